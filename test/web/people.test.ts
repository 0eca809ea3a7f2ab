import assert from 'node:assert/strict';
import { saveBody } from '../../src/bodies/store.ts';
import { officesOf } from '../../src/people/offices/store.ts';
import { membersOf, personWithEmail } from '../../src/people/store.ts';
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
    assert.deepEqual((await personWithEmail(site.shell.db, 'secretariat@example.org'))?.roles, []);
    const give = { role: 'secretariat', body: wg7, from: '1 April 2018', until: '' };
    await administrator.post(`/desk/people/${id}/roles`).type('form').send(give).expect(303);
    await administrator
      .post(`/desk/people/${id}/ended-roles`)
      .type('form')
      .send({ role: 'secretariat', body: wg7, from: '2018-04-01' })
      .expect(303);
    const { text } = await administrator.get(`/desk/people/${id}`);
    assert.match(text, /from 1 April 2018 to 8 April 2018 <span class="state">ended</u);
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

  it('do not take the administration from themselves, since nobody might be left to give it back', async () => {
    const { site, administrator } = await opened();
    const own = await personWithEmail(site.shell.db, 'administrator@example.org');
    const { status, text } = await administrator
      .post(`/desk/people/${own?.id}/ended-roles`)
      .type('form')
      .send({ role: 'administrator', body: '', from: '2018-04-09' });
    assert.equal(status, 422);
    assert.match(text, /Another administrator has to take this role from you/u);
    await administrator.get('/desk/people').expect(200);
  });

  it('do not revoke themselves', async () => {
    const { site, administrator } = await opened();
    const own = await personWithEmail(site.shell.db, 'administrator@example.org');
    const { status, text } = await administrator.post(`/desk/people/${own?.id}/revocation`);
    assert.equal(status, 422);
    assert.match(text, /You cannot revoke your own access/u);
  });

  async function withOffice() {
    const { site, administrator } = await opened();
    const officer = await site.add('officer', bureau);
    const address = `/desk/bureaux/${bureau}`;
    const give = (form: Readonly<Record<string, string>>) =>
      administrator
        .post(`${address}/offices`)
        .type('form')
        .send({ group: '', from: '1 January 2018', until: '', ...form });
    await give({ person: officer.email, post: 'chair' }).expect(303);
    const [chair] = await officesOf(site.shell.db, bureau);
    return { site, administrator, address, give, chair: `${address}/offices/${chair?.id}` };
  }

  it('hold offices of a Bureau, called in six languages after post and group where nothing else is typed', async () => {
    const { site, administrator, address, give } = await withOffice();
    const group = 'african-states';
    await give({ person: 'The officer', post: 'vice-chair', group, from: '1 July 2019' }).expect(303);
    assert.match((await administrator.get(address)).text, /Vice-Chair, African States/u);
    assert.match(
      (await administrator.get(`${address}?lang=fr`)).text,
      /Vice-Président\(e\), États d’Afrique/u,
    );
    await give({
      person: 'The officer',
      post: 'member',
      'capacity.fr': 'Observatrice',
      from: '2 juillet 2030',
    });
    const own = (await officesOf(site.shell.db, bureau)).find(({ from }) => from === '2030-07-02');
    assert.deepEqual([own?.capacity.language, own?.capacity.words], ['fr', 'Observatrice']);
  });

  it('follow, in what an office is called, another post, but not where it was typed', async () => {
    const { site, administrator, chair } = await withOffice();
    const inWords = async () => (await officesOf(site.shell.db, bureau))[0]?.capacity.words;
    const shown = (await administrator.get(chair)).text;
    const fields = [...shown.matchAll(/name="(capacity\.\w\w)"[^>]*? value="([^"]*)"/gu)];
    const typed = Object.fromEntries(fields.map(([, name, value]) => [name, value]));
    assert.equal(typed['capacity.es'], 'Presidente/a');
    const name = (form: object) =>
      administrator
        .post(chair)
        .type('form')
        .send({ group: '', ...typed, ...form });
    await name({ post: 'rapporteur' }).expect(303);
    assert.equal(await inWords(), 'Rapporteur');
    await name({ post: 'chair', 'capacity.en': 'President' }).expect(303);
    await name({ post: 'vice-chair', 'capacity.en': 'President' }).expect(303);
    assert.equal(await inWords(), 'President');
    const missing = await name({ post: 'chair', 'capacity.en': '' });
    assert.equal(missing.status, 422);
    assert.match(missing.text, /Capacity: Something is needed here/u);
  });

  it('leave an office with a last day, which may be taken back', async () => {
    const { administrator, address, chair } = await withOffice();
    const end = (until: string) => administrator.post(`${chair}/last-day`).type('form').send({ until });
    const refused = await end('1 June 2017');
    assert.equal(refused.status, 422);
    assert(refused.text.includes('value="1 June 2017"'));
    await end('30 June 2018').expect(303);
    assert.match((await administrator.get(address)).text, /from 1 January 2018 to 30 June 2018/u);
    await end('').expect(303);
    assert.match((await administrator.get(address)).text, /from 1 January 2018 </u);
  });

  it('pass an office on by date, in one deed', async () => {
    const { site, administrator, chair } = await withOffice();
    await site.add('delegate');
    const pass = (form: object) =>
      administrator
        .post(`${chair}/successor`)
        .type('form')
        .send({ person: 'delegate@example.org', from: '1 July 2018', until: '', ...form });
    const early = await pass({ from: '1 January 2018' });
    assert.equal(early.status, 422);
    assert.match(early.text, /From: A successor begins after 1 January 2018/u);
    const nobody = await pass({ person: 'Nobody' });
    assert.match(nobody.text, /Nobody with an account here is called “Nobody”/u);
    assert.equal((await officesOf(site.shell.db, bureau)).length, 1);
    await pass({}).expect(303);
    const offices = await officesOf(site.shell.db, bureau);
    assert.deepEqual(
      offices.map(({ post, from, until }) => [post, from, until]),
      [
        ['chair', '2018-01-01', '2018-06-30'],
        ['chair', '2018-07-01', null],
      ],
    );
    const members = async (day: string) =>
      (await membersOf(site.shell.db, bureau, day)).map(({ person }) => person);
    assert.deepEqual(await members('2018-06-30'), [offices[0]?.person]);
    assert.deepEqual(await members('2018-07-01'), [offices[1]?.person]);
  });

  it('hold the chair of a Bureau one at a time, also where two give it at once', async () => {
    const { site, give, administrator, chair } = await withOffice();
    await site.add('delegate');
    const person = 'delegate@example.org';
    const { status, text } = await give({ person, post: 'chair', from: '1 May 2018' });
    assert.equal(status, 422);
    assert.match(text, /The officer is Chair from 1 January 2018 on, and a Bureau has one Chair at a time/u);
    await give({ person, post: 'chair', from: '1 May 2017', until: '31 December 2017' }).expect(303);
    await administrator.post(`${chair}/last-day`).type('form').send({ until: '30 June 2018' }).expect(303);
    const days = Array.from({ length: 10 }, (_, n) => `${n + 1} July 2018`);
    const all = await Promise.all(days.map((from) => give({ person, post: 'chair', from })));
    assert.equal(all.filter((one) => one.status === 303).length, 1);
    assert.equal(all.filter((one) => one.status === 422).length, 9);
  });

  it('give back an office that has not begun, and none that has', async () => {
    const { site, administrator, give, chair, address } = await withOffice();
    await give({ person: 'officer@example.org', post: 'rapporteur', from: '1 May 2018' }).expect(303);
    const coming = (await officesOf(site.shell.db, bureau)).find(({ post }) => post === 'rapporteur');
    const began = await administrator.post(`${chair}/removal`);
    assert.equal(began.status, 422);
    assert.match(began.text, /The office began on 1 January 2018/u);
    await administrator.post(`${address}/offices/${coming?.id}/removal`).expect(303);
    assert.deepEqual(
      (await officesOf(site.shell.db, bureau)).map(({ post }) => post),
      ['chair'],
    );
  });

  it('are said to be two in one office, or one in two, where they are', async () => {
    const { site, give, administrator, address } = await withOffice();
    await site.add('delegate');
    const group = 'eastern-european-states';
    const term = { from: '1 May 2018', until: '31 May 2018' };
    await give({ person: 'officer@example.org', post: 'vice-chair', group, ...term }).expect(303);
    await give({ person: 'delegate@example.org', post: 'vice-chair', group, from: '30 May 2018' });
    const { text } = await administrator.get(address);
    assert.match(text, /The officer holds two offices: Chair, and Vice-Chair, Eastern European States/u);
    assert.match(
      text,
      /The officer and The delegate hold the same office: [^<]+ \(from 30 May 2018 to 31 May 2018\)/u,
    );
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
