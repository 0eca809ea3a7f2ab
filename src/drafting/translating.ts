import type { Language } from '../language/languages.ts';
import { hashOfWords, type Text } from '../language/text.ts';
import type { Change, Programme } from './programme.ts';
import { type TextOf, textsOf, translate } from './texts.ts';

/** A translation as somebody gives it: of which text, its words as edited, and the hash of the original that they were made from. */
export interface Given {
  readonly text: Pick<TextOf, 'what' | 'where'>;
  readonly words: string;
  readonly of: string;
}

/**
 * Says several texts in a language at once. Words that were made from another original than the text has are kept as such:
 * the translation is there, and stale. @throws RuleBroken those of translate
 */
export function translateAll(given: readonly Given[], language: Language): Change {
  return (programme) => given.reduce((whole, one) => translateFrom(one, language)(whole), programme);
}

function translateFrom({ text: { what, where }, words, of }: Given, language: Language): Change {
  return (programme) => {
    const translated = translate({ what, where }, language, words)(programme);
    const text = textsOf(translated).find((one) => one.what === what && one.where === where)?.text;
    const translation = text?.translations[language];
    if (!text || !translation || of === hashOfWords(text.words)) return translated;
    const older = { ...text, translations: { ...text.translations, [language]: { ...translation, of } } };
    return withTextAs(translated, text, older);
  };
}

/** A programme in which one text, this very one, stands as another. */
function withTextAs(programme: Programme, text: Text, other: Text): Programme {
  const each = <Value>(value: Value): Value => {
    if (Object.is(value, text)) return other as Value & Text;
    if (Array.isArray(value)) return value.map((one: unknown) => each(one)) as Value;
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, each(one)])) as Value;
  };
  return each(programme);
}

/** The id of a text on pages, in forms and in files that go out for translation: `title--questionnaire`. */
export function textId({ what, where }: Pick<TextOf, 'what' | 'where'>): string {
  return `${what}--${where}`;
}

/** The text that an id names, null where it names none. */
export function textWithId(texts: readonly TextOf[], id: string): TextOf | null {
  return texts.find((text) => textId(text) === id) ?? null;
}
