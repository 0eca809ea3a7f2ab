import { type Details, type Problem, RuleBroken } from '../rules.ts';
import { brought } from './checking/rules.ts';
import { inOrder } from './continued.ts';
import { isHeld, type Meeting, type OrganizationOfWork } from './meeting.ts';
import { type PlacedRow, placeRow, rowWithId } from './rows.ts';

/** A place that a row could go to, with what it would break and mend there, compared with now. */
export interface Place {
  readonly meeting: string;
  /** The place, from 1, as placeRow counts it. */
  readonly place: number;
  /** How many rows of the meeting, as they stand now, come before it. */
  readonly after: number;
  /** What would be to mend that is not now. */
  readonly broken: readonly Problem[];
  /** How many things to mend there would be no longer. */
  readonly mended: number;
  /** Why the row may not go there at all; null where it may. */
  readonly refused: { readonly code: string; readonly details: Details } | null;
}

/** How many places are tried for one row, those nearest to where it is: fewer where judging each takes long. */
export function mostPlaces({ meetings }: OrganizationOfWork): number {
  const size = meetings.reduce((sum, { rows }) => sum + rows.length + 1, 0);
  return Math.max(24, Math.min(240, Math.floor(100_000 / size)));
}

/** Every place that a row could go to, in the order of the meetings, tried one by one. @throws RuleBroken timetable.no-such-row */
export function placesOf(
  work: OrganizationOfWork,
  id: string,
  findingsOf: (work: OrganizationOfWork) => readonly Problem[],
): readonly Place[] {
  const own = rowWithId(work, id);
  const now = findingsOf(work);
  return gapsNear(work, own).map(({ meeting, after }) => {
    const passed = meeting.id === own.meeting.id && after >= own.place;
    const place = passed ? after : after + 1;
    return {
      meeting: meeting.id,
      place,
      after,
      ...tried(work, id, { meeting: meeting.id, place }, now, findingsOf),
    };
  });
}

interface Gap {
  readonly meeting: Meeting;
  readonly after: number;
}

/** The gaps between the rows of the meetings nearby; not the two at which the row would stay where it is. */
function gapsNear(work: OrganizationOfWork, { meeting: own, place }: PlacedRow): readonly Gap[] {
  const meetings = inOrder(work).filter((one) => one.id === own.id || isHeld(one));
  const gaps = meetings.flatMap((meeting) =>
    Array.from({ length: meeting.rows.length + 1 }, (_, after): Gap => ({ meeting, after })),
  );
  const at = gaps.findIndex((gap) => gap.meeting.id === own.id && gap.after === place);
  const most = mostPlaces(work);
  const from = Math.max(0, Math.min(at - Math.floor(most / 2), gaps.length - most));
  return gaps
    .slice(from, from + most)
    .filter(({ meeting, after }) => meeting.id !== own.id || (after !== place && after !== place - 1));
}

function tried(
  work: OrganizationOfWork,
  id: string,
  to: { readonly meeting: string; readonly place: number },
  now: readonly Problem[],
  findingsOf: (work: OrganizationOfWork) => readonly Problem[],
): Pick<Place, 'broken' | 'mended' | 'refused'> {
  try {
    const then = findingsOf(placeRow(work, id, to.meeting, to.place));
    return {
      broken: brought(now, then),
      // What is merely less bad there is not mended.
      mended: brought(then, now.map(uncounted)).length,
      refused: null,
    };
  } catch (reason) {
    if (!(reason instanceof RuleBroken)) throw reason;
    return { broken: [], mended: 0, refused: { code: reason.code, details: reason.details } };
  }
}

function uncounted({ details: { count: _, ...details }, ...problem }: Problem): Problem {
  return { ...problem, details };
}
