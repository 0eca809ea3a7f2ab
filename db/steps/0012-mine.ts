import { type Kysely, sql } from 'kysely';

/**
 * Private calendars without an account too: their names, single sessions and items, what is shown of them, a revision of
 * each, what its token is made from, the hash of the token of its page, and which programs read it.
 */
export async function withMine(db: Kysely<unknown>) {
  // Whose it is may now be nobody: SQLite takes "not null" off a column only with a new table.
  await sql`
    create table own_calendar_of_anybody (id text primary key, hash text not null unique, seed text not null,
      page text unique, person text references person, name text not null, bodies text not null,
      sessions text not null, items text not null, language text not null, alarm integer,
      omit_cancelled integer not null, banner integer not null, revision integer not null,
      created_at text not null, changed_at text not null)
  `.execute(db);
  await sql`
    insert into own_calendar_of_anybody
    select id, hash, '', null, person, '', bodies, '[]', '[]', language, alarm, 0, 0, 1, created_at, changed_at
    from own_calendar
  `.execute(db);
  await sql`drop table own_calendar`.execute(db);
  await sql`alter table own_calendar_of_anybody rename to own_calendar`.execute(db);
  await sql`create index own_calendar_by_person on own_calendar (person)`.execute(db);
  await sql`
    create table own_reading (calendar text not null references own_calendar on delete cascade,
      program text not null, at text not null, session_id text, edition integer, primary key (calendar, program))
  `.execute(db);
}
