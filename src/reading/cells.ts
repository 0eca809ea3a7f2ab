import type { Language } from '../language/languages.ts';
import { timeAtStart } from './clocks.ts';
import { dayAtStart, daysAtStart } from './days.ts';
import { fold } from './fold.ts';
import { append, joined, type Line } from './line.ts';
import { columns, itemWord, phrases, tableHead } from './words.ts';

/** What a column of a table of meetings holds; a track is a meeting of its own, beside others at the same time. */
export type Column = 'when' | 'item' | 'title' | 'introducer' | 'other' | { readonly track: string };

/** A row of the table, its cells in the order of the columns. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly Cell[];
  /** Whether its cells were parted by tabs, and so are known apart. */
  readonly parted: boolean;
}

export interface Cell {
  readonly text: string;
  readonly column: Column | null;
}

/** The columns that the head of a table names; null where a line is no head. */
export function columnsOf(line: Line): readonly Column[] | null {
  const cells = cellsOf(line).map(({ text }) => text);
  const kinds = cells.map(columnOf);
  const known = kinds.filter((kind) => kind !== null).length;
  if (known >= 2 || (known === 1 && cells.length > 1 && kinds[0] === 'when')) {
    return kinds.map((kind, index) => kind ?? { track: cells[index] ?? '' });
  }
  const [first, ...others] = cells;
  if (
    line.raw.includes('\t') &&
    first === '' &&
    others.length > 1 &&
    others.every((cell) => trackName.test(fold(cell)))
  )
    return ['when', ...others.map((track) => ({ track }))];
  return line.text.length < 120 && tableHead.test(fold(line.text)) ? [] : null;
}

/** What meetings beside each other are called at the heads of their columns. */
const trackName = new RegExp(
  `^(?:${phrases('Plenary|Plenary meetings|Committee of the Whole|Contact groups|Contact group|Parallel meetings|Parallel meeting|Main Committee|Drafting committee|Informal consultations|Side events|Séances plénières|Plénière|Comité plénier|Groupes de contact|Sesiones plenarias|Plenaria|Comité Plenario|Grupos de contacto|Пленарные заседания|Комитет полного состава|Контактные группы|الجلسات العامة|اللجنة الجامعة|أفرقة الاتصال|全体会议|全体委员会|联络小组')}|working group .{1,12}|group de travail .{1,12}|groupe de travail .{1,12}|grupo de trabajo .{1,12}|рабочая группа .{1,12}|committee [ivxd]{1,4}|commission [ivxd]{1,4}|room .{1,20})$`,
  'u',
);

function columnOf(text: string): Column | null {
  if (text.length > 60) return null;
  const folded = fold(text).trim();
  for (const name of ['when', 'item', 'title', 'introducer', 'other'] as const)
    if (columns[name].test(folded)) return name;
  return null;
}

interface Placed {
  readonly text: string;
  readonly at: number;
}

/** The cells of a line: parted by tabs, otherwise by two blanks or more. */
export function cellsOf(line: Line): readonly Placed[] {
  if (line.raw.includes('\t')) {
    return line.raw.split('\t').map((text, at) => ({ text: text.replaceAll(/\s+/gu, ' ').trim(), at }));
  }
  return [...line.raw.matchAll(/\S+(?:\s\S+)*/gu)].map((match) => ({ text: match[0], at: match.index }));
}

/** The rows of a table. Where columns were set with blanks, the lines of one cell are run together. */
export function rowsOf(lines: readonly Line[], language: Language): readonly TableRow[] {
  const below = headBelow(lines);
  if (below) return rowsBelow(lines, below, language);
  const rows: TableRow[] = [];
  let head: readonly Column[] = [];
  let places: readonly number[] = [];
  for (let index = 0; index < lines.length; ) {
    const line = lines[index];
    if (!line) break;
    const found = columnsOf(line);
    if (found) {
      if (found.length > 0) head = found;
      places = line.raw.includes('\t') ? [] : cellsOf(line).map(({ at }) => at);
      index += 1;
      continue;
    }
    const day = daysAtStart(fold(line.text)) ?? dayAtStart(fold(line.text));
    if (day && day.end >= line.text.length - 1) {
      rows.push({ line: line.line, cells: [{ text: line.text, column: null }], parted: false });
      index += 1;
      continue;
    }
    if (line.raw.includes('\t')) {
      rows.push({ line: line.line, cells: inColumns(cellsOf(line), head), parted: true });
      index += 1;
      continue;
    }
    const spaced =
      /\S\s{2,}\S/u.test(line.raw) ||
      (places.length > 1 && line.raw.length - line.raw.trimStart().length > 20);
    if (spaced && places.length > 1) {
      let end = index + 1;
      while (end < lines.length && isSameBlock(lines, index, end, language)) end += 1;
      append(rows, spacedRows(lines.slice(index, end), head, places, language));
      index = end;
      continue;
    }
    const cells = cellsOf(line).map(({ text }) => ({ text, column: null }));
    rows.push({
      line: line.line,
      cells: spaced ? cells : [{ text: line.text, column: null }],
      parted: false,
    });
    index += 1;
  }
  return rows;
}

/** The columns of a table whose cells came out one below the other, by its head; null where they stand beside each other. */
function headBelow(lines: readonly Line[]): readonly Column[] | null {
  const start = lines
    .slice(0, 8)
    .findIndex((line) => cellsOf(line).length === 1 && columnOf(line.text) === 'when');
  if (start < 0) return null;
  const head: Column[] = [];
  for (const line of lines.slice(start, start + 5)) {
    const column = cellsOf(line).length === 1 ? columnOf(line.text) : null;
    if (column === null) break;
    head.push(column);
  }
  return head.length > 1 ? head : null;
}

/** Every block is a cell. After a time come an item's number and title, or its title and who introduces it, by turns. */
function rowsBelow(lines: readonly Line[], head: readonly Column[], language: Language): readonly TableRow[] {
  const rows: TableRow[] = [];
  const turns = head.filter((column) => column !== 'when');
  let turn = 0;
  for (const block of blocksOf(lines, language)) {
    const text = joined(block.map((line) => line.text));
    const line = block[0]?.line ?? 0;
    const folded = fold(text);
    if (block.every(({ text: words }) => columnOf(words) !== null)) continue;
    if (dayAtStart(folded) || timeAtStart(folded, language)) {
      rows.push({ line, cells: [{ text, column: 'when' }], parted: false });
      turn = 0;
      continue;
    }
    const column = turns[turn % turns.length] ?? null;
    const last = rows.at(-1);
    if (last && turn % turns.length > 0) {
      rows[rows.length - 1] = { ...last, cells: [...last.cells, { text, column }], parted: true };
    } else rows.push({ line, cells: [{ text, column }], parted: turns.length > 1 });
    turn += 1;
  }
  return rows;
}

function blocksOf(lines: readonly Line[], language: Language): readonly (readonly Line[])[] {
  const blocks: Line[][] = [];
  for (const line of lines) {
    const folded = fold(line.text);
    const last = blocks.at(-1)?.at(-1);
    const apart = line.gap || dayAtStart(folded) || timeAtStart(folded, language);
    const after = last && (dayAtStart(fold(last.text)) || columnOf(last.text) !== null);
    if (apart || after || blocks.length === 0) blocks.push([line]);
    else blocks.at(-1)?.push(line);
  }
  return blocks;
}

function isSameBlock(lines: readonly Line[], start: number, index: number, language: Language): boolean {
  const line = lines[index];
  const first = lines[start];
  if (!line || line.gap || line.raw.includes('\t') || columnsOf(line)) return false;
  if (first && dayAtStart(fold(first.text))) return false;
  return dayAtStart(fold(line.text)) === null || timeAtStart(fold(line.text), language) !== null;
}

function inColumns(cells: readonly Placed[], head: readonly Column[]): readonly Cell[] {
  return cells.map(({ text }, index) => ({ text, column: head[index] ?? null }));
}

/** Lines of a block set with blanks: a row for each time, or one row where the time stands in the middle of its lines. */
function spacedRows(
  lines: readonly Line[],
  head: readonly Column[],
  places: readonly number[],
  language: Language,
): readonly TableRow[] {
  const timed = lines.map((line) => timeAtStart(fold(line.text), language) !== null);
  const count = timed.filter(Boolean).length;
  const numbered = lines.filter((line) => startsItem.test(line.raw)).length;
  const further = lines.slice(1).some((line) => furtherItem.test(line.raw));
  if (count <= 1 && numbered <= 1 && !further) return [oneRow(lines, head, places, language)];
  const groups: Line[][] = [];
  for (const [index, line] of lines.entries()) {
    const starts = timed[index] || startsItem.test(line.raw) || (index > 0 && furtherItem.test(line.raw));
    if (starts || groups.length === 0) groups.push([line]);
    else groups.at(-1)?.push(line);
  }
  return groups.map((group) => oneRow(group, head, places, language));
}

/** A further item of a meeting, its number and title set together far from the margin: "1 (b) Election of officers". */
const furtherItem =
  /^\s{12,}\d{1,2}(?:\s?\([a-z]\))?\s(?=\p{Lu}\p{Ll})(?!(?:Janua|Februa|March|April|May|June|July|August|Septem|Octob|Novem|Decem))/u;

/** A number of an item in its column, or "Item 2." */
const startsItem = new RegExp(
  `^\\s*\\d{1,2}(?:\\s?\\([a-z]\\))?\\s{2,}\\S|^\\s{2,}${itemWord}\\s?\\d{1,2}(?:\\s?\\([a-z]\\))?[.:]`,
  'iu',
);

function oneRow(
  lines: readonly Line[],
  head: readonly Column[],
  places: readonly number[],
  language: Language,
): TableRow {
  const texts: string[][] = head.map(() => []);
  for (const line of lines) {
    for (const { text, at } of cellsOf(line)) {
      const time = timeAtStart(fold(text), language) ?? dayAtStart(fold(text));
      const when = head.indexOf('when');
      const column = time && when >= 0 && at < (places[1] ?? 0) ? when : columnAt(at, places, when);
      texts[column]?.push(text);
    }
  }
  const cells = texts.map((text, index) => ({ text: joined(text), column: head[index] ?? null }));
  return { line: lines[0]?.line ?? 0, cells, parted: true };
}

/** The column whose head stands nearest; heads are often set in the middle of their columns, so what is left of one may be its. */
function columnAt(at: number, places: readonly number[], when: number): number {
  for (let index = places.length - 1; index > 0; index -= 1) {
    const [before = 0, here = 0] = [places[index - 1], places[index]];
    const first = index - 1 === when ? before + Math.min(16, (here - before) / 3) : (before + here) / 2;
    if (at >= first) return index;
  }
  return 0;
}
