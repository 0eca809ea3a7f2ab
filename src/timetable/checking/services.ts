import type { Finding } from '../../agenda/check.ts';
import { meetingsSaidIn } from '../../language/meetings-said.ts';
import { daysFrom, weekdayOf } from '../../time/days.ts';
import type { Meeting } from '../meeting.ts';
import { trackOf } from '../meeting.ts';
import { minutesOf, overlap } from '../placing.ts';
import { about, type LaidOut } from './laid-out.ts';

/** How many meetings a day one team of interpreters serves. */
const meetingsATeam = 2;

/** Whether there are as many meetings as services are promised for and annotations say, with teams and rooms for all. */
export function servicesFindings(laid: LaidOut): readonly Finding[] {
  return [...promised(laid), ...annotated(laid), ...teams(laid), ...rooms(laid)];
}

function promised({ held, session: { services } }: LaidOut): readonly Finding[] {
  const { meetings } = services;
  if (meetings === null || meetings === held.length) return [];
  return [about(null, 'timetable.meetings-promised', { count: held.length, promised: meetings })];
}

/** "Four plenary meetings over two days", where an annotation on the organization of work says so. */
function annotated({ held, items, session, given: { holidays = [] } }: LaidOut): readonly Finding[] {
  const counts = [held.length, ...[...Map.groupBy(held, trackOf).values()].map(({ length }) => length)];
  return [...items.values()].flatMap(({ item }) => {
    if (item.annotation === null || !speaking.has(item.standing)) return [];
    const said = meetingsSaidIn(item.annotation);
    if (said === null) return [];
    const days = said.daily
      ? daysFrom(session.start, session.end).filter((day) => weekdayOf(day) < 6 && !holidays.includes(day))
      : [1];
    const count = said.count * days.length;
    if (counts.includes(count)) return [];
    return [about(item.id, 'timetable.meetings-annotated', { held: held.length, count })];
  });
}

/** The items whose annotations speak of the meetings of this session, not of earlier ones. */
const speaking: ReadonlySet<string | null> = new Set(['organizational', 'opening', 'adoption-of-agenda']);

/** One team serves one meeting at a time, side events with interpretation included, and two a day. */
function teams({ days, session: { services } }: LaidOut): readonly Finding[] {
  const { teams: there = 1 } = services;
  return [...days.values()].flatMap((thatDay) => {
    const interpreted = thatDay.filter(
      (meeting) => !meeting.cancelled && meeting.interpretation.length > 0 && minutesOf(meeting) > 0,
    );
    return interpreted.flatMap(({ id, date, start }, index) => {
      const before = interpreted.slice(0, index);
      const during = before.filter((other) => String(other.end) > String(start));
      return [
        ...(during.length >= there
          ? [about(id, 'timetable.teams-at-once', { meetings: during.length + 1, count: there })]
          : []),
        ...(before.length === there * meetingsATeam
          ? [about(id, 'timetable.teams-a-day', { date, count: interpreted.length, most: before.length })]
          : []),
      ];
    });
  });
}

/** Two meetings of the session in one room at a time; those that overlap in all else are told of by that. */
function rooms({ days }: LaidOut): readonly Finding[] {
  return [...days.values()].flatMap((thatDay) => {
    const there = thatDay.filter(({ room, start, cancelled }) => room && start !== null && !cancelled);
    return there.flatMap((meeting, index) => {
      const earlier = there
        .slice(0, index)
        .find((other) => inTheWay(other, meeting) && !overlap(other, meeting));
      if (!earlier) return [];
      const { date, start, end, room } = earlier;
      return [about(meeting.id, 'timetable.room-twice', { date, start, end, room: room?.words ?? '' })];
    });
  });
}

/** Whether a meeting is still in the room when another of its day is to begin there. */
function inTheWay(one: Meeting, later: Meeting): boolean {
  return one.room?.words === later.room?.words && String(later.start) < String(one.end);
}
