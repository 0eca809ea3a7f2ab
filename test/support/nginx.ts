import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from './databases.ts';

const configuration = resolve(import.meta.dirname, '../../src/programs/nginx.conf');

/** Where Debian puts nginx; null where it is not installed. */
export const nginxProgram =
  ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/sbin/nginx'].find((place) => existsSync(place)) ?? null;

/** nginx with our configuration, in front of a server of this machine. */
export interface Nginx {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts nginx with the configuration that we ship, on a port and in a folder of its own. @throws Error where it does not start */
export async function nginxBefore(port: number, kept = '10s'): Promise<Nginx> {
  if (nginxProgram === null) throw new Error('nginx is not installed');
  const folder = mkdtempSync(join(tmpdir(), 'plenary-nginx-'));
  mkdirSync(join(folder, 'cache'));
  const own = await freePort();
  const shipped = readFileSync(configuration, 'utf8')
    .replace('/var/cache/nginx/plenary', join(folder, 'cache'))
    .replace('127.0.0.1:3000', `127.0.0.1:${port}`)
    .replace('listen 80;', `listen 127.0.0.1:${own};`)
    .replace('proxy_cache_valid 200 10s;', `proxy_cache_valid 200 ${kept};`);
  writeFileSync(
    join(folder, 'nginx.conf'),
    [
      ...(process.getuid?.() === 0 ? ['user root;'] : []),
      'daemon off;',
      `pid ${join(folder, 'nginx.pid')};`,
      'events { worker_connections 1024; }',
      'http {',
      'access_log off;',
      ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (kind) => `${kind}_temp_path ${join(folder, kind)};`,
      ),
      'gzip on; gzip_types text/calendar;',
      shipped,
      '}',
    ].join('\n'),
  );
  const child = spawn(nginxProgram, ['-p', folder, '-c', 'nginx.conf', '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const url = `http://127.0.0.1:${own}`;
  const said: string[] = [];
  child.stderr.on('data', (words) => said.push(String(words)));
  for (let tries = 0; tries < 100 && child.exitCode === null; tries += 1) {
    const answers = await fetch(`${url}/healthz`).then(
      () => true,
      () => false,
    );
    if (answers) return { url, stop: async () => await stopped(child, folder) };
    await new Promise((done) => {
      setTimeout(done, 50);
    });
  }
  child.kill();
  throw new Error(`nginx did not start: ${said.join('')}`);
}

async function stopped(child: ChildProcess, folder: string) {
  const ended = new Promise((done) => {
    child.once('exit', done);
  });
  child.kill('SIGTERM');
  await ended;
  rmSync(folder, { recursive: true, force: true });
}
