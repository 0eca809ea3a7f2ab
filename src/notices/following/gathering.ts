import type { Edition } from '../../editions/edition.ts';
import type { Instant } from '../../time/days.ts';
import { comparedEditions, concerning } from './concerning.ts';
import { dueOf, type Pressing, pressingIn, pressingMeetings } from './due.ts';
import type { Followed } from './following.ts';

/** An edition that a follower is to be told of, because of what they follow. */
export interface News extends Followed {
  readonly follower: string;
  readonly session: string;
  readonly edition: number;
}

/** The editions of a session that are told together, the first first, to somebody who follows all of it or some items. */
export interface Gathered {
  readonly session: string;
  readonly editions: readonly [number, ...number[]];
  /** Null: all of it. */
  readonly items: ReadonlySet<string> | null;
}

/**
 * A follower's news, session by session. What an edition changed of an item is not told beside all that it changed to
 * whoever follows both.
 */
export function gathered(news: readonly News[]): readonly Gathered[] {
  return [...Map.groupBy(news, ({ session }) => session)].flatMap(([session, some]) => {
    const all = some.filter(({ kind }) => kind !== 'item');
    const whole = numbersOf(all);
    const ofItems = some.filter(({ kind, edition }) => kind === 'item' && !whole.includes(edition));
    return [
      ...together(session, whole, null),
      ...together(session, numbersOf(ofItems), new Set(ofItems.map(({ item }) => item))),
    ];
  });
}

function together(
  session: string,
  [first, ...others]: readonly number[],
  items: Gathered['items'],
): readonly Gathered[] {
  return first === undefined ? [] : [{ session, editions: [first, ...others], items }];
}

function numbersOf(news: readonly News[]): readonly number[] {
  return [...new Set(news.map(({ edition }) => edition))].toSorted((one, other) => one - other);
}

/**
 * When whoever follows something is to be told of an edition: an instant, or null where it changes nothing of that. The
 * same for all who follow the same.
 */
export function judging(before: Edition | null, after: Edition, publishedAt: Instant, now: Instant) {
  const due = (pressing: readonly Pressing[]) => dueOf(pressing, publishedAt, now);
  const known = new Map<string, Instant | null>();
  return ({ kind, item }: Followed): Instant | null => {
    const about = kind === 'item' ? item : '';
    const found = known.get(about);
    if (found !== undefined) return found;
    const pressing = pressingTo(before, after, kind === 'item' ? new Set([item]) : null);
    const instant = pressing && due(pressing);
    known.set(about, instant);
    return instant;
  };
}

/** When what an edition changed presses; null where it changed nothing of that. */
function pressingTo(
  before: Edition | null,
  after: Edition,
  items: ReadonlySet<string> | null,
): readonly Pressing[] | null {
  if (before === null) return items === null ? pressingMeetings(after) : null;
  const all = comparedEditions(before, after);
  const compared = items === null ? all : concerning(all, items);
  const confirmed = after.content.confirmed && !before.content.confirmed;
  const paper = after.symbol !== null && items === null;
  if (compared.differences.length === 0 && !confirmed && !paper) return null;
  return [...pressingIn(compared), ...(confirmed ? pressingMeetings(after) : [])];
}
