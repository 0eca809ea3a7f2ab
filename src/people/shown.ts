import type { Body, Office } from '../bodies/body.ts';
import { type Key, say } from '../language/catalogue.ts';
import { dateOf } from '../language/dates.ts';
import type { Language } from '../language/languages.ts';
import { shownIn } from '../language/text.ts';
import type { Day } from '../time/days.ts';
import { everywhere, holdsOn, type Person, type Role, roles } from './person.ts';

/** Whether a term has not begun, holds or is over. */
export type TermState = 'coming' | 'holds' | 'over';

/** Bodies to choose from, as the reader's language calls them. */
export function bodyOptions(bodies: readonly Body[], language: Language) {
  return bodies.map(({ id, name }) => ({ value: id, label: shownIn(name, language).words }));
}

export function roleOptions(language: Language) {
  return roles.map((value) => ({ value, label: say(language, `account.role-${value}`) }));
}

/** Everybody in a line each: the name, the address, what they are now. */
export function peopleShown(
  people: readonly Person[],
  bodies: readonly Body[],
  language: Language,
  today: Day,
) {
  return people.map((person) => personShown(person, bodies, language, today));
}

/** A person with all roles and offices, past and coming ones too. */
export function personShown(person: Person, bodies: readonly Body[], language: Language, today: Day) {
  const { id, name, email, revokedAt } = person;
  return {
    id,
    name,
    email,
    revoked: revokedAt === null ? null : dateOf(revokedAt.slice(0, 10), language),
    roles: person.roles.map((role) => roleShown(role, bodies, language, today)),
    offices: person.offices.map((office) => ({
      ...officeShown(office, language, today),
      body: bodyName(bodies, office.bureau, language),
    })),
  };
}

/** The offices of a Bureau with who holds them. */
export function officesShown(
  offices: readonly Office[],
  people: readonly Person[],
  language: Language,
  today: Day,
) {
  return offices.map((office) => ({
    ...officeShown(office, language, today),
    holder: people.find(({ id }) => id === office.person)?.name ?? office.person,
  }));
}

function roleShown(
  { role, body, from, until }: Role,
  bodies: readonly Body[],
  language: Language,
  today: Day,
) {
  return {
    value: { role, body, from },
    name: say(language, `account.role-${role}`),
    body: body === everywhere ? say(language, 'account.all-bodies') : bodyName(bodies, body, language),
    state: stateOf({ from, until }, today),
    term: term({ from, until }, language),
  };
}

function officeShown({ id, bureau, person, capacity, from, until }: Office, language: Language, today: Day) {
  const shown = shownIn(capacity, language);
  return {
    id,
    bureau,
    person,
    capacity: shown,
    state: stateOf({ from, until }, today),
    term: term({ from, until }, language),
    until: until === null ? '' : dateOf(until, language),
  };
}

function term({ from, until }: Pick<Role, 'from' | 'until'>, language: Language): string {
  const key: Key = until === null ? 'account.term-open' : 'account.term';
  return say(language, key, {
    from: dateOf(from, language),
    until: until === null ? null : dateOf(until, language),
  });
}

function stateOf(term: Pick<Role, 'from' | 'until'>, today: Day): TermState {
  if (holdsOn(term, today)) return 'holds';
  return term.from > today ? 'coming' : 'over';
}

function bodyName(bodies: readonly Body[], id: string, language: Language): string {
  const body = bodies.find((one) => one.id === id);
  return body ? shownIn(body.name, language).words : id;
}
