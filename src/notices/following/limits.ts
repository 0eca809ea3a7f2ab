import { createHash } from 'node:crypto';
import { emailOf } from '../../people/person.ts';
import type { Limit } from '../../people/sign-in/tries.ts';

const hour = 3_600_000;

/**
 * How often it may be asked to confirm: for one address in an hour and in a day, and from one network in an hour, which may
 * be a whole conference centre. So the form fills nobody's mailbox.
 */
export function keysOfFollowing({
  email,
  network,
}: {
  readonly email: string;
  readonly network: string;
}): readonly Limit[] {
  const address = hashed(emailOf(email));
  return [
    { key: `follow-to:${address}`, limit: 5, window: hour },
    { key: `follow-to-a-day:${address}`, limit: 12, window: 24 * hour },
    { key: `follow-from:${hashed(network)}`, limit: 60, window: hour },
  ];
}

function hashed(value: string): string {
  return createHash('sha256').update(value).digest('hex').slice(0, 32);
}
