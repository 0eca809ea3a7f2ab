import assert from 'node:assert/strict';
import { invite } from '../../src/acts/people.ts';
import { onBothDatabases } from '../support/databases.ts';
import { password, siteOn } from '../support/site.ts';

onBothDatabases('A one-time link', (connection) => {
  async function invited() {
    const site = siteOn(connection());
    const email = 'new@example.org';
    const { link } = await invite(site.shell, 'test', { email, name: 'Nia', role: 'secretariat' });
    return { site, email, address: new URL(link).pathname };
  }

  it('is random beyond guessing and kept by a hash alone', async () => {
    const { site, address } = await invited();
    const token = address.split('/').at(-1) ?? '';
    assert.equal(Buffer.from(token, 'base64url').length, 32);
    assert(!JSON.stringify(await site.shell.db.selectFrom('link').selectAll().execute()).includes(token));
  });

  it('changes nothing when it is opened, however often, as mail scanners do', async () => {
    const { site, address } = await invited();
    for (let n = 0; n < 3; n += 1) {
      const { text } = await site.visitor().get(address).expect(200);
      assert.match(text, /Sign in as Nia/u);
    }
    await site.visitor().post(address).type('form').send({ password }).expect(303);
  });

  it('signs in with its button and a password chosen, once', async () => {
    const { site, email, address } = await invited();
    const agent = site.visitor();
    await agent.post(address).type('form').send({ password }).expect(303).expect('Location', '/desk');
    await agent.get('/desk/account').expect(200);
    const second = await site
      .visitor()
      .post(address)
      .type('form')
      .send({ password: 'another long sentence' });
    assert.equal(second.status, 404);
    assert.match(second.text, /This link does not sign you in/u);
    await site.visitor().get(address).expect(404);
    await site.visitor().post('/sign-in').type('form').send({ email, password }).expect(303);
  });

  it('is not used up by a password that is refused', async () => {
    const { site, address } = await invited();
    for (const [wrong, why] of [
      ['', /A password has at least 12 characters/u],
      ['eleven char', /A password has at least 12 characters/u],
      ['aaaaaaaaaaaaaaa', /too easily guessed/u],
      ['x-new@example.org', /too easily guessed/u],
      ['long '.repeat(60), /A password has at most 256 characters/u],
    ] as const) {
      const { status, text } = await site.visitor().post(address).type('form').send({ password: wrong });
      assert.equal(status, 422);
      assert.match(text, why);
      assert(wrong === '' || !text.includes(`value="${wrong}"`));
    }
    await site.visitor().post(address).type('form').send({ password }).expect(303);
  });

  it('works for a day and not longer', async () => {
    const { site, address } = await invited();
    site.shell.now = '2018-04-10T07:59:59.000Z';
    await site.visitor().get(address).expect(200);
    site.shell.now = '2018-04-10T08:00:00.000Z';
    await site.visitor().get(address).expect(404);
    await site.visitor().post(address).type('form').send({ password }).expect(404);
  });

  it('opens nothing when it is forged', async () => {
    const { site, address } = await invited();
    const forged = `${address.slice(0, -1)}${address.endsWith('A') ? 'B' : 'A'}`;
    await site.visitor().get(forged.slice(0, -4)).expect(404);
    await site.visitor().post('/sign-in/link/forged').type('form').send({ password }).expect(404);
  });

  it('is replaced by the next, and lets who has a password keep it', async () => {
    const { site, email, address } = await invited();
    await site.visitor().post(address).type('form').send({ password }).expect(303);
    const again = { email, name: 'Nia', role: 'delegate' } as const;
    const first = await invite(site.shell, 'test', again);
    const second = await invite(site.shell, 'test', again);
    await site.visitor().get(new URL(first.link).pathname).expect(404);
    await site.visitor().post(new URL(second.link).pathname).type('form').send({ password: '' }).expect(303);
    await site.visitor().post('/sign-in').type('form').send({ email, password }).expect(303);
  });
});
