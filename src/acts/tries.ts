import { addTry, forgetTries, forgetTry } from '../people/sign-in/store.ts';
import { type Limit, limits, secondsToWait, TooManyTries } from '../people/sign-in/tries.ts';
import type { Instant } from '../time/days.ts';
import type { Shell } from './shell.ts';

/**
 * Counts a try before its password is looked at, so that no number of copies or of tries at once may pass the limit. One
 * that is refused does not count: who waits as long as told may try again.
 */
export async function countTry({ db, clock }: Shell, keys: readonly Limit[], code?: string) {
  const now = clock();
  const counted: { readonly key: string; readonly number: number }[] = [];
  for (const { key, limit, window = limits.window } of keys) {
    const since = later(now, -window);
    const { number, tries } = await addTry(db, { key, at: now, since });
    counted.push({ key, number });
    const seconds = secondsToWait(tries, { limit, window }, now);
    if (seconds > 0) {
      for (const one of counted) await forgetTry(db, one.number);
      throw new TooManyTries(seconds, code);
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

function later(instant: Instant, milliseconds: number): Instant {
  return new Date(Date.parse(instant) + milliseconds).toISOString();
}
