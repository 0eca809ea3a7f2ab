import type { Method, Move, Outcome, Round } from './round.ts';

/**
 * How a round stands: asked, with an objection or amendment standing, past its end but waiting for an officer because a
 * member was not told; or closed in one of four ways.
 */
export type RoundState = 'open' | 'disturbed' | 'waiting' | Outcome['state'];

/** What may happen to a round; `late` is any answer at or after its end, which is kept and changes nothing. */
export type Happening =
  | 'tell'
  | 'see'
  | 'not-reached'
  | 'acknowledge'
  | 'comment'
  | 'object'
  | 'amend'
  | 'take-back'
  | 'take-last-back'
  | 'extend'
  | 'late'
  | 'end'
  | 'end-untold'
  | 'adopt'
  | 'withdraw'
  | 'supersede';

type Table = Readonly<Record<RoundState, Readonly<Partial<Record<Happening, RoundState>>>>>;

/**
 * The silence procedure: what may happen in which state, and where it leads. The end adopts where nobody objects (General
 * Assembly decision 74/544); an objection may be taken back until then; after the end only the secretariat ends a round
 * that waits, and never by adopting it.
 */
const bySilence: Table = {
  open: {
    tell: 'open',
    see: 'open',
    'not-reached': 'open',
    acknowledge: 'open',
    comment: 'open',
    object: 'disturbed',
    amend: 'disturbed',
    extend: 'open',
    end: 'adopted',
    'end-untold': 'waiting',
    withdraw: 'withdrawn',
    supersede: 'superseded',
  },
  disturbed: {
    tell: 'disturbed',
    see: 'disturbed',
    'not-reached': 'disturbed',
    acknowledge: 'disturbed',
    comment: 'disturbed',
    object: 'disturbed',
    amend: 'disturbed',
    'take-back': 'disturbed',
    'take-last-back': 'open',
    extend: 'disturbed',
    end: 'broken',
    'end-untold': 'broken',
    withdraw: 'withdrawn',
    supersede: 'superseded',
  },
  waiting: {
    see: 'waiting',
    late: 'waiting',
    withdraw: 'withdrawn',
    supersede: 'superseded',
  },
  adopted: { late: 'adopted' },
  broken: { late: 'broken' },
  withdrawn: {},
  superseded: {},
};

/** A round at a meeting: members may say what they think before it; what was agreed there an officer records. */
const atMeeting: Table = {
  open: {
    tell: 'open',
    see: 'open',
    'not-reached': 'open',
    acknowledge: 'open',
    comment: 'open',
    object: 'disturbed',
    amend: 'disturbed',
    adopt: 'adopted',
    withdraw: 'withdrawn',
    supersede: 'superseded',
  },
  disturbed: {
    tell: 'disturbed',
    see: 'disturbed',
    'not-reached': 'disturbed',
    acknowledge: 'disturbed',
    comment: 'disturbed',
    object: 'disturbed',
    amend: 'disturbed',
    'take-back': 'disturbed',
    'take-last-back': 'open',
    adopt: 'adopted',
    withdraw: 'withdrawn',
    supersede: 'superseded',
  },
  waiting: {},
  adopted: {},
  broken: {},
  withdrawn: {},
  superseded: {},
};

/** The moves of each method. */
export const tables: Readonly<Record<Method, Table>> = { silence: bySilence, meeting: atMeeting };

/** Where something that happens leads a round in a state; null where it cannot happen there. */
export function leadsTo(method: Method, state: RoundState, happening: Happening): RoundState | null {
  return tables[method][state][happening] ?? null;
}

/** How a round stands after all that has happened in it. */
export function stateOfRound(round: Round, moves: readonly Move[]): RoundState {
  if (round.outcome) return round.outcome.state;
  const standing = new Set<number>();
  let state: RoundState = 'open';
  for (const move of moves) {
    if (move.kind === 'object' || move.kind === 'amend') standing.add(move.number);
    if (move.kind === 'take-back') standing.delete(move.objection ?? 0);
    state = leadsTo(round.method, state, happeningOf(move, standing.size)) ?? state;
  }
  return state;
}

/** What a recorded move is to the table; `standing` objections are left after it. */
function happeningOf({ kind }: Move, standing: number): Happening {
  if (kind === 'wait') return 'end-untold';
  return kind === 'take-back' && standing === 0 ? 'take-last-back' : kind;
}
