import { createHash } from 'node:crypto';
import type { Language } from './languages.ts';

/** Words in one original language, and translations that each know which original they were made from. */
export interface Text {
  readonly language: Language;
  readonly words: string;
  readonly translations: Readonly<Partial<Record<Language, Translation>>>;
}

/** A translation, with the hash of the original it was made from. */
export interface Translation {
  readonly words: string;
  readonly of: string;
}

/** Where a text stands in a language: the original itself, a translation of it as it is now, one of an earlier original, or none. */
export type TextState = 'original' | 'current' | 'stale' | 'missing';

/** Words as a reader gets them, with the language they are really in. */
export interface Shown {
  readonly words: string;
  readonly language: Language;
}

export function textIn(language: Language, words: string): Text {
  return { language, words, translations: {} };
}

/** A text whose six versions are known at once, such as the name of a body. */
export function textOf(language: Language, versions: Readonly<Partial<Record<Language, string>>>): Text {
  const original = textIn(language, versions[language] ?? '');
  return Object.entries(versions).reduce(
    (text, [other, words]) => withTranslation(text, other as Language, words),
    original,
  );
}

/** The same text with new original words. Translations stay and become stale, unless the words are the same. */
export function withOriginal(text: Text, words: string): Text {
  return text.words === words ? text : { ...text, words };
}

/** The same text with a translation made from the original as it is now; an empty one takes the translation away. */
export function withTranslation(text: Text, language: Language, words: string): Text {
  if (language === text.language) return withOriginal(text, words);
  const { [language]: _, ...others } = text.translations;
  if (words === '') return { ...text, translations: others };
  return { ...text, translations: { ...others, [language]: { words, of: hashOfWords(text.words) } } };
}

export function stateOf(text: Text, language: Language): TextState {
  if (language === text.language) return 'original';
  const translation = text.translations[language];
  if (!translation) return 'missing';
  return translation.of === hashOfWords(text.words) ? 'current' : 'stale';
}

/** The words in a language, or openly the original where they are missing or stale. */
export function shownIn(text: Text, language: Language): Shown {
  const words = wordsIn(text, language);
  return words === null ? { words: text.words, language: text.language } : { words, language };
}

/** The words in a language, null where there are none that say what the original says now. */
export function wordsIn(text: Text, language: Language): string | null {
  if (language === text.language) return text.words;
  return stateOf(text, language) === 'current' ? (text.translations[language]?.words ?? null) : null;
}

/** The first 16 hexadecimal digits of the sha256 of the words. */
export function hashOfWords(words: string): string {
  return createHash('sha256').update(words).digest('hex').slice(0, 16);
}
