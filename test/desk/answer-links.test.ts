import assert from 'node:assert/strict';
import type { Connection } from '../../db/connect.ts';
import { movesOf } from '../../src/approval/store.ts';
import { textIn } from '../../src/language/text.ts';
import { signed } from '../../src/people/sign-in/signed.ts';
import { addPerson, revoke, saveOffice } from '../../src/people/store.ts';
import { onBothDatabases } from '../support/databases.ts';
import { type Agent, base, officeOn } from './drafting-office.ts';

const bureau = 'ctoc-cop-extended-bureau';
const mail = { SMTP_URL: 'smtp://127.0.0.1:1', MAIL_FROM: 'secretariat@plenary.example' };

onBothDatabases('A link from a mail to a round', (connection) => {
  it('changes nothing when it is opened, and opens the round, once, by its button', async () => {
    const { visitor, token, moves } = await asked(connection());
    const page = await visitor.get(`/answer/${token}`).expect(200);
    assert.match(page.text, /You are asked to answer/u);
    assert.match(page.text, /You answer as Chair\./u);
    assert.match(page.text, /Friday, 13 April 2018, 6 p\.m\./u);
    assert.deepEqual(await moves(), []);
    assert.equal(page.headers['set-cookie'], undefined);
    const opened = await visitor.post(`/answer/${token}`).expect(303);
    const round = String(opened.headers.location);
    assert.equal(round, `${base}/rounds/1?lang=en`);
    const { text } = await visitor.get(round).expect(200);
    assert.match(text, /for this round alone/u);
    assert.doesNotMatch(text, /href="\/desk(?!\/sessions\/ctoc-cop-wg\.7-5\/rounds\/1\?lang=)/u);
    assert.deepEqual(await moves(), ['see']);
    await visitor.post(`${base}/rounds/1/responses`).type('form').send({ move: 'acknowledge' }).expect(303);
    assert.deepEqual(await moves(), ['see', 'acknowledge']);
  });

  it('opens no other page of the desk', async () => {
    const { visitor, token, send } = await asked(connection());
    await send('rounds', { subject: 'topics', bureau, method: 'meeting' });
    await visitor.post(`/answer/${token}`).expect(303);
    for (const path of ['/desk', base, `${base}/rounds`, `${base}/rounds/2`]) {
      assert.match(String((await visitor.get(path).expect(303)).headers.location), /^\/sign-in/u);
    }
    await visitor.post(`${base}/rounds/2/responses`).type('form').send({ move: 'acknowledge' }).expect(403);
    await visitor.post(`${base}/rounds/1/withdrawal`).expect(403);
  });

  it('leads on in the browser that used it, and says in another that it was used', async () => {
    const { visitor, token, site } = await asked(connection());
    await visitor.post(`/answer/${token}`).expect(303);
    assert.match(String((await visitor.get(`/answer/${token}`).expect(303)).headers.location), /rounds\/1/u);
    const other = site.visitor();
    for (const answer of [await other.get(`/answer/${token}`), await other.post(`/answer/${token}`)]) {
      assert.equal(answer.status, 410);
      assert.match(answer.text, /This link has been used/u);
      assert.match(answer.text, /Send me a new link/u);
    }
  });

  it('is sent anew to the same member, five times an hour', async () => {
    const { visitor, token, site, links } = await asked(connection());
    await visitor.post(`/answer/${token}`).expect(303);
    const other = site.visitor();
    for (let count = 0; count < 5; count += 1) {
      const { text } = await other.post(`/answer/${token}/renewal`).expect(200);
      assert.match(text, /A new link is on its way/u);
    }
    const sixth = await other.post(`/answer/${token}/renewal`).expect(429);
    assert.match(sixth.text, /Too many links were asked for/u);
    const all = await links();
    assert.equal(all.length, 6);
    assert.equal(new Set(all.map(({ person }) => person)).size, 1);
    const fresh = all.find(({ used_at: used }) => used === null);
    await other.post(`/answer/${signed(String(fresh?.id), site.shell.settings.sessionSecret)}`).expect(303);
  });

  it('opens nothing where it is forged, cut short or another site’s', async () => {
    const { visitor, token } = await asked(connection());
    for (const wrong of [`${token}x`, token.slice(0, -1), 'x', `nobody.${token.split('.').at(-1)}`, '%00']) {
      const { text } = await visitor.get(`/answer/${wrong}`).expect(404);
      assert.match(text, /This link opens nothing/u);
      await visitor.post(`/answer/${wrong}`).expect(404);
      await visitor.post(`/answer/${wrong}/renewal`).expect(404);
    }
    await visitor.post(`/answer/${token}`).set('Sec-Fetch-Site', 'cross-site').expect(403);
  });

  it('is not for who is signed in as somebody else, and is not used up by them', async () => {
    const { secretariat, visitor, token } = await asked(connection());
    for (const answer of [
      await secretariat.get(`/answer/${token}`),
      await secretariat.post(`/answer/${token}`),
      await secretariat.post(`/answer/${token}/renewal`),
    ]) {
      assert.equal(answer.status, 403);
      assert.match(answer.text, /Somebody else is signed in here \(The secretariat\)/u);
      assert.doesNotMatch(answer.text, /You answer as/u);
    }
    await visitor.post(`/answer/${token}`).expect(303);
  });

  it('is not for the browser in which another member answers', async () => {
    const { site, token, visitor, other } = await asked(connection(), { two: true });
    await visitor.post(`/answer/${token}`).expect(303);
    await visitor.get(`/answer/${other}`).expect(403);
    await site.visitor().post(`/answer/${other}`).expect(303);
  });

  it('keeps the whole sign-in of the member who opens it', async () => {
    const { officer, token } = await asked(connection());
    const member = await officer();
    await member.post(`/answer/${token}`).expect(303);
    await member.get('/desk').expect(200);
    await member.get(`/answer/${token}`).expect(303);
  });

  it('opens the round for one of two who press at the same moment', async () => {
    const { site, token } = await asked(connection());
    const pressed = await Promise.all(
      [site.visitor(), site.visitor()].map(async (one) => await one.post(`/answer/${token}`)),
    );
    assert.deepEqual(pressed.map(({ status }) => status).toSorted(), [303, 410]);
  });

  it('holds a day longer than the silence: what is said then is kept late and changes nothing', async () => {
    const { site, visitor, token } = await asked(connection());
    site.shell.now = '2018-04-13T16:00:00.000Z';
    await visitor.post(`/answer/${token}`).expect(303);
    const { text } = await visitor.get(`${base}/rounds/1`).expect(200);
    assert.match(text, /An answer is kept and marked late, and changes nothing/u);
    const late = { move: 'object', words: 'Too late, I fear.' };
    await visitor.post(`${base}/rounds/1/responses`).type('form').send(late).expect(303);
    const { text: after } = await visitor.get(`${base}/rounds/1`).expect(200);
    assert.match(after, /<b>Late<\/b>/u);
    assert.match(after, /Waits for the secretariat/u);
  });

  it('is past a day after the silence, and none is sent anew', async () => {
    const { site, visitor, token } = await asked(connection());
    site.shell.now = '2018-04-14T16:00:00.000Z';
    const { text } = await visitor.get(`/answer/${token}`).expect(410);
    assert.match(text, /This link is past/u);
    assert.doesNotMatch(text, /Send me a new link/u);
    await visitor.post(`/answer/${token}`).expect(410);
    const { text: refused } = await visitor.post(`/answer/${token}/renewal`).expect(422);
    assert.match(refused, /This round is closed/u);
  });

  it('opens nothing to who was revoked, before or after it was used', async () => {
    const { site, visitor, token, links } = await asked(connection());
    await visitor.post(`/answer/${token}`).expect(303);
    await visitor.get(`${base}/rounds/1`).expect(200);
    const [link] = await links();
    await revoke(site.shell.db, String(link?.person), site.shell.clock());
    await visitor.get(`${base}/rounds/1`).expect(303);
    const { text } = await site.visitor().get(`/answer/${token}`).expect(403);
    assert.match(text, /may no longer answer/u);
  });

  it('speaks the language of the member, until another is chosen', async () => {
    const { site, other } = await asked(connection(), { two: true });
    const { text } = await site.visitor().get(`/answer/${other}`).expect(200);
    assert.match(text, /<html lang="ar" dir="rtl">/u);
    const { text: french } = await site.visitor().get(`/answer/${other}?lang=fr`).expect(200);
    assert.match(french, /<html lang="fr" dir="ltr">/u);
  });
});

/** A silence about the organization of work, asked of the officer and, where `two`, of a member who reads Arabic. */
async function asked(connection: Connection, { two = false } = {}) {
  const office = await officeOn(connection, { env: mail });
  const { site, send } = office;
  const { db, settings } = site.shell;
  if (two) {
    const createdAt = site.shell.clock();
    await addPerson(db, { id: 'mona', email: 'mona@example.org', name: 'Mona', language: 'ar', createdAt });
    await saveOffice(db, {
      id: 'mona',
      bureau,
      person: 'mona',
      capacity: textIn('en', 'Rapporteur'),
      post: 'rapporteur',
      group: null,
      from: '2018-01-01',
      until: null,
    });
  }
  const end = { endDay: '13 April 2018', endTime: '6 p.m.' };
  const sent = await send('rounds', { subject: 'organization-of-work', bureau, method: 'silence', ...end });
  assert.equal(sent.status, 303);
  const links = async () => await db.selectFrom('answer_link').selectAll().execute();
  const tokenOf = (id: string | undefined) => signed(String(id), settings.sessionSecret);
  const all = await links();
  const visitor: Agent = site.visitor();
  return {
    ...office,
    visitor,
    links,
    token: tokenOf(all.find(({ person }) => person !== 'mona')?.id),
    other: tokenOf(all.find(({ person }) => person === 'mona')?.id),
    moves: async () => (await movesOf(db, String(all[0]?.round_id))).map(({ kind }) => kind),
  };
}
