import type { Instant } from '../time/days.ts';
import type { Meeting, OrganizationOfWork, Row } from '../timetable/meeting.ts';
import { considerations } from './course.ts';
import type { Happening } from './happening.ts';
import type { MeetingPhase } from './meetings.ts';

/**
 * An organization of work in which the meetings that are over have the rows of what was really taken up, in its order,
 * with the minutes it took in fives. Rows that were never reached are gone; those of words alone stay.
 */
export function reallyHeld(
  work: OrganizationOfWork,
  line: readonly Happening[],
  now: Instant,
  over: readonly MeetingPhase[],
  newId: () => string,
): OrganizationOfWork {
  return {
    ...work,
    meetings: work.meetings.map((meeting) =>
      over.some((one) => one.meeting.id === meeting.id)
        ? { ...meeting, rows: rowsHeld(meeting, line, now, newId) }
        : meeting,
    ),
  };
}

function rowsHeld(
  { id, rows }: Meeting,
  line: readonly Happening[],
  now: Instant,
  newId: () => string,
): readonly Row[] {
  const own = considerations(line).filter(({ meeting, items }) => meeting === id && items.length > 0);
  const together = [...Map.groupBy(own, ({ items }) => items.toSorted().join(' ')).values()];
  const free = [...rows];
  const held = together.flatMap((parts): readonly Row[] => {
    const [first] = parts;
    if (!first) return [];
    const length = parts.reduce(
      (sum, { from, until }) => sum + Date.parse(until ?? now) - Date.parse(from),
      0,
    );
    const minutes = Math.max(5, Math.round(length / 300_000) * 5);
    const planned = free.findIndex(
      ({ items }) => items.toSorted().join(' ') === first.items.toSorted().join(' '),
    );
    const [row] = planned < 0 ? [] : free.splice(planned, 1);
    return [{ ...(row ?? { id: newId(), items: first.items, words: null, pinned: false }), minutes }];
  });
  return rows.reduce(
    (all: readonly Row[], row, index) =>
      row.items.length === 0 ? all.toSpliced(Math.min(index, all.length), 0, row) : all,
    held,
  );
}
