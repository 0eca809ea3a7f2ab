import { DateTime, IANAZone, Settings } from 'luxon';
import type { Clock, Day, Instant, Zone } from './days.ts';

// Luxon otherwise hands on what does not exist as an object that prints "Invalid DateTime".
Settings.throwOnInvalid = true;

declare module 'luxon' {
  interface TSSettings {
    throwOnInvalid: true;
  }
}

/** Whether a value names a time zone of the IANA database, such as `Europe/Vienna`. */
export function isZone(value: unknown): value is Zone {
  return (
    typeof value === 'string' && (value === 'UTC' || (value.includes('/') && IANAZone.isValidZone(value)))
  );
}

/** The instant of a day and clock time in a zone. */
export function instantOf(day: Day, clock: Clock, zone: Zone): Instant {
  return zonedTime(day, clock, zone).toUTC().toISO();
}

/**
 * A day and clock time that know their zone, as the calendar library takes them. A time that the change to summer time
 * skips is taken as much later; of two that the change back repeats, the first.
 */
export function zonedTime(day: Day, clock: Clock, zone: Zone): DateTime {
  // Which of the two luxon takes by itself depends on the time of year at which it is asked.
  const time = DateTime.fromISO(`${day}T${clock}`, { zone });
  return time.getPossibleOffsets()[0] ?? time;
}

/** A day and clock time with how far its zone is from UTC: `2018-07-04T10:00:00+02:00`. */
export function timeWithOffset(day: Day, clock: Clock, zone: Zone): string {
  return zonedTime(day, clock, zone).toISO({ suppressMilliseconds: true });
}

/** Whether the clocks of a zone show a time on a day: those of a change to summer time skip some. */
export function isShown(day: Day, clock: Clock, zone: Zone): boolean {
  return clockAt(instantOf(day, clock, zone), zone) === clock;
}

/** The day that an instant falls on in a zone. */
export function dayAt(instant: Instant, zone: Zone): Day {
  return DateTime.fromISO(instant, { zone }).toISODate();
}

/** The clock time of an instant in a zone, to the minute. */
export function clockAt(instant: Instant, zone: Zone): Clock {
  return DateTime.fromISO(instant, { zone }).toFormat('HH:mm');
}

/** An instant as calendars stamp it: `20180409T080000Z`. */
export function stampOf(instant: Instant): string {
  return DateTime.fromISO(instant).toUTC().toFormat("yyyyMMdd'T'HHmmss'Z'");
}

/** The instant so many minutes later, or earlier. */
export function plusMinutesAt(instant: Instant, minutes: number): Instant {
  return DateTime.fromISO(instant).plus({ minutes }).toUTC().toISO();
}

/** How many minutes the clocks of a zone are ahead of UTC at an instant; negative where they are behind. */
export function offsetAt(instant: Instant, zone: Zone): number {
  return DateTime.fromISO(instant, { zone }).offset;
}
