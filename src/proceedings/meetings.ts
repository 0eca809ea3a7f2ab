import type { Instant, Zone } from '../time/days.ts';
import { instantOf } from '../time/zoned.ts';
import { inOrder } from '../timetable/continued.ts';
import { isHeld, type Meeting, type OrganizationOfWork, type Row, trackOf } from '../timetable/meeting.ts';
import { type Course, concludedItems, courseOf } from './course.ts';
import type { Happening } from './happening.ts';

/**
 * How a meeting stands at a moment: on; to come; over, since it rose; or past, its hours being over and nothing of it
 * recorded, so that it counts as held as planned.
 */
export type Phase = 'on' | 'to-come' | 'over' | 'past';

/** A meeting with how it has gone and how it stands. */
export interface MeetingPhase {
  readonly meeting: Meeting;
  readonly course: Course;
  readonly phase: Phase;
}

/** How every meeting stands that is held, in the order in which they are planned. */
export function phasesOf(
  work: OrganizationOfWork,
  line: readonly Happening[],
  { now, zone }: { readonly now: Instant; readonly zone: Zone },
): readonly MeetingPhase[] {
  return inOrder(work)
    .filter(isHeld)
    .map((meeting) => {
      const course = courseOf(line, meeting.id);
      const ended = meeting.end !== null && instantOf(meeting.date, meeting.end, zone) <= now;
      const untouched = ended ? 'past' : 'to-come';
      const phase = course.state === 'over' ? 'over' : course.state === 'to-come' ? untouched : 'on';
      return { meeting, course, phase };
    });
}

/** The meetings that are on, and where none of a track is, the next of it. */
export function onOrNext(all: readonly MeetingPhase[]): readonly MeetingPhase[] {
  const tracks = Map.groupBy(all, ({ meeting }) => trackOf(meeting));
  const found = [...tracks.values()].flatMap((own) => {
    const on = own.filter(({ phase }) => phase === 'on');
    return on.length > 0 ? on : own.filter(({ phase }) => phase === 'to-come').slice(0, 1);
  });
  return all.filter((one) => found.includes(one));
}

/** The rows of a meeting that are still to be taken up: neither concluded, nor considered now, nor left for later at it. */
export function rowsToCome(line: readonly Happening[], { meeting, course }: MeetingPhase): readonly Row[] {
  const concluded = concludedItems(line);
  const { considered } = course;
  const at = meeting.rows.findLastIndex(({ items }) => items.some((item) => considered.includes(item)));
  const open = meeting.rows.filter(
    ({ items }) =>
      items.length > 0 && !items.every((item) => concluded.has(item) || considered.includes(item)),
  );
  const later = open.filter((row) => meeting.rows.indexOf(row) > at);
  return [...later, ...open.filter((row) => !later.includes(row))];
}
