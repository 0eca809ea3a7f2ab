import { groups, type Office, posts } from '../../bodies/body.ts';
import { say } from '../../language/catalogue.ts';
import { dateOf } from '../../language/dates.ts';
import { type Language, languages } from '../../language/languages.ts';
import { shownIn } from '../../language/text.ts';
import type { Day } from '../../time/days.ts';
import type { Known } from '../person.ts';
import { stateOf, termSaid } from '../term.ts';
import type { Overlap } from './office.ts';

/** The posts of a Bureau to choose from. */
export function postOptions(language: Language) {
  return posts.map((value) => ({ value, label: say(language, `signing.post-${value}`) }));
}

/** The groups of States to choose from, none first. */
export function groupOptions(language: Language) {
  const none = { value: '', label: say(language, 'signing.no-group') };
  return [none, ...groups.map((value) => ({ value, label: say(language, `signing.group-${value}`) }))];
}

/** An office as lists and forms show it, with who holds it. */
export function officeShown(office: Office, people: readonly Known[], language: Language, today: Day) {
  const { id, bureau, person, capacity, post, group, from, until } = office;
  const typed = languages.map((one) => {
    const words = one === capacity.language ? capacity.words : (capacity.translations[one]?.words ?? '');
    return [one, words] as const;
  });
  return {
    id,
    bureau,
    person,
    holder: people.find((one) => one.id === person)?.name ?? person,
    capacity: shownIn(capacity, language),
    capacities: Object.fromEntries(typed),
    post,
    group: group ?? '',
    postName: say(language, `signing.post-${post}`),
    groupName: group === null ? '' : say(language, `signing.group-${group}`),
    state: stateOf({ from, until }, today),
    term: termSaid({ from, until }, language),
    until: until === null ? '' : dateOf(until, language),
  };
}

/** What two offices have in common that should be looked at. */
export function overlapSaid(
  { kind, offices: [one, other], from, until }: Overlap,
  people: readonly Known[],
  language: Language,
): string {
  const nameOf = ({ person }: Office) => people.find(({ id }) => id === person)?.name ?? person;
  const capacityOf = ({ capacity }: Office) => shownIn(capacity, language).words;
  const term = termSaid({ from, until }, language);
  if (kind === 'two-offices') {
    const both = { one: capacityOf(one), other: capacityOf(other) };
    return say(language, 'signing.two-offices', { name: nameOf(one), term, ...both });
  }
  const both = { one: nameOf(one), other: nameOf(other) };
  return say(language, 'signing.same-office', { capacity: capacityOf(one), term, ...both });
}
