import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { sendNotices } from '../../src/acts/send.ts';
import type { Message } from '../../src/notices/message.ts';
import { postTo } from '../../src/notices/smtp.ts';
import { outbox, queueNotice } from '../../src/notices/store.ts';
import { regularly } from '../../src/web/regularly.ts';
import { onBothDatabases } from '../support/databases.ts';
import { start } from '../support/post-office.ts';
import { shellOn } from '../support/shell.ts';

const message: Message = {
  from: 'secretariat@example.org',
  to: 'ana@example.org',
  raw: Buffer.from('Subject: x\r\n\r\nx\r\n'),
};
const server = (port: number) => ({ host: '127.0.0.1', port, secure: false, login: null });

describe('A mail server', () => {
  it('is given no password in clear, unless it is on this machine', async () => {
    const said: string[] = [];
    const open = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.write('220 here\r\n');
      socket.on('data', (data) => {
        said.push(String(data));
        socket.write(String(data).startsWith('EHLO') ? '250-here\r\n250 AUTH PLAIN\r\n' : '502 no\r\n');
      });
    }).listen(0, '0.0.0.0');
    await once(open, 'listening');
    const { port } = open.address() as AddressInfo;
    const post = postTo({ ...server(port), host: '127.0.0.2', login: { user: 'plenary', pass: 'secret' } });
    assert.equal((await post.send(message)).kind, 'unavailable');
    post.close();
    open.close();
    assert(said.some((line) => line.startsWith('STARTTLS')));
    assert(!said.some((line) => line.startsWith('AUTH')));
  });

  it('has what it said kept without our login or the end of a personal link', async () => {
    const office = await start();
    const login = { user: 'plenary', pass: 'secret-of-the-post' };
    office.behave('refuse-login');
    const post = postTo({ ...server(office.port), login });
    const { kind, answer } = await post.send(message);
    post.close();
    await office.stop();
    assert.equal(kind, 'unavailable');
    assert.match(answer, /Nobody knows …/u);
  });

  it('is given nothing for what is not one address, and is not asked again', async () => {
    const office = await start();
    const post = postTo(server(office.port));
    for (const to of [
      'ana@example.org>\r\nRCPT TO:<bo@example.org',
      'ana@example.org, bo@example.org',
      'Ana',
    ]) {
      assert.equal((await post.send({ ...message, to })).kind, 'refused', to);
    }
    post.close();
    await office.stop();
    assert.equal(office.received.length, 0);
  });
});

onBothDatabases('The outbox', (connection) => {
  it('tries a mail that was taken but could not be noted after a pause, not at once and for ever', async () => {
    const office = await start();
    const env = { SMTP_URL: office.url, MAIL_FROM: 'secretariat@example.org' };
    const shell = shellOn(connection(), { env });
    const to = { person: 'nobody', email: 'ana@example.org', name: 'Ana', language: 'en' as const };
    const letter = { language: 'en' as const, subject: 'x', blocks: [] };
    const notice = { id: 'n1', key: 'k1', kind: 'round-open', to, letter, link: null };
    await queueNotice(shell.db, { ...notice, round: 'no such round' }, shell.clock());
    await assert.rejects(sendNotices(shell));
    const { tries, sent_at, claimed_by } = await shell.db
      .selectFrom('notice')
      .selectAll()
      .executeTakeFirstOrThrow();
    assert.deepEqual([tries, sent_at, claimed_by], [1, null, null]);
    assert.equal(await sendNotices(shell), 0);
    assert.equal(office.received.length, 1);
    await office.stop();
  });

  it('is left as it is by a program that stops', async () => {
    const office = await start();
    const env = { SMTP_URL: office.url, MAIL_FROM: 'secretariat@example.org' };
    const shell = shellOn(connection(), { env });
    const letter = { language: 'en' as const, subject: 'x', blocks: [] };
    for (let count = 0; count < 30; count += 1) {
      const to = { person: null, email: `p${count}@example.org`, name: '', language: 'en' as const };
      const notice = {
        id: `n${count}`,
        key: `k${count}`,
        kind: 'changes',
        to,
        letter,
        round: null,
        link: null,
      };
      await queueNotice(shell.db, notice, shell.clock());
    }
    office.takeItsTime(50);
    const failures: unknown[] = [];
    const run = (stopping: AbortSignal) => sendNotices(shell, { stopping });
    const steps = regularly([{ name: 'send', every: 5, run }], (...failure) => failures.push(failure));
    await office.until(1);
    await steps.stop();
    const { waiting, sent } = await outbox(shell.db);
    assert.deepEqual([sent, sent + waiting, failures], [office.received.length, 30, []]);
    assert(sent > 0 && waiting > 0);
    await office.stop();
  });
});
