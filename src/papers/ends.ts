import type { Format } from './writers.ts';

/** Formats by the ends of their addresses, and what each is sent as. */
export const ends = {
  html: { format: 'html', type: 'text/html; charset=utf-8' },
  docx: {
    format: 'docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  pdf: { format: 'pdf', type: 'application/pdf' },
  txt: { format: 'text', type: 'text/plain; charset=utf-8' },
  xml: { format: 'akn', type: 'application/akn+xml; charset=utf-8' },
  json: { format: 'json', type: 'application/json; charset=utf-8' },
} as const satisfies Readonly<Record<string, { format: Format; type: string }>>;

export type End = keyof typeof ends;

/** Whether the address of a format may end so. */
export function isEnd(typed: string): typed is End {
  return Object.hasOwn(ends, typed);
}

/** The end of the address of a format: `txt` for text. */
export function endOf(format: string): string {
  const [end] = Object.entries(ends).find(([, one]) => one.format === format) ?? [];
  return end ?? format;
}
