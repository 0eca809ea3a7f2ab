import { createHash } from 'node:crypto';
import { RuleBroken } from '../../rules.ts';
import type { Instant } from '../../time/days.ts';
import { emailOf } from '../person.ts';

/**
 * How many passwords may be tried within a quarter of an hour, for one e-mail address and from one network; how many
 * links by mail may be asked for; and how often one network may set out for single sign-on.
 */
export const limits = {
  email: 10,
  network: 50,
  linksToAddress: 3,
  linksFromNetwork: 20,
  singleSignOns: 60,
  window: 15 * 60_000,
} as const;

/** What tries are counted under, and how many of them there may be within so many milliseconds, a quarter of an hour unless it says. */
export interface Limit {
  readonly key: string;
  readonly limit: number;
  readonly window?: number;
}

/** Too much was tried, passwords or else; says after how many seconds the next may be. */
export class TooManyTries extends RuleBroken {
  readonly seconds: number;

  constructor(seconds: number, code = 'sign-in.too-many-tries') {
    super(code, { count: Math.ceil(seconds / 60) });
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

/** What asking for a link by mail is counted by, whether or not anybody has the address. */
export function keysOfLinks({ email, network }: { readonly email: string; readonly network: string }) {
  return [
    { key: `links-to:${hashed(emailOf(email))}`, limit: limits.linksToAddress },
    { key: `links-from:${hashed(network)}`, limit: limits.linksFromNetwork },
  ] as const;
}

/** What setting out for single sign-on is counted by. */
export function keysOfSingleSignOn(network: string) {
  return [{ key: `single-sign-on:${hashed(network)}`, limit: limits.singleSignOns }] as const;
}

/** When the next try may be, in seconds, the tries since a window began being these; 0 where it may be now. */
export function secondsToWait(
  tries: readonly Instant[],
  { limit, window = limits.window }: Pick<Limit, 'limit' | 'window'>,
  now: Instant,
): number {
  const holding = tries.at(-limit - 1);
  if (tries.length <= limit || holding === undefined) return 0;
  return Math.max(1, Math.ceil((Date.parse(holding) + window - Date.parse(now)) / 1000));
}

function hashed(value: string): string {
  return createHash('sha256').update(value).digest('hex').slice(0, 32);
}
