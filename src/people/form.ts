import { dayTyped, dayTypedOrNone, languageChosen } from '../drafting/form.ts';
import { choice, email, type FieldRefusal, line, readForm } from '../fields.ts';
import type { Language } from '../language/languages.ts';
import { type Day, isDay } from '../time/days.ts';
import { everywhere, roles } from './person.ts';

/** What a form says for all bodies: something must be chosen, nothing is not everything. */
export const allBodies = '*';

/** Reads who is to be added, in which role, over which body and for which term. @throws FormRefused */
export function invitationIn(form: unknown, bodies: readonly string[], language: Language, today: Day) {
  return readForm(
    form,
    {
      name: line({ max: 200 }),
      email: email(),
      language: languageChosen(),
      ...roleFields(bodies, language, today),
    },
    termRefusals,
  );
}

/** Reads a role to be given. @throws FormRefused */
export function roleIn(form: unknown, bodies: readonly string[], language: Language, today: Day) {
  return readForm(form, roleFields(bodies, language, today), termRefusals);
}

/** Reads which role is to end. @throws FormRefused */
export function endedRoleIn(form: unknown) {
  const from = line({ max: 10 });
  return readForm(
    form,
    { role: choice(roles), body: line({ max: 200, optional: true }), from },
    ({ from: day }) => (isDay(day) ? [] : [{ field: 'from', code: 'field.not-understood', details: {} }]),
  );
}

/** Reads who is to hold which office, and for which term. @throws FormRefused */
export function officeIn(form: unknown, people: readonly string[], language: Language, today: Day) {
  return readForm(
    form,
    {
      person: choice(people),
      capacity: line({ max: 300 }),
      from: dayTyped(language, today),
      until: dayTypedOrNone(language, today),
    },
    termRefusals,
  );
}

/** Reads the last day of an office that began on a day. @throws FormRefused */
export function officeEndIn(form: unknown, from: Day, language: Language, today: Day) {
  return readForm(form, { until: dayTyped(language, today) }, ({ until }) => termRefusals({ from, until }));
}

/** Reads what somebody wants to be called and the language they read. @throws FormRefused */
export function accountIn(form: unknown) {
  return readForm(form, { name: line({ max: 200 }), language: languageChosen() });
}

function roleFields(bodies: readonly string[], language: Language, today: Day) {
  return {
    role: choice(roles),
    body: choice([allBodies, ...bodies]).transform((body) => (body === allBodies ? everywhere : body)),
    from: dayTyped(language, today),
    until: dayTypedOrNone(language, today),
  };
}

function termRefusals({
  from,
  until,
}: {
  readonly from: Day;
  readonly until: Day | null;
}): readonly FieldRefusal[] {
  if (until === null || until >= from) return [];
  return [{ field: 'until', code: 'people.term-turned', details: { from, until } }];
}
