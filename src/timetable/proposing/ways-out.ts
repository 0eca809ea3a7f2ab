import { substantive } from '../../agenda/outline.ts';
import { type Day, daysFrom, plusDays, weekdayOf } from '../../time/days.ts';
import { frames } from '../../time/frames.ts';
import { newMeeting } from '../edits.ts';
import type { Meeting } from '../meeting.ts';
import { leastPiece } from '../meeting.ts';
import { overlap } from '../placing.ts';
import type { Asked, Cut, WayOut } from './asked.ts';
import { cutIn } from './cost.ts';
import { estimatesOf } from './estimates.ts';
import { mattersOf } from './matters.ts';
import { effortOf } from './ordered.ts';
import { slotsOf } from './slots.ts';
import { solved } from './solve.ts';
import { wishesOf, without } from './wishes.ts';

/** How many ways each trial looks at. */
const effort = 1_000;

/** The cheapest ways out of what is cut, each tried: a wish lifted, an item shortened, a further meeting; what is left least first. */
export function waysOutOf(asked: Asked, cuts: readonly Cut[]): readonly WayOut[] {
  const now = cuts.reduce((sum, { minutes }) => sum + minutes, 0);
  const needs = new Map(estimatesOf(asked).map(({ item, minutes }) => [item, minutes]));
  const ways = [
    lifting(asked, needs, cuts, now),
    shortening(asked, needs, cuts),
    meetingMore(asked, needs, now),
  ];
  return ways
    .flatMap((way) => (way && way.left < now ? [way] : []))
    .toSorted((a, b) => a.left - b.left || price[a.way] - price[b.way]);
}

/** Of ways that leave the same, a wish is cheaper than a shorter item, and that than a further meeting. */
const price: Readonly<Record<WayOut['way'], number>> = { lift: 0, shorter: 1, meeting: 2 };

type Needs = ReadonlyMap<string, number>;

/**
 * The wish that is best given up. Where there is simply no room, only what gives room helps; the order of the agenda is
 * tried only where something else is wished: by itself it cuts nothing.
 */
function lifting(asked: Asked, needs: Needs, cuts: readonly Cut[], now: number): WayOut | null {
  const isFull = shortageOf(asked, needs) >= now;
  const wishes = wishesOf(asked);
  const others = wishes.flatMap(({ kind, where }) => (kind === 'order' ? [] : (where ?? [])));
  const concerned = new Set(others.length === 0 ? [] : [...others, ...cuts.map(({ item }) => item)]);
  const tried = wishes.filter(({ kind, where }) =>
    isFull ? kind === 'holiday' || kind === 'teams' : kind !== 'order' || concerned.has(where ?? ''),
  );
  return least(
    tried.map((wish) => () => ({ way: 'lift', wish, left: cutOf(without(asked, [wish]), needs) })),
  );
}

/** The minutes that items need beyond all the room there is. */
function shortageOf(asked: Asked, needs: Needs): number {
  const room = slotsOf(asked).reduce((sum, slot) => sum + Math.max(0, slot.room), 0);
  return [...needs.values()].reduce((sum, minutes) => sum + minutes, 0) - room;
}

/** The longest item that can give up so much, or as much as it can, and keep half an hour. */
function shortening(asked: Asked, needs: Needs, cuts: readonly Cut[]): WayOut | null {
  const now = cuts.reduce((sum, { minutes }) => sum + minutes, 0);
  const own = new Set(
    substantive(asked.agenda).flatMap((item) => [item.id, ...item.items.map(({ id }) => id)]),
  );
  const [longest] = [...needs]
    .filter(([item]) => own.has(item) || cuts.some((cut) => cut.item === item))
    .toSorted(([, a], [, b]) => b - a);
  if (!longest) return null;
  const [item, whole] = longest;
  const minutes = Math.min(now, whole - leastPiece);
  return { way: 'shorter', item, minutes, left: cutOf(asked, new Map([...needs, [item, whole - minutes]])) };
}

/** A meeting at the usual hours of a working day at which nobody meets yet: of the session, else of the days after it. */
function meetingMore(asked: Asked, needs: Needs, now: number): WayOut | null {
  const { start, end } = asked.session;
  const floor = Math.max(0, shortageOf(asked, needs) - usualLength);
  const within = least(meetingsOn(asked, daysFrom(start, end), needs), floor);
  if (within && within.left < now) return within;
  return least(meetingsOn(asked, daysFrom(plusDays(end, 1), plusDays(end, 5)), needs), floor);
}

function meetingsOn(asked: Asked, days: readonly Day[], needs: Needs): readonly Trial[] {
  const { work, holidays = [] } = asked;
  const [like] = slotsOf(asked);
  if (!like) return [];
  const { track, interpretation } = like.meeting;
  const working = days.filter((day) => weekdayOf(day) <= 5 && !holidays.includes(day));
  const free = working.slice(0, 40).flatMap((date) =>
    [...frames.usual, evening].flatMap(({ start, end }): readonly Meeting[] => {
      const meeting = { ...newMeeting('further', { date, start, end }), track, interpretation };
      return work.meetings.some((other) => overlap(other, meeting)) ? [] : [meeting];
    }),
  );
  return free.slice(0, 12).map((meeting) => () => {
    const { date, start, end } = meeting;
    const more = { ...asked, work: { ...work, meetings: [...work.meetings, meeting] } };
    const longer = date > asked.session.end;
    return { way: 'meeting', meeting: { date, start, end }, longer, left: cutOf(more, needs) };
  });
}

/** The minutes of a meeting at the usual hours. */
const usualLength = 180;

/** Where the day is full there is the evening. */
const evening = { start: '18:30', end: '21:30' } as const;

type Trial = () => WayOut;

/** The way that leaves least, the first of equals; no other is looked for once no more is left than must be. */
function least(trials: readonly Trial[], floor = 0): WayOut | null {
  let best: WayOut | null = null;
  for (const trial of trials) {
    if (best && best.left <= floor) break;
    const way = trial();
    if (!best || way.left < best.left) best = way;
  }
  return best;
}

/** The minutes cut where items need so many. */
function cutOf(asked: Asked, needs: Needs): number {
  const slots = slotsOf(asked);
  const estimates = estimatesOf(asked, slots).map((estimate) => ({
    ...estimate,
    minutes: needs.get(estimate.item) ?? estimate.minutes,
  }));
  const found = solved(asked, slots, mattersOf(asked, slots, estimates), effortOf(effort), { cutOnly: true });
  return found ? cutIn(found.best.cost) : Number.POSITIVE_INFINITY;
}
