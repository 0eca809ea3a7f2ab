import { holdSession, latestRevision } from '../drafting/store.ts';
import type { Happening } from '../proceedings/happening.ts';
import { type Press, proceed } from '../proceedings/proceed.ts';
import { happeningsOf, saveHappening } from '../proceedings/store.ts';
import type { Shell } from './shell.ts';

/**
 * Records what somebody says has happened at a meeting, held against the latest revision. The same form sent twice is
 * recorded once; of two who press at once for one meeting, the second is told. @throws RuleBroken as proceed does
 */
export async function record(shell: Shell, session: string, press: Press): Promise<readonly Happening[]> {
  const now = shell.clock();
  return await shell.db.transaction().execute(async (db) => {
    await holdSession(db, session);
    const { programme } = await latestRevision(db, session);
    const line = await happeningsOf(db, session);
    const { agenda, works, session: about } = programme;
    const added = proceed(line, press, { agenda, work: works[0], zone: about.zone, now });
    for (const happening of added) await saveHappening(db, session, happening);
    return added;
  });
}
