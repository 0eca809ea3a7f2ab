import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';

/** Prints a line of the benchmark: what, and its figure. */
export type Say = (what: string, figure: string) => void;

/** A server of the benchmark that listens. */
export interface Listening {
  readonly url: string;
  readonly child: ChildProcess;
  /** What it says of itself: see feed-server.ts. */
  asked(what: 'spent' | 'heap' | 'requests'): Promise<number>;
}

/** Starts a server in a process of its own. */
export async function listening(
  kind: 'ours' | 'bare',
  given: string,
  ...more: readonly 'counted'[]
): Promise<Listening> {
  const child = fork(join(import.meta.dirname, 'feed-server.ts'), [kind, ...more], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    execArgv: ['--expose-gc'],
  });
  const asked = async (what: string): Promise<number> => {
    const answer = new Promise((done) => {
      child.once('message', done);
    });
    child.send(what);
    return Number(await answer);
  };
  return { url: `http://127.0.0.1:${await asked(given)}`, child, asked };
}
