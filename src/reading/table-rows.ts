import type { Cell, TableRow } from './cells.ts';
import { fold } from './fold.ts';
import { joined } from './line.ts';
import { itemsAtStart, type NumberRead } from './numbers.ts';
import type { RowRead } from './paper-read.ts';
import { continuedMark, itemWord } from './words.ts';

interface Said {
  readonly rows: readonly {
    readonly track: string | null;
    readonly number: string | null;
    readonly title: string;
  }[];
  readonly others: readonly string[];
  /** Who introduces it. */
  readonly introducers: readonly string[];
}

/** What the cells of a row say after its day and time: the items it takes up and its words, for each track. */
export function wordsOfRow(cells: readonly Cell[], row: TableRow): Said {
  const tracks = cells.filter(({ column }) => typeof column === 'object' && column !== null);
  if (tracks.length > 0 && row.parted) {
    const rows = cells.flatMap(({ text, column }) => {
      const track = typeof column === 'object' && column !== null ? column.track : null;
      return splitItems(text).map((one) => ({ track, ...one }));
    });
    return { rows, others: [], introducers: [] };
  }
  const others = cells.filter(({ column }) => column === 'other').map(({ text }) => text);
  const introducers = cells.filter(({ column }) => column === 'introducer').map(({ text }) => text);
  const own = cells
    .filter(({ column }) => column !== 'other' && column !== 'introducer')
    .map(({ text }) => text);
  if (own.length === 0) return { rows: [], others, introducers };
  const [first = '', ...rest] = own;
  const number = itemsAtStart(first, rest.length > 0);
  if (number && number.rest === '' && rest.length > 0) {
    return { rows: [{ track: null, number: number.number, title: joined(rest) }], others, introducers };
  }
  const whole = joined(own);
  return { rows: splitItems(whole).map((one) => ({ track: null, ...one })), others, introducers };
}

function splitItems(text: string): readonly { readonly number: string | null; readonly title: string }[] {
  const number: NumberRead | null = itemsAtStart(text, false);
  if (number) return [{ number: number.number, title: number.rest }];
  const match = itemBehind.exec(fold(text));
  const behind = match ? itemsAtStart(match.groups?.item ?? '', true) : null;
  if (match && behind?.rest === '')
    return [{ number: behind.number, title: text.slice(0, match.index).trim() }];
  return [{ number: null, title: text }];
}

/** The item in brackets after its title: "Elección de la Mesa (tema 1 del temario)", "Elections (item 2)". */
const itemBehind = new RegExp(
  `\\s\\((?:agenda )?(?<item>${itemWord}\\s?\\d[^()]{0,30}?(?:\\([a-z]{1,4}\\)|\\b[a-z]\\))?)(?:\\s(?:of the (?:provisional )?agenda|del (?:temario|programa)(?: provisional)?|de l['’]ordre du jour(?: provisoire)?|(?:предварительной )?повестки дня))?\\)$`,
  'u',
);

/** The words of a row without "(continued)", and whether it was there. */
export function withoutContinued(words: string): { readonly title: string; readonly continued: boolean } {
  const folded = fold(words);
  const mark = continuedMark.exec(folded);
  const title = (mark ? words.slice(0, mark.index) : words)
    .replaceAll(/\s+/gu, ' ')
    .replace(/[\s;]+$/u, '')
    .trim();
  return { title, continued: mark !== null };
}

/** Whether words without a number of their own go on the title of the row before: small letters, or only "(continued)". */
export function goesOn(last: RowRead, words: string, row: TableRow): boolean {
  if (last.continued || /[.!?]$/u.test(last.title)) return false;
  if (/^[\p{Ll}(«“]/u.test(words)) return true;
  return (
    !row.parted &&
    /(?:\s(?:of|the|and|to|in|for|on|with|by|de|la|le|les|des|del|y|et|и|по|в)|,)$/iu.test(last.title)
  );
}
