import type { Database } from '../../db/connect.ts';
import { takenUp } from '../agenda/check.ts';
import { roundsOf } from '../approval/store.ts';
import { withIssued } from '../documentation/planned.ts';
import { revisionWithNumber } from '../drafting/store.ts';
import { happeningsOf } from '../proceedings/store.ts';
import { RuleBroken } from '../rules.ts';
import type { OrganizationOfWork } from '../timetable/meeting.ts';
import type { Asked, Proposal } from '../timetable/proposing/asked.ts';
import { propose, usualEffort } from '../timetable/proposing/propose.ts';
import type { Desk } from './desk.ts';
import { proveOn } from './prove.ts';
import type { Shell } from './shell.ts';

/**
 * Proposes an organization of work for a draft as it is: round what is pinned, off the holidays of the duty station, as
 * near as can be to what the Bureau last agreed on; `on`: it goes on proving. Stores nothing.
 * @throws RuleBroken proposing.has-begun, and as propose does
 */
export async function proposalFor(
  { db, newId }: Pick<Shell, 'db' | 'newId'>,
  desk: Desk,
  { on = false }: { readonly on?: boolean } = {},
): Promise<Proposal> {
  const { programme } = desk.revision;
  const line = await happeningsOf(db, programme.session.id);
  if (line.length > 0) throw new RuleBroken('proposing.has-begun');
  const asked = await askedOf(db, desk);
  if (on) return await proveOn({ newId }, asked);
  const size = takenUp(asked.agenda).length * asked.work.meetings.length;
  return size > atOnce ? await proveOn({ newId }, asked, usualEffort) : propose(asked, newId);
}

/** Items times meetings: what is larger is proposed in a thread of its own, so that nobody waits for it. */
const atOnce = 500;

async function askedOf(db: Database, { revision: { programme }, around, plan }: Desk): Promise<Asked> {
  const { session, agenda, works } = programme;
  const documents = withIssued(programme.documents, plan);
  const agreed = await lastAgreed(db, session.id);
  return { session, agenda, documents, work: works[0], holidays: around.holidays, agreed };
}

/** The organization of work that the Bureau last agreed on, as it then was; null where it never did. */
async function lastAgreed(db: Database, session: string): Promise<OrganizationOfWork | null> {
  const rounds = await roundsOf(db, session);
  const adopted = rounds.filter(
    ({ subject, outcome }) => subject === 'organization-of-work' && outcome?.state === 'adopted',
  );
  const last = adopted.toSorted((a, b) => a.number - b.number).at(-1);
  if (!last) return null;
  const { works } = (await revisionWithNumber(db, session, last.revision)).programme;
  return works.find(({ id }) => id === last.work?.id) ?? works[0];
}
