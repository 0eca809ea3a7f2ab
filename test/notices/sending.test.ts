import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Connection } from '../../db/connect.ts';
import { sendNotices } from '../../src/acts/send.ts';
import { type Letter, personalLink } from '../../src/notices/letter.ts';
import { nextTry } from '../../src/notices/outbox.ts';
import { postTo } from '../../src/notices/smtp.ts';
import { outbox, queueNotice, tryAgain } from '../../src/notices/store.ts';
import { idIn } from '../../src/people/sign-in/signed.ts';
import { onBothDatabases } from '../support/databases.ts';
import { type PostOffice, start } from '../support/post-office.ts';
import { shellOn } from '../support/shell.ts';

const now = '2018-04-09T08:00:00.000Z';
const minutes = (count: number) => new Date(Date.parse(now) + count * 60_000).toISOString();

const letter: Letter = {
  language: 'en',
  subject: 'Silence until Friday: organization of work',
  blocks: [
    { kind: 'change', name: 'End of the silence', was: 'Thursday', is: 'Friday' },
    { kind: 'link', words: 'Read the text and answer', href: personalLink },
  ],
};

onBothDatabases('The outbox', (connection) => {
  let office: PostOffice;
  before(async () => {
    office = await start();
  });
  after(async () => {
    await office.stop();
  });
  beforeEach(() => {
    office.received.length = 0;
    office.behave('accept');
    office.takeItsTime(0);
  });

  /** A copy of the program that mails through the post office. */
  const copy = (over: Connection = connection()) => {
    const env = { SMTP_URL: office.url, MAIL_FROM: 'The secretariat <secretariat@example.org>' };
    return Object.assign(shellOn(over, { now, env }), { newId: () => randomUUID() });
  };
  const queue = async (shell: ReturnType<typeof copy>, name: string, more: Partial<Letter> = {}) => {
    const to = { person: name, email: `${name}@example.org`, name, language: 'en' as const };
    const notice = { id: `n-${name}`, key: `key-${name}`, kind: 'round-open', to, round: null, link: 'l1' };
    await queueNotice(shell.db, { ...notice, letter: { ...letter, ...more } }, shell.clock());
  };
  const states = async (shell: ReturnType<typeof copy>) => {
    const { waiting, sent, failed } = await outbox(shell.db);
    return [waiting, sent, failed];
  };
  const ids = () => office.received.map(({ mail }) => mail.messageId);

  it('sends what is due, once, with the link that only its addressee may know', async () => {
    const shell = copy();
    await queue(shell, 'ana');
    await queue(shell, 'ana');
    await queue(shell, 'bo');
    assert.equal(await sendNotices(shell), 2);
    assert.equal(await sendNotices(shell), 0);
    assert.deepEqual(office.received.map(({ to }) => to[0]).toSorted(), [
      'ana@example.org',
      'bo@example.org',
    ]);
    const { mail } = office.received[0] ?? assert.fail();
    const [, token = ''] = /https:\/\/plenary\.example\/answer\/(\S+)/u.exec(mail.text ?? '') ?? [];
    assert.equal(idIn(token, shell.settings.sessionSecret), 'l1');
    const rows = await shell.db.selectFrom('notice').select('letter').execute();
    assert(rows.every((row) => !row.letter.includes(token)));
    assert.deepEqual(await states(shell), [0, 2, 0]);
  });

  it('waits where no mail server is set', async () => {
    const shell = Object.assign(shellOn(connection(), { now }), { newId: () => randomUUID() });
    await queue(shell as ReturnType<typeof copy>, 'ana');
    assert.equal(await sendNotices(shell), 0);
    assert.deepEqual(await states(shell as ReturnType<typeof copy>), [1, 0, 0]);
  });

  it('gives up an address that the server refuses for good, and sends the others', async () => {
    const shell = copy();
    office.behave({ refuses: 'bo@example.org' });
    for (const name of ['ana', 'bo', 'cleo']) await queue(shell, name);
    assert.equal(await sendNotices(shell), 2);
    assert.deepEqual(await states(shell), [0, 2, 1]);
    const row = await shell.db
      .selectFrom('notice')
      .selectAll()
      .where('id', '=', 'n-bo')
      .executeTakeFirstOrThrow();
    assert.match(row.answer ?? '', /Nobody of this name here/u);
    office.behave('accept');
    await tryAgain(shell.db, 'n-bo', shell.clock());
    assert.equal(await sendNotices(shell), 1);
    await assert.rejects(tryAgain(shell.db, 'n-bo', shell.clock()), { name: 'NotFound' });
  });

  it('tries again after growing pauses where the server cannot take a mail for now', async () => {
    const shell = copy();
    office.behave('later');
    await queue(shell, 'ana');
    const tried: string[] = [];
    for (let minute = 0; minute <= 10; minute += 1) {
      shell.now = minutes(minute);
      await sendNotices(shell);
      const { tries } = await shell.db.selectFrom('notice').select('tries').executeTakeFirstOrThrow();
      tried.push(String(tries));
    }
    assert.equal(tried.join(' '), '1 2 2 3 3 3 3 3 4 4 4');
    office.behave('accept');
    shell.now = minutes(60);
    assert.equal(await sendNotices(shell), 1);
  });

  it('gives up after a day, but not before it has tried often, however long it lay', async () => {
    const shell = copy();
    office.behave('later');
    await queue(shell, 'ana');
    shell.now = minutes(24 * 60 - 1);
    await sendNotices(shell);
    assert.deepEqual(await states(shell), [1, 0, 0]);
    for (let hour = 27; hour < 27 + 2 * 7; hour += 2) {
      assert.deepEqual(await states(shell), [1, 0, 0]);
      shell.now = minutes(hour * 60);
      await sendNotices(shell);
    }
    assert.deepEqual(await states(shell), [0, 0, 1]);
  });

  for (const behaviour of [
    'refuse-connection',
    'refuse-login',
    'refuse-sender',
    'break-amid-mail',
  ] as const) {
    it(`loses nothing where the server does this: ${behaviour}`, async () => {
      const shell = copy();
      office.behave(behaviour);
      for (const name of ['ana', 'bo']) await queue(shell, name);
      assert.equal(await sendNotices(shell), 0);
      assert.deepEqual(await states(shell), [2, 0, 0]);
      office.behave('accept');
      shell.now = minutes(2);
      await sendNotices(shell);
      assert.deepEqual(await states(shell), [0, 2, 0]);
      assert.equal(office.received.length, 2);
    });
  }

  for (const behaviour of ['hang', 'hang-after-mail'] as const) {
    it(`lets go of a server that says nothing any more: ${behaviour}`, async () => {
      const shell = copy();
      office.behave(behaviour);
      await queue(shell, 'ana');
      const { mailServer } = shell.settings;
      assert(mailServer);
      const impatient = postTo(mailServer, { silent: 300, inAll: 1000 });
      assert.equal(await sendNotices(shell, { post: impatient }), 0);
      impatient.close();
      assert.deepEqual(await states(shell), [1, 0, 0]);
      office.behave('accept');
      shell.now = minutes(2);
      assert.equal(await sendNotices(shell), 1);
      assert.equal(new Set(ids()).size, 1);
    });
  }

  it('sends a mail again under the same name where the server took it and broke off before it said so', async () => {
    const shell = copy();
    office.behave('break-after-mail');
    await queue(shell, 'ana');
    assert.equal(await sendNotices(shell), 0);
    office.behave('accept');
    shell.now = minutes(2);
    assert.equal(await sendNotices(shell), 1);
    assert.deepEqual(ids(), ['<notice.n-ana@plenary.example>', '<notice.n-ana@plenary.example>']);
    assert.equal(office.received[0]?.raw, office.received[1]?.raw);
  });

  it('is sent once by two copies at once', async () => {
    const [one, other] = [copy(), copy()];
    office.takeItsTime(5);
    for (let count = 0; count < 40; count += 1) await queue(one, `person-${count}`);
    const sent = await Promise.all([sendNotices(one), sendNotices(other), sendNotices(one)]);
    assert.equal(
      sent.reduce((sum, count) => sum + count, 0),
      40,
    );
    assert.equal(new Set(ids()).size, 40);
    assert.equal(office.received.length, 40);
  });

  it('is sent by another copy where one was lost between claiming and sending', async () => {
    const shell = copy();
    await queue(shell, 'ana');
    await shell.db
      .updateTable('notice')
      .set({ claimed_by: 'a copy that is gone', claimed_until: minutes(5) })
      .execute();
    assert.equal(await sendNotices(shell), 0);
    shell.now = minutes(5);
    assert.equal(await sendNotices(shell), 1);
  });

  it('waits out a clock that is set back an hour, and sends nothing twice', async () => {
    const shell = copy();
    await queue(shell, 'ana');
    await sendNotices(shell);
    shell.now = minutes(-60);
    await queue(shell, 'bo');
    assert.equal(await sendNotices(shell), 1);
    assert.equal(await sendNotices(shell), 0);
    shell.now = minutes(1);
    assert.equal(await sendNotices(shell), 0);
    assert.equal(office.received.length, 2);
  });
});

describe('A notice that could not be sent', () => {
  it('is left alone longer each time, two hours at most, for a day', () => {
    const waits = [1, 2, 3, 4, 5, 6, 7, 8, 9, 20].map((tries) => {
      const next = nextTry({ queuedAt: now, tries }, now);
      return (Date.parse(next ?? '') - Date.parse(now)) / 60_000;
    });
    assert.deepEqual(waits, [1, 2, 5, 10, 20, 40, 60, 120, 120, 120]);
    assert.equal(nextTry({ queuedAt: now, tries: 9 }, minutes(24 * 60)), null);
    assert.notEqual(nextTry({ queuedAt: now, tries: 3 }, minutes(24 * 60)), null);
  });
});
