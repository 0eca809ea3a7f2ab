import { type Day, dayOf, weekdayOf } from '../time/days.ts';
import { dateOf, type FoundDay, withoutYear } from './days.ts';
import type { ReadProblem, SessionRead } from './paper-read.ts';

/** The day with the year that it prints, or that the session's days give it; null where there is none. */
export function dated(found: FoundDay, { start, end }: SessionRead): Day | null {
  if (found.year !== null) return dateOf(found);
  if (start === null) return null;
  const years = [Number(start.slice(0, 4)), Number((end ?? start).slice(0, 4))];
  const days = years.flatMap((year) => dayOf({ year, month: found.month, day: found.day }) ?? []);
  return days.find((date) => date >= start && date <= (end ?? start)) ?? days[0] ?? null;
}

/** What is wrong with a day of the table: that there is none such, another day of the week, or outside the session. */
export function dayProblems(
  found: FoundDay,
  date: Day | null,
  { start, end }: SessionRead,
  line: number,
): readonly ReadProblem[] {
  const problems: ReadProblem[] = [];
  if (date === null) {
    if (found.year !== null || start !== null) {
      problems.push({
        code: 'date-impossible',
        message: `There is no day ${withoutYear(found).slice(2)} in that year.`,
        line,
      });
    }
    return problems;
  }
  if (found.weekday !== null && weekdayOf(date) !== found.weekday) {
    const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
    problems.push({
      code: 'weekday-mismatch',
      message: `${date} is a ${names[weekdayOf(date) - 1]}, and the paper says ${names[found.weekday - 1]}.`,
      line,
    });
  }
  if (start !== null && (date < start || date > (end ?? start))) {
    problems.push({
      code: 'date-outside-session',
      message: `${date} is not one of the days of the session, ${start} to ${end ?? start}.`,
      line,
    });
  }
  return problems;
}
