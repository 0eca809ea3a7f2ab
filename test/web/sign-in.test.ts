import assert from 'node:assert/strict';
import { freshDatabase, onBothDatabases } from '../support/databases.ts';
import { password, siteOn } from '../support/site.ts';

const email = 'secretariat@example.org';

onBothDatabases('Signing in', (connection) => {
  const entered = (response: { status: number; headers: Record<string, string> }) => [
    response.status,
    response.headers.location,
  ];

  it('leads to the desk, and gives a cookie that says nothing and no script can read', async () => {
    const site = siteOn(connection());
    await site.add('secretariat');
    const response = await site.visitor().post('/sign-in').type('form').send({ email, password });
    assert.deepEqual(entered(response), [303, '/desk']);
    assert.match(
      String(response.headers['set-cookie']),
      /^id=s%3A[\w%.-]+; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/u,
    );
  });

  it('gives a cookie for https alone, bound to this host, where readers come by https', async () => {
    const site = siteOn(connection(), { BASE_URL: 'https://plenary.example' });
    await site.add('secretariat');
    const response = await site.visitor().post('/sign-in').type('form').send({ email, password });
    assert.match(
      String(response.headers['set-cookie']),
      /^__Host-id=[^;]+; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Lax$/u,
    );
  });

  it('takes the address however it is capitalized', async () => {
    const site = siteOn(connection());
    await site.add('secretariat');
    const form = { email: ' Secretariat@EXAMPLE.org', password };
    assert.deepEqual(entered(await site.visitor().post('/sign-in').type('form').send(form)), [303, '/desk']);
  });

  it('is refused with the same words for a wrong password, an unknown and a revoked person', async () => {
    const site = siteOn(connection());
    await site.add('secretariat');
    const gone = await site.add('delegate');
    const administrator = await site.add('administrator');
    const { revokePerson } = await import('../../src/acts/access.ts');
    await revokePerson(site.shell, administrator.id, gone.id);
    for (const form of [
      { email, password: 'something else entirely' },
      { email: 'nobody@example.org', password },
      { email: gone.email, password },
    ]) {
      const { status, text } = await site.visitor().post('/sign-in').type('form').send(form);
      assert.equal(status, 422);
      assert.match(text, /Password: The address and the password do not belong together/u);
      assert(text.includes(`value="${form.email}"`), 'the address comes back');
      assert(!text.includes(form.password), 'the password does not');
      assert.match(text, /aria-invalid="true"/u);
    }
  });

  it('names every field that is empty at once', async () => {
    const { text } = await siteOn(connection()).visitor().post('/sign-in').type('form').send({ email: ' ' });
    assert.equal(text.match(/Something is needed here<\/a>/gu)?.length, 2);
  });

  it('refuses in the language of the reader', async () => {
    const { text } = await siteOn(connection())
      .visitor()
      .post('/sign-in?lang=ar')
      .type('form')
      .send({ email });
    assert.match(text, /<html[^>]* dir="rtl"/u);
    assert.match(text, /لم يُسجَّل دخولكم/u);
  });

  it('is closed after ten wrong passwords for one address, from any network, also for the right one', async () => {
    const site = siteOn(connection(), { TRUST_PROXY: '1' });
    await site.add('secretariat');
    await site.add('delegate');
    for (let n = 1; n <= 10; n += 1) {
      const form = { email, password: `wrong number ${n}` };
      await site.visitor(`192.0.2.${n}`).post('/sign-in').type('form').send(form).expect(422);
    }
    site.shell.now = '2018-04-09T08:05:00.000Z';
    const another = siteOn(connection(), { TRUST_PROXY: '1' });
    another.shell.now = site.shell.now;
    for (const copy of [site, another]) {
      const limited = await copy
        .visitor('192.0.2.99')
        .post('/sign-in')
        .type('form')
        .send({ email, password });
      assert.equal(limited.status, 429);
      assert.equal(limited.headers['retry-after'], '600');
      assert.match(limited.text, /Too many passwords were tried. Try again in 10 minutes./u);
    }
    await site
      .visitor('192.0.2.99')
      .post('/sign-in')
      .type('form')
      .send({ email: 'delegate@example.org', password })
      .expect(303);
    site.shell.now = '2018-04-09T08:15:01.000Z';
    await site.visitor('192.0.2.99').post('/sign-in').type('form').send({ email, password }).expect(303);
  });

  it('is closed after fifty wrong passwords from one network, for any address', async () => {
    const site = siteOn(connection(), { TRUST_PROXY: '1' });
    await site.add('secretariat');
    for (let n = 1; n <= 50; n += 1) {
      const form = { email: `nobody-${n}@example.org`, password };
      await site.visitor('2001:db8::1').post('/sign-in').type('form').send(form).expect(422);
    }
    await site.visitor('2001:db8::2').post('/sign-in').type('form').send({ email, password }).expect(429);
    await site.visitor('2001:db8:1::2').post('/sign-in').type('form').send({ email, password }).expect(303);
  }).timeout(60_000);

  it('lets no more than ten of many tried at once be looked at', async () => {
    const site = siteOn(connection());
    await site.add('secretariat');
    const tried = await Promise.all(
      Array.from({ length: 25 }, (_, n) =>
        site
          .visitor()
          .post('/sign-in')
          .type('form')
          .send({ email, password: `wrong number ${n}` }),
      ),
    );
    assert(tried.filter(({ status }) => status === 422).length <= 10);
    assert(tried.every(({ status }) => status === 422 || status === 429));
  });

  it('begins under a new id, so that an id from before opens nothing', async () => {
    const site = siteOn(connection());
    await site.add('secretariat');
    await site.add('administrator');
    const cookieOf = (response: { headers: Record<string, string> }) =>
      String(response.headers['set-cookie']).split(';')[0] ?? '';
    const planted = cookieOf(
      await site
        .visitor()
        .post('/sign-in')
        .type('form')
        .send({ email: 'administrator@example.org', password }),
    );
    const response = await site
      .visitor()
      .post('/sign-in')
      .set('Cookie', planted)
      .type('form')
      .send({ email, password });
    const begun = cookieOf(response);
    assert.notEqual(begun, planted);
    assert.equal((await site.visitor().get('/desk/account').set('Cookie', planted)).status, 303);
    assert.equal((await site.visitor().get('/desk/account').set('Cookie', begun)).status, 200);
  });

  it('is not needed to read, and leaves nothing behind for who only reads', async () => {
    const site = siteOn(connection());
    const { headers } = await site.visitor().get('/sign-in');
    assert.equal(headers['set-cookie'], undefined);
    assert.deepEqual(await site.shell.db.selectFrom('sign_in').selectAll().execute(), []);
  });

  it('is kept by a hash alone', async () => {
    const site = siteOn(connection());
    await site.add('secretariat');
    const response = await site.visitor().post('/sign-in').type('form').send({ email, password });
    const id =
      decodeURIComponent(String(response.headers['set-cookie'])).match(/^id=s:([^.]+)\./u)?.[1] ?? '';
    assert(id.length >= 32);
    const rows = await site.shell.db.selectFrom('sign_in').selectAll().execute();
    assert.equal(rows.length, 1);
    assert(!JSON.stringify(rows).includes(id));
  });

  it('holds for seven days without use, and a month at most', async () => {
    const site = siteOn(connection());
    await site.add('secretariat');
    const agent = await site.signedIn(email);
    const at = async (now: string) => {
      site.shell.now = now;
      return (await agent.get('/desk/account')).status;
    };
    assert.equal(await at('2018-04-16T07:00:00.000Z'), 200);
    assert.equal(await at('2018-04-23T06:00:00.000Z'), 200);
    assert.equal(await at('2018-04-30T07:00:00.000Z'), 303);
    site.shell.now = '2018-04-09T08:00:00.000Z';
    const another = await site.signedIn(email);
    for (const day of ['14', '20', '26']) {
      site.shell.now = `2018-04-${day}T08:00:00.000Z`;
      await another.get('/desk/account').expect(200);
    }
    for (const [day, status] of [
      ['02', 200],
      ['08', 200],
      ['10', 303],
    ] as const) {
      site.shell.now = `2018-05-${day}T08:00:00.000Z`;
      await another.get('/desk/account').expect(status);
    }
  });

  it('ends with signing out', async () => {
    const site = siteOn(connection());
    await site.add('secretariat');
    const agent = await site.signedIn(email);
    await agent.post('/sign-out').expect(303).expect('Location', '/');
    await agent.get('/desk/account').expect(303).expect('Location', '/sign-in?to=%2Fdesk%2Faccount');
    assert.deepEqual(await site.shell.db.selectFrom('sign_in').selectAll().execute(), []);
  });

  it('ends at once for who is revoked', async () => {
    const site = siteOn(connection());
    const { id } = await site.add('secretariat');
    await site.add('administrator');
    const agent = await site.signedIn(email);
    const administrator = await site.signedIn('administrator@example.org');
    await agent.get('/desk/account').expect(200);
    await administrator.post(`/desk/people/${id}/revocation`).expect(303);
    await agent.get('/desk/account').expect(303);
  });
});

describe('Where signing in leads', () => {
  const ways: readonly (readonly [unknown, string])[] = [
    ['/desk/account', '/desk/account'],
    ['/sessions/a?lang=fr#items', '/sessions/a?lang=fr#items'],
    ['//evil.example/', '/desk'],
    ['/\\evil.example/', '/desk'],
    ['/.//evil.example/', '/desk'],
    ['/a/..//evil.example/', '/desk'],
    ['/\t/evil.example/', '/desk'],
    ['https://evil.example/', '/desk'],
    ['javascript:alert(1)', '/desk'],
    ['', '/desk'],
    [['//evil.example', '/desk/account'], '/desk'],
  ];
  for (const [to, expected] of ways) {
    it(`is ${expected} for ${JSON.stringify(to)}`, async () => {
      const connection = await freshDatabase('sqlite');
      const site = siteOn(connection);
      await site.add('secretariat');
      const response = await site.visitor().post('/sign-in').type('form').send({ email, password, to });
      assert.equal(response.headers.location, expected);
      const agent = await site.signedIn(email);
      const again = await agent.get(`/sign-in?to=${encodeURIComponent(String(to))}`);
      assert.equal(again.headers.location, expected);
      await connection.db.destroy();
    });
  }
});

onBothDatabases('A password', (connection) => {
  it('is kept as argon2id', async () => {
    const site = siteOn(connection());
    await site.add('secretariat');
    const { password: kept } = await site.shell.db
      .selectFrom('person')
      .select('password')
      .executeTakeFirstOrThrow();
    assert.match(kept ?? '', /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/u);
  });
});
