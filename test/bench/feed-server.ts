// One server of the benchmark, in a process of its own: ours over a database, or a bare one that sends the same.
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from '../../db/connect.ts';
import { feedHandler } from '../../src/calendar/handler.ts';
import { feedsIn } from '../../src/calendar/own/held/store.ts';
import { calendarSettings } from '../support/published.ts';

process.once('message', (given) => {
  const listener = process.argv[2] === 'ours' ? ours(String(given)) : bare(String(given));
  const server = createServer(listener);
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
});

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
