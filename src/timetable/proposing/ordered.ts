import { leastPiece } from '../meeting.ts';
import { type Cost, compared, cutIn, edgeCost, type FullCost, fullyCompared, nothing, plus } from './cost.ts';
import type { Matter } from './matters.ts';
import { changesOf, type Filled, type Piece, splitsBetween, type Way, waysToPlace } from './pieces.ts';
import type { Slot } from './slots.ts';
import { depth, nameOf, type State, undominated } from './states.ts';
import { apart, isWithin, leastCutApart, type Task, tracksOf, usableSlots } from './task.ts';

/** Where everything is placed, what it costs, and the effort it took to find out. */
export interface Placement {
  readonly pieces: ReadonlyMap<Matter, readonly Piece[]>;
  readonly cost: FullCost;
}

/** Counts the ways worked out and the states they led to. Once they are too many only the cheapest states are followed, and nothing is proven. */
export interface Effort {
  spent: number;
  readonly most: number;
  narrowed: boolean;
}

/** How many states are followed once the effort is spent. */
const narrow = 60;

/** An effort of so many ways, none looked at yet. */
export function effortOf(most: number): Effort {
  return { spent: 0, most, narrowed: false };
}

/**
 * The cheapest placement of matters in their order: dynamic programming over how far each track is filled. Of two states
 * that have placed the same matters, the one that is filled less and costs less can do all that the other can. Tracks
 * between which no matter may choose are placed each for itself. Cuts are allowed minute by minute more, so that where
 * nothing needs be cut no cut is looked at. Null where a matter has no place.
 */
export function placedInOrder(task: Task, effort: Effort): Placement | null {
  const parts = apart(task).map((matters) => ({
    matters,
    states: placedApart({ ...task, matters }, effort),
  }));
  let together: readonly Combined[] = [{ pieces: new Map(), cost: nothing }];
  for (const { matters, states } of parts) {
    together = together.flatMap(({ pieces, cost }) =>
      states.map((state) => ({
        pieces: new Map([...pieces, ...piecesOf(matters, state)]),
        cost: plus(cost, state.cost),
      })),
    );
  }
  return cheapest(task, together);
}

interface Combined {
  readonly pieces: Placement['pieces'];
  readonly cost: Cost;
}

function placedApart(task: Task, effort: Effort): readonly State[] {
  const needed = task.matters.reduce((sum, { need }) => sum + need, 0);
  let most = leastCutApart(task);
  for (let step = task.unit; ; step *= 2) {
    const states = placedWithin(task, most, effort);
    if (states.length > 0 || most >= needed) return states;
    most = effort.spent > effort.most ? needed : Math.min(needed, most + step);
  }
}

function placedWithin(task: Task, most: number, effort: Effort): readonly State[] {
  const tracks = tracksOf({ ...task, slots: usableSlots(task) });
  const toCome = needsFrom(task.matters);
  const rooms = tracks.map((track) => roomFrom(track));
  const unfilled = tracks.map((): Filled => ({ place: 0, used: 0, fresh: true }));
  let states: readonly State[] = [{ filled: unfilled, cost: nothing, way: null, before: null }];
  for (const [index, matter] of task.matters.entries()) {
    const agreed = matter.items.flatMap((item) => task.agreed.get(item) ?? []);
    const fixed = task.slots.filter(({ at }) => matter.fixed.some((one) => one.at === at));
    if (matter.need === 0) {
      const hi = changesOf(new Set(fixed.map(({ at }) => at)), agreed);
      const cost = { hi, lo: splitsBetween(null, null, fixed), late: 0 };
      states = states.map((state) => ({ ...state, cost: plus(state.cost, cost), way: null, before: state }));
      continue;
    }
    const allowed = new Map([...matter.allowed].filter(([at]) => isWithin(task, matter, at)));
    const reserves = most > 0 ? reservesAfter(task.matters.slice(index + 1), task.unit) : [];
    const terms = { agreed, fixed, reserves, mostCut: most, unit: task.unit, cutOnly: task.cutOnly === true };
    const known = new Map<string, readonly Way[]>();
    const next = new Map<number | string, State>();
    for (const before of states) {
      if (effort.spent > 2 * effort.most && next.size > narrow) {
        effort.narrowed = true;
        break;
      }
      const mostIdle = most - cutIn(before.cost) + roomIn(rooms, before.filled) - (toCome[index] ?? 0);
      for (const [number, track] of tracks.entries()) {
        const from = before.filled[number];
        if (!from || (matter.stand !== 'between' && track[0]?.track !== task.main)) continue;
        const key = `${number} ${depth(from)} ${mostIdle}`;
        let ways = known.get(key);
        if (!ways) {
          ways = waysToPlace({ ...matter, allowed }, track, from, { ...terms, mostIdle });
          known.set(key, ways);
          effort.spent += ways.length;
        }
        for (const way of ways) {
          const filled = before.filled.with(number, way.filled);
          const cost = plus(before.cost, way.cost);
          const left = Math.max(0, (toCome[index + 1] ?? 0) - roomIn(rooms, filled));
          if (cutIn(cost) + left > most) continue;
          const name = nameOf(filled);
          const there = next.get(name);
          if (there && compared(cost, there.cost) >= 0) continue;
          next.set(name, { filled, cost, way, before });
          effort.spent += 1;
        }
      }
    }
    const reached = [...next.values()];
    states = task.matters.slice(index + 1).some(waits) ? reached : undominated(reached);
    if (effort.spent > effort.most && states.length > narrow) {
      effort.narrowed = true;
      states = states.toSorted((a, b) => compared(a.cost, b.cost)).slice(0, narrow);
    }
  }
  return states;
}

/** Whether a matter may not begin as early as its meetings do: for it a meeting that is filled less is not always better. */
function waits({ allowed }: Matter): boolean {
  return [...allowed.values()].some((spans) => spans.some(({ from }) => from > 0));
}

/** The minutes that matters still need from each of them on. */
function needsFrom(matters: readonly Matter[]): readonly number[] {
  const needs = matters.map(({ need }) => need);
  return [...needs, 0].map((_, index) => needs.slice(index).reduce((sum, need) => sum + need, 0));
}

function roomIn(rooms: readonly (readonly number[])[], filled: readonly Filled[]): number {
  return filled.reduce((sum, { place, used }, track) => sum + (rooms[track]?.[place] ?? 0) - used, 0);
}

/** The room that a track's meetings have in all from each of them on. */
function roomFrom(track: readonly Slot[]): readonly number[] {
  return track.map((_, index) => track.slice(index).reduce((sum, { room }) => sum + Math.max(0, room), 0));
}

/** What those that follow may want left free of a meeting: all of the next few, or the least of each. */
function reservesAfter(matters: readonly Matter[], unit: number): readonly number[] {
  const next = matters.filter(({ need }) => need > 0).slice(0, 6);
  const sums = (least: (need: number) => number) =>
    next.map((_, index) => next.slice(0, index + 1).reduce((sum, { need }) => sum + least(need), 0));
  return [
    ...new Set([...sums((need) => need), ...sums((need) => Math.min(need, leastPiece)), ...sums(() => unit)]),
  ];
}

function cheapest(task: Task, placements: readonly Combined[]): Placement | null {
  const edges = { ...nothing, hi: edgeCost(emptyEdges(task)) };
  let best: Placement | null = null;
  for (const { pieces, cost: spent } of placements) {
    const cost = { ...plus(spent, edges), ...endOf(task, pieces) };
    if (!best || fullyCompared(cost, best.cost) < 0) best = { pieces, cost };
  }
  return best;
}

/** The main meetings before the first and after the last that are left empty. */
function emptyEdges({ slots, main, first, last }: Task): number {
  return slots.filter(({ track, at }) => track === main && (at < first || at > last)).length;
}

function piecesOf(matters: readonly Matter[], last: State) {
  const pieces = new Map<Matter, readonly Piece[]>();
  let state: State | null = last;
  for (const matter of matters.toReversed()) {
    pieces.set(matter, state?.way?.pieces ?? []);
    state = state?.before ?? null;
  }
  return pieces;
}

/** Whether half a day lies between the last substantive item and the report, and when that item ends. */
export function endOf(
  { slots, last }: Pick<Task, 'slots' | 'last'>,
  pieces: ReadonlyMap<Matter, readonly Piece[]>,
): Pick<FullCost, 'rest' | 'end'> {
  let end = -1;
  let closes = false;
  for (const [matter, placed] of pieces) {
    if (matter.stand === 'last') closes = true;
    if (!matter.substantive) continue;
    for (const at of [...placed.map(({ slot }) => slot.at), ...matter.fixed.map((one) => one.at)]) {
      end = Math.max(end, at);
    }
  }
  const [ending, closing] = [slots[end], slots[last]];
  const rests = !closes || !ending || !closing || closing.half - ending.half >= 2;
  return { rest: rests ? 0 : 1, end };
}
