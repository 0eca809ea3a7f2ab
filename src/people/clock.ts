import { say } from '../language/catalogue.ts';
import { dateOf } from '../language/dates.ts';
import type { Language } from '../language/languages.ts';
import { time } from '../language/times.ts';
import { cityOf } from '../time/cities.ts';
import type { Instant, Zone } from '../time/days.ts';
import { clockAt, dayAt } from '../time/zoned.ts';

/** An instant by somebody's clock, "9 April 2018, 10 a.m. (Vienna)"; by UTC where they did not say where they are. */
export function instantSaid(instant: Instant, zone: Zone | null, language: Language): string {
  const by = zone ?? 'UTC';
  const when = { day: dateOf(dayAt(instant, by), language), time: time(clockAt(instant, by), language) };
  if (zone === null || zone === 'UTC') return say(language, 'account.day-at', when);
  return say(language, 'signing.day-at-city', { ...when, city: cityOf(zone, language) });
}
