import assert from 'node:assert/strict';
import { pdf } from '../../src/papers/pdf.ts';
import { paperIn, place } from './example.ts';

describe('The PDF', () => {
  it('is the same bytes whenever it is written, whatever was set before it', async () => {
    const first = Buffer.from(await pdf(paperIn('en'), place));
    await pdf(paperIn('ar'), place);
    assert(first.equals(await pdf(paperIn('en'), place)));
  });

  it('is tagged, says its language, title and symbol, has bookmarks, and carries its faces', async () => {
    for (const [language, face] of [
      ['en', 'NotoSerif'],
      ['ar', 'Amiri'],
    ] as const) {
      const bytes = Buffer.from(await pdf(paperIn(language), place)).toString('latin1');
      assert(bytes.startsWith('%PDF-'));
      for (const mark of [
        '/StructTreeRoot',
        '/Outlines',
        `/Lang (${language}`,
        `+${face}-Regular`,
        '/FontFile',
      ])
        assert(bytes.includes(mark), `${mark} in ${language}`);
    }
  });

  it('leads from a symbol to the document', async () => {
    const bytes = Buffer.from(await pdf(paperIn('en'), place)).toString('latin1');
    assert(bytes.includes('https://docs.un.org/CTOC/COP/WG.7/2017/4'));
  });

  it('takes words as words, never as commands of the typesetter', async () => {
    const paper = paperIn('en');
    const words = '#panic("no") $x$ *bold* = Heading @cite <label> \\ // `raw`';
    const hostile = { ...paper, title: words, blocks: [{ block: 'heading', level: 1, words }] as const };
    assert((await pdf(hostile, place)).length > 1000);
  });

  it('is set for many papers at once', async () => {
    const papers = await Promise.all(['en', 'fr', 'ar', 'en'].map((one) => pdf(paperIn(one as 'en'), place)));
    const [first, , , last] = papers.map((one) => Buffer.from(one));
    assert(first && last && first.equals(last));
  });
});
