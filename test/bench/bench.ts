import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { sql } from 'kysely';
import { connect } from '../../db/connect.ts';
import { migrate } from '../../db/migrations.ts';
import { recordAgreement } from '../../src/acts/ask.ts';
import { publish } from '../../src/acts/publish.ts';
import { draft, revise } from '../../src/acts/revise.ts';
import { createApp } from '../../src/app.ts';
import { saveBody } from '../../src/bodies/store.ts';
import { sampleBodies, sampleProgramme } from '../support/sample.ts';
import { shellOn } from '../support/shell.ts';
import { benchFeeds } from './feeds.ts';
import { benchPapers } from './papers.ts';
import { benchProposing } from './proposing.ts';

// Prints figures, asserts none: machines are shared and noisy. Ratios are against something in the same run.
const short = process.argv.includes('--short');
const session = sampleProgramme.session.id;
const directory = mkdtempSync(join(tmpdir(), 'plenary-bench-'));

try {
  benchProposing({ short });
  await benchPapers({ short }, say);
  await benchRevisions(short ? 200 : 1000);
  await benchPage(short ? 2 : 5);
  await benchFeeds({ short }, say);
} finally {
  rmSync(directory, { recursive: true, force: true });
}

async function benchRevisions(revisions: number) {
  const { shell } = await filled('revisions');
  const took: number[] = [];
  for (let number = 1; number < revisions; number += 1) {
    const before = performance.now();
    await revise(shell, { session, person: 'bench', seen: number }, (programme) => ({
      ...programme,
      leftOver: `revision ${number + 1}`,
    }));
    took.push(performance.now() - before);
  }
  const first = median(took.slice(0, 50));
  const last = median(took.slice(-50));
  const { rows } = await sql<{ size: number }>`select sum(length(programme)) as size from revision`.execute(
    shell.db,
  );
  const size = Number(rows[0]?.size ?? 0);
  say(
    `saving at revision ${revisions}`,
    `${last.toFixed(2)} ms (${(last / first).toFixed(2)} of saving at the first 50)`,
  );
  say(
    `the line of ${revisions} revisions`,
    `${(size / 1e6).toFixed(1)} MB, ${(size / revisions / 1e3).toFixed(1)} kB each`,
  );
  await shell.db.destroy();
}

async function benchPage(seconds: number) {
  const { shell } = await filled('page');
  await recordAgreement(
    shell,
    { session, person: 'bench', subject: 'dates', method: 'meeting', bureau: null },
    '2018-01-22',
  );
  await publish(shell, {
    session,
    person: 'bench',
    symbol: null,
    date: '2018-04-09',
    authority: 'secretariat',
  });
  const server = createServer(createApp(shell).listener);
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  const { port } = server.address() as AddressInfo;
  const { requests, latency } = await autocannon({
    url: `http://127.0.0.1:${port}/sessions/${session}`,
    connections: 8,
    duration: seconds,
  });
  say(
    'the public page of a session',
    `${requests.average.toFixed(0)} a second, p50 ${latency.p50} ms, p99 ${latency.p99} ms`,
  );
  server.closeAllConnections();
  server.close();
  await shell.db.destroy();
}

async function filled(name: string) {
  const connection = connect(`file:${join(directory, `${name}.sqlite`)}`);
  await migrate(connection);
  const shell = shellOn(connection);
  for (const body of sampleBodies) await saveBody(shell.db, body);
  await draft(shell, 'bench', sampleProgramme);
  return { shell };
}

function median(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN;
}

function say(what: string, figure: string) {
  process.stdout.write(`${what.padEnd(34)} ${figure}\n`);
}
