import type { Database } from '../../db/connect.ts';
import type { Body } from '../bodies/body.ts';
import { bureauFor } from '../bodies/ties.ts';
import type { Programme } from '../drafting/programme.ts';
import { type MeetingDrafted, meetingsBeside } from '../drafting/store.ts';
import { holidaysAt } from '../holidays/store.ts';
import { folded } from '../language/folded.ts';
import { inEach, type Language } from '../language/languages.ts';
import { listed } from '../language/lists.ts';
import { shownIn, type Text } from '../language/text.ts';
import { officesWithNames } from '../people/store.ts';
import type { Session } from '../sessions/session.ts';
import { type Clock, type Day, plusDays, type Zone } from '../time/days.ts';
import { clockAt, dayAt, instantOf } from '../time/zoned.ts';
import type { Elsewhere, Others } from '../timetable/checking/elsewhere.ts';

/** What goes on about a session: the holidays of its duty station, and the meetings of other sessions. */
export interface Around {
  readonly holidays: readonly Day[];
  readonly others: Others;
}

/** What goes on about the days of a session, as it is now. */
export async function aroundOf(
  db: Database,
  { session, works }: Programme,
  bodies: readonly Body[],
): Promise<Around> {
  const dates = [
    session.start,
    session.end,
    ...works.flatMap(({ meetings }) => meetings.map(({ date }) => date)),
  ];
  const [from = session.start, until = session.end] = [dates.toSorted()[0], dates.toSorted().at(-1)];
  const holidays = await holidaysAt(db, session.dutyStation, from, until);
  // A meeting of the day before or after may be at the same time where the zones differ.
  const drafted = await meetingsBeside(db, session.id, plusDays(from, -1), plusDays(until, 1));
  const meetings = drafted
    .filter((meeting) => !isSameSession(session, meeting))
    .map((meeting) => elsewhere(meeting, session, bodies));
  if (meetings.length === 0) return { holidays, others: { meetings, bodies, terms: [] } };
  const meeting = [...session.bodies.map(({ body }) => body), ...meetings.flatMap((one) => one.bodies)];
  const bureaux = [...new Set(meeting.flatMap((body) => bureauFor(bodies, body) ?? []))];
  return { holidays, others: { meetings, bodies, terms: await officesWithNames(db, bureaux) } };
}

/** Whether another draft is of the same session: the same number of its first body, or the same days where it has none. */
function isSameSession({ bodies: [own], start, end }: Session, { convened: [other], days }: MeetingDrafted) {
  if (!own || own.body !== other?.body) return false;
  if (own.ordinal !== null && other.ordinal !== null) return own.ordinal === other.ordinal;
  return days.start === start && days.end === end;
}

function elsewhere(meeting: MeetingDrafted, { place, zone }: Session, bodies: readonly Body[]): Elsewhere {
  const { date, start, end, room, convened } = meeting;
  const nameIn = (language: Language) =>
    convened.map(({ body }) => {
      const found = bodies.find(({ id }) => id === body);
      return found ? shownIn(found.shortName ?? found.name, language).words : body;
    });
  return {
    session: inEach((language) => listed(nameIn(language), language)),
    from: localTime(date, start, meeting.zone, zone),
    until: localTime(date, end, meeting.zone, zone),
    room: samePlace(place, meeting.place) ? room : null,
    bodies: meeting.bodies,
  };
}

/** A day and clock time of one zone by the clocks of another. */
function localTime(date: Day, clock: Clock, from: Zone, to: Zone): string {
  if (from === to) return `${date}T${clock}`;
  const instant = instantOf(date, clock, from);
  return `${dayAt(instant, to)}T${clockAt(instant, to)}`;
}

function samePlace(one: Text, other: Text): boolean {
  const names = (text: Text) =>
    [text.words, ...Object.values(text.translations).map(({ words }) => words)].map(folded);
  const others = new Set(names(other));
  return names(one).some((name) => others.has(name));
}
