import { type Language, languages } from '../language/languages.ts';
import { type Text, withTranslation, wordsIn } from '../language/text.ts';
import type { Content } from './edition.ts';

/**
 * What was published, with the translations that have been made of its very words since. Nothing that it said already is
 * said otherwise: a language that a text had stays as it was.
 */
export function withLaterTranslations(published: Content, now: Content): Content {
  const later = new Map<string, Text>();
  each(now, (text) => {
    const key = `${text.language} ${text.words}`;
    later.set(key, joined(later.get(key) ?? text, text));
    return text;
  });
  return each(published, (text) => joined(text, later.get(`${text.language} ${text.words}`) ?? text));
}

/**
 * What was published, with the translations of its very words into some languages as they are now: what a reissue may say
 * otherwise. The original, and the other languages, stay as they were.
 */
export function withTranslationsNow(published: Content, now: Content, wanted: readonly Language[]): Content {
  const said = new Map<string, Text[]>();
  each(now, (text) => {
    const key = `${text.language} ${text.words}`;
    said.set(key, [...(said.get(key) ?? []), text]);
    return text;
  });
  return each(published, (text) =>
    wanted.reduce((whole, language) => {
      if (language === text.language) return whole;
      const all = (said.get(`${text.language} ${text.words}`) ?? []).map((one) => wordsIn(one, language));
      const was = wordsIn(text, language);
      // The same words may be translated in two ways at two places: what still stands somewhere stands here too.
      const words = was !== null && all.includes(was) ? was : all.find((one) => one !== null);
      return words ? withTranslation(whole, language, words) : whole;
    }, text),
  );
}

/** A text with the current translations of another that has the same original, where it has none itself. */
function joined(text: Text, other: Text): Text {
  const missing = (language: Language) => wordsIn(text, language) === null;
  return languages.filter(missing).reduce((whole, language) => {
    const words = wordsIn(other, language);
    return words === null ? whole : withTranslation(whole, language, words);
  }, text);
}

/** The same value with every text in it changed. */
function each<Value>(value: Value, change: (text: Text) => Text): Value {
  if (Array.isArray(value)) return value.map((one: unknown) => each(one, change)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  if (isText(value)) return change(value) as Value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, each(one, change)])) as Value;
}

function isText(value: object): value is Text & object {
  return 'words' in value && 'language' in value && 'translations' in value;
}
