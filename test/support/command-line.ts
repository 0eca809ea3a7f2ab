import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** How a command ended, and what it said. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the real command line, as `npm run -s plenary --` does. */
export function plenary(databaseUrl: string, ...words: readonly string[]): Promise<Ran> {
  return new Promise((done) => {
    const env = {
      ...process.env,
      DATABASE_URL: databaseUrl,
      BASE_URL: 'https://plenary.example',
      NODE_ENV: 'test',
    };
    const child = spawn(process.execPath, ['src/cli.ts', ...words], { cwd: root, env });
    let [out, err] = ['', ''];
    child.stdout.on('data', (data) => {
      out += String(data);
    });
    child.stderr.on('data', (data) => {
      err += String(data);
    });
    child.on('close', (code) => done({ code, out, err }));
  });
}
