import assert from 'node:assert/strict';
import { readOutline } from '../src/agenda/paste.ts';
import { lines, readForm } from '../src/fields.ts';
import { readPaper } from '../src/reading/read.ts';

const took = (deed: () => unknown) => {
  const began = performance.now();
  deed();
  return performance.now() - began;
};

describe('Words that say nothing, at great length', () => {
  const runs = [' ', '\t', '(', '[', '1', '.', '. ', '*', '|'].map((mark) =>
    mark.repeat(60_000 / mark.length),
  );

  it('are read as quickly as others by forms, pasted outlines and imported papers', () => {
    const plain = `Provisional agenda\n\n1. Opening ${'word '.repeat(12_000)}x`;
    const usual = took(() => readPaper(plain)) + took(() => readOutline(plain));
    for (const run of runs) {
      const words = `Provisional agenda\n\n1. Opening${run}x`;
      const spent = took(() => {
        readForm({ words }, { words: lines({ max: 1_000_000 }) });
        readOutline(words);
        readPaper(words);
      });
      assert(spent < 600 + 20 * usual, `${JSON.stringify(run.slice(0, 2))}: ${Math.round(spent)} ms`);
    }
  });
});
