import { directionOf, type Language } from '../../language/languages.ts';
import { documentAddress } from '../html.ts';
import type { AgendaEntry, Block, Paper, Place, Run, Table, Timetable, TimetableDay } from '../paper.ts';
import { noteRun } from '../runs.ts';

/** How a paragraph of a Word document looks; Word's names of these are in document.ts. */
export type Style =
  | 'occasion'
  | 'title'
  | 'heading-1'
  | 'heading-2'
  | 'heading-3'
  | 'item-1'
  | 'item-2'
  | 'item-3'
  | 'list'
  | 'text'
  | 'numbered'
  | 'documentation'
  | 'document'
  | 'column'
  | 'day'
  | 'cell';

/** What editors see as written anew or struck out. */
export type Change = 'added' | 'removed';

/** Words in one face and one direction; those of a symbol lead to the document. */
export interface WordRun {
  readonly words: string;
  readonly emphasis: boolean;
  /** The address that it leads to. */
  readonly address: string | null;
  /** What stands at the foot of the page, where the words are the mark of a footnote. */
  readonly note: readonly WordRun[] | null;
  readonly change: Change | null;
}

/** A paragraph of a Word document. */
export interface WordLine {
  readonly part: 'line';
  readonly style: Style;
  /** Its level in the numbered list of the agenda, from 0; Word writes the number. */
  readonly level: number | null;
  /** An item's number in a heading, which stands before a tab. */
  readonly marker: string | null;
  readonly runs: readonly WordRun[];
  readonly newPage: boolean;
  /** Whether the paragraph as such was put in or taken out. */
  readonly change: Change | null;
}

/** A row of a table, a line a cell; a cell may span several columns. */
export interface WordRow {
  readonly cells: readonly { readonly line: WordLine; readonly span: number }[];
  readonly change: Change | null;
}

/** A table, of an organization of work or of anything else; its first row repeats at the head of every page. */
export interface WordTable {
  readonly part: 'table';
  readonly of: 'work' | 'words';
  readonly columns: number;
  readonly rows: readonly WordRow[];
}

export type WordPart = WordLine | WordTable;

/** What stands below a paper's masthead, as paragraphs and tables of a Word document. Pictures are left away; the table says the same. */
export function wordParts(
  { occasion, under = [], title, titleNotes = [], blocks, language }: Paper,
  place: Place,
): readonly WordPart[] {
  const writing: Writing = { ...place, language };
  return [
    ...occasion.map((words) => line('occasion', plain(words))),
    ...under.map((runs) => line('occasion', runsOf(runs, writing))),
    line('title', [...plain(title), ...runsOf(titleNotes.map(noteRun), writing)]),
    ...blocks.flatMap((block) => partsOf(block, writing)),
  ];
}

interface Writing extends Place {
  readonly language: Language;
}

function partsOf(block: Block, writing: Writing): readonly WordPart[] {
  switch (block.block) {
    case 'heading':
      return [line(`heading-${block.level}`, plain(block.words))];
    case 'agenda':
      return entries(block.entries, 0);
    case 'item': {
      const style = block.level === 1 ? 'item-1' : block.level === 2 ? 'item-2' : 'item-3';
      return [{ ...line(style, plain(block.words)), marker: block.marker }];
    }
    case 'paragraph':
      return [line(block.number === null ? 'text' : 'numbered', runsOf(block.runs, writing))];
    case 'documentation':
      return [
        line('documentation', plain(block.heading)),
        ...block.entries.map((entry) => line('document', runsOf(entry, writing))),
      ];
    case 'annex':
      return block.blocks
        .flatMap((part) => partsOf(part, writing))
        .map((part, index) => (index === 0 && part.part === 'line' ? { ...part, newPage: true } : part));
    case 'timetable':
      return [workOf(block, writing)];
    case 'table':
      return [tableOf(block, writing)];
    case 'picture':
      return [];
  }
}

function entries(list: readonly AgendaEntry[], level: number): readonly WordLine[] {
  return list.flatMap((entry) => [
    { ...line('list', plain(entry.words)), level },
    ...entries(entry.entries, level + 1),
  ]);
}

function tableOf({ columns, rows }: Table, writing: Writing): WordTable {
  return {
    part: 'table',
    of: 'words',
    columns: columns.length,
    rows: [
      row(columns.map((words) => line('column', plain(words)))),
      ...rows.map((cells) => row(cells.map((runs) => line('cell', runsOf(runs, writing))))),
    ],
  };
}

function workOf({ columns, days }: Timetable, writing: Writing): WordTable {
  return {
    part: 'table',
    of: 'work',
    columns: columns.length,
    rows: [
      row(columns.map((words) => line('column', plain(words)))),
      ...days.flatMap((day) => dayRows(day, columns.length, writing)),
    ],
  };
}

function dayRows({ words, note, lines }: TimetableDay, width: number, writing: Writing): readonly WordRow[] {
  const day = line('day', plain(words));
  const first: WordRow =
    note.length === 0
      ? { cells: [{ line: day, span: width }], change: null }
      : {
          cells: [
            { line: day, span: 1 },
            { line: line('cell', []), span: 1 },
            { line: line('cell', runsOf(note, writing)), span: width - 2 },
          ],
          change: null,
        };
  return [
    first,
    ...lines.map(({ time, item, title, further }) =>
      row(
        [plain(time?.words ?? ''), plain(item), runsOf(title, writing), ...further.map(plain)].map((runs) =>
          line('cell', runs),
        ),
      ),
    ),
  ];
}

function row(lines: readonly WordLine[]): WordRow {
  return { cells: lines.map((one) => ({ line: one, span: 1 })), change: null };
}

function line(style: Style, runs: readonly WordRun[]): WordLine {
  return { part: 'line', style, level: null, marker: null, runs, newPage: false, change: null };
}

function plain(words: string): readonly WordRun[] {
  return words === '' ? [] : [{ words, emphasis: false, address: null, note: null, change: null }];
}

/** Runs of a paper as runs of a Word document. */
export function runsOf(runs: readonly Run[], place: Place): readonly WordRun[] {
  return runs.map((run) => ({
    words: run.words,
    emphasis: run.run === 'emphasis',
    address: run.run === 'symbol' ? documentAddress(place, run.symbol) : null,
    note: run.run === 'note' ? runsOf(run.note, place) : null,
    change: null,
  }));
}

/** Words cut where their direction turns: in Arabic papers, what holds Arabic letters, and what holds none but Latin ones. */
export function turns(words: string, language: Language): readonly { words: string; rtl: boolean }[] {
  if (directionOf(language) === 'ltr') return [{ words, rtl: false }];
  const cut = words.split(
    /((?:\p{Script=Latin}[\p{Script=Latin}\d./&()–-]*)(?:[ \u00a0]+[\p{Script=Latin}\d./&()–-]+)*)/u,
  );
  return cut
    .map((part, index) => ({ words: part, rtl: index % 2 === 0 }))
    .filter((part) => part.words !== '');
}
