import { type Day, dayOf } from './days.ts';

/** A day on which nobody meets at a duty station, named as its list names it: "Labour Day". Entered, never computed. */
export interface Holiday {
  readonly dutyStation: string;
  readonly date: Day;
  readonly name: string;
}

/** The middle of a year: a day without its year, as lists of holidays write it, is the one of that year nearest to it. */
export function middleOf(year: number): Day {
  return dayOf({ year, month: 7, day: 2 }) ?? '2000-07-02';
}
