import type { Database } from '../../../../db/connect.ts';
import type { Program, Reading } from './readings.ts';

/** Keeps a batch of readings: of each calendar by each program the latest. Those of ended calendars are let go. */
export async function saveReadings(db: Database, readings: readonly Reading[]) {
  for (let start = 0; start < readings.length; start += 500) {
    const some = readings.slice(start, start + 500);
    const there = await db
      .selectFrom('own_calendar')
      .select('id')
      .where('id', 'in', [...new Set(some.map(({ calendar }) => calendar))])
      .execute();
    const known = new Set(there.map(({ id }) => id));
    const kept = some.filter(({ calendar }) => known.has(calendar));
    if (kept.length === 0) continue;
    await db
      .insertInto('own_reading')
      .values(
        kept.map(({ calendar, program, at, edition }) => ({
          calendar,
          program,
          at,
          session_id: edition?.session ?? null,
          edition: edition?.number ?? null,
        })),
      )
      .onConflict((conflict) =>
        conflict
          .columns(['calendar', 'program'])
          .doUpdateSet(({ ref }) => ({
            at: ref('excluded.at'),
            session_id: ref('excluded.session_id'),
            edition: ref('excluded.edition'),
          }))
          .whereRef('own_reading.at', '<=', 'excluded.at'),
      )
      .execute();
  }
}

/** Which programs read a private calendar, the last first. */
export async function readingsOf(db: Database, calendar: string): Promise<readonly Reading[]> {
  const rows = await db
    .selectFrom('own_reading')
    .selectAll()
    .where('calendar', '=', calendar)
    .orderBy('at', 'desc')
    .orderBy('program')
    .execute();
  return rows.map(({ program, at, session_id: session, edition: number }) => ({
    calendar,
    program: program as Program,
    at,
    edition: session === null || number === null ? null : { session, number },
  }));
}
