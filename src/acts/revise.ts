import { isDeepStrictEqual } from 'node:util';
import type { Database } from '../../db/connect.ts';
import { allBodies } from '../bodies/store.ts';
import { asIssued } from '../documentation/planned.ts';
import { planLines } from '../documentation/store.ts';
import { sayAgain } from '../drafting/history.ts';
import { over } from '../drafting/merge.ts';
import { workProblems } from '../drafting/problems.ts';
import type { Change, Programme, Revision, Subject } from '../drafting/programme.ts';
import {
  beginSession,
  holdSession,
  latestRevision,
  revisionSeen,
  revisionWithNumber,
  saveRevision,
} from '../drafting/store.ts';
import { BringsProblems } from '../rules.ts';
import { brought } from '../timetable/checking/rules.ts';
import { aroundOf } from './around.ts';
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
 * A change that changes nothing, as the same form sent twice, saves nothing.
 * @throws RuleBroken drafting.no-such-revision, Clash where it touches the same, BringsProblems where the rules of the session's bodies refuse what it brings
 */
export async function revise(shell: Shell, edit: Edit, change: Change): Promise<Revision> {
  return await save(shell, edit, change);
}

/** Saves a change as `revise` says; what an earlier programme broke, where one is said again, is nothing that it brings. */
async function save(
  shell: Shell,
  { session, person, seen }: Edit,
  change: Change,
  earlier?: Programme,
): Promise<Revision> {
  return await shell.db.transaction().execute(async (db) => {
    await holdSession(db, session);
    const now = await latestRevision(db, session);
    const then = seen === now.number ? now : await revisionSeen(db, session, seen);
    const programme = over(then.programme, now.programme, change);
    if (isDeepStrictEqual(programme, now.programme)) return now;
    await mayBecome(db, [now.programme, ...(earlier ? [earlier] : [])], programme);
    const next: Revision = { number: now.number + 1, programme, savedBy: person, savedAt: shell.clock() };
    await saveRevision(db, next);
    return next;
  });
}

/**
 * Whether an organization of work may become what an edit makes of it: no rule that refuses edits may be broken that was
 * not before. One that is new is held against the one in force. @throws BringsProblems
 */
async function mayBecome(db: Database, before: readonly [Programme, ...Programme[]], after: Programme) {
  const changed = after.works.flatMap((work) => {
    const was = before.map(({ works }) => works.find(({ id }) => id === work.id) ?? works[0]);
    return isDeepStrictEqual(was[0]?.meetings, work.meetings) ? [] : [{ was, work }];
  });
  if (changed.length === 0) return;
  const bodies = await allBodies(db);
  const looking = { bodies, ...(await aroundOf(db, after, bodies)) };
  const looked = asIssued(after, await planLines(db, after.session.id));
  const [first, ...more] = changed.flatMap(({ was, work }) =>
    brought(
      was.flatMap((one) => workProblems(one, looked, looking)),
      workProblems(work, looked, looking),
    ).filter(({ refused }) => refused),
  );
  if (first) throw new BringsProblems([first, ...more]);
}

/**
 * Says again, as a new revision, what an earlier one said, of everything or of one subject alone. Nothing is lost: those
 * between stay in the line. What the earlier one broke may be broken again. @throws as revise does
 */
export async function goBack(
  shell: Shell,
  edit: Edit,
  number: number,
  subject: Subject | 'all' = 'all',
): Promise<Revision> {
  const { programme } = await revisionWithNumber(shell.db, edit.session, number);
  const gone = { by: edit.person, at: shell.clock() };
  return await save(shell, edit, sayAgain(programme, subject, gone), programme);
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
