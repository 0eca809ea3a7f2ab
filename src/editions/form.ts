import { dayTyped, seen } from '../drafting/form.ts';
import { choice, line, readForm } from '../fields.ts';
import { type Language, languages } from '../language/languages.ts';
import type { Day } from '../time/days.ts';
import { authorities } from './edition.ts';

/** Reads what is to be published: under whose authority, with which symbol, of which day. @throws FormRefused */
export function editionIn(form: unknown, language: Language, today: Day) {
  const { symbol, ...read } = readForm(form, {
    revision: seen(),
    authority: choice(authorities),
    symbol: line({ max: 100, optional: true }),
    date: dayTyped(language, today),
  });
  return { ...read, symbol: symbol === '' ? null : symbol };
}

/** Reads in which language the papers of an edition are to be added. @throws FormRefused */
export function languageIn(form: unknown) {
  return readForm(form, { language: choice(languages) });
}
