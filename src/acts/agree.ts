import { bureauFor } from '../approval/agreements.ts';
import { moveRound } from '../approval/moves.ts';
import type { Member, Method, Response, Round, WorkAsked } from '../approval/round.ts';
import {
  responsesOf,
  roundsOf,
  roundWithNumber,
  saveOutcome,
  saveResponse,
  saveRound,
} from '../approval/store.ts';
import { asInForce } from '../drafting/changes.ts';
import { hashOf, partOf } from '../drafting/parts.ts';
import type { Subject } from '../drafting/programme.ts';
import { holdSession } from '../drafting/store.ts';
import { membersOf } from '../people/store.ts';
import { RuleBroken } from '../rules.ts';
import type { Day } from '../time/days.ts';
import { letterOf, type Works, workWithId } from '../timetable/candidates.ts';
import { deskOf } from './desk.ts';
import { note } from './log.ts';
import type { Shell } from './shell.ts';

/** What a Bureau is to be asked, or is recorded to have agreed on. */
export interface Asking {
  readonly session: string;
  readonly person: string;
  readonly subject: Subject;
  readonly method: Method;
  /** The Bureau's id; null: the one that agrees for the session's body. */
  readonly bureau: string | null;
  /** Which organization of work is asked about, where that is the subject: its id; absent: the one in force. */
  readonly work?: string | null;
  /** The revision that was before the person who asks, where it must still be the latest. */
  readonly seen?: number;
}

/**
 * Puts a subject of the latest revision before its Bureau. An open round on the same subject is superseded; one on
 * another organization of work is not. @throws RuleBroken candidates.none-such
 */
export async function ask(shell: Shell, asking: Asking): Promise<Round> {
  return await open(shell, asking, null);
}

/** Records what a Bureau agreed on outside the program, of the latest revision. @throws RuleBroken approval.agreed-in-future */
export async function recordAgreement(shell: Shell, asking: Asking, on: Day): Promise<Round> {
  if (on > shell.clock().slice(0, 10)) throw new RuleBroken('approval.agreed-in-future', { on });
  return await open(shell, asking, on);
}

async function open(
  shell: Shell,
  { session, person, subject, method, bureau, seen, work: named = null }: Asking,
  on: Day | null,
) {
  return await shell.db.transaction().execute(async (db) => {
    await holdSession(db, session);
    const { revision, bodies, agreesAnnotations } = await deskOf(db, session);
    if (seen !== undefined && seen !== revision.number) {
      throw new RuleBroken('editions.draft-moved', { seen, revision: revision.number });
    }
    const [convened] = revision.programme.session.bodies;
    const asked = bureau ?? (convened ? bureauFor(bodies, convened.body) : null);
    if (!asked || !bodies.some(({ id, kind }) => id === asked && kind === 'bureau')) {
      throw new RuleBroken('approval.no-bureau');
    }
    const { works } = revision.programme;
    const work = subject === 'organization-of-work' ? workAsked(works, named) : null;
    const programme = work ? asInForce(revision.programme, work.id) : revision.programme;
    const text = partOf(programme, subject, { annotations: agreesAnnotations });
    const hash = hashOf(text);
    const at = shell.clock();
    const before = await roundsOf(db, session);
    // A round from before there were several was about the one in force.
    const alike = before.filter(
      (round) => round.subject === subject && (round.work?.id ?? works[0].id) === (work?.id ?? works[0].id),
    );
    const same = alike.at(-1);
    if (same && same.hash === hash && same.outcome === null && on === null) return same;
    for (const round of alike.filter(({ outcome }) => outcome === null)) {
      await saveOutcome(db, round.id, {
        state: moveRound(round, 'supersede'),
        on: null,
        closedBy: person,
        closedAt: at,
      });
    }
    const members: readonly Member[] = await membersOf(db, asked, at.slice(0, 10));
    const round: Round = {
      id: shell.newId(),
      session,
      number: before.length + 1,
      subject,
      work,
      bureau: asked,
      method,
      revision: revision.number,
      language: revision.programme.session.original,
      text,
      hash,
      members,
      openedBy: person,
      openedAt: at,
      outcome: on === null ? null : { state: 'adopted', on, closedBy: person, closedAt: at },
    };
    await saveRound(db, round);
    await note(db, shell, {
      person,
      deed: on === null ? 'ask' : 'agree',
      about: session,
      details: { subject, round: round.number, revision: revision.number },
    });
    return round;
  });
}

/** The organization of work that is asked about, the one in force where none is named. @throws RuleBroken candidates.none-such */
function workAsked(works: Works, named: string | null): WorkAsked {
  const { id } = named === null ? works[0] : workWithId(works, named);
  return { id, letter: letterOf(works, id) };
}

/** What a member says in a round. */
export type Answer = Pick<Response, 'person' | 'move' | 'words'> & {
  readonly session: string;
  readonly round: number;
};

/** A member's answer in a round. @throws RuleBroken approval.not-a-member, approval.closed-already, approval.words-needed */
export async function respond(shell: Shell, { session, round: number, person, move, words }: Answer) {
  await shell.db.transaction().execute(async (db) => {
    await holdSession(db, session);
    const round = await roundWithNumber(db, session, number);
    if (!round.members.some((member) => member.person === person))
      throw new RuleBroken('approval.not-a-member');
    if (round.outcome) throw new RuleBroken('approval.closed-already');
    if (move !== 'agree' && words === '') throw new RuleBroken('approval.words-needed');
    const before = await responsesOf(db, round.id);
    const last = before.findLast((response) => response.person === person);
    if (last?.move === move && last.words === words) return;
    await saveResponse(db, {
      round: round.id,
      person,
      number: before.length + 1,
      move,
      words,
      at: shell.clock(),
    });
  });
}

/** Closes a round as adopted on a day, or withdraws it. @throws RuleBroken approval.closed-already */
export async function close(
  shell: Shell,
  { session, round: number, person, on }: { session: string; round: number; person: string; on: Day | null },
) {
  if (on !== null && on > shell.clock().slice(0, 10))
    throw new RuleBroken('approval.agreed-in-future', { on });
  await shell.db.transaction().execute(async (db) => {
    await holdSession(db, session);
    const round = await roundWithNumber(db, session, number);
    const state = moveRound(round, on === null ? 'withdraw' : 'adopt');
    await saveOutcome(db, round.id, { state, on, closedBy: person, closedAt: shell.clock() });
    await note(db, shell, {
      person,
      deed: on === null ? 'withdraw' : 'agree',
      about: session,
      details: { subject: round.subject, round: number },
    });
  });
}
