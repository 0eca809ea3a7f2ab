import { Worker } from 'node:worker_threads';
import { RuleBroken } from '../rules.ts';
import { documentAddress } from './html.ts';
import type { Paper, Place } from './paper.ts';
import type { SetPaper, ToSet } from './typesetting.ts';

/** The longest that setting a paper in type may take, in milliseconds: long papers take a second. */
const longest = 30_000;
/** How long the typesetter waits for the next paper before it gives its memory back, in milliseconds. */
const idle = 60_000;

interface Waiting {
  readonly done: (pdf: Uint8Array) => void;
  readonly failed: (reason: RuleBroken) => void;
}

interface Typesetter {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
  rest?: NodeJS.Timeout;
}

let typesetter: Typesetter | null = null;
let papers = 0;

/**
 * A paper as PDF: tagged, with bookmarks, its language, title and symbol, and all faces within. It is set by Typst in a
 * thread of its own, which starts with the first paper and ends when none has come for a minute.
 * @throws RuleBroken papers.not-set where Typst cannot set it or takes too long
 */
export async function pdf(paper: Paper, place: Place): Promise<Uint8Array> {
  const running = typesetter ?? started();
  const { worker, waiting } = running;
  clearTimeout(running.rest);
  papers += 1;
  const id = papers;
  const late = setTimeout(() => ended(running, `longer than ${longest / 1000} s`), longest);
  try {
    return await new Promise<Uint8Array>((done, failed) => {
      waiting.set(id, { done, failed });
      worker.ref();
      worker.postMessage({ id, paper: JSON.stringify(toSet(paper, place)) } satisfies ToSet);
    });
  } finally {
    clearTimeout(late);
    waiting.delete(id);
    if (waiting.size === 0) rested(running);
  }
}

function started(): Typesetter {
  const worker = new Worker(new URL('./typesetting.ts', import.meta.url));
  const running: Typesetter = { worker, waiting: new Map() };
  worker.on('message', (set: SetPaper) => {
    const waiting = running.waiting.get(set.id);
    if ('pdf' in set) waiting?.done(set.pdf);
    else waiting?.failed(new RuleBroken('papers.not-set', { why: set.why }));
  });
  worker.on('error', (reason) => ended(running, String(reason)));
  worker.on('exit', () => ended(running, 'ended'));
  typesetter = running;
  return running;
}

/** A typesetter with nothing to do keeps no program running, and ends after a while. */
function rested(running: Typesetter) {
  running.worker.unref();
  running.rest = setTimeout(() => ended(running, 'idle'), idle);
  running.rest.unref();
}

function ended({ worker, waiting, rest }: Typesetter, why: string) {
  if (typesetter?.worker === worker) typesetter = null;
  clearTimeout(rest);
  for (const { failed } of waiting.values()) failed(new RuleBroken('papers.not-set', { why }));
  waiting.clear();
  void worker.terminate();
}

/** What views/papers/paper.typ reads: the paper without its facts, origin and pictures, symbols with their addresses, its date as numbers. */
function toSet({ facts, origin: _, ...paper }: Paper, place: Place) {
  return JSON.parse(JSON.stringify({ ...paper, dated: facts.dated.split('-').map(Number) }), (_, value) => {
    if (value?.run === 'symbol') return { ...value, address: documentAddress(place, value.symbol) };
    return value?.block === 'picture' ? { block: 'picture' } : value;
  });
}
