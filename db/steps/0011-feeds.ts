import { type Kysely, sql } from 'kysely';
import type { Kind } from '../connect.ts';

/** What feeds of items and deadlines are made from, up to which edition they stand, and what lists no longer show. */
export async function withFeeds(db: Kysely<unknown>, _kind: Kind) {
  await sql`
    create table followed_event (uid text primary key, feed text not null, session_id text not null,
      item_id text not null, entry_id text not null, starts text not null, ends text not null,
      ended_on text not null, status text not null, sequence integer not null, created text not null,
      last_modified text not null, facts text not null, edition integer not null, unlisted_at text)
  `.execute(db);
  await sql`
    create table followed_event_text (uid text not null, language text not null, vevent text not null,
      primary key (uid, language))
  `.execute(db);
  await sql`create table followed_through (session_id text primary key, edition integer not null)`.execute(
    db,
  );
  await sql`create index followed_event_by_item on followed_event (session_id, item_id)`.execute(db);
  await sql`create index followed_event_by_feed on followed_event (feed)`.execute(db);
  await sql`alter table event add column unlisted_at text`.execute(db);
}
