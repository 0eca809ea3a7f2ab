import type { Language } from '../language/languages.ts';
import { type Text, textIn, withTranslation } from '../language/text.ts';
import { RuleBroken } from '../rules.ts';
import type { Day } from '../time/days.ts';
import type { Frame } from '../time/frames.ts';
import { inOrder } from './continued.ts';
import type { Meeting, OrganizationOfWork, Row } from './meeting.ts';
import { checkHours, type Hours, overlap } from './placing.ts';

/** What an organization of work may hold, the minutes of a row, and the characters of a row's own words. */
export const timetableLimits = { meetings: 2000, rows: 20_000, minutes: 1440, words: 1000 } as const;

/** A meeting of all the session's bodies, open, without rows, room or services yet. */
export function newMeeting(id: string, hours: Hours): Meeting {
  return {
    id,
    ...hours,
    track: null,
    room: null,
    link: null,
    interpretation: [],
    bodies: [],
    closed: false,
    cancelled: false,
    rows: [],
  };
}

/** Adds a meeting. @throws RuleBroken timetable.meeting-exists, timetable.too-many-meetings and those of checkHours */
export function addMeeting(work: OrganizationOfWork, meeting: Meeting): OrganizationOfWork {
  if (work.meetings.some(({ id }) => id === meeting.id)) {
    throw new RuleBroken('timetable.meeting-exists', { meeting: meeting.id });
  }
  if (work.meetings.length >= timetableLimits.meetings) {
    throw new RuleBroken('timetable.too-many-meetings', { limit: timetableLimits.meetings });
  }
  checkHours(meeting);
  return { ...work, meetings: inOrder({ ...work, meetings: [...work.meetings, meeting] }) };
}

/** A side event: not counted among the meetings, and called by the words of its one row. */
export function newSideEvent(id: string, hours: Hours, row: Row): Meeting {
  return { ...newMeeting(id, hours), sideEvent: true, rows: [row] };
}

/** Meetings wanted on several days at the hours of a frame, alike in all else. */
export interface Framed {
  readonly days: readonly Day[];
  readonly frame: readonly Frame[];
  /** The id that a meeting of that day and frame is given. */
  readonly idOf: (day: Day, frame: Frame) => string;
  readonly details?: MeetingDetails;
}

/**
 * Adds the meetings of a frame on the days that are named, where nothing stands at that time in their track yet; asked
 * for again, they stay as they are.
 * @throws RuleBroken timetable.all-there, timetable.too-many-meetings and those of checkHours
 */
export function addByFrame(work: OrganizationOfWork, framed: Framed): OrganizationOfWork {
  const wanted = framed.days.flatMap((date) =>
    framed.frame.map((frame) => ({
      ...newMeeting(framed.idOf(date, frame), { date, ...frame }),
      ...framed.details,
    })),
  );
  const missing = wanted.filter(
    (meeting) => !work.meetings.some((one) => one.id === meeting.id || overlap(one, meeting)),
  );
  for (const meeting of missing) checkHours(meeting);
  if (work.meetings.length + missing.length > timetableLimits.meetings) {
    throw new RuleBroken('timetable.too-many-meetings', { limit: timetableLimits.meetings });
  }
  if (missing.length > 0) {
    return { ...work, meetings: inOrder({ ...work, meetings: [...work.meetings, ...missing] }) };
  }
  const again = wanted.some(({ id }) => work.meetings.some((one) => one.id === id));
  if (!again) throw new RuleBroken('timetable.all-there');
  return work;
}

/** Moves a meeting to another day or other hours; it stays the same meeting. @throws RuleBroken timetable.no-such-meeting and those of checkHours */
export function moveMeeting(work: OrganizationOfWork, id: string, hours: Hours): OrganizationOfWork {
  checkHours(hours);
  const moved = withMeeting(work, { ...meetingWithId(work, id), ...hours });
  return { ...moved, meetings: inOrder(moved) };
}

/** What may be said of a meeting beside its day and hours. */
export type MeetingDetails = Partial<
  Pick<Meeting, 'track' | 'room' | 'link' | 'interpretation' | 'bodies' | 'closed'>
>;

/** Says more of a meeting. @throws RuleBroken timetable.no-such-meeting */
export function changeMeeting(
  work: OrganizationOfWork,
  id: string,
  details: MeetingDetails,
): OrganizationOfWork {
  return withMeeting(work, { ...meetingWithId(work, id), ...details });
}

/** Says in which room a meeting is held. @throws RuleBroken timetable.no-such-meeting */
export function setRoom(work: OrganizationOfWork, id: string, room: Text | null): OrganizationOfWork {
  return withMeeting(work, { ...meetingWithId(work, id), room });
}

/** Says in which room every meeting is held that has hours. */
export function setRoomOfAll(work: OrganizationOfWork, room: Text | null): OrganizationOfWork {
  return {
    ...work,
    meetings: work.meetings.map((meeting) => (meeting.start === null ? meeting : { ...meeting, room })),
  };
}

/** Says where a meeting is followed from afar. @throws RuleBroken timetable.no-such-meeting */
export function setLink(work: OrganizationOfWork, id: string, link: string | null): OrganizationOfWork {
  return withMeeting(work, { ...meetingWithId(work, id), link });
}

/** Says into which languages a meeting is interpreted. @throws RuleBroken timetable.no-such-meeting */
export function setInterpretation(
  work: OrganizationOfWork,
  id: string,
  interpretation: readonly Language[],
): OrganizationOfWork {
  return withMeeting(work, { ...meetingWithId(work, id), interpretation });
}

/** Calls a meeting off. It stays in the organization of work, with its rows. @throws RuleBroken timetable.no-such-meeting */
export function cancelMeeting(work: OrganizationOfWork, id: string): OrganizationOfWork {
  return withMeeting(work, { ...meetingWithId(work, id), cancelled: true });
}

/** Holds a meeting after all that had been called off. @throws RuleBroken timetable.no-such-meeting */
export function reinstateMeeting(work: OrganizationOfWork, id: string): OrganizationOfWork {
  return withMeeting(work, { ...meetingWithId(work, id), cancelled: false });
}

/** Holds a meeting in private: it appears nowhere public. @throws RuleBroken timetable.no-such-meeting */
export function closeMeeting(work: OrganizationOfWork, id: string): OrganizationOfWork {
  return withMeeting(work, { ...meetingWithId(work, id), closed: true });
}

/** Holds a meeting in public. @throws RuleBroken timetable.no-such-meeting */
export function openMeeting(work: OrganizationOfWork, id: string): OrganizationOfWork {
  return withMeeting(work, { ...meetingWithId(work, id), closed: false });
}

/** What removing a meeting takes along: its rows, and the items that will be taken up nowhere. */
export interface MeetingRemoval {
  readonly rows: readonly string[];
  readonly items: readonly string[];
}

/** @throws RuleBroken timetable.no-such-meeting */
export function consequencesOfRemovingMeeting(work: OrganizationOfWork, id: string): MeetingRemoval {
  const { rows } = meetingWithId(work, id);
  const elsewhere = new Set(removeMeeting(work, id).meetings.flatMap(itemsOf));
  const items = [...new Set(rows.flatMap((row) => row.items))];
  return { rows: rows.map((row) => row.id), items: items.filter((item) => !elsewhere.has(item)) };
}

/** Takes a meeting out, with its rows. @throws RuleBroken timetable.no-such-meeting */
export function removeMeeting(work: OrganizationOfWork, id: string): OrganizationOfWork {
  meetingWithId(work, id);
  return { ...work, meetings: work.meetings.filter((meeting) => meeting.id !== id) };
}

/** @throws RuleBroken timetable.no-such-meeting */
export function meetingWithId({ meetings }: OrganizationOfWork, id: string): Meeting {
  const found = meetings.find((meeting) => meeting.id === id);
  if (!found) throw new RuleBroken('timetable.no-such-meeting', { meeting: id });
  return found;
}

/** The organization of work with a meeting as it now is, and no rule asked: for those who have asked. */
export function withMeeting(work: OrganizationOfWork, meeting: Meeting): OrganizationOfWork {
  return { ...work, meetings: work.meetings.map((other) => (other.id === meeting.id ? meeting : other)) };
}

/** A row's own words in a language, null where there are none. */
export function wordsWith(words: Text | null, language: Language, said: string): Text | null {
  if (said === '' && (words === null || words.language === language)) return null;
  return words === null ? textIn(language, said) : withTranslation(words, language, said);
}

function itemsOf({ rows }: Meeting): readonly string[] {
  return rows.flatMap(({ items }: Row) => items);
}
