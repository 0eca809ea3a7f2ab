import { timeAtStart } from '../clocks.ts';
import { dayAtStart } from '../days.ts';
import { fold } from '../fold.ts';
import { joined } from '../line.ts';
import { markerAt } from '../marker.ts';
import { itemsAtStart } from '../numbers.ts';
import type { PdfRow, PdfWords } from './pdf-rows.ts';

/** A column of a table: from where to where it goes, in points from the margin. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Lines of a page that stand in columns, up to the line before `end`. */
export interface Region {
  readonly end: number;
  readonly columns: readonly Span[];
}

/** The table that begins at a line of a page; null where none does. The table of the page before may go on. */
export function regionAt(
  rows: readonly PdfRow[],
  start: number,
  before: readonly Span[] | null,
): Region | null {
  const first = rows[start];
  const next = rows[start + 1];
  const above = next && isBeside(next) && first && first.y - next.y < first.size * 1.3;
  if (!first || (!isBeside(first) && !above && !(before && fits(first, before)))) return null;
  const beside: PdfRow[] = [];
  let end = start;
  let last = start - 1;
  for (let index = start; index < rows.length; index += 1) {
    const row = rows[index];
    const upper = rows[index - 1];
    if (!row || (index > start && upper && upper.y - row.y > row.size * 4.5)) break;
    if (isBeside(row)) {
      beside.push(row);
      last = index;
    } else if (index - last > 6 || (beside.length > 0 && !isDay(row) && !fits(row, columnsOf(beside)))) break;
    end = index + 1;
  }
  if (beside.length < 2 && !before) return null;
  const found = columnsOf(beside);
  const columns = before && beside.every((row) => fits(row, before)) ? before : found;
  if (columns.length < 2 || columns.length > 12 || (above && !fits(first, columns))) return null;
  // What stands below the last line of several columns belongs to the table as far as it stands in one of the others.
  let until = last + 1;
  while (until < end && below(rows[until], rows[until - 1], columns)) until += 1;
  return until > start ? { end: until, columns } : null;
}

/** Whether several things stand beside each other on a line, and not only a number before its words. */
function isBeside(row: PdfRow): boolean {
  const cells = cellsOf(row);
  if (isJustified(row)) return false;
  return cells.slice(1).some(({ from }, index) => from - (cells[index]?.to ?? 0) > row.size * 1.5);
}

/** Whether the words of a line were only driven apart, to reach its end: all of them as far. */
function isJustified({ words }: PdfRow): boolean {
  const gaps = words.slice(1).map(({ from }, index) => from - (words[index]?.to ?? 0));
  return gaps.length > 2 && Math.max(...gaps) < Math.min(...gaps) * 1.6 + 1;
}

/** What stands apart on a line; a number and the words after it stand together. */
export function cellsOf({ words, size }: PdfRow): readonly PdfWords[] {
  const cells: PdfWords[] = [];
  for (const one of words) {
    const last = cells.at(-1);
    const marker = last && cells.length === 1 ? markerAt(last.text) : null;
    const numbered = marker?.rest === '' && marker.closed && !timeAtStart(fold(last?.text ?? ''), 'en');
    const part = /^[IVX]{1,4}\.$/u.test(last?.text ?? '') || /^[•–—-]$/u.test(last?.text ?? '');
    const near = last && one.from - last.to < size * (numbered || part ? 6 : 0.8);
    if (last && near)
      cells[cells.length - 1] = { text: `${last.text} ${one.text}`, from: last.from, to: one.to };
    else cells.push(one);
  }
  return cells;
}

/** The columns that the words of lines leave empty blanks between. */
function columnsOf(rows: readonly PdfRow[]): readonly Span[] {
  const size = Math.max(...rows.map((row) => row.size));
  const spans = rows
    .flatMap((row) => row.words)
    .map(({ from, to }) => ({ from, to }))
    .toSorted((one, other) => one.from - other.from);
  const columns: { from: number; to: number }[] = [];
  for (const { from, to } of spans) {
    const last = columns.at(-1);
    if (last && from < last.to + size * 0.4) last.to = Math.max(last.to, to);
    else columns.push({ from, to });
  }
  return columns;
}

function fits(row: PdfRow, columns: readonly Span[]): boolean {
  return row.words.every((words) => columnOf(words, columns) >= 0);
}

/** The column in which words stand; -1 where they go across. */
export function columnOf({ from, to }: Span, columns: readonly Span[]): number {
  const touched = columns.flatMap((column, index) =>
    from < column.to + 2 && to > column.from - 2 ? [index] : [],
  );
  if (touched.length > 1) return -1;
  if (touched.length === 1) return touched[0] ?? -1;
  return Math.max(
    0,
    columns.findLastIndex((column) => column.from <= from + 2),
  );
}

function below(row: PdfRow | undefined, above: PdfRow | undefined, columns: readonly Span[]): boolean {
  if (!row || !above || above.y - row.y > row.size * 1.6) return false;
  if (row.words.every((words) => columnOf(words, columns) > 0)) return true;
  const [, second] = columns;
  return (
    above.y - row.y < row.size * 1.55 &&
    row.words.every(({ to }) => second && to < second.from - row.size / 2)
  );
}

/** A row of a table as the words of its cells, or a line that goes across it. */
export type Banded = { readonly cells: readonly string[] } | { readonly across: string };

/** The rows of a table: parted by blanks that go through all its columns, and where a new time, day or item begins. */
export function bandsOf(
  rows: readonly PdfRow[],
  columns: readonly Span[],
): readonly (Banded & { readonly first: number })[] {
  const out: (Banded & { first: number })[] = [];
  let band: { row: PdfRow; index: number }[] = [];
  const close = () => {
    for (const group of groupsOf(band, columns)) {
      const texts = columns.map((): string[] => []);
      for (const { row } of group)
        for (const words of row.words) texts[columnOf(words, columns)]?.push(words.text);
      out.push({ cells: texts.map(joined), first: group[0]?.index ?? 0 });
    }
    band = [];
  };
  for (const [index, row] of rows.entries()) {
    const across = !fits(row, columns) || isDay(row);
    const above = band.at(-1)?.row;
    if (across || (above && above.y - row.y > Math.max(row.size, above.size) * 1.55)) close();
    if (across) out.push({ across: row.words.map(({ text }) => text).join(' '), first: index });
    else band.push({ row, index });
  }
  close();
  return out;
}

/** A day alone on its line. */
function isDay({ words }: PdfRow): boolean {
  const whole = words.map(({ text }) => text).join(' ');
  const day = dayAtStart(fold(whole));
  return day !== null && day.end >= whole.length - 1;
}

/** The rows of a band in which they follow each other without blanks: each begins with its time, or the number of its item. */
function groupsOf(
  band: readonly { row: PdfRow; index: number }[],
  columns: readonly Span[],
): readonly (readonly { row: PdfRow; index: number }[])[] {
  const begins = band.map(({ row }) =>
    row.words.some((words) => {
      const column = columnOf(words, columns);
      const folded = fold(words.text);
      if (column === 0 && (timeAtStart(folded, 'en') || dayAtStart(folded))) return true;
      return column < 2 && itemsAtStart(words.text, true) !== null;
    }),
  );
  if (begins.filter(Boolean).length < 2 || !begins[0]) return [band];
  const groups: { row: PdfRow; index: number }[][] = [];
  for (const [index, one] of band.entries()) {
    if (begins[index] || groups.length === 0) groups.push([one]);
    else groups.at(-1)?.push(one);
  }
  return groups;
}
