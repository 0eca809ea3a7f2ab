import type { Database } from '../../db/connect.ts';
import { messageOf } from '../notices/message.ts';
import { type Fate, nextTry } from '../notices/outbox.ts';
import type { Sender } from '../notices/sender.ts';
import { type Post, postTo } from '../notices/smtp.ts';
import {
  type Claimed,
  claimNotices,
  forgetLetters,
  markDelayed,
  markFailed,
  markSent,
} from '../notices/store.ts';
import type { Instant } from '../time/days.ts';
import { plusMinutesAt } from '../time/zoned.ts';
import { memberTold } from './rounds.ts';
import type { Shell } from './shell.ts';

/** How many notices are claimed at once and for how many minutes, which outlives the time that so many may take. */
const claims = { atOnce: 8, minutes: 5 } as const;

/** How long a notice that was sent keeps its words, in days; that it was sent stays. */
const kept = 90;

/**
 * Sends what is due in the outbox. Any copy of the program may run it, as often as it likes: each notice is claimed by
 * one. Gives how many the mail server accepted. Without a mail server the notices wait; told to stop, it claims no more.
 */
export async function sendNotices(
  shell: Shell,
  { post, stopping }: { readonly post?: Post; readonly stopping?: AbortSignal } = {},
): Promise<number> {
  const { mailServer, mailFrom } = shell.settings;
  if (!mailServer || !mailFrom) return 0;
  const by = post ?? postTo(mailServer);
  try {
    return await sendAll(shell, mailFrom, by, stopping);
  } finally {
    if (!post) by.close();
  }
}

async function sendAll(shell: Shell, from: Sender, post: Post, stopping?: AbortSignal): Promise<number> {
  let accepted = 0;
  while (!stopping?.aborted) {
    const now = shell.clock();
    const claimed = await claimNotices(shell.db, {
      by: shell.newId(),
      now,
      until: plusMinutesAt(now, claims.minutes),
      count: claims.atOnce,
    });
    if (claimed.length === 0) return accepted;
    const ended = await Promise.allSettled(claimed.map((notice) => sendOne(shell, from, post, notice)));
    const failed = ended.find((one) => one.status === 'rejected');
    if (failed) throw failed.reason;
    const fates = ended.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    accepted += fates.filter((fate) => fate === 'accepted').length;
    if (fates.includes('unavailable')) return accepted;
  }
  return accepted;
}

async function sendOne(shell: Shell, from: Sender, post: Post, notice: Claimed): Promise<Fate['kind']> {
  const { id } = notice;
  const message = await messageOf(notice, from, shell.settings).catch(() => null);
  const fate: Fate = message ? await post.send(message) : { kind: 'refused', answer: 'cannot be written' };
  const at = shell.clock();
  if (fate.kind !== 'accepted') {
    await putOff(shell, notice, fate, at);
    return fate.kind;
  }
  try {
    await shell.db.transaction().execute(async (db) => {
      if (await markSent(db, { id, answer: fate.answer, at })) await accept(db, shell, notice);
    });
  } catch (reason) {
    // It comes twice under one name, but not every few minutes for ever.
    await putOff(shell, notice, fate, at);
    throw reason;
  }
  return fate.kind;
}

async function putOff({ db }: Shell, notice: Claimed, { kind, answer }: Fate, at: Instant) {
  const next = kind === 'refused' ? null : nextTry({ ...notice, tries: notice.tries + 1 }, at);
  if (next === null) await markFailed(db, { id: notice.id, answer, at });
  else await markDelayed(db, { id: notice.id, answer, next });
}

/** What follows from the server's acceptance of a notice: a member of a round counts as told. */
async function accept(db: Database, shell: Shell, { round, person }: Claimed) {
  if (round !== null && person !== null) await memberTold(db, shell, { round, person });
}

/** Takes the words out of what was sent more than 90 days ago; that it was sent, to whom and when, stays. */
export async function forgetOldLetters({ db, clock }: Shell) {
  await forgetLetters(db, plusMinutesAt(clock(), -kept * 24 * 60));
}
