import { dayTyped } from '../../drafting/form.ts';
import {
  choices,
  type FieldRefusal,
  type Fields,
  line,
  lines,
  readForm,
  typedIn,
  whole,
} from '../../fields.ts';
import { type Language, languages } from '../../language/languages.ts';
import type { Day } from '../../time/days.ts';
import type { Addition, Correction } from './issuing.ts';

/** How many corrections a language's part of a form may hold. */
export const mostCorrections = 200;

const about = (language: Language, today: Day) => ({
  about: line({ max: 200 }),
  seen: whole(),
  date: dayTyped(language, today),
});

/** Reads in which languages a paper is to be reissued, and with which day. @throws FormRefused */
export function reissueIn(form: unknown, reader: Language, today: Day) {
  return readForm(form, { ...about(reader, today), languages: choices(languages) });
}

/** Reads the corrections of a corrigendum, language by language; rows without words are left out. @throws FormRefused */
export function corrigendumIn(form: unknown, reader: Language, today: Day) {
  const rows = rowsIn(form);
  const fields: Fields = Object.fromEntries(
    rows.flatMap(({ id }) =>
      ['place', 'instead', 'read'].map((name) => [`${name}.${id}`, lines({ max: 5000, optional: true })]),
    ),
  );
  const read = readForm(form, { ...about(reader, today), symbol: line({ max: 200 }), ...fields }, (typed) =>
    rows.flatMap(({ id }): readonly FieldRefusal[] => {
      const { place, instead, read: words } = rowAt(typed, id);
      if (place === '' && instead === '' && words === '') return [];
      const field = place === '' ? `place.${id}` : instead === '' && words === '' ? `read.${id}` : null;
      return field === null ? [] : [{ field, code: 'field.empty', details: {} }];
    }),
  );
  const corrections: Partial<Record<Language, readonly Correction[]>> = {};
  for (const { id, language } of rows) {
    const correction = rowAt(read, id);
    if (correction.place !== '') corrections[language] = [...(corrections[language] ?? []), correction];
  }
  return { ...headOf(read), issued: { kind: 'corrigendum' as const, corrections } };
}

/** Reads what an addendum says, language by language; languages without words are left out. @throws FormRefused */
export function addendumIn(form: unknown, reader: Language, today: Day) {
  const fields: Fields = Object.fromEntries(
    languages.flatMap((language) => [
      [`title.${language}`, line({ max: 500, optional: true })],
      [`text.${language}`, lines({ max: 100_000, optional: true })],
    ]),
  );
  const said = (typed: object, language: Language): Addition => ({
    title: wordsAt(typed, `title.${language}`),
    text: wordsAt(typed, `text.${language}`),
  });
  const read = readForm(form, { ...about(reader, today), symbol: line({ max: 200 }), ...fields }, (typed) =>
    languages.flatMap((language): readonly FieldRefusal[] => {
      const { title, text } = said(typed, language);
      if ((title === '') === (text === '')) return [];
      const field = title === '' ? `title.${language}` : `text.${language}`;
      return [{ field, code: 'field.empty', details: {} }];
    }),
  );
  const texts = Object.fromEntries(
    languages.flatMap((language) => {
      const addition = said(read, language);
      return addition.title === '' ? [] : [[language, addition]];
    }),
  );
  return { ...headOf(read), issued: { kind: 'addendum' as const, texts } };
}

interface Head {
  readonly about: string;
  readonly seen: number;
  readonly date: Day;
  readonly symbol: string;
}

function headOf({ about: of, seen, date, symbol }: Head): Head {
  return { about: of, seen, date, symbol };
}

/** The rows of a corrigendum's form: `fr.1` for the first in French. */
function rowsIn(form: unknown): readonly { readonly id: string; readonly language: Language }[] {
  const ids = new Set(
    Object.keys(typedIn(form)).flatMap(
      (name) => /^(?:place|instead|read)\.([a-z]{2}\.\d{1,3})$/u.exec(name)?.[1] ?? [],
    ),
  );
  return languages.flatMap((language) =>
    Array.from({ length: mostCorrections }, (_, index) => `${language}.${index + 1}`)
      .filter((id) => ids.has(id))
      .map((id) => ({ id, language })),
  );
}

function rowAt(typed: object, id: string): Correction {
  return {
    place: wordsAt(typed, `place.${id}`),
    instead: wordsAt(typed, `instead.${id}`),
    read: wordsAt(typed, `read.${id}`),
  };
}

function wordsAt(typed: object, name: string): string {
  const value: unknown = Object.entries(typed).find(([key]) => key === name)?.[1];
  return typeof value === 'string' ? value : '';
}
