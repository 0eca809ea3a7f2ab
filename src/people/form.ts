import { groups, type Office, posts } from '../bodies/body.ts';
import { dayTyped, dayTypedOrNone, languageChosen } from '../drafting/form.ts';
import { choice, email, type FieldRefusal, line, normalized, readAs, readForm } from '../fields.ts';
import { type InEach, inEach, type Language } from '../language/languages.ts';
import { zoneTyped } from '../time/cities.ts';
import { type Day, isDay } from '../time/days.ts';
import { peopleCalled } from './found.ts';
import { capacityTyped } from './offices/office.ts';
import { everywhere, type Known, roles } from './person.ts';

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
export function officeIn(form: unknown, people: readonly Known[], language: Language, today: Day) {
  const read = readForm(form, { ...namedFields, ...holderFields(language, today) }, (typed) => [
    ...capacityRefusals(typed, language),
    ...holderRefusals(people, typed.person),
    ...termRefusals(typed),
  ]);
  const { post, from, until } = read;
  const group = read.group === '' ? null : read.group;
  const capacity = capacityTyped(wordsTyped(read), { post, group, original: language });
  return { person: holderOf(people, read.person), post, group, capacity, from, until };
}

/** Reads what an office is to be. Words that were written from its post and group follow these. @throws FormRefused */
export function namedOfficeIn(form: unknown, { capacity, ...before }: Office) {
  const original = capacity.language;
  const read = readForm(form, namedFields, (typed) => capacityRefusals(typed, original));
  const { post } = read;
  const group = read.group === '' ? null : read.group;
  const words = wordsTyped(read);
  return { post, group, capacity: capacityTyped(words, { post, group, original }, before) };
}

/** Reads the last day of an office; null where it goes on until further notice. @throws FormRefused */
export function lastDayIn(form: unknown, from: Day, language: Language, today: Day) {
  return readForm(form, { until: dayTypedOrNone(language, today) }, ({ until }) =>
    termRefusals({ from, until }),
  );
}

/** Reads to whom an office passes, and from which day. @throws FormRefused */
export function successorIn(form: unknown, people: readonly Known[], language: Language, today: Day) {
  const read = readForm(form, holderFields(language, today), (typed) => [
    ...holderRefusals(people, typed.person),
    ...termRefusals(typed),
  ]);
  return { ...read, person: holderOf(people, read.person) };
}

/** Reads what is looked for among the people, and which page of it; what cannot be read looks for everybody. */
export function searchIn(query: { readonly q?: unknown; readonly page?: unknown }) {
  const { q, page } = query;
  const typed = typeof q === 'string' ? normalized(q).replaceAll(/\s+/gu, ' ').trim().slice(0, 200) : '';
  return { typed, page: typeof page === 'string' && /^[1-9]\d{0,5}$/u.test(page) ? Number(page) : 1 };
}

/** Reads what somebody is called and the address they are known by. @throws FormRefused */
export function nameAndEmailIn(form: unknown) {
  return readForm(form, { name: line({ max: 200 }), email: email() });
}

/** Reads what somebody wants to be called, the language they read and the city by whose clock they live. @throws FormRefused */
export function accountIn(form: unknown) {
  const zone = readAs(zoneTyped, 'field.no-city', { optional: true });
  return readForm(form, { name: line({ max: 200 }), language: languageChosen(), zone });
}

const words = line({ max: 300, optional: true });

const namedFields = {
  post: choice(posts),
  group: choice(['', ...groups]),
  'capacity.ar': words,
  'capacity.zh': words,
  'capacity.en': words,
  'capacity.fr': words,
  'capacity.ru': words,
  'capacity.es': words,
} as const;

type CapacityTyped = Readonly<Record<`capacity.${Language}`, string>>;

function holderFields(language: Language, today: Day) {
  return {
    person: line({ max: 254 }),
    from: dayTyped(language, today),
    until: dayTypedOrNone(language, today),
  };
}

function wordsTyped(typed: CapacityTyped): InEach<string> {
  return inEach((language) => typed[`capacity.${language}`]);
}

/** A translation needs an original: without one, either nothing is typed or that is missing. */
function capacityRefusals(typed: CapacityTyped, original: Language): readonly FieldRefusal[] {
  const field = `capacity.${original}` as const;
  const others = Object.values(wordsTyped(typed)).some((one) => one !== '');
  return typed[field] === '' && others ? [{ field, code: 'field.empty', details: {} }] : [];
}

function holderRefusals(people: readonly Known[], typed: string): readonly FieldRefusal[] {
  const found = peopleCalled(people, typed);
  if (found.length === 1) return [];
  const code = found.length === 0 ? 'people.nobody-called' : 'people.several-called';
  return [{ field: 'person', code, details: { typed } }];
}

function holderOf(people: readonly Known[], typed: string): string {
  return peopleCalled(people, typed)[0]?.id ?? '';
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
