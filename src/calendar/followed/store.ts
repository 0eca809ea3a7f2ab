import type { Database } from '../../../db/connect.ts';
import type { Edition } from '../../editions/edition.ts';
import { editionsOf } from '../../editions/store.ts';
import { type InEach, type Language, languages } from '../../language/languages.ts';
import type { Instant } from '../../time/days.ts';
import type { Which } from '../address.ts';
import type { CalendarSettings } from '../event.ts';
import type { Facts } from '../facts.ts';
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
  const texts = await db
    .selectFrom('followed_event_text')
    .innerJoin('followed_event', 'followed_event.uid', 'followed_event_text.uid')
    .select(['followed_event_text.uid', 'followed_event_text.language', 'followed_event_text.vevent'])
    .where('followed_event.session_id', '=', session)
    .execute();
  const textsOf = Map.groupBy(texts, ({ uid }) => uid);
  return rows.map((row) => ({
    uid: row.uid,
    feed: row.feed as FollowedEvent['feed'],
    session: row.session_id,
    item: row.item_id,
    meeting: row.entry_id,
    facts: JSON.parse(row.facts) as Facts,
    starts: row.starts,
    ends: row.ends,
    endedOn: row.ended_on,
    sequence: row.sequence,
    created: row.created,
    lastModified: row.last_modified,
    edition: row.edition,
    texts: Object.fromEntries(
      (textsOf.get(row.uid) ?? []).map(({ language, vevent }) => [language, vevent]),
    ) as InEach<string>,
  }));
}

/** Keeps what followed events say with an edition. Called within the transaction that publishes. */
export async function saveFollowed(
  db: Database,
  { session, number }: Pick<Edition, 'session' | 'number'>,
  events: readonly FollowedEvent[],
) {
  for (let start = 0; start < events.length; start += 100) {
    const some = events.slice(start, start + 100);
    const written = await db
      .insertInto('followed_event')
      .values(some.map(rowOf))
      .onConflict((conflict) =>
        conflict
          .column('uid')
          .doUpdateSet(({ ref }) => ({
            starts: ref('excluded.starts'),
            ends: ref('excluded.ends'),
            ended_on: ref('excluded.ended_on'),
            status: ref('excluded.status'),
            sequence: ref('excluded.sequence'),
            last_modified: ref('excluded.last_modified'),
            facts: ref('excluded.facts'),
            edition: ref('excluded.edition'),
            unlisted_at: null,
          }))
          .whereRef('followed_event.sequence', '!=', 'excluded.sequence'),
      )
      .returning('uid')
      .execute();
    const changed = new Set(written.map(({ uid }) => uid));
    await saveTexts(
      db,
      some.filter(({ uid }) => changed.has(uid)),
    );
  }
  await db
    .insertInto('followed_through')
    .values({ session_id: session, edition: number })
    .onConflict((conflict) => conflict.column('session_id').doUpdateSet({ edition: number }))
    .execute();
}

async function saveTexts(db: Database, events: readonly FollowedEvent[]) {
  if (events.length === 0) return;
  await db
    .insertInto('followed_event_text')
    .values(
      events.flatMap(({ uid, texts }) =>
        languages.map((language) => ({ uid, language, vevent: texts[language] })),
      ),
    )
    .onConflict((conflict) =>
      conflict.columns(['uid', 'language']).doUpdateSet(({ ref }) => ({ vevent: ref('excluded.vevent') })),
    )
    .execute();
}

function rowOf(event: FollowedEvent) {
  return {
    uid: event.uid,
    feed: event.feed,
    session_id: event.session,
    item_id: event.item,
    entry_id: event.meeting,
    starts: event.starts,
    ends: event.ends,
    ended_on: event.endedOn,
    status: event.facts.status,
    sequence: event.sequence,
    created: event.created,
    last_modified: event.lastModified,
    facts: JSON.stringify(event.facts),
    edition: event.edition,
  };
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
