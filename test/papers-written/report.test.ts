import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { conference, exampleBodies } from '../../db/examples/bodies.ts';
import { reportOf2013, wg7In2013 } from '../../db/examples/wg7-2013.ts';
import { languages } from '../../src/language/languages.ts';
import { textIn } from '../../src/language/text.ts';
import type { Table } from '../../src/papers/paper.ts';
import type { After } from '../../src/papers/report/after.ts';
import { derivedFrom } from '../../src/papers/report/derived.ts';
import { reportPaper, titleOf } from '../../src/papers/report/report-paper.ts';
import { wordsOf as said } from '../../src/papers/runs.ts';
import { derivedFidelityOf } from '../derived-fidelity.ts';

const after: After = {
  content: { format: 1, programme: wg7In2013, bodies: exampleBodies, agreements: [], confirmed: true },
  agendaSymbol: 'CTOC/COP/WG.7/2013/1',
  held: null,
};
const paper = (language: 'en' | 'ar' | 'ru' = 'en') =>
  reportPaper(reportOf2013, after, { symbol: 'CTOC/COP/WG.7/2013/5', date: '2013-11-26', language });
const derived = derivedFrom(reportOf2013, after, 'en');
const passage = (name: string) => derived.find((one) => one.passage === name)?.words;

describe('The report on a session', () => {
  it('says what was held where and when, and how many meetings', () => {
    assert.equal(
      titleOf(after, 'en'),
      'Report on the meeting of the Working Group on the Smuggling of Migrants held in Vienna from 11 to 13 November 2013',
    );
    assert.equal(
      passage('opening.held'),
      `The second meeting of the Working Group on the Smuggling of Migrants of the ${conference.name.words} was held in Vienna from 11 to 13 November 2013. On those days, a total of six separate meetings were held.`,
    );
  });

  it('names States as the day named them, with articles in a sentence and without in a list, each once', () => {
    const opened = passage('opening.states') ?? '';
    assert.match(opened, /the Russian Federation, Nicaragua/u);
    assert.match(opened, /the United States of America, Venezuela \(Bolivarian Republic of\), Indonesia/u);
    assert.match(
      opened,
      /Azerbaijan and Saudi Arabia\. A statement was also made by the representative of the European Union\.$/u,
    );
    const spoke = passage('statements.party') ?? '';
    assert.match(spoke, /^Under agenda items 2–6, statements were made by representatives/u);
    assert.match(spoke, /Turkey, Philippines/u);
    assert.equal(spoke.split('Belgium').length, 2);
  });

  it('lists attendance by status, in the order of the alphabet', () => {
    assert.equal(
      passage('attendance.signatory'),
      'The following States signatories to the Smuggling of Migrants Protocol were represented by observers: Japan, Republic of Korea and Sri Lanka.',
    );
    assert.match(passage('attendance.party') ?? '', /Turkey, United States and Venezuela/u);
    assert.equal(
      passage('attendance.observer-mission'),
      'The State of Palestine, a non-member State maintaining a permanent observer mission to the United Nations, was represented.',
    );
  });

  it('says when the agenda and the report were adopted, and how', () => {
    assert.equal(
      passage('adoption-of-agenda'),
      'At its first meeting, on 11 November 2013, the Working Group adopted by consensus its provisional agenda and organization of work:',
    );
    assert.equal(
      passage('adoption'),
      'On 13 November 2013, the Working Group adopted the report, as orally amended, on its meeting (CTOC/COP/WG.7/2013/L.1).',
    );
  });

  it('lists the documents before the body, the agenda under its adoption', () => {
    const annex = paper().blocks.at(-1);
    assert(annex?.block === 'annex');
    const table = annex.blocks.at(-1) as Table;
    assert.deepEqual(
      table.rows.map((row) => row.map(said)),
      [
        ['CTOC/COP/WG.7/2013/1', '1 (b)', 'Provisional agenda and annotations'],
        [
          'CTOC/COP/WG.7/2013/2',
          '2',
          'Background paper by the Secretariat on good practices in special investigative techniques',
        ],
        [
          'CTOC/COP/WG.7/2013/3',
          '3',
          'Background paper by the Secretariat on good practices in the establishment of multi-agency centres',
        ],
        [
          'CTOC/COP/WG.7/2013/4',
          '4',
          'Background paper by the Secretariat on good practices in informal cross-border cooperation and information-sharing',
        ],
      ],
    );
  });

  it('numbers its paragraphs through, and every sentence in every language is whole', () => {
    for (const language of languages) {
      const { blocks } = reportPaper(reportOf2013, after, {
        symbol: 'CTOC/COP/WG.7/2013/5',
        date: '2013-11-26',
        language,
      });
      const numbers = blocks.flatMap((block) => (block.block === 'paragraph' ? [block.number] : []));
      assert.deepEqual(
        numbers,
        Array.from(numbers.keys(), (index) => index + 1),
      );
      for (const { words } of derivedFrom(reportOf2013, after, language)) {
        assert.doesNotMatch(words, /\{|\}|undefined|null/u, language);
        assert.match(words, /[.:。：]$/u, words);
      }
    }
  });

  it('takes words in place of derived ones, and says when what they stood for has changed', () => {
    const text = textIn('en', 'The meeting was held, and that is all.');
    const overruled = (of: string) =>
      derivedFrom({ ...reportOf2013, overruled: [{ passage: 'opening.held', text, of }] }, after, 'en')[0];
    assert.equal(overruled('something else')?.overruled, 'outdated');
    assert.equal(overruled('something else')?.words, text.words);
    assert.equal(derived[0]?.overruled, 'no');
  });

  it('keeps at least 95 of 100 words of the original in order, in what is derived', function () {
    const name = 'CTOC_COP_WG.7_2013_5.report.en.txt';
    const file = join(process.env.PLENARY_PAPERS ?? '', name);
    if (!process.env.PLENARY_PAPERS || !existsSync(file)) return this.skip();
    const { kept, own } = derivedFidelityOf(name, readFileSync(file, 'utf8'));
    assert(kept >= 0.95 && own >= 0.95, `${kept} of the original, ${own} of ours`);
  });
});
