import { latinLetter, romanNumber } from '../language/numbers.ts';
import { fold } from './fold.ts';
import { ordinalOfLetter, ordinalOfRoman } from './ordinal.ts';
import { itemWord } from './words.ts';

/** What a line begins with where it is numbered: "1.", "(a)", "Item 2.", "2 (a)". */
export interface Marker {
  /** The figure before the letters; null where there are only letters. */
  readonly figure: number | null;
  /** The letters or small Roman numbers after it, outermost first. */
  readonly subs: readonly Sub[];
  /** Whether it says "Item", "Point", "Tema" before the number. */
  readonly word: boolean;
  /** Whether a stop or bracket closes it, so that it is no number within the text. */
  readonly closed: boolean;
  /** What stands after it. */
  readonly rest: string;
}

/** A sub-item's letter or small Roman number: `(i)` may be either. */
export interface Sub {
  readonly letter: readonly number[];
  readonly roman: number | null;
  /** In English form: `a`, `ii`. */
  readonly printed: string;
}

const sub = '\\s?\\(?\\s?(?:[a-z]{1,5}|[а-я]|[\\u0621-\\u064a]{1,2}\\u0640?)\\s?\\)';
const figured = new RegExp(
  `^(?<word>${itemWord}\\s?)?(?<figure>\\d{1,3})(?<subs>(?:${sub}){0,2})\\s?(?<stop>[.:)\\]、]|-(?=[\\s\\u0600-\\u06ff]|$))?(?=\\s|$|[\\p{Script=Han}\\u0600-\\u06ff(])`,
  'u',
);
const lettered = new RegExp(
  `^(?<subs>${sub}(?:${sub})?)[.:]?(?=\\s|$|[\\p{Script=Han}\\p{Script=Arabic}\\p{L}«"])`,
  'u',
);
const enclosed = /^[㈠-㈩]|^\(([一二三四五六七八九十]{1,3})\)/u;

/** The marker at the start of a line; null where there is none. */
export function markerAt(text: string): Marker | null {
  const folded = fold(text.slice(0, 60));
  const match = figured.exec(folded);
  if (match?.groups) {
    const { word, figure, subs = '', stop } = match.groups;
    const closed = stop !== undefined || word !== undefined;
    if (!closed && subs === '') return null;
    // "1.5" and "10.30" are no markers, and neither is a year.
    return {
      figure: Number(figure),
      subs: subsIn(subs),
      word: word !== undefined,
      closed,
      rest: text
        .slice(match[0].length)
        .replace(/^[\s.:–—-]+/u, '')
        .trim(),
    };
  }
  const chinese = enclosed.exec(folded);
  if (chinese) {
    const roman = chinese[1]
      ? '一二三四五六七八九十'.indexOf(chinese[1]) + 1
      : (folded.codePointAt(0) ?? 0) - 0x321f;
    const one: Sub = { letter: [], roman, printed: romanNumber(Math.max(1, roman)) };
    return {
      figure: null,
      subs: [one],
      word: false,
      closed: true,
      rest: text.slice(chinese[0].length).trim(),
    };
  }
  const letters = lettered.exec(folded);
  if (!letters?.groups?.subs) return null;
  const subs = subsIn(letters.groups.subs);
  if (subs.length === 0) return null;
  return { figure: null, subs, word: false, closed: true, rest: text.slice(letters[0].length).trim() };
}

/** The letters that a number's brackets hold. */
export function subsIn(folded: string): readonly Sub[] {
  return [...folded.matchAll(/[a-z]{1,5}|[а-я]|[\u0621-\u064a]{1,2}/gu)].flatMap(
    ([letters]) => subOf(letters) ?? [],
  );
}

function subOf(letters: string): Sub | null {
  if (/^[a-z]+$/.test(letters)) {
    const letter = ordinalOfLetter(letters);
    const roman = ordinalOfRoman(letters);
    if (letter === null && roman === null) return null;
    return { letter: letter === null ? [] : [letter], roman, printed: letters };
  }
  const cyrillic = 'абвгдежзиклмнопрстуфхцчшщэюя'.indexOf(letters) + 1;
  if (cyrillic > 0) {
    // а, с and е look like the Latin letters that Russian papers use.
    const lookalike = { а: 1, с: 3, е: 5, о: 15, р: 16, х: 24 }[letters];
    return {
      letter: lookalike ? [lookalike, cyrillic] : [cyrillic],
      roman: null,
      printed: latinLetter(lookalike ?? cyrillic),
    };
  }
  const arabic = arabicLetters.indexOf(letters === 'ه' || letters.startsWith('ه') ? 'ه' : letters) + 1;
  return arabic > 0 ? { letter: [arabic], roman: null, printed: latinLetter(arabic) } : null;
}

/** In the order of the alphabet in which lists go, folded. */
const arabicLetters = [...'ابجدهوزحطيكلمنسعفصقرشتثخذضظغ'];

/** The path that a marker means after the item it follows; null where letters follow no item. */
export function placeOf(marker: Marker, before: readonly number[]): readonly number[] | null {
  const [one, two] = marker.subs;
  if (marker.figure !== null) {
    const second = one ? [one.letter[0] ?? one.roman ?? 1] : [];
    return [marker.figure, ...second, ...(two ? [two.roman ?? two.letter[0] ?? 1] : [])];
  }
  const [figure = 0, second, third] = before;
  if (!one || before.length === 0) return null;
  if (two) return [figure, one.letter[0] ?? one.roman ?? 1, two.roman ?? two.letter[0] ?? 1];
  const nextLetter = (second ?? 0) + 1;
  if (one.letter.includes(nextLetter)) return [figure, nextLetter];
  if (one.roman !== null) {
    if (second !== undefined && one.roman === (third ?? 0) + 1) return [figure, second, one.roman];
    // Some lists go from "1." to "(i)" at once.
    if (one.roman === nextLetter && (one.printed.length > 1 || one.roman === 1)) return [figure, one.roman];
  }
  const [letter] = one.letter;
  if (letter !== undefined && letter <= 26) return [figure, letter];
  return one.roman === null ? null : second === undefined ? [figure, one.roman] : [figure, second, one.roman];
}
