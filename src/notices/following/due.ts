import type { Difference, Sitting } from '../../drafting/difference.ts';
import type { Edition } from '../../editions/edition.ts';
import { publicProgramme } from '../../editions/public.ts';
import { type Instant, plusDays, type Zone } from '../../time/days.ts';
import { instantOf, plusMinutesAt } from '../../time/zoned.ts';
import { type Compared, sittingsOf } from './concerning.ts';

/** From when until when a change is told at once. */
export interface Pressing {
  readonly from: Instant;
  readonly until: Instant;
}

/** At which hour of the day digests are written, UTC: before the offices of Geneva, Nairobi and Vienna open. */
const digestHour = '06:00:00.000Z';

/**
 * When news of an edition are to be told: at once where a changed meeting begins within 24 hours, has begun that day, or
 * is taken out today or tomorrow; once that is so, where it will be before the next digest; else with the first digest
 * after it was published.
 */
export function dueOf(pressing: readonly Pressing[], publishedAt: Instant, now: Instant): Instant {
  if (pressing.some(({ from, until }) => from <= now && now < until)) return now;
  const coming = pressing.map(({ from }) => from).filter((from) => from > now);
  return [nextDigest(publishedAt), ...coming].reduce((first, one) => (one < first ? one : first));
}

/** The next morning after an instant at which digests are written: one a day. */
export function nextDigest(after: Instant): Instant {
  const day = after.slice(0, 10);
  const morning = `${day}T${digestHour}`;
  return after < morning ? morning : `${plusDays(day, 1)}T${digestHour}`;
}

/** When what differs between two editions presses. */
export function pressingIn(compared: Compared): readonly Pressing[] {
  const { zone } = compared.is.session;
  return compared.differences.flatMap((difference) =>
    sittingsOf(difference, compared).map((sitting) => pressingOf(sitting, zone, isOff(difference))),
  );
}

/** When the meetings of an edition press: of one that is the first of its session, or that confirms them all. */
export function pressingMeetings({ content }: Edition): readonly Pressing[] {
  const { session, works } = publicProgramme(content.programme);
  return works[0].meetings
    .filter(({ start, cancelled }) => start !== null && !cancelled)
    .map((meeting) => pressingOf(meeting, session.zone, false));
}

function isOff({ code }: Difference): boolean {
  return /^(?:meeting|side-event)\.(?:cancelled|removed)$/u.test(code);
}

/** From a day before it begins, or the beginning of the day before where it is off, until its day is over. */
function pressingOf({ date, start }: Sitting, zone: Zone, off: boolean): Pressing {
  const midnight = (days: number) => instantOf(plusDays(date, days), '00:00', zone);
  const from = off || start === null ? midnight(-1) : plusMinutesAt(instantOf(date, start, zone), -24 * 60);
  return { from, until: midnight(1) };
}
