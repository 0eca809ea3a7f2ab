import type { Revision } from '../drafting/programme.ts';
import { latestRevision } from '../drafting/store.ts';
import { latestEdition } from '../editions/store.ts';
import { holidaysAt } from '../holidays/store.ts';
import { type Happening, notBefore } from '../proceedings/happening.ts';
import { hashOfWork, type Reflow, reflow } from '../proceedings/reflow.ts';
import { happeningsOf } from '../proceedings/store.ts';
import { RuleBroken } from '../rules.ts';
import type { Instant } from '../time/days.ts';
import { dayAt } from '../time/zoned.ts';
import { publish } from './publish.ts';
import type { Shell } from './shell.ts';

/** A re-flow with all that it was made from. */
export interface Reflowed extends Reflow {
  readonly revision: Revision;
  readonly line: readonly Happening[];
  readonly at: Instant;
}

/** For how many minutes what was worked out may be accepted: the meeting that is on goes on. */
const standsFor = 20;

/** Re-flows the rest of a session from its latest revision and all that has happened until a moment. @throws NotFound, and RuleBroken as propose does */
export async function reflowOf({ db }: Pick<Shell, 'db'>, session: string, now: Instant): Promise<Reflowed> {
  const revision = await latestRevision(db, session);
  const line = await happeningsOf(db, session);
  const at = notBefore(now, line);
  const { dutyStation, start, end } = revision.programme.session;
  const holidays = await holidaysAt(db, dutyStation, start, end);
  return { ...reflow(revision, line, { at, holidays }), revision, line, at };
}

/** What was seen of a re-flow by whoever accepts it. */
export interface Accepted {
  readonly session: string;
  readonly person: string;
  readonly revision: number;
  /** The number of the last happening. */
  readonly seen: number;
  readonly at: Instant;
  readonly hash: string;
}

/**
 * Publishes a re-flow on the Chair's authority: one step that makes the revision and the edition, or neither. Just what
 * was seen is published: where something was saved or happened since, or too long ago, nothing is. The same form sent
 * twice is one edition. @throws RuleBroken proceedings.reflow-outdated, and those of publish
 */
export async function acceptReflow(shell: Shell, accepted: Accepted) {
  try {
    await publishReflow(shell, accepted);
  } catch (reason) {
    if (!(reason instanceof RuleBroken) || !(await isPublished(shell, accepted))) throw reason;
  }
}

async function publishReflow(shell: Shell, accepted: Accepted) {
  const { session, person, at } = accepted;
  const now = shell.clock();
  const { revision, line, proposed, after, hash, ...found } = await reflowOf(shell, session, at);
  const minutes = (Date.parse(notBefore(now, line)) - Date.parse(at)) / 60_000;
  const same =
    proposed !== null &&
    found.at === at &&
    revision.number === accepted.revision &&
    (line.at(-1)?.number ?? 0) === accepted.seen &&
    hash === accepted.hash;
  if (!same || minutes < 0 || minutes > standsFor) throw new RuleBroken('proceedings.reflow-outdated');
  await publish(shell, {
    session,
    person,
    symbol: null,
    date: dayAt(now, revision.programme.session.zone),
    authority: 'chair',
    seen: revision.number,
    change: () => after,
  });
}

/** Whether the same form was sent before. */
async function isPublished({ db }: Shell, { session, revision, hash }: Accepted): Promise<boolean> {
  const latest = await latestEdition(db, session);
  return latest?.revision === revision + 1 && hashOfWork(latest.content.programme.works[0]) === hash;
}
