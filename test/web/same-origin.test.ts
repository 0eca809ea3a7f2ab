import assert from 'node:assert/strict';
import supertest from 'supertest';
import { freshDatabase, onBothDatabases } from '../support/databases.ts';
import { password, siteOn } from '../support/site.ts';

describe('A form sent to the site', () => {
  const origins: readonly (readonly [string, Record<string, string>, boolean])[] = [
    ['by one of its own pages', { 'Sec-Fetch-Site': 'same-origin' }, true],
    ['by another site', { 'Sec-Fetch-Site': 'cross-site' }, false],
    ['by another site of the same domain', { 'Sec-Fetch-Site': 'same-site' }, false],
    ['out of the address bar', { 'Sec-Fetch-Site': 'none' }, false],
    [
      'by another site that claims our Origin',
      { 'Sec-Fetch-Site': 'cross-site', Origin: 'http://plenary.example' },
      false,
    ],
    ['by an older browser from our address', { Origin: 'http://plenary.example' }, true],
    [
      'by an older browser from the host it was sent to',
      { Origin: 'http://inside:3000', Host: 'inside:3000' },
      true,
    ],
    ['by an older browser from another port', { Origin: 'http://inside:4000', Host: 'inside:3000' }, false],
    ['by an older browser from another site', { Origin: 'http://evil.example' }, false],
    ['by a page that hides its origin', { Origin: 'null' }, false],
    ['by something that says neither', {}, false],
  ];
  for (const [from, headers, taken] of origins) {
    it(`is ${taken ? 'taken' : 'refused'} when it is sent ${from}`, async () => {
      const connection = await freshDatabase('sqlite');
      const { listener } = siteOn(connection);
      const sent = await supertest(listener)
        .post('/sign-in')
        .set(headers)
        .type('form')
        .send({ email: 'nobody@example.org', password });
      assert.equal(sent.status, taken ? 422 : 403);
      if (!taken) assert.match(sent.text, /did not come from a page of this site, so nothing was done/u);
      await connection.db.destroy();
    });
  }

  it('is refused by http where readers come by https', async () => {
    const connection = await freshDatabase('sqlite');
    const { listener } = siteOn(connection, { BASE_URL: 'https://plenary.example' });
    const post = (origin: string) =>
      supertest(listener).post('/sign-in').set({ Origin: origin, Host: 'plenary.example' }).send('email=a');
    assert.equal((await post('http://plenary.example')).status, 403);
    assert.equal((await post('https://plenary.example')).status, 422);
    await connection.db.destroy();
  });
});

onBothDatabases('A form sent by another site', (connection) => {
  it('changes nothing, though the browser sends the cookie of whoever is signed in', async () => {
    const site = siteOn(connection());
    await site.add('administrator');
    const administrator = await site.signedIn('administrator@example.org');
    await administrator
      .post('/desk/account')
      .set('Sec-Fetch-Site', 'cross-site')
      .type('form')
      .send({ name: 'Mallory', language: 'en' })
      .expect(403);
    assert.match((await administrator.get('/desk/account')).text, /The administrator/u);
  });
});
