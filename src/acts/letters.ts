import { roundsOf } from '../approval/store.ts';
import type { Programme } from '../drafting/programme.ts';
import { letterOf } from '../timetable/candidates.ts';
import type { Shell } from './shell.ts';

/** The letters that no new candidate of a session may have: those in use, and those that were once put before a Bureau. */
export async function spentLetters(
  { db }: Pick<Shell, 'db'>,
  { session, works }: Pick<Programme, 'session' | 'works'>,
): Promise<readonly string[]> {
  const asked = (await roundsOf(db, session.id)).flatMap(({ work }) => work?.letter ?? []);
  return [...asked, ...works.map((work) => letterOf(works, work.id))];
}
