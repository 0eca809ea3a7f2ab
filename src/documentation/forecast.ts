import { type Day, dayOf, partsOf } from '../time/days.ts';
import { isBehind, type Outlook } from './outlook.ts';

/** For how many months ahead documents are foreseen, as the forecasts of documents management are. */
export const forecastMonths = 6;

/** The day so many months later; the last of its month where that has fewer days. */
export function plusMonths(day: Day, months: number): Day {
  const { year, month, day: date } = partsOf(day);
  const total = year * 12 + (month - 1) + months;
  const [inYear, inMonth] = [Math.floor(total / 12), (total % 12) + 1];
  for (let last = date; last > 0; last -= 1) {
    const found = dayOf({ year: inYear, month: inMonth, day: last });
    if (found) return found;
  }
  return day;
}

/** Whether a document is foreseen for the months from one day to another: not all issued, and due within them or late. */
export function isForeseen(outlook: Outlook, from: Day, until: Day): boolean {
  if (outlook.state === 'issued') return false;
  const within = (day: Day) => day >= from && day <= until;
  const { submission, issuance } = outlook.due;
  return within(submission.day) || within(issuance.day) || isBehind(outlook);
}
