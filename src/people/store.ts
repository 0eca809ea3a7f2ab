import type { Database } from '../../db/connect.ts';
import type { Member } from '../approval/round.ts';
import type { Office } from '../bodies/body.ts';
import type { Language } from '../language/languages.ts';
import { NotFound, RuleBroken } from '../rules.ts';
import type { Day, Instant } from '../time/days.ts';
import { inOrder, officeFrom } from './offices/store.ts';
import { emailOf, holdsOn, type Known, type Person, type Role, type RoleName } from './person.ts';

/** Keeps a new person, with no role yet. @throws RuleBroken people.email-taken */
export async function addPerson(
  db: Database,
  { id, email, name, language, createdAt }: Pick<Person, 'id' | 'email' | 'name' | 'language' | 'createdAt'>,
) {
  const row = { id, email: emailOf(email), name, language, created_at: createdAt };
  const { numInsertedOrUpdatedRows: saved } = await db
    .insertInto('person')
    .values({ ...row, password: null, revoked_at: null })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (!saved) throw new RuleBroken('people.email-taken', { email: row.email });
}

/** The person with an id, null where there is none. */
export async function personWithId(db: Database, id: string): Promise<Person | null> {
  const rows = await db.selectFrom('person').selectAll().where('id', '=', id).execute();
  return (await withRoles(db, rows))[0] ?? null;
}

/** The person with an e-mail address, however it is capitalized; null where there is none. */
export async function personWithEmail(db: Database, email: string): Promise<Person | null> {
  const rows = await db.selectFrom('person').selectAll().where('email', '=', emailOf(email)).execute();
  return (await withRoles(db, rows))[0] ?? null;
}

/** Several people, in the order of their names. */
export async function peopleWithIds(db: Database, ids: readonly string[]): Promise<readonly Person[]> {
  if (ids.length === 0) return [];
  const several = [...new Set(ids)];
  const rows = await db.selectFrom('person').selectAll().where('id', 'in', several).execute();
  return (await withRoles(db, rows)).toSorted((one, other) => byName.compare(one.name, other.name));
}

/** What everybody is called and where they are written to, in the order of names. */
export async function namesOfAll(db: Database): Promise<readonly Known[]> {
  const rows = await db.selectFrom('person').select(['id', 'name', 'email', 'revoked_at']).execute();
  return rows
    .map(({ revoked_at: revokedAt, ...row }) => ({ ...row, revokedAt }))
    .toSorted((one, other) => byName.compare(one.name, other.name) || byName.compare(one.email, other.email));
}

/** Everybody, in the order of their names, revoked ones included. */
export async function allPeople(db: Database): Promise<readonly Person[]> {
  const people = await withRoles(db, await db.selectFrom('person').selectAll().execute());
  return people.toSorted((one, other) => byName.compare(one.name, other.name));
}

/** The name, the language and the zone by which a person wants to be addressed. @throws NotFound */
export async function savePerson(
  db: Database,
  { id, name, language, zone }: Pick<Person, 'id' | 'name' | 'language' | 'zone'>,
) {
  const { numUpdatedRows: saved } = await db
    .updateTable('person')
    .set({ name, language, zone })
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  if (!saved) throw new NotFound('person');
}

/** What a person is called, and the address they are known by. @throws RuleBroken people.email-taken */
export async function saveNameAndEmail(
  db: Database,
  { id, name, email }: Pick<Person, 'id' | 'name' | 'email'>,
) {
  const address = emailOf(email);
  const other = await db
    .selectFrom('person')
    .select('id')
    .where('email', '=', address)
    .where('id', '!=', id)
    .executeTakeFirst();
  if (other) throw new RuleBroken('people.email-taken', { email: address });
  await db.updateTable('person').set({ name, email: address }).where('id', '=', id).execute();
}

/** Gives a role; given again from the same day, its new end counts. */
export async function giveRole(db: Database, person: string, { role, body, from, until }: Role) {
  await db
    .insertInto('role')
    .values({ person, role, body, from_day: from, until_day: until })
    .onConflict((conflict) =>
      conflict.columns(['person', 'role', 'body', 'from_day']).doUpdateSet({ until_day: until }),
    )
    .execute();
}

/** Lets a role end with a day. @throws NotFound */
export async function endRole(
  db: Database,
  person: string,
  { role, body, from }: Omit<Role, 'until'>,
  until: Day,
) {
  const { numUpdatedRows: ended } = await db
    .updateTable('role')
    .set({ until_day: until })
    .where('person', '=', person)
    .where('role', '=', role)
    .where('body', '=', body)
    .where('from_day', '=', from)
    .executeTakeFirstOrThrow();
  if (!ended) throw new NotFound('role');
}

/** Takes a role away as though it had not been given. @throws NotFound */
export async function removeRole(db: Database, person: string, { role, body, from }: Omit<Role, 'until'>) {
  const { numDeletedRows: removed } = await db
    .deleteFrom('role')
    .where('person', '=', person)
    .where('role', '=', role)
    .where('body', '=', body)
    .where('from_day', '=', from)
    .executeTakeFirstOrThrow();
  if (!removed) throw new NotFound('role');
}

/** Ends at once all that a person might do, sign-ins and links included; the person stays in the record. @throws NotFound */
export async function revoke(db: Database, person: string, at: Instant) {
  const { numUpdatedRows: found } = await db
    .updateTable('person')
    .set(({ fn, val }) => ({ revoked_at: fn.coalesce('revoked_at', val(at)) }))
    .where('id', '=', person)
    .executeTakeFirstOrThrow();
  if (!found) throw new NotFound('person');
  await db.deleteFrom('sign_in').where('person', '=', person).execute();
  await db.deleteFrom('link').where('person', '=', person).execute();
}

/** Takes a revocation back; what was signed in before stays ended. */
export async function restorePerson(db: Database, person: string) {
  await db.updateTable('person').set({ revoked_at: null }).where('id', '=', person).execute();
}

/** Who is asked when a Bureau is asked on a day: who holds an office in it and can sign in. */
export async function membersOf(db: Database, bureau: string, day: Day): Promise<readonly Member[]> {
  const rows = await db
    .selectFrom('office')
    .innerJoin('person', 'person.id', 'office.person')
    .selectAll('office')
    .where('bureau', '=', bureau)
    .where('revoked_at', 'is', null)
    .execute();
  return rows
    .map(officeFrom)
    .filter((office) => holdsOn(office, day))
    .toSorted(inOrder)
    .map(({ person, capacity, post, group }) => ({ person, capacity, post, group }));
}

/** Every office in several Bureaux of people who can sign in, with their names, in order. */
export async function officesWithNames(
  db: Database,
  bureaux: readonly string[],
): Promise<readonly (Office & { readonly name: string })[]> {
  if (bureaux.length === 0) return [];
  const rows = await db
    .selectFrom('office')
    .innerJoin('person', 'person.id', 'office.person')
    .selectAll('office')
    .select('person.name')
    .where('bureau', 'in', bureaux)
    .where('revoked_at', 'is', null)
    .execute();
  return rows.map((row) => ({ ...officeFrom(row), name: row.name })).toSorted(inOrder);
}

/** Keeps an office as it is now; rounds keep the members they were opened with. */
export async function saveOffice(
  db: Database,
  { id, bureau, person, capacity, post, group, from, until }: Office,
) {
  const row = {
    bureau,
    person,
    capacity: JSON.stringify(capacity),
    post,
    regional_group: group,
    from_day: from,
    until_day: until,
  };
  await db
    .insertInto('office')
    .values({ id, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
}

interface PersonRow {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly language: string;
  readonly zone: string | null;
  readonly created_at: string;
  readonly revoked_at: string | null;
}

async function withRoles(db: Database, rows: readonly PersonRow[]): Promise<readonly Person[]> {
  const one = rows.length === 1 ? rows[0]?.id : undefined;
  if (rows.length === 0) return [];
  const roles = await db
    .selectFrom('role')
    .selectAll()
    .$if(one !== undefined, (query) => query.where('person', '=', one ?? ''))
    .orderBy('from_day')
    .orderBy('role')
    .orderBy('body')
    .execute();
  const offices = await db
    .selectFrom('office')
    .selectAll()
    .$if(one !== undefined, (query) => query.where('person', '=', one ?? ''))
    .execute();
  return rows.map(({ id, email, name, language, zone, created_at, revoked_at }) => ({
    id,
    email,
    name,
    language: language as Language,
    zone,
    createdAt: created_at,
    revokedAt: revoked_at,
    roles: roles
      .filter(({ person }) => person === id)
      .map(({ role, body, from_day: from, until_day: until }) => ({
        role: role as RoleName,
        body,
        from,
        until,
      })),
    offices: offices
      .filter(({ person }) => person === id)
      .map(officeFrom)
      .toSorted(inOrder),
  }));
}

const byName = new Intl.Collator('en', { numeric: true });
