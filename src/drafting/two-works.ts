import { type Key, say } from '../language/catalogue.ts';
import type { Language } from '../language/languages.ts';
import { letterIn } from '../language/letters.ts';
import { asInForce } from './changes.ts';
import { compare } from './comparison.ts';
import type { Difference } from './difference.ts';
import type { Programme } from './programme.ts';
import { inWords, numbers, timesOf } from './words.ts';

/** What differs between two organizations of work of one programme, by their ids. @throws RuleBroken candidates.none-such */
export function betweenWorks(programme: Programme, one: string, other: string): readonly Difference[] {
  return betweenInForce(asInForce(programme, one), asInForce(programme, other));
}

/** What differs between what is in force in two programmes of a session, as though it were two states of one. */
export function betweenInForce(one: Programme, other: Programme): readonly Difference[] {
  const alone = ({ works: [work], ...programme }: Programme): Programme => ({
    ...programme,
    works: [{ id: '', meetings: work.meetings }],
  });
  return compare(alone(one), alone(other));
}

/** A difference between two organizations of work, by their letters: "Item 3: in A, Wednesday afternoon; in B, Thursday morning." */
export function inBoth(difference: Difference, [one, other]: readonly [string, string], language: Language) {
  const letters = { a: letterIn(language, one), b: letterIn(language, other) };
  const told = tellings[difference.code];
  if (!told) return inWords(difference, language);
  const what = say(language, told.what, namesIn(difference, language));
  if (!told.sides) return say(language, 'candidates.not-the-same', { ...letters, what });
  const [was, is] = told.sides(difference, language);
  if (was !== null && is !== null) return say(language, 'candidates.in-both', { ...letters, what, was, is });
  const [letter, so] = was === null ? [letters.b, is ?? ''] : [letters.a, was];
  if (so === '') return say(language, 'candidates.in-one', { what, letter });
  return say(language, 'candidates.in-one-so', { what, letter, is: so });
}

/** What each of the two says there: null where it has nothing of the kind; empty where it is enough to say that it has. */
type Sides = (difference: Difference, language: Language) => readonly [string | null, string | null];

interface Telling {
  readonly what: Key;
  /** Absent where it is enough to say that the two are not the same. */
  readonly sides?: Sides;
}

const when: Sides = (difference, language) => {
  const times = timesOf(difference, language);
  const side = (sittings: Difference['to']) => (sittings.length === 0 ? null : times(sittings));
  return [side(difference.from), side(difference.to)];
};
const words: Sides = ({ before, after }, language) => {
  const none = say(language, 'changes.not-said');
  return [before || none, after || none];
};
const minutes: Sides = ({ details }, language) => {
  const side = (count: unknown) =>
    typeof count === 'number' && count > 0
      ? say(language, 'candidates.minutes', { count })
      : say(language, 'changes.not-said');
  return [side(details.before), side(details.count)];
};
const onlyFirst: Sides = () => ['', null];
const onlySecond: Sides = () => [null, ''];

/** How each difference is told of two that stand side by side; what is not here is told as a change. */
const tellings: Readonly<Record<string, Telling>> = {
  'item.rescheduled': { what: 'candidates.what-item', sides: when },
  'item.sittings': { what: 'candidates.what-item', sides: when },
  'item.taken-up': { what: 'candidates.what-item', sides: when },
  'item.not-taken-up': { what: 'candidates.what-item', sides: when },
  'item.begins': { what: 'candidates.what-item-begins', sides: when },
  'item.ends': { what: 'candidates.what-item-ends', sides: when },
  'item.minutes': { what: 'candidates.what-item-minutes', sides: minutes },
  'item.minutes-set': { what: 'candidates.what-item-minutes', sides: minutes },
  'item.minutes-unset': { what: 'candidates.what-item-minutes', sides: minutes },
  'item.minutes-shared': { what: 'candidates.what-item-divided' },
  'row.added': { what: 'candidates.what-row', sides: when },
  'row.removed': { what: 'candidates.what-row', sides: when },
  'row.moved': { what: 'candidates.what-row', sides: when },
  'row.words': { what: 'candidates.what-row-words', sides: words },
  'row.minutes': { what: 'candidates.what-row-minutes', sides: minutes },
  'row.minutes-set': { what: 'candidates.what-row-minutes', sides: minutes },
  'row.minutes-unset': { what: 'candidates.what-row-minutes', sides: minutes },
  'row.pinned': { what: 'candidates.what-row-pinned', sides: onlySecond },
  'row.unpinned': { what: 'candidates.what-row-pinned', sides: onlyFirst },
  'rows.reordered': { what: 'candidates.what-rows' },
  'rows.cut': { what: 'candidates.what-rows' },
  'meeting.added': { what: 'candidates.what-meeting', sides: onlySecond },
  'meeting.removed': { what: 'candidates.what-meeting', sides: onlyFirst },
  'meeting.moved': { what: 'candidates.what-hours', sides: when },
  'meeting.cancelled': { what: 'candidates.what-cancelled', sides: onlySecond },
  'meeting.reinstated': { what: 'candidates.what-cancelled', sides: onlyFirst },
  'meeting.closed': { what: 'candidates.what-closed', sides: onlySecond },
  'meeting.opened': { what: 'candidates.what-closed', sides: onlyFirst },
  'meeting.track': { what: 'candidates.what-track', sides: words },
  'meeting.room': { what: 'candidates.what-room', sides: words },
  'meeting.room-set': { what: 'candidates.what-room', sides: words },
  'meeting.room-unset': { what: 'candidates.what-room', sides: words },
  'meeting.bodies': { what: 'candidates.what-otherwise' },
  'meeting.link': { what: 'candidates.what-otherwise' },
  'meeting.interpretation': { what: 'candidates.what-otherwise' },
  'meetings.room': { what: 'candidates.what-rooms', sides: words },
  'meetings.room-set': { what: 'candidates.what-rooms', sides: words },
  'meetings.room-unset': { what: 'candidates.what-rooms', sides: words },
  'meetings.link': { what: 'candidates.what-all-otherwise' },
  'meetings.interpretation': { what: 'candidates.what-all-otherwise' },
};

function namesIn(difference: Difference, language: Language) {
  const { items, to, from, before, after } = difference;
  const times = timesOf(difference, language);
  return {
    item: numbers(items, language),
    meeting: times(to.length > 0 ? to : from),
    words: after ?? before ?? '',
  };
}
