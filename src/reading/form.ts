import { dayTypedOrNone, newIdTyped } from '../drafting/form.ts';
import { choice, lines, readAs, readForm } from '../fields.ts';
import type { Language } from '../language/languages.ts';
import type { Day } from '../time/days.ts';
import { isZone } from '../time/zoned.ts';

/** The longest text of a paper that is read from a form, in characters. */
export const longestPaper = 1_500_000;

/** Reads a paper to be imported, and the body, one of these, and what else its importer knows better; an empty body is the paper's. @throws FormRefused */
export function importIn(form: unknown, bodies: readonly string[], language: Language, today: Day) {
  const { body, zone, ...read } = readForm(form, {
    paper: lines({ max: longestPaper }),
    body: choice(bodies),
    zone: readAs((typed) => (isZone(typed) ? typed : null), 'field.no-zone', { optional: true }),
    start: dayTypedOrNone(language, today),
    end: dayTypedOrNone(language, today),
  });
  return { ...read, told: { body: body === '' ? null : body, zone, start: read.start, end: read.end } };
}

/** Reads a paper to be stored, with the id that its page gave it. @throws FormRefused */
export function storedIn(form: unknown, bodies: readonly string[], language: Language, today: Day) {
  return { ...importIn(form, bodies, language, today), ...readForm(form, { id: newIdTyped() }) };
}
