import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Connection, connect } from '../../db/connect.ts';
import { migrate } from '../../db/migrations.ts';
import { closeSilences } from '../../src/acts/rounds.ts';
import { sendNotices } from '../../src/acts/send.ts';
import { bureauOn, copyOn, end } from '../acts/bureau.ts';
import { freshDatabase, postgresUrl } from '../support/databases.ts';
import { type Behaviour, type PostOffice, start } from '../support/post-office.ts';
import { shellOn } from '../support/shell.ts';

const root = join(import.meta.dirname, '../..');

/** A copy of the program in a process of its own, that sends what is due and then goes on living. */
const program = `
  const { connect } = await import(process.env.ROOT + '/db/connect.ts');
  const { sendNotices } = await import(process.env.ROOT + '/src/acts/send.ts');
  const { copyOn } = await import(process.env.ROOT + '/test/acts/bureau.ts');
  const { settingsFrom } = await import(process.env.ROOT + '/src/acts/settings.ts');
  const shell = Object.assign(copyOn(connect(process.env.DATABASE_URL)), { settings: settingsFrom(process.env) });
  console.log('begins');
  await sendNotices(shell);
  console.log('ended');
  setInterval(() => {}, 1000);
`;

for (const kind of ['sqlite', 'postgres'] as const) {
  describe(`A copy of the program that is killed, on ${kind === 'sqlite' ? 'SQLite' : 'PostgreSQL'}`, function () {
    this.timeout(120_000);
    let office: PostOffice;
    let directory: string;
    let connection: Connection;
    let url: string;
    const children: ChildProcess[] = [];

    beforeEach(async () => {
      office = await start();
      directory = mkdtempSync(join(tmpdir(), 'plenary-killed-'));
      url = kind === 'sqlite' ? `file:${join(directory, 'killed.sqlite')}` : await postgresUrl();
      connection = kind === 'sqlite' ? connect(url) : await freshDatabase('postgres');
      await migrate(connection);
    });
    afterEach(async () => {
      for (const child of children.splice(0)) child.kill('SIGKILL');
      await connection.db.destroy();
      await office.stop();
      rmSync(directory, { recursive: true, force: true });
    });

    const mailing = () => ({
      SMTP_URL: office.url,
      MAIL_FROM: 'secretariat@example.org',
      SESSION_SECRET: 'a secret of at least sixteen characters',
    });

    /** Lets a process send while the post office behaves so, and kills it once something has come to pass. */
    const killed = async (behaviour: Behaviour, once_: () => boolean) => {
      office.behave(behaviour);
      const env = {
        ...process.env,
        ...mailing(),
        DATABASE_URL: url,
        ROOT: root,
        BASE_URL: 'https://plenary.example',
      };
      const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
        env,
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      children.push(child);
      while (!once_()) await new Promise((done) => setTimeout(done, 10));
      child.kill('SIGKILL');
      await once(child, 'exit');
    };

    /** Another copy, ten minutes later, when the mail server takes mails again. */
    const later = () => {
      office.behave('accept');
      return Object.assign(copyOn(connection, '2018-04-09T08:10:00.000Z'), {
        settings: shellOn(connection, { env: mailing() }).settings,
      });
    };

    it('after a deed and before its letters are sent loses none of them', async () => {
      const { asks, moves } = await bureauOn(connection);
      const { id } = await asks();
      await killed('hang', () => office.connections() > 0);
      assert.equal(office.received.length, 0);
      assert.equal(await sendNotices(later()), 3);
      assert.deepEqual(office.received.map(({ to }) => to[0]).toSorted(), [
        'ana@example.org',
        'bo@example.org',
        'cleo@example.org',
      ]);
      assert.deepEqual(
        (await moves(id)).map(([what]) => what),
        ['tell', 'tell', 'tell'],
      );
    });

    it('after the mail server took a letter and before that is noted sends it once more under the same name', async () => {
      const { asks, moves } = await bureauOn(connection);
      const { id } = await asks();
      await killed('hang-after-mail', () => office.received.length === 3);
      assert.deepEqual(await moves(id), []);
      assert.equal(await sendNotices(later()), 3);
      const names = office.received.map(({ mail }) => mail.messageId);
      assert.deepEqual([names.length, new Set(names).size], [6, 3]);
      for (const name of new Set(names)) {
        const [first, second] = office.received.filter(({ mail }) => mail.messageId === name);
        assert.equal(first?.raw, second?.raw);
      }
      assert.equal((await moves(id)).length, 3);
    });

    it('over the end of a silence leaves it to be closed by the next, as it would have been', async () => {
      const { asks, outcomes } = await bureauOn(connection);
      await asks();
      await killed('hang', () => office.connections() > 0);
      const shell = later();
      await sendNotices(shell);
      shell.now = new Date(Date.parse(end) + 86_400_000).toISOString();
      await closeSilences(shell);
      assert.deepEqual(await outcomes(), [['adopted', '2018-04-13']]);
      await sendNotices(shell);
      const subjects = office.received.map(({ mail }) => mail.subject ?? '');
      assert.equal(subjects.length, 3 + 4);
    });
  });
}
