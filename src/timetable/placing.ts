import { RuleBroken } from '../rules.ts';
import { type Clock, type Day, isClock, isDay, minutesBetween } from '../time/days.ts';
import { type Meeting, trackOf } from './meeting.ts';

/** When a meeting is held: its day and hours; no hours for a line of the day at which nobody meets. */
export interface Hours {
  readonly date: Day;
  readonly start: Clock | null;
  readonly end: Clock | null;
}

/**
 * Whether a meeting can be held on a day at hours at all. Whether it should, beside the others, is judged by the rules.
 * @throws RuleBroken timetable.no-such-day, timetable.half-a-time, timetable.no-such-time, timetable.across-midnight,
 * timetable.end-before-start
 */
export function checkHours({ date, start, end }: Hours) {
  if (!isDay(date)) throw new RuleBroken('timetable.no-such-day', { date });
  if (start === null && end === null) return;
  if (start === null || end === null) throw new RuleBroken('timetable.half-a-time');
  const wrong = [start, end].find((clock) => !isClock(clock));
  if (wrong !== undefined) throw new RuleBroken('timetable.no-such-time', { time: wrong });
  if (start < end) return;
  // An evening that ends before six in the morning was meant to end on the next day.
  const acrossMidnight = start >= '18:00' && end < '06:00';
  throw new RuleBroken(acrossMidnight ? 'timetable.across-midnight' : 'timetable.end-before-start', {
    start,
    end,
  });
}

/**
 * Whether two meetings that are held want the same people at the same time: the same track, and a body in common. Side
 * events stand beside everything.
 */
export function overlap(one: Meeting, other: Meeting): boolean {
  if (one.cancelled || other.cancelled || one.date !== other.date) return false;
  if (one.sideEvent || other.sideEvent) return false;
  if (one.start === null || one.end === null || other.start === null || other.end === null) return false;
  if (one.start >= other.end || other.start >= one.end) return false;
  if (trackOf(one) !== trackOf(other)) return false;
  return (
    one.bodies.length === 0 ||
    other.bodies.length === 0 ||
    one.bodies.some((body) => other.bodies.includes(body))
  );
}

/** How many minutes a meeting lasts; none for a line of the day. */
export function minutesOf({ start, end }: Meeting): number {
  return start === null || end === null ? 0 : Math.max(0, minutesBetween(start, end));
}
