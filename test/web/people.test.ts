import assert from 'node:assert/strict';
import { saveBody } from '../../src/bodies/store.ts';
import { personWithEmail } from '../../src/people/store.ts';
import { onBothDatabases } from '../support/databases.ts';
import { sampleBodies } from '../support/sample.ts';
import { password, siteOn } from '../support/site.ts';

const bureau = sampleBodies.find(({ kind }) => kind === 'bureau')?.id ?? '';
const wg7 = 'ctoc-cop-wg.7';
const newcomer = {
  name: 'Nia',
  email: 'Nia@example.org',
  language: 'fr',
  role: 'secretariat',
  body: wg7,
  from: '9 April 2018',
  until: '31 December 2018',
};

onBothDatabases('The people of the desk', (connection) => {
  async function opened() {
    const site = siteOn(connection());
    for (const body of sampleBodies) await saveBody(site.shell.db, body);
    await site.add('administrator');
    return { site, administrator: await site.signedIn('administrator@example.org') };
  }

  it('are added by an administrator, who is shown a one-time link once', async () => {
    const { site, administrator } = await opened();
    const { status, text } = await administrator.post('/desk/people').type('form').send(newcomer);
    assert.equal(status, 200);
    const link = text.match(/http:\/\/plenary\.example(\/sign-in\/link\/[\w-]+)/u)?.[1] ?? '';
    const nia = await personWithEmail(site.shell.db, 'nia@example.org');
    assert.deepEqual(nia?.roles, [
      { role: 'secretariat', body: wg7, from: '2018-04-09', until: '2018-12-31' },
    ]);
    assert.equal((await administrator.get('/desk/people')).text.includes(link), false);
    await site.visitor().post(link).type('form').send({ password }).expect(303);
  });

  it('are refused with all that is wrong at once, and the form comes back filled in', async () => {
    const { administrator } = await opened();
    const form = { ...newcomer, email: 'nia', body: '', from: '31 February', until: '1 January 2018' };
    const { status, text } = await administrator.post('/desk/people').type('form').send(form);
    assert.equal(status, 422);
    assert.match(text, /E-mail address: This is not an e-mail address/u);
    assert.match(text, /Body: Something is needed here/u);
    assert.match(text, /<option value="secretariat" selected>/u);
    for (const typed of ['Nia', 'nia', '31 February', '1 January 2018'])
      assert(text.includes(`value="${typed}"`));
    const turned = { ...newcomer, until: '1 January 2018' };
    assert.match(
      (await administrator.post('/desk/people').type('form').send(turned)).text,
      /Until: The last day, 1 January 2018, is before the first, 9 April 2018/u,
    );
  });

  it('have an address each', async () => {
    const { administrator } = await opened();
    await administrator.post('/desk/people').type('form').send(newcomer).expect(200);
    const { status, text } = await administrator.post('/desk/people').type('form').send(newcomer);
    assert.equal(status, 422);
    assert.match(text, /Somebody has the address nia@example.org already/u);
  });

  it('lose a role at once when it is ended', async () => {
    const { site, administrator } = await opened();
    const { id } = await site.add('secretariat', wg7);
    await administrator
      .post(`/desk/people/${id}/ended-roles`)
      .type('form')
      .send({ role: 'secretariat', body: wg7, from: '2018-04-09' })
      .expect(303);
    assert.equal(
      (await personWithEmail(site.shell.db, 'secretariat@example.org'))?.roles[0]?.until,
      '2018-04-08',
    );
    assert.match((await administrator.get(`/desk/people/${id}`)).text, />ended</u);
  });

  it('are looked after by nobody but administrators', async () => {
    const { site } = await opened();
    for (const role of ['secretariat', 'officer', 'delegate'] as const) {
      const { id } = await site.add(role);
      const agent = await site.signedIn(`${role}@example.org`);
      for (const address of ['/desk/people', `/desk/people/${id}`, `/desk/bureaux/${bureau}`]) {
        const { status, text } = await agent.get(address);
        assert.equal(status, 403);
        assert.match(text, /You are signed in, but your role does not allow this./u);
      }
      const give = { role: 'administrator', body: '*', from: '9 April 2018', until: '' };
      await agent.post(`/desk/people/${id}/roles`).type('form').send(give).expect(403);
      await agent.post('/desk/people').type('form').send(newcomer).expect(403);
      await agent.post(`/desk/people/${id}/links`).expect(403);
      await agent.post(`/desk/people/${id}/revocation`).expect(403);
    }
    await site.visitor().get('/desk/people').expect(303).expect('Location', '/sign-in?to=%2Fdesk%2Fpeople');
  });

  it('are given, by an administrator of one body, roles there and nowhere else, and no link', async () => {
    const { site } = await opened();
    const { id } = await site.add('delegate');
    await site.add('administrator', wg7, 'local@example.org');
    const local = await site.signedIn('local@example.org');
    const give = (body: string) =>
      local
        .post(`/desk/people/${id}/roles`)
        .type('form')
        .send({ role: 'administrator', body, from: '9 April 2018', until: '' });
    await give('*').expect(403);
    await give(bureau).expect(403);
    await give(wg7).expect(303);
    await local.post(`/desk/people/${id}/links`).expect(403);
    await local.post(`/desk/people/${id}/revocation`).expect(403);
  });

  it('do not revoke themselves', async () => {
    const { site, administrator } = await opened();
    const own = await personWithEmail(site.shell.db, 'administrator@example.org');
    const { status, text } = await administrator.post(`/desk/people/${own?.id}/revocation`);
    assert.equal(status, 422);
    assert.match(text, /You cannot revoke your own access/u);
  });

  it('hold offices of a Bureau for a term, which passes to a successor by date', async () => {
    const { site, administrator } = await opened();
    const { id: person } = await site.add('officer', bureau);
    const address = `/desk/bureaux/${bureau}`;
    const office = { person, capacity: 'Chair', from: '1 January 2018', until: '' };
    await administrator.post(`${address}/offices`).type('form').send(office).expect(303);
    const { text } = await administrator.get(address);
    assert.match(text, /Chair/u);
    const id = text.match(/offices\/([\w-]+)"/u)?.[1] ?? '';
    const refused = await administrator
      .post(`${address}/offices/${id}`)
      .type('form')
      .send({ until: '1 June 2017' });
    assert.equal(refused.status, 422);
    assert(refused.text.includes('value="1 June 2017"'));
    await administrator
      .post(`${address}/offices/${id}`)
      .type('form')
      .send({ until: '30 June 2018' })
      .expect(303);
    assert.match((await administrator.get(address)).text, /from 1 January 2018 to 30 June 2018/u);
  });

  it('are all in the log, with who did it', async () => {
    const { site, administrator } = await opened();
    await administrator.post('/desk/people').type('form').send(newcomer).expect(200);
    const own = await personWithEmail(site.shell.db, 'administrator@example.org');
    const rows = await site.shell.db
      .selectFrom('log')
      .select(['deed', 'person'])
      .where('person', '=', own?.id ?? '')
      .execute();
    assert.deepEqual(rows, [{ deed: 'invite', person: own?.id }]);
  });
});
