import { createHash } from 'node:crypto';
import { RuleBroken } from '../../rules.ts';
import type { Instant } from '../../time/days.ts';
import { emailOf } from '../person.ts';

/** How many passwords may be tried within a quarter of an hour, for one e-mail address and from one network. */
export const limits = { email: 10, network: 50, window: 15 * 60_000 } as const;

/** Too many passwords were tried; says after how many seconds the next may be. */
export class TooManyTries extends RuleBroken {
  readonly seconds: number;

  constructor(seconds: number) {
    super('sign-in.too-many-tries', { count: Math.ceil(seconds / 60) });
    this.name = 'TooManyTries';
    this.seconds = seconds;
  }
}

/** What tries are counted by: addresses by their hash, since people type passwords there too. */
export function keysOf({ email, network }: { readonly email: string; readonly network: string }) {
  return [
    { key: `email:${hashed(emailOf(email))}`, limit: limits.email },
    { key: `network:${hashed(network)}`, limit: limits.network },
  ] as const;
}

/** When the next try may be, in seconds, the tries since a window began being these; 0 where it may be now. */
export function secondsToWait(tries: readonly Instant[], limit: number, now: Instant): number {
  const holding = tries.at(-limit - 1);
  if (tries.length <= limit || holding === undefined) return 0;
  return Math.max(1, Math.ceil((Date.parse(holding) + limits.window - Date.parse(now)) / 1000));
}

function hashed(value: string): string {
  return createHash('sha256').update(value).digest('hex').slice(0, 32);
}
