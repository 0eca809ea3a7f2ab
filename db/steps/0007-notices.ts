import { type Kysely, sql } from 'kysely';

/** The outbox: what is to be told to whom by mail. The key makes a notice one, however often it is queued. */
export async function withNotices(db: Kysely<unknown>) {
  await sql`
    create table notice (id text primary key, key text not null unique, kind text not null, person text,
      email text not null, name text not null, language text not null, letter text not null, round_id text, link text,
      created_at text not null, next_at text not null, tries integer not null default 0, claimed_by text,
      claimed_until text, sent_at text, failed_at text, answer text)
  `.execute(db);
  await sql`
    create index notice_by_next_at on notice (next_at) where sent_at is null and failed_at is null
  `.execute(db);
  await sql`create index notice_by_created_at on notice (created_at)`.execute(db);
  await sql`create index notice_by_round on notice (round_id)`.execute(db);
}
