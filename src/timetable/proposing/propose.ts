import { RuleBroken } from '../../rules.ts';
import type { Asked, Estimate, Proposal, Proposed } from './asked.ts';
import { fairly } from './balance.ts';
import { contradictionOf } from './contradiction.ts';
import { figuresOf, gapBetween } from './cost.ts';
import { estimatesOf } from './estimates.ts';
import { type Matter, mattersOf } from './matters.ts';
import { effortOf } from './ordered.ts';
import { reasonsOf } from './reasons.ts';
import { withRows } from './rows.ts';
import type { Found } from './search.ts';
import { type Slot, slotsOf } from './slots.ts';
import { cutsOf, solved } from './solve.ts';
import { waysOutOf } from './ways-out.ts';

/** What is proposed for at most: items that are taken up, and meetings. */
export const proposingLimits = { items: 400, meetings: 400 } as const;

/** How many ways a proposal looks at before it stops with the best it has, where nobody asks it to go on. */
export const usualEffort = 200_000;

/**
 * Proposes an organization of work: rows with minutes for the meetings there are, and why each is where it is. Hard:
 * the opening and the adoption of the agenda at the first meeting, other matters and the adoption of the report at the
 * end of the last, items in the order of the agenda, no meeting over its minutes, pinned rows where they are, and the
 * wishes. Then, in this order: the fewest minutes cut; the first and the last meeting used; the least change from what
 * was agreed; the fewest splits of an item across a night, then across lunch; the fewest pieces under half an hour; long
 * items begin a meeting; half a day between the last substantive item and the report; the earliest end. The same input
 * has the same answer. Where wishes contradict each other it names a set of them, none of which can be left out.
 * @throws RuleBroken proposing.too-many-items, proposing.too-many-meetings, proposing.no-meetings, proposing.no-items
 */
export function propose(asked: Asked, newId: () => string, effort = usualEffort): Proposal {
  const slots = slotsOf(asked);
  const estimates = estimatesOf(asked, slots);
  if (estimates.length === 0) throw new RuleBroken('proposing.no-items');
  if (slots.length === 0) throw new RuleBroken('proposing.no-meetings');
  if (estimates.length > proposingLimits.items)
    throw new RuleBroken('proposing.too-many-items', { limit: proposingLimits.items });
  if (slots.length > proposingLimits.meetings)
    throw new RuleBroken('proposing.too-many-meetings', { limit: proposingLimits.meetings });
  const matters = mattersOf(asked, slots, estimates);
  const found = solved(asked, slots, matters, effortOf(effort));
  if (!found) return { proposed: null, contradiction: contradictionOf(asked) };
  return { proposed: proposedOf(asked, slots, estimates, matters, found, newId), contradiction: null };
}

function proposedOf(
  asked: Asked,
  slots: readonly Slot[],
  estimates: readonly Estimate[],
  matters: readonly Matter[],
  found: Found,
  newId: () => string,
): Proposed {
  const { best, bound } = found;
  const pieces = fairly(best.pieces);
  const placed = withRows(asked, slots, matters, pieces, newId);
  const cuts = cutsOf(matters, pieces, estimates);
  return {
    work: placed,
    estimates,
    reasons: reasonsOf(asked, slots, matters, found, placed),
    cuts,
    waysOut: cuts.length === 0 ? [] : waysOutOf(asked, cuts),
    costs: figuresOf(best.cost),
    gap: gapBetween(bound, best.cost),
  };
}
