import type { Database } from '../../../db/connect.ts';
import type { Edition } from '../../editions/edition.ts';
import { editionsOf } from '../../editions/store.ts';
import type { Language } from '../../language/languages.ts';
import type { Instant } from '../../time/days.ts';
import type { Which } from '../address.ts';
import type { CalendarSettings } from '../event.ts';
import { eventColumns, saveTold, storedTexts, toldEvent } from '../told/store.ts';
import { type FollowedEvent, followedEventsOf } from './followed.ts';

/** The meetings that take up an item of a session or anything under it, and those that once did, in a language. */
export async function eventsOfItem(
  db: Database,
  { session, item }: { readonly session: string; readonly item: string },
  language: Language,
) {
  return await inLanguage(db, language)
    .where('followed_event.session_id', '=', session)
    .where('followed_event.item_id', '=', item)
    .where('followed_event.feed', '=', 'item')
    .where('followed_event.unlisted_at', 'is', null)
    .execute();
}

/** The deadlines for the documents of every published session, in a language. */
export async function deadlineEvents(db: Database, language: Language) {
  return await inLanguage(db, language)
    .where('followed_event.feed', '=', 'deadline')
    .where('followed_event.unlisted_at', 'is', null)
    .execute();
}

/** When something was last taken off the feed of an item, or of deadlines; null where nothing was. */
export async function lastUnfollowed(
  db: Database,
  which: Extract<Which, { readonly kind: 'item' | 'deadlines' }>,
): Promise<Instant | null> {
  const query = db.selectFrom('followed_event').select(({ fn }) => fn.max('unlisted_at').as('at'));
  const row = await (which.kind === 'deadlines'
    ? query.where('feed', '=', 'deadline')
    : query.where('session_id', '=', which.session).where('item_id', '=', which.id)
  ).executeTakeFirst();
  return row?.at ?? null;
}

function inLanguage(db: Database, language: Language) {
  return db
    .selectFrom('followed_event')
    .innerJoin('followed_event_text', 'followed_event_text.uid', 'followed_event.uid')
    .select([
      'followed_event.uid',
      'followed_event.session_id',
      'followed_event.entry_id as meeting_id',
      'followed_event.starts',
      'followed_event.status',
      'followed_event.last_modified',
      'followed_event_text.vevent',
    ])
    .where('followed_event_text.language', '=', language);
}

/**
 * A session's followed events as its latest edition left them. Where they were never kept, as with editions published by
 * an earlier version of the program, they are made from all editions, one after the other.
 */
export async function followedBefore(
  db: Database,
  session: string,
  settings: CalendarSettings,
): Promise<readonly FollowedEvent[]> {
  const through = await throughOf(db, session);
  if (through !== null) return await storedFollowed(db, session);
  return alongAll(await editionsOf(db, session), settings);
}

/** The followed events of a line of editions, from the first to the last. */
export function alongAll(editions: readonly Edition[], settings: CalendarSettings): readonly FollowedEvent[] {
  return editions.reduce<readonly FollowedEvent[]>(
    (before, edition) => followedEventsOf(edition, before, settings),
    [],
  );
}

async function throughOf(db: Database, session: string): Promise<number | null> {
  const row = await db
    .selectFrom('followed_through')
    .select('edition')
    .where('session_id', '=', session)
    .executeTakeFirst();
  return row?.edition ?? null;
}

async function storedFollowed(db: Database, session: string): Promise<readonly FollowedEvent[]> {
  const rows = await db
    .selectFrom('followed_event')
    .selectAll()
    .where('session_id', '=', session)
    .orderBy('uid')
    .execute();
  const texts = await storedTexts(db, 'followed_event', session);
  return rows.map((row) => ({
    ...toldEvent(row, texts),
    feed: row.feed as FollowedEvent['feed'],
    item: row.item_id,
    meeting: row.entry_id,
  }));
}

/** Keeps what followed events say with an edition. Called within the transaction that publishes. */
export async function saveFollowed(
  db: Database,
  { session, number }: Pick<Edition, 'session' | 'number'>,
  events: readonly FollowedEvent[],
) {
  await saveTold(db, 'followed_event', events, (event) => ({
    ...eventColumns(event),
    feed: event.feed,
    item_id: event.item,
    entry_id: event.meeting,
  }));
  await db
    .insertInto('followed_through')
    .values({ session_id: session, edition: number })
    .onConflict((conflict) => conflict.column('session_id').doUpdateSet({ edition: number }))
    .execute();
}

/** The sessions whose followed events are not yet those of their latest edition. */
export async function sessionsBehind(db: Database): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('edition')
    .leftJoin('followed_through', 'followed_through.session_id', 'edition.session_id')
    .select('edition.session_id')
    .distinct()
    .where('followed_through.edition', 'is', null)
    .execute();
  return rows.map(({ session_id: session }) => session);
}
