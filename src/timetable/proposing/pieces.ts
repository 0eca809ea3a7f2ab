import { leastPiece } from '../meeting.ts';
import {
  type Cost,
  compared,
  cutCost,
  longCost,
  lunchCost,
  nightCost,
  nothing,
  plus,
  shortCost,
} from './cost.ts';
import type { Matter, Span } from './matters.ts';
import type { Slot } from './slots.ts';

/** A piece of a matter at a meeting. */
export interface Piece {
  readonly slot: Slot;
  readonly minutes: number;
}

/** How far the meetings of a track are filled: up to the minutes `used` of the meeting at a place among the track's. */
export interface Filled {
  readonly place: number;
  readonly used: number;
  /** Whether that meeting has taken up nothing but what opens a session yet. */
  readonly fresh: boolean;
}

/** A way to place a matter after what is filled. */
export interface Way {
  readonly filled: Filled;
  readonly cost: Cost;
  readonly pieces: readonly Piece[];
}

/** What a way may cost and how it is cut. */
export interface Terms {
  /** What the matter is held against: the places in time of the meetings at which the Bureau agreed on it, one entry an item. */
  readonly agreed: readonly ReadonlySet<number>[];
  /** The meetings of a matter that stand fast. */
  readonly fixed: readonly Slot[];
  /** The minutes to be left free for those that follow, where cuts are made; empty: no minute is cut. */
  readonly reserves: readonly number[];
  /** The minutes that may be cut of it at the most, and those that may be left idle in meetings it passes by. */
  readonly mostCut: number;
  readonly mostIdle: number;
  readonly unit: number;
  /** Whether nothing but the cut counts. */
  readonly cutOnly: boolean;
}

/** An item that takes longer than half of a usual meeting is long, and had better begin one. Minutes. */
export const longItem = 90;

interface Under {
  readonly left: number;
  readonly idle: number;
  readonly last: Slot | null;
  readonly cost: Cost;
  readonly pieces: readonly Piece[];
}

/**
 * All the ways worth looking at to place a matter in a track, after what is filled: for each place where it may end, the
 * cheapest. Pieces fill a meeting, end the matter, or leave a whole piece for the next meeting; where minutes are cut
 * they may also leave room for those that follow.
 */
export function waysToPlace(
  matter: Matter,
  track: readonly Slot[],
  from: Filled,
  terms: Terms,
): readonly Way[] {
  const ways = new Map<string, Way>();
  const standing = changesOf(new Set(matter.fixed.map(({ at }) => at)), terms.agreed);
  const unplaced = { left: matter.need, idle: 0, last: null, cost: { ...nothing, hi: standing }, pieces: [] };
  // What stands fast may be all that is held of a matter.
  if (terms.mostCut >= matter.need && matter.fixed.length > 0) keep(ways, ended(unplaced, from, terms));
  let under = new Map<string, Under>([['', unplaced]]);
  for (let place = from.place; place < track.length && under.size > 0; place++) {
    const slot = track[place];
    if (!slot) break;
    const here = place === from.place;
    const used = here ? from.used : 0;
    const fresh = here ? from.fresh : true;
    const next = new Map<string, Under>();
    const passBy = (state: Under, idle: number) => {
      if (state.idle + idle > terms.mostIdle) return;
      const key = `${state.left} ${state.last?.at} ${state.idle + idle}`;
      const known = next.get(key);
      if (!known || compared(state.cost, known.cost) < 0)
        next.set(key, { ...state, idle: state.idle + idle });
    };
    const left = Math.max(0, slot.room - used);
    for (const state of under.values()) passBy(state, left);
    const room = Math.min(slot.room, untilIn(matter.allowed.get(slot.at), used));
    if (room > used) {
      for (const state of under.values()) {
        for (const minutes of lengths(state.left, slot, room - used, terms)) {
          const piece = placedPiece(matter, state, { slot, minutes }, fresh, terms);
          const filled = { place, used: used + minutes, fresh: fresh && !matter.substantive };
          if (piece.left <= terms.mostCut) keep(ways, ended(piece, filled, terms));
          if (piece.left > 0) passBy(piece, left - minutes);
        }
      }
    }
    under = next;
  }
  return [...ways.values()];
}

/** Up to which minute a piece may go that begins at another; none where it may not begin there. */
function untilIn(spans: readonly Span[] | undefined, used: number): number {
  const there = spans?.find(({ from, until }) => from <= used && used < until);
  return there?.until ?? 0;
}

/** The changes that a matter placed nowhere anew comes to: where it was agreed and now is not. */
export function changesOf(places: ReadonlySet<number>, agreed: readonly ReadonlySet<number>[]): number {
  return agreed.reduce((sum, one) => sum + one.symmetricDifference(places).size, 0);
}

function placedPiece(
  matter: Matter,
  { left, idle, last, cost, pieces }: Under,
  piece: Piece,
  fresh: boolean,
  { fixed, agreed, cutOnly }: Terms,
): Under {
  if (cutOnly) {
    return { left: left - piece.minutes, idle, last: piece.slot, cost, pieces: [...pieces, piece] };
  }
  const begins = pieces.length === 0 && !fixed.some(({ at }) => at < piece.slot.at);
  const lo =
    splitsBetween(last, piece.slot, fixed) +
    (piece.minutes < Math.min(leastPiece, matter.minutes) ? shortCost : 0) +
    (begins && !fresh && matter.substantive && matter.minutes > longItem ? longCost : 0);
  const changed = agreed.reduce((sum, places) => sum + (places.has(piece.slot.at) ? -1 : 1), 0);
  return {
    left: left - piece.minutes,
    idle,
    last: piece.slot,
    cost: plus(cost, { hi: changed, lo, late: 0 }),
    pieces: [...pieces, piece],
  };
}

function ended({ left, cost, pieces, last }: Under, filled: Filled, terms: Terms): Way {
  const hi = cutCost(left);
  if (terms.cutOnly) return { filled, pieces, cost: plus(cost, { ...nothing, hi }) };
  const lo = splitsBetween(last, null, terms.fixed);
  const late = (last?.at ?? 0) * 2000 + filled.used;
  return { filled, pieces, cost: plus(cost, { hi, lo, late }) };
}

/** The splits from one meeting of a matter to another, over those between them that stand fast; null: from the first, to the last. */
export function splitsBetween(from: Slot | null, to: Slot | null, fixed: readonly Slot[]): number {
  const between = fixed.filter(
    ({ at }) => at > (from?.at ?? -1) && at < (to?.at ?? Number.POSITIVE_INFINITY),
  );
  const chain = [...(from ? [from] : []), ...between, ...(to ? [to] : [])];
  return chain.slice(1).reduce((sum, slot, index) => {
    const night = chain[index]?.meeting.date !== slot.meeting.date;
    return sum + (night ? nightCost : lunchCost);
  }, 0);
}

function keep(ways: Map<string, Way>, way: Way) {
  const key = `${way.filled.place} ${way.filled.used} ${way.filled.fresh}`;
  const known = ways.get(key);
  if (!known || compared(way.cost, known.cost) < 0) ways.set(key, way);
}

/** The lengths that a piece may have, where so much of the matter is left and so much of the meeting is free. */
function lengths(left: number, { at }: Slot, free: number, terms: Terms): ReadonlySet<number> {
  const { reserves, mostCut, unit, agreed } = terms;
  const mayCut = mostCut > 0;
  const all = new Set([Math.min(left, free)]);
  const add = (minutes: number) => {
    if (minutes > 0 && minutes <= Math.min(left, free)) all.add(minutes);
  };
  // Where the Bureau agreed on later meetings, a piece is kept for each of them.
  const later = new Set(agreed.flatMap((places) => [...places].filter((place) => place > at))).size;
  if (left > free || mayCut || later > 0) {
    add(leastPiece);
    for (let pieces = 1; pieces <= later + 1; pieces++) {
      add(left - pieces * leastPiece);
      if (later === 0) continue;
      add(left - pieces * unit);
      add(left - pieces * leastPiece - unit);
    }
  }
  if (mayCut || later > 0) add(unit);
  if (mayCut) for (const reserve of reserves) add(free - reserve);
  return all;
}
