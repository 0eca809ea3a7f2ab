import { createHash } from 'node:crypto';
import type { Language } from '../../language/languages.ts';
import { idIn, toBeSigned } from '../../people/sign-in/signed.ts';
import type { Instant } from '../../time/days.ts';
import { plusMinutesAt } from '../../time/zoned.ts';

/** What somebody follows: a body (all its sessions), a session, or one item of a session with what stands under it. */
export interface Followed {
  readonly kind: 'body' | 'session' | 'item';
  /** The id of the body, or of the session. */
  readonly about: string;
  /** The id of the item; empty where none is meant. */
  readonly item: string;
}

/** An e-mail address that follows changes without an account. The address is in lower case. */
export interface Follower {
  readonly id: string;
  readonly email: string;
  readonly language: Language;
}

/** That an address follows something. It counts once the address is confirmed, and until it is ended. */
export interface Following extends Followed {
  readonly id: string;
  readonly follower: string;
  /** The language asked for with it, which the follower reads once it is confirmed. */
  readonly language: Language;
  readonly askedAt: Instant;
  readonly confirmedAt: Instant | null;
  readonly endedAt: Instant | null;
}

/** Whether somebody is told of what they follow. */
export function isFollowed({ confirmedAt, endedAt }: Pick<Following, 'confirmedAt' | 'endedAt'>): boolean {
  return confirmedAt !== null && endedAt === null;
}

/** How long the link that confirms an address holds, in minutes: two days. */
export const linkHolds = 2 * 24 * 60;

/** How long an address that follows nothing any more is kept, in minutes, so that old mails still lead somewhere: 30 days. */
export const endedIsKept = 30 * 24 * 60;

/** What is signed to confirm a following: which, and when it was asked for, so that each letter's link ends by itself. */
export function confirmingId({ id, askedAt }: Pick<Following, 'id' | 'askedAt'>): string {
  return `confirm~${id}~${Date.parse(askedAt)}`;
}

/** What is signed to see and change what an address follows. */
export function managingId(follower: string): string {
  return `follower~${follower}`;
}

/** What is signed to end all that an address follows, and nothing else. */
export function endingId(follower: string): string {
  return `end~${follower}`;
}

/** Which following a link confirms, and when it was asked for; null where it was not made here. */
export function confirmedBy(token: string, secret: string): Pick<Following, 'id' | 'askedAt'> | null {
  const [, id, asked] = /^confirm~([^~]+)~(\d{1,15})$/u.exec(idIn(token, secret) ?? '') ?? [];
  if (id === undefined || asked === undefined) return null;
  return { id, askedAt: new Date(Number(asked)).toISOString() };
}

/** Whether a link that was asked for at an instant still confirms. */
export function confirms(askedAt: Instant, now: Instant): boolean {
  return now < plusMinutesAt(askedAt, linkHolds);
}

/** Which follower a link is of; null where it was not made here, or for something else. */
export function followerIn(token: string, secret: string, what: 'follower' | 'end'): string | null {
  const [, made, id] = /^([a-z]+)~([^~]+)$/u.exec(idIn(token, secret) ?? '') ?? [];
  return made === what && id !== undefined ? id : null;
}

/** Says which editions a letter tells to whom: queued twice, it is one. */
export function keyOfLetter(follower: string, editions: readonly string[]): string {
  const told = createHash('sha256').update(editions.toSorted().join('\n')).digest('hex').slice(0, 32);
  return `changes:${follower}:${told}`;
}

/** For which site, and in which language, a letter is written. */
export interface Site {
  readonly baseUrl: string;
  readonly language: Language;
}

/** Where a link of a letter to a follower leads. What is signed is only named: it is signed as the letter is sent. */
export function followLink(
  path: 'confirm' | 'mine' | 'end',
  id: string,
  { baseUrl, language }: Site,
): string {
  return `${baseUrl}/follow/${path}/${toBeSigned(id)}?lang=${language}`;
}

/** Where the links of a follower's letters lead. */
export function addressesOf(follower: string, site: Site) {
  const at = (path: 'mine' | 'end', id: string) => followLink(path, id, site);
  return { manage: at('mine', managingId(follower)), end: at('end', endingId(follower)) };
}
