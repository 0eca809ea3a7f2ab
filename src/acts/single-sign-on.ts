import type { Person } from '../people/person.ts';
import { bindIdentity, forgetIdentities, personOfIdentity } from '../people/sign-in/identities/store.ts';
import type { Identity } from '../people/sign-in/provider.ts';
import { keysOfSingleSignOn } from '../people/sign-in/tries.ts';
import { personWithEmail, personWithId } from '../people/store.ts';
import { RuleBroken } from '../rules.ts';
import { note } from './log.ts';
import type { Shell } from './shell.ts';
import { countTry } from './tries.ts';

/** Counts that somebody sets out for single sign-on, so that nobody can do so without end. @throws TooManyTries */
export async function countSingleSignOn(shell: Shell, network: string) {
  await countTry(shell, keysOfSingleSignOn(network), 'sign-in.asked-too-often');
}

/**
 * The person whom a provider says is there: by the subject that is bound to them; else, once, by the address, if the
 * provider has verified it and no other subject of the same provider is bound to that person. Nobody is added.
 * @throws RuleBroken sign-in.email-unverified, sign-in.nobody-known, sign-in.revoked, sign-in.bound-to-another
 */
export async function signInByProvider(
  shell: Shell,
  { issuer, subject, email, verified }: Identity,
): Promise<Person> {
  return await shell.db.transaction().execute(async (db) => {
    const bound = await personOfIdentity(db, { issuer, subject });
    if (bound === null && !verified) throw new RuleBroken('sign-in.email-unverified');
    const person = await (bound === null ? personWithEmail(db, email ?? '') : personWithId(db, bound));
    if (!person) throw new RuleBroken('sign-in.nobody-known', { email: email ?? '' });
    if (person.revokedAt !== null) throw new RuleBroken('sign-in.revoked', { email: person.email });
    if (bound !== null) return person;
    const now = shell.clock();
    if (!(await bindIdentity(db, { issuer, subject, person: person.id }, now))) {
      throw new RuleBroken('sign-in.bound-to-another', { email: person.email });
    }
    await note(db, shell, {
      person: person.id,
      deed: 'bind-identity',
      about: person.id,
      details: { issuer, subject },
    });
    return person;
  });
}

/** Forgets by which subject of its provider a person is known; the next verified one with the address is bound anew. */
export async function releaseIdentity(shell: Shell, by: string, id: string) {
  await shell.db.transaction().execute(async (db) => {
    const released = await forgetIdentities(db, id);
    for (const details of released) {
      await note(db, shell, { person: by, deed: 'release-identity', about: id, details: { ...details } });
    }
  });
}
