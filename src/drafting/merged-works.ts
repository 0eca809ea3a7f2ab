import { letterOf, type Works, withFirst } from '../timetable/candidates.ts';
import type { Kind } from './clash.ts';
import type { Dispute, Three } from './fields.ts';
import type { Programme } from './programme.ts';

/**
 * Which of the merged organizations of work is in force: the one that either put in force. Disputed where both put
 * different ones in force, where the other took it out meanwhile, and where two copies came by the same letter.
 */
export function mergedWorks(
  merged: Works,
  { base, mine, theirs }: Three<Programme>,
  disputeOf: (kind: Kind, where: string) => Dispute,
): Works {
  const [was, own, other] = [base.works[0].id, mine.works[0].id, theirs.works[0].id];
  const called = (works: Works, id: string) =>
    works.some((work) => work.id === id) ? letterOf(works, id) : null;
  if (own !== was && other !== was && own !== other) {
    disputeOf('work', other)('in-force', {
      base: called(base.works, was),
      mine: called(mine.works, own),
      theirs: called(theirs.works, other),
    });
  }
  const inForce = own === was ? other : own;
  const there = merged.some(({ id }) => id === inForce);
  if (!there) {
    disputeOf('work', inForce)('removal', {
      base: called(base.works, inForce),
      mine: called(mine.works, inForce),
      theirs: called(theirs.works, inForce),
    });
  }
  const twice = merged.find(
    ({ letter, id }) => letter !== undefined && merged.some((work) => work.id < id && work.letter === letter),
  );
  if (twice) {
    const letter = twice.letter ?? null;
    disputeOf('work', twice.id)('letter', { base: null, mine: letter, theirs: letter });
  }
  return there && merged[0].id !== inForce ? withFirst(merged, inForce) : merged;
}
