import { restore } from '../timetable/candidates.ts';
import type { Superseded } from '../timetable/meeting.ts';
import { withAgenda, withNotes, withReport } from './changes.ts';
import { compare } from './comparison.ts';
import type { Difference } from './difference.ts';
import { type Binding, hashOf, partOf } from './parts.ts';
import type { Change, Programme, Revision, Subject } from './programme.ts';

/** A revision with what it changed of the one before it in the line. */
export interface Step {
  readonly revision: Revision;
  readonly differences: readonly Difference[];
}

/** A line of revisions, in its order, as what each changed. The first changed nothing. */
export function historyOf(revisions: readonly Revision[]): readonly Step[] {
  return revisions.map((revision, index) => {
    const before = revisions[index - 1];
    return { revision, differences: before ? compare(before.programme, revision.programme) : [] };
  });
}

/** The latest revision, of those given, in which a subject's part said what its hash stands for; null where in none. */
export function lastSaying(
  revisions: readonly Revision[],
  subject: Subject,
  hash: string,
  binding: Binding = {},
): Revision | null {
  return revisions.findLast(({ programme }) => hashOf(partOf(programme, subject, binding)) === hash) ?? null;
}

/**
 * Says again what an earlier programme said, of everything or of one subject alone. Where the agenda goes back, rows and
 * documents let go of items that are no more; where the organization of work goes back, its rows of those it never had,
 * and another that is in force meanwhile stays beside it, superseded by whoever goes back.
 */
export function sayAgain(before: Programme, subject: Subject | 'all', gone: Superseded): Change {
  return (programme) => again[subject](programme, before, gone);
}

type Again = (programme: Programme, before: Programme, gone: Superseded) => Programme;

const again: Readonly<Record<Subject | 'all', Again>> = {
  all: (_, before) => before,
  dates: (programme, { session: { place, start, end } }) => ({
    ...programme,
    session: { ...programme.session, place, start, end },
  }),
  topics: (programme, before) => withAgenda(programme, before.agenda),
  agenda: (programme, before) => withAgenda(programme, before.agenda),
  'organization-of-work': (programme, { agenda, works: [earlier] }, gone) =>
    withAgenda({ ...programme, agenda, works: restore(programme.works, earlier, gone) }, programme.agenda),
  report: (programme, { report }) => withReport(programme, report),
  note: (programme, { notes }) => withNotes(programme, notes),
};
