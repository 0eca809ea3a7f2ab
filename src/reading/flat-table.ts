import { numberOf } from '../language/numbers.ts';
import { spanAnywhere } from './clocks.ts';
import { daysIn } from './days.ts';
import type { Entry } from './flat-list.ts';
import { subsIn } from './marker.ts';
import { columns, itemWord, phrases, workNames } from './words.ts';

const heads = new RegExp(
  `(?<![\\p{L}])(?:${phrases(...workNames, 'Date and time|Date et heure|Fecha y hora|Дата и время|التاريخ والوقت|日期和时间')})(?!\\p{Ll})`,
  'gu',
);

const annexBefore = new RegExp(
  `(?:${phrases('Annex|Annexe|Anexo|Приложение|المرفق|附件')})(?:\\s[ivx]+)?\\s?$`,
  'u',
);

/** Where the name of a table of meetings stands first in a folded text, negative where it does not. */
export function tableNameIn(folded: string): number {
  heads.lastIndex = 0;
  const found = heads.exec(folded);
  heads.lastIndex = 0;
  return found ? found.index : -1;
}

/** Where the table of meetings begins in a text that ran on; its length where there is none. */
export function tableAt(text: string, folded: string, from: number): number {
  heads.lastIndex = from;
  for (const match of folded.matchAll(heads)) {
    if (match.index < from) continue;
    const after = folded.slice(match.index, match.index + 300);
    const [day] = daysIn(after).filter(({ weekday }) => weekday !== null);
    if (!day || ![...after.slice(day.at, day.end + 80).matchAll(spanAnywhere)].some(isTimes)) continue;
    const before = folded.slice(Math.max(0, match.index - 20), match.index);
    const annex = annexBefore.exec(before) ?? /(?<![\p{L}])[ivx]{1,4}\.\s$/u.exec(before);
    return annex ? match.index - before.length + annex.index : match.index;
  }
  return text.length;
}

/** Before each day and each span of times, and before the numbers of items between them. */
export function tableCuts(
  text: string,
  folded: string,
  from: number,
  entries: readonly Entry[],
): readonly number[] {
  const part = folded.slice(from);
  const days = daysIn(part).filter(({ weekday }) => weekday !== null);
  const times = [...part.matchAll(spanAnywhere)].filter(isTimes);
  const ends = [...days.map(({ end }) => end), ...times.map((match) => match.index + match[0].length)];
  const starts = [...days.map(({ at }) => at), ...times.map(({ index }) => index)].toSorted((a, b) => a - b);
  const cuts = [...starts];
  for (const [index, start] of starts.entries()) {
    const end = starts[index + 1] ?? part.length;
    const opened = ends.find((place) => place > start && place <= end) ?? start;
    cuts.push(
      ...numbersIn(text.slice(from + opened, from + end), part.slice(opened, end), entries).map(
        (at) => opened + at,
      ),
    );
  }
  const first = starts[0] ?? 0;
  heads.lastIndex = 0;
  for (const match of part.slice(0, first).matchAll(heads)) {
    cuts.push(match.index);
    if (!columns.when.test(match[0])) cuts.push(match.index + match[0].length);
  }
  return cuts.map((at) => at + from);
}

/** The places of numbers of items within one meeting: known by the title that follows, or by counting up. */
function numbersIn(text: string, folded: string, entries: readonly Entry[]): readonly number[] {
  const cuts: number[] = [];
  for (const match of folded.matchAll(wordedItem)) if (match.index > 0) cuts.push(match.index);
  const known = new Map(entries.map(({ path, title }) => [numberOf(path, 'en'), title]));
  let last = 0;
  for (const match of folded.matchAll(
    /(?<=^|[\s)])(?<figure>\d{1,2})(?<subs>(?:\s?\(?(?:[a-z]{1,2}|[а-я]|[\u0621-\u064a]{1,2}\u0640?)\)){0,2})\s(?=\S)/gu,
  )) {
    const after = folded.slice(match.index + match[0].length);
    const number = `${match.groups?.figure}${subsIn(match.groups?.subs ?? '')
      .map(({ printed }) => ` (${printed})`)
      .join('')}`;
    const title = known.get(number);
    const figure = Number(match.groups?.figure);
    const capital = /^[\p{Lu}\p{Lo}]/u.test(text.slice(match.index + match[0].length));
    const fits =
      title === undefined
        ? capital && entries.length === 0 && figure >= last && figure <= last + 20
        : after.startsWith(title.slice(0, 12));
    if (!fits || match.index === 0) continue;
    cuts.push(match.index);
    last = figure;
  }
  return cuts;
}

/** "Item 7:", which needs no title to be known. */
const wordedItem = new RegExp(`(?<=\\s)${itemWord}\\s\\d{1,2}(?:\\s?\\([a-z]\\))?[.:](?=\\s)`, 'gu');

function isTimes(match: RegExpExecArray): boolean {
  return /[:.h/]\s?\d{2}|m\b|noon|heure|hora|时|時|час|\d{2}\/\d{2}/u.test(match[0]);
}
