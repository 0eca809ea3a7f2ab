import assert from 'node:assert/strict';
import supertest from 'supertest';
import { renameItem } from '../../src/agenda/edits.ts';
import { toAgenda, toWork } from '../../src/drafting/changes.ts';
import { languages } from '../../src/language/languages.ts';
import { textIn } from '../../src/language/text.ts';
import { cancelMeeting, closeMeeting, moveMeeting, setRoom } from '../../src/timetable/edits.ts';
import { onBothDatabases } from '../support/databases.ts';
import { body, changesIn, followersOn, pathIn, session } from './followers.ts';

const email = 'delegate@example.org';
const room = (name: string) => toWork((work) => setRoom(work, `${session}-m1`, textIn('en', name)));

onBothDatabases('An address that follows changes', (connection) => {
  let site: Awaited<ReturnType<typeof followersOn>>;
  beforeEach(async () => {
    site = await followersOn(connection());
  });

  /** Publishes another room for the first meeting, on the eve, and gives what the address is told of it. */
  const toldOfRoom = async (name: string, to = email) => {
    site.at('2018-07-03T09:00:00.000Z');
    await site.change(room(name));
    await site.issue();
    await site.tell();
    return (await site.told(to)).at(-1);
  };
  const withoutSite = () => supertest(site.listener);

  it('ends everything by one click in a mail program, which sends no cookie and says not from where', async () => {
    await site.follow(email);
    await site.follow(email, { kind: 'body', about: body });
    const letter = await toldOfRoom('Room A');
    const { pathname, search } = new URL(letter?.unsubscribe ?? '');
    const looked = await withoutSite()
      .get(pathname + search)
      .expect(200);
    assert.match(looked.text, /Opening this page has changed nothing/u);
    assert(await toldOfRoom('Room B'));
    for (const time of ['once', 'again']) {
      const click = withoutSite().post(pathname + search);
      const ended = await (time === 'once'
        ? click.type('form').send('List-Unsubscribe=One-Click')
        : click.field('List-Unsubscribe', 'One-Click'));
      assert.equal(ended.status, 200, time);
      assert.match(ended.text, /No more changes are sent to this address/u);
      assert.equal(ended.headers['set-cookie']?.toString().includes('sid') ?? false, false);
    }
    await toldOfRoom('Room C');
    assert.equal((await site.told(email)).length, 2);
  });

  it('is not told what waits for the digest once it has ended it', async () => {
    const own = await site.follow(email);
    await site.change(room('Room A'));
    await site.issue();
    await site.tell();
    const { text } = await site.reader.get(own).expect(200);
    const id = /name="following" value="([^"]+)"/u.exec(text)?.[1] ?? '';
    await site.reader.post(`${own}/ended`).type('form').send({ following: id }).expect(303);
    assert.match((await site.reader.get(own)).text, /Nothing is followed from this address/u);
    site.at('2018-04-12T06:00:00.000Z');
    assert.equal(await site.tell(), 0);
  });

  it('sees all that it follows, changes the language and ends one by the link in every letter', async () => {
    await site.follow(email, { item: 'report' });
    await site.follow(email, { kind: 'body', about: body });
    const first = await toldOfRoom('Room A');
    const links = (first?.blocks ?? []).flatMap((block) => (block.kind === 'link' ? [block.href] : []));
    const own = new URL(links.at(-1) ?? '').pathname;
    const { text } = await site.reader.get(own).expect(200);
    assert.match(text, /Item 5: Adoption of the report, Smuggling of Migrants, fifth meeting/u);
    assert.match(text, /Working Group on the Smuggling of Migrants/u);
    await withoutSite().post(`${own}/ended`).type('form').send({ following: 'all' }).expect(403);
    const others = await site.follow('other@example.org');
    const theirs = /name="following" value="([^"]+)"/u.exec((await site.reader.get(others)).text)?.[1];
    await site.reader.post(`${own}/ended`).type('form').send({ following: theirs }).expect(303);
    assert.match(
      (await site.reader.get(others)).text,
      /name="following"/u,
      'nobody ends what another follows',
    );
    await site.reader.post(`${own}/language`).type('form').send({ language: 'fr' }).expect(303);
    assert.match(changesIn((await toldOfRoom('Room B')) ?? assert.fail())[0] ?? '', /^Séance/u);
    await site.reader.post(`${own}/ended`).type('form').send({ following: 'all' }).expect(303);
    await site.reader.post(`${own}/ended`).type('form').send({ following: 'all' }).expect(303);
  });

  it('is answered in words by a link that is forged, made for something else or two days old', async () => {
    await site.ask(email);
    const link = await site.linkTo(email);
    const [path = ''] = link.split('?');
    const own = await site.follow('other@example.org');
    const token = own.split('/').at(-1) ?? '';
    const forged = [
      `${path.slice(0, -1)}${path.endsWith('A') ? 'B' : 'A'}`,
      path.replace('~', '~x'),
      '/follow/confirm/confirm~x~1.nothing',
      `/follow/confirm/${token}`,
      `/follow/end/${token}`,
      `/follow/mine/${path.split('/').at(-1)}`,
      '/follow/mine/%00',
    ];
    for (const address of forged) {
      const { status, text } = await site.reader.get(address);
      assert.equal(status, 404, address);
      assert.match(text, /This link does not hold/u, address);
      const deed = address.includes('/mine/') ? `${address}/ended` : address;
      const post = await site.reader.post(deed).type('form').send({ following: 'all' });
      assert.equal(post.status, 404, deed);
    }
    site.at('2018-04-11T08:59:00.000Z');
    await site.reader.get(link).expect(200);
    site.at('2018-04-11T09:00:00.000Z');
    const past = await site.reader.post(path).expect(404);
    assert.match(past.text, /It is older than two days/u);
  });

  it('confirms a second time without being told twice, and not again by an old link once it has ended', async () => {
    await site.ask(email);
    const [path = ''] = (await site.linkTo(email)).split('?');
    const both = await Promise.all([site.reader.post(path), site.reader.post(path)]);
    assert.deepEqual(
      both.map(({ status }) => status),
      [303, 303],
    );
    const own = String(both[0]?.headers.location).split('?')[0] ?? '';
    site.at('2018-04-09T10:00:00.000Z');
    const asked = await site.ask(email, { language: 'es' });
    const first = await site.ask('somebody-else@example.org');
    assert.equal(
      asked.text.replaceAll(email, 'X'),
      first.text.replaceAll('somebody-else@example.org', 'X'),
      'who asks learns nothing of who follows',
    );
    await site.reader.post(`${own}/ended`).type('form').send({ following: 'all' }).expect(303);
    await site.reader.post(path).expect(404);
    site.at('2018-04-09T10:01:00.000Z');
    await site.follow(email);
    await toldOfRoom('Room A');
    assert.equal((await site.told(email)).length, 1);
  });

  it('is one address in capitals and without', async () => {
    await site.follow('Delegate@Example.ORG'.toLowerCase());
    site.at('2018-04-09T09:10:00.000Z');
    await site.ask('  Delegate@Example.ORG ');
    const rows = await connection().db.selectFrom('follower').select('email').execute();
    assert.deepEqual(rows, [{ email }]);
    await toldOfRoom('Room A');
    assert.equal((await site.told(email)).length, 1);
  });

  it('is written to a few times an hour and a dozen a day to confirm, whoever asks', async () => {
    for (const minute of [0, 1, 2, 3, 4]) {
      site.at(`2018-04-09T09:0${minute}:00.000Z`);
      assert.equal((await site.ask(email)).status, 200);
    }
    const refused = await site.ask(email, {}, site.visitor('198.51.100.7'));
    assert.equal(refused.status, 429);
    assert.equal(refused.headers['retry-after'], '3360');
    assert.match(refused.text, /This was asked for too often\. Try again in 56 minutes/u);
    assert.match(refused.text, /value="delegate@example\.org"/u);
    assert.equal((await site.ask('another@example.org')).status, 200);
    let written = 5;
    for (const hour of ['11', '12', '13', '14']) {
      for (const minute of [0, 1, 2, 3, 4]) {
        site.at(`2018-04-09T${hour}:0${minute}:00.000Z`);
        if ((await site.ask(email)).status === 200) written += 1;
      }
    }
    assert.equal(written, 12);
  });

  it('is written to once where the form was sent twice at once', async () => {
    const both = await Promise.all([site.ask(email), site.ask(email)]);
    assert.deepEqual(
      both.map(({ status }) => status),
      [200, 200],
    );
    assert.equal((await site.letters('follow')).length, 1);
  });

  it('cannot follow what is not there, nor an address be what is none', async () => {
    for (const about of ['no-such-session', '', '../..', 'x'.repeat(5000)]) {
      const { status, text } = await site.ask(email, { about });
      assert.equal(status, 404, about);
      assert.match(text, /There is no such page, or it is not published/u);
    }
    assert.equal((await site.ask(email, { item: 'no-such-item' })).status, 404);
    assert.equal((await site.ask(email, { kind: 'body', about: 'ctoc-cop' })).status, 404);
    await site.reader.get('/follow').expect(404);
    await site.reader.get('/follow?session=no-such').expect(404);
    for (const wrong of [
      '',
      'nobody',
      'a@b',
      `${'x'.repeat(300)}@example.org`,
      'a@example.org\r\nBcc: b@example.org',
    ]) {
      const { status, text } = await site.ask(wrong, { item: 'report' });
      assert.equal(status, 422, wrong);
      assert.match(text, /Nothing was sent/u);
      assert.match(text, /<option value="report" selected>/u);
    }
    assert.equal((await site.letters()).length, 0);
  });

  it('is told in each of the six languages, and asked in it', async () => {
    for (const language of languages) {
      await site.follow(`${language}@example.org`, { language });
    }
    const asked = await site.letters('follow');
    assert.equal(new Set(asked.map(({ letter }) => letter.subject)).size, 6);
    await toldOfRoom('Room A', 'en@example.org');
    for (const language of languages) {
      const [letter] = await site.told(`${language}@example.org`);
      assert.equal(letter?.language, language);
      assert.equal(pathIn(letter ?? assert.fail()), `/sessions/${session}?lang=${language}`);
      assert.match(letter.unsubscribe ?? '', new RegExp(`lang=${language}$`, 'u'));
      const { text } = await withoutSite().get(
        `${new URL(letter.unsubscribe ?? '').pathname}?lang=${language}`,
      );
      assert.match(
        text,
        new RegExp(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`, 'u'),
      );
    }
  });

  it('is told nothing of closed meetings and of drafts', async () => {
    await site.follow(email);
    await site.follow('item@example.org', { item: 'questionnaire' });
    site.at('2018-07-04T05:00:00.000Z');
    await site.change(toWork((work) => closeMeeting(work, `${session}-m2`)));
    await site.issue(undefined, 'chair');
    await site.tell();
    const before = (await site.told(email)).length;
    await site.change(toWork((work) => setRoom(work, `${session}-m2`, textIn('en', 'Cellar'))));
    await site.issue();
    await site.change(room('Only drafted'));
    await site.tell();
    site.at('2018-07-05T06:00:00.000Z');
    await site.tell();
    assert.equal((await site.told(email)).length, before);
    const all = JSON.stringify((await site.letters()).map(({ kept }) => kept));
    assert.doesNotMatch(all, /Cellar|Only drafted/u);
  });

  it('reads first what is most pressing: days, then meetings off, moved and elsewhere', async () => {
    await site.follow(email);
    site.at('2018-07-04T05:00:00.000Z');
    await site.change(room('Room A'));
    await site.change(
      toWork((work) =>
        moveMeeting(work, `${session}-m3`, { date: '2018-07-05', start: '09:00', end: '12:00' }),
      ),
    );
    await site.change(toWork((work) => cancelMeeting(work, `${session}-m4`)));
    await site.issue(undefined, 'chair');
    await site.tell();
    const [letter] = await site.told(email);
    assert.deepEqual(changesIn(letter ?? assert.fail()).slice(0, 3), [
      'The meeting of Thursday, 5 July, 3–6 p.m. is cancelled.',
      'The meeting of Thursday, 5 July, 10 a.m.–1 p.m. is now held on Thursday, 5 July, 9 a.m.–12 noon.',
      'The meeting of Wednesday, 4 July, 10 a.m.–1 p.m. moves from Boardroom A to Room A.',
    ]);
    assert.match(letter?.subject ?? '', /\(\+\d\)$/u);
  });

  it('reads what an item was called and what it is called now', async () => {
    await site.follow(email, { language: 'fr' });
    site.at('2018-07-04T05:00:00.000Z');
    await site.change(
      toAgenda((agenda) => renameItem(agenda, 'questionnaire', 'en', 'Questionnaire for the review')),
    );
    await site.issue(undefined, 'chair');
    site.at('2018-07-04T06:00:00.000Z');
    assert.equal(await site.tell(), 1, 'also where no copy of the program ran when it was published');
    const [letter] = await site.told(email);
    const change = letter?.blocks.find(({ kind }) => kind === 'change');
    assert(change?.kind === 'change');
    assert.match(change.name, /^Point 3/u);
    assert.match(change.was ?? '', /questionnaire/iu);
    assert.equal(change.is, 'Questionnaire for the review');
  });

  it('is forgotten where it never confirmed, and a month after it follows nothing', async () => {
    await site.ask('never@example.org');
    const own = await site.follow(email);
    await site.follow('stays@example.org');
    await site.reader.post(`${own}/ended`).type('form').send({ following: 'all' });
    const kept = async () =>
      (await connection().db.selectFrom('follower').select('email').orderBy('email').execute()).map(
        (row) => row.email,
      );
    site.at('2018-04-11T09:00:01.000Z');
    await site.tell();
    assert.deepEqual(await kept(), [email, 'stays@example.org']);
    site.at('2018-05-09T09:00:01.000Z');
    await site.tell();
    assert.deepEqual(await kept(), ['stays@example.org']);
  });
});

onBothDatabases('A site that sends no mail', (connection) => {
  it('shows no form to follow changes by mail, and says so to whoever sends one', async () => {
    const site = await followersOn(connection(), { SMTP_URL: '', MAIL_FROM: '' });
    assert.doesNotMatch((await site.reader.get(`/sessions/${session}`)).text, /Changes by mail/u);
    const { status, text } = await site.ask(email);
    assert.equal(status, 422);
    assert.match(text, /No mail is sent from this site at present/u);
    assert.equal((await site.letters()).length, 0);
  });
});
