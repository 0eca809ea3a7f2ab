import type { Aim, Gap } from './asked.ts';
import { aims } from './asked.ts';

/**
 * What a placement costs, one figure an aim, the first that differs deciding. They are packed into two numbers for
 * speed: minutes cut, then first and last meetings left empty, then rows changed; nights, lunches, short pieces, long
 * items that do not begin a meeting. `late` only tells equals apart: the earlier, the better.
 */
export interface Cost {
  readonly hi: number;
  readonly lo: number;
  readonly late: number;
}

export const nothing: Cost = { hi: 0, lo: 0, late: 0 };

/** The lines between the packed figures: each stays below. */
const [changes, edges, each] = [8192, 256, 1024];

export const cutCost = (minutes: number) => minutes * changes * edges;
export const edgeCost = (meetings: number) => meetings * changes;
export const changeCost = (rows: number) => rows;
export const nightCost = each ** 3;
export const lunchCost = each ** 2;
export const shortCost = each;
export const longCost = 1;

/** The minutes cut in a cost. */
export function cutIn({ hi }: Pick<Cost, 'hi'>): number {
  return Math.floor(hi / (changes * edges));
}

export function plus(one: Cost, other: Cost): Cost {
  return { hi: one.hi + other.hi, lo: one.lo + other.lo, late: one.late + other.late };
}

/** Below zero where the first is cheaper. */
export function compared(one: Cost, other: Cost): number {
  return one.hi - other.hi || one.lo - other.lo || one.late - other.late;
}

/** A whole placement's cost: what it ends with besides. */
export interface FullCost extends Cost {
  /** 1 where no half-day lies between the last substantive item and the adoption of the report. */
  readonly rest: number;
  /** The place in time of the meeting at which the last substantive item ends. */
  readonly end: number;
}

export function fullyCompared(one: FullCost, other: FullCost): number {
  return (
    one.hi - other.hi ||
    one.lo - other.lo ||
    one.rest - other.rest ||
    one.end - other.end ||
    one.late - other.late
  );
}

/** The figures of a cost by their aims. */
export function figuresOf({ hi, lo, rest, end }: FullCost): Readonly<Record<Aim, number>> {
  return {
    cut: Math.floor(hi / (changes * edges)),
    'first-and-last': Math.floor(hi / changes) % edges,
    change: hi % changes,
    nights: Math.floor(lo / each ** 3),
    lunches: Math.floor(lo / each ** 2) % each,
    short: Math.floor(lo / each) % each,
    long: lo % each,
    rest,
    end,
  };
}

/** How far a cost is from a bound below it: by the first aim in which they differ; null where they do not. */
export function gapBetween(bound: FullCost, cost: FullCost): Gap | null {
  const [least, most] = [figuresOf(bound), figuresOf(cost)];
  const aim = aims.find((one) => least[one] !== most[one]);
  return aim === undefined || most[aim] < least[aim] ? null : { aim, by: most[aim] - least[aim] };
}
