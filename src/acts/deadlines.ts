import type { Database } from '../../db/connect.ts';
import { allBodies } from '../bodies/store.ts';
import type { Recorded } from '../calendar/followed/deadlines.ts';
import { followedEventsOf } from '../calendar/followed/followed.ts';
import { followedBefore, saveFollowed } from '../calendar/followed/store.ts';
import { raiseFeedRevision } from '../calendar/store.ts';
import { type Counting, dueDaysOf, termsOf } from '../documentation/due.ts';
import { planLines, plannedSessions } from '../documentation/store.ts';
import { headings, holdSession } from '../drafting/store.ts';
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
 * Called within the transaction that plans or publishes, which holds the session. Says whether any changed.
 */
export async function keepDeadlines(
  db: Database,
  shell: Pick<Shell, 'clock' | 'settings'>,
  session: string,
): Promise<boolean> {
  const edition = await latestEdition(db, session);
  if (!edition) return false;
  const at = edition.issuedAt > shell.clock() ? edition.issuedAt : shell.clock();
  const before = await followedBefore(db, session, shell.settings);
  const recorded = await recordedDays(db, edition.content.programme.session);
  const now = followedEventsOf({ ...edition, issuedAt: at }, before, shell.settings, recorded);
  const stored = new Set(before);
  if (now.every((event) => stored.has(event))) return false;
  await saveFollowed(db, edition, now);
  await raiseFeedRevision(db, at);
  return true;
}

/**
 * Lets the deadlines of every planned session that is not over follow what its bodies and the holidays of its duty station
 * now ask for. Done twice it changes nothing more. Gives how many sessions were touched.
 */
export async function followTerms(shell: Pick<Shell, 'clock' | 'db' | 'settings'>): Promise<number> {
  const today = shell.clock().slice(0, 10);
  const over = new Set(
    (await headings(shell.db)).filter(({ end }) => end < today).map(({ session }) => session),
  );
  let touched = 0;
  for (const session of await plannedSessions(shell.db)) {
    if (over.has(session)) continue;
    await shell.db.transaction().execute(async (db) => {
      await holdSession(db, session);
      if (await keepDeadlines(db, shell, session)) touched += 1;
    });
  }
  return touched;
}
