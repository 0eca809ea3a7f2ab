import assert from 'node:assert/strict';
import { recordAgreement } from '../../src/acts/ask.ts';
import { publish } from '../../src/acts/publish.ts';
import { draft } from '../../src/acts/revise.ts';
import { toWork } from '../../src/drafting/changes.ts';
import { textIn } from '../../src/language/text.ts';
import { cancelMeeting, setRoom } from '../../src/timetable/edits.ts';
import { onBothDatabases } from '../support/databases.ts';
import { comingProgramme } from '../support/sample.ts';
import { body, changesIn, followersOn, pathIn, session } from './followers.ts';

const room = (meeting: number, name: string) =>
  toWork((work) => setRoom(work, `${session}-m${meeting}`, textIn('en', name)));

onBothDatabases('Changes by mail', (connection) => {
  let site: Awaited<ReturnType<typeof followersOn>>;
  beforeEach(async () => {
    site = await followersOn(connection());
  });

  it('are asked for on the page of a session or body, and sent once the address has confirmed', async () => {
    for (const page of [`/sessions/${session}`, `/bodies/${body}`]) {
      const { text } = await site.reader.get(page).expect(200);
      assert.match(text, /<form class="fields" method="post" action="\/follow">/u);
    }
    const asked = await site.ask('delegate@example.org');
    assert.match(asked.text, /We have written to delegate@example\.org\. Open the link/u);
    const link = await site.linkTo('delegate@example.org');
    const looked = await site.reader.get(link).expect(200);
    assert.match(looked.text, /Is this what you want to be told of at delegate@example\.org\?/u);
    await site.change(room(1, 'Boardroom D'));
    await site.issue();
    assert.equal(await site.tell(), 0, 'opening a link confirms nothing');

    const [address = ''] = link.split('?');
    const confirmed = await site.reader.post(address).expect(303);
    const own = await site.reader.get(confirmed.headers.location ?? '').expect(200);
    assert.match(own.text, /Confirmed\. From now on changes are sent to delegate@example\.org/u);
    assert.equal(await site.tell(), 0, 'what was published before is not told');

    site.at('2018-04-10T09:00:00.000Z');
    await site.change(room(1, 'Conference Room M3'));
    await site.issue();
    assert.equal(await site.tell(), 0);
    site.at('2018-04-11T06:00:00.000Z');
    assert.equal(await site.tell(), 1);
    const [letter] = await site.told('delegate@example.org');
    assert(letter);
    assert.deepEqual(changesIn(letter), [
      'The meeting of Wednesday, 4 July, 10 a.m.–1 p.m. moves from Boardroom D to Conference Room M3.',
    ]);
    assert.equal(
      letter.subject,
      'Smuggling of Migrants: The meeting of Wednesday, 4 July, 10 a.m.–1 p.m. moves from Boardroom D to Conference Room M3.',
    );
    assert.deepEqual(letter.blocks.slice(0, 1), [
      { kind: 'heading', words: 'Smuggling of Migrants, fifth meeting, Vienna, 4 and 5 July 2018' },
    ]);
    assert.equal(pathIn(letter), `/sessions/${session}?lang=en`);
  });

  it('keep the key of no link where mails wait to be sent', async () => {
    await site.follow('delegate@example.org');
    const [{ kept, letter } = { kept: '', letter: null }] = await site.letters();
    assert(letter);
    const token = pathIn(letter).split(/[/?]/u)[3] ?? '';
    assert.equal(token.split('.').at(-1)?.length, 43);
    assert.doesNotMatch(kept, /\.[\w-]{43}/u);
  });

  it('come once a day however many editions there are, and say what was and what is', async () => {
    await site.follow('delegate@example.org');
    for (const [hour, name] of [
      ['08', 'Room A'],
      ['12', 'Room B'],
      ['16', 'Room C'],
    ] as const) {
      site.at(`2018-04-10T${hour}:00:00.000Z`);
      await site.change(room(1, name));
      await site.issue();
      assert.equal(await site.tell(), 0);
    }
    site.at('2018-04-11T06:00:00.000Z');
    assert.equal(await site.tell(), 1);
    assert.equal(await site.tell(), 0);
    const [letter] = await site.told('delegate@example.org');
    assert(letter);
    assert.equal(changesIn(letter).length, 1);
    assert.match(changesIn(letter)[0] ?? '', /Room C/u);
    assert.doesNotMatch(JSON.stringify(letter), /Room [AB]/u);
    const authorities = letter.blocks.filter(({ kind }) => kind === 'aside').slice(0, 3);
    assert.match(JSON.stringify(authorities), /Edition 2.*Edition 3.*Edition 4/u);
  });

  it('say nothing where what was changed was changed back', async () => {
    await site.follow('delegate@example.org');
    site.at('2018-04-10T08:00:00.000Z');
    const [before] = (await connection().db.selectFrom('edition').select('content').execute()).map(
      ({ content }) => content,
    );
    assert(before);
    await site.change(room(1, 'Room A'));
    await site.issue();
    const { works } = JSON.parse(before).programme;
    await site.change(toWork((work) => setRoom(work, `${session}-m1`, works[0].meetings[0].room)));
    await site.issue();
    await site.tell();
    site.at('2018-04-12T06:00:00.000Z');
    assert.equal(await site.tell(), 0);
  });

  it('come at once where a meeting begins within 24 hours', async () => {
    await site.follow('delegate@example.org');
    site.at('2018-07-03T07:59:00.000Z');
    await site.change(room(1, 'Room A'));
    await site.issue();
    assert.equal(await site.tell(), 0, 'it begins in 24 hours and a minute');
    site.at('2018-07-03T08:00:00.000Z');
    assert.equal(await site.tell(), 1, 'it begins in 24 hours');
    await site.change(room(1, 'Room B'));
    await site.issue();
    assert.equal(await site.tell(), 1);
    site.at('2018-07-04T09:00:00.000Z');
    await site.change(room(1, 'Room C'));
    await site.issue();
    assert.equal(await site.tell(), 1, 'it has begun');
    site.at('2018-07-05T09:30:00.000Z');
    await site.change(room(1, 'Room D'));
    await site.issue();
    assert.equal(await site.tell(), 0, 'it was yesterday');
  });

  it('come at once where a meeting of today or tomorrow is cancelled', async () => {
    await site.follow('delegate@example.org');
    site.at('2018-07-03T23:00:00.000Z');
    await site.change(toWork((work) => cancelMeeting(work, `${session}-m4`)));
    await site.issue(undefined, 'chair');
    assert.equal(await site.tell(), 1);
    const [letter] = await site.told('delegate@example.org');
    assert.match(
      letter?.subject ?? '',
      /^Smuggling of Migrants: The meeting of Thursday, 5 July, 3–6 p\.m\. is cancelled\./u,
    );
  });

  it('of one item are of that item, its meetings and its documents alone', async () => {
    await site.follow('whole@example.org');
    await site.follow('item@example.org', { item: 'criminal-justice' });
    await site.follow('other@example.org', { item: 'report' });
    await site.change(room(1, 'Room A'));
    await site.issue();
    await site.tell();
    site.at('2018-04-11T06:00:00.000Z');
    assert.equal(await site.tell(), 2);
    assert.equal((await site.told('other@example.org')).length, 0);
    const [letter] = await site.told('item@example.org');
    assert.match(JSON.stringify(letter), /Item 2: /u);
  });

  it('of a body tell of its next session when it is first published', async () => {
    await site.follow('delegate@example.org', { kind: 'body', about: body });
    await site.follow('session@example.org');
    await draft(site.shell, 'secretariat', comingProgramme);
    const { id } = comingProgramme.session;
    const asking = { session: id, person: 'secretariat', subject: 'dates', method: 'meeting' } as const;
    await recordAgreement(site.shell, { ...asking, bureau: null }, '2018-04-09');
    await publish(site.shell, {
      session: id,
      person: 'secretariat',
      symbol: null,
      date: '2018-04-09',
      authority: 'secretariat',
    });
    assert.equal(await site.tell(), 0);
    site.at('2018-04-10T06:00:00.000Z');
    assert.equal(await site.tell(), 1);
    const [letter] = await site.told('delegate@example.org');
    assert.equal(letter?.subject, 'Smuggling of Migrants: First published.');
    assert.match(JSON.stringify(letter.blocks), /15 and 16 September 2027/u);
    const links = letter.blocks.flatMap((block) => (block.kind === 'link' ? [block.href] : []));
    assert.deepEqual(links.slice(0, 2), [
      `http://plenary.example/sessions/${id}?lang=en`,
      `http://plenary.example/sessions/${id}?lang=en#follow`,
    ]);
  });

  it('are told once by two copies of the program at the same time', async () => {
    for (const number of Array.from({ length: 12 }).keys()) {
      await site.shell.db
        .insertInto('follower')
        .values({
          id: `f${number}`,
          email: `f${number}@example.org`,
          language: 'fr',
          created_at: '2018-04-09T08:00:00.000Z',
          due_at: null,
        })
        .execute();
      await site.shell.db
        .insertInto('following')
        .values({
          id: `g${number}`,
          follower: `f${number}`,
          kind: 'body',
          about: body,
          item: '',
          language: 'fr',
          asked_at: '2018-04-09T08:00:00.000Z',
          confirmed_at: '2018-04-09T08:00:00.000Z',
          ended_at: null,
        })
        .execute();
    }
    await site.change(room(1, 'Room A'));
    await site.issue();
    const copies = async () =>
      (await Promise.all([site.tell(), site.tell(), site.tell()])).reduce((sum, one) => sum + one, 0);
    assert.equal(await copies(), 0);
    site.at('2018-04-11T06:00:00.000Z');
    assert.equal(await copies(), 12);
    assert.equal((await site.letters('changes')).length, 12);
  });
});
