/** A line of a paper as its file gives it, with what the file knows for certain of it. */
export interface FileLine {
  /** What is printed, without the number before it; of a row, nothing. */
  readonly text: string;
  /** Its number or sign as the file prints it: `1.`, `(a)`, `•`. */
  readonly marker?: string;
  /** Of which level the heading is, counted from 1. */
  readonly heading?: number;
  /** The cells of a row of a table, empty ones too. */
  readonly cells?: readonly string[];
  /** The marks of the footnotes to which it leads, in order, where the file keeps them apart from its words. */
  readonly marks?: readonly string[];
  /** Whether it is a footnote, which is kept apart from the text. */
  readonly note?: boolean;
  /** Whether only the layout parts it from the line before. */
  readonly goesOn?: boolean;
  /** On which page of the file it stands, counted from 1; absent where a file has no pages of its own. */
  readonly page?: number;
  /** In which line of its source it stands, counted from 1; absent where it is its place among all lines. */
  readonly line?: number;
}

/** The signs that stand before the points of a list that is not numbered. */
const points = /^[•▪●◦‣·○■□\-–—*\uf0b7\uf0a7\uf02do]$/u;

/** Whether a line's sign only says that it is a point of a list. */
export function isPoint({ marker }: FileLine): boolean {
  return marker !== undefined && points.test(marker);
}

/** What is read on a line: its number and words, or its cells with tabs between them. */
export function printedOn(line: FileLine): string {
  const { text, marker, cells } = line;
  if (cells) return cells.map((cell) => cell.replaceAll(/\s+/gu, ' ').trim()).join('\t');
  return marker === undefined || isPoint(line) ? text : `${marker} ${text}`;
}

/** Where a line stands in its file, counted from 1: in its source, or among all lines. */
export function placeOf(line: FileLine, index: number): number {
  return line.line ?? index + 1;
}
