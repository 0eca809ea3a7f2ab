import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What is asked again and again that never can be answered, each time a little different. */
const hopeless = (index: number): readonly string[] => [
  `/calendars/sessions/${index}.ics`,
  `/calendars/sessions/${'x'.repeat(7900)}${index}.ics`,
  `/calendars/mine/${String(index).padStart(32, 'A')}.ics`,
  `/calendars/items/ctoc-cop-wg.7-6/${index}.json?lang=fr`,
  `/calendars/all.ics?lang=${index}`,
  `/calendars/bodies/${index}%E0%A4%A.ics`,
  `/sessions/${index}%ff`,
  `/${'x'.repeat(7900)}${index}`,
];

describe('The program, besieged', () => {
  const directory = mkdtempSync(join(tmpdir(), 'plenary-besieged-'));
  let program: ChildProcess;
  let port: number;

  before(async function () {
    this.timeout(60_000);
    const free = createServer().listen(0, '127.0.0.1');
    await once(free, 'listening');
    ({ port } = free.address() as AddressInfo);
    await new Promise((done) => {
      free.close(done);
    });
    program = spawn(process.execPath, [resolve(import.meta.dirname, '../../src/server.ts')], {
      env: {
        ...process.env,
        NODE_ENV: 'test',
        PORT: String(port),
        HOST: '127.0.0.1',
        DATABASE_URL: `file:${join(directory, 'besieged.sqlite')}`,
        LOG_LEVEL: 'silent',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    for await (const said of program.stdout ?? []) if (String(said).includes('serves on')) break;
  });
  after(() => {
    program.kill('SIGKILL');
    rmSync(directory, { recursive: true, force: true });
  });

  /** Somebody who sends half of something, and then nothing. */
  async function half(words: string): Promise<Socket> {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => {});
    await once(socket, 'connect');
    socket.write(words);
    return socket;
  }

  async function poll(path: string): Promise<number> {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { signal: AbortSignal.timeout(5000) });
    const text = await answer.text();
    if (answer.status === 200) assert.match(text, /END:VCALENDAR\r\n$/u);
    return answer.status;
  }

  /** The octets that the program has in memory. */
  function held(): number {
    const [, kilobytes] = /VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${program.pid}/status`, 'utf8')) ?? [];
    return Number(kilobytes) * 1024;
  }

  it('answers who follows a calendar through four thousand half requests, and holds little more afterwards', async function () {
    this.timeout(180_000);
    const before = held();
    for (const wave of [0, 1, 2, 3]) {
      const halves = [
        'GET /calendars/all.ics HTTP/1.1\r\nHo',
        'POST /sign-in HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 99\r\n\r\nem',
      ];
      const slow = await Promise.all(Array.from({ length: 1000 }, (_, one) => half(halves[one % 2] ?? '')));
      for (let index = 0; index < 100; index += 1) {
        assert.equal(await poll('/calendars/all.ics?lang=fr'), 200);
        const statuses = await Promise.all(hopeless(wave * 100 + index).map(poll));
        assert.deepEqual(statuses, [404, 414, 404, 404, 400, 400, 400, 404]);
      }
      for (const socket of slow) socket.destroy();
    }
    assert.equal(program.exitCode, null);
    const more = (held() - before) / 1_000_000;
    assert(more < 150, `${Math.round(more)} MB more than before`);
  });
});
