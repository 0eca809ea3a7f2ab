import { isDeepStrictEqual } from 'node:util';
import type { Database } from '../../db/connect.ts';
import { mergedPlan } from '../documentation/merged.ts';
import {
  newDocument,
  type PlanLine,
  type Planned,
  plannedAs,
  planOf,
  unplanned,
} from '../documentation/planned.ts';
import { mayBePlanned, mayPlanMore } from '../documentation/rules.ts';
import { planLine, planLines, savePlanLine } from '../documentation/store.ts';
import { addDocument } from '../documents/edits.ts';
import { toDocuments } from '../drafting/changes.ts';
import type { Programme } from '../drafting/programme.ts';
import { holdSession, latestRevision } from '../drafting/store.ts';
import { NotFound, RuleBroken } from '../rules.ts';
import { keepDeadlines } from './deadlines.ts';
import { note } from './log.ts';
import { revise } from './revise.ts';
import type { Shell } from './shell.ts';

/** Who plans which document of a session, and the number of its saved state that they were looking at; 0 for none. */
export interface Planning {
  readonly session: string;
  readonly person: string;
  readonly document: string;
  readonly seen: number;
}

/**
 * Plans a document, new or known: applies a change to what its author was looking at, over what others saved meanwhile in
 * its other fields. What changes nothing, as the same form sent twice, saves nothing. Public pages and the deadlines
 * follow at once. @throws PlanClash, RuleBroken of mayBePlanned, plan.no-such-state, documents.too-many, NotFound
 */
export async function planDocument(
  shell: Shell,
  { session, person, document, seen }: Planning,
  change: (planned: Planned) => Planned,
): Promise<PlanLine | null> {
  const saved = await shell.db.transaction().execute(async (db) => {
    await holdSession(db, session);
    const { programme } = await latestRevision(db, session);
    const lines = await planLines(db, session);
    const last = lines.find((line) => line.document === document) ?? null;
    const asSaved = stateOf(programme, document);
    const then = asSaved(await seenState(db, session, document, seen));
    const now = asSaved(last?.planned ?? null);
    const planned = mergedPlan(then, now, change(then));
    if (last?.planned && isDeepStrictEqual(planned, now)) return null;
    if (!last?.planned) mayPlanMore(planOf(programme.documents, lines, 'en').length);
    mayBePlanned(planned, shell.clock().slice(0, 10));
    const line = {
      document,
      number: (last?.number ?? 0) + 1,
      planned,
      savedBy: person,
      savedAt: shell.clock(),
    };
    await savePlanLine(db, session, line);
    const deed = last?.planned ? 'change-plan' : 'plan-document';
    await note(db, shell, { person, deed, about: session, details: { document, number: line.number } });
    await keepDeadlines(db, shell, session);
    return line;
  });
  if (saved) shell.published();
  return saved;
}

/** Takes a document off the plan; where it stands in the programme it stays there. @throws RuleBroken plan.moved-on */
export async function takeOffPlan(shell: Shell, { session, person, document, seen }: Planning) {
  await shell.db.transaction().execute(async (db) => {
    await holdSession(db, session);
    const last = (await planLines(db, session)).find((line) => line.document === document);
    if (!last) throw new NotFound('document');
    if (last.planned === null) return;
    if (last.number !== seen) throw new RuleBroken('plan.moved-on');
    const number = last.number + 1;
    await savePlanLine(db, session, {
      document,
      number,
      planned: null,
      savedBy: person,
      savedAt: shell.clock(),
    });
    await note(db, shell, { person, deed: 'take-off-plan', about: session, details: { document, number } });
    await keepDeadlines(db, shell, session);
  });
  shell.published();
}

/** Adds a document that is planned alone to those of the programme, as a new revision. @throws NotFound, as revise does */
export async function listPlanned(shell: Shell, session: string, person: string, document: string) {
  const planned = (await planLines(shell.db, session)).find((line) => line.document === document)?.planned;
  if (!planned) throw new NotFound('document');
  const { number } = await latestRevision(shell.db, session);
  const { id, symbols, title, items, languages } = planned;
  const add = toDocuments((documents) =>
    documents.some((one) => one.id === id)
      ? documents
      : addDocument(documents, { id, symbols, title, items, languages, issued: {} }),
  );
  return await revise(shell, { session, person, seen: number }, add);
}

/** What a saved state says, with what the programme says now; a document of which nothing was saved, as nothing planned. */
function stateOf({ documents, session: { original } }: Programme, id: string) {
  const listed = documents.find((document) => document.id === id);
  return (planned: Planned | null): Planned =>
    plannedAs(planned, listed, original) ?? unplanned(listed ?? newDocument(id, original), original);
}

async function seenState(db: Database, session: string, document: string, seen: number) {
  if (seen === 0) return null;
  const line = await planLine(db, session, document, seen);
  if (!line) throw new RuleBroken('plan.no-such-state', { number: seen });
  return line.planned;
}
