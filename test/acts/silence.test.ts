import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { connect } from '../../db/connect.ts';
import { migrate } from '../../db/migrations.ts';
import { ask } from '../../src/acts/ask.ts';
import { deskOf } from '../../src/acts/desk.ts';
import * as rounds from '../../src/acts/rounds.ts';
import { movesOf, roundsOf, saveRound } from '../../src/approval/store.ts';
import { partOf } from '../../src/drafting/parts.ts';
import { saveHolidays } from '../../src/holidays/store.ts';
import { freshDatabase, onBothDatabases, postgresUrl } from '../support/databases.ts';
import { bureau, bureauOn, end, ends, opens, session } from './bureau.ts';

const later = (instant: string, minutes: number) =>
  new Date(Date.parse(instant) + minutes * 60_000).toISOString();

onBothDatabases('A Bureau that is asked by silence', (connection) => {
  it('agrees by its end, on the day of the duty station, and everybody is written to once', async () => {
    const { shell, asks, tells, outcomes, letters } = await bureauOn(connection());
    const { id, endsAt } = await asks();
    assert.equal(endsAt, end);
    await tells(id, 'ana', 'bo', 'cleo');
    shell.now = later(end, -1);
    assert.equal(await rounds.closeSilences(shell), 0);
    shell.now = end;
    assert.equal(await rounds.closeSilences(shell), 1);
    assert.equal(await rounds.closeSilences(shell), 0);
    assert.deepEqual(await outcomes(), [['adopted', '2018-04-13']]);
    const told = (await letters()).map(({ kind, person }) => `${kind} ${person}`).toSorted();
    assert.deepEqual(told, [
      'round-adopted ana',
      'round-adopted bo',
      'round-adopted cleo',
      'round-adopted olga',
      'round-open ana',
      'round-open bo',
      'round-open cleo',
    ]);
    const { standing } = await deskOf(shell.db, session);
    assert.equal(standing.find(({ subject }) => subject === 'organization-of-work')?.state, 'agreed');
  });

  it('agrees on the text of the round and on no other, whatever is edited meanwhile', async () => {
    const { shell, asks, tells, renames, outcomes } = await bureauOn(connection());
    const round = await asks('agenda');
    await tells(round.id, 'ana', 'bo', 'cleo');
    await renames('Another title');
    shell.now = end;
    await rounds.closeSilences(shell);
    assert.deepEqual(await outcomes(), [['adopted', '2018-04-13']]);
    const [kept] = await roundsOf(shell.db, session);
    assert.deepEqual([kept?.text, kept?.hash, kept?.revision], [round.text, round.hash, round.revision]);
    const { standing, revision } = await deskOf(shell.db, session);
    assert.notEqual(partOf(revision.programme, 'agenda'), kept?.text);
    assert.equal(standing.find(({ subject }) => subject === 'agenda')?.state, 'changed');
  });

  it('is told of an objection at once, and of its being taken back; one that stands breaks the silence', async () => {
    const { shell, asks, objects, takesBack, outcomes, letters, moves } = await bureauOn(connection());
    const { id } = await asks();
    shell.now = later(opens, 60);
    await objects('bo');
    const objection = (await letters()).filter(({ kind }) => kind === 'round-object');
    assert.deepEqual(objection.map(({ person }) => person).toSorted(), ['ana', 'cleo', 'olga']);
    const [first] = objection.find(({ person }) => person === 'olga')?.letter.blocks ?? [];
    assert.deepEqual(first, { kind: 'quote', words: 'Thursday is too short.', by: 'vice-chair' });
    const [, , , receipt] = (await letters()).filter(({ person }) => person === 'bo').map(({ kind }) => kind);
    assert.equal(receipt ?? 'round-receipt', 'round-receipt');
    await takesBack('bo', 1);
    await objects('cleo', 'No interpretation in Arabic.');
    assert.deepEqual(await moves(id), [
      ['object', 'bo'],
      ['take-back', 'bo'],
      ['object', 'cleo'],
    ]);
    shell.now = end;
    await rounds.closeSilences(shell);
    assert.deepEqual(await outcomes(), [['broken', null]]);
    const broken = (await letters()).filter(({ kind }) => kind === 'round-broken');
    assert.equal(broken.length, 4);
    assert(broken.every(({ letter }) => JSON.stringify(letter).includes('No interpretation in Arabic.')));
    assert(broken.every(({ letter }) => !JSON.stringify(letter).includes('Thursday is too short.')));
  });

  it('is closed at once on start where all copies were down over its end, judged by the end and not by the start', async () => {
    const { shell, asks, tells, objects, outcomes } = await bureauOn(connection());
    const { id } = await asks();
    await tells(id, 'ana', 'bo', 'cleo');
    shell.now = later(end, 3 * 24 * 60);
    await objects('bo', 'Too late.');
    assert.deepEqual(await outcomes(), [['adopted', '2018-04-13']]);
    const [last] = (await movesOf(shell.db, id)).slice(-1);
    assert.deepEqual([last?.kind, last?.words], ['object', 'Too late.']);
  });

  it('waits where a member was not told, says so once, and may then be asked anew', async () => {
    const { shell, asks, tells, outcomes, letters } = await bureauOn(connection());
    const { id } = await asks();
    await tells(id, 'ana', 'bo');
    shell.now = end;
    await rounds.closeSilences(shell);
    await rounds.closeSilences(shell);
    await tells(id, 'cleo');
    await rounds.closeSilences(shell);
    assert.deepEqual(await outcomes(), [['open', null]]);
    const waits = (await letters()).filter(({ kind }) => kind === 'round-wait');
    assert.deepEqual(
      waits.map(({ person }) => person),
      ['olga'],
    );
    await assert.rejects(rounds.conclude(shell, { session, round: 1, person: 'olga', on: '2018-04-13' }), {
      code: 'approval.silence-runs',
    });
    await ask(shell, {
      session,
      person: 'olga',
      subject: 'organization-of-work',
      method: 'silence',
      bureau,
      ends: { day: '2018-04-20', clock: '18:00', anyway: false },
    });
    assert.deepEqual(await outcomes(), [
      ['superseded', null],
      ['open', null],
    ]);
  });

  it('is agreed by its end before the Bureau is asked anew after it, though no copy has closed it yet', async () => {
    const { shell, asks, tells, renames, outcomes } = await bureauOn(connection());
    const { id } = await asks('agenda');
    await tells(id, 'ana', 'bo', 'cleo');
    shell.now = later(end, 5);
    await renames('Another title');
    await ask(shell, { session, person: 'olga', subject: 'agenda', method: 'meeting', bureau, ends: null });
    assert.deepEqual(await outcomes(), [
      ['adopted', '2018-04-13'],
      ['open', null],
    ]);
  });

  it('is not kept from its end by another round that cannot be closed', async () => {
    const { shell, asks, tells, outcomes } = await bureauOn(connection());
    const round = await asks();
    await tells(round.id, 'ana', 'bo', 'cleo');
    await saveRound(shell.db, {
      ...round,
      id: 'lost',
      number: 2,
      bureau: 'a-bureau-that-is-gone',
      endsAt: later(end, -60),
    });
    shell.now = end;
    await assert.rejects(rounds.closeSilences(shell), AggregateError);
    assert.deepEqual((await outcomes())[0], ['adopted', '2018-04-13']);
  });

  it('records no time before the last recorded one, though a clock is set back an hour', async () => {
    const { shell, asks, tells, objects, outcomes } = await bureauOn(connection());
    const { id } = await asks();
    shell.now = later(end, 10);
    await tells(id, 'ana', 'bo', 'cleo');
    assert.deepEqual(await movesOf(shell.db, id), []);
    shell.now = later(end, -20);
    await tells(id, 'ana', 'bo', 'cleo');
    await objects('bo');
    shell.now = later(end, -80);
    await rounds.takeBack(shell, { session, round: 1, member: 'bo', objection: 4 });
    const times = (await movesOf(shell.db, id)).map(({ at }) => at);
    assert.deepEqual(times, times.toSorted());
    assert.equal(times.at(-1), later(end, -20));
    shell.now = end;
    await rounds.closeSilences(shell);
    shell.now = later(end, -60);
    await objects('bo', 'Again.');
    const [round] = await roundsOf(shell.db, session);
    assert.equal(round?.outcome?.closedAt, end);
    assert.equal((await movesOf(shell.db, id)).at(-1)?.at, end);
    assert.deepEqual(await outcomes(), [['adopted', '2018-04-13']]);
  });

  it('is extended by its chair, and everybody is told from when to when', async () => {
    const { shell, asks, tells, letters, outcomes } = await bureauOn(connection());
    const { id } = await asks();
    await tells(id, 'ana', 'bo', 'cleo');
    const until = later(end, 3 * 24 * 60);
    await rounds.extend(shell, { session, round: 1, person: 'ana', until });
    const extended = (await letters()).filter(({ kind }) => kind === 'round-extend');
    assert.deepEqual(extended.map(({ person }) => person).toSorted(), ['ana', 'bo', 'cleo', 'olga']);
    const calendar = extended.find(({ person }) => person === 'bo')?.letter.calendar?.body ?? '';
    assert.match(calendar, /\r\nSEQUENCE:1\r\n/u);
    assert.match(calendar, /\r\nDTEND:20180416T160000Z\r\n/u);
    shell.now = end;
    await rounds.closeSilences(shell);
    assert.deepEqual(await outcomes(), [['open', null]]);
    shell.now = until;
    await rounds.closeSilences(shell);
    assert.deepEqual(await outcomes(), [['adopted', '2018-04-16']]);
  });

  it('is reminded at 48 and at 24 hours, each member once who has not answered', async () => {
    const { shell, asks, letters } = await bureauOn(connection());
    await asks();
    await rounds.answer(shell, {
      session,
      round: 1,
      member: 'ana',
      kind: 'acknowledge',
      about: '',
      words: '',
    });
    const reminded = async () => (await letters()).filter(({ kind }) => kind === 'round-remind').length;
    shell.now = later(end, -49 * 60);
    await rounds.remindMembers(shell);
    assert.equal(await reminded(), 0);
    shell.now = later(end, -48 * 60);
    await rounds.remindMembers(shell);
    await rounds.remindMembers(shell);
    assert.equal(await reminded(), 2);
    shell.now = later(end, -23 * 60);
    await rounds.remindMembers(shell);
    assert.equal(await reminded(), 4);
    shell.now = end;
    await rounds.remindMembers(shell);
    assert.equal(await reminded(), 4);
  });

  it('is told in each member’s language what changed since the text that they saw last', async () => {
    const { shell, asks, renames, letters } = await bureauOn(connection());
    await asks('agenda');
    await rounds.see(shell, { session, round: 1, member: 'bo' });
    for (const [minutes, title] of [
      [1, 'A second title'],
      [2, 'A third title'],
    ] as const) {
      shell.now = later(opens, minutes);
      await renames(title);
      await asks('agenda');
    }
    const opened = (await letters()).filter(({ kind }) => kind === 'round-open');
    assert.equal(opened.length, 9);
    const lastTo = (member: string) => opened.filter(({ person }) => person === member).at(-1)?.letter;
    const toBo = JSON.stringify(lastTo('bo'));
    assert.match(toBo, /Changed since the text that you saw last/u);
    assert(toBo.includes('A third title') && !toBo.includes('A second title'), toBo);
    const toCleo = lastTo('cleo');
    assert.equal(toCleo?.language, 'ar');
    assert(!toCleo?.blocks.some(({ kind }) => kind === 'heading'));
  });

  it('gives nobody less than 72 hours, or what is set for the Bureau, nor an end on a day off unasked', async () => {
    const { shell } = await bureauOn(connection());
    const asking = { session, person: 'olga', subject: 'agenda', method: 'silence', bureau } as const;
    await assert.rejects(ask(shell, asking), { code: 'approval.end-needed' });
    await assert.rejects(ask(shell, { ...asking, ends: { ...ends, day: '2018-04-12', clock: '09:59' } }), {
      code: 'approval.too-short',
    });
    const sunday = { day: '2018-04-15', clock: '18:00', anyway: false };
    await assert.rejects(ask(shell, { ...asking, ends: sunday }), { code: 'approval.ends-on-weekend' });
    await saveHolidays(shell.db, [{ dutyStation: 'Vienna', date: '2018-04-16', name: 'A holiday' }]);
    await assert.rejects(ask(shell, { ...asking, ends: { ...sunday, day: '2018-04-16' } }), {
      code: 'approval.ends-on-holiday',
      details: { day: '2018-04-16', holiday: 'A holiday' },
    });
    const round = await ask(shell, { ...asking, ends: { ...sunday, anyway: true } });
    assert.equal(round.endsAt, '2018-04-15T16:00:00.000Z');
    await assert.rejects(ask(shell, { ...asking, ends }), { code: 'approval.already-asked' });
    assert.equal((await ask(shell, { ...asking, ends: { ...sunday, anyway: true } })).id, round.id);
  });
});

/** A copy of the program in a thread of its own, so that it waits for the database as another process does. */
const program = `
  const { parentPort, workerData } = require('node:worker_threads');
  (async () => {
    const { connect } = await import(workerData.root + '/db/connect.ts');
    const rounds = await import(workerData.root + '/src/acts/rounds.ts');
    const { ask } = await import(workerData.root + '/src/acts/ask.ts');
    const { copyOn, session, bureau, ends } = await import(workerData.root + '/test/acts/bureau.ts');
    const shell = copyOn(connect(workerData.url), workerData.now);
    const asking = { session, person: 'olga', subject: 'agenda', method: 'silence', bureau, ends };
    const deeds = {
      close: () => rounds.closeSilences(shell),
      ask: () => ask(shell, asking),
      object: (n) => rounds.answer(shell,
        { session, round: 1, member: ['ana', 'bo', 'cleo'][n % 3], kind: 'object', about: '', words: workerData.copy + ' ' + n }),
    };
    parentPort.postMessage('ready');
    await new Promise((go) => parentPort.once('message', go));
    for (let n = 0; n < workerData.times; n += 1) await deeds[workerData.deed](n);
    await shell.db.destroy();
    parentPort.postMessage('done');
  })().catch((reason) => parentPort.postMessage(String(reason && reason.stack || reason)));
`;

describe('Three copies of the program on one database', function () {
  this.timeout(120_000);
  for (const kind of ['sqlite', 'postgres'] as const) {
    const name = kind === 'sqlite' ? 'SQLite' : 'PostgreSQL';

    /** Lets three copies do the same deed at once, so many times each, after what an example prepares. */
    const atOnce = async (
      deed: 'close' | 'ask' | 'object',
      { times = 1, now = opens } = {},
      prepare: (of: Awaited<ReturnType<typeof bureauOn>>) => Promise<unknown>,
    ) => {
      const directory = mkdtempSync(join(tmpdir(), 'plenary-silence-'));
      const url = kind === 'sqlite' ? `file:${join(directory, 'copies.sqlite')}` : await postgresUrl();
      const connection = kind === 'sqlite' ? connect(url) : await freshDatabase('postgres');
      await migrate(connection);
      const of = await bureauOn(connection);
      await prepare(of);
      const root = join(import.meta.dirname, '../..');
      const copies = [1, 2, 3].map((copy) => {
        const worker = new Worker(program, { eval: true, workerData: { url, root, deed, times, now, copy } });
        const says = () =>
          new Promise((said) => {
            worker.once('message', said);
            worker.once('error', said);
          });
        return { worker, says };
      });
      assert.deepEqual(await Promise.all(copies.map(({ says }) => says())), ['ready', 'ready', 'ready']);
      const ended = copies.map(({ says }) => says());
      for (const { worker } of copies) worker.postMessage('go');
      assert.deepEqual(await Promise.all(ended), ['done', 'done', 'done']);
      after(async () => {
        await connection.db.destroy();
        rmSync(directory, { recursive: true, force: true });
      });
      return of;
    };

    it(`close a silence with one outcome and one letter to each, on ${name}`, async () => {
      const { outcomes, letters } = await atOnce('close', { times: 5, now: later(end, 5) }, async (of) => {
        const { id } = await of.asks();
        await of.tells(id, 'ana', 'bo', 'cleo');
      });
      assert.deepEqual(await outcomes(), [['adopted', '2018-04-13']]);
      assert.equal((await letters()).filter((one) => one.kind === 'round-adopted').length, 4);
    });

    it(`supersede a round once where officers ask anew at once, on ${name}`, async () => {
      const { outcomes, letters } = await atOnce('ask', {}, async (of) => {
        await of.asks('agenda');
        await of.renames('Another title');
      });
      assert.deepEqual(await outcomes(), [
        ['superseded', null],
        ['open', null],
      ]);
      assert.equal((await letters()).filter((one) => one.kind === 'round-superseded').length, 4);
    });

    it(`keep every one of many answers that arrive at once, on ${name}`, async () => {
      const { shell, moves } = await atOnce('object', { times: 6 }, async (of) => await of.asks());
      const [round] = await roundsOf(shell.db, session);
      assert.equal((await moves(round?.id ?? '')).length, 18);
    });
  }
});
