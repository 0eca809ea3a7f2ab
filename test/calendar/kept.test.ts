import assert from 'node:assert/strict';
import { keptWithin } from '../../src/calendar/kept.ts';

describe('What is kept in memory', () => {
  it('never weighs more than its budget, the least recently used let go of first', () => {
    const kept = keptWithin<string>(30);
    kept.keep('a', 'A', 10);
    kept.keep('b', 'B', 10);
    kept.keep('c', 'C', 10);
    assert.equal(kept.get('a'), 'A');
    kept.keep('d', 'D', 10);
    assert.deepEqual(
      [kept.get('a'), kept.get('b'), kept.get('c'), kept.get('d')],
      ['A', undefined, 'C', 'D'],
    );
    assert.equal(kept.octets(), 30);
  });

  it('counts a value kept again once, and forgets all when dropped', () => {
    const kept = keptWithin<string>(30);
    kept.keep('a', 'A', 10);
    kept.keep('a', 'B', 20);
    assert.deepEqual([kept.get('a'), kept.octets()], ['B', 20]);
    kept.drop();
    assert.deepEqual([kept.get('a'), kept.octets()], [undefined, 0]);
  });

  it('keeps nothing that is heavier than all of it, and is bounded by a hundred thousand', () => {
    const kept = keptWithin<string>(1000);
    kept.keep('heavy', 'x', 1001);
    assert.equal(kept.get('heavy'), undefined);
    for (let number = 0; number < 100_000; number += 1) kept.keep(String(number), 'x', 10);
    assert.equal(kept.octets(), 1000);
  });
});
