import { createHash, createHmac } from 'node:crypto';
import type { Language } from '../../language/languages.ts';
import type { Instant } from '../../time/days.ts';
import type { FeedOptions } from '../address.ts';

/** An item of a session, by its ids. */
export interface ChosenItem {
  readonly session: string;
  readonly item: string;
}

/** What a private calendar is to hold, and how it is to show it. */
export interface Chosen {
  /** What its owner calls it; empty: it has the usual name. */
  readonly name: string;
  /** The ids of bodies and sessions. */
  readonly bodies: readonly string[];
  readonly sessions: readonly string[];
  readonly items: readonly ChosenItem[];
  readonly language: Language;
  /** Minutes before each meeting at which programs remind; null: not at all. */
  readonly alarm: number | null;
  readonly omitCancelled: boolean;
  readonly banner: boolean;
}

/** A private calendar: what somebody chose, and for who answers in rounds the ends of their silences. */
export interface OwnCalendar extends Chosen {
  readonly id: string;
  /** Whose it is; null: of whoever knows its page. */
  readonly person: string | null;
  /** What its token is made from, with a key; empty where it was drawn by itself, and was shown only once. */
  readonly seed: string;
  /** The hash of the token in its address. */
  readonly hash: string;
  /** Rises whenever this calendar, and no other, changes. */
  readonly revision: number;
  readonly createdAt: Instant;
  /** When what it holds was last chosen. */
  readonly changedAt: Instant;
}

/** How many private calendars a person may have, how much may be chosen for one, and how long its name may be. */
export const atMost = { calendars: 10, chosen: 200, name: 100 } as const;

/** The options of a feed that are kept with a private calendar. */
export function optionsOf({ language, alarm, omitCancelled, banner }: Chosen): FeedOptions {
  return { language, alarm, omitCancelled, banner };
}

/** How many bodies, sessions and items were chosen. */
export function countOf({ bodies, sessions, items }: Chosen): number {
  return bodies.length + sessions.length + items.length;
}

/**
 * The token of 192 bits that a seed and a key make: the same again for who has both, and neither is learnt from it. The
 * key is that of the calendar's page or, for a person's calendar, the program's own; the seed alone opens nothing.
 */
export function tokenFrom(seed: string, key: string): string {
  return createHmac('sha256', key).update(`own-calendar ${seed}`).digest('base64url').slice(0, 32);
}

/** Whether something may be a token of ours: what is not need not be looked up. */
export function isToken(words: string): boolean {
  return /^[\w-]{32}$/u.test(words);
}

/** What a token is kept under. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** The token in a calendar's address, made again; null where it can no longer be, and another address is needed to see one. */
export function tokenOf({ seed, hash }: Pick<OwnCalendar, 'seed' | 'hash'>, key: string): string | null {
  const token = tokenFrom(seed, key);
  return seed !== '' && hashOfToken(token) === hash ? token : null;
}
