import type { Instant } from '../time/days.ts';
import { plusMinutesAt } from '../time/zoned.ts';

/** How long a mail that did not go out is left alone before the next try, in minutes, by how often it was tried. */
export const pauses = [1, 2, 5, 10, 20, 40, 60, 120] as const;

/** For how many hours from when it was queued a notice is tried. */
export const triedFor = 24;

/** When a notice that could not be sent is tried again; null where it has been tried for a day, and often. */
export function nextTry(
  { queuedAt, tries }: { readonly queuedAt: Instant; readonly tries: number },
  now: Instant,
): Instant | null {
  if (now >= plusMinutesAt(queuedAt, triedFor * 60) && tries >= pauses.length) return null;
  return plusMinutesAt(now, pauses[Math.min(Math.max(tries, 1), pauses.length) - 1] ?? 1);
}

/**
 * What a mail server made of a mail: took it; refused this address or these words for good; could not take this mail for
 * now; or is itself not to be had, for this mail and any other. `answer` is what it said.
 */
export interface Fate {
  readonly kind: 'accepted' | 'refused' | 'later' | 'unavailable';
  readonly answer: string;
}
