import { fold } from './fold.ts';
import { append } from './line.ts';
import { subsIn } from './marker.ts';
import { itemWord } from './words.ts';

/** The number or numbers of items that a row begins with, in English form, and the words after it. */
export interface NumberRead {
  readonly number: string;
  readonly rest: string;
}

const bracket = '(?:\\s?\\(?\\s?(?:[a-z]{1,3}|[а-я]|[\\u0621-\\u064a]{1,2}\\u0640?)\\s?\\))';
const one = `\\d{1,3}${bracket}{0,2}`;
const joint = '\\s?(?:-|,|;|to|and|a|et|y|и|و|和|至|、|&)\\s?(?:and\\s|et\\s|y\\s|и\\s)?';
const several = `${one}(?:${joint}(?:${one}|${bracket})){0,12}`;
const form = new RegExp(
  `^(?<word>${itemWord}\\s?)?(?<numbers>${several})(?<stop>\\s?[.:)\\]])?(?<end>\\s|$|(?=[\\p{Script=Han}\\p{Script=Arabic}]))`,
  'u',
);

/** Reads "2", "1 (a)", "3-5", "2 and 3", "Item 4 (a)–(c):" at the start of words; `alone` where the cell holds nothing else. */
export function itemsAtStart(text: string, alone: boolean): NumberRead | null {
  const folded = fold(text.slice(0, 120));
  const match = form.exec(folded);
  if (!match?.groups) return null;
  const { numbers = '' } = match.groups;
  const rest = text
    .slice(match[0].length)
    .replace(/^[\s.:–—-]+/u, '')
    .trim();
  if (alone && rest !== '') return null;
  return { number: english(numbers.trim()), rest };
}

/** Every number that a row's number names, as paths: "3-5" is three, "2 (a) and (b)" two. */
export function pathsOf(number: string): readonly (readonly number[])[] {
  const paths: (readonly number[])[] = [];
  let range = false;
  for (const token of number.match(/\d{1,3}(?:\s?\([a-z]{1,3}\)){0,2}|\([a-z]{1,3}\)|[-–]/g) ?? []) {
    if (token === '-' || token === '–') {
      range = true;
      continue;
    }
    const path = pathOf(token, paths.at(-1) ?? []);
    const last = paths.at(-1);
    if (range && last && last.length === path.length) append(paths, between(last, path));
    paths.push(path);
    range = false;
  }
  return paths;
}

function pathOf(token: string, before: readonly number[]): readonly number[] {
  const figure = /^\d+/.exec(token)?.[0];
  const [first, second] = subsIn(token.slice(figure?.length ?? 0));
  const above = figure === undefined ? (before[0] ?? 0) : Number(figure);
  const path = [above];
  if (first) path.push(first.letter[0] ?? first.roman ?? 1);
  if (second) path.push(second.roman ?? second.letter[0] ?? 1);
  return path;
}

function between(from: readonly number[], to: readonly number[]): readonly (readonly number[])[] {
  const [first = 0, last = 0] = [from.at(-1), to.at(-1)];
  if (last - first > 40) return [];
  return Array.from({ length: Math.max(0, last - first - 1) }, (_, index) => [
    ...from.slice(0, -1),
    first + index + 1,
  ]);
}

/** Numbers as English prints them: "1 (a)", "3-5", "2 (a) and (b)". */
function english(numbers: string): string {
  return numbers
    .replaceAll(
      /\s?\(?\s?([a-z]{1,3}|[а-я]|[\u0621-\u064a]{1,2})\u0640?\s?\)/gu,
      (whole, letters: string) => {
        const [read] = subsIn(letters);
        return read ? ` (${read.printed})` : whole;
      },
    )
    .replaceAll(/\s?(?:\s(?:and|et|y|и)\s|和|\sو\s?|&|、)\s?/gu, ' and ')
    .replaceAll(/\s?(?:\s(?:to|a)\s|至)\s?/gu, '-')
    .replaceAll(/\s?-\s?/g, '-')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
