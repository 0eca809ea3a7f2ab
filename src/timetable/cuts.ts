import type { Agenda, Item } from '../agenda/item.ts';
import { inOrder } from './continued.ts';
import { isHeld, type Meeting, type OrganizationOfWork, type Row } from './meeting.ts';
import { minutesOf } from './placing.ts';

/** Items that share their rows and are given fewer minutes in all than is expected of them. */
export interface Cut {
  readonly items: readonly string[];
  /** How many minutes are missing. */
  readonly minutes: number;
  /** The last row that takes one of them up. */
  readonly row: string;
}

/**
 * What is cut in an organization of work: items with an estimate whose rows together are shorter. Sub-items count for
 * the item above them that has the estimate. Nothing is said of items that have no row, or share one with an item that
 * nobody has estimated.
 */
export function cutsIn(work: OrganizationOfWork, agenda: Agenda): readonly Cut[] {
  const planned = plannedIn(agenda);
  const rows = inOrder(work)
    .filter(isHeld)
    .flatMap((meeting) =>
      meeting.rows.map((row) => ({
        row,
        minutes: minutesTaken(meeting, row),
        of: new Set(row.items.map((item) => planned.get(item) ?? null)),
      })),
    );
  return together(planned, rows).flatMap((items): readonly Cut[] => {
    const theirs = rows.filter(({ of }) => items.some((item) => of.has(item)));
    if (theirs.some(({ of }) => of.has(null))) return [];
    const expected = sum(items.map(({ plan }) => plan?.minutes ?? 0));
    const minutes = Math.round(expected - sum(theirs.map((one) => one.minutes)));
    const row = theirs.at(-1)?.row.id;
    return row !== undefined && minutes > 0 ? [{ items: items.map(({ id }) => id), minutes, row }] : [];
  });
}

/** The minutes of a row: its own, or an equal share of what the other rows of its meeting leave. */
export function minutesTaken(meeting: Meeting, row: Row): number {
  if (row.minutes !== null) return row.minutes;
  const silent = meeting.rows.filter(({ minutes }) => minutes === null).length;
  const said = sum(meeting.rows.map(({ minutes }) => minutes ?? 0));
  return Math.max(0, minutesOf(meeting) - said) / silent;
}

/** Each item by its id, with the item that has the estimate it counts for: itself, or the nearest above it. */
function plannedIn(agenda: Agenda, above: Item | null = null): ReadonlyMap<string, Item | null> {
  return new Map(
    agenda.flatMap((item): [string, Item | null][] => {
      const own = (item.plan?.minutes ?? null) === null ? above : item;
      return [[item.id, own], ...plannedIn(item.items, own)];
    }),
  );
}

/** Items with estimates in groups: those that stand in one row are in one. */
function together(
  planned: ReadonlyMap<string, Item | null>,
  rows: readonly { readonly of: ReadonlySet<Item | null> }[],
): readonly (readonly Item[])[] {
  let groups = [...new Set(planned.values())].filter((item) => item !== null).map((item) => [item]);
  for (const { of } of rows) {
    const shared = groups.filter((group) => group.some((item) => of.has(item)));
    if (shared.length > 1) groups = [...groups.filter((group) => !shared.includes(group)), shared.flat()];
  }
  return groups;
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}
