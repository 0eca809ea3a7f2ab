import type { Database } from '../../../db/connect.ts';
import { symbolsOf } from '../../documents/symbols.ts';
import type { Programme } from '../../drafting/programme.ts';
import { NotFound, RuleBroken } from '../../rules.ts';
import type { Entry, EntryLine, SessionOf } from './topic.ts';

/** The latest saved state of every entry of a body's register, in the order in which they were entered. */
export async function registerOf(db: Database, body: string): Promise<readonly EntryLine[]> {
  const rows = await db
    .selectFrom('topic')
    .selectAll()
    .where('body_id', '=', body)
    .orderBy('saved_at')
    .orderBy('topic_id')
    .orderBy('number')
    .execute();
  const latest = new Map<string, EntryLine>();
  for (const row of rows) {
    const before = latest.get(row.topic_id);
    if (!before || before.number < row.number) latest.set(row.topic_id, lineFrom(row));
  }
  return [...latest.values()];
}

/** The latest saved state of an entry. @throws NotFound */
export async function entryOf(db: Database, body: string, id: string): Promise<EntryLine> {
  const row = await db
    .selectFrom('topic')
    .selectAll()
    .where('body_id', '=', body)
    .where('topic_id', '=', id)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row) throw new NotFound('topic');
  return lineFrom(row);
}

/** Keeps a further state of an entry. @throws RuleBroken topics.saved-at-once where two save the same number */
export async function saveEntry(db: Database, { number, entry, savedBy, savedAt }: EntryLine) {
  const { numInsertedOrUpdatedRows: saved } = await db
    .insertInto('topic')
    .values({
      topic_id: entry.id,
      number,
      body_id: entry.body,
      entry: JSON.stringify(entry),
      saved_by: savedBy,
      saved_at: savedAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (!saved) throw new RuleBroken('topics.saved-at-once');
}

/** The sessions that a body drafts or has held, with their agendas as they are now, the latest first. */
export async function sessionsOf(db: Database, body: string): Promise<readonly SessionOf[]> {
  const rows = await db
    .selectFrom('heading')
    .innerJoin('revision', (join) =>
      join
        .onRef('revision.session_id', '=', 'heading.session_id')
        .onRef('revision.number', '=', 'heading.revision'),
    )
    .select(['heading.bodies', 'revision.programme'])
    .where('heading.bodies', 'like', `%${body.replaceAll(/[%_\\]/gu, '_')}%`)
    .orderBy('heading.start', 'desc')
    .orderBy('heading.session_id')
    .execute();
  return rows.flatMap(({ programme }) => {
    const { session, agenda } = JSON.parse(programme) as Programme;
    const { id, bodies, place, start, end } = session;
    return bodies.some((one) => one.body === body) ? [{ id, bodies, place, start, end, agenda }] : [];
  });
}

/** The symbols under which sessions issued papers, by session. */
export async function symbolsIssued(
  db: Database,
  sessions: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (sessions.length === 0) return new Map();
  const rows = await db
    .selectFrom('edition')
    .select(['session_id', 'symbol'])
    .where('session_id', 'in', sessions)
    .where('symbol', 'is not', null)
    .orderBy('number')
    .execute();
  const bySession = Map.groupBy(rows, ({ session_id: session }) => session);
  return new Map(
    [...bySession].map(([session, some]) => [
      session,
      some.flatMap(({ symbol }) => (symbol === null ? [] : symbolsOf(symbol))),
    ]),
  );
}

function lineFrom(row: {
  readonly number: number;
  readonly entry: string;
  readonly saved_by: string;
  readonly saved_at: string;
}): EntryLine {
  return {
    number: row.number,
    entry: JSON.parse(row.entry) as Entry,
    savedBy: row.saved_by,
    savedAt: row.saved_at,
  };
}
