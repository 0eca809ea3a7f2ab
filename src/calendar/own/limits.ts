import { createHash } from 'node:crypto';

const hour = 3_600_000;

/**
 * How many calendars may be made without an account from one network, which may be a whole conference centre, in an hour
 * and in a day.
 */
export function keysOfMaking(network: string) {
  const from = createHash('sha256').update(network).digest('hex').slice(0, 32);
  return [
    { key: `own-calendars-from:${from}`, limit: 60, window: hour },
    { key: `own-calendars-from-a-day:${from}`, limit: 300, window: 24 * hour },
  ] as const;
}
