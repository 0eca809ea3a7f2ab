import type { Instant } from '../time/days.ts';
import { plusMinutesAt } from '../time/zoned.ts';
import { type RoundState, stateOfRound } from './moves.ts';
import type { AnswerKind, Move, Round } from './round.ts';

/** What a body's Bureau takes as the shortest silence, in hours, where nothing else is set (decision 74/544). */
export const usualHours = 72;

/** When the silence of a round ends, with every extension; null where there is none. The instant itself is outside. */
export function endOf({ endsAt }: Pick<Round, 'endsAt'>, moves: readonly Move[]): Instant | null {
  if (endsAt === null) return null;
  return moves.reduce((end, { until }) => (until !== null && until > end ? until : end), endsAt);
}

/** Whether a move came at the end or after it, and so changes nothing. */
export function isLate(
  round: Pick<Round, 'endsAt'>,
  moves: readonly Move[],
  { at }: Pick<Move, 'at'>,
): boolean {
  const end = endOf(round, moves);
  return end !== null && at >= end;
}

/** An objection or a proposed amendment, with what became of it. */
export interface Objection {
  readonly move: Move;
  readonly late: boolean;
  readonly takenBackAt: Instant | null;
  /** Whether it breaks the silence if nothing more happens. */
  readonly stands: boolean;
}

/** Every objection and amendment of a round, in the order in which they came. */
export function objectionsIn(round: Pick<Round, 'endsAt'>, moves: readonly Move[]): readonly Objection[] {
  return moves
    .filter(({ kind }) => kind === 'object' || kind === 'amend')
    .map((move) => {
      const back = moves.find(({ kind, objection }) => kind === 'take-back' && objection === move.number);
      const takenBackAt = back && !isLate(round, moves, back) ? back.at : null;
      const late = isLate(round, moves, move);
      return { move, late, takenBackAt, stands: !late && takenBackAt === null };
    });
}

const answered: ReadonlySet<string> = new Set<AnswerKind>(['acknowledge', 'comment', 'amend', 'object']);

/** A member's answers, first to last. */
export function answersOf(moves: readonly Move[], member: string): readonly Move[] {
  return moves.filter((move) => move.member === member && answered.has(move.kind));
}

/** Whether a member has said more than a comment: such a member is not reminded, and the round awaits them no more. */
export function hasAnswered(moves: readonly Move[], member: string): boolean {
  return answersOf(moves, member).some(({ kind }) => kind !== 'comment');
}

/** How far a round has come to a member. */
export type Reached = 'not-told' | 'told' | 'seen' | 'not-reached';

/**
 * How far the round had come to a member before its end. Who has opened it or answered in it has seen it, whatever an
 * officer says; a mail counts until an officer marks the member as not reached, at the same instant too.
 */
export function reached(round: Pick<Round, 'endsAt'>, moves: readonly Move[], member: string): Reached {
  const theirs = moves.filter((move) => move.member === member && !isLate(round, moves, move));
  if (theirs.some(({ kind }) => kind === 'see' || answered.has(kind))) return 'seen';
  const last = (wanted: Move['kind']) =>
    theirs.reduce((latest, { kind, at }) => (kind === wanted && at > latest ? at : latest), '');
  const [told, missed] = [last('tell'), last('not-reached')];
  if (told === '' && missed === '') return 'not-told';
  return told > missed ? 'told' : 'not-reached';
}

/** The members whom a round had not come to before its end. */
export function untold(round: Round, moves: readonly Move[]): readonly string[] {
  return round.members
    .map(({ person }) => person)
    .filter((person) => !['told', 'seen'].includes(reached(round, moves, person)));
}

/**
 * What a round's end makes of it, told the time: null while it is not over, or where there is no silence. An objection
 * that stands breaks it; without one it is adopted, unless somebody was not told or nobody was asked.
 */
export function endsAs(
  round: Round,
  moves: readonly Move[],
  now: Instant,
): Extract<RoundState, 'adopted' | 'broken' | 'waiting'> | null {
  const end = endOf(round, moves);
  if (round.outcome !== null || end === null || now < end) return null;
  if (objectionsIn(round, moves).some(({ stands }) => stands)) return 'broken';
  return round.members.length === 0 || untold(round, moves).length > 0 ? 'waiting' : 'adopted';
}

/** How many hours before the end of a silence those who have not answered are reminded. */
export const reminders = [48, 24] as const;

/**
 * Which reminder is due of a silence, by its hours before the end: the last whose time has come; null where none has, it
 * is over, or it was not open yet at that time.
 */
export function reminderDue(round: Round, moves: readonly Move[], now: Instant): number | null {
  const end = endOf(round, moves);
  if (end === null || round.outcome !== null || now >= end) return null;
  const due = reminders.filter((hours) => {
    const at = plusMinutesAt(end, -hours * 60);
    return now >= at && round.openedAt < at;
  });
  return due.at(-1) ?? null;
}

/** How a round stands at an instant, whether or not its end has been recorded yet. */
export function stateAt(round: Round, moves: readonly Move[], now: Instant): RoundState {
  return endsAs(round, moves, now) ?? stateOfRound(round, moves);
}
