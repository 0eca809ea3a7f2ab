import { createHash, randomBytes } from 'node:crypto';
import type { Database } from '../../db/connect.ts';
import type { Person } from '../people/person.ts';
import { checkNewPassword, hashOfPassword, isPassword } from '../people/sign-in/password.ts';
import {
  addTry,
  endSignIns,
  forgetTries,
  forgetTry,
  passwordOf,
  personOfLink,
  saveLink,
  savePassword,
  useLink,
} from '../people/sign-in/store.ts';
import { keysOf, limits, secondsToWait, TooManyTries } from '../people/sign-in/tries.ts';
import { personWithEmail, personWithId } from '../people/store.ts';
import { NotFound, RuleBroken } from '../rules.ts';
import type { Instant } from '../time/days.ts';
import { note } from './log.ts';
import type { Shell } from './shell.ts';

/** How long a one-time link waits to be used, in milliseconds. */
export const linkHolds = 24 * 3_600_000;

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
  const { succeed } = await countTry(shell, { email, network });
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
  const expiresAt = later(clock(), linkHolds);
  await saveLink(db, { hash: hashed(token), person, expiresAt });
  return { link: `${settings.baseUrl}/sign-in/link/${token}`, expiresAt };
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
  const { succeed } = await countTry(shell, { email: person.email, network });
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

/**
 * Counts a try before its password is looked at, so that no number of copies or of tries at once may pass the limit. One
 * that is refused does not count: who waits as long as told may try again.
 */
async function countTry({ db, clock }: Shell, who: { readonly email: string; readonly network: string }) {
  const now = clock();
  const since = later(now, -limits.window);
  const counted: { readonly key: string; readonly number: number }[] = [];
  for (const { key, limit } of keysOf(who)) {
    const { number, tries } = await addTry(db, { key, at: now, since });
    counted.push({ key, number });
    const seconds = secondsToWait(tries, limit, now);
    if (seconds > 0) {
      for (const one of counted) await forgetTry(db, one.number);
      throw new TooManyTries(seconds);
    }
  }
  return {
    /** The password was right: the address starts anew, and the network is not charged for it. */
    succeed: async () => {
      const [email, network] = counted;
      if (email) await forgetTries(db, email.key);
      if (network) await forgetTry(db, network.number);
    },
  };
}

function hashed(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

function later(instant: Instant, milliseconds: number): Instant {
  return new Date(Date.parse(instant) + milliseconds).toISOString();
}
