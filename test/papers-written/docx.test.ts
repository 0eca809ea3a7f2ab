import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import type { Block, Paper } from '../../src/papers/paper.ts';
import { docx, docxSince } from '../../src/papers/word/document.ts';
import { paperIn, place } from './example.ts';

/** The body of a Word document as XML. */
async function bodyOf(paper: Paper): Promise<string> {
  return fileIn(await docx(paper, place), 'word/document.xml');
}

function fileIn(bytes: Uint8Array, name: string): string {
  const file = unzipSync(bytes)[name];
  assert(file, name);
  return strFromU8(file);
}

/** What a reader of the body sees: the words of its paragraphs, with or without what is struck out. */
function wordsOf(xml: string, struck: 'w:ins' | 'w:del'): readonly string[] {
  const left = xml.replaceAll(new RegExp(`<${struck} [^>]*>(?:(?!</${struck}>).)*</${struck}>`, 'gsu'), '');
  return [...left.matchAll(/<w:p>.*?<\/w:p>/gsu)]
    .map(([paragraph]) =>
      [...paragraph.matchAll(/<w:(?:t|delText)(?: [^>]*)?>([^<]*)<|<w:tab\/>/gu)]
        .map(([, words = ' ']) => words)
        .join(''),
    )
    .filter((words) => words !== '');
}

describe('The Word document', () => {
  it('is the same bytes whenever it is written', async () => {
    const first = Buffer.from(await docx(paperIn('fr'), place));
    for (let time = 0; time < 20; time++) assert(first.equals(await docx(paperIn('fr'), place)));
  });

  it('numbers the agenda as a list of Word, level by level', async () => {
    const bytes = await docx(paperIn('en'), place);
    const body = fileIn(bytes, 'word/document.xml');
    assert.equal(body.match(/<w:numPr>/gu)?.length, 7);
    const levels = [...fileIn(bytes, 'word/numbering.xml').matchAll(/<w:lvlText w:val="([^"]*)"/gu)].map(
      ([, text]) => text,
    );
    assert.deepEqual(levels.slice(-5), ['%1.', '(%2)', '(%3)', '%4.', '%5.']);
  });

  it('has styles that Word knows, a table head that repeats, and the symbol among its properties', async () => {
    const bytes = await docx(paperIn('en'), place);
    const body = fileIn(bytes, 'word/document.xml');
    for (const style of ['Title', 'Heading1', 'Heading3', 'BodyText', 'ListParagraph'])
      assert(body.includes(`<w:pStyle w:val="${style}"/>`), style);
    assert.equal(body.match(/<w:tblHeader/gu)?.length, 1);
    assert.match(fileIn(bytes, 'docProps/core.xml'), /CTOC\/COP\/WG\.7\/2018\/1/u);
    assert.match(fileIn(bytes, 'docProps/core.xml'), /2018-04-09T00:00:00Z/u);
  });

  it('runs from right to left in Arabic, its tables too, but for what is Latin', async () => {
    const body = await bodyOf(paperIn('ar'));
    assert.match(body, /<w:bidiVisual\/>/u);
    const runs = [...body.matchAll(/<w:r>(?:(?!<\/w:r>).)*<\/w:r>/gsu)].map(([run]) => run);
    const symbol = runs.find((run) => run.includes('CTOC/COP/WG.7/2017/4'));
    assert(symbol && !symbol.includes('<w:rtl/>'));
    assert(runs.some((run) => /<w:rtl\/>/u.test(run) && /\p{Script=Arabic}/u.test(run)));
    assert(!runs.some((run) => !/<w:rtl\/>/u.test(run) && /\p{Script=Arabic}/u.test(run)));
  });

  it('since an earlier one reads as the earlier one to who refuses every change, and as the later to who takes them', async () => {
    const before = paperIn('en');
    const after: Paper = { ...before, blocks: before.blocks.map(revised).filter((_, index) => index !== 4) };
    const xml = fileIn(await docxSince(before, after, place), 'word/document.xml');
    assert.deepEqual(wordsOf(xml, 'w:del'), wordsOf(await bodyOf(after), 'w:del'));
    assert.deepEqual(wordsOf(xml, 'w:ins'), wordsOf(await bodyOf(before), 'w:del'));
    assert.match(xml, /<w:trPr>(?:(?!<\/w:trPr>).)*<w:del /su);
  });
});

/** A block as an editor might revise it: an item reworded, a row of the organization of work left out. */
function revised(block: Block): Block {
  if (block.block === 'agenda') {
    const entries = block.entries.map((entry) => ({
      ...entry,
      words: entry.words.replace('Other', 'Any other'),
    }));
    return { ...block, entries };
  }
  if (block.block !== 'annex') return block;
  const blocks = block.blocks.map((part): Block => {
    if (part.block !== 'timetable') return part;
    const days = part.days.map((day, index) => ({
      ...day,
      lines: day.lines.filter((_, at) => index > 0 || at !== 2),
    }));
    return { ...part, days };
  });
  return { ...block, blocks };
}
