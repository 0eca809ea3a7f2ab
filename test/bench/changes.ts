import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Connection, connect } from '../../db/connect.ts';
import { wg7In2018 } from '../../db/examples/wg7-2018.ts';
import { migrate } from '../../db/migrations.ts';
import { type FeedHandler, feedHandler } from '../../src/calendar/handler.ts';
import { feedsIn } from '../../src/calendar/own/held/store.ts';
import { textIn } from '../../src/language/text.ts';
import { freshDatabase, postgresUrl, stopPostgres } from '../support/databases.ts';
import { calendarSettings, published, withMeetings } from '../support/published.ts';
import type { Say } from './servers.ts';

const path = `/calendars/sessions/${wg7In2018.session.id}.ics`;

/** Prints how long after a publication the feed says it: on the copy that published, and on another over PostgreSQL. */
export async function benchChanges(directory: string, say: Say) {
  const connection = connect(`file:${join(directory, 'changes.sqlite')}`);
  await migrate(connection);
  const same = await untilSaid(connection, copyOver(connection), (copy) => copy.saved());
  await connection.db.destroy();
  say('publication to feed, same copy', `${same.toFixed(1)} ms`);

  const shared = await freshDatabase('postgres');
  const other = connect(await postgresUrl());
  const second = await untilSaid(shared, copyOver(other), () => {});
  await Promise.all([other.db.destroy(), shared.db.destroy()]);
  await stopPostgres();
  say('publication to feed, second copy', `${second.toFixed(0)} ms, over PostgreSQL`);
}

function copyOver({ db }: Connection): FeedHandler {
  return feedHandler({ feeds: feedsIn(db, calendarSettings), settings: calendarSettings });
}

/** The longest of ten publications, in milliseconds from their commit to the first poll that has another ETag. */
async function untilSaid(
  connection: Connection,
  copy: FeedHandler,
  said: (copy: FeedHandler) => void,
): Promise<number> {
  const server = createServer((request, response) => void copy(request, response));
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
  const etag = async () => (await fetch(url, { method: 'HEAD' })).headers.get('etag');
  await published(connection, wg7In2018);
  const took: number[] = [];
  for (let turn = 1; turn <= 10; turn += 1) {
    const before = await etag();
    const room = textIn('en', `Boardroom ${turn}`);
    const at = `2018-05-${String(turn).padStart(2, '0')}T08:00:00.000Z`;
    await published(
      connection,
      withMeetings((meeting) => ({ ...meeting, room })),
      { at },
    );
    const begun = performance.now();
    said(copy);
    while ((await etag()) === before);
    took.push(performance.now() - begun);
  }
  server.closeAllConnections();
  server.close();
  return Math.max(...took);
}
