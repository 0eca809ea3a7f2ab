import type { Database } from '../../db/connect.ts';
import { bureauFor } from '../approval/agreements.ts';
import * as deeds from '../approval/deeds.ts';
import { eachOnce, type Method, type Round, type WorkAsked } from '../approval/round.ts';
import { usualHours } from '../approval/silence.ts';
import { movesOf, roundsOf, saveRound } from '../approval/store.ts';
import type { Body } from '../bodies/body.ts';
import { raiseOwnCalendarsOf } from '../calendar/own/store.ts';
import { asInForce } from '../drafting/changes.ts';
import { hashOf, partOf } from '../drafting/parts.ts';
import type { Subject } from '../drafting/programme.ts';
import { holdSession } from '../drafting/store.ts';
import { holidaysBetween } from '../holidays/store.ts';
import { membersOf } from '../people/store.ts';
import { RuleBroken } from '../rules.ts';
import type { Clock, Day, Instant } from '../time/days.ts';
import { isOff } from '../time/frames.ts';
import { clockAt, dayAt, instantOf } from '../time/zoned.ts';
import { letterOf, type Works, workWithId } from '../timetable/candidates.ts';
import { deskOf } from './desk.ts';
import { note } from './log.ts';
import { finish, settleEnded, timeOf } from './rounds.ts';
import type { Shell } from './shell.ts';
import { tellRound } from './tell-round.ts';

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
  /** When the silence is to end, as the clock has it at the Bureau's duty station; needed where it is asked by silence. */
  readonly ends?: LocalEnd | null;
  /** The revision that was before the person who asks, where it must still be the latest. */
  readonly seen?: number;
}

/** A day and clock time where a Bureau has its seat; `anyway`: also where that is no working day. */
export interface LocalEnd {
  readonly day: Day;
  readonly clock: Clock;
  readonly anyway: boolean;
}

/**
 * Puts a subject of the latest revision before its Bureau. An open round on the same subject is superseded; one on
 * another organization of work is not. @throws RuleBroken candidates.none-such, approval.no-bureau, approval.no-members,
 * approval.already-asked, approval.end-needed, approval.too-short, approval.ends-on-weekend, approval.ends-on-holiday, approval.no-such-hour,
 * editions.draft-moved
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
  { session, person, subject, method, bureau, seen, ends = null, work: which = null }: Asking,
  on: Day | null,
) {
  const asked = await shell.db.transaction().execute(async (db) => {
    await holdSession(db, session);
    await settleEnded(db, shell, session);
    const { revision, bodies, agreesAnnotations } = await deskOf(db, session);
    if (seen !== undefined && seen !== revision.number) {
      throw new RuleBroken('editions.draft-moved', { seen, revision: revision.number });
    }
    const [convened] = revision.programme.session.bodies;
    const named = bureau ?? (convened ? bureauFor(bodies, convened.body) : null);
    const agreeing = bodies.find(({ id, kind }) => id === named && kind === 'bureau');
    if (!agreeing) throw new RuleBroken('approval.no-bureau');
    const { works } = revision.programme;
    const work = subject === 'organization-of-work' ? workAsked(works, which) : null;
    const programme = work ? asInForce(revision.programme, work.id) : revision.programme;
    const text = partOf(programme, subject, { annotations: agreesAnnotations });
    const hash = hashOf(text);
    const at = await timeOf(db, shell, session);
    const bySilence = method === 'silence' && on === null;
    const endsAt = bySilence ? await endIn(db, agreeing, ends, at) : null;
    const before = await roundsOf(db, session);
    // A round from before there were several was about the one in force.
    const alike = before.filter(
      (round) => round.subject === subject && (round.work?.id ?? works[0].id) === (work?.id ?? works[0].id),
    );
    const last = alike.at(-1);
    const same =
      last?.hash === hash && last.bureau === agreeing.id && last.method === method ? last : undefined;
    if (same?.outcome?.closedBy === person && on !== null && same.outcome.on === on) return same;
    if (same && same.outcome === null && on === null) {
      const moves = await movesOf(db, same.id);
      const waits = moves.some(({ kind }) => kind === 'wait');
      if (!waits && same.endsAt === endsAt) return same;
      if (!waits) throw new RuleBroken('approval.already-asked', { round: same.number });
    }
    const members = eachOnce(await membersOf(db, agreeing.id, at.slice(0, 10)));
    if (bySilence && members.length === 0) throw new RuleBroken('approval.no-members');
    for (const open of alike.filter(({ outcome }) => outcome === null)) {
      const moves = await movesOf(db, open.id);
      const state = deeds.conclude(open, moves, 'supersede');
      await finish(db, shell, open, moves, { state, on: null, closedBy: person, closedAt: at });
    }
    const round: Round = {
      id: shell.newId(),
      session,
      number: before.length + 1,
      subject,
      work,
      bureau: agreeing.id,
      method,
      revision: revision.number,
      language: revision.programme.session.original,
      text,
      hash,
      members,
      openedBy: person,
      openedAt: at,
      endsAt,
      outcome: on === null ? null : { state: 'adopted', on, closedBy: person, closedAt: at },
    };
    await saveRound(db, round);
    if (endsAt !== null) await raiseOwnCalendarsOf(db, round.members);
    await note(db, shell, {
      person,
      deed: on === null ? 'ask' : 'agree',
      about: session,
      details: { subject, round: round.number, revision: revision.number },
    });
    if (on === null) await tellRound(db, shell, { round, moves: [], what: 'open', move: null, at });
    return round;
  });
  shell.queued();
  return asked;
}

/**
 * When a silence ends that is to end by the clock of the Bureau's duty station. @throws RuleBroken approval.end-needed,
 * approval.no-such-hour, approval.too-short, approval.ends-on-weekend, approval.ends-on-holiday
 */
async function endIn(db: Database, bureau: Body, ends: LocalEnd | null, at: Instant): Promise<Instant> {
  if (!ends) throw new RuleBroken('approval.end-needed');
  const { day, clock, anyway } = ends;
  const end = instantOf(day, clock, bureau.zone);
  if (clockAt(end, bureau.zone) !== clock) throw new RuleBroken('approval.no-such-hour', { clock });
  const hours = bureau.silenceHours ?? usualHours;
  const earliest = deeds.earliestEnd(at, hours);
  if (end < earliest) {
    throw new RuleBroken('approval.too-short', {
      count: hours,
      day: dayAt(earliest, bureau.zone),
      clock: clockAt(earliest, bureau.zone),
    });
  }
  const off = await dayOff(db, bureau, day);
  if (off && !anyway) throw new RuleBroken(off.code, off.details);
  return end;
}

/** Why a day is no working day at a Bureau's duty station: a weekend, or a holiday with its name; null where it is one. */
export async function dayOff(db: Database, { dutyStation }: Pick<Body, 'dutyStation'>, day: Day) {
  const holidays = await holidaysBetween(db, day, day);
  const holiday = holidays.find((one) => one.dutyStation === dutyStation);
  if (holiday) return { code: 'approval.ends-on-holiday', details: { day, holiday: holiday.name } };
  return isOff(day) ? { code: 'approval.ends-on-weekend', details: { day } } : null;
}

/** The organization of work that is asked about, the one in force where none is named. @throws RuleBroken candidates.none-such */
function workAsked(works: Works, named: string | null): WorkAsked {
  const { id } = named === null ? works[0] : workWithId(works, named);
  return { id, letter: letterOf(works, id) };
}
