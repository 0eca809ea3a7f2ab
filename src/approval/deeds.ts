import { RuleBroken } from '../rules.ts';
import type { Instant } from '../time/days.ts';
import { plusMinutesAt } from '../time/zoned.ts';
import { type Happening, leadsTo, stateOfRound } from './moves.ts';
import { type AnswerKind, type Move, mail, type Outcome, type Round, silence } from './round.ts';
import { answersOf, endOf, endsAs, isLate, objectionsIn, reached, stateAt } from './silence.ts';

/** What a member says in a round. */
export interface Answer {
  readonly member: string;
  readonly kind: AnswerKind;
  readonly about: string;
  readonly words: string;
}

/**
 * An answer as a move; null where it is the member's last one said again. After the end of a silence it is kept, late.
 * @throws RuleBroken approval.not-a-member, approval.words-needed, approval.objection-stands, approval.closed-already
 */
export function answer(
  round: Round,
  moves: readonly Move[],
  { member, kind, about, words }: Answer,
  at: Instant,
): Move | null {
  mustBeMember(round, member);
  if (kind !== 'acknowledge' && words === '') throw new RuleBroken('approval.words-needed');
  const late = isLate(round, moves, { at });
  mustLead(round, moves, late ? 'late' : kind, at);
  const last = moves.findLast((move) => move.member === member && saysSomething.has(move.kind));
  if (last?.kind === kind && last.words === words && last.about === about) return null;
  if (kind === 'acknowledge' && !late && standingOf(round, moves, member).length > 0) {
    throw new RuleBroken('approval.objection-stands');
  }
  return next(round, moves, { kind, person: member, member, about, words, at });
}

/**
 * Takes an objection or amendment back, before the end; null where that was done. @throws RuleBroken
 * approval.no-such-objection, approval.taken-back-late, approval.closed-already
 */
export function takeBack(
  round: Round,
  moves: readonly Move[],
  { member, objection }: { readonly member: string; readonly objection: number },
  at: Instant,
): Move | null {
  const found = objectionsIn(round, moves).find(({ move }) => move.number === objection);
  if (found?.move.member !== member) throw new RuleBroken('approval.no-such-objection');
  if (found.takenBackAt !== null) return null;
  if (isLate(round, moves, { at })) throw new RuleBroken('approval.taken-back-late');
  mustLead(round, moves, 'take-back', at);
  return next(round, moves, { kind: 'take-back', person: member, member, objection, at });
}

/** That a mail server accepted the message to a member; null where that says nothing new. */
export function tell(round: Round, moves: readonly Move[], member: string, at: Instant): Move | null {
  if (!isMember(round, member) || leadsTo(round.method, stateAt(round, moves, at), 'tell') === null)
    return null;
  if (isLate(round, moves, { at }) || ['told', 'seen'].includes(reached(round, moves, member))) return null;
  return next(round, moves, { kind: 'tell', person: mail, member, at });
}

/** That a member opened the round; null where that says nothing new. */
export function see(round: Round, moves: readonly Move[], member: string, at: Instant): Move | null {
  if (!isMember(round, member) || leadsTo(round.method, stateAt(round, moves, at), 'see') === null)
    return null;
  if (moves.some((move) => move.kind === 'see' && move.member === member)) return null;
  return next(round, moves, { kind: 'see', person: member, member, at });
}

/**
 * Marks a member as not reached, whatever the mail server said; null where that was said at this instant. @throws RuleBroken
 * approval.not-a-member, approval.has-seen-it, approval.closed-already
 */
export function markNotReached(
  round: Round,
  moves: readonly Move[],
  { officer, member }: { readonly officer: string; readonly member: string },
  at: Instant,
): Move | null {
  mustBeMember(round, member);
  mustLead(round, moves, 'not-reached', at);
  if (reached(round, moves, member) === 'seen') throw new RuleBroken('approval.has-seen-it');
  // Said again later it counts again, so that a mail of the same instant never outweighs it.
  const said = moves.some((move) => move.kind === 'not-reached' && move.member === member && move.at === at);
  return said ? null : next(round, moves, { kind: 'not-reached', person: officer, member, at });
}

/**
 * Extends a silence: by the chair of the Bureau alone, only before it ends, and only to a later end. @throws RuleBroken
 * approval.no-silence, approval.not-the-chair, approval.extended-late, approval.not-later, approval.closed-already
 */
export function extend(
  round: Round,
  moves: readonly Move[],
  { person, until }: { readonly person: string; readonly until: Instant },
  at: Instant,
): Move | null {
  const end = endOf(round, moves);
  if (end === null) throw new RuleBroken('approval.no-silence');
  if (!mayExtend(round, person)) throw new RuleBroken('approval.not-the-chair');
  if (at >= end) throw new RuleBroken('approval.extended-late');
  mustLead(round, moves, 'extend', at);
  if (until === end) return null;
  if (until < end) throw new RuleBroken('approval.not-later');
  return next(round, moves, { kind: 'extend', person, member: null, until, at });
}

/** Whether a member may be sent a new link to a round: while an answer still counts in it. */
export function mayRenew(round: Round, moves: readonly Move[], person: string, at: Instant): boolean {
  const late = isLate(round, moves, { at });
  return (
    isMember(round, person) && !late && leadsTo(round.method, stateAt(round, moves, at), 'comment') !== null
  );
}

/** Whether a person chairs the Bureau of a round, as it was when the round opened. */
export function mayExtend({ members }: Pick<Round, 'members'>, person: string): boolean {
  return members.some((member) => member.person === person && member.post === 'chair');
}

/**
 * What the end of a silence makes of a round, once: an outcome; or the move that says that it waits for an officer; null
 * where there is nothing to do. The day is that of the end, where the Bureau has its seat.
 */
export function close(
  round: Round,
  moves: readonly Move[],
  at: Instant,
  dayOf: (instant: Instant) => string,
): { readonly outcome: Outcome } | { readonly move: Move } | null {
  const end = endOf(round, moves);
  const state = endsAs(round, moves, at);
  if (end === null || state === null) return null;
  if (state === 'waiting') {
    if (moves.some(({ kind }) => kind === 'wait')) return null;
    return { move: next(round, moves, { kind: 'wait', person: silence, member: null, at }) };
  }
  return { outcome: { state, on: state === 'adopted' ? dayOf(end) : null, closedBy: silence, closedAt: at } };
}

/**
 * What an officer makes of a round: adopted at a meeting, withdrawn, superseded. A silence is adopted by its end alone.
 * @throws RuleBroken approval.silence-runs, approval.closed-already
 */
export function conclude(
  round: Round,
  moves: readonly Move[],
  happening: 'adopt' | 'withdraw' | 'supersede',
): Outcome['state'] {
  if (happening === 'adopt' && round.method === 'silence' && round.outcome === null) {
    throw new RuleBroken('approval.silence-runs');
  }
  const state = leadsTo(round.method, stateOfRound(round, moves), happening);
  if (state !== 'adopted' && state !== 'withdrawn' && state !== 'superseded') {
    throw new RuleBroken('approval.closed-already');
  }
  return state;
}

/** The earliest end that a silence may have, opened at an instant. */
export function earliestEnd(openedAt: Instant, hours: number): Instant {
  return plusMinutesAt(openedAt, hours * 60);
}

/** A member's objections and amendments that stand. */
export function standingOf(round: Round, moves: readonly Move[], member: string): readonly Move[] {
  return objectionsIn(round, moves)
    .filter(({ move, stands }) => stands && move.member === member)
    .map(({ move }) => move);
}

/** Whether a member has answered at all, and how last. */
export function lastAnswer(moves: readonly Move[], member: string): Move | null {
  return answersOf(moves, member).at(-1) ?? null;
}

const saysSomething: ReadonlySet<Move['kind']> = new Set([
  'acknowledge',
  'comment',
  'amend',
  'object',
  'take-back',
]);

function mustBeMember(round: Round, person: string) {
  if (!isMember(round, person)) throw new RuleBroken('approval.not-a-member');
}

function isMember({ members }: Round, person: string): boolean {
  return members.some((member) => member.person === person);
}

function mustLead(round: Round, moves: readonly Move[], happening: Happening, at: Instant) {
  if (leadsTo(round.method, stateAt(round, moves, at), happening) === null) {
    throw new RuleBroken('approval.closed-already');
  }
}

function next(
  { id: round }: Round,
  moves: readonly Move[],
  move: Pick<Move, 'kind' | 'person' | 'member' | 'at'> & Partial<Move>,
): Move {
  const last = moves.at(-1);
  return {
    about: '',
    words: '',
    objection: null,
    until: null,
    ...move,
    round,
    number: (last?.number ?? 0) + 1,
  };
}
