import { choice, neededAs, readAs, readForm, whole } from '../fields.ts';
import { isLanguage, type Language, languages } from '../language/languages.ts';
import { readDay } from '../language/typed-days.ts';
import { readClock } from '../language/typed-times.ts';
import type { Day } from '../time/days.ts';
import { subjects } from './programme.ts';

/** The number of the revision that was before whoever fills in a form. */
export const seen = () => whole({ min: 1 });

/** The id that a page gives to what is about to be added, so that the same form sent twice adds once. */
export const newIdTyped = () =>
  neededAs((words) => (/^[a-z0-9][a-z0-9.-]{0,63}$/u.test(words) ? words : null), 'field.not-understood');

/** A day as papers of the reader's language, or English ones, write it; without a year the one nearest to `around`. */
export const dayTyped = (language: Language, around: Day) =>
  neededAs((words) => dayFrom(words, language, around), 'field.no-day');

/** A day that may be left empty. */
export const dayTypedOrNone = (language: Language, around: Day) =>
  readAs((words) => dayFrom(words, language, around), 'field.no-day', { optional: true });

/** A clock time as the reader's language, or English, writes it, that may be left empty. */
export const clockTypedOrNone = (language: Language) =>
  readAs((words) => readClock(words, language) ?? readClock(words, 'en'), 'field.no-time', {
    optional: true,
  });

/** One of the six languages. */
export const languageChosen = () => choice(languages);

/** Reads a form that says nothing but which revision its author saw. @throws FormRefused */
export function seenIn(form: unknown): number {
  return readForm(form, { revision: seen() }).revision;
}

/** Which part of an earlier revision is to be said again: all of it, or one subject's. */
export const backTo = ['all', ...subjects] as const;

/** Reads a form that goes back to an earlier revision. @throws FormRefused */
export function goingBackIn(form: unknown) {
  return readForm({ part: 'all', ...asRecord(form) }, { revision: seen(), part: choice(backTo) });
}

/** The number of a revision in an address, null where it is none. */
export function revisionNumber(typed: unknown): number | null {
  return typeof typed === 'string' && /^[1-9]\d{0,8}$/u.test(typed) ? Number(typed) : null;
}

/** The language in an address, else another. */
export function languageAsked(typed: unknown, otherwise: Language): Language {
  return isLanguage(typed) ? typed : otherwise;
}

function dayFrom(words: string, language: Language, around: Day): Day | null {
  return readDay(words, language, { around }) ?? readDay(words, 'en', { around });
}

function asRecord(form: unknown): object {
  return typeof form === 'object' && form !== null ? form : {};
}
