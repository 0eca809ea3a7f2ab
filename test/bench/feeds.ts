import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { connect } from '../../db/connect.ts';
import { wg7In2018 } from '../../db/examples/wg7-2018.ts';
import { migrate } from '../../db/migrations.ts';
import { plusDays } from '../../src/time/days.ts';
import { published } from '../support/published.ts';

const session = wg7In2018.session.id;
const path = `/calendars/sessions/${session}.ics`;

/** Prints our feeds against a bare Node server sending the same, and a poll among few and among many sessions. */
export async function benchFeeds({ short }: { readonly short: boolean }) {
  const directory = mkdtempSync(join(tmpdir(), 'plenary-feeds-'));
  const many = short ? 1000 : 10_000;
  try {
    const few = await listening('ours', await filled(join(directory, 'few.sqlite'), 10));
    const crowd = await listening('ours', await filled(join(directory, 'many.sqlite'), many));
    const like = await fetch(`${few.url}${path}`);
    const given = JSON.stringify({ headers: [...like.headers], body: await like.text() });
    const bare = await listening('bare', given);
    const second = await listening('bare', given);
    const etag = { 'If-None-Match': like.headers.get('etag') ?? '' };
    const rounds = short ? 3 : 7;
    const seconds = short ? 1 : 3;

    for (const [status, headers] of [
      [200, {}],
      [304, etag],
    ] as const) {
      const urls = [few.url, bare.url, second.url];
      const [ours = 0, theirs = 0, other = 0] = await alternately(rounds, seconds, headers, urls);
      const noise = (other / theirs).toFixed(2);
      say(
        `a poll answered ${status}`,
        `${ours} a second, ${(ours / theirs).toFixed(2)} of a bare Node server (a second bare one: ${noise})`,
      );
    }
    const [at10 = 0, at10000 = 0] = await alternately(rounds, seconds, etag, [few.url, crowd.url]);
    say(
      `a poll at ${many} sessions`,
      `${at10000} a second, costs ${(at10 / at10000).toFixed(2)} of one at 10`,
    );
    for (const { child } of [few, crowd, bare, second]) child.kill();
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** Requests a second of each server, the median of short rounds taken in turn. */
async function alternately(
  rounds: number,
  duration: number,
  headers: Record<string, string>,
  urls: readonly string[],
): Promise<readonly number[]> {
  const counted = urls.map((): number[] => []);
  // The round before the first only warms the servers up.
  for (let round = -1; round < rounds; round += 1) {
    for (const [place, url] of urls.entries()) {
      const { requests } = await autocannon({ url: `${url}${path}`, connections: 16, duration, headers });
      if (round >= 0) counted[place]?.push(requests.average);
    }
  }
  return counted.map(median);
}

async function filled(file: string, sessions: number): Promise<string> {
  const connection = connect(`file:${file}`);
  await migrate(connection);
  for (let number = 0; number < sessions; number += 1) {
    const id = number === 0 ? session : `${session}-${number}`;
    const [work] = wg7In2018.works;
    const later = (day: string) => plusDays(day, number % 3000);
    const meetings = work.meetings.map((meeting) => ({
      ...meeting,
      id: meeting.id.replace(session, id),
      date: later(meeting.date),
    }));
    const { start, end } = wg7In2018.session;
    await published(connection, {
      ...wg7In2018,
      session: { ...wg7In2018.session, id, start: later(start), end: later(end) },
      works: [{ ...work, meetings }],
    });
  }
  await connection.db.destroy();
  return file;
}

async function listening(
  kind: 'ours' | 'bare',
  given: string,
): Promise<{ url: string; child: ChildProcess }> {
  const child = fork(join(import.meta.dirname, 'feed-server.ts'), [kind], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  child.send(given);
  const port = await new Promise((done) => {
    child.once('message', done);
  });
  return { url: `http://127.0.0.1:${String(port)}`, child };
}

function median(figures: readonly number[]): number {
  return Math.round(figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN);
}

function say(what: string, figure: string) {
  process.stdout.write(`${what.padEnd(34)} ${figure}\n`);
}
