import { type Kysely, sql } from 'kysely';
import type { Kind } from '../connect.ts';

/**
 * Who follows changes by mail without an account; the editions that followers are still to be told of, with how far
 * down the line of followers this has come; for each follower the news that wait for a letter; and whose turn it is to
 * write them.
 */
export async function withFollowers(db: Kysely<unknown>, _kind: Kind) {
  const tables = [
    sql`create table follower (id text primary key, email text not null unique, language text not null,
      created_at text not null, due_at text)`,
    sql`create table following (id text primary key, follower text not null references follower on delete cascade,
      kind text not null, about text not null, item text not null, language text not null, asked_at text not null,
      confirmed_at text, ended_at text, unique (follower, kind, about, item))`,
    sql`create table telling (session_id text not null, edition integer not null, published_at text not null,
      reached text not null, primary key (session_id, edition))`,
    sql`create table news (following text not null references following on delete cascade,
      follower text not null references follower on delete cascade, session_id text not null,
      edition integer not null, primary key (following, session_id, edition))`,
    sql`create table turn (name text primary key, taken_at text not null)`,
  ];
  for (const table of tables) await table.execute(db);
  await sql`create index follower_by_due_at on follower (due_at)`.execute(db);
  await sql`create index following_by_about on following (kind, about, follower)`.execute(db);
  await sql`create index news_by_follower on news (follower)`.execute(db);
}
