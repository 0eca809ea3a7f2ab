import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { revokePerson } from '../../src/acts/access.ts';
import { settingsFrom } from '../../src/acts/settings.ts';
import { onBothDatabases } from '../support/databases.ts';
import { client, type IdentityProvider, startProvider, wayThrough } from '../support/identity-provider.ts';
import { password, siteOn } from '../support/site.ts';

const home = 'http://plenary.example';
const start = '/sign-in/single-sign-on';
const answer = `${home}${start}/answer`;
const email = 'secretariat@example.org';

onBothDatabases('Single sign-on', (connection) => {
  let provider: IdentityProvider;
  beforeEach(async () => {
    provider = await startProvider(answer);
    provider.people.set('subject-1', { email, email_verified: true });
  });
  afterEach(async () => {
    await provider.stop();
  });

  const settings = (issuer: string) => ({
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: client.id,
    OIDC_CLIENT_SECRET: client.secret,
  });

  function opened() {
    const site = siteOn(connection(), settings(provider.issuer));
    type Visitor = ReturnType<typeof site.visitor>;
    /** Sets out, and gives where the provider sends back to. */
    const back = async (visitor: Visitor, to = '') => {
      const { headers } = await visitor.get(`${start}${to}`).expect(303);
      return new URL(await wayThrough(headers.location ?? '', home));
    };
    const arrive = (visitor: Visitor, at: URL) => visitor.get(`${at.pathname}${at.search}`);
    const signOn = async (visitor = site.visitor(), to = '') => arrive(visitor, await back(visitor, to));
    const refused = async (words: RegExp, visitor = site.visitor()) => {
      const response = await signOn(visitor);
      assert.equal(response.status, 422);
      assert.match(response.text, words);
      await visitor.get('/desk/account').expect(303);
    };
    return { site, back, arrive, signOn, refused };
  }

  it('signs in who has an account under the address that the provider verified, and leads where one wanted', async () => {
    const { site, signOn } = opened();
    const { id } = await site.add('secretariat');
    assert.match(
      (await site.visitor().get('/sign-in?to=/desk/bodies')).text,
      /Sign in at 127\.0\.0\.1:\d+<\/a>/u,
    );
    const visitor = site.visitor();
    const { status, headers } = await signOn(visitor, '?to=/desk/account%3Flang=en');
    assert.deepEqual([status, headers.location], [303, '/desk/account?lang=en']);
    const { text } = await visitor.get('/desk/account');
    assert.match(text, /The secretariat/u);
    assert.match(text, /single sign-on/u);
    const bound = await site.shell.db.selectFrom('identity').selectAll().execute();
    assert.deepEqual(
      bound.map(({ issuer, subject, person }) => [issuer, subject, person]),
      [[provider.issuer, 'subject-1', id]],
    );
    const [row] = await site.shell.db.selectFrom('log').select('deed').where('person', '=', id).execute();
    assert.equal(row?.deed, 'bind-identity');
  });

  it('begins under a new id, and leaves nothing signed in that was remembered on the way', async () => {
    const { site, back, arrive } = opened();
    await site.add('secretariat');
    const visitor = site.visitor();
    const cookieOf = (response: { headers: Record<string, string> }) =>
      String(response.headers['set-cookie']).split(';')[0] ?? '';
    const out = await visitor.get(start);
    const at = new URL(await wayThrough(out.headers.location ?? '', home));
    const arrived = await arrive(visitor, at);
    assert.notEqual(cookieOf(arrived), cookieOf(out));
    await site.visitor().get('/desk/account').set('Cookie', cookieOf(out)).expect(303);
    await site.visitor().get('/desk/account').set('Cookie', cookieOf(arrived)).expect(200);
    assert.equal((await back(site.visitor())).pathname, `${start}/answer`);
  });

  it('forgets after an hour who set out and did not come back', async () => {
    const { site, back, arrive } = opened();
    await site.add('secretariat');
    const visitor = site.visitor();
    const at = await back(visitor);
    site.shell.now = '2018-04-09T09:00:01.000Z';
    assert.equal((await arrive(visitor, at)).status, 422);
  });

  it('leads nowhere but within this site', async () => {
    const { site, signOn } = opened();
    await site.add('secretariat');
    for (const to of ['//evil.example/', 'https://evil.example/', '/\\evil.example']) {
      const { headers } = await signOn(site.visitor(), `?to=${encodeURIComponent(to)}`);
      assert.equal(headers.location, '/desk');
    }
  });

  it('can be begun in several windows of a browser at once', async () => {
    const { site, back, arrive } = opened();
    await site.add('secretariat');
    const visitor = site.visitor();
    const first = await back(visitor, '?to=/desk/bodies');
    await back(visitor);
    assert.equal((await arrive(visitor, first)).headers.location, '/desk/bodies');
  });

  it('is refused with another state, in another browser, and when nobody set out', async () => {
    const { site, back, arrive } = opened();
    await site.add('secretariat');
    const visitor = site.visitor();
    const at = await back(visitor);
    const words = /This sign-in did not begin in this browser/u;
    const forged = new URL(at);
    forged.searchParams.set('state', 'another');
    for (const [who, where] of [
      [visitor, forged],
      [site.visitor(), at],
      [site.visitor(), new URL(answer)],
    ] as const) {
      const { status, text } = await arrive(who, where);
      assert.equal(status, 422);
      assert.match(text, words);
    }
    assert.equal((await arrive(visitor, at)).status, 303);
  });

  it('takes an answer once, also when it comes twice at once', async () => {
    const { site, back, arrive } = opened();
    await site.add('secretariat');
    const visitor = site.visitor();
    const at = await back(visitor);
    assert.equal((await arrive(visitor, at)).status, 303);
    assert.equal((await arrive(visitor, at)).status, 422);
    const another = site.visitor();
    const twice = await back(another);
    const both = await Promise.all([arrive(another, twice), arrive(another, twice)]);
    assert(both.filter(({ status }) => status === 303).length <= 1);
  });

  it('is refused with a code that was used, made up, or asked for by another, and with a refusal', async () => {
    const { site, back, arrive } = opened();
    await site.add('secretariat');
    const visitor = site.visitor();
    const used = await back(visitor);
    await arrive(visitor, used);
    const others = await back(site.visitor());
    const code = (at: URL) => ({ code: at.searchParams.get('code') ?? '' });
    const forgeries: readonly Readonly<Record<string, string>>[] = [
      code(used),
      { code: 'made-up' },
      code(others),
      { error: 'access_denied' },
      { ...code(others), iss: 'https://evil.example' },
    ];
    for (const forgery of forgeries) {
      const victim = site.visitor();
      const at = await back(victim);
      if (forgery.error) at.searchParams.delete('code');
      for (const [name, value] of Object.entries(forgery)) at.searchParams.set(name, value);
      const { status, text } = await arrive(victim, at);
      assert.equal(status, 422, JSON.stringify(forgery));
      assert.match(text, /Single sign-on did not confirm who you are/u);
      await victim.get('/desk/account').expect(303);
    }
  });

  it('asks to begin again after an answer that was refused', async () => {
    const { site, back, arrive } = opened();
    await site.add('secretariat');
    const visitor = site.visitor();
    const at = await back(visitor);
    const forged = new URL(at);
    forged.searchParams.set('code', 'made-up');
    assert.equal((await arrive(visitor, forged)).status, 422);
    const { status, text } = await arrive(visitor, at);
    assert.equal(status, 422);
    assert.match(text, /was answered already/u);
  });

  it('refuses an address that the provider has not verified, and none at all', async () => {
    const { site, refused } = opened();
    await site.add('secretariat');
    for (const claims of [{ email, email_verified: false }, { email }, {}]) {
      provider.people.set('subject-1', claims);
      await refused(/does not vouch for your e-mail address/u);
    }
  });

  it('adds nobody', async () => {
    const { site, refused } = opened();
    await refused(/Nobody with the address secretariat@example\.org has an account here/u);
    assert.deepEqual(await site.shell.db.selectFrom('person').selectAll().execute(), []);
  });

  it('refuses who was revoked, before and after they are bound', async () => {
    const { site, signOn, refused } = opened();
    const { id } = await site.add('secretariat');
    await revokePerson(site.shell, 'test', id);
    await refused(/The access of secretariat@example\.org was revoked/u);
    await site.shell.db.updateTable('person').set({ revoked_at: null }).execute();
    assert.equal((await signOn()).status, 303);
    await revokePerson(site.shell, 'test', id);
    await refused(/was revoked/u);
  });

  it('stays with the subject, whatever becomes of the address, until an administrator releases it', async () => {
    const { site, signOn, refused } = opened();
    const { id } = await site.add('secretariat');
    const other = await site.add('delegate');
    await site.add('administrator');
    await signOn();
    provider.people.set('subject-1', { email: other.email, email_verified: false });
    const moved = site.visitor();
    assert.equal((await signOn(moved)).status, 303);
    assert.match((await moved.get('/desk/account')).text, /The secretariat/u);

    provider.is('subject-2');
    provider.people.set('subject-2', { email, email_verified: true });
    await refused(/bound to another identity there/u);
    const administrator = await site.signedIn('administrator@example.org');
    const page = `/desk/people/${id}`;
    assert.match((await administrator.get(page)).text, /127\.0\.0\.1:\d+ knows this person as subject-1/u);
    await administrator.post(`${page}/released-identities`).expect(303);
    assert.equal((await signOn()).status, 303);
    provider.is('subject-1');
    provider.people.set('subject-1', { email, email_verified: true });
    await refused(/bound to another identity there/u);
  });

  it('says in words that the provider does not answer, and works once it does', async () => {
    const { site, signOn } = opened();
    await site.add('secretariat');
    provider.answers(false);
    const silent = await site.visitor().get(`${start}?to=/desk/bodies`);
    assert.equal(silent.status, 503);
    assert.match(silent.text, /Single sign-on does not answer just now/u);
    assert.match(silent.text, /name="to" value="\/desk\/bodies"/u);
    await site.visitor().post('/sign-in').type('form').send({ email, password }).expect(303);
    provider.answers(true);
    assert.equal((await signOn()).status, 303);
  });

  it('says so where the provider is gone amid signing on, and the next time it is back', async () => {
    const { site, back, arrive, signOn } = opened();
    await site.add('secretariat');
    const visitor = site.visitor();
    const at = await back(visitor);
    const { port } = new URL(provider.issuer);
    await provider.stop();
    const silent = await arrive(visitor, at);
    assert.equal(silent.status, 503);
    assert.equal((await site.visitor().get(start)).status, 503);
    provider = await startProvider(answer, { port: Number(port) });
    provider.people.set('subject-1', { email, email_verified: true });
    assert.equal((await signOn()).status, 303);
  });

  it('says so where the provider hangs', async () => {
    const mute = createServer(() => undefined);
    await new Promise<void>((done) => {
      mute.listen(0, '127.0.0.1', done);
    });
    const issuer = `http://127.0.0.1:${(mute.address() as AddressInfo).port}`;
    const began = Date.now();
    const { status } = await siteOn(connection(), settings(issuer)).visitor().get(start);
    assert.equal(status, 503);
    assert(Date.now() - began < 9000);
    mute.closeAllConnections();
    mute.close();
  }).timeout(30_000);

  it('says, on signing out, that the provider may still know one', async () => {
    const { site, signOn } = opened();
    await site.add('secretariat');
    const visitor = site.visitor();
    await signOn(visitor);
    assert.match((await visitor.get('/desk/account')).text, /signing out here does not sign you out there/u);
    await visitor.post('/sign-out').expect(303).expect('Location', '/sign-in/over');
    assert.match((await visitor.get('/sign-in/over')).text, /You may still be signed in at 127/u);
    await visitor.get('/desk/account').expect(303);
  });

  it('is set out for sixty times in a quarter of an hour from one network', async () => {
    const { site } = opened();
    for (let n = 0; n < 60; n += 1) await site.visitor().get(start).expect(303);
    const limited = await site.visitor().get(start);
    assert.equal(limited.status, 429);
    assert.match(limited.text, /This was asked for too often. Try again in 15 minutes/u);
  }).timeout(60_000);

  it('is not offered where no provider is set', async () => {
    const site = siteOn(connection());
    assert(!(await site.visitor().get('/sign-in')).text.includes('single-sign-on'));
    await site.visitor().get(start).expect(404);
    await site.visitor().get(`${start}/answer?code=a&state=b`).expect(404);
  });
});

describe('The settings of single sign-on', () => {
  const all = {
    OIDC_ISSUER: 'https://id.example/realms/un',
    OIDC_CLIENT_ID: 'plenary',
    OIDC_CLIENT_SECRET: 'secret',
  };

  it('are all three or none', () => {
    assert.equal(settingsFrom({}).provider, null);
    assert.deepEqual(settingsFrom(all).provider, {
      issuer: 'https://id.example/realms/un',
      clientId: 'plenary',
      clientSecret: 'secret',
    });
    for (const missing of Object.keys(all)) {
      assert.throws(() => settingsFrom({ ...all, [missing]: '' }), { setting: missing });
    }
  });

  it('name an issuer by https, but for this machine', () => {
    for (const issuer of ['http://id.example', 'id.example', 'https://id.example/?a', 'ftp://id.example']) {
      assert.throws(() => settingsFrom({ ...all, OIDC_ISSUER: issuer }), { setting: 'OIDC_ISSUER' });
    }
    for (const issuer of ['http://localhost:4000', 'http://127.0.0.1:4000', 'https://id.example']) {
      assert.equal(settingsFrom({ ...all, OIDC_ISSUER: issuer }).provider?.issuer, issuer);
    }
  });
});
