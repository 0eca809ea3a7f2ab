import { type Kysely, sql } from 'kysely';
import type { Kind } from '../connect.ts';
import { neverChanges } from '../never-changes.ts';

/**
 * Papers in several printings: one that is reissued stands at the same address, and the one before stays. And what was
 * issued after an edition: reissues, corrigenda and addenda.
 */
export async function withIssuings(db: Kysely<unknown>, kind: Kind) {
  const columns =
    sql.raw(`address text not null, format text not null, language text not null, symbol text not null,
    session_id text not null, edition integer not null, body text not null, sha256 text not null`);
  if (kind === 'sqlite') {
    // SQLite takes a column into a primary key only with a new table.
    await sql`
      create table paper_in_printings (${columns}, printing integer not null default 1,
        primary key (address, format, language, printing))
    `.execute(db);
    await sql`insert into paper_in_printings select *, 1 from paper`.execute(db);
    await sql`drop table paper`.execute(db);
    await sql`alter table paper_in_printings rename to paper`.execute(db);
    await neverChanges(db, kind, 'paper');
  } else {
    await sql`alter table paper add column printing integer not null default 1`.execute(db);
    await sql`alter table paper drop constraint paper_pkey`.execute(db);
    await sql`alter table paper add primary key (address, format, language, printing)`.execute(db);
  }
  await sql`
    create table issuing (session_id text not null references session, number integer not null, kind text not null,
      symbol text not null, about text not null, edition integer not null, date text not null, content text not null,
      issued_by text not null, issued_at text not null, primary key (session_id, number))
  `.execute(db);
  await sql`create index issuing_by_symbol on issuing (symbol)`.execute(db);
  await neverChanges(db, kind, 'issuing');
}
