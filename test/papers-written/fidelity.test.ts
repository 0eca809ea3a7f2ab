import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fidelityOf, wordsOf } from '../fidelity.ts';

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

  it('is compared without marks, and with dashes for hyphens', () => {
    assert.deepEqual(wordsOf('## **2. Title**\n  - (a) 3–6 p.m. ( <i>continued</i> ) [A/1](#) 4*5'), [
      ...['2.', 'Title', '(a)', '3-6', 'p.m.', '(continued)', 'A/1', '4*5'],
    ]);
  });
});
