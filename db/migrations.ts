import { type Kysely, sql } from 'kysely';
import { type Migration, type MigrationProvider, Migrator } from 'kysely/migration';
import type { Connection, Kind } from './connect.ts';
import { neverChanges } from './never-changes.ts';
import { withRounds } from './steps/0006-rounds.ts';
import { withNotices } from './steps/0007-notices.ts';
import { withFollowers } from './steps/0008-followers.ts';
import { withPeople } from './steps/0009-people.ts';
import { withOwnCalendars } from './steps/0010-own-calendars.ts';
import { withFeeds } from './steps/0011-feeds.ts';
import { withMine } from './steps/0012-mine.ts';
import { withIssuings } from './steps/0014-issuings.ts';
import { withPlan } from './steps/0015-plan.ts';
import { withTopics } from './steps/0016-topics.ts';

const keptFromTheGround = ['revision', 'round', 'outcome', 'response', 'edition', 'paper', 'log'] as const;

/** What is never updated or deleted once it stands. */
export const kept = [
  'revision',
  'round',
  'outcome',
  'move',
  'edition',
  'paper',
  'log',
  'happening',
  'issuing',
  'planned_document',
  'topic',
] as const;

/** The steps that lead to db/schema.ts, in order. A step that has been released is never edited. */
function steps(kind: Kind): Record<string, Migration> {
  return {
    '0001-ground': { up: (db) => ground(db, kind) },
    '0002-happenings': { up: (db) => withHappenings(db, kind) },
    '0003-holidays': { up: withHolidays },
    '0004-rounds-on-one-of-several': { up: withWorkAsked },
    '0005-meetings-elsewhere': { up: withMeetingsElsewhere },
    '0006-rounds': { up: (db) => withRounds(db, kind) },
    '0007-notices': { up: withNotices },
    '0008-followers': { up: (db) => withFollowers(db, kind) },
    '0009-people': { up: withPeople },
    '0010-own-calendars': { up: withOwnCalendars },
    '0011-feeds': { up: (db) => withFeeds(db, kind) },
    '0012-mine': { up: withMine },
    '0014-issuings': { up: (db) => withIssuings(db, kind) },
    '0015-plan': { up: (db) => withPlan(db, kind) },
    '0016-topics': { up: (db) => withTopics(db, kind) },
  };
}

async function ground(db: Kysely<unknown>, kind: Kind) {
  const serial = kind === 'sqlite' ? 'integer primary key autoincrement' : 'serial primary key';
  const tables: Record<string, string> = {
    body: 'id text primary key, body text not null',
    session: 'id text primary key, created_at text not null',
    revision: `session_id text not null references session, number integer not null, programme text not null,
      saved_by text not null, saved_at text not null, primary key (session_id, number)`,
    meeting: `session_id text not null, meeting_id text not null, date text not null, start text, "end" text,
      room text, primary key (session_id, meeting_id)`,
    heading: `session_id text primary key, title text not null, start text not null, "end" text not null,
      revision integer not null`,
    round: `id text primary key, session_id text not null references session, number integer not null,
      subject text not null, bureau text not null, method text not null, revision integer not null,
      language text not null, part text not null, hash text not null, members text not null,
      opened_by text not null, opened_at text not null, unique (session_id, number)`,
    outcome: `round_id text primary key references round, state text not null, agreed_on text,
      closed_by text not null, closed_at text not null`,
    response: `round_id text not null references round, number integer not null, person text not null,
      move text not null, words text not null, at text not null, primary key (round_id, number)`,
    edition: `session_id text not null references session, number integer not null, date text not null,
      authority text not null, symbol text, revision integer not null, content text not null,
      issued_by text not null, issued_at text not null, previous text, digest text not null,
      primary key (session_id, number)`,
    paper: `address text not null, format text not null, language text not null, symbol text not null,
      session_id text not null, edition integer not null, body text not null, sha256 text not null,
      primary key (address, format, language)`,
    event: `uid text primary key, session_id text not null, meeting_id text not null, bodies text not null,
      starts text not null, ends text not null, ended_on text not null, status text not null,
      sequence integer not null, created text not null, last_modified text not null, facts text not null,
      edition integer not null`,
    event_text:
      'uid text not null, language text not null, vevent text not null, primary key (uid, language)',
    feed_state: 'name text primary key, revision integer not null, changed_at text not null',
    person: `id text primary key, email text not null unique, name text not null, language text not null,
      password text, created_at text not null, revoked_at text`,
    role: `person text not null references person, role text not null, body text not null, from_day text not null,
      until_day text, primary key (person, role, body, from_day)`,
    office: `id text primary key, bureau text not null, person text not null references person,
      capacity text not null, from_day text not null, until_day text`,
    sign_in: `id text primary key, person text, data text not null, created_at text not null,
      expires_at text not null`,
    link: 'hash text primary key, person text not null references person, expires_at text not null, used_at text',
    attempt: `number ${serial}, key text not null, at text not null`,
    log: `id text primary key, at text not null, person text not null, deed text not null, about text not null,
      details text not null`,
  };
  for (const [name, columns] of Object.entries(tables)) {
    await sql`create table ${sql.table(name)} (${sql.raw(columns)})`.execute(db);
  }
  for (const [table, column] of [
    ['event', 'session_id'],
    ['event', 'bodies'],
    ['edition', 'symbol'],
    ['attempt', 'key'],
    ['log', 'about'],
    ['meeting', 'date'],
    ['sign_in', 'person'],
  ] as const) {
    await sql`create index ${sql.id(`${table}_by_${column}`)} on ${sql.table(table)} (${sql.id(column)})`.execute(
      db,
    );
  }
  for (const table of keptFromTheGround) await neverChanges(db, kind, table);
}

/** What happens at a session's meetings. The primary key is the lock of the line. */
async function withHappenings(db: Kysely<unknown>, kind: Kind) {
  await sql`
    create table happening (session_id text not null references session, number integer not null,
      id text not null, meeting_id text not null, deed text not null, items text not null, at text not null,
      person text not null, primary key (session_id, number), unique (session_id, id))
  `.execute(db);
  await neverChanges(db, kind, 'happening');
}

/** The holidays of duty stations, a day at each but once. */
async function withHolidays(db: Kysely<unknown>) {
  await sql`
    create table holiday (duty_station text not null, date text not null, name text not null,
      primary key (duty_station, date))
  `.execute(db);
}

/** Which organization of work a round is about, and by which letter it was called where there were others. */
async function withWorkAsked(db: Kysely<unknown>) {
  await sql`alter table round add column work text`.execute(db);
  await sql`alter table round add column letter text`.execute(db);
}

/** What the projections need so that one session can be held against the meetings of others. */
async function withMeetingsElsewhere(db: Kysely<unknown>) {
  await sql`alter table meeting add column bodies text not null default '[]'`.execute(db);
  for (const column of ['bodies', 'place', 'zone']) {
    await sql`alter table heading add column ${sql.id(column)} text not null default ''`.execute(db);
  }
  const { rows } = await sql<{ session_id: string; programme: string }>`
    select session_id, programme from revision where number =
      (select max(number) from revision latest where latest.session_id = revision.session_id)
  `.execute(db);
  for (const { session_id: id, programme } of rows) {
    const { session, works } = JSON.parse(programme);
    const convened = session.bodies.map(({ body }: { body: string }) => body);
    await sql`
      update heading set bodies = ${JSON.stringify(session.bodies)}, place = ${JSON.stringify(session.place)},
        zone = ${session.zone} where session_id = ${id}
    `.execute(db);
    for (const { id: meeting, bodies } of works[0].meetings) {
      await sql`
        update meeting set bodies = ${JSON.stringify(bodies.length > 0 ? bodies : convened)}
        where session_id = ${id} and meeting_id = ${meeting}
      `.execute(db);
    }
  }
}

/**
 * Brings a database to db/schema.ts, or as far as one step; quick where it is there already.
 * @throws what the database says
 */
export async function migrate({ db, kind }: Connection, last?: string): Promise<readonly string[]> {
  const all = steps(kind);
  const provider: MigrationProvider = { getMigrations: () => Promise.resolve(all) };
  const migrator = new Migrator({ db, provider });
  const { error, results } = await (last === undefined
    ? migrator.migrateToLatest()
    : migrator.migrateTo(last));
  if (error) throw error;
  return (results ?? []).map(({ migrationName }) => migrationName);
}
