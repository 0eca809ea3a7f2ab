import { leastPiece } from '../meeting.ts';
import {
  type Cost,
  compared,
  cutCost,
  cutIn,
  type FullCost,
  fullyCompared,
  lunchCost,
  nothing,
  plus,
  shortCost,
} from './cost.ts';
import type { Matter } from './matters.ts';
import { type Effort, endOf, type Placement, placedInOrder } from './ordered.ts';
import { changesOf, type Piece, splitsBetween } from './pieces.ts';
import type { Slot } from './slots.ts';
import { isWithin, leastCut, type Task } from './task.ts';
import { overtaxed } from './teams.ts';

/** What is searched: matters in order and matters in any order, with so many teams of interpreters. */
export interface Search extends Omit<Task, 'first' | 'last'> {
  readonly teams: number;
}

/** Where the session has no place between so many first and last meetings, it is not looked for between others. */
const mostEdges = 60;

/** The best placement found, and a cost below which none can be. */
export interface Found {
  readonly best: Placement;
  readonly bound: FullCost;
}

/**
 * The cheapest placement. Matters in order are placed exactly; those in any order are tried in every way, the cheapest
 * first, and meetings that want more teams than there are left out in turn, as long as something better may be found and
 * the effort lasts. Null where some matter has no place.
 */
export function searched(search: Search, effort: Effort): Found | null {
  const main = search.slots.filter(({ track }) => track === search.main);
  const edges = main.flatMap((first, skipped) =>
    main.slice(skipped).map((last, index) => ({
      first: first.at,
      last: last.at,
      empty: skipped + main.length - 1 - (skipped + index),
    })),
  );
  let found: Found | null = null;
  const nearest = edges.toSorted((a, b) => a.empty - b.empty || a.first - b.first);
  for (const [tried, { first, last }] of nearest.entries()) {
    const cut = found ? cutIn(found.best.cost) : Number.POSITIVE_INFINITY;
    if (cut === 0 || (found ? effort.spent > effort.most : tried > mostEdges)) break;
    if (leastCut({ ...search, first, last }) >= cut) continue;
    const one = placedAll({ ...search, first, last }, effort);
    if (one && (!found || fullyCompared(one.best.cost, found.best.cost) < 0)) found = one;
  }
  return found;
}

function placedAll(task: Task & { readonly teams: number }, effort: Effort): Found | null {
  const free = task.matters
    .filter(({ anyOrder, stand, need }) => anyOrder && stand === 'between' && need > 0)
    .toSorted((a, b) => openFor(task, a).length - openFor(task, b).length);
  if (free.some((matter) => matter.fixed.length === 0 && openFor(task, matter).length === 0)) return null;
  const inOrder = { ...task, matters: task.matters.filter((matter) => !free.includes(matter)) };
  const relaxed = placedInOrder(inOrder, effort);
  if (!relaxed) return null;
  let best: Placement | null = null;
  let stopped = false;

  const isNoBetter = (cost: FullCost) =>
    best !== null && fullyCompared({ ...cost, late: 0 }, { ...best.cost, late: 0 }) >= 0;
  const isSpent = () => {
    if (best === null || effort.spent <= effort.most) return false;
    stopped = true;
    return true;
  };

  const withTeams = (within: Task, placed: Placed, own: Cost) => {
    if (isSpent()) return;
    const found = within === inOrder ? relaxed : placedInOrder(within, effort);
    if (!found) return;
    const pieces = new Map([...found.pieces, ...placed]);
    const cost = { ...found.cost, ...plus(found.cost, own), ...endOf(task, pieces) };
    if (isNoBetter(cost)) return;
    const crowd = overtaxed(usedSlots(task, pieces), task.teams);
    if (!crowd) {
      best = { pieces, cost };
      return;
    }
    const chosen = new Set([...placed.values()].flatMap((all) => all.map(({ slot }) => slot.at)));
    for (const slot of crowd) {
      if (!mustBeHeld(slot) && !chosen.has(slot.at)) {
        withTeams({ ...within, slots: closed(within.slots, slot) }, placed, own);
      }
    }
  };

  const choose = (index: number, within: Task, placed: Placed, own: Cost) => {
    const matter = free[index];
    if (!matter) {
      withTeams(within, placed, own);
      return;
    }
    for (const { least, ways } of waysAnywhere(within, matter, effort)) {
      if (isNoBetter({ ...relaxed.cost, ...plus(relaxed.cost, plus(own, least)) })) continue;
      for (const way of ways()) {
        const cost = plus(own, way.cost);
        if (isNoBetter({ ...relaxed.cost, ...plus(relaxed.cost, cost) })) break;
        if (isSpent()) return;
        const slots = filledBy(within.slots, way.pieces);
        choose(index + 1, { ...within, slots }, new Map([...placed, [matter, way.pieces]]), cost);
      }
    }
  };

  choose(0, inOrder, new Map(), nothing);
  const found = best as Placement | null;
  if (!found) return null;
  const floor = { ...found.cost, hi: cutCost(leastCut(task)), lo: 0, rest: 0, end: 0, late: 0 };
  const bound = effort.narrowed ? floor : stopped ? relaxed.cost : found.cost;
  return { best: found, bound };
}

type Placed = ReadonlyMap<Matter, readonly Piece[]>;

function mustBeHeld({ fixed }: Slot): boolean {
  return fixed.some(({ items }) => items.length > 0);
}

function usedSlots({ slots }: Task, pieces: ReadonlyMap<Matter, readonly Piece[]>): readonly Slot[] {
  const used = new Set([...pieces.values()].flatMap((all) => all.map(({ slot }) => slot.at)));
  return slots.filter((slot) => used.has(slot.at) || mustBeHeld(slot));
}

function closed(slots: readonly Slot[], { at }: Slot): readonly Slot[] {
  return slots.map((slot) => (slot.at === at ? { ...slot, room: 0 } : slot));
}

/** The meetings with the room that pieces leave. */
function filledBy(slots: readonly Slot[], pieces: readonly Piece[]): readonly Slot[] {
  return slots.map((slot) => {
    const taken = pieces.filter((piece) => piece.slot.at === slot.at);
    return { ...slot, room: slot.room - taken.reduce((sum, { minutes }) => sum + minutes, 0) };
  });
}

interface Anywhere {
  readonly pieces: readonly Piece[];
  readonly cost: Cost;
}

/** Ways that are alike in what they cost at the least; worked out when they are asked for, the cheapest first. */
interface Kind {
  readonly least: Cost;
  readonly ways: () => readonly Anywhere[];
}

/** Every way to place a matter at any of the meetings allowed it: whole in one piece, in two, in three …, then cut. */
function waysAnywhere(task: Task, matter: Matter, effort: Effort): readonly Kind[] {
  const agreed = matter.items.flatMap((item) => task.agreed.get(item) ?? []);
  const fixed = task.slots.filter(({ at }) => matter.fixed.some((one) => one.at === at));
  const open = openFor(task, matter);
  const waysOf = (count: number, isCut: boolean) => () => {
    const ways: Anywhere[] = [];
    const grow = (from: number, left: number, pieces: readonly Piece[]) => {
      effort.spent += 1;
      if (pieces.length === count) {
        if (left > 0 === isCut)
          ways.push({ pieces, cost: costAnywhere(matter, pieces, left, fixed, agreed) });
        return;
      }
      for (const [index, slot] of open.entries()) {
        if (index < from) continue;
        if (effort.spent > 2 * effort.most) {
          effort.narrowed = true;
          return;
        }
        const whole = pieces.length === count - 1 && !isCut;
        const spans = matter.allowed.get(slot.at) ?? [];
        const within = Math.max(0, ...spans.flatMap(({ from, until }) => (from === 0 ? until : [])));
        const longest = Math.min(left, slot.room, within - (within % task.unit));
        const shortest = whole ? Math.max(left, task.unit) : task.unit;
        for (let minutes = longest; minutes >= shortest; minutes -= task.unit) {
          grow(index + 1, left - minutes, [...pieces, { slot, minutes }]);
        }
      }
    };
    grow(0, matter.need, []);
    return ways.toSorted((a, b) => compared(a.cost, b.cost));
  };
  const counts = open.map((_, index) => index + 1);
  const splits = (count: number) => Math.max(0, count - 1) * lunchCost;
  return [
    ...counts.map((count) => ({ least: { ...nothing, lo: splits(count) }, ways: waysOf(count, false) })),
    ...(matter.fixed.length > 0 ? [0, ...counts] : counts).map((count) => ({
      least: { hi: cutCost(task.unit), lo: splits(count), late: 0 },
      ways: waysOf(count, true),
    })),
  ];
}

/** The meetings at which a matter in any order may be taken up. What comes before it there is not known: it may have to begin the meeting. */
function openFor(task: Task, matter: Matter): readonly Slot[] {
  return task.slots.filter(
    ({ at, room }) =>
      matter.allowed.get(at)?.some(({ from }) => from === 0) && room > 0 && isWithin(task, matter, at),
  );
}

function costAnywhere(
  matter: Matter,
  pieces: readonly Piece[],
  left: number,
  fixed: readonly Slot[],
  agreed: readonly ReadonlySet<number>[],
): Cost {
  const stand = [...fixed, ...pieces.map(({ slot }) => slot)].toSorted((a, b) => a.at - b.at);
  const short = pieces.filter(({ minutes }) => minutes < Math.min(leastPiece, matter.minutes)).length;
  return {
    hi: cutCost(left) + changesOf(new Set(stand.map(({ at }) => at)), agreed),
    lo: splitsBetween(null, null, stand) + short * shortCost,
    late: pieces.reduce((sum, { slot }) => sum + slot.at * 2000, 0),
  };
}
