import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { RequestListener, Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { promisify } from 'node:util';
import { mostBehind, patientServer } from '../../src/web/patience.ts';

const patience = { head: 400, whole: 800, silence: 2000, look: 100 };
const ask = 'GET /whole HTTP/1.1\r\nHost: x\r\n\r\n';
const many = Array.from({ length: 1000 });

describe('A patient server', () => {
  let server: Server;
  let port: number;
  let asked: number;
  let held: (() => void)[];
  const large = Buffer.alloc(32_000_000, 'x');

  const listener: RequestListener = (request, response) => {
    asked += 1;
    if (request.url === '/held') held.push(() => response.end('held'));
    else if (request.url === '/large') response.end(large);
    else if (request.method === 'POST') request.resume().on('end', () => response.end('read'));
    else response.end('whole');
  };

  beforeEach(async () => {
    asked = 0;
    held = [];
    server = patientServer(listener, patience).listen(0, '127.0.0.1');
    await once(server, 'listening');
    ({ port } = server.address() as AddressInfo);
  });
  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((done) => {
      server.close(done);
    });
  });

  /** Somebody who sends these words and then does nothing more; what came back is there once the other side ends. */
  async function somebody(words: string, reads = true): Promise<{ socket: Socket; ended: Promise<string> }> {
    const socket = connect(port, '127.0.0.1');
    let text = '';
    if (reads) socket.on('data', (part) => (text += part.toString('latin1')));
    socket.on('error', () => {});
    await once(socket, 'connect');
    socket.write(words);
    return { socket, ended: once(socket, 'close').then(() => text) };
  }

  const connections = async () => await promisify(server.getConnections.bind(server))();
  const answer = async () => await (await fetch(`http://127.0.0.1:${port}/whole`)).text();

  it('answers others while a thousand have sent half a head or half a form, and lets those go in the end', async () => {
    for (const half of [
      'GET /whole HTTP/1.1\r\nHo',
      'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nhalf',
    ]) {
      const slow = await Promise.all(many.map(() => somebody(half)));
      assert.equal(await answer(), 'whole');
      const told = await Promise.all(slow.map(({ ended }) => ended));
      assert.deepEqual(
        [...new Set(told.map((words) => words.split('\r\n')[0]))],
        ['HTTP/1.1 408 Request Timeout'],
      );
    }
  }).timeout(60_000);

  it('does not wait longer for who sends a letter now and then', async () => {
    const { socket, ended } = await somebody('GET /whole HTTP/1.1\r\nX: ');
    const drip = setInterval(() => socket.write('a'), 50);
    assert.match(await ended, /^HTTP\/1\.1 408/u);
    clearInterval(drip);
  });

  it('lets go of who reads nothing of a large answer, and not of who reads it slowly', async () => {
    const words = 'GET /large HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n';
    const deaf = await somebody(words, false);
    const { socket: slow } = await somebody(words, false);
    let came = 0;
    slow.on('data', ({ length }) => {
      came += length;
      slow.pause();
      setTimeout(() => slow.resume(), 8);
    });
    await once(slow, 'close');
    assert(came > large.length, `${came} octets came`);
    while ((await connections()) > 0) await new Promise(setImmediate);
    deaf.socket.destroy();
  });

  it('answers in order who asks ten times at once', async () => {
    const { ended } = await somebody(
      `${'GET /held HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(9)}${ask.replace('\r\n\r\n', '\r\nConnection: close\r\n\r\n')}`,
    );
    while (held.length < 9) await new Promise(setImmediate);
    for (const release of held.toReversed()) release();
    assert.deepEqual((await ended).match(/held|whole/gu), [
      ...Array.from({ length: 9 }, () => 'held'),
      'whole',
    ]);
  });

  it('keeps no more than a few requests of each who asks on without waiting', async () => {
    const crowd = await Promise.all(many.slice(0, 100).map(() => somebody(ask.repeat(1000), false)));
    for (const { socket } of crowd) socket.resume();
    await Promise.all(crowd.map(({ ended }) => ended));
    assert(asked <= 100 * (mostBehind + 1), `${asked} were kept`);
    assert.equal(await answer(), 'whole');
  });
});
