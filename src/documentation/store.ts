import type { Database } from '../../db/connect.ts';
import { RuleBroken } from '../rules.ts';
import type { PlanLine, Planned } from './planned.ts';

/** The latest saved state of every document that a session's plan ever had, in the order in which they came to it. */
export async function planLines(db: Database, session: string): Promise<readonly PlanLine[]> {
  const rows = await db
    .selectFrom('planned_document as line')
    .innerJoin('planned_document as first', (join) =>
      join
        .onRef('first.session_id', '=', 'line.session_id')
        .onRef('first.document_id', '=', 'line.document_id')
        .on('first.number', '=', 1),
    )
    .selectAll('line')
    .where('line.session_id', '=', session)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('planned_document as later')
            .select('later.number')
            .whereRef('later.session_id', '=', 'line.session_id')
            .whereRef('later.document_id', '=', 'line.document_id')
            .whereRef('later.number', '>', 'line.number'),
        ),
      ),
    )
    .orderBy('first.saved_at')
    .orderBy('line.document_id')
    .execute();
  return rows.map(lineFrom);
}

/** The sessions that ever had a documentation plan, in order. */
export async function plannedSessions(db: Database): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('planned_document')
    .select('session_id')
    .distinct()
    .orderBy('session_id')
    .execute();
  return rows.map(({ session_id: session }) => session);
}

/** One saved state of a planned document, null where there is none of that number. */
export async function planLine(
  db: Database,
  session: string,
  document: string,
  number: number,
): Promise<PlanLine | null> {
  const row = await db
    .selectFrom('planned_document')
    .selectAll()
    .where('session_id', '=', session)
    .where('document_id', '=', document)
    .where('number', '=', number)
    .executeTakeFirst();
  return row ? lineFrom(row) : null;
}

/** Keeps a further state of a planned document. @throws RuleBroken plan.saved-at-once where two save the same number */
export async function savePlanLine(db: Database, session: string, line: PlanLine) {
  const { document, number, planned, savedBy, savedAt } = line;
  const { numInsertedOrUpdatedRows: saved } = await db
    .insertInto('planned_document')
    .values({
      session_id: session,
      document_id: document,
      number,
      planned: planned === null ? null : JSON.stringify(planned),
      saved_by: savedBy,
      saved_at: savedAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (!saved) throw new RuleBroken('plan.saved-at-once');
}

interface Row {
  readonly document_id: string;
  readonly number: number;
  readonly planned: string | null;
  readonly saved_by: string;
  readonly saved_at: string;
}

function lineFrom({
  document_id: document,
  number,
  planned,
  saved_by: savedBy,
  saved_at: savedAt,
}: Row): PlanLine {
  return {
    document,
    number,
    planned: planned === null ? null : (JSON.parse(planned) as Planned),
    savedBy,
    savedAt,
  };
}
