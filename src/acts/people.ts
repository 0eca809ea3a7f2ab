import type { Database } from '../../db/connect.ts';
import { allBodies } from '../bodies/store.ts';
import type { Language } from '../language/languages.ts';
import { type SignInLetter, signInLetter } from '../notices/sign-in-letter.ts';
import { queueNotice } from '../notices/store.ts';
import { emailOf, everywhere, type Person, type Role, type RoleName } from '../people/person.ts';
import { forgetLinks } from '../people/sign-in/store.ts';
import { keysOfLinks } from '../people/sign-in/tries.ts';
import {
  addPerson,
  giveRole,
  personWithEmail,
  personWithId,
  saveNameAndEmail,
  savePerson,
} from '../people/store.ts';
import { NotFound, RuleBroken } from '../rules.ts';
import type { Day, Instant } from '../time/days.ts';
import { note } from './log.ts';
import type { Shell } from './shell.ts';
import { linkByMail, makeLink } from './sign-in.ts';
import { countTry } from './tries.ts';

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

/** A person with the one-time link to sign in by: said here and nowhere else. */
export interface Invited {
  readonly person: Person;
  readonly link: string;
  readonly expiresAt: Instant;
}

/** A person to whom a one-time link is on its way by mail. */
export type Written = Omit<Invited, 'link'>;

/**
 * Adds a person with a role and makes the one-time link. Somebody who is known already is given the role and a new link.
 * @throws RuleBroken people.revoked
 */
export async function invite(shell: Shell, by: string, invitation: Invitation): Promise<Invited> {
  return await shell.db.transaction().execute(async (db) => {
    const { person } = await added(db, shell, by, invitation);
    return { person, ...(await makeLink(db, shell, person.id)) };
  });
}

/** Adds a person with a role, and writes to them how to sign in. @throws RuleBroken people.revoked */
export async function inviteByMail(shell: Shell, by: Person, invitation: Invitation): Promise<Written> {
  return await shell.db.transaction().execute(async (db) => {
    const { person, role } = await added(db, shell, by.id, invitation);
    return await written(db, shell, person, { why: 'invitation', by: by.name, role });
  });
}

/** A new one-time link for somebody who is known, as after a lost password. @throws NotFound, RuleBroken people.revoked */
export async function inviteAgain(shell: Shell, by: string, id: string): Promise<Invited> {
  return await shell.db.transaction().execute(async (db) => {
    const person = await invitedAgain(db, shell, by, id);
    return { person, ...(await makeLink(db, shell, id)) };
  });
}

/** The same, by mail. @throws NotFound, RuleBroken people.revoked */
export async function inviteAgainByMail(shell: Shell, by: Person, id: string): Promise<Written> {
  return await shell.db.transaction().execute(async (db) => {
    const person = await invitedAgain(db, shell, by.id, id);
    return await written(db, shell, person, { why: 'sent', by: by.name, role: null });
  });
}

/**
 * Writes to who says to have lost a password, if anybody has that address: whoever asks learns nothing of it.
 * @throws TooManyTries
 */
export async function askForLink(shell: Shell, asked: { readonly email: string; readonly network: string }) {
  await countTry(shell, keysOfLinks(asked), 'sign-in.asked-too-often');
  await shell.db.transaction().execute(async (db) => {
    const person = await personWithEmail(db, asked.email);
    if (!person || person.revokedAt !== null) return;
    await written(db, shell, person, { why: 'asked', by: null, role: null });
  });
}

/** Keeps what somebody wants to be called and the language they read. @throws NotFound */
export async function keepAccount(shell: Shell, person: Pick<Person, 'id' | 'name' | 'language' | 'zone'>) {
  await shell.db.transaction().execute(async (db) => {
    await savePerson(db, person);
    await note(db, shell, { person: person.id, deed: 'keep-account', about: person.id });
  });
}

/**
 * Corrects what somebody is called and the address they are known by. Links sent to an address from before open nothing
 * any more. @throws NotFound, RuleBroken people.email-taken
 */
export async function correctPerson(
  shell: Shell,
  by: string,
  { id, name, email }: Pick<Person, 'id' | 'name' | 'email'>,
) {
  await shell.db.transaction().execute(async (db) => {
    const before = await personWithId(db, id);
    if (!before) throw new NotFound('person');
    await saveNameAndEmail(db, { id, name, email });
    if (before.email !== emailOf(email)) await forgetLinks(db, id);
    const was = { name: before.name, email: before.email };
    await note(db, shell, { person: by, deed: 'correct-person', about: id, details: was });
  });
}

async function added(
  db: Database,
  shell: Shell,
  by: string,
  { email, name, role, body = everywhere, language = 'en', from, until = null }: Invitation,
): Promise<{ readonly person: Person; readonly role: Role }> {
  const createdAt = shell.clock();
  const found = await personWithEmail(db, email);
  if (found && found.revokedAt !== null) throw new RuleBroken('people.revoked', { email });
  const id = found?.id ?? shell.newId();
  if (!found) await addPerson(db, { id, email, name, language, createdAt });
  const given: Role = { role, body, from: from ?? createdAt.slice(0, 10), until };
  await giveRole(db, id, given);
  await note(db, shell, { person: by, deed: 'invite', about: id, details: { ...given } });
  return { person: await known(db, id), role: given };
}

async function invitedAgain(db: Database, shell: Shell, by: string, id: string): Promise<Person> {
  const person = await known(db, id);
  if (person.revokedAt !== null) throw new RuleBroken('people.revoked', { email: person.email });
  await note(db, shell, { person: by, deed: 'invite-again', about: id });
  return person;
}

async function known(db: Database, id: string): Promise<Person> {
  const person = await personWithId(db, id);
  if (!person) throw new NotFound('person');
  return person;
}

/** Queues a letter with a one-time link, which stands in clear in no table. */
async function written(
  db: Database,
  shell: Shell,
  person: Person,
  { why, by, role }: Pick<SignInLetter, 'why' | 'by' | 'role'>,
): Promise<Written> {
  const { id, expiresAt } = await linkByMail(db, shell, person.id, why);
  const { name, email, language, zone } = person;
  const bodies = role === null ? [] : await allBodies(db);
  await queueNotice(
    db,
    {
      id: shell.newId(),
      key: `sign-in:${id}`,
      kind: why === 'invitation' ? 'invitation' : 'sign-in-link',
      to: { person: person.id, name, email, language },
      letter: signInLetter({ why, by, role, bodies, name, email, language, zone, expiresAt }),
      round: null,
      link: `sign-in/link/${id}`,
    },
    shell.clock(),
  );
  return { person, expiresAt };
}
