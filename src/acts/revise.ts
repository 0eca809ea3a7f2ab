import { isDeepStrictEqual } from 'node:util';
import { over } from '../drafting/merge.ts';
import type { Change, Programme, Revision } from '../drafting/programme.ts';
import {
  beginSession,
  holdSession,
  latestRevision,
  revisionWithNumber,
  saveRevision,
} from '../drafting/store.ts';
import { note } from './log.ts';
import type { Shell } from './shell.ts';

/** Who changes which session, and the number of the revision that they were looking at. */
export interface Edit {
  readonly session: string;
  readonly person: string;
  readonly seen: number;
}

/**
 * Applies a change to what its author was looking at, over whatever others saved meanwhile that it does not touch.
 * A change that changes nothing, as the same form sent twice, saves nothing. @throws Clash where it touches the same
 */
export async function revise(
  shell: Shell,
  { session, person, seen }: Edit,
  change: Change,
): Promise<Revision> {
  return await shell.db.transaction().execute(async (db) => {
    await holdSession(db, session);
    const now = await latestRevision(db, session);
    const then = seen === now.number ? now : await revisionWithNumber(db, session, seen);
    const programme = over(then.programme, now.programme, change);
    if (isDeepStrictEqual(programme, now.programme)) return now;
    const next: Revision = { number: now.number + 1, programme, savedBy: person, savedAt: shell.clock() };
    await saveRevision(db, next);
    return next;
  });
}

/** Says again, as a new revision, what an earlier one said. Nothing is lost: those between stay in the line. */
export async function goBack(shell: Shell, edit: Edit, number: number): Promise<Revision> {
  const { programme } = await revisionWithNumber(shell.db, edit.session, number);
  return await revise(shell, edit, () => programme);
}

/** Begins a session with its first revision. @throws RuleBroken drafting.session-exists */
export async function draft(shell: Shell, person: string, programme: Programme): Promise<Revision> {
  const savedAt = shell.clock();
  const first: Revision = { number: 1, programme, savedBy: person, savedAt };
  await shell.db.transaction().execute(async (db) => {
    await beginSession(db, programme.session.id, savedAt);
    await saveRevision(db, first);
    await note(db, shell, { person, deed: 'draft', about: programme.session.id });
  });
  return first;
}
