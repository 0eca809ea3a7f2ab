import { aligned, wordDifferences } from '../../drafting/word-diff.ts';
import type { Language } from '../../language/languages.ts';
import type { Change, WordLine, WordPart, WordRow, WordRun, WordTable } from './parts.ts';

/**
 * A paper's parts with what changed since an earlier one marked: paragraphs and rows that are the same stay as they are,
 * those that were put in or taken out are marked whole, and a paragraph that was reworded has its words marked.
 */
export function tracked(
  before: readonly WordPart[],
  after: readonly WordPart[],
  language: Language,
): readonly WordPart[] {
  return aligned(before, after, partWords, samePlace).map(([earlier, later]): WordPart => {
    if (earlier && later) return partTracked(earlier, later, language);
    if (later) return partMarked(later, 'added');
    return partMarked(earlier, 'removed');
  });
}

/** Two parts that can be one part reworded: paragraphs of one look, tables of as many columns. */
function samePlace(before: WordPart, after: WordPart): boolean {
  if (before.part === 'table' || after.part === 'table')
    return before.part === 'table' && after.part === 'table' && before.columns === after.columns;
  return before.style === after.style && before.level === after.level;
}

function partTracked(before: WordPart, after: WordPart, language: Language): WordPart {
  if (before.part === 'line' && after.part === 'line') return lineTracked(before, after, language);
  if (before.part === 'table' && after.part === 'table') return tableTracked(before, after, language);
  return after;
}

function lineTracked(before: WordLine, after: WordLine, language: Language): WordLine {
  return { ...after, runs: runsTracked(before, after, language) };
}

function runsTracked(before: WordLine, after: WordLine, language: Language): readonly WordRun[] {
  const there = [...after.runs];
  let [run, from] = [0, 0];
  return wordDifferences(wordsIn(before), wordsIn(after), language).flatMap(
    ({ kind, words }): readonly WordRun[] => {
      if (kind === 'removed')
        return [{ words, emphasis: false, address: null, note: null, change: 'removed' }];
      const change = kind === 'added' ? 'added' : null;
      const cut: WordRun[] = [];
      let left = words.length;
      while (left > 0) {
        const one = there[run];
        if (!one) break;
        const piece = one.words.slice(from, from + left);
        cut.push({ ...one, words: piece, change });
        left -= piece.length;
        from += piece.length;
        if (from >= one.words.length) [run, from] = [run + 1, 0];
      }
      return cut;
    },
  );
}

function tableTracked(before: WordTable, after: WordTable, language: Language): WordTable {
  const rows = aligned(
    before.rows,
    after.rows,
    rowWords,
    (one, other) => one.cells.length === other.cells.length,
  );
  return {
    ...after,
    rows: rows.map(([earlier, later]): WordRow => {
      if (earlier && later) return rowTracked(earlier, later, language);
      if (later) return rowMarked(later, 'added');
      return rowMarked(earlier, 'removed');
    }),
  };
}

function rowTracked(before: WordRow, after: WordRow, language: Language): WordRow {
  return {
    ...after,
    cells: after.cells.map(({ line, span }, index) => {
      const was = before.cells[index];
      return { span, line: was ? lineTracked(was.line, line, language) : line };
    }),
  };
}

function partMarked(part: WordPart, change: Change): WordPart {
  if (part.part === 'line') return lineMarked(part, change);
  return { ...part, rows: part.rows.map((row) => rowMarked(row, change)) };
}

function rowMarked({ cells }: WordRow, change: Change): WordRow {
  return { change, cells: cells.map(({ line, span }) => ({ span, line: lineMarked(line, change) })) };
}

function lineMarked(line: WordLine, change: Change): WordLine {
  return { ...line, change, runs: line.runs.map((run) => ({ ...run, change })) };
}

function partWords(part: WordPart): string {
  if (part.part === 'table') return part.rows.map(rowWords).join('\n');
  return `${part.style} ${part.level ?? ''} ${part.marker ?? ''} ${wordsIn(part)}`;
}

function rowWords({ cells }: WordRow): string {
  return cells.map(({ line, span }) => `${span} ${line.style} ${wordsIn(line)}`).join('\t');
}

function wordsIn({ runs }: WordLine): string {
  return runs.map(({ words }) => words).join('');
}
