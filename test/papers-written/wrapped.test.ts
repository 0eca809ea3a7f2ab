import assert from 'node:assert/strict';
import fc from 'fast-check';
import { wrapped } from '../../src/papers/wrapped.ts';

describe('Words in a narrow place', () => {
  it('stand whole on as many lines as they need', () => {
    assert.deepEqual(wrapped('Adoption of the report (continued)', 12, 9), [
      'Adoption of',
      'the report',
      '(continued)',
    ]);
  });

  it('say by a sign that something is left out', () => {
    assert.deepEqual(wrapped('Adoption of the report', 12, 1), ['Adoption …']);
    assert.deepEqual(wrapped('Adoption of the report', 12, 0), []);
    assert.deepEqual(wrapped('Telecommunications', 10, 2), ['Telecommu…']);
  });

  it('break between Chinese characters, but not before a mark nor within brackets', () => {
    assert.deepEqual(wrapped('海上偷运移民：合作(续)', 6, 9), ['海上偷运移', '民：合作', '(续)']);
  });

  it('never are longer than there is room, and lose nothing where there are lines enough', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zа-я]{1,9}$/u), { minLength: 1 }), (words) => {
        const lines = wrapped(words.join(' '), 9, 1000);
        assert(lines.every((line) => line.length <= 9));
        assert.equal(lines.join(' '), words.join(' '));
      }),
    );
  });
});
