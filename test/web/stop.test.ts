import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, get, type IncomingMessage, request } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const headers = { 'Content-Type': 'application/x-www-form-urlencoded', 'Sec-Fetch-Site': 'same-origin' };

describe('The program, told to stop', () => {
  const directory = mkdtempSync(join(tmpdir(), 'plenary-stop-'));
  let program: ChildProcess;
  let port: number;

  before(async function () {
    this.timeout(60_000);
    port = await freePort();
    program = spawn(process.execPath, [resolve(import.meta.dirname, '../../src/server.ts')], {
      env: {
        ...process.env,
        NODE_ENV: 'test',
        PORT: String(port),
        HOST: '127.0.0.1',
        DATABASE_URL: `file:${join(directory, 'stop.sqlite')}`,
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

  it('answers what it has begun, waits for no idle connection, and ends well', async () => {
    const agent = new Agent({ keepAlive: true });
    assert.equal(await status({ port, path: '/healthz', agent }), 200);
    const begun = request({ port, host: '127.0.0.1', path: '/sign-in', method: 'POST', headers });
    begun.write('email=');
    await new Promise((done) => {
      setTimeout(done, 300);
    });
    program.kill('SIGTERM');
    const since = performance.now();
    const ended = once(program, 'exit');
    begun.end('nobody&password=nothing');
    const [answer] = (await once(begun, 'response')) as [IncomingMessage];
    answer.resume();
    assert.equal(answer.statusCode, 422);
    const [code] = (await ended) as [number | null];
    assert.equal(code, 0);
    assert(performance.now() - since < 5_000, 'it waited for a connection on which nothing was asked');
    agent.destroy();
  });
});

function status(asked: { port: number; path: string; agent: Agent }): Promise<number | undefined> {
  return new Promise((done, failed) => {
    get({ host: '127.0.0.1', ...asked }, (answer) => {
      answer.resume();
      answer.on('end', () => done(answer.statusCode));
    }).on('error', failed);
  });
}

/** A port on which nobody listens at this moment. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
