import { parentPort, workerData } from 'node:worker_threads';
import { RuleBroken } from '../rules.ts';
import type { Asked } from '../timetable/proposing/asked.ts';
import { propose } from '../timetable/proposing/propose.ts';
import { type Proven, unnamed } from './prove.ts';

// A thread of its own: it is given what is asked, and answers once.
const { asked, effort } = workerData as { readonly asked: Asked; readonly effort: number };
parentPort?.postMessage(proven());

function proven(): Proven {
  let count = 0;
  try {
    return { proposal: propose(asked, () => `${unnamed}${++count}`, effort) };
  } catch (reason) {
    if (!(reason instanceof RuleBroken)) throw reason;
    return { code: reason.code, details: reason.details };
  }
}
