import type { Database } from '../../db/connect.ts';
import type { Language } from '../language/languages.ts';
import { RuleBroken } from '../rules.ts';
import type { Instant } from '../time/days.ts';
import type { PublicFeed } from './address.ts';
import type { CalendarEvent } from './event.ts';
import type { FeedEvent, FeedRows } from './feed.ts';
import { deadlineEvents, eventsOfItem, lastUnfollowed } from './followed/store.ts';
import { feedWords } from './naming/store.ts';
import { eventColumns, saveTold, storedTexts, toldEvent } from './told/store.ts';

/** A session's events as they were last published. */
export async function storedEvents(db: Database, session: string): Promise<readonly CalendarEvent[]> {
  const rows = await db.selectFrom('event').selectAll().where('session_id', '=', session).execute();
  const texts = await storedTexts(db, 'event', session);
  return rows.map((row) => ({ ...toldEvent(row, texts), meeting: row.meeting_id }));
}

/**
 * Keeps a session's events as they stand with an edition, and raises the feeds' revision. Those that the edition left
 * alone are not written. Called within the transaction that publishes.
 * @throws RuleBroken calendar.uid-taken where another session has a meeting of the same id
 */
export async function saveEvents(db: Database, events: readonly CalendarEvent[], at: Instant) {
  await refuseTaken(db, events);
  await saveTold(db, 'event', events, (event) => ({
    ...eventColumns(event),
    meeting_id: event.meeting,
    bodies: JSON.stringify(event.facts.bodies.map(({ id }) => id)),
  }));
  await raiseFeedRevision(db, at);
}

/** Says that feeds have changed: every copy of the program lets go of the calendars it keeps. */
export async function raiseFeedRevision(db: Database, at: Instant) {
  await db
    .insertInto('feed_state')
    .values({ name: 'all', revision: 1, changed_at: at })
    .onConflict((conflict) =>
      conflict.column('name').doUpdateSet(({ eb, ref }) => ({
        revision: eb('feed_state.revision', '+', 1),
        changed_at: ref('excluded.changed_at'),
      })),
    )
    .execute();
}

/** The number that rises whenever any feed changes. */
export async function feedRevision(db: Database): Promise<number> {
  const row = await db
    .selectFrom('feed_state')
    .select('revision')
    .where('name', '=', 'all')
    .executeTakeFirst();
  return row?.revision ?? 0;
}

/** What a public feed holds in a language; null where there is no such body or item, or nothing of the session is published. */
export async function feedRows(
  db: Database,
  which: PublicFeed,
  language: Language,
): Promise<FeedRows | null> {
  const rows = await rowsOf(db, which, language);
  const words = await feedWords(db, which, rows, language);
  if (!words) return null;
  const off = await lastUnlisted(db, which);
  const changes = [...rows.map(({ last_modified }) => last_modified), words.issuedAt ?? '', off ?? ''];
  const last = changes.reduce((latest, one) => (one > latest ? one : latest), '');
  return {
    which,
    name: words.name,
    description: words.description,
    page: words.page,
    lastModified: last === '' ? null : last,
    events: rows.map(eventFrom),
  };
}

/** The events of a public feed in a language, as rows. */
export async function rowsOf(db: Database, which: PublicFeed, language: Language) {
  if (which.kind === 'item') {
    return await eventsOfItem(db, { session: which.session, item: which.id }, language);
  }
  if (which.kind === 'deadlines') return await deadlineEvents(db, language);
  const query = db
    .selectFrom('event')
    .innerJoin('event_text', 'event_text.uid', 'event.uid')
    .select([
      'event.uid',
      'event.session_id',
      'event.meeting_id',
      'event.starts',
      'event.status',
      'event.last_modified',
    ])
    .select('event_text.vevent')
    .where('event_text.language', '=', language);
  if (which.kind === 'sessions') return await query.where('event.meeting_id', '=', '').execute();
  if (which.kind === 'session') return await query.where('event.session_id', '=', which.id).execute();
  const listed = query.where('event.unlisted_at', 'is', null);
  if (which.kind === 'all') return await listed.execute();
  const sets = await bodySetsWith(db, which.id);
  return sets.length === 0 ? [] : await listed.where('event.bodies', 'in', sets).execute();
}

/** When something was last taken off a feed; null where nothing was. */
export async function lastUnlisted(db: Database, which: PublicFeed): Promise<Instant | null> {
  if (which.kind === 'item' || which.kind === 'deadlines') return await lastUnfollowed(db, which);
  if (which.kind === 'session' || which.kind === 'sessions') return null;
  const query = db.selectFrom('event').select(({ fn }) => fn.max('unlisted_at').as('at'));
  const sets = which.kind === 'body' ? await bodySetsWith(db, which.id) : null;
  if (sets?.length === 0) return null;
  const row = await (sets === null ? query : query.where('bodies', 'in', sets)).executeTakeFirst();
  return row?.at ?? null;
}

/** The values of `event.bodies` that name a body: few, however many events there are. */
async function bodySetsWith(db: Database, body: string): Promise<readonly string[]> {
  const sets = await db.selectFrom('event').select('bodies').distinct().execute();
  return sets.map(({ bodies }) => bodies).filter((bodies) => (JSON.parse(bodies) as string[]).includes(body));
}

/** An event of a feed as it is stored. */
export type EventRow = Awaited<ReturnType<typeof rowsOf>>[number];

/** An event of a feed as it was stored. */
export function eventFrom({ uid, meeting_id, starts, status, vevent }: EventRow): FeedEvent {
  return { uid, starts, status: status as FeedEvent['status'], banner: meeting_id === '', vevent };
}

async function refuseTaken(db: Database, events: readonly CalendarEvent[]) {
  const uids = events.map(({ uid }) => uid);
  const rows = await db
    .selectFrom('event')
    .select(['uid', 'session_id', 'meeting_id'])
    .where('uid', 'in', uids)
    .execute();
  const sessions = new Map(rows.map(({ uid, session_id }) => [uid, session_id]));
  const taken = events.find(({ uid, session }) => (sessions.get(uid) ?? session) !== session);
  if (taken) throw new RuleBroken('calendar.uid-taken', { meeting: taken.meeting });
}
