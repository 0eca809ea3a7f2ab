import assert from 'node:assert/strict';
import { ask as putBeforeBureau } from '../../src/acts/ask.ts';
import { type Deed, deeds } from '../../src/people/may.ts';
import { type RoleName, roles } from '../../src/people/person.ts';
import { routes } from '../../src/web/routes.ts';
import { type Agent, base, officeOn } from '../desk/drafting-office.ts';
import { freshDatabase, onBothDatabases } from '../support/databases.ts';
import { type RouteFound, routesOf } from '../support/routes.ts';
import { shellOn } from '../support/shell.ts';

/** Every address of the desk, by the deed that who asks for it must be allowed. A new one is added here. */
const addresses: Partial<Record<Deed, string>> = {
  'keep-account': `
    GET /desk/account
    POST /desk/account
    POST /desk/account/password
    POST /desk/account/ended
    GET /desk/calendar
    POST /desk/calendar
    GET /desk/calendar/:calendar
    POST /desk/calendar/:calendar
    POST /desk/calendar/:calendar/address
    POST /desk/calendar/:calendar/end`,
  'manage-people': `
    GET /desk/people
    POST /desk/people
    GET /desk/people/:id
    POST /desk/people/:id
    POST /desk/people/:id/roles
    POST /desk/people/:id/ended-roles
    POST /desk/people/:id/links
    POST /desk/people/:id/ended-sign-ins
    POST /desk/people/:id/released-identities
    POST /desk/people/:id/revocation
    POST /desk/people/:id/return
    GET /desk/bureaux/:bureau
    POST /desk/bureaux/:bureau/offices
    GET /desk/bureaux/:bureau/offices/:id
    POST /desk/bureaux/:bureau/offices/:id
    POST /desk/bureaux/:bureau/offices/:id/last-day
    POST /desk/bureaux/:bureau/offices/:id/removal
    POST /desk/bureaux/:bureau/offices/:id/successor`,
  'read-desk': `
    GET /desk
    GET /desk/years
    GET /desk/years/:year
    GET /desk/sessions/:session
    GET /desk/sessions/:session/revisions
    GET /desk/sessions/:session/comparison
    GET /desk/sessions/:session/translations
    GET /desk/sessions/:session/translations/document
    GET /desk/sessions/:session/candidates
    GET /desk/documentation
    GET /desk/documentation.csv
    GET /desk/sessions/:session/documents
    GET /desk/sessions/:session/documentation
    GET /desk/sessions/:session/documentation.csv
    GET /desk/sessions/:session/rounds
    GET /desk/sessions/:session/rounds/:round
    GET /desk/sessions/:session/publication
    GET /desk/sessions/:session/editions
    GET /desk/sessions/:session/paper
    GET /desk/sessions/:session/proposal
    GET /desk/sessions/:session/reflow
    GET /desk/sessions/:session/now
    GET /desk/sessions/:session/report
    GET /desk/sessions/:session/report/attendance
    GET /desk/sessions/:session/report/statements
    GET /desk/sessions/:session/report/recommendations
    GET /desk/sessions/:session/report/screen
    GET /desk/sessions/:session/report/preview
    GET /desk/sessions/:session/notes
    GET /desk/sessions/:session/notes/:id/preview
    GET /desk/sessions/:session/particulars
    GET /desk/bodies
    GET /desk/bodies/:body
    GET /desk/bodies/:body/rules
    GET /desk/bodies/:body/topics
    GET /desk/holidays`,
  'look-after': `
    GET /desk/notices
    POST /desk/notices/:notice/tries`,
  'edit-bodies': `
    GET /desk/bodies/new
    POST /desk/bodies
    POST /desk/bodies/:body`,
  'weigh-rules': `
    POST /desk/bodies/:body/rules`,
  'edit-holidays': `
    POST /desk/holidays
    POST /desk/holidays/lists
    POST /desk/holidays/removals`,
  import: `
    GET /desk/import
    POST /desk/import/reading
    POST /desk/import`,
  draft: `
    POST /desk/bodies/:body/topics
    POST /desk/bodies/:body/proposals
    POST /desk/bodies/:body/topics/:id
    POST /desk/bodies/:body/topics/:id/withdrawal
    POST /desk/bodies/:body/topics/:id/return
    POST /desk/bodies/:body/topics/:id/items
    GET /desk/sessions/new
    POST /desk/sessions
    GET /desk/sessions/:session/next
    POST /desk/sessions/:session/next
    POST /desk/sessions/:session/particulars
    POST /desk/sessions/:session/layout
    POST /desk/sessions/:session/left-over
    POST /desk/sessions/:session/revisions/:number
    POST /desk/sessions/:session/translations
    POST /desk/sessions/:session/translations/document
    POST /desk/sessions/:session/items
    POST /desk/sessions/:session/items/:id/title
    POST /desk/sessions/:session/items/:id/place
    POST /desk/sessions/:session/items/:id/annotation
    POST /desk/sessions/:session/items/:id/review
    POST /desk/sessions/:session/items/:id/standing
    POST /desk/sessions/:session/items/:id/removal
    POST /desk/sessions/:session/outline/preview
    POST /desk/sessions/:session/outline
    POST /desk/sessions/:session/meetings
    POST /desk/sessions/:session/frames
    POST /desk/sessions/:session/meetings/:id
    POST /desk/sessions/:session/meetings/:id/cancellation
    POST /desk/sessions/:session/meetings/:id/removal
    POST /desk/sessions/:session/meetings/:id/rows
    POST /desk/sessions/:session/rows/:id
    POST /desk/sessions/:session/rows/:id/place
    POST /desk/sessions/:session/rows/:id/pieces
    POST /desk/sessions/:session/rows/:id/merger
    POST /desk/sessions/:session/rows/:id/pin
    POST /desk/sessions/:session/rows/:id/removal
    POST /desk/sessions/:session/minutes
    POST /desk/sessions/:session/candidates
    POST /desk/sessions/:session/candidates/:id/supersession
    POST /desk/sessions/:session/candidates/:id/removal
    POST /desk/sessions/:session/plans
    POST /desk/sessions/:session/proposal
    POST /desk/sessions/:session/proposal/candidates
    POST /desk/sessions/:session/documents
    POST /desk/sessions/:session/documents/:id
    POST /desk/sessions/:session/documents/:id/removal
    POST /desk/sessions/:session/documentation/:id/listing
    POST /desk/sessions/:session/report/facts
    POST /desk/sessions/:session/report/overruled/:id
    POST /desk/sessions/:session/report/participants
    POST /desk/sessions/:session/report/participants/:id
    POST /desk/sessions/:session/report/participants/:id/removal
    POST /desk/sessions/:session/report/statements
    POST /desk/sessions/:session/report/statements/:id/removal
    POST /desk/sessions/:session/report/chapters
    POST /desk/sessions/:session/report/chapters/:id
    POST /desk/sessions/:session/report/chapters/:id/move
    POST /desk/sessions/:session/report/chapters/:id/removal
    POST /desk/sessions/:session/report/passages
    POST /desk/sessions/:session/report/passages/:id
    POST /desk/sessions/:session/report/passages/:id/choice
    POST /desk/sessions/:session/report/passages/:id/move
    POST /desk/sessions/:session/report/passages/:id/removal
    POST /desk/sessions/:session/notes
    POST /desk/sessions/:session/notes/:id/removal
    POST /desk/sessions/:session/notes/:id/head
    POST /desk/sessions/:session/notes/:id/held
    POST /desk/sessions/:session/notes/:id/body
    POST /desk/sessions/:session/notes/:id/part
    POST /desk/sessions/:session/notes/:id/session
    POST /desk/sessions/:session/notes/:id/resolution
    POST /desk/sessions/:session/notes/:id/transmitted
    POST /desk/sessions/:session/notes/:id/words`,
  'plan-documents': `
    POST /desk/sessions/:session/documentation
    POST /desk/sessions/:session/documentation/:id
    POST /desk/sessions/:session/documentation/:id/removal`,
  ask: `
    POST /desk/sessions/:session/rounds
    POST /desk/sessions/:session/rounds/:round/members-not-reached
    POST /desk/sessions/:session/rounds/:round/withdrawal`,
  'record-agreement': `
    POST /desk/sessions/:session/agreements
    POST /desk/sessions/:session/rounds/:round/outcome`,
  respond: `
    POST /desk/sessions/:session/rounds/:round/responses
    POST /desk/sessions/:session/rounds/:round/withdrawn-objections
    POST /desk/sessions/:session/rounds/:round/extensions`,
  publish: `
    POST /desk/sessions/:session/editions
    POST /desk/sessions/:session/editions/languages
    GET /desk/sessions/:session/reissues
    POST /desk/sessions/:session/reissues
    GET /desk/sessions/:session/corrigenda
    POST /desk/sessions/:session/corrigenda
    POST /desk/sessions/:session/corrigenda/rows
    GET /desk/sessions/:session/addenda
    POST /desk/sessions/:session/addenda
    POST /desk/sessions/:session/report/issue
    POST /desk/sessions/:session/notes/:id/issue`,
  'record-proceedings': `
    POST /desk/sessions/:session/happenings
    POST /desk/sessions/:session/reflow`,
};

/** Who may do each, drawn again: the table of src/people/may.ts is held against test/people/may.test.ts. */
const allowed: Partial<Record<Deed, readonly RoleName[]>> = {
  'keep-account': roles,
  'manage-people': ['administrator'],
  'read-desk': ['administrator', 'secretariat', 'officer'],
  'look-after': ['administrator'],
  'edit-bodies': ['administrator', 'secretariat'],
  'weigh-rules': ['administrator'],
  'edit-holidays': ['administrator'],
  import: ['secretariat'],
  draft: ['secretariat'],
  'plan-documents': ['secretariat'],
  ask: ['secretariat'],
  'record-agreement': ['secretariat'],
  respond: ['officer'],
  publish: ['secretariat'],
  'record-proceedings': ['secretariat', 'officer'],
};

/** What stands in an address for what varies in it: things that there are. */
const there: Readonly<Record<string, string>> = {
  session: base.split('/').at(-1) ?? '',
  body: 'ctoc-cop-wg.7',
  bureau: 'ctoc-cop-extended-bureau',
  year: '2018',
  round: '1',
  number: '1',
  notice: 'none',
  calendar: 'none',
};

/** Whose id stands for `:id`, by the noun before it. */
const ids: Readonly<Record<string, string>> = {
  topics: 'centres',
  items: 'questionnaire',
  meetings: 'ctoc-cop-wg.7-5-m1',
  rows: 'r3',
  candidates: 'ctoc-cop-wg.7-5-work',
  documents: 'non-paper',
  documentation: 'non-paper',
  offices: 'chair',
  overruled: 'attendance.party',
  participants: 'AUT',
  statements: 's1',
  chapters: 'general',
  passages: 'one',
  notes: 'none',
};

const listed = deeds.flatMap((deed) =>
  (addresses[deed] ?? '')
    .split('\n')
    .map((line) => line.trim().split(' '))
    .flatMap(([method = '', path = '']) => (path === '' ? [] : [{ deed, method, path }])),
);

describe('The addresses of the desk', () => {
  it('are all listed here with the deed that they need, and no other', async () => {
    const connection = await freshDatabase('sqlite');
    const found = routesOf(() => routes(shellOn(connection))).filter(({ path }) => path.startsWith('/desk'));
    await connection.db.destroy();
    const written = (all: readonly RouteFound[]) =>
      all.map(({ method, path }) => `${method} ${path}`).toSorted();
    assert(found.length > 100);
    assert.deepEqual(written(found), written(listed));
  });
});

onBothDatabases('Every address of the desk', (connection) => {
  /** Everybody of one role, over all bodies, and one more person to whom things may be done. */
  async function opened() {
    const office = await officeOn(connection());
    const { site } = office;
    await site.add('administrator');
    await site.add('delegate');
    await site.add('officer', '', 'member@example.org');
    await putBeforeBureau(site.shell, {
      session: there.session ?? '',
      person: 'test',
      subject: 'agenda',
      method: 'meeting',
      bureau: null,
    });
    const spare = await site.add('delegate', '', 'spare@example.org');
    const address = (path: string) =>
      path.replaceAll(/:(\w+)/gu, (_, name: string, at: number) => {
        if (name !== 'id') return there[name] ?? assert.fail(`say what :${name} is`);
        const noun = path.slice(0, at).split('/').at(-2) ?? '';
        return ids[noun] ?? (noun === 'people' ? spare.id : assert.fail(`say whose id is after ${noun}`));
      });
    const ask = (agent: Agent, { method, path }: RouteFound) =>
      method === 'GET'
        ? agent.get(address(path))
        : agent.post(address(path)).type('form').send({ revision: '1' });
    return { ...office, address, ask };
  }

  it('sends a stranger to sign in, and does nothing for one', async () => {
    const { site, address, ask } = await opened();
    for (const one of listed) {
      const { status, headers, text } = await ask(site.visitor(), one);
      if (one.method === 'GET') {
        const to = `/sign-in?to=${encodeURIComponent(address(one.path))}`;
        assert.deepEqual([status, headers.location], [303, to], one.path);
      } else {
        assert.equal(status, 403, one.path);
        assert.match(text, /You are no longer signed in/u, one.path);
      }
    }
  }).timeout(60_000);

  /** What of some addresses is not answered with 403, the answer of what is not allowed. */
  async function notRefused(
    asked: readonly RouteFound[],
    agent: Agent,
    ask: (agent: Agent, one: RouteFound) => PromiseLike<{ readonly status: number }>,
  ) {
    const answers: string[] = [];
    for (const one of asked) {
      const { status } = await ask(agent, one);
      if (status !== 403) answers.push(`${status} ${one.method} ${one.path}`);
    }
    return answers;
  }

  const addressOf = (role: RoleName) => (role === 'officer' ? 'member@example.org' : `${role}@example.org`);

  for (const role of roles) {
    const own = listed.filter(({ deed }) => allowed[deed]?.includes(role));
    const others = listed.filter((one) => !own.includes(one));

    it(`refuses ${role} what is not theirs, though the role is over all bodies`, async () => {
      const { site, ask } = await opened();
      const agent = await site.signedIn(addressOf(role));
      assert.deepEqual(await notRefused(others, agent, ask), []);
    }).timeout(60_000);

    it(`lets ${role} see what is theirs`, async () => {
      const { site, ask } = await opened();
      const agent = await site.signedIn(addressOf(role));
      for (const one of own.filter(({ method }) => method === 'GET')) {
        const { status } = await ask(agent, one);
        // There is no private calendar of theirs here, and nobody else's is shown: test/calendar/own holds both. Nor is
        // there a note: test/desk/notes has them.
        const none = one.path.includes(':calendar') || one.path.includes('notes/:id');
        const well = none ? [404] : [200, 303];
        assert(well.includes(status), `${status} ${one.path}`);
      }
    }).timeout(60_000);
  }

  it('refuses, for a session, a body and a Bureau, who holds a role or an office elsewhere', async () => {
    const { site, ask } = await opened();
    const { db } = site.shell;
    await db.updateTable('role').set({ body: 'ctoc-cop-wg.2' }).execute();
    await db.updateTable('office').set({ bureau: 'another-bureau' }).execute();
    const there = listed.filter(
      ({ method, path }) => /:session|:bureau/u.test(path) || (method === 'POST' && path.includes(':body')),
    );
    assert(there.length > 60);
    for (const email of [...roles.map(addressOf), 'officer@example.org']) {
      assert.deepEqual(await notRefused(there, await site.signedIn(email), ask), [], email);
    }
  }).timeout(60_000);

  it('refuses who has no role, whose term is over or has not begun, and who was revoked', async () => {
    const { site, ask } = await opened();
    const { db } = site.shell;
    await db.deleteFrom('office').execute();
    const needed = listed.filter(({ deed }) => deed !== 'keep-account');
    for (const term of [{ until_day: '2018-04-08' }, { from_day: '2018-04-10' }, null] as const) {
      const whole = { from_day: '2018-01-01', until_day: null };
      if (term)
        await db
          .updateTable('role')
          .set({ ...whole, ...term })
          .execute();
      else await db.deleteFrom('role').execute();
      for (const role of roles) {
        const agent = await site.signedIn(addressOf(role));
        assert.deepEqual(await notRefused(needed, agent, ask), []);
      }
    }
    const agent = await site.signedIn('secretariat@example.org');
    await db.updateTable('person').set({ revoked_at: site.shell.now }).execute();
    for (const one of listed) {
      const { status } = await ask(agent, one);
      assert.equal(status, one.method === 'GET' ? 303 : 403, one.path);
    }
  }).timeout(120_000);
});
