import type { Connection } from '../../db/connect.ts';
import { recordAgreement } from '../../src/acts/ask.ts';
import { publish } from '../../src/acts/publish.ts';
import { subjects } from '../../src/drafting/programme.ts';
import { happeningsOf } from '../../src/proceedings/store.ts';
import { at, m1 } from '../proceedings/course.ts';
import { type Agent, officeOn, session } from './drafting-office.ts';

/** The office on the session's first morning: agreed and published, nothing recorded yet. */
export async function inSession(connection: Connection) {
  const office = await officeOn(connection);
  const { shell } = office.site;
  for (const subject of subjects) {
    const asking = { session, person: 'test', subject, method: 'silence', bureau: null } as const;
    await recordAgreement(shell, asking, '2018-04-02');
  }
  const symbol = 'CTOC/COP/WG.7/2018/1';
  await publish(shell, { session, person: 'test', symbol, date: '2018-04-09', authority: 'bureau' });
  shell.now = at('09:00');
  const secretariat = await office.site.signedIn('secretariat@example.org');
  let forms = 0;
  const line = async () => await happeningsOf(shell.db, session);
  return {
    ...office,
    secretariat,
    line,
    /** Presses a button of the page at a clock time, having seen all that is recorded, unless it says otherwise. */
    press: async (
      clock: string,
      what: string,
      {
        meeting = m1,
        date,
        agent,
        ...form
      }: { meeting?: string; date?: string; agent?: Agent } & Record<string, unknown> = {},
    ) => {
      shell.now = at(clock, date);
      forms += 1;
      const seen = String((await line()).at(-1)?.number ?? 0);
      const sent = { id: `form-${forms}`, seen, meeting, what, ...form } as Record<string, string>;
      return await office.send('happenings', sent, agent ?? secretariat);
    },
  };
}
