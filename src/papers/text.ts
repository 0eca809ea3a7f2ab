import type { AgendaEntry, Block, Paper, Timetable, TimetableDay } from './paper.ts';
import { notesOf, wordsOf } from './runs.ts';

/** A paper as plain text: a paragraph a line, an empty line between parts, the cells of a table parted by tabs, its footnotes at the end. */
export function text(paper: Paper): string {
  const { masthead, occasion, under = [], title, titleNotes = [], blocks } = paper;
  const { house, symbol, symbolNote, organ, distribution, dateWords, ownLanguage, original } = masthead;
  const parts = [
    [house, ...(symbol === null ? [] : [`${symbol}${symbolNote?.marker ?? ''}`])],
    [organ],
    [distribution, dateWords],
    [...(ownLanguage === null ? [] : [ownLanguage]), original],
    ...occasion.map((line) => [line]),
    ...under.map((runs) => [wordsOf(runs)]),
    [[title, titleNotes.map(({ marker }) => marker).join(', ')].join(' ').trim()],
    ...blocks.flatMap(partsOf),
    ...notesOf(paper).map(({ marker, runs }) => [`${marker} ${wordsOf(runs)}`]),
  ];
  const written = parts.map((lines) => lines.filter((line) => line !== '').join('\n'));
  return `${written.filter((part) => part !== '').join('\n\n')}\n`;
}

type Part = readonly string[];

function partsOf(block: Block): readonly Part[] {
  switch (block.block) {
    case 'heading':
      return [[block.words]];
    case 'agenda':
      return [listLines(block.entries)];
    case 'item':
      return [[`${block.marker} ${block.words}`]];
    case 'paragraph':
      return [[`${block.number === null ? '' : `${block.number}. `}${wordsOf(block.runs)}`]];
    case 'documentation':
      return [[block.heading], ...block.entries.map((runs) => [wordsOf(runs)])];
    case 'annex':
      return block.blocks.flatMap(partsOf);
    case 'timetable':
      return [tableLines(block)];
    case 'table':
      return [[cells(block.columns), ...block.rows.map((row) => cells(row.map(wordsOf)))]];
    case 'picture':
      return [];
  }
}

function listLines(entries: readonly AgendaEntry[], indent = ''): readonly string[] {
  return entries.flatMap((entry) => [
    `${indent}${entry.marker} ${entry.words}`,
    ...listLines(entry.entries, `${indent}  `),
  ]);
}

function tableLines({ columns, days }: Timetable): readonly string[] {
  return [columns.join('\t'), ...days.flatMap(dayLines)];
}

function dayLines({ words, note, lines }: TimetableDay): readonly string[] {
  return [
    cells([words, '', wordsOf(note)]),
    ...lines.map(({ time, item, title, further }) =>
      cells([time?.words ?? '', item, wordsOf(title), ...further]),
    ),
  ];
}

/** Empty cells at the end of a row are left away. */
function cells(words: readonly string[]): string {
  return words.join('\t').replace(/\t+$/u, '');
}
