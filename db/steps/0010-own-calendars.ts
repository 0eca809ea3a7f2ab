import { type Kysely, sql } from 'kysely';

/** Private calendars: whose, what they hold, and the hash of the token in their address. */
export async function withOwnCalendars(db: Kysely<unknown>) {
  await sql`
    create table own_calendar (id text primary key, hash text not null unique, person text not null references person,
      bodies text not null, language text not null, alarm integer, created_at text not null, changed_at text not null)
  `.execute(db);
  await sql`create index own_calendar_by_person on own_calendar (person)`.execute(db);
}
