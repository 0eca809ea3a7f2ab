import type { Office } from '../bodies/body.ts';
import type { Language } from '../language/languages.ts';
import { everywhere, type Person, type Role, type RoleName } from '../people/person.ts';
import {
  addPerson,
  endOffice,
  endRole,
  giveRole,
  officeWithId,
  personWithEmail,
  personWithId,
  restorePerson,
  revoke,
  saveOffice,
  savePerson,
} from '../people/store.ts';
import { NotFound, RuleBroken } from '../rules.ts';
import { type Day, type Instant, plusDays } from '../time/days.ts';
import { note } from './log.ts';
import type { Shell } from './shell.ts';
import { makeLink } from './sign-in.ts';

/** Who is to become able to sign in, and as what: over which body and for which term. */
export interface Invitation {
  readonly email: string;
  readonly name: string;
  readonly role: RoleName;
  readonly body?: string;
  readonly language?: Language;
  readonly from?: Day;
  readonly until?: Day | null;
}

/** A person with the one-time link to sign in by; it is said here and nowhere else. */
export interface Invited {
  readonly person: Person;
  readonly link: string;
  readonly expiresAt: Instant;
}

/**
 * Adds a person with a role and makes the one-time link. Somebody who is known already is given the role and a new link.
 * @throws RuleBroken people.revoked
 */
export async function invite(
  shell: Shell,
  by: string,
  { email, name, role, body = everywhere, language = 'en', from, until = null }: Invitation,
): Promise<Invited> {
  const createdAt = shell.clock();
  return await shell.db.transaction().execute(async (db) => {
    const found = await personWithEmail(db, email);
    if (found && found.revokedAt !== null) throw new RuleBroken('people.revoked', { email });
    const id = found?.id ?? shell.newId();
    if (!found) await addPerson(db, { id, email, name, language, createdAt });
    const given: Role = { role, body, from: from ?? createdAt.slice(0, 10), until };
    await giveRole(db, id, given);
    await note(db, shell, { person: by, deed: 'invite', about: id, details: { ...given } });
    const person = await personWithId(db, id);
    if (!person) throw new NotFound('person');
    return { person, ...(await makeLink(db, shell, id)) };
  });
}

/** A new one-time link for somebody who is known, as after a lost password. @throws NotFound, RuleBroken people.revoked */
export async function inviteAgain(shell: Shell, by: string, id: string): Promise<Invited> {
  return await shell.db.transaction().execute(async (db) => {
    const person = await personWithId(db, id);
    if (!person) throw new NotFound('person');
    if (person.revokedAt !== null) throw new RuleBroken('people.revoked', { email: person.email });
    await note(db, shell, { person: by, deed: 'invite-again', about: id });
    return { person, ...(await makeLink(db, shell, id)) };
  });
}

/** Gives somebody a role for a term. @throws NotFound */
export async function giveRoleTo(shell: Shell, by: string, id: string, role: Role) {
  await shell.db.transaction().execute(async (db) => {
    if (!(await personWithId(db, id))) throw new NotFound('person');
    await giveRole(db, id, role);
    await note(db, shell, { person: by, deed: 'give-role', about: id, details: { ...role } });
  });
}

/** Takes a role away from now on: yesterday was its last day. @throws NotFound */
export async function endRoleOf(shell: Shell, by: string, id: string, role: Omit<Role, 'until'>) {
  await shell.db.transaction().execute(async (db) => {
    await endRole(db, id, role, plusDays(shell.clock().slice(0, 10), -1));
    const { role: name, body, from } = role;
    await note(db, shell, { person: by, deed: 'end-role', about: id, details: { role: name, body, from } });
  });
}

/** Ends at once all that somebody may do, their sign-ins and links; nothing they did is touched. @throws NotFound */
export async function revokePerson(shell: Shell, by: string, id: string) {
  await shell.db.transaction().execute(async (db) => {
    await revoke(db, id, shell.clock());
    await note(db, shell, { person: by, deed: 'revoke', about: id });
  });
}

/** Lets somebody who was revoked sign in again, with the roles that still hold. */
export async function takeBackRevocation(shell: Shell, by: string, id: string) {
  await shell.db.transaction().execute(async (db) => {
    await restorePerson(db, id);
    await note(db, shell, { person: by, deed: 'restore-person', about: id });
  });
}

/** Keeps what somebody wants to be called and the language they read. @throws NotFound */
export async function keepAccount(shell: Shell, person: Pick<Person, 'id' | 'name' | 'language' | 'zone'>) {
  await shell.db.transaction().execute(async (db) => {
    await savePerson(db, person);
    await note(db, shell, { person: person.id, deed: 'keep-account', about: person.id });
  });
}

/** Lets a person hold an office in a Bureau for a term. @throws NotFound */
export async function giveOffice(shell: Shell, by: string, office: Omit<Office, 'id'>) {
  await shell.db.transaction().execute(async (db) => {
    if (!(await personWithId(db, office.person))) throw new NotFound('person');
    const id = shell.newId();
    await saveOffice(db, { ...office, id });
    const { person, bureau, from, until } = office;
    await note(db, shell, {
      person: by,
      deed: 'give-office',
      about: id,
      details: { person, bureau, from, until },
    });
  });
}

/** Lets an office end with a day; its successor's may begin on the next. @throws NotFound, RuleBroken people.term-turned */
export async function endOfficeOn(
  shell: Shell,
  by: string,
  { bureau, id, until }: { bureau: string; id: string; until: Day },
) {
  await shell.db.transaction().execute(async (db) => {
    const office = await officeWithId(db, id);
    if (office.bureau !== bureau) throw new NotFound('office');
    await endOffice(db, id, until);
    await note(db, shell, { person: by, deed: 'end-office', about: id, details: { until } });
  });
}
