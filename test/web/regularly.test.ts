import assert from 'node:assert/strict';
import { regularly } from '../../src/web/regularly.ts';

const soon = (milliseconds = 15) => new Promise((done) => setTimeout(done, milliseconds));

describe('A step that runs again and again', () => {
  it('runs at once, again after its time, and survives a failure that is told', async () => {
    let runs = 0;
    const told: unknown[] = [];
    const step = {
      name: 'count',
      every: 5,
      run: async () => {
        runs += 1;
        if (runs === 1) throw new Error('once');
      },
    };
    const steps = regularly([step], (name, reason) => told.push([name, String(reason)]));
    while (runs < 4) await soon(2);
    await steps.stop();
    const then = runs;
    await soon();
    assert.equal(runs, then);
    assert.deepEqual(told, [['count', 'Error: once']]);
  });

  it('is never run twice at a time, and once more where it was nudged meanwhile, however often', async () => {
    let [runs, now, most] = [0, 0, 0];
    const waiting: (() => void)[] = [];
    const step = {
      name: 'slow',
      every: 60_000,
      run: async () => {
        runs += 1;
        now += 1;
        most = Math.max(most, now);
        await new Promise<void>((done) => waiting.push(done));
        now -= 1;
      },
    };
    const steps = regularly([step], () => undefined);
    for (let count = 0; count < 5; count += 1) steps.nudge('slow');
    steps.nudge('no such step');
    waiting.shift()?.();
    while (runs < 2) await soon(1);
    const stopped = steps.stop();
    waiting.shift()?.();
    await stopped;
    assert.deepEqual([runs, most], [2, 1]);
  });
});
