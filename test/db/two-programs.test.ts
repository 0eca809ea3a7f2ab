import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { connect } from '../../db/connect.ts';
import { migrate } from '../../db/migrations.ts';
import { draft } from '../../src/acts/revise.ts';
import { latestRevision } from '../../src/drafting/store.ts';
import { freshDatabase, postgresUrl } from '../support/databases.ts';
import { sampleProgramme } from '../support/sample.ts';
import { shellOn } from '../support/shell.ts';

const each = 25;

/** A program of its own that saves so many revisions, each over what the other saved meanwhile. */
const program = `
  const { parentPort, workerData } = require('node:worker_threads');
  (async () => {
    const { connect } = await import(workerData.root + '/db/connect.ts');
    const { revise } = await import(workerData.root + '/src/acts/revise.ts');
    const { latestRevision } = await import(workerData.root + '/src/drafting/store.ts');
    const { toAgenda } = await import(workerData.root + '/src/drafting/changes.ts');
    const { renameItem } = await import(workerData.root + '/src/agenda/edits.ts');
    const { shellOn } = await import(workerData.root + '/test/support/shell.ts');
    const shell = shellOn(connect(workerData.url));
    for (let number = 1; number <= workerData.each; number += 1) {
      const { number: seen } = await latestRevision(shell.db, workerData.session);
      await revise(shell, { session: workerData.session, person: workerData.item, seen },
        toAgenda((agenda) => renameItem(agenda, workerData.item, 'en', workerData.item + ' ' + number)));
    }
    await shell.db.destroy();
    parentPort.postMessage('done');
  })().catch((reason) => parentPort.postMessage(String(reason && reason.stack || reason)));
`;

describe('Two programs on one database', function () {
  this.timeout(120_000);
  for (const kind of ['sqlite', 'postgres'] as const) {
    it(`save into one line, and neither loses a word, on ${kind}`, async () => {
      const directory = mkdtempSync(join(tmpdir(), 'plenary-two-'));
      const url = kind === 'sqlite' ? `file:${join(directory, 'two.sqlite')}` : await postgresUrl();
      const connection = kind === 'sqlite' ? connect(url) : await freshDatabase('postgres');
      await migrate(connection);
      await draft(shellOn(connection), 'both', sampleProgramme);
      const session = sampleProgramme.session.id;
      const root = join(import.meta.dirname, '../..');
      const said = await Promise.all(
        ['questionnaire', 'criminal-justice'].map(
          (item) =>
            new Promise((done) => {
              const worker = new Worker(program, {
                eval: true,
                workerData: { url, session, item, each, root },
              });
              worker.once('message', done);
              worker.once('error', done);
            }),
        ),
      );
      assert.deepEqual(said, ['done', 'done']);
      const { number, programme } = await latestRevision(connection.db, session);
      assert.equal(number, 1 + 2 * each);
      const titles = programme.agenda.map(({ title }) => title.words);
      assert(titles.includes(`questionnaire ${each}`) && titles.includes(`criminal-justice ${each}`));
      await connection.db.destroy();
      rmSync(directory, { recursive: true, force: true });
    });
  }
});
