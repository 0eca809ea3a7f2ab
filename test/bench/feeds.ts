import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { connect } from '../../db/connect.ts';
import { wg7In2018 } from '../../db/examples/wg7-2018.ts';
import { migrate } from '../../db/migrations.ts';
import { plusDays } from '../../src/time/days.ts';
import { published } from '../support/published.ts';
import { benchCache } from './cache.ts';
import { benchChanges } from './changes.ts';
import { benchOwnCalendars } from './own-calendars.ts';
import { sent } from './sending.ts';
import { type Listening, listening, type Say } from './servers.ts';

const session = wg7In2018.session.id;
const path = `/calendars/sessions/${session}.ics`;

/** Prints our feeds against a bare Node server sending the same, few sessions against many, the memory, and the cache. */
export async function benchFeeds({ short }: { readonly short: boolean }, say: Say) {
  const directory = mkdtempSync(join(tmpdir(), 'plenary-feeds-'));
  const many = short ? 500 : 10_000;
  try {
    const [few, crowd] = [join(directory, 'few.sqlite'), join(directory, 'many.sqlite')];
    await filled(few, 10);
    await filled(crowd, many);
    const ours = await some('ours', few);
    const like = await fetch(`${ours[0].url}${path}`);
    const etag = { 'If-None-Match': like.headers.get('etag') ?? '' };
    const bare = await some('bare', JSON.stringify({ headers: [...like.headers], body: await like.text() }));
    const crowded = await some('ours', crowd);
    const kinds = [ours, bare, crowded] as const;
    for (const server of kinds.flat()) await warmed(server, etag);

    for (const [status, headers] of [
      [200, {}],
      [304, etag],
    ] as const) {
      const [own, theirs, among] = await alternately(short ? 12 : 60, headers, kinds);
      if (!own || !theirs || !among) continue;
      say(
        `a poll answered ${status}`,
        `${share(theirs.cost, own.cost)} of what a bare Node server does with a processor, ${own.cost.toFixed(1)} µs each; ${own.rate} a second, ${share(own.rate, theirs.rate)} of its`,
      );
      say(`the same among ${many} sessions`, `costs ${share(among.cost, own.cost)} of one among 10`);
    }
    for (const [named, server] of [
      [`64 polls at once, ${many} sessions`, crowded[0]],
      ['the same of a bare Node server', bare[0]],
    ] as const) {
      const { p50, p99 } = await delays(server, short ? 2 : 10);
      say(named, `p50 ${p50.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms, ${share(p99, p50)} of it`);
    }
    for (const { child } of kinds.flat()) child.kill();
    await benchChanges(directory, say);
    await benchCache({ short, file: few, path }, say);
    await benchOwnCalendars({ calendars: short ? 2000 : 100_000, directory }, say);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

const share = (one: number, other: number) => (one / other).toFixed(2);

/** How many requests a round sends: a tenth of a second's. */
const amount = 8000;

/** What a request costs a server in microseconds of processor time, and how many it answers a second. */
interface Measured {
  readonly cost: number;
  readonly rate: number;
}

/** Three processes of a kind: one and the same program runs by a third faster or slower from one start to the next. */
async function some(kind: 'ours' | 'bare', given: string): Promise<readonly [Listening, ...Listening[]]> {
  const start = async () => await listening(kind, given);
  return [await start(), await start(), await start()];
}

/**
 * Of each kind what a tenth of its rounds, a tenth of a second each and taken in turn over its processes, stays below:
 * what else the machine does only ever adds. The cost is what a server's process spent. Requests come ten at a time on a
 * connection, so that servers and not the client have all that they can do.
 */
async function alternately(
  rounds: number,
  headers: Record<string, string>,
  kinds: readonly (readonly Listening[])[],
): Promise<readonly Measured[]> {
  const counted = kinds.map((): Measured[] => []);
  const turns = kinds
    .flatMap((servers, kind) => servers.map((server, place) => ({ server, kind, place })))
    .toSorted((one, other) => one.place - other.place);
  for (let round = 0; round < rounds; round += 1) {
    for (const { server, kind } of turns) {
      const before = await server.asked('spent');
      const begun = performance.now();
      await sent(`${server.url}${path}`, headers, amount);
      const cost = ((await server.asked('spent')) - before) / amount;
      counted[kind]?.push({ cost, rate: Math.round(amount / ((performance.now() - begun) / 1000)) });
    }
  }
  return counted.map((all) => ({
    cost: undisturbed(all.map(({ cost }) => cost)),
    rate: -undisturbed(all.map(({ rate }) => -rate)),
  }));
}

/** The figure that a tenth of all stay below. */
function undisturbed(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 10)] ?? Number.NaN;
}

/** Lets a server answer both ways for a while, so that none is measured while it is still being compiled. */
async function warmed({ url }: Listening, etag: Record<string, string>) {
  for (const headers of [{}, etag, {}, etag]) {
    await sent(`${url}${path}`, headers, 20_000);
  }
}

/** How long a poll waits among 64 that are asked at once, in milliseconds: in the middle, and of the slowest hundredth. */
async function delays({ url }: Listening, duration: number): Promise<{ p50: number; p99: number }> {
  const waited = new Float64Array(2_000_000);
  let count = 0;
  await new Promise<void>((done) => {
    const run = autocannon({ url: `${url}${path}`, connections: 64, duration }, () => done());
    run.on('response', (_client, _status, _bytes, milliseconds) => {
      waited[count % waited.length] = milliseconds;
      count += 1;
    });
  });
  const inOrder = waited.subarray(Math.floor(count / 5), count).toSorted();
  const at = (part: number) => inOrder[Math.floor(inOrder.length * part)] ?? Number.NaN;
  return { p50: at(0.5), p99: at(0.99) };
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
