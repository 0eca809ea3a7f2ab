import type { Finding } from '../../agenda/check.ts';
import { weekdayOf } from '../../time/days.ts';
import { isHeld, type Meeting } from '../meeting.ts';
import { minutesOf, overlap } from '../placing.ts';
import { about, earlierThatDay, type LaidOut } from './laid-out.ts';

/** What is wrong with meetings by themselves: their day and hours, what they hold, and others at the same time. */
export function meetingFindings(laid: LaidOut): readonly Finding[] {
  return laid.meetings.flatMap((meeting) => [
    ...outside(meeting, laid),
    ...(isHeld(meeting) ? heldFindings(meeting, laid) : []),
  ]);
}

function outside({ id, date, cancelled }: Meeting, { session: { start, end } }: LaidOut): readonly Finding[] {
  if (cancelled || (date >= start && date <= end)) return [];
  return [about(id, 'timetable.outside-session', { date, start, end })];
}

function heldFindings(meeting: Meeting, laid: LaidOut): readonly Finding[] {
  const { id, date, start, end, rows } = meeting;
  const planned = rows.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  const available = minutesOf(meeting);
  const earlier = earlierThatDay(meeting, laid).find((other) => overlap(other, meeting));
  return [
    ...(available === 0 ? [about(id, 'timetable.end-before-start', { start, end })] : []),
    ...(laid.given.holidays?.includes(date) ? [about(id, 'timetable.holiday', { date })] : []),
    ...(weekdayOf(date) > 5 ? [about(id, 'timetable.weekend', { date })] : []),
    ...(earlier ? [about(id, 'timetable.overlap', { date, start: earlier.start, end: earlier.end })] : []),
    ...(planned > available
      ? [about(id, 'timetable.over-full', { count: planned - available, planned, available })]
      : []),
    ...(rows.length === 0 ? [about(id, 'timetable.empty-meeting')] : []),
  ];
}
