import { newItem } from '../../../src/agenda/edits.ts';
import type { Item, Plan, Standing } from '../../../src/agenda/item.ts';
import { noPlan } from '../../../src/agenda/plans.ts';
import { textIn } from '../../../src/language/text.ts';
import { newMeeting } from '../../../src/timetable/edits.ts';
import type { Meeting, OrganizationOfWork, Row } from '../../../src/timetable/meeting.ts';
import type { Asked } from '../../../src/timetable/proposing/asked.ts';
import { newRow } from '../../../src/timetable/rows.ts';
import { sampleProgramme } from '../../support/sample.ts';

/** An item of so many minutes, with what is wished of it. */
export function item(
  id: string,
  minutes: number,
  said: Partial<Plan> = {},
  standing: Standing | null = null,
): Item {
  return { ...newItem(id, textIn('en', `Item ${id}`)), standing, plan: { ...noPlan, ...said, minutes } };
}

/** A meeting on a day of the week of Monday, 6 September 2027, as "Mon 10:00-13:00", and of a track where one is named. */
export function meeting(id: string, when: string, track = '', rows: readonly Row[] = []): Meeting {
  const [day = '', hours = ''] = when.split(' ');
  const [start = '', end = ''] = hours.split('-');
  const date = `2027-09-${String(6 + days.indexOf(day)).padStart(2, '0')}`;
  return { ...newMeeting(id, { date, start, end }), track: track === '' ? null : textIn('en', track), rows };
}

export const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun', 'Mon2', 'Tue2', 'Wed2', 'Thu2', 'Fri2'];

/** A row of items, pinned or not. */
export function row(id: string, items: readonly string[], said: Partial<Row> = {}): Row {
  return { ...newRow(id, items), ...said };
}

/** What is asked of items and meetings, where nothing else is said. */
export function asking(
  agenda: readonly Item[],
  meetings: readonly Meeting[],
  said: Partial<Asked> = {},
): Asked {
  const session = { ...sampleProgramme.session, start: '2027-09-06', end: '2027-09-17' };
  return { session, agenda, documents: [], work: workOf(meetings), ...said };
}

export function workOf(meetings: readonly Meeting[]): OrganizationOfWork {
  return { id: 'work', meetings };
}

/** New ids in a row, the same each time one begins. */
export function counting(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `new-${count}`;
  };
}

/** An organization of work as lines that people can read: "Mon 10:00 | a 30, b 60". */
export function linesOf({ meetings }: OrganizationOfWork): readonly string[] {
  return meetings.map(
    ({ date, start, track, rows }) =>
      `${days[Number(date.slice(8)) - 6]} ${start}${track ? ` ${track.words}` : ''} | ${rows
        .map(({ items, minutes, words }) => `${items.join('+') || words?.words} ${minutes}`)
        .join(', ')}`,
  );
}
