import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { makeOwnCalendar, tokenFor } from '../../src/acts/own-calendars.ts';
import { ownCalendarOf } from '../../src/calendar/own/store.ts';
import { textIn } from '../../src/language/text.ts';
import { freshDatabase } from '../support/databases.ts';
import { type Nginx, nginxBefore, nginxProgram } from '../support/nginx.ts';
import { published, withMeetings } from '../support/published.ts';
import { siteOn } from '../support/site.ts';

const path = '/calendars/sessions/ctoc-cop-wg.7-5.ics';

describe('nginx as a cache in front, with the configuration that is shipped', () => {
  let nginx: Nginx;
  let stop: () => Promise<void>;
  let change: (room: string) => Promise<void>;
  let own: string;

  before(async function () {
    if (nginxProgram === null) {
      process.stdout.write('    nginx is not installed: its configuration is not tried\n');
      return this.skip();
    }
    const connection = await freshDatabase('sqlite');
    const site = siteOn(connection);
    await published(connection);
    own = await privateCalendar(site);
    const server = createServer(site.listener);
    await new Promise<void>((done) => {
      server.listen(0, '127.0.0.1', done);
    });
    nginx = await nginxBefore((server.address() as AddressInfo).port, '1s');
    let turn = 1;
    change = async (room) => {
      turn += 1;
      await published(
        connection,
        withMeetings((meeting) => ({ ...meeting, room: textIn('en', room) })),
        { at: `2018-05-0${turn}T08:00:00.000Z` },
      );
    };
    stop = async () => {
      await nginx.stop();
      server.closeAllConnections();
      await new Promise((done) => {
        server.close(done);
      });
      await connection.db.destroy();
    };
  });
  after(async () => {
    await stop?.();
  });

  const get = async (address: string, headers: Record<string, string> = {}) =>
    await fetch(`${nginx.url}${address}`, { headers });
  const from = (answer: Response) => answer.headers.get('x-cache-status');

  it('answers the second reader from the cache, byte for byte, with the same headers', async () => {
    const [first, second] = [await get(path), await get(path)];
    assert.deepEqual([from(first), from(second)], ['MISS', 'HIT']);
    assert.equal(await first.text(), await second.text());
    for (const name of ['etag', 'last-modified', 'content-type', 'content-disposition', 'cache-control']) {
      assert(first.headers.get(name), name);
      assert.equal(second.headers.get(name), first.headers.get(name), name);
    }
    assert.equal(second.headers.get('content-type'), 'text/calendar; charset=utf-8');
    assert.match(second.headers.get('etag') ?? '', /^"[0-9a-f]{64}"$/u);
  });

  it('answers 304 itself to who has the calendar, whether compression is asked for or not', async () => {
    const etag = (await get(path)).headers.get('etag') ?? '';
    for (const encoding of ['identity', 'gzip']) {
      const answer = await get(path, { 'If-None-Match': etag, 'Accept-Encoding': encoding });
      assert.deepEqual([answer.status, from(answer)], [304, 'HIT'], encoding);
      assert.equal(answer.headers.get('etag'), etag);
    }
  });

  it('holds one calendar for all that trackers add, and another for each option', async () => {
    await get(`${path}?lang=fr`);
    assert.equal(from(await get(`${path}?utm_source=x&fbclid=1`)), 'HIT');
    assert.equal(from(await get(`${path}?lang=fr&utm_source=y`)), 'HIT');
    assert.equal(from(await get(`${path}?lang=ar`)), 'MISS');
    assert.match(await (await get(`${path}?lang=ar`)).text(), /\p{Script=Arabic}/u);
  });

  it('keeps no refusal, and never a private calendar', async () => {
    for (const address of ['/calendars/sessions/none.ics', `${path}?lang=xx`]) {
      const [first, second] = [await get(address), await get(address)];
      assert(first.status >= 400);
      assert.notEqual(from(second), 'HIT', address);
    }
    const answers = [await get(own), await get(own)];
    assert.deepEqual(
      answers.map((answer) => [answer.status, from(answer)]),
      [
        [200, null],
        [200, null],
      ],
    );
  });

  it('shows a change once the kept calendar is too old, and meanwhile what it has', async () => {
    await get(path);
    await change('Boardroom D');
    let words = '';
    for (let tries = 0; tries < 60 && !words.includes('Boardroom D'); tries += 1) {
      await new Promise((done) => {
        setTimeout(done, 100);
      });
      const answer = await get(path);
      assert.equal(answer.status, 200);
      words = (await answer.text()).replaceAll('\r\n ', '');
    }
    assert.match(words, /Boardroom D/u);
  });
});

async function privateCalendar({ shell }: ReturnType<typeof siteOn>): Promise<string> {
  const { page } = await makeOwnCalendar(
    shell,
    { network: '192.0.2.1' },
    {
      name: '',
      bodies: ['ctoc-cop-wg.7'],
      sessions: [],
      items: [],
      language: 'en',
      alarm: null,
      omitCancelled: false,
      banner: false,
    },
    '',
  );
  assert(page);
  const token = tokenFor(shell, { page }, await ownCalendarOf(shell.db, { page }));
  return `/calendars/mine/${token}.ics`;
}
