import type { Database } from '../../db/connect.ts';
import type { Instant } from '../time/days.ts';
import type { Notice } from './letter.ts';

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
