import type { Database } from '../../../db/connect.ts';
import type { Instant } from '../../time/days.ts';

/** A sign-in as it is kept: its id is the sha256 of what the browser holds, so that a copy of the database opens nothing. */
export interface SignIn {
  readonly id: string;
  readonly person: string | null;
  readonly data: string;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
}

/** The sign-in with an id, null where there is none that still holds. */
export async function signInWithId(db: Database, id: string, now: Instant): Promise<SignIn | null> {
  const row = await db
    .selectFrom('sign_in')
    .selectAll()
    .where('id', '=', id)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row ? signInFrom(row) : null;
}

/** A person's sign-ins that still hold, the latest first. */
export async function signInsOf(db: Database, person: string, now: Instant): Promise<readonly SignIn[]> {
  const rows = await db
    .selectFrom('sign_in')
    .selectAll()
    .where('person', '=', person)
    .where('expires_at', '>', now)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(signInFrom);
}

/** Keeps a sign-in; one that is kept already keeps its beginning. What expired is thrown away. */
export async function saveSignIn(db: Database, { id, person, data, createdAt, expiresAt }: SignIn) {
  await db
    .insertInto('sign_in')
    .values({ id, person, data, created_at: createdAt, expires_at: expiresAt })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ person, data, expires_at: expiresAt }))
    .execute();
  await db.deleteFrom('sign_in').where('expires_at', '<=', createdAt).execute();
}

/** Lets a sign-in hold longer, where it would end before an instant. One that was ended meanwhile stays ended. */
export async function prolongSignIn(
  db: Database,
  id: string,
  { to, ifBefore }: { to: Instant; ifBefore: Instant },
) {
  await db
    .updateTable('sign_in')
    .set({ expires_at: to })
    .where('id', '=', id)
    .where('expires_at', '<', ifBefore)
    .execute();
}

/** Ends a sign-in, whoever it is of. */
export async function endSignIn(db: Database, id: string) {
  await db.deleteFrom('sign_in').where('id', '=', id).execute();
}

/** Ends one of a person's own sign-ins; nobody else's. */
export async function endSignInOf(db: Database, person: string, id: string) {
  await db.deleteFrom('sign_in').where('id', '=', id).where('person', '=', person).execute();
}

/** Ends a person's sign-ins, all or all but one. */
export async function endSignIns(db: Database, person: string, except: string | null = null) {
  await db
    .deleteFrom('sign_in')
    .where('person', '=', person)
    .$if(except !== null, (query) => query.where('id', '!=', except ?? ''))
    .execute();
}

/** A person's password as it is kept (argon2id), null where there is none yet. */
export async function passwordOf(db: Database, person: string): Promise<string | null> {
  const row = await db
    .selectFrom('person')
    .select('password')
    .where('id', '=', person)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return row?.password ?? null;
}

export async function savePassword(db: Database, person: string, password: string) {
  await db.updateTable('person').set({ password }).where('id', '=', person).execute();
}

/** Lets the links that a person has not used open nothing any more. */
export async function forgetLinks(db: Database, person: string) {
  await db.deleteFrom('link').where('person', '=', person).where('used_at', 'is', null).execute();
}

/** Keeps a one-time link by its hash. */
export async function saveLink(
  db: Database,
  { hash, person, expiresAt }: { hash: string; person: string; expiresAt: Instant },
) {
  await db.insertInto('link').values({ hash, person, expires_at: expiresAt, used_at: null }).execute();
}

/** Whom a link is for, null where it is unknown, used or past. Looking changes nothing. */
export async function personOfLink(db: Database, hash: string, now: Instant): Promise<string | null> {
  const row = await db
    .selectFrom('link')
    .select('person')
    .where('hash', '=', hash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row?.person ?? null;
}

/** Uses a link up, once, whichever of two is first. */
export async function useLink(db: Database, hash: string, now: Instant): Promise<boolean> {
  const { numUpdatedRows: used } = await db
    .updateTable('link')
    .set({ used_at: now })
    .where('hash', '=', hash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirstOrThrow();
  return used === 1n;
}

/** Keeps a try under a key and gives the times of all tries under it since an instant, the first first. */
export async function addTry(
  db: Database,
  { key, at, since }: { key: string; at: Instant; since: Instant },
): Promise<{ readonly number: number; readonly tries: readonly Instant[] }> {
  const { number } = await db
    .insertInto('attempt')
    .values({ key, at })
    .returning('number')
    .executeTakeFirstOrThrow();
  const rows = await db
    .selectFrom('attempt')
    .select('at')
    .where('key', '=', key)
    .where('at', '>', since)
    .orderBy('at')
    .orderBy('number')
    .execute();
  await db.deleteFrom('attempt').where('key', '=', key).where('at', '<=', since).execute();
  return { number, tries: rows.map((row) => row.at) };
}

/** Takes one try back. */
export async function forgetTry(db: Database, number: number) {
  await db.deleteFrom('attempt').where('number', '=', number).execute();
}

/** Takes back all tries under a key. */
export async function forgetTries(db: Database, key: string) {
  await db.deleteFrom('attempt').where('key', '=', key).execute();
}

interface Row {
  readonly id: string;
  readonly person: string | null;
  readonly data: string;
  readonly created_at: string;
  readonly expires_at: string;
}

function signInFrom({ id, person, data, created_at, expires_at }: Row): SignIn {
  return { id, person, data, createdAt: created_at, expiresAt: expires_at };
}
