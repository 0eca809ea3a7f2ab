import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fidelityOf, paperIn, wordsOf } from '../fidelity.ts';

const folder = process.env.PLENARY_PAPERS ?? '';
const agendas = ['CTOC_COP_WG.7_2018_1.agenda.en.txt', 'CTOC_COP_WG.7_2013_1.agenda.en.txt'];

describe('A paper that was read and is written again', () => {
  for (const file of agendas) {
    it(`has the same words in the same order: ${file}`, function () {
      const path = join(folder, file);
      if (folder === '' || !existsSync(path)) return this.skip();
      const { kept, own } = fidelityOf(readFileSync(path, 'utf8')) ?? { kept: 0, own: 0 };
      assert(kept >= 0.99, `${kept} of its words kept`);
      assert(own >= 0.99, `${own} of our words in it`);
    });
  }

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
