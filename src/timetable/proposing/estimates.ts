import { takenUp } from '../../agenda/check.ts';
import type { Item, Standing } from '../../agenda/item.ts';
import type { Row } from '../meeting.ts';
import type { Asked, Estimate } from './asked.ts';
import { type Slot, slotsOf } from './slots.ts';

/** What an item that every session has usually takes, in minutes. */
export const usualMinutes: Readonly<Record<Standing, number>> = {
  organizational: 15,
  opening: 15,
  'adoption-of-agenda': 15,
  election: 15,
  'other-matters': 30,
  'next-agenda': 15,
  'adoption-of-report': 60,
  closure: 15,
};

/** No item of which nothing is said is given less, in minutes. */
const leastShare = 30;

/** What is shared out is whole half-hours where it is an hour or more, else a multiple of five: nobody plans to the minute. */
function rounded(share: number): number {
  const step = share >= 60 ? 30 : 5;
  return Math.max(leastShare, Math.floor(share / step) * step);
}

/**
 * How long every item that is taken up is expected to last: as said; else as its rows are planned, where all of them say
 * minutes; else as such items usually do; the rest share equally what is left.
 */
export function estimatesOf(asked: Asked, slots: readonly Slot[] = slotsOf(asked)): readonly Estimate[] {
  const { agenda, work, held } = asked;
  const rows = work.meetings.filter(({ cancelled }) => !cancelled).flatMap((meeting) => meeting.rows);
  const rowsOf = Map.groupBy(
    rows.flatMap((row) => row.items.map((item) => ({ item, row }))),
    ({ item }) => item,
  );
  const known = takenUp(agenda).map(({ item }): Estimate | Item => {
    const left = held?.left.get(item.id);
    if (left !== undefined) return { item: item.id, minutes: left, from: 'left' };
    const said = item.plan?.minutes ?? null;
    if (said !== null) return { item: item.id, minutes: said, from: 'said' };
    const planned = plannedMinutes((rowsOf.get(item.id) ?? []).map(({ row }) => row));
    if (planned !== null) return { item: item.id, minutes: planned, from: 'planned' };
    if (item.standing !== null) return { item: item.id, minutes: usualMinutes[item.standing], from: 'usual' };
    return item;
  });
  const open = known.filter((one) => 'title' in one).length;
  const taken = known.reduce((sum, one) => sum + ('title' in one ? 0 : one.minutes), 0);
  const room = slots.reduce((sum, slot) => sum + Math.max(0, slot.room), 0);
  const share = rounded((room - taken) / Math.max(1, open));
  return known.map((one) => ('title' in one ? { item: one.id, minutes: share, from: 'shared' } : one));
}

/** The minutes that rows plan for an item in all, a row of several items counting in equal parts; null where one does not say. */
function plannedMinutes(rows: readonly Row[]): number | null {
  if (rows.length === 0 || rows.some(({ minutes }) => minutes === null)) return null;
  return Math.round(rows.reduce((sum, { minutes, items }) => sum + (minutes ?? 0) / items.length, 0));
}
