import type { Database } from '../../../../db/connect.ts';
import type { Instant } from '../../../time/days.ts';

/** By which subject of which provider a person is known. */
export interface Bound {
  readonly issuer: string;
  readonly subject: string;
}

/** The id of the person to whom a subject of a provider is bound; null for nobody. */
export async function personOfIdentity(db: Database, { issuer, subject }: Bound): Promise<string | null> {
  const row = await db
    .selectFrom('identity')
    .select('person')
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirst();
  return row?.person ?? null;
}

/** Binds a subject of a provider to a person, one each; says whether it is now bound to this person. */
export async function bindIdentity(
  db: Database,
  { issuer, subject, person }: Bound & { readonly person: string },
  at: Instant,
): Promise<boolean> {
  await db
    .insertInto('identity')
    .values({ issuer, subject, person, bound_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return (await personOfIdentity(db, { issuer, subject })) === person;
}

/** By whom a person is known at which providers. */
export async function identitiesOf(db: Database, person: string): Promise<readonly Bound[]> {
  return await db.selectFrom('identity').select(['issuer', 'subject']).where('person', '=', person).execute();
}

/** Forgets by whom a person is known, and says by whom it was. */
export async function forgetIdentities(db: Database, person: string): Promise<readonly Bound[]> {
  const bound = await identitiesOf(db, person);
  await db.deleteFrom('identity').where('person', '=', person).execute();
  return bound;
}
