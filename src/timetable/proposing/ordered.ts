import { type Cost, compared, cutIn, edgeCost, type FullCost, fullyCompared, nothing, plus } from './cost.ts';
import type { Matter } from './matters.ts';
import { changesOf, type Filled, type Piece, splitsBetween, type Way, waysToPlace } from './pieces.ts';
import { leastPiece, type Slot } from './slots.ts';

/** Matters to be placed in their order, each in one track, in meetings of which some minutes may be taken. */
export interface Task {
  readonly slots: readonly Slot[];
  readonly matters: readonly Matter[];
  readonly main: string;
  /** The places in time at which the Bureau agreed on an item. */
  readonly agreed: ReadonlyMap<string, ReadonlySet<number>>;
  /** The greatest length of which all lengths are multiples. Minutes. */
  readonly unit: number;
  /** The place in time of the meeting that opens the session, and of the one that closes it. */
  readonly first: number;
  readonly last: number;
  /** What is known to end late whatever is placed: its place in time. */
  readonly endsAt: number;
  /** Whether only the minutes cut are of interest. */
  readonly cutOnly?: boolean;
}

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

interface State {
  readonly filled: readonly Filled[];
  readonly cost: Cost;
  readonly way: Way | null;
  readonly before: State | null;
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

/** What is cut at the least, because there is no more room. */
export function leastCut(task: Task): number {
  return apart(task).reduce((sum, matters) => sum + leastCutApart({ ...task, matters }), 0);
}

function leastCutApart(task: Task): number {
  const needed = task.matters.reduce((sum, { need }) => sum + need, 0);
  return Math.max(0, needed - usableSlots(task).reduce((sum, { room }) => sum + room, 0));
}

/** The matters in groups that share no track. */
function apart(task: Task): readonly (readonly Matter[])[] {
  const groups: { readonly tracks: ReadonlySet<string>; readonly matters: readonly Matter[] }[] = [];
  for (const matter of task.matters) {
    const open = task.slots.filter(({ at }) => matter.allowed.has(at) && isWithin(task, matter, at));
    const tracks = new Set(matter.need === 0 ? [task.main] : open.map(({ track }) => track));
    const touched = groups.filter((group) => !group.tracks.isDisjointFrom(tracks));
    for (const group of touched) groups.splice(groups.indexOf(group), 1);
    groups.push({
      tracks: touched.reduce((all, group) => all.union(group.tracks), tracks as ReadonlySet<string>),
      matters: [...touched.flatMap((group) => group.matters), matter],
    });
  }
  return groups.map(({ matters }) => task.matters.filter((matter) => matters.includes(matter)));
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

/** The meetings, with no room at those at which no matter may be taken up. */
function usableSlots(task: Task): readonly Slot[] {
  const wanted = task.matters.filter(({ need }) => need > 0);
  return task.slots.map((slot) => {
    const isOpen = wanted.some((matter) => matter.allowed.has(slot.at) && isWithin(task, matter, slot.at));
    return { ...slot, room: isOpen ? Math.max(0, slot.room) : 0 };
  });
}

/** Whether a matter may not begin as early as its meetings do: for it a meeting that is filled less is not always better. */
function waits({ allowed }: Matter): boolean {
  return [...allowed.values()].some((spans) => spans.some(({ from }) => from > 0));
}

/** What opens a session stands at its first meeting, what closes it at its last; all else between them. */
export function isWithin({ slots, first, last, main }: Task, { stand }: Matter, at: number): boolean {
  const [slot, opening, closing] = [slots[at], slots[first], slots[last]];
  if (!slot || !opening || !closing) return false;
  if (stand !== 'between') return at === (stand === 'first' ? first : last);
  if (slot.track === main) return at >= first && at <= last;
  return isAfter(slot, opening) && isAfter(closing, slot);
}

function isAfter({ meeting }: Slot, before: Slot): boolean {
  const { date, start } = meeting;
  return (
    date > before.meeting.date ||
    (date === before.meeting.date && String(start) >= String(before.meeting.end))
  );
}

function tracksOf({ slots, main }: Task): readonly (readonly Slot[])[] {
  const tracks = [...Map.groupBy(slots, ({ track }) => track)];
  return tracks
    .toSorted(([a], [b]) => Number(b === main) - Number(a === main) || (a < b ? -1 : 1))
    .map(([, track]) => track);
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

/**
 * The states that no other beats: filled no further in any track, and no dearer. Taken in the order in which their first
 * track is filled, a state is beaten where the cheapest of those before it that are filled no further in the second is no
 * dearer. Further tracks are told apart, not compared.
 */
function undominated(states: readonly State[]): readonly State[] {
  const kept: State[] = [];
  const alike = Map.groupBy(states, ({ filled }) => filled.slice(2).map(depth).join());
  for (const [, group] of alike) {
    const inDepth = group.map((state) => ({ state, first: depthOf(state, 0), second: depthOf(state, 1) }));
    inDepth.sort((a, b) => a.first - b.first || a.second - b.second);
    // The cheapest so far by how far the second track is filled, each cheaper than those filled less.
    const edge: (typeof inDepth)[number][] = [];
    for (const one of inDepth) {
      const at = edge.findLastIndex(({ second }) => second <= one.second);
      const cheapest = edge[at];
      if (cheapest && compared(cheapest.state.cost, one.state.cost) <= 0) {
        if (isAsFresh(cheapest.state, one.state)) continue;
      } else {
        const beaten = edge
          .slice(at + 1)
          .findIndex((other) => compared(other.state.cost, one.state.cost) < 0);
        const from = cheapest?.second === one.second ? at : at + 1;
        const upTo = beaten < 0 ? edge.length : at + 1 + beaten;
        edge.splice(from, upTo - from, one);
      }
      kept.push(one.state);
    }
  }
  return kept;
}

function depthOf({ filled }: State, track: number): number {
  const one = filled[track];
  return one ? depth(one) : 0;
}

/** How far a track is filled, as one number: 4,096 a meeting, two a minute. */
function depth({ place, used, fresh }: Filled): number {
  return place * 4096 + used * 2 + (fresh ? 0 : 1);
}

/** How far all tracks are filled, as one value. */
function nameOf(filled: readonly Filled[]): number | string {
  const [one, other, ...more] = filled;
  if (!one || more.length > 0) return filled.map(depth).join();
  return depth(one) * 2 ** 22 + (other ? depth(other) : 0);
}

/** A meeting that is fresh is worth more than one that is not, at whatever minute. */
function isAsFresh(one: State, other: State): boolean {
  return other.filled.every(({ place, fresh }, track) => {
    const filled = one.filled[track];
    return !fresh || filled === undefined || filled.place < place || filled.fresh;
  });
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
  { slots, last, endsAt }: Pick<Task, 'slots' | 'last' | 'endsAt'>,
  pieces: ReadonlyMap<Matter, readonly Piece[]>,
): Pick<FullCost, 'rest' | 'end'> {
  let end = endsAt;
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
