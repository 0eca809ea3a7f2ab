import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { KyselyPlugin } from 'kysely';
import supertest from 'supertest';
import { connect } from '../../../db/connect.ts';
import { createApp } from '../../../src/app.ts';
import { programOf } from '../../../src/calendar/own/read/readings.ts';
import { onBothDatabases } from '../../support/databases.ts';
import { made, siteWithEditions } from './calendars.ts';

/** How programs call themselves, as servers of calendars have met them. */
const agents = {
  google: ['Google-Calendar-Importer'],
  outlook: [
    'Microsoft Exchange/15.20 (CalendarSharing)',
    'Mozilla/4.0 (compatible; ms-office; MSOffice 16)',
    'Microsoft Office/16.0 (Windows NT 10.0; Microsoft Outlook 16.0.17328; Pro)',
    'MacOutlook/16.80 (Intelx64 Mac OS X 14.2)',
  ],
  apple: [
    'iOS/17.2 (21C62) dataaccessd/1.0',
    'macOS/14.2 (23C64) CalendarAgent/1145',
    'Mac OS X/10.15.7 (19H2) CalendarAgent/930.5.1',
    'Mac_OS_X/10.9.5 (13F34) CalendarAgent/176.2',
  ],
  thunderbird: ['Mozilla/5.0 (X11; Linux x86_64; rv:115.0) Gecko/20100101 Thunderbird/115.6.0'],
  other: [
    '',
    'curl/8.5.0',
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0 Safari/537.36',
    `<script>${'x'.repeat(5000)}`,
  ],
} as const;

describe('A program that reads calendars', () => {
  for (const [program, names] of Object.entries(agents)) {
    it(`is known as ${program} by what it calls itself`, () => {
      assert.deepEqual(
        names.map((name) => programOf(name)),
        names.map(() => program),
      );
    });
  }
});

onBothDatabases('Who reads a calendar of one’s own', (connection) => {
  /** The program over the same database, with every statement noted that writes. */
  function watched(shell: Awaited<ReturnType<typeof siteWithEditions>>['shell']) {
    const writes: string[] = [];
    const plugin: KyselyPlugin = {
      transformQuery: ({ node }) => {
        if (/^(?:Insert|Update|Delete|Merge|Raw)/u.test(node.kind)) writes.push(node.kind);
        return node;
      },
      transformResult: async ({ result }) => result,
    };
    const app = createApp({ ...shell, db: shell.db.withPlugin(plugin) });
    return { app, writes, reader: supertest(app.listener) };
  }

  it('is written down in one batch, and never while they read', async () => {
    const { shell, visitor } = await siteWithEditions(connection());
    const agent = visitor();
    const calendars = [await made(agent), await made(agent, { name: 'Second' })];
    const { app, writes, reader } = watched(shell);
    const read = (path: string, program: string) => reader.get(path).set('User-Agent', program).expect(200);
    for (let time = 0; time < 30; time += 1) {
      for (const { path } of calendars) {
        await read(path, agents.google[0]);
        await read(path, agents.apple[0]);
      }
    }
    const { headers } = await read(calendars[0]?.path ?? '', 'curl');
    const tag = headers.etag ?? '';
    await reader
      .get(calendars[0]?.path ?? '')
      .set('If-None-Match', tag)
      .expect(304);
    await reader.head(calendars[1]?.path ?? '').expect(200);
    assert.deepEqual(writes, []);
    assert.match((await agent.get(calendars[0]?.page ?? '')).text, /No program has read it yet/u);
    await app.keepReadings();
    assert.deepEqual(writes, ['InsertQueryNode'], 'one statement for all of them');
    await app.keepReadings();
    assert.equal(writes.length, 1, 'and none for nothing');
    const kept = await shell.db
      .selectFrom('own_reading')
      .select(['program', 'session_id', 'edition'])
      .execute();
    assert.deepEqual(
      kept.map(({ program, session_id: session, edition }) => `${program} ${session} ${edition}`).toSorted(),
      ['apple', 'apple', 'google', 'google', 'other'].map((one) => `${one} ctoc-cop-wg.7-5 2`),
    );
    const { text } = await agent.get(calendars[0]?.page ?? '');
    for (const said of [
      /Google Calendar<\/bdi>/u,
      /Apple Calendar<\/bdi>/u,
      /Another program<\/bdi>/u,
      /Edition 2<\/a>/u,
    ]) {
      assert.match(text, said);
    }
    assert.match(text, /datetime="2018-04-09T08:00:00.000Z"/u);
    assert.doesNotMatch(text, /has not been read yet/u);
  });

  it('is the last of each program, whichever copy of the program keeps it first', async () => {
    const { shell, visitor } = await siteWithEditions(connection());
    const agent = visitor();
    const { page, path } = await made(agent);
    const [one, other] = [watched(shell), watched(shell)];
    const google = agents.google[0];
    await one.reader.get(path).set('User-Agent', google).expect(200);
    shell.now = '2018-04-09T09:00:00.000Z';
    await other.reader.get(path).set('User-Agent', google).expect(200);
    await other.app.keepReadings();
    await one.app.keepReadings();
    const kept = await shell.db.selectFrom('own_reading').select(['program', 'at']).execute();
    assert.deepEqual(kept, [{ program: 'google', at: '2018-04-09T09:00:00.000Z' }]);
    await one.reader.get(path).set('User-Agent', google).expect(200);
    await agent.post(`${page}/end`).expect(200);
    await one.app.keepReadings();
    assert.deepEqual(await shell.db.selectFrom('own_reading').selectAll().execute(), []);
  });

  it('is kept at the next step where the database was away at this one', async () => {
    const { shell, visitor } = await siteWithEditions(connection());
    const { path } = await made(visitor());
    let away = true;
    const plugin: KyselyPlugin = {
      transformQuery: ({ node }) => {
        if (away && node.kind === 'InsertQueryNode') throw new Error('away');
        return node;
      },
      transformResult: async ({ result }) => result,
    };
    const app = createApp({ ...shell, db: shell.db.withPlugin(plugin) });
    await supertest(app.listener).get(path).expect(200);
    await assert.rejects(app.keepReadings());
    away = false;
    await app.keepReadings();
    assert.equal((await shell.db.selectFrom('own_reading').selectAll().execute()).length, 1);
  });
});

describe('Who reads a calendar of one’s own, of a program in a process of its own', function () {
  this.timeout(60_000);
  let directory: string;
  let child: ChildProcess | null = null;

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'plenary-readings-'));
  });
  afterEach(() => {
    child?.kill('SIGKILL');
    rmSync(directory, { recursive: true, force: true });
  });

  /** Starts the program, and gives its address once it listens. */
  async function begun(url: string, port: number) {
    const env = {
      ...process.env,
      NODE_ENV: 'test',
      LOG_LEVEL: 'silent',
      PORT: String(port),
      BASE_URL: `http://127.0.0.1:${port}`,
      DATABASE_URL: url,
    };
    const started = spawn(process.execPath, ['src/server.ts'], {
      cwd: resolve(import.meta.dirname, '../../..'),
      env,
    });
    child = started;
    let said = '';
    for await (const words of started.stdout) {
      said += String(words);
      if (said.includes('serves on')) break;
    }
    return { base: `http://127.0.0.1:${port}`, started };
  }

  for (const [signal, kept] of [
    ['SIGTERM', 1],
    ['SIGKILL', 0],
  ] as const) {
    it(`is ${kept === 1 ? 'kept when it stops' : 'all that a kill loses'}`, async () => {
      const url = `file:${join(directory, 'readings.sqlite')}`;
      const port = 20_000 + (process.pid % 20_000) + kept;
      const { base, started } = await begun(url, port);
      const answer = await fetch(`${base}/calendars/mine`, {
        method: 'POST',
        redirect: 'manual',
        headers: { 'Sec-Fetch-Site': 'same-origin' },
        body: new URLSearchParams({ language: 'en', bodies: 'ctoc-cop-wg.7' }),
      });
      assert.equal(answer.status, 303);
      const page = await (await fetch(`${base}${answer.headers.get('location')}`)).text();
      const [path = ''] = /\/calendars\/mine\/[\w-]{32}\.ics/u.exec(page) ?? [];
      const before = await (await fetch(`${base}${path}`)).text();
      const ended = once(started, 'exit');
      started.kill(signal);
      await ended;
      const { db } = connect(url);
      assert.equal((await db.selectFrom('own_reading').selectAll().execute()).length, kept);
      await db.destroy();
      const again = await begun(url, port);
      assert.equal(await (await fetch(`${again.base}${path}`)).text(), before);
    });
  }
});
