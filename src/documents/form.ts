import { newIdTyped, seen } from '../drafting/form.ts';
import { choice, choices, line, lines, readForm, wholeOrNone } from '../fields.ts';
import { type Language, languages } from '../language/languages.ts';
import { readNumber } from '../language/numbers.ts';
import { purposes } from './document.ts';
import { documentLimits } from './edits.ts';

/** Reads a document, new or changed. Items are typed as they are cited, parted by commas. @throws FormRefused */
export function documentIn(form: unknown, items: ReadonlyMap<string, string>, language: Language) {
  const read = readForm(
    form,
    {
      revision: seen(),
      id: newIdTyped(),
      symbols: line({ max: 500, optional: true }).transform(parted),
      title: lines({ max: documentLimits.title }).transform((words) => words.replaceAll(/\s+/gu, ' ')),
      items: itemsTyped(items, language),
      languages: choices(languages),
      purpose: choice(['', ...purposes]),
      after: wholeOrNone({ min: 0, max: 999 }),
    },
    ({ items: named }) =>
      named
        .filter(({ id }) => id === null)
        .map(({ number }) => ({ field: 'items', code: 'documents.no-such-number', details: { number } })),
  );
  return {
    revision: read.revision,
    id: read.id,
    symbols: read.symbols,
    title: read.title,
    items: [...new Set(read.items.flatMap(({ id }) => id ?? []))],
    languages: read.languages,
    purpose: read.purpose === '' ? null : read.purpose,
    after: read.after,
  };
}

/** Items as they are cited, parted by commas, "2–4" for all from 2 to 4; one that is none has no id. */
export function itemsTyped(items: ReadonlyMap<string, string>, language: Language) {
  const ids = [...items.keys()];
  return line({ max: 500, optional: true }).transform((typed) =>
    parted(typed).flatMap((number): readonly { readonly number: string; readonly id: string | null }[] => {
      const [, from = '', to = ''] = /^(.+?)\s*[–—-]\s*(.+)$/u.exec(number) ?? [];
      const [first, last] = [from, to].map((one) => idOf(one, items, language));
      if (!first || !last) return [{ number, id: idOf(number, items, language) }];
      const between = ids.slice(ids.indexOf(first), ids.indexOf(last) + 1);
      // Sub-items go with the items that they stand under.
      const depth = readNumber(items.get(first) ?? '', language)?.length;
      return between
        .filter((id) => readNumber(items.get(id) ?? '', language)?.length === depth)
        .map((id) => ({ number, id }));
    }),
  );
}

/** What is typed as a list, parted by commas of any script. */
export function parted(typed: string): readonly string[] {
  return typed
    .split(/[,;،，、；]/u)
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

/** The id of the item with a number, by the numbers of all items as the reader's language cites them. */
export function idOf(typed: string, items: ReadonlyMap<string, string>, language: Language): string | null {
  const path = (readNumber(typed, language) ?? readNumber(typed, 'en'))?.join('.');
  for (const [id, number] of items) {
    if (number === typed || (path !== undefined && readNumber(number, language)?.join('.') === path))
      return id;
  }
  return null;
}
