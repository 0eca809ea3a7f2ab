import {
  type FieldRefusal,
  type Fields,
  FormRefused,
  lines,
  readAs,
  readForm,
  type Typed,
  typedIn,
} from '../fields.ts';
import { hashOfWords } from '../language/text.ts';
import { RuleBroken } from '../rules.ts';
import { languageChosen, seen } from './form.ts';
import type { Programme } from './programme.ts';
import { textsOf, translate } from './texts.ts';
import { type Given, textId } from './translating.ts';

/** The hash of an original; none where it is not one. */
const hash = () =>
  readAs((words) => (/^[0-9a-f]{16}$/u.test(words) ? words : null), 'field.not-understood', {
    optional: true,
  });

/** Whether words were typed for a text that is no longer there. */
export function isGone(name: string, typed: Typed, ids: readonly string[]): boolean {
  const [, id] = /^words\.(.+)$/u.exec(name) ?? [];
  const words = [typed[name] ?? ''].flat()[0] ?? '';
  return id !== undefined && !ids.includes(id) && words !== '';
}

/**
 * Reads the translations of any number of texts into one language, and gives those that were changed: `was` is the hash of
 * the words that stood in the field, `of` that of the original, and `still` that of the original that a translation is said
 * to be right for, though it was made from another. Empty words take a translation away. @throws FormRefused
 */
export function translationsIn(form: unknown, programme: Programme) {
  const typed = typedIn(form);
  const all = textsOf(programme);
  const texts = all.filter((text) => `words.${textId(text)}` in typed);
  const fields: Fields = Object.fromEntries(
    texts.map(textId).flatMap((id) => [
      [`words.${id}`, lines({ max: 100_000, optional: true })],
      [`was.${id}`, hash()],
      [`of.${id}`, hash()],
      [`still.${id}`, hash()],
    ]),
  );
  const { revision, to, ...read } = readForm(form, { revision: seen(), to: languageChosen(), ...fields });
  const said: Readonly<Record<string, unknown>> = read;
  const given = texts.flatMap((text): readonly Given[] => {
    const id = textId(text);
    const words = String(said[`words.${id}`] ?? '');
    const still = said[`still.${id}`];
    if (said[`was.${id}`] === hashOfWords(words) && !still) return [];
    return [{ text, words, of: String(still || said[`of.${id}`] || hashOfWords(text.text.words)) }];
  });
  const refusals = given.flatMap(({ text, words }): FieldRefusal[] => {
    try {
      translate(text, to, words)(programme);
      return [];
    } catch (reason) {
      if (!(reason instanceof RuleBroken)) throw reason;
      return [{ field: `words.${textId(text)}`, code: reason.code, details: reason.details }];
    }
  });
  const gone = Object.keys(typed).filter((name) => isGone(name, typed, all.map(textId)));
  if (gone.length > 0) {
    refusals.push({ field: null, code: 'translations.text-gone', details: { count: gone.length } });
  }
  if (refusals.length > 0) throw new FormRefused(refusals, typed);
  return { revision, to, given };
}
