import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Programme, Revision } from '../drafting/programme.ts';
import { taken } from '../drafting/taken.ts';
import type { Day, Instant } from '../time/days.ts';
import type { OrganizationOfWork } from '../timetable/meeting.ts';
import type { Contradiction, Proposed } from '../timetable/proposing/asked.ts';
import { propose } from '../timetable/proposing/propose.ts';
import type { Happening } from './happening.ts';
import { type Left, leftOf } from './left.ts';

/** The rest of a session re-flowed: what is left of it, and the organization of work that is proposed for it. */
export interface Reflow {
  readonly left: Left;
  /** The wishes that contradict each other, where they do: then nothing is proposed. */
  readonly contradiction: Contradiction | null;
  readonly proposed: Proposed | null;
  /** The programme with what is proposed in force; as it is where nothing is. */
  readonly after: Programme;
  /** The sha256 of the organization of work: who accepts it accepts just this. Empty where nothing is proposed. */
  readonly hash: string;
  /** Whether it differs from the one in force. */
  readonly changes: boolean;
}

/**
 * Re-flows the rest of a session as it stands at a moment, from the happenings recorded until then. From the same
 * revision, happenings and moment comes the same answer. @throws RuleBroken as propose does
 */
export function reflow(
  { number, programme }: Revision,
  line: readonly Happening[],
  { at, holidays }: { readonly at: Instant; readonly holidays: readonly Day[] },
): Reflow {
  let rows = 0;
  const newId = () => {
    rows += 1;
    return `reflow-${number}-${rows}`;
  };
  const left = leftOf(programme, line, at, newId);
  const { proposed, contradiction } = propose({ ...left.asked, holidays }, newId);
  if (proposed === null) {
    return { left, contradiction, proposed, after: programme, hash: '', changes: false };
  }
  const work = pinnedAsBefore(proposed.work, programme.works[0]);
  const cuts = proposed.cuts.map((cut) => ({ ...cut, of: left.estimates.get(cut.item) ?? cut.of }));
  const after = taken(programme, { work, cuts });
  return {
    left,
    contradiction,
    proposed: { ...proposed, work },
    after,
    hash: hashOfWork(work),
    changes: !isDeepStrictEqual(after, programme),
  };
}

/** The sha256 of an organization of work, in hexadecimal. */
export function hashOfWork(work: OrganizationOfWork): string {
  return createHash('sha256').update(JSON.stringify(work)).digest('hex');
}

/** A row that was pinned and has begun could not be pinned while its rest was sought; it is again. */
function pinnedAsBefore(work: OrganizationOfWork, before: OrganizationOfWork): OrganizationOfWork {
  const pinned = new Set(
    before.meetings.flatMap(({ rows }) => rows.filter((row) => row.pinned).map(({ id }) => id)),
  );
  return {
    ...work,
    meetings: work.meetings.map((meeting) => ({
      ...meeting,
      rows: meeting.rows.map((row) => (pinned.has(row.id) ? { ...row, pinned: true } : row)),
    })),
  };
}
