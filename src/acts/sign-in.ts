import { createHash, randomBytes } from 'node:crypto';
import type { Database } from '../../db/connect.ts';
import type { Person } from '../people/person.ts';
import { checkNewPassword, hashOfPassword, isPassword } from '../people/sign-in/password.ts';
import { signed } from '../people/sign-in/signed.ts';
import {
  endSignIns,
  forgetLinks,
  passwordOf,
  personOfLink,
  saveLink,
  savePassword,
  useLink,
} from '../people/sign-in/store.ts';
import { keysOf } from '../people/sign-in/tries.ts';
import { personWithEmail, personWithId } from '../people/store.ts';
import { NotFound, RuleBroken } from '../rules.ts';
import type { Instant } from '../time/days.ts';
import { note } from './log.ts';
import type { Shell } from './shell.ts';
import { countTry } from './tries.ts';

/** How long a one-time link waits to be used, in milliseconds: an invitation by mail may wait for its reader. */
export const linkHolds = {
  shown: 24 * 3_600_000,
  invitation: 7 * 24 * 3_600_000,
  sent: 24 * 3_600_000,
  asked: 24 * 3_600_000,
};

/** What somebody who wants to sign in typed, and the network they typed it from. */
export interface Credentials {
  readonly email: string;
  readonly password: string;
  readonly network: string;
}

/**
 * The person whose address and password these are. An unknown address takes as long as a wrong password and is told the
 * same. @throws TooManyTries, also for the right password; RuleBroken sign-in.wrong
 */
export async function signIn(shell: Shell, { email, password, network }: Credentials): Promise<Person> {
  const { succeed } = await countTry(shell, keysOf({ email, network }));
  const person = await personWithEmail(shell.db, email);
  const kept = person ? await passwordOf(shell.db, person.id) : null;
  const right = await isPassword(kept, password);
  if (!person || person.revokedAt !== null || !right) throw new RuleBroken('sign-in.wrong');
  await succeed();
  return person;
}

/** A new one-time link for a person, said once and kept only as its hash; earlier unused ones open nothing any more. */
export async function makeLink(
  db: Database,
  { clock, settings }: Pick<Shell, 'clock' | 'settings'>,
  person: string,
): Promise<{ readonly link: string; readonly expiresAt: Instant }> {
  const token = randomBytes(32).toString('base64url');
  const expiresAt = later(clock(), linkHolds.shown);
  await forgetLinks(db, person);
  await saveLink(db, { hash: hashed(token), person, expiresAt });
  return { link: `${settings.baseUrl}/sign-in/link/${token}`, expiresAt };
}

/**
 * A new one-time link that is sent by mail: it is made of its id as the mail is sent, and stands in clear nowhere here.
 * Earlier ones open nothing any more, unless anybody at all may have asked for this one.
 */
export async function linkByMail(
  db: Database,
  { clock, newId, settings }: Pick<Shell, 'clock' | 'newId' | 'settings'>,
  person: string,
  why: 'invitation' | 'sent' | 'asked',
): Promise<{ readonly id: string; readonly expiresAt: Instant }> {
  const id = newId();
  const expiresAt = later(clock(), linkHolds[why]);
  if (why !== 'asked') await forgetLinks(db, person);
  await saveLink(db, { hash: hashed(signed(id, settings.sessionSecret)), person, expiresAt });
  return { id, expiresAt };
}

/** Whom a one-time link is for, and whether a password must be chosen with it. Looking uses nothing up. @throws NotFound */
export async function lookAtLink({ db, clock }: Shell, token: string) {
  const id = await personOfLink(db, hashed(token), clock());
  const person = id === null ? null : await personWithId(db, id);
  if (!person || person.revokedAt !== null) throw new NotFound('sign-in-link');
  return { person, needsPassword: (await passwordOf(db, person.id)) === null };
}

/**
 * Uses a one-time link up: keeps the password chosen with it, which ends every other sign-in. A password refused leaves
 * the link as it was. @throws NotFound, RuleBroken password.…
 */
export async function signInByLink(shell: Shell, token: string, password: string): Promise<Person> {
  const { person, needsPassword } = await lookAtLink(shell, token);
  if (needsPassword || password !== '') checkNewPassword(password, person.email);
  const kept = password === '' ? null : await hashOfPassword(password);
  await shell.db.transaction().execute(async (db) => {
    if (!(await useLink(db, hashed(token), shell.clock()))) throw new NotFound('sign-in-link');
    await forgetLinks(db, person.id);
    if (kept === null) return;
    await savePassword(db, person.id, kept);
    await endSignIns(db, person.id);
    await note(db, shell, { person: person.id, deed: 'choose-password', about: person.id });
  });
  return person;
}

/**
 * Changes a person's password for one who knows the present one, which ends every sign-in but this.
 * @throws TooManyTries, RuleBroken password.wrong, password.…
 */
export async function changePassword(
  shell: Shell,
  person: Person,
  {
    present,
    chosen,
    network,
    signIn: kept,
  }: { present: string; chosen: string; network: string; signIn: string },
) {
  checkNewPassword(chosen, person.email);
  const { succeed } = await countTry(shell, keysOf({ email: person.email, network }));
  if (!(await isPassword(await passwordOf(shell.db, person.id), present)))
    throw new RuleBroken('password.wrong');
  await succeed();
  const password = await hashOfPassword(chosen);
  await shell.db.transaction().execute(async (db) => {
    await savePassword(db, person.id, password);
    await endSignIns(db, person.id, kept);
    await note(db, shell, { person: person.id, deed: 'change-password', about: person.id });
  });
}

/** Sets a password without asking for the present one: for samples and programs. @throws RuleBroken password.… */
export async function setPassword({ db }: Pick<Shell, 'db'>, { id, email }: Person, password: string) {
  checkNewPassword(password, email);
  await savePassword(db, id, await hashOfPassword(password));
}

function hashed(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

function later(instant: Instant, milliseconds: number): Instant {
  return new Date(Date.parse(instant) + milliseconds).toISOString();
}
