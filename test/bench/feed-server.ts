// One server of the benchmark, in a process of its own: ours over a database, or a bare one that sends the same. Told
// "spent" it answers with the microseconds of processor time that it has used, told "heap"
// with the octets it holds, told "requests", where it counts them, with how many came.
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from '../../db/connect.ts';
import { feedHandler } from '../../src/calendar/handler.ts';
import { feedsIn } from '../../src/calendar/own/held/store.ts';
import { calendarSettings } from '../support/published.ts';

process.once('message', (given) => {
  const listener = process.argv[2] === 'ours' ? ours(String(given)) : bare(String(given));
  const server = createServer(listener);
  let requests = 0;
  if (process.argv[3] === 'counted') {
    server.on('request', () => {
      requests += 1;
    });
  }
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
  process.on('message', (asked) => {
    process.send?.(asked === 'heap' ? held() : asked === 'requests' ? requests : spent());
  });
});

function spent(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

/** What is held once nothing more can be let go of: the heap, and the bodies that stand beside it. */
function held(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function ours(file: string): RequestListener {
  return feedHandler({
    feeds: feedsIn(connect(`file:${file}`).db, calendarSettings),
    settings: calendarSettings,
  });
}

/** Sends what it was given, without asking anything: the most that Node can do with these bytes. */
function bare(given: string): RequestListener {
  const { headers, body } = JSON.parse(given) as { headers: [string, string][]; body: string };
  const own = headers.filter(
    ([name]) => !['date', 'connection', 'keep-alive', 'transfer-encoding'].includes(name),
  );
  const bytes = Buffer.from(body);
  const full = own.flat();
  const short = own.filter(([name]) => !name.startsWith('content-')).flat();
  return (request, response) => {
    if (request.headers['if-none-match'] === undefined) {
      response.writeHead(200, full);
      response.end(bytes);
    } else {
      response.writeHead(304, short);
      response.end();
    }
  };
}
