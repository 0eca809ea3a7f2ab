import type { Database } from '../../db/connect.ts';
import * as deeds from '../approval/deeds.ts';
import type { Move, Outcome, Round } from '../approval/round.ts';
import { reminderDue } from '../approval/silence.ts';
import {
  lastRecorded,
  movesOf,
  roundsOf,
  roundWithId,
  roundWithNumber,
  saveMove,
  saveOutcome,
  silences,
} from '../approval/store.ts';
import { allBodies } from '../bodies/store.ts';
import { raiseOwnCalendarsOf } from '../calendar/own/store.ts';
import { holdSession } from '../drafting/store.ts';
import { NotFound, RuleBroken } from '../rules.ts';
import type { Day, Instant } from '../time/days.ts';
import { dayAt } from '../time/zoned.ts';
import { note } from './log.ts';
import type { Shell } from './shell.ts';
import { remind, tellRound } from './tell-round.ts';

/** Which round a deed is about. */
export interface Named {
  readonly session: string;
  readonly round: number;
}

/** A member's answer in a round, kept late at or after the end. @throws RuleBroken of approval/deeds.ts */
export async function answer(shell: Shell, { session, round, ...said }: Named & deeds.Answer) {
  await record(shell, { session, round }, (held) => deeds.answer(held.round, held.moves, said, held.at));
}

/** Takes an objection or a proposed amendment back. @throws RuleBroken of approval/deeds.ts */
export async function takeBack(
  shell: Shell,
  { session, round, ...what }: Named & { readonly member: string; readonly objection: number },
) {
  await record(shell, { session, round }, (held) => deeds.takeBack(held.round, held.moves, what, held.at));
}

/** Says that a member has opened a round. */
export async function see(shell: Shell, { session, round, member }: Named & { readonly member: string }) {
  await record(shell, { session, round }, (held) => deeds.see(held.round, held.moves, member, held.at));
}

/** Marks a member as not reached. @throws RuleBroken of approval/deeds.ts */
export async function markNotReached(
  shell: Shell,
  { session, round, ...whom }: Named & { readonly officer: string; readonly member: string },
) {
  await record(shell, { session, round }, (held) =>
    deeds.markNotReached(held.round, held.moves, whom, held.at),
  );
}

/** Lets the chair of the Bureau extend a silence. @throws RuleBroken of approval/deeds.ts */
export async function extend(
  shell: Shell,
  { session, round, ...what }: Named & { readonly person: string; readonly until: Instant },
) {
  await record(shell, { session, round }, (held) => deeds.extend(held.round, held.moves, what, held.at));
}

/**
 * Closes a round as adopted at a meeting on a day, or withdraws it where no day is given. @throws RuleBroken
 * approval.closed-already, approval.silence-runs, approval.agreed-in-future
 */
export async function conclude(
  shell: Shell,
  { session, round: number, person, on }: Named & { readonly person: string; readonly on: Day | null },
) {
  if (on !== null && on > shell.clock().slice(0, 10))
    throw new RuleBroken('approval.agreed-in-future', { on });
  await inRound(shell, { session, round: number }, async (db, { round, moves, at }) => {
    const state = deeds.conclude(round, moves, on === null ? 'withdraw' : 'adopt');
    await finish(db, shell, round, moves, { state, on, closedBy: person, closedAt: at });
  });
}

/**
 * Records what the end of every silence that is over makes of it. Any copy of the program may run it, as often as it
 * likes; each round is closed once. Returns how many were closed or found to wait.
 */
export async function closeSilences(shell: Shell): Promise<number> {
  const now = shell.clock();
  const over = (await silences(shell.db)).filter(
    ({ moves, end }) => end <= now && !moves.some(({ kind }) => kind === 'wait'),
  );
  await each(over, async ({ round }) => {
    await inRound(shell, { session: round.session, round: round.number }, async () => {});
  });
  return over.length;
}

/**
 * Says, in the transaction that marks a notice as sent, that the mail server has accepted a message about a round to one
 * of its members: from then on the member counts as told.
 */
export async function memberTold(
  db: Database,
  shell: Pick<Shell, 'clock'>,
  { round: id, person }: { readonly round: string; readonly person: string },
) {
  const { session } = await roundWithId(db, id);
  await holdSession(db, session);
  const round = await roundWithId(db, id);
  const move = deeds.tell(round, await movesOf(db, id), person, await timeOf(db, shell, session));
  if (move) await saveMove(db, move);
}

/** Reminds the members who have not answered, 48 and 24 hours before a silence ends; any copy may run it, often. */
export async function remindMembers(shell: Shell) {
  const now = shell.clock();
  const due = (await silences(shell.db)).filter(
    ({ round, moves }) => reminderDue(round, moves, now) !== null,
  );
  await each(due, async ({ round }) => {
    await inRound(shell, { session: round.session, round: round.number }, async (db, held) => {
      const hours = reminderDue(held.round, held.moves, held.at);
      if (hours !== null) await remind(db, shell, { ...held, hours });
    });
  });
}

/** Does something with each of several rounds; one that fails keeps no other from it. @throws AggregateError at the end */
async function each<T>(rounds: readonly T[], deed: (round: T) => Promise<void>) {
  const failed: unknown[] = [];
  for (const round of rounds) {
    await deed(round).catch((reason: unknown) => {
      failed.push(reason);
    });
  }
  if (failed.length > 0) throw new AggregateError(failed, 'some rounds could not be looked after');
}

/** A round as it is while nobody else may write to its session, with the time at which something is recorded of it. */
export interface Held {
  readonly round: Round;
  readonly moves: readonly Move[];
  readonly at: Instant;
}

/** Closes a round with an outcome, and tells everybody. @throws RuleBroken approval.closed-already */
export async function finish(
  db: Database,
  shell: Shell,
  round: Round,
  moves: readonly Move[],
  outcome: Outcome,
) {
  await saveOutcome(db, round.id, outcome);
  const { state, on, closedBy: person, closedAt: at } = outcome;
  if (round.endsAt !== null) await raiseOwnCalendarsOf(db, round.members);
  await note(db, shell, {
    person,
    deed: deedOf[state],
    about: round.session,
    details: { subject: round.subject, round: round.number, on },
  });
  await tellRound(db, shell, { round: { ...round, outcome }, moves, what: state, move: null, at });
}

const deedOf = { adopted: 'agree', broken: 'break', withdrawn: 'withdraw', superseded: 'supersede' } as const;

/** The time at which something is recorded of a session's rounds: never before what was recorded last, whatever the clock says. */
export async function timeOf(
  db: Database,
  { clock }: Pick<Shell, 'clock'>,
  session: string,
): Promise<Instant> {
  const [now, last] = [clock(), await lastRecorded(db, session)];
  return last > now ? last : now;
}

/** Appends a move, where it says something new, and tells whom it concerns. */
async function record(shell: Shell, named: Named, moveOf: (held: Held) => Move | null) {
  await inRound(shell, named, async (db, held) => {
    const move = moveOf(held);
    if (move) await append(db, shell, held, move);
  });
}

/** Appends a move to a round that is held, and tells whom it concerns. */
async function append(db: Database, shell: Shell, { round, moves, at }: Held, move: Move) {
  await saveMove(db, move);
  if (move.kind === 'extend') await raiseOwnCalendarsOf(db, round.members);
  await tellRound(db, shell, { round, moves: [...moves, move], what: move.kind, move, at });
}

/**
 * Does something to a round while nobody else may write to its session; what its end makes of it is recorded before.
 * @throws NotFound
 */
async function inRound(
  shell: Shell,
  { session, round: number }: Named,
  deed: (db: Database, held: Held) => Promise<void>,
) {
  await shell.db.transaction().execute(async (db) => {
    await holdSession(db, session);
    const holding = async (): Promise<Held> => {
      const round = await roundWithNumber(db, session, number);
      return { round, moves: await movesOf(db, round.id), at: await timeOf(db, shell, session) };
    };
    const held = await holding();
    await deed(db, (await settled(db, shell, held)) ? await holding() : held);
  });
  shell.queued();
}

/** Records what the ends of a session's silences make of those that are over, before anything else is done to its rounds. */
export async function settleEnded(db: Database, shell: Shell, session: string) {
  for (const round of await roundsOf(db, session)) {
    if (round.outcome !== null || round.endsAt === null) continue;
    const at = await timeOf(db, shell, session);
    await settled(db, shell, { round, moves: await movesOf(db, round.id), at });
  }
}

/** Records what the end of a silence makes of it, where it is over, and says whether it did. */
async function settled(db: Database, shell: Shell, { round, moves, at }: Held): Promise<boolean> {
  if (round.endsAt === null || round.outcome !== null) return false;
  const bureau = (await allBodies(db)).find(({ id }) => id === round.bureau);
  if (!bureau) throw new NotFound('body');
  const made = deeds.close(round, moves, at, (instant) => dayAt(instant, bureau.zone));
  if (made && 'outcome' in made) await finish(db, shell, round, moves, made.outcome);
  if (made && 'move' in made) await append(db, shell, { round, moves, at }, made.move);
  return made !== null;
}
