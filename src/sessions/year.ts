import type { Body } from '../bodies/body.ts';
import { shareDelegations } from '../bodies/ties.ts';
import { type Day, daysBetween, plusDays, weekdayOf } from '../time/days.ts';
import type { Holiday } from '../time/holidays.ts';

/** A session as the year shows it: who meets where, and when. */
export interface Convening {
  readonly session: string;
  readonly bodies: readonly string[];
  readonly dutyStation: string;
  readonly start: Day;
  readonly end: Day;
  readonly state: ConveningState;
}

/** What is known of a session: drafted but not published, announced, agreed, or not to be held. */
export type ConveningState = 'draft' | 'proposed' | 'confirmed' | 'cancelled';

/** The sessions of a year, by body. */
export interface Year<Of extends Convening> {
  readonly year: number;
  readonly groups: readonly {
    readonly body: string;
    readonly lines: readonly YearLine<Of>[];
  }[];
  /** The holidays of the duty stations at which anybody meets in that year. */
  readonly holidays: readonly Holiday[];
}

/** A session under one of its bodies, with what is to be known of its days. */
export interface YearLine<Of extends Convening> {
  readonly convening: Of;
  /** The sessions of related bodies in the week before or after, or later or earlier in the same week. */
  readonly backToBack: readonly Of[];
  /** Holidays of its duty station on its days. */
  readonly holidays: readonly Holiday[];
}

/** The first and the last day of a year. */
export function daysOfYear(year: number): readonly [Day, Day] {
  const written = String(year).padStart(4, '0');
  return [`${written}-01-01`, `${written}-12-31`];
}

/** Who meets when in a year; bodies in the order given, their sessions by day. A joint session stands under each of its bodies. */
export function yearOf<Of extends Convening>(
  year: number,
  convenings: readonly Of[],
  { bodies, holidays }: { readonly bodies: readonly Body[]; readonly holidays: readonly Holiday[] },
): Year<Of> {
  const [first, last] = daysOfYear(year);
  const held = convenings
    .filter(({ start, end }) => start <= last && end >= first)
    .toSorted((a, b) => orderOf(a).localeCompare(orderOf(b), 'en'));
  const stations = new Set(held.map(({ dutyStation }) => dutyStation));
  const closed = holidays.filter(
    ({ dutyStation, date }) => stations.has(dutyStation) && date >= first && date <= last,
  );
  const lineOf = (convening: Of): YearLine<Of> => ({
    convening,
    backToBack: convenings.filter((other) => areBackToBack(bodies, convening, other)),
    holidays: holidays.filter(
      ({ dutyStation, date }) =>
        dutyStation === convening.dutyStation && date >= convening.start && date <= convening.end,
    ),
  });
  return {
    year,
    groups: bodies.flatMap(({ id }) => {
      const lines = held.filter((convening) => convening.bodies.includes(id)).map(lineOf);
      return lines.length === 0 ? [] : [{ body: id, lines }];
    }),
    holidays: closed,
  };
}

/** The Monday of a day's week. */
export function mondayOf(day: Day): Day {
  return plusDays(day, 1 - weekdayOf(day));
}

/** Whether one of two sessions of related bodies follows the other in the same week or the next: delegations can stay. */
function areBackToBack(bodies: readonly Body[], one: Convening, other: Convening): boolean {
  if (one.session === other.session || one.state === 'cancelled' || other.state === 'cancelled') return false;
  const related = one.bodies.some((own) =>
    other.bodies.some((id) => id !== own && shareDelegations(bodies, own, id)),
  );
  const [earlier, later] = one.start <= other.start ? [one, other] : [other, one];
  const weeks = daysBetween(mondayOf(earlier.end), mondayOf(later.start)) / 7;
  return related && later.start > earlier.end && weeks <= 1;
}

function orderOf({ start, end, session, state }: Convening): string {
  return `${start} ${end} ${session} ${state}`;
}
