import type { Database } from '../../db/connect.ts';
import { placed } from '../agenda/outline.ts';
import type { Body } from '../bodies/body.ts';
import { bodyWithId } from '../bodies/store.ts';
import type { Edition } from '../editions/edition.ts';
import { bodiesWithMeetings, latestEdition } from '../editions/store.ts';
import type { Language } from '../language/languages.ts';
import { confirmationLetter } from '../notices/following/confirmation-letter.ts';
import {
  confirmedBy,
  confirms,
  endedIsKept,
  type Followed,
  type Follower,
  type Following,
  followerIn,
  isFollowed,
  linkHolds,
} from '../notices/following/following.ts';
import { keysOfFollowing } from '../notices/following/limits.ts';
import { nameOfFollowed } from '../notices/following/naming.ts';
import {
  askToFollow,
  confirmFollowing,
  endFollowings,
  followerWithId,
  followingsOf,
  followingWithId,
  forgetFollowers,
  saveLanguage,
} from '../notices/following/store.ts';
import { queueNotice } from '../notices/store.ts';
import { NotFound, RuleBroken } from '../rules.ts';
import { plusMinutesAt } from '../time/zoned.ts';
import type { Shell } from './shell.ts';
import { countTry } from './tries.ts';

/** Who asks to follow what, in which language, and the network they ask from. */
export interface AsksToFollow extends Followed {
  readonly email: string;
  readonly language: Language;
  readonly network: string;
}

/**
 * Writes to an address to ask whether it is meant to follow something. It is written the same whether it follows that
 * already or not, so that nobody else learns who follows what.
 * @throws NotFound, RuleBroken following.no-mail, TooManyTries
 */
export async function askWhetherToFollow(shell: Shell, { network, ...asked }: AsksToFollow) {
  const { settings, clock, newId } = shell;
  if (settings.mailServer === null) throw new RuleBroken('following.no-mail');
  const { kind, about, item, email, language } = asked;
  const what = nameOfFollowed(asked, await followable(shell.db, { kind, about, item }), language);
  await countTry(shell, keysOfFollowing({ email, network }), 'sign-in.asked-too-often');
  const at = clock();
  await shell.db.transaction().execute(async (db) => {
    const ids = { follower: newId(), following: newId() };
    const { following: id } = await askToFollow(db, asked, ids, at);
    const letter = confirmationLetter({ id, askedAt: at }, { what, language, baseUrl: settings.baseUrl });
    const to = { person: null, email, name: '', language };
    // The minute: a form sent twice by impatience is one letter.
    const key = `follow:${id}:${at.slice(0, 16)}`;
    await queueNotice(db, { id: newId(), key, kind: 'follow', to, letter, round: null, link: null }, at);
  });
  shell.queued();
}

/** What can be followed, as it is published: a body that meets, or a session's latest edition. @throws NotFound */
export async function followable(db: Database, followed: Followed): Promise<Body | Edition> {
  const { kind, about, item } = followed;
  if (kind === 'body' && !(await bodiesWithMeetings(db)).has(about)) throw new NotFound('body');
  const known = await knownOf(db, followed);
  const items = 'content' in known ? placed(known.content.programme.agenda) : [];
  if (kind === 'item' && !items.some((one) => one.item.id === item)) throw new NotFound('item');
  return known;
}

/** What somebody follows, whether it still meets or not: a body, or a session's latest edition. @throws NotFound */
export async function knownOf(db: Database, { kind, about }: Followed): Promise<Body | Edition> {
  if (kind === 'body') return await bodyWithId(db, about);
  const edition = await latestEdition(db, about);
  if (!edition) throw new NotFound('session');
  return edition;
}

/** What a link would confirm, and for whom. Looking changes nothing. @throws NotFound where it no longer holds, or was never sent */
export async function lookAtConfirmation(
  { db, clock, settings }: Shell,
  token: string,
): Promise<{ readonly following: Following; readonly follower: Follower }> {
  const asked = confirmedBy(token, settings.sessionSecret);
  if (!asked || !confirms(asked.askedAt, clock())) throw new NotFound('following');
  const following = await followingWithId(db, asked.id);
  const follower = following && (await followerWithId(db, following.follower));
  const ended = following?.endedAt != null && asked.askedAt <= following.endedAt;
  if (!follower || ended) throw new NotFound('following');
  return { following, follower };
}

/** Confirms what a link was sent for; a second time changes nothing. @throws NotFound */
export async function confirmByLink(shell: Shell, token: string): Promise<Follower> {
  const { following, follower } = await lookAtConfirmation(shell, token);
  await shell.db.transaction().execute(async (db) => {
    await confirmFollowing(db, following, shell.clock());
  });
  return { ...follower, language: following.language };
}

/** What an address follows. @throws NotFound where the link was not made here, or the address is forgotten */
export async function lookAtFollowings(
  { db, settings }: Shell,
  token: string,
): Promise<{ readonly follower: Follower; readonly followings: readonly Following[] }> {
  const id = followerIn(token, settings.sessionSecret, 'follower');
  const follower = id === null ? null : await followerWithId(db, id);
  if (!follower) throw new NotFound('following');
  return { follower, followings: (await followingsOf(db, follower.id)).filter(isFollowed) };
}

/** Writes to a follower in another language from now on. @throws NotFound */
export async function changeLanguage(shell: Shell, token: string, language: Language) {
  const { follower } = await lookAtFollowings(shell, token);
  await saveLanguage(shell.db, follower.id, language);
}

/** Ends one or all that an address follows; what has ended already stays so. @throws NotFound */
export async function endFollowing(shell: Shell, token: string, only: string | null) {
  const { follower } = await lookAtFollowings(shell, token);
  await end(shell, follower.id, only);
}

/**
 * Ends all that an address follows, by the link at the head of its mails; to whom nothing is sent any more, it says the
 * same. @throws NotFound where the link was not made here
 */
export async function endByLink(shell: Shell, token: string) {
  await end(shell, checkedEnd(shell, token), null);
}

/** Who would be ended by a link. Looking changes nothing. @throws NotFound where it was not made here */
export function checkedEnd({ settings }: Pick<Shell, 'settings'>, token: string): string {
  const follower = followerIn(token, settings.sessionSecret, 'end');
  if (follower === null) throw new NotFound('following');
  return follower;
}

/** Forgets addresses that never confirmed, and those that follow nothing any more. */
export async function forgetWhoDoesNotFollow({ db, clock }: Pick<Shell, 'db' | 'clock'>) {
  const now = clock();
  await forgetFollowers(db, {
    askedBefore: plusMinutesAt(now, -linkHolds),
    endedBefore: plusMinutesAt(now, -endedIsKept),
  });
}

async function end({ db, clock }: Shell, follower: string, only: string | null) {
  await db.transaction().execute(async (transaction) => {
    await endFollowings(transaction, follower, only, clock());
  });
}
