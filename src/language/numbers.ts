import type { InEach, Language } from './languages.ts';

/** The number of an item as it is cited, from its ordinals at each level: "1", "1 (b)", "1 (b) (ii)"; in French "1 b) ii)". */
export function numberOf(path: readonly number[], language: Language): string {
  const [first, ...deeper] = path.map((_, level) => cited(path.slice(0, level + 1), language));
  return [first, ...deeper].join(language === 'zh' ? '' : ' ');
}

/** What a list prints before an item: "1.", "(b)", "(ii)", "a.", "i."; in French and Spanish "b)". */
export function marker(path: readonly number[], language: Language): string {
  const place = path.at(-1) ?? 0;
  if (path.length === 1) return language === 'ar' ? `${place}-` : `${place}.`;
  return path.length < 4 ? cited(path, language) : `${cited(path, language)}.`;
}

/** The ordinals of an item whose number is printed as `numberOf` prints it, null where it is not one. */
export function readNumber(text: string, language: Language): readonly number[] | null {
  const figure = /^\d{1,3}/.exec(text.trim());
  if (!figure) return null;
  const path = [Number(figure[0])];
  let rest = text.trim().slice(figure[0].length).trimStart();
  while (rest !== '') {
    const next = nextOrdinal(path, rest, language);
    if (!next) return null;
    path.push(next.ordinal);
    rest = next.rest;
  }
  return path;
}

function nextOrdinal(path: readonly number[], text: string, language: Language) {
  for (let ordinal = 1; ordinal <= longestList; ordinal++) {
    const written = cited([...path, ordinal], language);
    if (text.startsWith(written)) return { ordinal, rest: text.slice(written.length).trimStart() };
  }
  return null;
}

const longestList = 52;

function cited(path: readonly number[], language: Language): string {
  const place = path.at(-1) ?? 0;
  if (path.length === 1) return String(place);
  if (path.length % 2 === 0)
    return path.length === 2 ? inBrackets(letters[language](place), language) : letters.en(place);
  if (path.length > 3) return romanNumber(place);
  if (language === 'ar') return `‘${place}’`;
  return language === 'zh' ? chineseBracketed(place) : inBrackets(romanNumber(place), language);
}

/** French, Spanish and Russian write no opening bracket. */
function inBrackets(words: string, language: Language): string {
  return language === 'fr' || language === 'es' || language === 'ru' ? `${words})` : `(${words})`;
}

const arabicLetters = 'أ ب ج د هـ و ز ح ط ي ك ل م ن س ع ف ص ق ر ش ت ث خ ذ ض ظ غ'.split(' ');
const latinLetters = [...'abcdefghijklmnopqrstuvwxyz'];

const letters: InEach<(place: number) => string> = {
  ar: (place) => letterAt(arabicLetters, place),
  zh: latinLetter,
  en: latinLetter,
  fr: latinLetter,
  ru: latinLetter,
  es: latinLetter,
};

/** a to z, then aa, bb and so on, as lists of the United Nations run on. */
export function latinLetter(place: number): string {
  return letterAt(latinLetters, place);
}

/** After the last letter they are doubled: (aa), (bb). */
function letterAt(alphabet: readonly string[], place: number): string {
  const letter = alphabet[(place - 1) % alphabet.length] ?? '';
  return letter.repeat(Math.ceil(place / alphabet.length));
}

/** The small Roman figures, the greatest first. */
export const romanFigures = [
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

/** A small Roman number, from i to lxxxix; empty below. */
export function romanNumber(place: number): string {
  const found = romanFigures.find(([value]) => value <= place);
  return found ? found[1] + romanNumber(place - found[0]) : '';
}

/** The first ten have characters of their own, ㈠ to ㈩. */
function chineseBracketed(place: number): string {
  return place <= 10 ? String.fromCodePoint(0x321f + place) : `(${place})`;
}
