import assert from 'node:assert/strict';
import { baseOf, mayBear, mayBearRevision, nextSymbol } from '../../src/editions/issued/issuing.ts';

const one = 'CTOC/COP/WG.7/2018/1';
const joint = 'CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4';

describe('The next symbol of a document', () => {
  for (const [kind, about, used, next] of [
    ['revision', one, [one], `${one}/Rev.1`],
    ['revision', `${one}/Rev.1`, [one, `${one}/Rev.1`], `${one}/Rev.2`],
    ['revision', `${one}/Rev.9`, [one, `${one}/Rev.9`], `${one}/Rev.10`],
    ['corrigendum', one, [one, `${one}/Corr.1`, `${one}/Add.1`], `${one}/Corr.2`],
    ['corrigendum', `${one}/Rev.1`, [one, `${one}/Corr.1`], `${one}/Rev.1/Corr.1`],
    ['corrigendum', `${one}/Add.1`, [one, `${one}/Corr.1`], `${one}/Add.1/Corr.1`],
    ['addendum', `${one}/Rev.1`, [`${one}/Add.1`], `${one}/Rev.1/Add.1`],
    ['revision', joint, [joint], 'CTOC/COP/WG.2/2022/4/Rev.1-CTOC/COP/WG.3/2022/4/Rev.1'],
  ] as const) {
    it(`is ${next} for the ${kind} of ${about}`, () => {
      assert.equal(nextSymbol(kind, about, used), next);
    });
  }

  it('is the only one that may be borne', () => {
    assert.throws(() => mayBearRevision(`${one}/Rev.2`, [one]), {
      details: { symbol: `${one}/Rev.2`, next: `${one}/Rev.1` },
    });
    assert.throws(() => mayBearRevision(`${one}/Corr.1`, [one]), { code: 'editions.corrigendum-by-itself' });
    assert.throws(() => mayBear(`${one}/Corr.1`, 'addendum', one, [one]), {
      code: 'editions.not-the-next-symbol',
    });
    mayBearRevision(`${one}/Rev.1`, [one]);
    mayBear(`${one}/Corr.1`, 'corrigendum', one, [one]);
  });

  it('asks nothing of a document whose first form was issued elsewhere', () => {
    mayBearRevision(`${one}/Rev.3`, []);
    mayBearRevision('CTOC/COP/WG.7/2018/9/Add.1', [one]);
  });

  it('says which document is revised', () => {
    assert.equal(baseOf(`${one}/Rev.3`), one);
    assert.equal(baseOf(one), one);
  });
});
