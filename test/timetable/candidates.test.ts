import assert from 'node:assert/strict';
import {
  candidateLimits,
  keepCopy,
  letterOf,
  placeOfWork,
  putInForce,
  removeWork,
  restore,
  type Works,
  withFirst,
} from '../../src/timetable/candidates.ts';
import { setRowWords } from '../../src/timetable/rows.ts';
import { sampleProgramme } from '../support/sample.ts';

const alone: Works = sampleProgramme.works;
const [work] = alone;
const by = { by: 'secretary', at: '2018-03-01T09:00:00.000Z' };
const copied = keepCopy(alone, { id: 'b', of: work.id, revision: 7 });
const ids = (works: Works) => works.map(({ id }) => id);

describe('A candidate', () => {
  it('is a copy under a new id, whose meetings and rows keep theirs', () => {
    assert.deepEqual(copied, [
      { ...work, letter: 'A' },
      { ...work, id: 'b', letter: 'B', basedOn: { letter: 'A', revision: 7 } },
    ]);
    assert.equal(placeOfWork(copied, 'b'), 'candidate');
    assert.equal(placeOfWork(copied, work.id), 'in-force');
  });

  it('is one where the same form is sent twice', () => {
    assert.equal(keepCopy(copied, { id: 'b', of: work.id, revision: 7 }), copied);
  });

  it('is put in force, and the former one stays as superseded, by whom and when', () => {
    const changed = putInForce(copied, 'b', by);
    assert.deepEqual(changed, [
      { ...work, id: 'b', letter: 'B', basedOn: { letter: 'A', revision: 7 } },
      { ...work, letter: 'A', superseded: by },
    ]);
    assert.equal(placeOfWork(changed, work.id), 'superseded');
    assert.equal(putInForce(changed, 'b', by), changed);
    const back = putInForce(changed, work.id, by);
    assert.deepEqual(back, [
      { ...work, letter: 'A' },
      { ...work, id: 'b', letter: 'B', basedOn: { letter: 'A', revision: 7 }, superseded: by },
    ]);
  });

  it('takes over what was translated meanwhile of the same words', () => {
    const french = (words: string) => setRowWords(setRowWords(work, 'r1', 'en', 'Panel'), 'r1', 'fr', words);
    const rowOf = ([{ meetings }]: Works) =>
      meetings.flatMap(({ rows }) => rows).find(({ id }) => id === 'r1');
    const inFrench = (other: string) => {
      const copy = { ...setRowWords(work, 'r1', 'en', other), id: 'b' };
      return rowOf(putInForce([french('Table ronde'), copy], 'b', by))?.words?.translations.fr?.words;
    };
    assert.equal(inFrench('Panel'), 'Table ronde');
    assert.equal(inFrench('Another panel'), undefined);
  });

  it('keeps its letter whatever comes and goes beside it', () => {
    const three = keepCopy(copied, { id: 'c', of: 'b', revision: 8 });
    const without = removeWork(three, 'b');
    assert.equal(letterOf(without, 'c'), 'C');
    assert.equal(letterOf(putInForce(without, 'c', by), work.id), 'A');
    assert.equal(keepCopy(without, { id: 'd', of: 'c', revision: 9 }).at(-1)?.letter, 'B');
    const spent = keepCopy(without, { id: 'd', of: 'c', revision: 9, spent: ['B'] });
    assert.deepEqual(spent.at(-1)?.letter, 'D');
    assert.deepEqual(spent.at(-1)?.basedOn, { letter: 'C', revision: 9 });
  });

  it('has the letter of its place where none was ever said', () => {
    const unlettered: Works = [work, { ...work, id: 'b' }, { ...work, id: 'c', letter: 'B' }];
    assert.deepEqual(
      ids(unlettered).map((id) => letterOf(unlettered, id)),
      ['A', 'C', 'B'],
    );
  });

  it('is taken out, but never the one in force', () => {
    assert.deepEqual(removeWork(copied, 'b'), [{ ...work, letter: 'A' }]);
    assert.throws(() => removeWork(copied, work.id), {
      code: 'candidates.in-force',
      details: { letter: 'A' },
    });
    for (const deed of [removeWork, letterOf, placeOfWork, withFirst]) {
      assert.throws(() => deed(copied, 'x'), { code: 'candidates.none-such' });
    }
    assert.throws(() => putInForce(copied, 'x', by), { code: 'candidates.none-such' });
    assert.throws(() => keepCopy(copied, { id: 'c', of: 'x', revision: 1 }), {
      code: 'candidates.none-such',
    });
  });

  it('is one of a few', () => {
    const all = Array.from(
      { length: candidateLimits.works - 1 },
      (_, index) => `copy-${index}`,
    ).reduce<Works>((works, id) => keepCopy(works, { id, of: work.id, revision: 1 }), alone);
    assert.equal(all.map(({ letter }) => letter).join(''), 'ABCDEFGH');
    assert.throws(() => keepCopy(all, { id: 'more', of: work.id, revision: 1 }), {
      code: 'candidates.too-many',
      details: { limit: 8 },
    });
    assert.throws(() => restore(all, { ...work, id: 'earlier' }, by), { code: 'candidates.too-many' });
  });
});

describe('Going back to an earlier organization of work', () => {
  const emptied = { ...work, meetings: [] };

  it('says it again where it is still in force, and leaves the others', () => {
    assert.deepEqual(restore([emptied], work, by), [work]);
    const [, b] = copied;
    assert(b);
    assert.deepEqual(restore([{ ...emptied, letter: 'A' }, b], work, by), copied);
  });

  it('keeps the one that was in force meanwhile beside it', () => {
    const changed = putInForce(copied, 'b', by);
    assert.deepEqual(restore(changed, work, by), putInForce(changed, work.id, by));
  });

  it('brings back one that was taken out, under a letter that no other has', () => {
    const [a, b] = putInForce(copied, 'b', by);
    assert(a && b);
    const without = removeWork([a, b], work.id);
    assert.deepEqual(
      restore(without, work, by).map(({ id, letter, superseded }) => [id, letter, superseded]),
      [
        [work.id, 'A', undefined],
        ['b', 'B', by],
      ],
    );
    const other = keepCopy(without, { id: 'c', of: 'b', revision: 3 });
    assert.deepEqual(
      restore(other, { ...work, letter: 'A' }, by).map(({ id, letter }) => `${letter} ${id}`),
      [`C ${work.id}`, 'B b', 'A c'],
    );
  });
});
