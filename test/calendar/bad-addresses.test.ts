import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { readAddress, type Which } from '../../src/calendar/address.ts';
import { feedHandler } from '../../src/calendar/handler.ts';

const settings = { baseUrl: 'https://plenary.example' };

describe('A bad address of a calendar', () => {
  let server: Server;
  let port: number;
  let made = 0;

  beforeEach(async () => {
    made = 0;
    const feeds = {
      revision: async () => 1,
      own: async () => null,
      feed: async (which: Which) => {
        made += 1;
        if (which.kind !== 'all') return null;
        return { which, name: 'All', description: '', page: '/', lastModified: null, events: [] };
      },
    };
    const handler = feedHandler({ feeds, settings, budget: 100_000 });
    server = createServer((request, response) => {
      if (!handler(request, response)) response.writeHead(404).end('no feed');
    });
    await new Promise<void>((done) => {
      server.listen(0, '127.0.0.1', done);
    });
    port = (server.address() as AddressInfo).port;
  });
  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((done) => {
      server.close(done);
    });
  });

  /** Sends bytes as they are, and gives what comes back until the other side ends. */
  function raw(head: string): Promise<string> {
    return new Promise((done, failed) => {
      const socket = connect(port, '127.0.0.1', () => socket.end(head, 'latin1'));
      let text = '';
      socket.on('data', (part) => {
        text += part.toString('utf8');
      });
      socket.on('end', () => done(text));
      socket.on('error', failed);
    });
  }
  const get = (path: string, more = '') =>
    raw(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${more}\r\n`);
  const status = (answer: string) => Number(answer.split(' ')[1]);

  const wrong: readonly (readonly [string, number])[] = [
    ['/calendars/sessions/%00.ics', 404],
    ['/calendars/sessions/a%00b.ics', 404],
    ['/calendars/sessions/%ff%fe.ics', 400],
    ['/calendars/sessions/%E0%A4%A.ics', 400],
    ['/calendars/sessions/%.ics', 400],
    ['/calendars/sessions/..%2f..%2fetc%2fpasswd.ics', 404],
    ['/calendars/sessions/../../etc/passwd.ics', 404],
    ['/calendars/sessions/..\\..\\x.ics', 404],
    ['/calendars/items/only.ics', 404],
    ['/calendars/items/a/b/c.ics', 404],
    ['/calendars/items/a/%00.ics', 404],
    ['/calendars/items/%E0/x.json', 400],
    ['/calendars//.ics', 404],
    ['/calendars/.ics', 404],
    ['/calendars/other.json', 404],
    ['/calendars/mine/x/y.ics', 404],
    [`/calendars/sessions/${'x'.repeat(8000)}.ics`, 414],
    [`/calendars/all.ics?x=${'y'.repeat(8000)}`, 414],
    ['/calendars/all.ics?lang=en&lang=fr', 400],
    ['/calendars/all.ics?lang=', 400],
    ['/calendars/all.ics?lang=EN', 400],
    ['/calendars/all.ics?lang=%66%72&alarm=1e3', 400],
    ['/calendars/all.ics?alarm=15&alarm=15', 400],
    ['/calendars/all.ics?alarm=', 400],
    ['/calendars/all.ics?alarm=-0', 400],
    ['/calendars/all.ics?alarm=1.5', 400],
    ['/calendars/all.ics?alarm=%D9%A1', 400],
    ['/calendars/all.ics?cancelled', 400],
    ['/calendars/all.ics?cancelled=omit&cancelled=omit', 400],
    ['/calendars/all.ics?banner=YES', 400],
    ['/calendars/all.json?banner=1', 400],
  ];
  for (const [path, expected] of wrong) {
    it(`is answered ${expected} in words: ${path.slice(0, 60)}`, async () => {
      const answer = await get(path);
      assert.equal(status(answer), expected);
      assert.match(answer, /content-type: text\/plain; charset=utf-8/iu);
      assert.match(answer, /cache-control: no-store/iu);
      assert.match(answer.split('\r\n\r\n')[1] ?? '', /\w/u);
    });
  }

  it('is none where an option is only written otherwise', () => {
    for (const query of [
      'lang=%66%72',
      'lang=fr&utm_source=%ff',
      'LANG=de&lang=fr',
      'lang=fr&fbclid=a&fbclid=b',
    ]) {
      const read = readAddress(`/calendars/all.ics?${query}`);
      assert(read && 'normal' in read, query);
      assert.equal(read.normal, '/calendars/all.ics?lang=fr');
    }
  });

  it('sends whole calendars to who asks for a range, wrong or right', async () => {
    for (const range of ['bytes=0-10', 'bytes=-1', 'bytes=9-1', 'lines=1', 'bytes=0-99999999999999999999']) {
      const answer = await get('/calendars/all.ics', `Range: ${range}\r\n`);
      assert.equal(status(answer), 200);
      assert.match(answer, /END:VCALENDAR/u);
    }
  });

  it('keeps nothing of a thousand addresses that hold nothing', async () => {
    const many = Array.from({ length: 1000 }, (_, index) => `/calendars/sessions/no-${index}.ics`);
    for (const path of many) assert.equal(status(await get(path)), 404);
    assert.equal(made, 1000);
    assert.equal(status(await get('/calendars/all.ics')), 200);
  }).timeout(60_000);

  it('answers everybody while a thousand have sent half a request', async () => {
    const slow: Socket[] = [];
    const opened = Array.from({ length: 1000 }, () => {
      return new Promise<void>((done, failed) => {
        const socket = connect(port, '127.0.0.1', () => {
          socket.write('GET /calendars/all.ics HTTP/1.1\r\nHo');
          done();
        });
        socket.on('error', failed);
        slow.push(socket);
      });
    });
    await Promise.all(opened);
    assert.equal(status(await get('/calendars/all.ics')), 200);
    assert.equal(made, 1);
    for (const socket of slow) {
      socket.removeAllListeners('error');
      socket.on('error', () => {});
      socket.destroy();
    }
    assert.equal(status(await get('/calendars/all.ics')), 200);
  }).timeout(60_000);

  it('is refused by the server where it is no request at all', async () => {
    assert.equal(status(await raw('NONSENSE\r\n\r\n')), 400);
    assert.equal(status(await raw('GET /calendars/all.ics HTTP/9.9\r\n\r\n')), 400);
  });
});
