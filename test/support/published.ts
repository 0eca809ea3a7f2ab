import type { Connection } from '../../db/connect.ts';
import { saveBody } from '../../src/bodies/store.ts';
import { eventsOf } from '../../src/calendar/event.ts';
import { followedEventsOf } from '../../src/calendar/followed/followed.ts';
import { followedBefore, saveFollowed } from '../../src/calendar/followed/store.ts';
import { saveEvents, storedEvents } from '../../src/calendar/store.ts';
import type { Programme } from '../../src/drafting/programme.ts';
import { beginSession } from '../../src/drafting/store.ts';
import type { Authority, Edition } from '../../src/editions/edition.ts';
import { sealed } from '../../src/editions/publish.ts';
import { latestEdition, saveEdition } from '../../src/editions/store.ts';
import type { Meeting } from '../../src/timetable/meeting.ts';
import { sampleBodies, sampleProgramme } from './sample.ts';

export const calendarSettings = { calendarDomain: 'plenary.example', baseUrl: 'https://plenary.example' };

/** Puts an edition of a programme and its events straight into the stores, as publishing does. */
export async function published(
  { db }: Connection,
  programme: Programme = sampleProgramme,
  { at = '2018-04-09T08:00:00.000Z', authority = 'bureau' as Authority, bodies = sampleBodies } = {},
): Promise<Edition> {
  const session = programme.session.id;
  const before = await latestEdition(db, session);
  if (!before) {
    for (const body of sampleBodies) await saveBody(db, body);
    await beginSession(db, session, at);
  }
  const edition = sealed({
    session,
    number: (before?.number ?? 0) + 1,
    date: at.slice(0, 10),
    authority,
    symbol: null,
    revision: 1,
    content: {
      format: 1,
      programme,
      bodies,
      agreements: [],
      confirmed: (before?.content.confirmed ?? false) || authority === 'bureau',
    },
    issuedBy: 'test',
    issuedAt: at,
    previous: before?.digest ?? null,
  });
  const events = eventsOf(edition, await storedEvents(db, session), calendarSettings);
  const kept = await followedBefore(db, session, calendarSettings);
  const followed = followedEventsOf(edition, kept, calendarSettings);
  await db.transaction().execute(async (transaction) => {
    await saveEdition(transaction, edition);
    await saveEvents(transaction, events, at);
    await saveFollowed(transaction, edition, followed);
  });
  return edition;
}

/** The sample with its meetings changed, one by one. */
export function withMeetings(change: (meeting: Meeting) => Meeting, programme = sampleProgramme): Programme {
  const [work, ...others] = programme.works;
  return { ...programme, works: [{ ...work, meetings: work.meetings.map(change) }, ...others] };
}
