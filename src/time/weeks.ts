import { type Day, isDay, plusDays, weekdayOf } from './days.ts';

/** A week from Monday to Sunday as ISO 8601 names it: `2026-W48`. */
export type Week = string;

/** The week in which a day is. The first of a year is the one with its first Thursday. */
export function weekOf(day: Day): Week {
  const thursday = plusDays(day, 4 - weekdayOf(day));
  const year = thursday.slice(0, 4);
  const monday = mondayOfFirst(year);
  let [number, at] = [0, monday];
  while (at <= thursday) [number, at] = [number + 1, plusDays(at, 7)];
  return `${year}-W${String(number).padStart(2, '0')}`;
}

/** The Monday of a week; null where there is no such week, as there is no 53rd in most years. */
export function mondayOf(week: string): Day | null {
  const [, year = '', number = ''] = /^([1-9]\d{3})-W(\d{2})$/u.exec(week) ?? [];
  if (year === '' || number === '00') return null;
  const monday = plusDays(mondayOfFirst(year), 7 * (Number(number) - 1));
  return isDay(monday) && weekOf(monday) === week ? monday : null;
}

function mondayOfFirst(year: string): Day {
  const fourth = `${year}-01-04`;
  return plusDays(fourth, 1 - weekdayOf(fourth));
}
