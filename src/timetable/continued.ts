import { isHeld, type Meeting, type OrganizationOfWork } from './meeting.ts';

/** Meetings in the order in which they are held; lines of the day without a time come first on their day. */
export function inOrder(work: OrganizationOfWork): readonly Meeting[] {
  return work.meetings
    .map((meeting) => ({ meeting, hours: hoursOf(meeting) }))
    .toSorted((a, b) => (a.hours === b.hours ? byId(a.meeting, b.meeting) : a.hours < b.hours ? -1 : 1))
    .map(({ meeting }) => meeting);
}

function hoursOf({ date, start, end }: Meeting): string {
  return `${date} ${start ?? '00:00'} ${end ?? '00:00'}`;
}

function byId(one: Meeting, other: Meeting): number {
  return one.id.localeCompare(other.id, 'en');
}

/**
 * The ids of the rows that print "(continued)": every row after the first meeting at which all of its items were
 * already taken up. Cancelled meetings do not count.
 */
export function continuedRows(work: OrganizationOfWork): ReadonlySet<string> {
  const begun = new Set<string>();
  const continued = new Set<string>();
  for (const meeting of inOrder(work).filter(({ cancelled }) => !cancelled)) {
    for (const row of meeting.rows) {
      if (row.items.length > 0 && row.items.every((item) => begun.has(item))) continued.add(row.id);
    }
    for (const item of meeting.rows.flatMap(({ items }) => items)) begun.add(item);
  }
  return continued;
}

/** The ordinal of each meeting that is held, from 1, by id: "2nd meeting". */
export function meetingNumbers(work: OrganizationOfWork): ReadonlyMap<string, number> {
  const held = inOrder(work).filter(isHeld);
  return new Map(held.map(({ id }, index) => [id, index + 1]));
}
