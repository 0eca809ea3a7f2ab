import { takenUp } from '../agenda/check.ts';
import type { Agenda } from '../agenda/item.ts';
import type { Instant } from '../time/days.ts';
import type { OrganizationOfWork } from '../timetable/meeting.ts';
import { begunItems, concludedItems, considerations, minutesTaken } from './course.ts';
import type { Happening } from './happening.ts';

/** How far an item is: planned against really taken. */
export interface Progress {
  readonly item: string;
  /** The minutes planned in all; null where a row of it does not say. */
  readonly planned: number | null;
  readonly taken: number;
  readonly state: 'to-come' | 'considered' | 'suspended' | 'concluded';
}

/** How far every item is that is taken up, in the order of the agenda. */
export function progressOf(
  work: OrganizationOfWork,
  agenda: Agenda,
  line: readonly Happening[],
  now: Instant,
): readonly Progress[] {
  const [begun, concluded] = [begunItems(line), concludedItems(line)];
  const open = new Set(considerations(line).flatMap(({ items, until }) => (until === null ? items : [])));
  const taken = minutesTaken(line, now);
  return takenUp(agenda).map(({ item: { id } }) => ({
    item: id,
    planned: plannedMinutes(work, id),
    taken: taken.reduce((sum, { item, minutes }) => sum + (item === id ? minutes : 0), 0),
    state: concluded.has(id)
      ? 'concluded'
      : open.has(id)
        ? 'considered'
        : begun.has(id)
          ? 'suspended'
          : 'to-come',
  }));
}

/** What rows plan for an item in all, a row of several items counting in equal parts; null where one does not say. */
function plannedMinutes({ meetings }: OrganizationOfWork, item: string): number | null {
  const rows = meetings
    .filter(({ cancelled }) => !cancelled)
    .flatMap((meeting) => meeting.rows)
    .filter(({ items }) => items.includes(item));
  if (rows.length === 0 || rows.some(({ minutes }) => minutes === null)) return null;
  return Math.round(rows.reduce((sum, { minutes, items }) => sum + (minutes ?? 0) / items.length, 0));
}
