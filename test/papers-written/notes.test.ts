import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { htmlPage } from '../../src/papers/html.ts';
import type { Block, Paper } from '../../src/papers/paper.ts';
import { pdf } from '../../src/papers/pdf.ts';
import { notesOf } from '../../src/papers/runs.ts';
import { text } from '../../src/papers/text.ts';
import { docx } from '../../src/papers/word/document.ts';
import { paperIn, place } from './example.ts';

const words = (said: string) => ({ run: 'words' as const, words: said });
const blocks: readonly Block[] = [
  { block: 'heading', level: 3, words: 'Participation' },
  {
    block: 'paragraph',
    number: 1,
    runs: [
      words('The Chair was elected'),
      { run: 'note', words: '1', note: [words('See '), { run: 'symbol', words: 'A/1', symbol: 'A/1' }] },
      words('.'),
    ],
  },
  { block: 'paragraph', number: 2, runs: [words('Others spoke.')] },
  {
    block: 'table',
    columns: ['Document number', 'Agenda item', 'Title'],
    rows: [
      [[words('A/1')], [words('1 (b)')], [words('Agenda & annotations')]],
      [[words('A/2')], [], [words('Note'), { run: 'note', words: '2', note: [words('English only.')] }]],
    ],
  },
];
const reissued: Paper = {
  ...paperIn('en'),
  masthead: {
    ...paperIn('en').masthead,
    symbolNote: { marker: '*', runs: [words('Reissued for technical reasons on 12 April 2018.')] },
  },
  blocks,
};

describe('A paper with footnotes, numbered paragraphs and a table', () => {
  it('has its notes in the order of their marks, that of the symbol first', () => {
    assert.deepEqual(
      notesOf(reissued).map(({ marker }) => marker),
      ['*', '1', '2'],
    );
  });

  it('says them as text at its end, and its numbers before its paragraphs', () => {
    const lines = text(reissued).split('\n');
    assert(lines.includes('CTOC/COP/WG.7/2018/1*'));
    assert(lines.includes('1. The Chair was elected1.'));
    assert(lines.includes('Document number\tAgenda item\tTitle'));
    assert(lines.includes('A/2\t\tNote2'));
    assert.deepEqual(lines.filter((line) => line !== '').slice(-3), [
      '* Reissued for technical reasons on 12 April 2018.',
      '1 See A/1',
      '2 English only.',
    ]);
  });

  it('leads from each mark on a page to its note and back', () => {
    const page = htmlPage(reissued, place);
    for (const number of [1, 2, 3]) {
      assert.equal(page.split(`id="note-${number}"`).length, 2);
      assert.equal(page.split(`id="mark-${number}"`).length, 2);
      assert.equal(page.split(`href="#note-${number}"`).length, 2);
    }
    assert.match(page, /<td>Agenda &amp; annotations<\/td>/u);
    assert.match(page, /<h4 class="paper__heading">Participation<\/h4>/u);
  });

  it('has real footnotes in Word, under their own marks, real numbers, and a head that repeats', async () => {
    const files = unzipSync(await docx(reissued, place));
    const body = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    const notes = strFromU8(files['word/footnotes.xml'] ?? new Uint8Array());
    assert.deepEqual(
      [...body.matchAll(/<w:footnoteReference ([^>]*)\/>(<w:t>\*<\/w:t>)?/gu)].map(([, , mark]) => mark),
      ['<w:t>*</w:t>', undefined, undefined],
    );
    const [, ...own] = notes.split(/(?=<w:footnote w:id="[1-9])/u);
    assert.deepEqual(
      own.map((note) => note.includes('<w:footnoteRef/>')),
      [false, true, true],
    );
    assert.match(notes, /<w:t>\*<\/w:t>(?:(?!<\/w:footnote>).)*Reissued for technical reasons/su);
    assert.match(notes, /English only\./u);
    assert.equal(body.match(/<w:tblHeader/gu)?.length, 1);
    assert.equal(body.match(/<w:pStyle w:val="BodyText"\/>/gu)?.length, 2);
    assert.equal(body.match(/<w:numPr>/gu)?.length, 2);
  });

  it('is set in type', async () => {
    assert((await pdf(reissued, place)).length > 1000);
  });
});
