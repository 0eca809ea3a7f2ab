import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { akn } from '../../src/papers/akn/document.ts';
import { htmlPage } from '../../src/papers/html.ts';
import { pdf } from '../../src/papers/pdf.ts';
import { notesOf } from '../../src/papers/runs.ts';
import { text } from '../../src/papers/text.ts';
import { docx } from '../../src/papers/word/document.ts';
import { aknLines } from '../../src/reading/files/akn.ts';
import { docxLines } from '../../src/reading/files/docx.ts';
import { htmlLines } from '../../src/reading/files/html.ts';
import { linesOfFile } from '../../src/reading/paper-lines.ts';
import type { PaperRead } from '../../src/reading/paper-read.ts';
import { readLines, readPaper } from '../../src/reading/read.ts';
import { readPaperFile } from '../../src/reading/read-file.ts';
import { paperAgain } from '../fidelity.ts';
import { problemsOf } from './akn/schema.ts';
import { place } from './example.ts';

const original = readPaper(readFileSync(new URL('../papers/harbours.en.txt', import.meta.url), 'utf8'));
const again = paperAgain(original);
assert(again);
const paper = again;

/** What the paper and its like read back must have in common: a break is no meeting, and is not printed. */
function facts({ body, items, meetings, layout, session }: PaperRead) {
  const held = meetings.filter(({ rows }) => rows[0]?.title !== 'Lunch break');
  return { body, session, items, meetings: held, layout };
}

describe('A paper that a body sets in its own way', () => {
  it('is written so again: as text', () => {
    assert.deepEqual(facts(readPaper(text(paper))), facts(original));
  });

  it('is written so again: as a Word document', async () => {
    const read = readLines(linesOfFile(docxLines(await docx(paper, place))));
    assert.deepEqual(facts(read), facts(original));
  });

  it('is written so again: as HTML', () => {
    assert.deepEqual(
      facts(readLines(linesOfFile(htmlLines(htmlPage(paper, place), false)))),
      facts(original),
    );
  });

  it('is written so again: as Akoma Ntoso', () => {
    assert.deepEqual(facts(readLines(linesOfFile(aknLines(akn(paper, place))))), facts(original));
  });

  it('has the footnotes of its title and of what stands over it', () => {
    assert.deepEqual(
      notesOf(paper).map(({ marker }) => marker),
      ['*', '1'],
    );
  });

  it('has its list and its annotations in segments, as text and as a Word document', async () => {
    const segmented = readPaper(readFileSync(new URL('../papers/pacific.en.txt', import.meta.url), 'utf8'));
    const written = paperAgain(segmented);
    assert(written);
    const plain = text(written);
    assert.match(plain, /Senior officials segment\n\n1\. Opening/u);
    assert.match(plain, /Ministerial segment\n\n4\. Theme topic/u);
    const read = readLines(linesOfFile(docxLines(await docx(written, place))));
    for (const again of [readPaper(plain), read]) {
      assert.deepEqual(again.layout?.segments, segmented.layout?.segments);
      assert.deepEqual(
        again.items.map(({ number, title }) => [number, title]),
        segmented.items.map(({ number, title }) => [number, title]),
      );
    }
  });

  it('is valid Akoma Ntoso, in segments too', () => {
    for (const name of ['harbours.en.txt', 'pacific.en.txt', 'law.en.txt', 'seals.en.txt', 'drugs.en.txt']) {
      const own = paperAgain(readPaper(readFileSync(new URL(`../papers/${name}`, import.meta.url), 'utf8')));
      assert(own, name);
      assert.deepEqual(problemsOf(akn(own, place)), [], name);
    }
  });

  it('is set in type with all its parts', async () => {
    const bytes = await pdf(paper, place);
    const read = await readPaperFile(bytes, 'harbours.pdf');
    assert.deepEqual(
      read.items.map(({ number, title }) => [number, title]),
      original.items.map(({ number, title }) => [number, title]),
    );
    assert.equal(read.layout?.words.item, 'Item');
    assert.match(read.layout?.words.over ?? '', /^Item 1 of the provisional agenda/u);
  });
});
