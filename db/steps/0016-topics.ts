import { type Kysely, sql } from 'kysely';
import type { Kind } from '../connect.ts';
import { neverChanges } from '../never-changes.ts';

/**
 * The registers of topics recommended for coming sessions and of items proposed: of each entry a line of saved states. The
 * primary key is the lock.
 */
export async function withTopics(db: Kysely<unknown>, kind: Kind) {
  await sql`
    create table topic (topic_id text not null, number integer not null, body_id text not null references body,
      entry text not null, saved_by text not null, saved_at text not null, primary key (topic_id, number))
  `.execute(db);
  await sql`create index topic_by_body on topic (body_id)`.execute(db);
  await neverChanges(db, kind, 'topic');
}
