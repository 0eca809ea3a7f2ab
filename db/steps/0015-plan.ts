import { type Kysely, sql } from 'kysely';
import type { Kind } from '../connect.ts';
import { neverChanges } from '../never-changes.ts';

/**
 * The documentation plan of a session: of each document a line of saved states, like revisions, but its own. Null: it was
 * taken off the plan. The primary key is the lock.
 */
export async function withPlan(db: Kysely<unknown>, kind: Kind) {
  await sql`
    create table planned_document (session_id text not null references session, document_id text not null,
      number integer not null, planned text, saved_by text not null, saved_at text not null,
      primary key (session_id, document_id, number))
  `.execute(db);
  await neverChanges(db, kind, 'planned_document');
}
