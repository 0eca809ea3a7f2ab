import { hashOf, partOf } from '../drafting/parts.ts';
import type { Programme } from '../drafting/programme.ts';
import type { Instant } from '../time/days.ts';
import { asAsked, type Move, type Round, silence } from './round.ts';
import { endsAs } from './silence.ts';

/** What is wrong with the record of a round, each by a code. */
export type Fault = 'text' | 'hash' | 'order' | 'time' | 'outcome';

/**
 * Whether the record of a round holds together, told the programme that it was read from: its text is that of the
 * revision and has its hash; its moves follow each other; no time is before the last; and its end made of it what the
 * moves say.
 */
export function faultsOf(round: Round, moves: readonly Move[], programme: Programme): readonly Fault[] {
  const { outcome } = round;
  const asked = asAsked(programme, round);
  const texts = [false, true].map((annotations) => partOf(asked, round.subject, { annotations }));
  const times: readonly Instant[] = [round.openedAt, ...moves.map(({ at }) => at)];
  const ended = outcome?.closedBy === silence;
  const before = outcome === null ? moves : moves.filter(({ at }) => at <= outcome.closedAt);
  return [
    ...(texts.includes(round.text) ? [] : ['text' as const]),
    ...(hashOf(round.text) === round.hash ? [] : ['hash' as const]),
    ...(moves.every(({ number }, index) => number === index + 1) ? [] : ['order' as const]),
    ...(times.every((at, index) => index === 0 || at >= (times[index - 1] ?? '')) ? [] : ['time' as const]),
    ...(!ended || endsAs({ ...round, outcome: null }, before, outcome.closedAt) === outcome.state
      ? []
      : ['outcome' as const]),
  ];
}
