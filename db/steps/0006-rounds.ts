import { type Kysely, sql } from 'kysely';
import type { Kind } from '../connect.ts';
import { neverChanges } from '../never-changes.ts';

/**
 * What rounds need for the silence procedure: when it ends; every move as a line of its own, with what was answered
 * before there were others; the links by which a member answers from a mail.
 */
export async function withRounds(db: Kysely<unknown>, kind: Kind) {
  await sql`alter table round add column ends_at text`.execute(db);
  await sql`
    create table move (round_id text not null references round, number integer not null, kind text not null,
      person text not null, member text, about text not null, words text not null, objection integer, until text,
      at text not null, primary key (round_id, number))
  `.execute(db);
  await sql`
    insert into move (round_id, number, kind, person, member, about, words, at)
    select round_id, number, case move when 'agree' then 'acknowledge' else move end, person, person, '', words, at
    from response
  `.execute(db);
  await sql`drop table response`.execute(db);
  await neverChanges(db, kind, 'move');
  await sql`
    create table answer_link (id text primary key, round_id text not null references round, person text not null,
      expires_at text not null, used_at text)
  `.execute(db);
}
