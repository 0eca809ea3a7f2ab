import type { ExpressionBuilder } from 'kysely';
import type { Database } from '../../db/connect.ts';
import type { Schema } from '../../db/schema.ts';
import { NotFound } from '../rules.ts';
import type { Instant } from '../time/days.ts';
import type { Letter, Notice } from './letter.ts';

/** Puts a notice into the outbox, from where it is sent after this transaction; one that is there already stays as it is. */
export async function queueNotice(
  db: Database,
  { to, letter, round, ...notice }: Notice,
  at: Instant,
): Promise<void> {
  await db
    .insertInto('notice')
    .values({
      ...notice,
      person: to.person,
      email: to.email,
      name: to.name,
      language: to.language,
      letter: JSON.stringify(letter),
      round_id: round,
      created_at: at,
      next_at: at,
      tries: 0,
    })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute();
}

/** Whether a notice of this key is in the outbox, sent or not. */
export async function isQueued(db: Database, key: string): Promise<boolean> {
  const row = await db.selectFrom('notice').select('id').where('key', '=', key).executeTakeFirst();
  return row !== undefined;
}

/** A notice that is claimed to be sent, by nobody else until the claim runs out. */
export interface Claimed {
  readonly id: string;
  readonly to: { readonly email: string; readonly name: string };
  readonly person: string | null;
  readonly letter: Letter;
  readonly round: string | null;
  readonly link: string | null;
  readonly queuedAt: Instant;
  /** How often it was tried before. */
  readonly tries: number;
}

/** Claims notices that are due, the longest due first, by one statement that no other copy can come between. */
export async function claimNotices(
  db: Database,
  { by, now, until, count }: { by: string; now: Instant; until: Instant; count: number },
): Promise<readonly Claimed[]> {
  const isDue = (eb: ExpressionBuilder<Schema, 'notice'>) =>
    eb.and([
      eb('sent_at', 'is', null),
      eb('failed_at', 'is', null),
      // What was never tried is due whatever the clock says, which may have been set back meanwhile.
      eb.or([eb('next_at', '<=', now), eb('tries', '=', 0)]),
      eb.or([eb('claimed_until', 'is', null), eb('claimed_until', '<=', now)]),
    ]);
  // Asked outside as well as inside: PostgreSQL looks again at the outer question once another copy has let go of a row.
  await db
    .updateTable('notice')
    .set({ claimed_by: by, claimed_until: until })
    .where(isDue)
    .where('id', 'in', (eb) =>
      eb.selectFrom('notice').select('id').where(isDue).orderBy('next_at').orderBy('id').limit(count),
    )
    .execute();
  const rows = await db.selectFrom('notice').selectAll().where('claimed_by', '=', by).execute();
  return rows.map(({ id, email, name, person, letter, round_id: round, link, created_at, tries }) => ({
    id,
    to: { email, name },
    person,
    letter: JSON.parse(letter) as Letter,
    round,
    link,
    queuedAt: created_at,
    tries,
  }));
}

/** The mails about a round, to members and others, first to last: what became of each, and what the server said. */
export async function mailsOfRound(db: Database, round: string) {
  const mails = db.selectFrom('notice').select(['person', 'sent_at', 'failed_at', 'answer']);
  return await mails.where('round_id', '=', round).orderBy('created_at').orderBy('id').execute();
}

const free = { claimed_by: null, claimed_until: null } as const;

/** Marks a notice as accepted by the mail server, and says whether it was not before. */
export async function markSent(
  db: Database,
  { id, answer, at }: { readonly id: string; readonly answer: string; readonly at: Instant },
): Promise<boolean> {
  const { numUpdatedRows: marked } = await db
    .updateTable('notice')
    .set(({ eb }) => ({ ...free, sent_at: at, answer, tries: eb('tries', '+', 1) }))
    .where('id', '=', id)
    .where('sent_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(marked) > 0;
}

/** Lets a notice be tried again later. */
export async function markDelayed(
  db: Database,
  { id, answer, next }: { readonly id: string; readonly answer: string; readonly next: Instant },
) {
  await db
    .updateTable('notice')
    .set(({ eb }) => ({ ...free, answer, next_at: next, tries: eb('tries', '+', 1) }))
    .where('id', '=', id)
    .where('sent_at', 'is', null)
    .execute();
}

/** Gives a notice up. */
export async function markFailed(
  db: Database,
  { id, answer, at }: { readonly id: string; readonly answer: string; readonly at: Instant },
) {
  await db
    .updateTable('notice')
    .set(({ eb }) => ({ ...free, answer, failed_at: at, tries: eb('tries', '+', 1) }))
    .where('id', '=', id)
    .where('sent_at', 'is', null)
    .execute();
}

/** Lets a notice that was given up be tried for another day. @throws NotFound */
export async function tryAgain(db: Database, id: string, at: Instant) {
  const { numUpdatedRows: found } = await db
    .updateTable('notice')
    .set({ failed_at: null, next_at: at, created_at: at, tries: 0 })
    .where('id', '=', id)
    .where('failed_at', 'is not', null)
    .executeTakeFirstOrThrow();
  if (!found) throw new NotFound('notice');
}

/** Takes the words out of notices that were sent before an instant. */
export async function forgetLetters(db: Database, before: Instant) {
  await db
    .updateTable('notice')
    .set({ letter: '' })
    .where('sent_at', '<', before)
    .where('letter', '!=', '')
    .execute();
}

/** What the outbox holds: how many wait, were sent, were given up, and since when the longest waits. */
export interface Outbox {
  readonly waiting: number;
  readonly sent: number;
  readonly failed: number;
  readonly since: Instant | null;
}

export async function outbox(db: Database): Promise<Outbox> {
  const row = await db
    .selectFrom('notice')
    .select(({ fn, eb }) => [
      fn.count(eb.case().when('sent_at', 'is not', null).then(1).end()).as('sent'),
      fn
        .count(
          eb
            .case()
            .when(eb.and([eb('sent_at', 'is', null), eb('failed_at', 'is not', null)]))
            .then(1)
            .end(),
        )
        .as('failed'),
      fn.countAll().as('all'),
    ])
    .executeTakeFirstOrThrow();
  const [sent, failed] = [Number(row.sent), Number(row.failed)];
  const first = await db
    .selectFrom('notice')
    .select('created_at')
    .where('sent_at', 'is', null)
    .where('failed_at', 'is', null)
    .orderBy('created_at')
    .limit(1)
    .executeTakeFirst();
  return { waiting: Number(row.all) - sent - failed, sent, failed, since: first?.created_at ?? null };
}

/** A line of the outbox, without the words of the letter but for what it is about. */
export interface Queued {
  readonly id: string;
  readonly kind: string;
  readonly email: string;
  readonly language: string;
  readonly subject: string;
  readonly queuedAt: Instant;
  readonly nextAt: Instant;
  readonly tries: number;
  readonly sentAt: Instant | null;
  readonly failedAt: Instant | null;
  /** What the mail server said last. */
  readonly answer: string | null;
}

/** The last lines of the outbox: what was given up and what waits first, then what was sent, the latest before others. */
export async function lastQueued(db: Database, count: number): Promise<readonly Queued[]> {
  const rows = await db
    .selectFrom('notice')
    .selectAll()
    .orderBy(({ eb }) =>
      eb
        .case()
        .when('sent_at', 'is not', null)
        .then(2)
        .when('failed_at', 'is not', null)
        .then(0)
        .else(1)
        .end(),
    )
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(count)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    email: row.email,
    language: row.language,
    subject: row.letter === '' ? '' : (JSON.parse(row.letter) as Letter).subject,
    queuedAt: row.created_at,
    nextAt: row.next_at,
    tries: row.tries,
    sentAt: row.sent_at,
    failedAt: row.failed_at,
    answer: row.answer,
  }));
}
