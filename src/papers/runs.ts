import { plainSymbol, symbolsIn } from '../documents/symbols.ts';
import type { Language } from '../language/languages.ts';
import { shownIn, type Text } from '../language/text.ts';
import type { Block, Note, Paper, Run } from './paper.ts';

/** Words as runs, each well-formed symbol in them a link; a malformed one stays words. */
export function runsIn(text: string): readonly Run[] {
  const words = clean(text);
  const runs: Run[] = [];
  let from = 0;
  for (const { text: printed, at, read } of symbolsIn(words)) {
    if (!read.symbol || at < from) continue;
    runs.push(...wordsRun(words.slice(from, at)), {
      run: 'symbol',
      words: printed,
      symbol: plainSymbol(read.symbol),
    });
    from = at + printed.length;
  }
  return [...runs, ...wordsRun(words.slice(from))];
}

/** A document's symbol as a run that links to it. */
export function symbolRun(symbol: string): Run {
  const words = clean(symbol);
  return { run: 'symbol', words, symbol: words.replace(/\*+$/u, '') };
}

/** Words as a run, none where there are none. */
export function wordsRun(words: string, run: 'words' | 'emphasis' = 'words'): readonly Run[] {
  return words === '' ? [] : [{ run, words }];
}

/** A footnote as a run, which is its mark. */
export function noteRun({ marker, runs }: Note): Run {
  return { run: 'note', words: marker, note: runs };
}

/** What runs say, with the marks of their footnotes. */
export function wordsOf(runs: readonly Run[]): string {
  return runs.map(({ words }) => words).join('');
}

/**
 * Words as a paper may hold them: whole characters, plain line ends, no control characters, and none that turn the
 * direction of the words around them (a paper gives every piece its own direction).
 */
export function clean(words: string): string {
  return words
    .toWellFormed()
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/gu, '\n')
    .replaceAll(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu, (control) =>
      control === '\t' ? ' ' : '',
    );
}

/** The same on one line. */
export function cleanLine(words: string): string {
  return clean(words)
    .replaceAll(/\s*\n\s*/gu, ' ')
    .trim();
}

/** A text in a language, on one line; empty where there is none. */
export function wordsIn(text: Text | null, language: Language): string {
  return text ? cleanLine(shownIn(text, language).words) : '';
}

/** The footnotes of a paper in the order of their marks, that of its symbol first. */
export function notesOf({ masthead, under = [], titleNotes = [], blocks }: Paper): readonly Note[] {
  const { symbolNote } = masthead;
  return [
    ...(symbolNote ? [symbolNote] : []),
    ...under.flatMap(marked),
    ...titleNotes,
    ...blocks.flatMap(notesIn),
  ];
}

function notesIn(block: Block): readonly Note[] {
  switch (block.block) {
    case 'paragraph':
      return marked(block.runs);
    case 'documentation':
      return block.entries.flatMap(marked);
    case 'annex':
      return block.blocks.flatMap(notesIn);
    case 'timetable':
      return block.days.flatMap(({ note, lines }) => [
        ...marked(note),
        ...lines.flatMap(({ title }) => marked(title)),
      ]);
    case 'table':
      return block.rows.flatMap((row) => row.flatMap(marked));
    default:
      return [];
  }
}

function marked(runs: readonly Run[]): readonly Note[] {
  return runs.flatMap((run) => (run.run === 'note' ? [{ marker: run.words, runs: run.note }] : []));
}
