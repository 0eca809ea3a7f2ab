import { akn } from './akn/document.ts';
import { htmlPage } from './html.ts';
import { json } from './json.ts';
import type { Paper, Place } from './paper.ts';
import { pdf } from './pdf.ts';
import { text } from './text.ts';
import { docx } from './word/document.ts';

/** Writes a paper in one format, as characters or as bytes. The same paper is the same bytes, always. */
export type Writer = (paper: Paper, place: Place) => string | Promise<Uint8Array>;

export type Format = 'html' | 'docx' | 'pdf' | 'text' | 'akn' | 'json';

/** A writer for each format that papers are issued in. */
export const writers = { html: htmlPage, docx, pdf, text, akn, json } satisfies Readonly<
  Record<Format, Writer>
>;

export const formats = Object.keys(writers) as readonly Format[];
