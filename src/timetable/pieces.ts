import { RuleBroken } from '../rules.ts';
import { inOrder } from './continued.ts';
import { meetingWithId } from './edits.ts';
import { isHeld, type Meeting, type OrganizationOfWork, type Row, trackOf } from './meeting.ts';
import { addRow, changeRow, type PlacedRow, removeRow, rowWithId, setMinutes } from './rows.ts';

/** How a row is split: the minutes of either piece, the id of the second, and the meeting that the second goes to. */
export interface Split {
  readonly id: string;
  readonly minutes: readonly [number, number];
  readonly meeting: string;
}

/**
 * Splits a row in two. The second piece says the same, is not pinned, and stands right after the first, or at another
 * meeting first where that is later, last where it is earlier.
 * @throws RuleBroken timetable.no-such-row, timetable.no-such-meeting, timetable.minutes, and as addRow does
 */
export function splitRow(work: OrganizationOfWork, id: string, split: Split): OrganizationOfWork {
  const { row, meeting: own, place } = rowWithId(work, id);
  const [first, rest] = split.minutes;
  const to = meetingWithId(work, split.meeting);
  const piece: Row = { ...row, id: split.id, minutes: rest, pinned: false };
  const shortened = setMinutes(work, new Map([[id, first]]));
  if (to.id === own.id) return addRow(shortened, to.id, piece, place + 1);
  const meetings = inOrder(work);
  const later = meetings.indexOf(to) > meetings.indexOf(own);
  return addRow(shortened, to.id, piece, later ? 1 : to.rows.length + 1);
}

/** Where the second piece of a row usually goes: the next meeting of the same track, else its own. */
export function nextMeeting(work: OrganizationOfWork, id: string): Meeting {
  const { meeting } = rowWithId(work, id);
  const beside = besideOf(work, meeting);
  return beside[beside.indexOf(meeting) + 1] ?? meeting;
}

/** The rows nearest to a row, before and after it in its track, that say the same: it can be merged with either. */
export function alikeRows(work: OrganizationOfWork, id: string): readonly PlacedRow[] {
  const { row, meeting } = rowWithId(work, id);
  const rows = besideOf(work, meeting).flatMap((one) =>
    one.rows.map((other, index): PlacedRow => ({ row: other, meeting: one, place: index + 1 })),
  );
  const at = rows.findIndex((one) => one.row.id === id);
  const before = rows.slice(0, at).findLast((one) => areAlike(one.row, row));
  const after = rows.slice(at + 1).find((one) => areAlike(one.row, row));
  return [before, after].filter((one) => one !== undefined);
}

/**
 * Merges a row with another that says the same: it stays where it is and has the minutes of both, the other goes.
 * @throws RuleBroken timetable.no-such-row, timetable.unlike-rows, timetable.minutes
 */
export function mergeRows(work: OrganizationOfWork, id: string, other: string): OrganizationOfWork {
  const [{ row }, { row: gone }] = [rowWithId(work, id), rowWithId(work, other)];
  if (id === other || !areAlike(row, gone)) throw new RuleBroken('timetable.unlike-rows', { row: id, other });
  const said = [row.minutes, gone.minutes].filter((minutes) => minutes !== null);
  const minutes = said.length === 0 ? null : said.reduce((sum, one) => sum + one, 0);
  return changeRow(removeRow(work, other), id, (one) => ({ ...one, minutes }));
}

/** The meetings that are held in a meeting's track, in order, and the meeting itself in any case. */
function besideOf(work: OrganizationOfWork, meeting: Meeting): readonly Meeting[] {
  const track = trackOf(meeting);
  return inOrder(work).filter((one) => one.id === meeting.id || (isHeld(one) && trackOf(one) === track));
}

/** Whether two rows take up the same items in the same words of their own, if any. */
function areAlike(one: Row, other: Row): boolean {
  const [items, others] = [one.items.toSorted(), other.items.toSorted()];
  return (
    items.length === others.length &&
    items.every((item, index) => item === others[index]) &&
    (one.words?.words ?? '') === (other.words?.words ?? '')
  );
}
