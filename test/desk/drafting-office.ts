import type supertest from 'supertest';
import type { Connection } from '../../db/connect.ts';
import { exampleBodies } from '../../db/examples/bodies.ts';
import { wg7In2018 } from '../../db/examples/wg7-2018.ts';
import { draft } from '../../src/acts/revise.ts';
import { saveBody } from '../../src/bodies/store.ts';
import { latestRevision } from '../../src/drafting/store.ts';
import { textIn } from '../../src/language/text.ts';
import { saveOffice } from '../../src/people/store.ts';
import { siteOn } from '../support/site.ts';

/** The session that is drafted in these tests, and where it stands on the desk. */
export const session = wg7In2018.session.id;
export const base = `/desk/sessions/${session}`;

export type Agent = ReturnType<typeof supertest.agent>;

/** A site with the example bodies, the session of 2018 as a draft, a secretariat officer and a member of the Bureau. */
export async function officeOn(
  connection: Connection,
  { drafted = true, env = {} as Record<string, string> } = {},
) {
  const site = siteOn(connection, env);
  for (const body of exampleBodies) await saveBody(site.shell.db, body);
  const secretary = await site.add('secretariat');
  const officer = await site.add('officer', 'ctoc-cop-extended-bureau');
  await saveOffice(site.shell.db, {
    id: 'chair',
    bureau: 'ctoc-cop-extended-bureau',
    person: officer.id,
    capacity: textIn('en', 'Chair'),
    post: 'chair',
    group: null,
    from: '2018-01-01',
    until: null,
  });
  if (drafted) await draft(site.shell, secretary.id, wg7In2018);
  const secretariat = await site.signedIn('secretariat@example.org');
  return {
    site,
    secretariat,
    officer: () => site.signedIn('officer@example.org'),
    latest: async () => await latestRevision(site.shell.db, session),
    /** Sends a form about the session as the secretariat does, of the latest revision unless it says otherwise. */
    send: async (
      path: string,
      form: Readonly<Record<string, string | readonly string[]>>,
      agent = secretariat,
    ) => {
      const { number } = await latestRevision(site.shell.db, session);
      return await agent
        .post(`${base}/${path}`)
        .type('form')
        .send({ revision: String(number), ...form });
    },
  };
}
