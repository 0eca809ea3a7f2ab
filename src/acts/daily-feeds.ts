import { followedBefore, saveFollowed, sessionsBehind } from '../calendar/followed/store.ts';
import { listAsOf } from '../calendar/listed/store.ts';
import { raiseFeedRevision } from '../calendar/store.ts';
import { holdSession } from '../drafting/store.ts';
import { latestEdition } from '../editions/store.ts';
import { followTerms } from './deadlines.ts';
import type { Shell } from './shell.ts';

/**
 * What feeds need once a day, whichever copy comes first: what has stood in them long enough is taken off, and sessions
 * that an earlier version of the program published get the feeds of their items; deadlines follow the bodies' settings and
 * the holidays. Done twice it changes nothing more.
 */
export async function dailyFeeds(shell: Shell): Promise<number> {
  let touched = 0;
  for (const session of await sessionsBehind(shell.db)) {
    const followed = await followedBefore(shell.db, session, shell.settings);
    await shell.db.transaction().execute(async (db) => {
      await holdSession(db, session);
      const edition = await latestEdition(db, session);
      const behind = (await sessionsBehind(db)).includes(session);
      if (!edition || !behind || followed.some(({ edition: number }) => number > edition.number)) return;
      await saveFollowed(db, edition, followed);
      await raiseFeedRevision(db, shell.clock());
      touched += followed.length;
    });
  }
  touched += await followTerms(shell);
  const at = shell.clock();
  await shell.db.transaction().execute(async (db) => {
    const listed = await listAsOf(db, at.slice(0, 10), at);
    if (listed > 0) await raiseFeedRevision(db, at);
    touched += listed;
  });
  if (touched > 0) shell.published();
  return touched;
}
