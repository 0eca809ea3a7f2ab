import type { Database } from '../../../db/connect.ts';
import { type Day, type Instant, plusDays } from '../../time/days.ts';

/** For how many days after its date a cancelled meeting stands in feeds, and a session on the lists of all and of bodies. */
const daysListed = { cancelled: 60, session: 400 } as const;

/**
 * Takes off the feeds what has stood there long enough, as of a day, and puts back what an edition moved to a later one.
 * A session's own feed keeps everything. Says how many events it took off or put back: none where it is done again.
 */
export async function listAsOf(db: Database, today: Day, at: Instant): Promise<number> {
  const cancelledBefore = plusDays(today, -daysListed.cancelled);
  const endedBefore = plusDays(today, -daysListed.session);
  let touched = 0;
  for (const table of ['event', 'followed_event'] as const) {
    const ended = db
      .selectFrom('event as whole')
      .select('whole.session_id')
      .where('whole.meeting_id', '=', '')
      .where('whole.ended_on', '<', endedBefore);
    const over = db
      .selectFrom(table)
      .select('uid')
      .where(({ or, and, eb }) =>
        or([
          and([eb('status', '=', 'CANCELLED'), eb('ended_on', '<', cancelledBefore)]),
          table === 'event'
            ? eb('session_id', 'in', ended)
            : and([eb('feed' as 'status', '=', 'deadline'), eb('session_id', 'in', ended)]),
        ]),
      );
    const off = await db
      .updateTable(table)
      .set({ unlisted_at: at })
      .where('unlisted_at', 'is', null)
      .where('uid', 'in', over)
      .executeTakeFirst();
    const back = await db
      .updateTable(table)
      .set({ unlisted_at: null })
      .where('unlisted_at', 'is not', null)
      .where('uid', 'not in', over)
      .executeTakeFirst();
    touched += Number(off.numUpdatedRows) + Number(back.numUpdatedRows);
  }
  return touched;
}
