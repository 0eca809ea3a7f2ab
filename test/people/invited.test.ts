import assert from 'node:assert/strict';
import { sendNotices } from '../../src/acts/send.ts';
import { addressed } from '../../src/notices/addressed.ts';
import type { Letter } from '../../src/notices/letter.ts';
import { onBothDatabases } from '../support/databases.ts';
import { start } from '../support/post-office.ts';
import { password, siteOn } from '../support/site.ts';

const mails = { SMTP_URL: 'smtp://mail.example', MAIL_FROM: 'Secretariat <secretariat@example.org>' };
const newcomer = {
  name: 'Nia',
  email: 'nia@example.org',
  language: 'fr',
  role: 'secretariat',
  body: '*',
  from: '9 April 2018',
  until: '',
};

onBothDatabases('Invitations and links by mail', (connection) => {
  async function opened(env: Record<string, string> = mails) {
    const site = siteOn(connection(), { TRUST_PROXY: '1', ...env });
    await site.add('administrator');
    const administrator = await site.signedIn('administrator@example.org');
    const outbox = async () =>
      await site.shell.db.selectFrom('notice').selectAll().orderBy('created_at').orderBy('id').execute();
    /** The path to which the last letter leads, as it stands in the mail. */
    const linkInMail = async () => {
      const { letter, link } = (await outbox()).at(-1) ?? assert.fail('no letter');
      const mail = addressed(JSON.parse(letter) as Letter, link, site.shell.settings);
      const [href] = mail.blocks.flatMap((block) => (block.kind === 'link' ? [block.href] : []));
      return new URL(href ?? '').pathname;
    };
    const invite = (form = newcomer) => administrator.post('/desk/people').type('form').send(form);
    const ask = (email: string, network?: string) =>
      site.visitor(network).post('/sign-in/link').type('form').send({ email });
    return { site, administrator, outbox, linkInMail, invite, ask };
  }

  it('goes to who is invited, in their language, and the link stands in clear nowhere', async () => {
    const { site, administrator, outbox, linkInMail, invite } = await opened();
    const { status, text } = await invite();
    assert.equal(status, 200);
    assert.match(text, /The invitation to Nia is on its way/u);
    assert.match(text, /The link holds until 16 April 2018, 8 a\.m\. UTC/u);
    assert(!text.includes('/sign-in/link/'));
    const [notice] = await outbox();
    assert.deepEqual(
      [notice?.kind, notice?.email, notice?.language, notice?.name],
      ['invitation', 'nia@example.org', 'fr', 'Nia'],
    );
    const { subject, blocks } = JSON.parse(notice?.letter ?? '') as Letter;
    assert.equal(subject, 'Invitation à vous connecter à Plenary');
    assert.match(
      JSON.stringify(blocks),
      /The administrator vous donne accès[^"]+Secrétariat, Tous les organes/u,
    );
    const link = await linkInMail();
    const token = link.split('/').at(-1) ?? '';
    for (const table of ['notice', 'link', 'log', 'person'] as const) {
      const rows = await site.shell.db.selectFrom(table).selectAll().execute();
      assert(!JSON.stringify(rows).includes(token.split('.').at(-1) ?? ''), table);
    }
    site.shell.now = '2018-04-16T07:59:00.000Z';
    const nia = site.visitor();
    assert.match((await nia.get(link)).text, /Nia/u);
    await nia.post(link).type('form').send({ password }).expect(303);
    await nia.get('/desk').expect(200);
    await site.visitor().post(link).type('form').send({ password }).expect(404);
    assert.equal((await administrator.get('/desk/people')).status, 200);
  });

  it('comes by a real mail server, in plain text and HTML, and opens the account', async () => {
    const office = await start();
    const { site, invite } = await opened({ ...mails, SMTP_URL: office.url });
    await invite();
    assert.equal(await sendNotices(site.shell), 1);
    await office.stop();
    const { to, mail } = office.received[0] ?? assert.fail('no mail');
    assert.deepEqual(to, ['nia@example.org']);
    const link = mail.text?.match(/http:\/\/plenary\.example(\/sign-in\/link\/\S+)/u)?.[1] ?? '';
    assert(mail.html?.includes(link));
    const nia = site.visitor();
    await nia.get(link).expect(200);
    await nia.get(link).expect(200);
    await nia.post(link).type('form').send({ password }).expect(303).expect('Location', '/desk');
    assert.match((await nia.get('/desk/account')).text, />lien à usage unique</u);
  });

  it('holds for seven days, and for a day where nobody was invited', async () => {
    const { site, invite, linkInMail, ask } = await opened();
    await invite();
    const invitation = await linkInMail();
    site.shell.now = '2018-04-16T08:00:00.000Z';
    await site.visitor().get(invitation).expect(404);
    await ask('nia@example.org').expect(200);
    const asked = await linkInMail();
    await site.visitor().get(asked).expect(200);
    site.shell.now = '2018-04-17T08:00:00.000Z';
    await site.visitor().get(asked).expect(404);
  });

  it('is not opened by an id without its signature, nor with one made by another secret', async () => {
    const { site, invite, linkInMail } = await opened();
    await invite();
    const link = await linkInMail();
    const cut = link.lastIndexOf('.');
    for (const forged of [link.slice(0, cut), `${link.slice(0, cut)}.${'A'.repeat(43)}`, `${link}x`]) {
      await site.visitor().get(forged).expect(404);
    }
  });

  it('is sent anew by an administrator, or shown, and either ends the earlier', async () => {
    const { site, administrator, invite, linkInMail, outbox } = await opened();
    await invite();
    const first = await linkInMail();
    const id = (await outbox())[0]?.person;
    const again = await administrator.post(`/desk/people/${id}/links`).type('form').send({ by: 'mail' });
    assert.match(again.text, /The link is on its way to Nia/u);
    assert.equal((await outbox()).length, 2);
    await site.visitor().get(first).expect(404);
    const shown = await administrator.post(`/desk/people/${id}/links`).type('form').send({ by: 'page' });
    const link = shown.text.match(/http:\/\/plenary\.example(\/sign-in\/link\/[\w-]+)/u)?.[1] ?? '';
    assert.equal((await outbox()).length, 2);
    await site.visitor().get(link).expect(200);
  });

  it('is asked for by whoever lost a password, with the same answer for nobody', async () => {
    const { site, ask, outbox, linkInMail } = await opened();
    const known = await ask(' Administrator@EXAMPLE.org ');
    const unknown = await ask('nobody@example.org');
    assert.equal(known.status, 200);
    const without = (text: string, email: string) => text.replaceAll(email, '…');
    assert.equal(
      without(known.text, 'administrator@example.org'),
      without(unknown.text, 'nobody@example.org'),
    );
    assert.equal((await outbox()).length, 1);
    const link = await linkInMail();
    const visitor = site.visitor();
    assert.match((await visitor.get(link)).text, /left empty, your password stays as it is/u);
    await visitor.post(link).type('form').send({ password: '' }).expect(303);
  });

  it('leaves, when anybody asks, a link that an administrator made as it was', async () => {
    const { site, administrator, invite, ask, outbox } = await opened();
    await invite();
    const id = (await outbox())[0]?.person;
    const shown = await administrator.post(`/desk/people/${id}/links`).type('form').send({ by: 'page' });
    const link = shown.text.match(/http:\/\/plenary\.example(\/sign-in\/link\/[\w-]+)/u)?.[1] ?? '';
    await ask('nia@example.org').expect(200);
    await site.visitor().post(link).type('form').send({ password }).expect(303);
  });

  it('ends every other link once one is used', async () => {
    const { site, ask, linkInMail, invite } = await opened();
    await invite();
    await ask('nia@example.org');
    const one = await linkInMail();
    site.shell.now = '2018-04-09T08:01:00.000Z';
    await ask('nia@example.org');
    const other = await linkInMail();
    assert.notEqual(one, other);
    await site.visitor().post(one).type('form').send({ password }).expect(303);
    await site.visitor().get(other).expect(404);
  });

  it('is asked for three times in a quarter of an hour for an address, known or not, and twenty from a network', async () => {
    const { ask, outbox } = await opened();
    for (const email of ['administrator@example.org', 'nobody@example.org']) {
      for (let n = 1; n <= 3; n += 1) await ask(email, `192.0.2.${n}`).expect(200);
      const limited = await ask(email, '192.0.2.9');
      assert.equal(limited.status, 429);
      assert.match(limited.text, /This was asked for too often/u);
      assert(limited.text.includes(`value="${email}"`));
    }
    assert.equal((await outbox()).length, 3);
    for (let n = 1; n <= 20; n += 1) await ask(`person-${n}@example.org`, '198.51.100.1').expect(200);
    await ask('another@example.org', '198.51.100.1').expect(429);
    await ask('another@example.org', '198.51.100.2').expect(200);
  });

  it('is refused to what is no address, and goes to nobody who was revoked', async () => {
    const { site, administrator, ask, outbox } = await opened();
    const { status, text } = await ask('nia');
    assert.equal(status, 422);
    assert.match(text, /E-mail address: This is not an e-mail address/u);
    const { id } = await site.add('delegate');
    await administrator.post(`/desk/people/${id}/revocation`).expect(303);
    await ask('delegate@example.org').expect(200);
    assert.deepEqual(await outbox(), []);
    const link = await administrator.post(`/desk/people/${id}/links`).type('form').send({ by: 'mail' });
    assert.equal(link.status, 422);
  });

  it('is offered only where mails are sent', async () => {
    const { site, ask, invite, outbox } = await opened({});
    assert(!(await site.visitor().get('/sign-in')).text.includes('href="/sign-in/link"'));
    await site.visitor().get('/sign-in/link').expect(404);
    await ask('administrator@example.org').expect(404);
    assert.match((await invite()).text, /http:\/\/plenary\.example\/sign-in\/link\//u);
    assert.deepEqual(await outbox(), []);
  });
});
