import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { docxFidelityOf, fidelityOf, paperIn, wordsOf } from '../fidelity.ts';

const folder = process.env.PLENARY_PAPERS ?? '';
/** Agendas of real papers, with the least share of their words kept in order; one set in columns by blanks is read otherwise. */
const agendas: readonly (readonly [file: string, least: number])[] = [
  ['CTOC_COP_WG.7_2018_1.agenda.en.txt', 1],
  ['CTOC_COP_WG.7_2013_1.agenda.en.txt', 1],
  ['CAC_COSP_2015_1.en.txt', 0.99],
  ['ECE_AGAT_2020_INF.1.en.txt', 0.99],
  ['ECE_TRADE_C_CEFACT_2018_1.en.reading-order.txt', 0.99],
  ['ECE_TRADE_C_CEFACT_2018_1.en.txt', 0.95],
  ['E_CN.6_1999_1.en.txt', 0.99],
  ['FCCC_KP_CMP_2017_1.es.txt', 0.99],
  ['IDB.49_1_Add.1.fr.txt', 0.99],
];

describe('A paper that was read and is written again', () => {
  for (const [file, least] of agendas) {
    const path = join(folder, file);
    const there = folder !== '' && existsSync(path);

    it(`has the same words in the same order, as text: ${file}`, function () {
      if (!there) return this.skip();
      const { kept, anywhere = 0 } = fidelityOf(readFileSync(path, 'utf8')) ?? { kept: 0 };
      assert(kept >= least, `${kept} of its words kept in order`);
      assert(anywhere >= 0.99, `${anywhere} of its words kept`);
    });

    it(`has the same words in the same order, as a Word document: ${file}`, async function () {
      if (!there) return this.skip();
      const { kept, anywhere = 0 } = (await docxFidelityOf(readFileSync(path, 'utf8'))) ?? { kept: 0 };
      assert(kept >= least, `${kept} of its words kept in order`);
      assert(anywhere >= 0.99, `${anywhere} of its words kept`);
    });
  }

  it('adds hardly a word of its own to papers of the genre that it was made for', function () {
    const paths = agendas.slice(0, 2).map(([file]) => join(folder, file));
    if (folder === '' || !paths.every((path) => existsSync(path))) return this.skip();
    for (const path of paths) assert((fidelityOf(readFileSync(path, 'utf8'))?.own ?? 0) >= 0.99, path);
  });

  it('is compared without marks and capitals, both ends of a span as words of their own', () => {
    assert.deepEqual(wordsOf('## **2. Title**\n  - (a) 3–6 p.m. ( <i>continued</i> ) [A/1](#) 4*5'), [
      ...['2', 'title', 'a', '3', '6', 'p.m', 'continued', 'a/1', '4*5'],
    ]);
    assert.deepEqual(wordsOf('10:00 – 10:15'), wordsOf('10.00–10.15'));
  });

  it('is compared without the page of the web around it, and its footnotes come last', () => {
    const file = [
      'https://example.org/agenda.html',
      'Size: px',
      'United Nations A/CN.9/1',
      '2',
      'A/CN.9/1',
      'Title',
      '',
      'GE.18-01763(E)',
    ];
    assert.deepEqual(paperIn(file.join('\n')), { paper: 'United Nations A/CN.9/1\nTitle\n ', aside: 7 });
  });
});
