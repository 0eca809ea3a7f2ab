import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  parseSymbol,
  plainSymbol,
  printSymbol,
  seriesOf,
  symbolInSeries,
  symbolPath,
  symbolsIn,
} from '../../src/documents/symbols.ts';

const good = [
  'CTOC/COP/WG.7/2018/1',
  'CTOC/COP/WG.7/2013/INF/1/Rev.1',
  'CTOC/COP/WG.7/2018/CRP.1',
  'CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4',
  'E/2022/28-E/CN.7/2022/14',
  'CAC/COSP/2015/1',
  'E/CN.15/2011/1',
  'E/CN.6/1999/1',
  'A/HRC/30/OD',
  'A/C.3/72/L.1**',
  'A/CN.9/962',
  'A/CN.9/WG.II/WP.189',
  'A/AC.105/C.2/L.280',
  'A/AC.291/11',
  'A/71/101/Rev.1/Add.1',
  'IDB.49/1/Add.1',
  'PBC.37/1/Add.1',
  'UNEP/CBD/BSWG/4/1/Add.1',
  'A/S-20/1',
  'A/ES-10/1',
  'ECE/AGAT/2020/INF.1',
  'ECE/TRADE/C/CEFACT/2018/Misc.1',
  'ECE/EX/2/Rev.1',
  'ECE/CTCS/WP.7/WG-L&R/3',
  'FCCC/KP/CMP/2017/1',
  'FCCC/SBI/2023/21',
  'TD/B/C.I/MEM.2/1',
  'TD/B/EX(70)/2',
  'ST/SGB/2018/1',
  'HSP/EB.2022/2',
  'E/CN.4/Sub.2/1996/1',
  'A/RES/55/25',
  'S/PV.8000',
  'CERD/C/SR.2/Add.1',
  'CBD/WG2020/3/1',
  'IDB.45/Dec.2',
  'PBC.40/Concl.2',
];

describe('A symbol', () => {
  for (const symbol of good) {
    it(`is read and printed as it was: ${symbol}`, () => {
      const { symbol: read } = parseSymbol(symbol);
      assert(read, `${symbol} was not read`);
      assert.equal(printSymbol(read), symbol);
    });
  }

  it('is two in one, whichever dash parts them', () => {
    const { symbol } = parseSymbol('E/CN.15/2035/3–E/CN.7/2035/3');
    assert.equal(symbol?.series.length, 2);
  });

  it('says what its parts are', () => {
    const { symbol } = parseSymbol('CTOC/COP/WG.7/2013/INF/1/Rev.1');
    assert.deepEqual(
      symbol?.series[0]?.parts.map(({ kind }) => kind),
      ['organ', 'body', 'body', 'year', 'nature', 'number', 'modifier'],
    );
  });

  it('is two for a document issued under joint symbols', () => {
    const { symbol } = parseSymbol('CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4');
    assert.equal(symbol?.series.length, 2);
    assert.equal(parseSymbol('A/S-20/1').symbol?.series.length, 1);
  });

  it('keeps its stars apart', () => {
    const { symbol } = parseSymbol('A/C.3/72/L.1**');
    assert.equal(symbol?.stars, 2);
    assert(symbol);
    assert.equal(plainSymbol(symbol), 'A/C.3/72/L.1');
  });

  for (const [malformed, suggestion] of [
    ['ECE/TRADE/C/CEFACT/2017/16/Rev1', 'ECE/TRADE/C/CEFACT/2017/16/Rev.1'],
    ['FCCC/SBI2014/4', 'FCCC/SBI/2014/4'],
    ['CTOC/COP/WG.7//2018/1', 'CTOC/COP/WG.7/2018/1'],
    ['CTOC/COP/WG7/2018/1', 'CTOC/COP/WG.7/2018/1'],
    ['ctoc/cop/wg.7/2018/1/rev.1', 'CTOC/COP/WG.7/2018/1/Rev.1'],
    ['CTOC/COP/WG.7 /2018/1', 'CTOC/COP/WG.7/2018/1'],
    ['no symbol at all', null],
    ['', null],
  ] as const) {
    it(`that is malformed is reported, not rewritten: "${malformed}"`, () => {
      assert.deepEqual(parseSymbol(malformed), {
        symbol: null,
        problem: { code: 'symbol-malformed', text: malformed, suggestion },
      });
    });
  }

  it('is found inside prose, without the stops around it', () => {
    const found = symbolsIn(
      'The report (CTOC/COP/WG.7/2013/5), as orally amended (see E/2022/28-E/CN.7/2022/14 and A/S-20/1**). UN/CEFACT and/or 1/2 are none; FCCC/SBI2014/4 is nearly one; nor is http://a.org/E/CN.6/1.pdf.',
    );
    assert.deepEqual(
      found.map(({ text }) => text),
      ['CTOC/COP/WG.7/2013/5', 'E/2022/28-E/CN.7/2022/14', 'A/S-20/1**', 'FCCC/SBI2014/4'],
    );
    assert.deepEqual(
      found.map(({ read }) => read.problem?.suggestion ?? null),
      [null, null, null, 'FCCC/SBI/2014/4'],
    );
  });

  it('gives the address of its paper', () => {
    assert.equal(symbolPath('CTOC/COP/WG.7/2018/1*'), 'CTOC-COP-WG.7-2018-1');
  });

  it('says what the symbols of its body begin with', () => {
    assert.deepEqual(seriesOf('CTOC/COP/WG.7/2018/CRP.1'), { prefix: 'CTOC/COP/WG.7', series: '2018' });
    assert.deepEqual(seriesOf('IDB.49/1/Add.1'), { prefix: 'IDB.', series: '49' });
    assert.deepEqual(seriesOf('LC/SES.45/1/Rev.1'), { prefix: 'LC/SES.', series: '45' });
    assert.deepEqual(seriesOf('UNEP/EA.6/1'), { prefix: 'UNEP/EA.', series: '6' });
    assert.equal(seriesOf('A/AC.291/11'), null);
    assert.equal(seriesOf('nothing'), null);
  });

  for (const symbol of ['CTOC/COP/WG.7/2018/1', 'IDB.49/1', 'LC/SES.45/1']) {
    it(`is made of what its series begins with and its number: ${symbol}`, () => {
      const series = seriesOf(symbol);
      assert(series);
      assert.equal(symbolInSeries(series.prefix, series.series, 1), symbol);
    });
  }

  it('is joint in prose where the bodies differ, and a range of two where they do not, whichever dash parts them', () => {
    const found = (text: string) => symbolsIn(text).map((one) => one.text);
    const joint = 'CTOC/COP/WG.2/2024/1–CTOC/COP/WG.3/2024/1';
    assert.deepEqual(found(`See the note (${joint}) and E/2022/28–E/CN.7/2022/14.`), [
      joint,
      'E/2022/28–E/CN.7/2022/14',
    ]);
    assert.deepEqual(found('See A/CN.9/962–A/CN.9/965.'), ['A/CN.9/962', 'A/CN.9/965']);
    assert.deepEqual(found('See A/CN.9/962–'), ['A/CN.9/962']);
  });

  it('prints what it read, whatever is made of the parts of symbols', () => {
    const part = fc.constantFrom(
      'A',
      'CTOC',
      'WG.7',
      '2018',
      '1',
      'INF',
      'L.2',
      'Rev.1',
      'Add.3',
      'S-20',
      'Rev1',
      '-',
      '',
      'E',
    );
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 9 }),
        fc.nat(3),
        fc.constantFrom('/', '-'),
        (parts, stars, joint) => {
          const text = parts.join('/') + (joint === '-' ? '-A/1' : '') + '*'.repeat(stars);
          const { symbol } = parseSymbol(text);
          if (symbol) assert.equal(printSymbol(symbol), text);
        },
      ),
    );
  });

  it('never fails on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const { symbol } = parseSymbol(text);
        if (symbol) assert.equal(printSymbol(symbol), text);
        symbolsIn(text);
      }),
    );
  });
});
