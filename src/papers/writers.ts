import { htmlPage } from './html.ts';
import { json } from './json.ts';
import type { Paper, Place } from './paper.ts';
import { text } from './text.ts';

/** Writes a paper in one format. The same paper is the same characters, always. */
export type Writer = (paper: Paper, place: Place) => string;

export type Format = 'html' | 'text' | 'json';

/** A writer for each format that papers are issued in. */
export const writers: Readonly<Record<Format, Writer>> = { html: htmlPage, text, json };
