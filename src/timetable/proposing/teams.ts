import type { Slot } from './slots.ts';

/** How many meetings one team of interpreters serves in a day. */
const meetingsADay = 2;

/**
 * Meetings held that want more teams than there are: at the same time, or on one day. Null where the teams suffice. One
 * team serves one meeting at a time and two a day.
 */
export function overtaxed(held: readonly Slot[], teams: number): readonly Slot[] | null {
  const interpreted = held.filter((slot) => slot.interpreted);
  for (const [, sameDay] of Map.groupBy(interpreted, ({ meeting }) => meeting.date)) {
    for (const { meeting } of sameDay) {
      const atOnce = sameDay.filter(
        (other) =>
          String(other.meeting.start) <= String(meeting.start) &&
          String(other.meeting.end) > String(meeting.start),
      );
      if (atOnce.length > teams) return atOnce;
    }
    if (sameDay.length > teams * meetingsADay) return sameDay;
  }
  return null;
}
