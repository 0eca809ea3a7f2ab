import { say } from '../../language/catalogue.ts';
import { directionOf, type Language } from '../../language/languages.ts';
import { listed } from '../../language/lists.ts';
import type { Text } from '../../language/text.ts';
import { type Words, wordsOf } from '../page.ts';

/** Pieces that are read one after the other, each marked with the language it is really in. */
export type Pieces = readonly Words[];

/** Words of the page's own language as a piece. */
export function plain(words: string, language: Language): Words {
  return { words, language, direction: directionOf(language), fallsBack: false };
}

/** "A, B and C", each text as its reader gets it. */
export function listedTexts(texts: readonly Text[], language: Language): Pieces {
  return withTexts(texts, language, (names) => listed(names, language));
}

/** Parts that commas divide: "Fifth meeting, Vienna, 4 and 5 July 2018". */
export function withCommas(parts: readonly (string | Text)[], language: Language): Pieces {
  const comma = plain(say(language, 'calendar.comma'), language);
  return parts
    .map((part) => (typeof part === 'string' ? plain(part, language) : wordsOf(part, language)))
    .filter(({ words }) => words !== '')
    .flatMap((part, index) => (index === 0 ? [part] : [comma, part]));
}

/** A sentence into which texts are filled: one piece where all are in the page's language, otherwise each text is one. */
export function withTexts(
  texts: readonly Text[],
  language: Language,
  sentence: (words: readonly string[]) => string,
): Pieces {
  const shown = texts.map((text) => wordsOf(text, language));
  if (!shown.some(({ fallsBack }) => fallsBack)) {
    return [plain(sentence(shown.map(({ words }) => words)), language)];
  }
  const marked = sentence(shown.map((_, index) => `\uE000${index}\uE001`));
  return marked
    .split(/\uE000(\d+)\uE001/u)
    .map((piece, index) => (index % 2 === 0 ? plain(piece, language) : shown[Number(piece)]))
    .filter((piece) => piece !== undefined)
    .filter(({ words }) => words !== '');
}

/** What pieces say, for a title or a program that reads words alone. */
export function asWords(pieces: Pieces): string {
  return pieces.map(({ words }) => words).join('');
}
