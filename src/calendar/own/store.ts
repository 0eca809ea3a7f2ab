import { createHash } from 'node:crypto';
import type { Database } from '../../../db/connect.ts';
import { aboutRound } from '../../approval/about.ts';
import { endOf } from '../../approval/silence.ts';
import { silencesOf } from '../../approval/store.ts';
import { allBodies } from '../../bodies/store.ts';
import { revisionWithNumber } from '../../drafting/store.ts';
import { say } from '../../language/catalogue.ts';
import type { Language } from '../../language/languages.ts';
import { NotFound } from '../../rules.ts';
import type { Instant } from '../../time/days.ts';
import { plusMinutesAt } from '../../time/zoned.ts';
import { deadlineEvent, deadlineOf } from '../deadline.ts';
import type { CalendarSettings } from '../event.ts';
import type { FeedEvent, FeedRows, FeedSource } from '../feed.ts';
import { eventsOfBodies, feedRevision, feedRows } from '../store.ts';
import { inLanguage } from '../vevent.ts';
import type { OwnCalendar } from './own.ts';

/** What a token is kept under. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Keeps a private calendar, new or as it is to be from now on; a new token ends the one before. */
export async function saveOwnCalendar(db: Database, calendar: OwnCalendar, token: string | null) {
  const { id, person, bodies, language, alarm, createdAt, changedAt } = calendar;
  const row = { bodies: JSON.stringify(bodies), language, alarm, changed_at: changedAt };
  if (token === null) {
    await db.updateTable('own_calendar').set(row).where('id', '=', id).execute();
    return;
  }
  const hash = hashOfToken(token);
  await db
    .insertInto('own_calendar')
    .values({ ...row, id, hash, person, created_at: createdAt })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ ...row, hash }))
    .execute();
}

/** Ends a private calendar: its address holds nothing any more. @throws NotFound */
export async function removeOwnCalendar(db: Database, person: string, id: string) {
  const { numDeletedRows: removed } = await db
    .deleteFrom('own_calendar')
    .where('id', '=', id)
    .where('person', '=', person)
    .executeTakeFirstOrThrow();
  if (!removed) throw new NotFound('calendar');
}

/** The private calendars of a person, the oldest first. */
export async function ownCalendarsOf(db: Database, person: string): Promise<readonly OwnCalendar[]> {
  const rows = await db
    .selectFrom('own_calendar')
    .selectAll()
    .where('person', '=', person)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map(calendarFrom);
}

/** What a private calendar holds, by the token in its address; null for an unknown one and for who was revoked. */
export async function ownFeedRows(
  db: Database,
  token: string,
  language: Language,
  settings: CalendarSettings,
): Promise<FeedRows | null> {
  const row = await db
    .selectFrom('own_calendar')
    .innerJoin('person', 'person.id', 'own_calendar.person')
    .selectAll('own_calendar')
    .where('hash', '=', hashOfToken(token))
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  if (!row) return null;
  const calendar = calendarFrom(row);
  const meetings = await eventsOfBodies(db, calendar.bodies, language);
  const ends = await endsOf(db, calendar.person, language, settings);
  const changes = [
    calendar.changedAt,
    ...meetings.map(({ changed }) => changed),
    ...ends.map(({ changed }) => changed),
  ];
  return {
    which: { kind: 'mine', id: token },
    name: say(language, 'mine.name'),
    description: say(language, 'mine.about'),
    page: `/desk/calendar${inLanguage(language)}`,
    lastModified: changes.reduce((last, one) => (one > last ? one : last)),
    events: [...meetings, ...ends].map(({ event }) => event),
  };
}

/** The feeds of a database, public and private, as the handler asks for them. */
export function feedsIn(db: Database, settings: CalendarSettings): FeedSource {
  return {
    revision: () => feedRevision(db),
    feed: (which, language) =>
      which.kind === 'mine' ? ownFeedRows(db, which.id, language, settings) : feedRows(db, which, language),
  };
}

/** The ends of the silences in which a person is or was asked, each as an event. */
async function endsOf(
  db: Database,
  person: string,
  language: Language,
  settings: CalendarSettings,
): Promise<readonly { readonly changed: Instant; readonly event: FeedEvent }[]> {
  const found = await silencesOf(db, person);
  const bodies = await allBodies(db);
  return await Promise.all(
    found.map(async ({ round, moves }) => {
      const deadline = deadlineOf(round, moves, settings);
      const end = endOf(round, moves) ?? round.openedAt;
      if (!deadline) throw new NotFound('round');
      const { programme } = await revisionWithNumber(db, round.session, round.revision);
      const url = `${settings.baseUrl}/desk/sessions/${encodeURIComponent(round.session)}/rounds/${round.number}`;
      const about = aboutRound({ round, programme, bodies }, language);
      return {
        changed: deadline.changed,
        event: {
          uid: deadline.uid,
          starts: plusMinutesAt(end, -30),
          status: deadline.cancelled ? 'CANCELLED' : 'CONFIRMED',
          banner: false,
          vevent: deadlineEvent(deadline, { language, about, url }),
        } satisfies FeedEvent,
      };
    }),
  );
}

function calendarFrom(row: {
  readonly id: string;
  readonly person: string;
  readonly bodies: string;
  readonly language: string;
  readonly alarm: number | null;
  readonly created_at: string;
  readonly changed_at: string;
}): OwnCalendar {
  return {
    id: row.id,
    person: row.person,
    bodies: JSON.parse(row.bodies) as readonly string[],
    language: row.language as Language,
    alarm: row.alarm,
    createdAt: row.created_at,
    changedAt: row.changed_at,
  };
}
