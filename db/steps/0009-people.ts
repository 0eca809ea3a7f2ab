import { type Kysely, sql } from 'kysely';

/**
 * What an office is in its Bureau and for which group it is held; the zone by which a person's clock goes; and by which
 * subject of which issuer a person is known for single sign-on: one each.
 */
export async function withPeople(db: Kysely<unknown>) {
  await sql`alter table office add column post text not null default 'member'`.execute(db);
  await sql`alter table office add column regional_group text`.execute(db);
  await sql`alter table person add column zone text`.execute(db);
  await sql`
    create table identity (issuer text not null, subject text not null, person text not null references person,
      bound_at text not null, primary key (issuer, subject), unique (person, issuer))
  `.execute(db);
  const { rows } = await sql<{ id: string; capacity: string }>`select id, capacity from office`.execute(db);
  for (const { id, capacity } of rows) {
    const { words } = JSON.parse(capacity) as { readonly words: string };
    const post = postIn(words);
    if (post !== null) await sql`update office set post = ${post} where id = ${id}`.execute(db);
  }
}

/** The post that a capacity of before names in English; null where it names none. */
function postIn(words: string): string | null {
  if (/^(chair|president)/iu.test(words)) return 'chair';
  if (/^vice-/iu.test(words)) return 'vice-chair';
  return /^rapporteur/iu.test(words) ? 'rapporteur' : null;
}
