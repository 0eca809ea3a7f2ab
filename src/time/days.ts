/** A calendar day without a zone, as `2018-07-04`. */
export type Day = string;

/** A clock time without a zone, as `10:00`. */
export type Clock = string;

/** An instant in UTC, as `2018-04-09T08:00:00.000Z`. */
export type Instant = string;

/** An IANA time zone, as `Europe/Vienna`. */
export type Zone = string;

/** A day of the week, from Monday, 1, to Sunday, 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** A day taken apart: its year, its month from 1 and its day of the month. */
export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Whether a value is a day that exists: 30 February is refused. */
export function isDay(value: unknown): value is Day {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && dayOf(partsOf(value)) === value;
}

/** Whether a value is a clock time from 00:00 to 23:59. */
export function isClock(value: unknown): value is Clock {
  return typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value);
}

/** The day of a year, month and day of the month, null where there is no such day. */
export function dayOf({ year, month, day }: DayParts): Day | null {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1 || year > 9999) return null;
  return date.toISOString().slice(0, 10);
}

export function partsOf(day: Day): DayParts {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

export function weekdayOf(day: Day): Weekday {
  return (((daysSinceEpoch(day) + 3) % 7) + 1) as Weekday;
}

/** How many days after `from` the day `to` is: 1 for the next day, negative for one before. */
export function daysBetween(from: Day, to: Day): number {
  return daysSinceEpoch(to) - daysSinceEpoch(from);
}

/** The day so many days later, or earlier. */
export function plusDays(day: Day, days: number): Day {
  return new Date((daysSinceEpoch(day) + days) * millisecondsADay).toISOString().slice(0, 10);
}

/** Every day from the first to the last, both included. */
export function daysFrom(start: Day, end: Day): readonly Day[] {
  return Array.from({ length: Math.max(0, daysBetween(start, end) + 1) }, (_, index) =>
    plusDays(start, index),
  );
}

/** How many minutes after `from` the clock time `to` of the same day is. */
export function minutesBetween(from: Clock, to: Clock): number {
  return minutesOf(to) - minutesOf(from);
}

/** The clock time so many minutes later on the same day, null where that is another day. */
export function plusMinutes(clock: Clock, minutes: number): Clock | null {
  const total = minutesOf(clock) + minutes;
  if (total < 0 || total >= 24 * 60) return null;
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
}

const millisecondsADay = 86_400_000;

function daysSinceEpoch(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / millisecondsADay;
}

function minutesOf(clock: Clock): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}
