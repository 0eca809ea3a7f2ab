import type { Finding } from '../../agenda/check.ts';
import type { Body } from '../../bodies/body.ts';
import { bureauFor, shareDelegations } from '../../bodies/ties.ts';
import { folded } from '../../language/folded.ts';
import type { InEach } from '../../language/languages.ts';
import type { Day } from '../../time/days.ts';
import type { Meeting } from '../meeting.ts';
import { about, bodiesOf, type LaidOut } from './laid-out.ts';

/** A meeting of another session, with its beginning and end by the clock of the session that is judged: `2027-09-15T10:00`. */
export interface Elsewhere {
  /** What the other session is called in each language. */
  readonly session: InEach<string>;
  readonly from: string;
  readonly until: string;
  /** The room, where the other session is held at the same place; null for another place or where none is said. */
  readonly room: string | null;
  /** The bodies whose meeting it is; none for a side event. */
  readonly bodies: readonly string[];
}

/** A term in a Bureau, with the name of the officer. */
export interface Term {
  readonly person: string;
  readonly name: string;
  readonly bureau: string;
  readonly from: Day;
  readonly until: Day | null;
}

/** The meetings of other sessions, and by what they may want the same people. */
export interface Others {
  readonly meetings: readonly Elsewhere[];
  readonly bodies: readonly Body[];
  readonly terms: readonly Term[];
}

/** Meetings of other sessions at the same time that want the same officers, the same delegations or the same room. */
export function clashFindings({ meetings, session, given: { others } }: LaidOut): readonly Finding[] {
  if (!others || others.meetings.length === 0) return [];
  return meetings
    .filter(({ start, cancelled }) => start !== null && !cancelled)
    .flatMap((meeting) =>
      others.meetings
        .filter(({ from, until }) => from < ends(meeting) && begins(meeting) < until)
        .flatMap((other) => clashesOf(meeting, other, bodiesOf(meeting, session), others)),
    );
}

function clashesOf(
  meeting: Meeting,
  other: Elsewhere,
  own: readonly string[],
  { bodies, terms }: Others,
): readonly Finding[] {
  const [date = '', start = ''] = other.from.split('T');
  const names = Object.entries(other.session).map(([language, name]) => [`session.${language}`, name]);
  const details: Finding['details'] = {
    session: other.session.en,
    ...Object.fromEntries(names),
    date,
    start,
    end: other.until.slice(-5),
  };
  const pairs = meeting.sideEvent ? [] : own.flatMap((one) => other.bodies.map((two) => [one, two] as const));
  const officers = [
    ...new Set(pairs.flatMap(([one, two]) => officersOfBoth(bodies, terms, one, two, meeting.date))),
  ];
  return [
    ...(officers.length > 0
      ? [about(meeting.id, 'timetable.same-officers', { ...details, count: officers.length, officers })]
      : []),
    ...(pairs.some(([one, two]) => shareDelegations(bodies, one, two))
      ? [about(meeting.id, 'timetable.same-delegations', details)]
      : []),
    ...(meeting.room && other.room !== null && folded(meeting.room.words) === folded(other.room)
      ? [about(meeting.id, 'timetable.room-taken', { ...details, room: other.room })]
      : []),
  ];
}

/** The names of those who on a day hold an office in the Bureau that agrees for each of two bodies. */
function officersOfBoth(
  bodies: readonly Body[],
  terms: readonly Term[],
  one: string,
  other: string,
  day: Day,
): readonly string[] {
  const [own, others] = [bureauFor(bodies, one), bureauFor(bodies, other)];
  if (own === null || others === null) return [];
  const inOffice = terms.filter(({ from, until }) => from <= day && (until === null || day <= until));
  return inOffice
    .filter(({ bureau }) => bureau === own)
    .filter(({ person }) => inOffice.some((term) => term.bureau === others && term.person === person))
    .map(({ name }) => name);
}

function begins({ date, start }: Meeting): string {
  return `${date}T${start}`;
}

function ends({ date, end }: Meeting): string {
  return `${date}T${end}`;
}
