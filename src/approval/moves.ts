import { RuleBroken } from '../rules.ts';
import type { Outcome, Round, RoundState } from './round.ts';

/** What may be done to a round as a whole. */
export type Move = 'adopt' | 'withdraw' | 'supersede';

const moves: Readonly<Record<RoundState, Readonly<Partial<Record<Move, Outcome['state']>>>>> = {
  open: { adopt: 'adopted', withdraw: 'withdrawn', supersede: 'superseded' },
  adopted: {},
  withdrawn: {},
  superseded: {},
};

export function stateOfRound({ outcome }: Round): RoundState {
  return outcome?.state ?? 'open';
}

/** The state that a move leads to. @throws RuleBroken approval.closed-already where it leads nowhere */
export function moveRound(round: Round, move: Move): Outcome['state'] {
  const next = moves[stateOfRound(round)][move];
  if (!next) throw new RuleBroken('approval.closed-already');
  return next;
}
