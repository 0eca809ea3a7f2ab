import assert from 'node:assert/strict';
import supertest from 'supertest';
import { sendNotices } from '../../src/acts/send.ts';
import { toWork } from '../../src/drafting/changes.ts';
import { languages } from '../../src/language/languages.ts';
import { textIn } from '../../src/language/text.ts';
import { setRoom } from '../../src/timetable/edits.ts';
import { onBothDatabases } from '../support/databases.ts';
import { type PostOffice, start } from '../support/post-office.ts';
import { followersOn, session } from './followers.ts';

onBothDatabases('A mail of changes', (connection) => {
  let site: Awaited<ReturnType<typeof followersOn>>;
  let office: PostOffice;
  beforeEach(async () => {
    office = await start();
    site = await followersOn(connection(), { SMTP_URL: office.url });
  });
  afterEach(async () => {
    await office.stop();
  });

  const room = (name: string) => toWork((work) => setRoom(work, `${session}-m1`, textIn('en', name)));
  const linksIn = (words = '') => words.match(/http:\/\/plenary\.example\/\S+/gu) ?? [];
  const last = () => office.received.at(-1)?.mail;

  it('is asked for, confirmed, read and ended with nothing but what the mails say', async () => {
    const browser = supertest.agent(site.listener).set('Sec-Fetch-Site', 'same-origin');
    await site.ask('Delegate@example.org', { language: 'ar' });
    assert.equal(await sendNotices(site.shell), 1);
    assert.deepEqual(office.received.at(-1)?.to, ['delegate@example.org']);
    const confirm = new URL(linksIn(last()?.text)[0] ?? '');
    const page = await browser.get(confirm.pathname + confirm.search).expect(200);
    assert.match(page.text, /<html lang="ar" dir="rtl">/u);
    await browser.post(confirm.pathname).expect(303);

    site.at('2018-07-03T09:00:00.000Z');
    await site.change(room('Room A'));
    await site.issue();
    await site.tell();
    assert.equal(await sendNotices(site.shell), 1);
    const mail = last();
    assert.match(mail?.html ?? '', /<html lang="ar" dir="rtl">/u);
    assert.match(mail?.subject ?? '', /^تهريب المهاجرين: .*Room A/u);
    assert.match((mail?.text ?? '').split('\n').slice(0, 4).join('\n'), /Boardroom A.*Room A/u);
    const header = (name: string) => mail?.headers.find(({ key }) => key === name)?.value ?? '';
    assert.equal(header('list-unsubscribe-post'), 'List-Unsubscribe=One-Click');
    const one = new URL(/^<(.+)>$/u.exec(header('list-unsubscribe'))?.[1] ?? '');
    assert.equal(one.origin, 'http://plenary.example');
    const [own = ''] = linksIn(mail?.text).filter((link) => link.includes('/follow/mine/'));
    await browser.get(new URL(own).pathname).expect(200);
    await supertest(site.listener)
      .post(one.pathname + one.search)
      .type('form')
      .send('List-Unsubscribe=One-Click')
      .expect(200);
    await site.change(room('Room B'));
    await site.issue();
    assert.equal(await site.tell(), 0);
    assert.equal(await sendNotices(site.shell), 0);
  });

  it('comes once to each of many in their languages, though three copies write and send at once', async () => {
    for (const language of languages) await site.follow(`${language}@example.org`, { language });
    await sendNotices(site.shell);
    const before = office.received.length;
    site.at('2018-07-03T09:00:00.000Z');
    await site.change(room('Room A'));
    await site.issue();
    const copy = async () => {
      await site.tell();
      await sendNotices(site.shell);
    };
    await Promise.all([copy(), copy(), copy()]);
    const sent = office.received.slice(before);
    assert.deepEqual(
      sent.map(({ to }) => to[0]).toSorted(),
      languages.map((language) => `${language}@example.org`).toSorted(),
    );
    for (const { to, mail } of sent) {
      const language = to[0]?.slice(0, 2);
      assert.equal(mail.headers.find(({ key }) => key === 'content-language')?.value, language);
      assert.match(mail.html ?? '', new RegExp(`<html lang="${language}"`, 'u'));
    }
  });
});
