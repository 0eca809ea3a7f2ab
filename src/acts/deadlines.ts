import type { Database } from '../../db/connect.ts';
import { allBodies } from '../bodies/store.ts';
import type { Recorded } from '../calendar/followed/deadlines.ts';
import { followedEventsOf } from '../calendar/followed/followed.ts';
import { followedBefore, saveFollowed } from '../calendar/followed/store.ts';
import { raiseFeedRevision } from '../calendar/store.ts';
import { type Counting, dueDaysOf, termsOf } from '../documentation/due.ts';
import { planLines } from '../documentation/store.ts';
import { latestEdition } from '../editions/store.ts';
import { holidaysAt } from '../holidays/store.ts';
import type { Session } from '../sessions/session.ts';
import { plusDays } from '../time/days.ts';
import type { Shell } from './shell.ts';

/** What the days of a session's documents are counted from and with, as it is now. */
export async function countingOf(
  db: Database,
  { bodies: convened, dutyStation, start: opening }: Pick<Session, 'bodies' | 'dutyStation' | 'start'>,
): Promise<Counting> {
  const meet = new Set(convened.map(({ body }) => body));
  const terms = termsOf((await allBodies(db)).filter(({ id }) => meet.has(id)));
  const weeks = Math.max(terms.submission, terms.issuance) + 4;
  const holidays = await holidaysAt(db, dutyStation, plusDays(opening, -7 * weeks), plusDays(opening, 180));
  return { opening, terms, holidays };
}

/** When the documents of a session that are on its plan are due. */
export async function recordedDays(db: Database, session: Session): Promise<Recorded> {
  const lines = await planLines(db, session.id);
  if (lines.length === 0) return new Map();
  const counting = await countingOf(db, session);
  return new Map(
    lines.flatMap(({ document, planned }) => {
      if (!planned) return [];
      const { submission, issuance } = dueDaysOf(planned, counting);
      return [[document, { submission: submission.day, issuance: issuance.day }] as const];
    }),
  );
}

/**
 * Lets the deadlines of a published session follow its plan, without an edition. Those that say the same keep every byte.
 * Called within the transaction that plans or publishes, which holds the session.
 */
export async function keepDeadlines(db: Database, shell: Pick<Shell, 'clock' | 'settings'>, session: string) {
  const edition = await latestEdition(db, session);
  if (!edition) return;
  const at = edition.issuedAt > shell.clock() ? edition.issuedAt : shell.clock();
  const before = await followedBefore(db, session, shell.settings);
  const recorded = await recordedDays(db, edition.content.programme.session);
  const now = followedEventsOf({ ...edition, issuedAt: at }, before, shell.settings, recorded);
  const stored = new Set(before);
  if (now.every((event) => stored.has(event))) return;
  await saveFollowed(db, edition, now);
  await raiseFeedRevision(db, at);
}
