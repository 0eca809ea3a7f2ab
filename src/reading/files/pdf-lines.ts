import { fold } from '../fold.ts';
import { joined } from '../line.ts';
import { markerAt } from '../marker.ts';
import { distribution } from '../words.ts';
import type { FileLine } from './file-line.ts';
import { printedOn } from './file-line.ts';
import type { PdfRow } from './pdf-rows.ts';
import { bandsOf, cellsOf, columnOf, type Region, regionAt, type Span } from './pdf-tables.ts';
import { rowLines } from './rows.ts';

/** How the text of a paper is set: the height of its letters, how far its lines stand apart, and where they end, in points. */
interface Setting {
  readonly size: number;
  readonly leading: number;
  readonly edge: number;
}

/** The rows of pages as lines: paragraphs, and rows of tables as cells. */
export function pageLines(pages: readonly (readonly PdfRow[])[]): readonly FileLine[] {
  const setting = settingOf(pages);
  const lines: FileLine[] = [];
  let columns: readonly Span[] | null = null;
  for (const [page, all] of pages.entries()) {
    const notes = notesFrom(all, setting.size);
    const rows = all.slice(0, notes);
    let text: PdfRow[] = [];
    const close = () => {
      for (const line of paragraphs(text, setting)) lines.push({ ...line, page: page + 1 });
      text = [];
    };
    for (let index = 0; index < rows.length; ) {
      const region: Region | null = regionAt(rows, index, index === 0 ? columns : null);
      if (!region) {
        text.push(...rows.slice(index, index + 1));
        columns = null;
        index += 1;
        continue;
      }
      close();
      const table = rows.slice(index, region.end);
      for (const line of isMasthead(table)
        ? blockLines(table, region.columns, setting)
        : tableLines(table, region))
        lines.push({ ...line, page: page + 1 });
      index = region.end;
      columns = index === rows.length ? region.columns : null;
    }
    close();
    for (const row of all.slice(notes)) {
      const words = row.words.map((one) => one.text).join(' ');
      lines.push({ text: row.mark === null ? words : `${row.mark} ${words}`, note: true, page: page + 1 });
    }
  }
  return lines.filter((line) => printedOn(line).trim() !== '');
}

/** Lines run together to the paragraphs that they were wrapped from; where the first word of the next would have fitted, one ended. */
function paragraphs(rows: readonly PdfRow[], { size, leading, edge }: Setting): readonly FileLine[] {
  const lines: FileLine[] = [];
  for (const [index, row] of rows.entries()) {
    const words = cellsOf(row)
      .map((cell) => cell.text)
      .join('  ');
    const above = rows[index - 1];
    const last = lines.at(-1);
    const full = above !== undefined && isFull(above, row, edge);
    const apart =
      !above ||
      above.y - row.y > leading * Math.max(1, row.size / size) * 1.1 ||
      above.y < row.y ||
      Math.abs(above.size - row.size) > 0.6 ||
      (!full && above.face !== null && row.face !== null && above.face !== row.face);
    const numbered = markerAt(words)?.closed === true;
    if (!apart && !numbered && last && full) {
      lines[lines.length - 1] = { ...last, text: joined([last.text, words]) };
      continue;
    }
    lines.push({
      text: words,
      ...(row.size > size * 1.08 ? { heading: row.size > size * 1.3 ? 1 : 2 } : {}),
      ...(apart || numbered ? {} : { goesOn: true }),
    });
  }
  return lines;
}

/** Whether the first word of the next line would not have fitted on the one above it. */
function isFull(above: PdfRow, row: PdfRow, edge: number): boolean {
  const [first] = row.words;
  const [word = ''] = /^\S+/u.exec(first?.text ?? '') ?? [];
  const share = first ? ((first.to - first.from) * word.length) / Math.max(1, first.text.length) : 0;
  return (above.words.at(-1)?.to ?? 0) + share + row.size * 0.1 > edge;
}

function tableLines(rows: readonly PdfRow[], { columns }: Region): readonly FileLine[] {
  return bandsOf(rows, columns).flatMap((band) =>
    'across' in band ? [{ text: band.across }] : rowLines(band.cells.map((text) => [{ text }])),
  );
}

function isMasthead(rows: readonly PdfRow[]): boolean {
  return rows.some(({ words }) => words.some(({ text }) => distribution.test(fold(text))));
}

/** Columns that are no table are read one after the other. */
function blockLines(
  rows: readonly PdfRow[],
  columns: readonly Span[],
  setting: Setting,
): readonly FileLine[] {
  return columns.flatMap((column, index) => {
    const own = rows.flatMap((row) => {
      const words = row.words.filter((one) => columnOf(one, columns) === index);
      return words.length === 0 ? [] : [{ ...row, words }];
    });
    return paragraphs(own, { ...setting, edge: column.to });
  });
}

/** Where the footnotes of a page begin: small letters at its foot, under a mark. */
function notesFrom(rows: readonly PdfRow[], size: number): number {
  let from = rows.length;
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const row = rows[index];
    if (!row || row.size > size * 0.95 || row.height > 0.6 || cellsOf(row).length > 1) break;
    if (row.mark !== null || /^(?:\*{1,4}\s?\S|\d{1,2}\s+\p{Lu})/u.test(row.words[0]?.text ?? ''))
      from = index;
  }
  return from;
}

function settingOf(pages: readonly (readonly PdfRow[])[]): Setting {
  const all = pages.flat();
  const size = usual(
    all.flatMap(({ size: one, words }) => words.map(({ text }) => [one, text.length] as const)),
  );
  const own = all.filter((row) => Math.abs(row.size - size) < 0.6 && row.words.length === 1);
  const ends = own.flatMap(({ words }) => words.map(({ to }) => to)).toSorted((one, other) => one - other);
  const edge = ends[Math.floor(ends.length * 0.98)] ?? 0;
  const distances = pages.flatMap((rows) =>
    rows.slice(1).flatMap((row, index) => {
      const above = rows[index];
      const full = above && own.includes(above) && (above.words.at(-1)?.to ?? 0) > edge * 0.85;
      const distance = full ? above.y - row.y : 0;
      return distance > size * 0.9 && distance < size * 2.2 ? [[distance, 1] as const] : [];
    }),
  );
  return { size, edge, leading: usual(distances) || size * 1.2 };
}

/** The value of the greatest weight. */
function usual(values: readonly (readonly [value: number, weight: number])[]): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of values) {
    const rounded = Math.round(value * 5) / 5;
    weights.set(rounded, (weights.get(rounded) ?? 0) + weight);
  }
  return [...weights].toSorted((one, other) => other[1] - one[1])[0]?.[0] ?? 0;
}
