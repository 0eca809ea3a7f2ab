import type { Database } from '../../db/connect.ts';
import { RuleBroken } from '../rules.ts';
import type { Deed, Happening } from './happening.ts';

/** What happened at a session's meetings, in the order in which it was recorded. */
export async function happeningsOf(db: Database, session: string): Promise<readonly Happening[]> {
  const rows = await db
    .selectFrom('happening')
    .selectAll()
    .where('session_id', '=', session)
    .orderBy('number')
    .execute();
  return rows.map(({ number, id, meeting_id: meeting, deed, items, at, person: by }) => ({
    number,
    id,
    meeting,
    deed: deed as Deed,
    items: JSON.parse(items) as readonly string[],
    at,
    by,
  }));
}

/** Adds to a session's line. The first to save a number wins; the second is told. @throws RuleBroken proceedings.meanwhile */
export async function saveHappening(db: Database, session: string, happening: Happening) {
  const { number, id, meeting, deed, items, at, by } = happening;
  const { numInsertedOrUpdatedRows: saved } = await db
    .insertInto('happening')
    .values({
      session_id: session,
      number,
      id,
      meeting_id: meeting,
      deed,
      items: JSON.stringify(items),
      at,
      person: by,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (!saved) throw new RuleBroken('proceedings.meanwhile', { count: 1 });
}
