import { leastPiece } from '../meeting.ts';
import type { Asked, Cut, Estimate } from './asked.ts';
import { type Matter, mainTrack } from './matters.ts';
import type { Effort } from './ordered.ts';
import { type Found, searched } from './search.ts';
import type { Slot } from './slots.ts';

/** The best placement of what is asked; null where some item has no place. */
export function solved(
  asked: Asked,
  slots: readonly Slot[],
  matters: readonly Matter[],
  effort: Effort,
  { cutOnly = false }: { readonly cutOnly?: boolean } = {},
): Found | null {
  if (slots.some(({ room }) => room < 0) || isPinnedToHoliday(asked)) return null;
  const meetings = new Map(slots.map(({ meeting, at }) => [meeting.id, at]));
  const agreed = new Map<string, Set<number>>();
  if (asked.agreed && !cutOnly) {
    for (const { items } of matters) for (const item of items) agreed.set(item, new Set());
    for (const meeting of asked.agreed.meetings) {
      const at = meetings.get(meeting.id);
      if (at === undefined || meeting.cancelled) continue;
      for (const item of meeting.rows.flatMap(({ items }) => items)) agreed.get(item)?.add(at);
    }
  }
  const lengths = [
    ...slots.map(({ room }) => room),
    ...matters.map(({ need }) => need),
    ...matters.flatMap(({ allowed }) =>
      [...allowed.values()].flat().flatMap(({ from, until }) => [from, until]),
    ),
    leastPiece,
  ];
  const search = {
    slots,
    matters,
    main: mainTrack(slots),
    agreed,
    teams: asked.session.services.teams ?? 1,
    cutOnly,
  };
  const unit = lengths.reduce(divisor);
  const found = searched({ ...search, unit }, effort);
  // Where every item cannot have a piece of that length, shorter ones may do.
  return found || unit <= shortest ? found : searched({ ...search, unit: divisor(unit, shortest) }, effort);
}

/** No piece is shorter, in minutes. */
export const shortest = 5;

function isPinnedToHoliday({ work, holidays = [], held }: Asked): boolean {
  return work.meetings.some(
    ({ id, date, cancelled, rows }) =>
      holidays.includes(date) &&
      !cancelled &&
      !held?.over.includes(id) &&
      rows.some(({ pinned, items }) => pinned && items.length > 0),
  );
}

/** The greatest length of which both are multiples. */
function divisor(one: number, other: number): number {
  return other === 0 ? one : divisor(other, one % other);
}

/** The items that are given less than they need. What is cut of items considered jointly is told of each in equal parts. */
export function cutsOf(
  matters: readonly Matter[],
  pieces: Found['best']['pieces'],
  estimates: readonly Estimate[],
): readonly Cut[] {
  return matters.flatMap((matter) => {
    const placed = (pieces.get(matter) ?? []).reduce((sum, { minutes }) => sum + minutes, 0);
    const cut = matter.need - placed;
    if (cut <= 0) return [];
    return matter.items.map((item, index) => ({
      item,
      minutes: Math.floor(cut / matter.items.length) + (index < cut % matter.items.length ? 1 : 0),
      of: estimates.find((estimate) => estimate.item === item)?.minutes ?? 0,
    }));
  });
}
