import assert from 'node:assert/strict';
import { addPerson, personWithId } from '../../src/people/store.ts';
import { onBothDatabases } from '../support/databases.ts';
import { password, siteOn } from '../support/site.ts';

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

onBothDatabases('A person whom an administrator looks after', (connection) => {
  async function opened() {
    const site = siteOn(connection());
    await site.add('administrator');
    const { id } = await site.add('delegate');
    const administrator = await site.signedIn('administrator@example.org');
    return { site, id, administrator, page: `/desk/people/${id}` };
  }

  async function elsewhere(site: ReturnType<typeof siteOn>) {
    const agent = site.visitor().set('User-Agent', firefox);
    await agent.post('/sign-in').type('form').send({ email: 'delegate@example.org', password }).expect(303);
    return agent;
  }

  it('is seen with all sign-ins: browser, way, since when, and last used', async () => {
    const { site, administrator, page } = await opened();
    assert.match((await administrator.get(page)).text, /Signed in nowhere/u);
    const agent = await elsewhere(site);
    site.shell.now = '2018-04-10T10:30:00.000Z';
    await agent.get('/desk/account').expect(200);
    const { text } = await administrator.get(page);
    assert.match(text, /Firefox, Linux/u);
    assert.match(text, /> ?password</u);
    assert.match(text, />9 April 2018, 8 a\.m\. UTC</u);
    assert.match(text, />10 April 2018, 10\.30 a\.m\. UTC</u);
  });

  it('is signed out at one place, or everywhere', async () => {
    const { site, administrator, page } = await opened();
    const [one, two, three] = [await elsewhere(site), await elsewhere(site), await elsewhere(site)];
    const [first] = (await administrator.get(page)).text.match(/(?<=name="sign-in" value=")\w{64}/u) ?? [];
    const end = (signIn: string) =>
      administrator.post(`${page}/ended-sign-ins`).type('form').send({ 'sign-in': signIn }).expect(303);
    const holding = async () => {
      const answers = await Promise.all([one, two, three].map((agent) => agent.get('/desk/account')));
      return answers.filter(({ status }) => status === 200).length;
    };
    await end(first ?? '');
    assert.equal(await holding(), 2);
    await end('others');
    assert.equal(await holding(), 0);
    await administrator.get(page).expect(200);
    const deeds = await site.shell.db.selectFrom('log').select('deed').execute();
    assert.equal(deeds.filter(({ deed }) => deed === 'end-sign-ins').length, 2);
  });

  it('keeps the sign-ins of everybody else', async () => {
    const { site, administrator, page } = await opened();
    await site.add('secretariat');
    const other = await site.signedIn('secretariat@example.org');
    const [theirs] =
      (await other.get('/desk/account')).text.match(/(?<=name="sign-in" value=")\w{64}/u) ?? [];
    await administrator.post(`${page}/ended-sign-ins`).type('form').send({ 'sign-in': theirs });
    await other.get('/desk/account').expect(200);
  });

  it('shows the sign-ins and the address to administrators of all bodies alone', async () => {
    const { site, page } = await opened();
    await site.add('administrator', 'ctoc-cop-wg.7', 'local@example.org');
    await elsewhere(site);
    const local = await site.signedIn('local@example.org');
    const { text } = await local.get(page).expect(200);
    assert(!text.includes('Firefox'));
    for (const deed of ['', '/ended-sign-ins', '/released-identities', '/revocation', '/return', '/links']) {
      await local.post(`${page}${deed}`).type('form').send({ 'sign-in': 'others' }).expect(403);
    }
  });

  it('is called and written to otherwise from now on, and signs in by the new address', async () => {
    const { site, administrator, id, page } = await opened();
    const correct = (form: object) => administrator.post(page).type('form').send(form);
    const taken = await correct({ name: 'Dele', email: 'Administrator@example.org' });
    assert.equal(taken.status, 422);
    assert.match(taken.text, /E-mail address: Somebody has the address administrator@example\.org already/u);
    assert(taken.text.includes('value="Dele"'));
    await correct({ name: 'Dele', email: ' Dele@Example.org' }).expect(303);
    const { name, email } = (await personWithId(site.shell.db, id)) ?? {};
    assert.deepEqual([name, email], ['Dele', 'dele@example.org']);
    await site.signedIn('dele@example.org');
  });

  it('is found by parts of name and address, however they are written', async () => {
    const { site, administrator } = await opened();
    const createdAt = site.shell.clock();
    for (const [id, name, email] of [
      ['ana', 'Ana María Gómez', 'agomez@example.org'],
      ['li', '李波', 'li@example.org'],
    ] as const) {
      await addPerson(site.shell.db, { id, name, email, language: 'en', createdAt });
    }
    const found = async (typed: string) => {
      const { text } = await administrator.get('/desk/people').query({ q: typed });
      return [...text.matchAll(/href="\/desk\/people\/([\w-]+)"/gu)].map(([, id]) => id);
    };
    assert.deepEqual(await found('gomez maria'), ['ana']);
    assert.deepEqual(await found(' AGOMEZ@'), ['ana']);
    assert.deepEqual(await found('波'), ['li']);
    assert.deepEqual(await found('nobody at all'), []);
    assert.equal((await found('')).length, 4);
    const { text } = await administrator.get('/desk/people').query({ q: '<b>%_' });
    assert.match(text, /Nobody has “&lt;b&gt;%_” in the name or address/u);
  });

  it('stands on a page of fifty, of which there is always one', async () => {
    const { site, administrator } = await opened();
    const createdAt = site.shell.clock();
    for (let n = 100; n < 200; n += 1) {
      const one = { id: `p${n}`, name: `Person ${n}`, email: `p${n}@example.org` };
      await addPerson(site.shell.db, { ...one, language: 'en', createdAt });
    }
    const page = async (query: Record<string, string>) => {
      const { text } = await administrator.get('/desk/people').query(query).expect(200);
      const [, first] = /href="\/desk\/people\/(p\d+)"/u.exec(text) ?? [];
      return [
        first,
        (text.match(/href="\/desk\/people\/p\d+"/gu) ?? []).length,
        /Page \d+ of \d+/u.exec(text)?.[0],
      ];
    };
    assert.deepEqual(await page({ q: 'person' }), ['p100', 50, 'Page 1 of 2']);
    assert.deepEqual(await page({ q: 'person', page: '2' }), ['p150', 50, 'Page 2 of 2']);
    for (const odd of ['99', '0', '-1', 'x', '1e9']) {
      assert.equal((await page({ q: 'person', page: odd }))[1], 50);
    }
    assert.deepEqual(await page({}), ['p100', 50, 'Page 1 of 3']);
  });
});
