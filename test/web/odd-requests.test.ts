import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { type Served, served } from '../support/served.ts';

const head = 'Host: x\r\nConnection: close\r\n';
const form = 'Sec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded';
const long = 'x'.repeat(8000);

/** What is sent, byte for byte, and the status that it gets; 0: the connection is closed without a word. */
const odd: readonly (readonly [string, string, number])[] = [
  ['an address of broken letters', `GET /sessions/%ff HTTP/1.1\r\n${head}\r\n`, 400],
  ['an address of half a letter', `GET /papers/%E0%A4%A.html HTTP/1.1\r\n${head}\r\n`, 400],
  ['an address with a zero', `GET /sessions/%00 HTTP/1.1\r\n${head}\r\n`, 404],
  ['an address outside the folder', `GET /assets/..%2f..%2fpackage.json HTTP/1.1\r\n${head}\r\n`, 404],
  ['an address with raw letters', `GET /calendars/sessions/\xc3\xa9.ics HTTP/1.1\r\n${head}\r\n`, 400],
  ['an address of 8 KB', `GET /${long} HTTP/1.1\r\n${head}\r\n`, 404],
  ['a calendar of 8 KB', `GET /calendars/${long}.ics HTTP/1.1\r\n${head}\r\n`, 414],
  ['an address of 20 KB', `GET /${'x'.repeat(20_000)} HTTP/1.1\r\n${head}\r\n`, 431],
  ['a header of 20 KB', `GET / HTTP/1.1\r\n${head}X: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
  ['a year without end', `GET /years/99999999999999999999 HTTP/1.1\r\n${head}\r\n`, 404],
  ['a token that is none', `GET /calendars/mine/%F0%9F%98%80.ics HTTP/1.1\r\n${head}\r\n`, 404],
  ['a page of a token that is none', `GET /calendars/mine/%ff HTTP/1.1\r\n${head}\r\n`, 400],
  ['two languages', `GET /?lang=fr&lang=en HTTP/1.1\r\n${head}\r\n`, 200],
  ['a language of broken letters', `GET /?lang=%ff HTTP/1.1\r\n${head}\r\n`, 200],
  ['names that mean something to the program', `GET /?__proto__[a]=b HTTP/1.1\r\n${head}\r\n`, 200],
  ['ranges', `GET / HTTP/1.1\r\n${head}Range: bytes=0-1,0-9\r\n\r\n`, 200],
  ['a range of a calendar', `GET /calendars/all.ics HTTP/1.1\r\n${head}Range: bytes=5-\r\n\r\n`, 200],
  ['odd cookies', `GET / HTTP/1.1\r\n${head}Cookie: lang=%E0%A4%A; =;;; plenary=%ff\r\n\r\n`, 200],
  ['odd dates', `GET /calendars/all.ics HTTP/1.1\r\n${head}If-Modified-Since: never\r\n\r\n`, 200],
  [
    'quotes alone',
    `GET /calendars/all.ics HTTP/1.1\r\n${head}If-None-Match: ${'"'.repeat(9000)}\r\n\r\n`,
    200,
  ],
  ['an upgrade', 'GET / HTTP/1.0\r\nHost: x\r\nUpgrade: h2c\r\n\r\n', 200],
  ['an old version', 'GET /calendars/all.ics HTTP/1.0\r\n\r\n', 200],
  ['a version that there is not', 'GET / HTTP/9.9\r\n\r\n', 400],
  ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
  ['a tunnel', `CONNECT x:443 HTTP/1.1\r\n${head}\r\n`, 0],
  ['a deed that there is not', `PROPFIND /calendars/all.ics HTTP/1.1\r\n${head}\r\n`, 405],
  ['a preflight', `OPTIONS /calendars/all.ics HTTP/1.1\r\n${head}\r\n`, 405],
  ['an expectation that there is not', `GET / HTTP/1.1\r\n${head}Expect: magic\r\n\r\n`, 417],
  ['two lengths', `POST / HTTP/1.1\r\n${head}Content-Length: 3\r\nContent-Length: 4\r\n\r\nabcd`, 400],
  [
    'a length and chunks',
    `POST / HTTP/1.1\r\n${head}Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    400,
  ],
  ['a broken chunk', `POST / HTTP/1.1\r\n${head}Transfer-Encoding: chunked\r\n\r\nzz\r\n`, 400],
  [
    'a form of broken letters',
    `POST /sign-in HTTP/1.1\r\n${head}${form}\r\nContent-Length: 9\r\n\r\nemail=%ff`,
    422,
  ],
  [
    'a form that only says it is packed',
    `POST /sign-in HTTP/1.1\r\n${head}${form}\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n\r\na=b`,
    400,
  ],
  [
    'a form packed in an unknown way',
    `POST /sign-in HTTP/1.1\r\n${head}${form}\r\nContent-Encoding: zip\r\nContent-Length: 3\r\n\r\na=b`,
    415,
  ],
  [
    'a form in unknown letters',
    `POST /sign-in HTTP/1.1\r\n${head}${form}; charset=utf-7\r\nContent-Length: 3\r\n\r\na=b`,
    415,
  ],
];

describe('An odd request', () => {
  let site: Served;
  before(async () => {
    site = await served({ env: { LOG_LEVEL: 'silent' } });
  });
  after(async () => {
    await site.stop();
  });

  async function sent(words: string): Promise<string> {
    const socket = connect(Number(new URL(site.url).port), '127.0.0.1');
    let text = '';
    socket.on('data', (part) => {
      text += part.toString('utf8');
    });
    socket.write(words, 'latin1');
    await once(socket, 'close');
    return text;
  }

  for (const [name, words, status] of odd) {
    it(`is answered, and the program lives: ${name}`, async () => {
      const answer = await sent(words);
      assert.equal(Number(answer.split(' ')[1] ?? 0), status);
      assert.doesNotMatch(answer, /node_modules|\.ts:\d/u);
      assert.match(await sent(`GET /healthz HTTP/1.1\r\n${head}\r\n`), /^HTTP\/1\.1 200 .*ok$/su);
    });
  }

  it('takes no longer to answer, or to log, where an address is long and says nothing', async () => {
    const took = async (path: string) => {
      const began = performance.now();
      for (let time = 0; time < 10; time += 1) await sent(`GET ${path} HTTP/1.1\r\n${head}\r\n`);
      return performance.now() - began;
    };
    const usual = await took('/sessions/none');
    for (const mark of ['x', '-', '.', 'x.', '(', '%41', 'a&', 'calendars/mine/']) {
      const spent = await took(`/sessions/${mark.repeat(14_000 / mark.length)}`);
      assert(spent < 200 + 5 * usual, `${mark}: ${Math.round(spent)} ms, usually ${Math.round(usual)}`);
    }
  });
});
