import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { connect } from '../../db/connect.ts';
import { migrate } from '../../db/migrations.ts';
import { recordAgreement } from '../../src/acts/ask.ts';
import { publish } from '../../src/acts/publish.ts';
import { draft } from '../../src/acts/revise.ts';
import { saveBody } from '../../src/bodies/store.ts';
import { subjects } from '../../src/drafting/programme.ts';
import { papersOf } from '../../src/editions/issued/store.ts';
import { editionsOf } from '../../src/editions/store.ts';
import { comingProgramme, sampleBodies } from '../support/sample.ts';
import { shellOn } from '../support/shell.ts';

const session = comingProgramme.session.id;
const asked = {
  session,
  person: 'secretariat',
  symbol: 'CTOC/COP/WG.7/2027/1',
  date: '2027-07-01',
  authority: 'bureau',
} as const;

describe('A program that is killed while an edition is issued', () => {
  let directory: string;
  before(() => {
    directory = mkdtempSync(join(tmpdir(), 'plenary-killed-'));
  });
  after(() => rmSync(directory, { recursive: true, force: true }));

  it('leaves nothing half issued, and the same can be issued after', async () => {
    const url = `file:${join(directory, 'killed.sqlite')}`;
    const connection = connect(url);
    await migrate(connection);
    const shell = shellOn(connection, { now: '2027-07-01T08:00:00.000Z' });
    for (const body of sampleBodies) await saveBody(shell.db, body);
    await draft(shell, asked.person, comingProgramme);
    for (const subject of subjects) {
      const agreed = { session, person: asked.person, subject, method: 'meeting', bureau: null } as const;
      await recordAgreement(shell, agreed, '2027-07-01');
    }
    const program = `
      import { connect } from '${resolve(import.meta.dirname, '../../db/connect.ts')}';
      import { publish } from '${resolve(import.meta.dirname, '../../src/acts/publish.ts')}';
      import { shellOn } from '${resolve(import.meta.dirname, '../support/shell.ts')}';
      const shell = shellOn(connect(${JSON.stringify(url)}), { now: '2027-07-01T08:00:00.000Z' });
      await publish(shell, ${JSON.stringify(asked)}, {
        written: ({ done, of }) => { if (done === of - 2) process.kill(process.pid, 'SIGKILL'); },
      });`;
    const file = join(directory, 'issue.mjs');
    writeFileSync(file, program);
    const signal = await new Promise((ended) => {
      const child = spawn(process.execPath, [file], { stdio: 'ignore' });
      child.on('exit', (_, by) => ended(by));
    });
    assert.equal(signal, 'SIGKILL');
    assert.deepEqual(await editionsOf(shell.db, session), []);
    assert.deepEqual(await papersOf(shell.db, session), []);
    const { papers } = await publish(shell, asked);
    assert.equal((await papersOf(shell.db, session)).length, papers.length);
    await connection.db.destroy();
  });
});
