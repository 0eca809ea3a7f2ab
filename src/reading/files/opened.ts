import { Worker } from 'node:worker_threads';
import { RuleBroken } from '../../rules.ts';
import type { FileLine } from './file-line.ts';
import type { Kind } from './kind.ts';
import { largestFile } from './limits.ts';
import type { Opening, ThreadSays } from './opening.ts';

/** A file as it was opened: the characters of a text, or the lines of a file that knows more than letters. */
export type Opened =
  | { readonly kind: 'text'; readonly text: string; readonly misnamed: boolean }
  | {
      readonly kind: Exclude<Kind, 'text'>;
      readonly lines: readonly FileLine[];
      readonly misnamed: boolean;
    };

/** How long a file may take, in milliseconds, and by how much memory the program may grow meanwhile, in bytes. */
const longest = 15_000;
const mostMemory = 800 * 1024 * 1024;

let last: Promise<unknown> = Promise.resolve();

/**
 * Opens a file in a thread of its own, which ends with it: whatever is wrong with a file, it takes bounded time and memory.
 * Files are opened one after the other.
 * @throws RuleBroken file.too-large, file.too-slow, file.too-much-memory, and the reasons of each kind
 */
export async function openFile(bytes: Uint8Array, name: string, within = longest): Promise<Opened> {
  if (bytes.length > largestFile) throw tooLarge();
  if (bytes.length === 0) throw new RuleBroken('file.empty');
  const turn = last.then(() => openedBy({ bytes, name }, within));
  last = turn.catch(() => undefined);
  return await turn;
}

/** The refusal of a file that is not even opened. */
export function tooLarge(): RuleBroken {
  return new RuleBroken('file.too-large', { megabytes: largestFile / 1024 / 1024 });
}

async function openedBy(opening: Opening, within: number): Promise<Opened> {
  const thread = new Worker(new URL('./opening.ts', import.meta.url), {
    workerData: opening,
    resourceLimits: { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 },
    stdout: true,
    stderr: true,
  });
  const before = process.memoryUsage.rss();
  let looks: NodeJS.Timeout | undefined;
  let late: NodeJS.Timeout | undefined;
  try {
    return await new Promise<Opened>((done, failed) => {
      thread.once('message', (said: ThreadSays) => {
        if ('opened' in said) done(said.opened);
        else failed(new RuleBroken(said.code, said.details));
      });
      // A thread that runs out of memory ends with an error of Node's.
      thread.once('error', (reason: Error & { code?: string }) =>
        failed(
          new RuleBroken(
            reason.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'file.too-much-memory' : 'file.damaged',
          ),
        ),
      );
      thread.once('exit', () => failed(new RuleBroken('file.damaged')));
      late = setTimeout(() => failed(new RuleBroken('file.too-slow', { seconds: within / 1000 })), within);
      // What a file unpacks to lies outside the heap, which alone the limits above are for.
      looks = setInterval(() => {
        if (process.memoryUsage.rss() - before > mostMemory) failed(new RuleBroken('file.too-much-memory'));
      }, 50);
    });
  } finally {
    clearTimeout(late);
    clearInterval(looks);
    await thread.terminate();
  }
}
