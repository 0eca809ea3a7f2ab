import type { Body, Office } from '../bodies/body.ts';
import { say } from '../language/catalogue.ts';
import { dateOf } from '../language/dates.ts';
import type { Language } from '../language/languages.ts';
import { capitalized } from '../language/names.ts';
import { shownIn, type Text } from '../language/text.ts';
import type { Day, Instant, Zone } from '../time/days.ts';
import { instantSaid } from './clock.ts';
import { everywhere, type Person, type Role, roles } from './person.ts';
import { browserIn } from './sign-in/browser.ts';
import { stateOf, termSaid } from './term.ts';

/** Bodies to choose from, as the reader's language calls them. */
export function bodyOptions(bodies: readonly Body[], language: Language) {
  return bodies.map(({ id, name }) => ({ value: id, label: bodyNamed(name, language) }));
}

/** A body's name as it stands in a list or at the head of a page. */
function bodyNamed(name: Text, language: Language): string {
  const { words, language: written } = shownIn(name, language);
  return capitalized(words, written);
}

export function roleOptions(language: Language) {
  return roles.map((value) => ({ value, label: say(language, `account.role-${value}`) }));
}

/** A role with the body that it is for: "Secretariat, Working Group on the Smuggling of Migrants". */
export function roleSaid(
  { role, body }: Pick<Role, 'role' | 'body'>,
  bodies: readonly Body[],
  language: Language,
): string {
  return say(language, 'signing.role-at', {
    role: say(language, `account.role-${role}`),
    body: body === everywhere ? say(language, 'account.all-bodies') : bodyName(bodies, body, language),
  });
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
    term: termSaid({ from, until }, language),
  };
}

function officeShown({ id, bureau, capacity, from, until }: Office, language: Language, today: Day) {
  return {
    id,
    bureau,
    capacity: shownIn(capacity, language),
    state: stateOf({ from, until }, today),
    term: termSaid({ from, until }, language),
  };
}

/** A place where somebody is signed in, as lists show it, by the clock of who reads them. */
export function placeShown({ id, browser, way, since, used }: Place, zone: Zone | null, language: Language) {
  return {
    id,
    browser: browserIn(browser) ?? say(language, 'account.unknown-browser'),
    way: say(language, `signing.way-${way ?? 'unknown'}`),
    since: { at: since, when: instantSaid(since, zone, language) },
    used: { at: used, when: instantSaid(used, zone, language) },
  };
}

interface Place {
  readonly id: string;
  readonly browser: string;
  readonly way: 'password' | 'link' | 'single-sign-on' | null;
  readonly since: Instant;
  readonly used: Instant;
}

function bodyName(bodies: readonly Body[], id: string, language: Language): string {
  const body = bodies.find((one) => one.id === id);
  return body ? shownIn(body.name, language).words : id;
}
