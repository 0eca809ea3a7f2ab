import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { deflateSync, gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { pdf } from '../../src/papers/pdf.ts';
import { text } from '../../src/papers/text.ts';
import { openFile } from '../../src/reading/files/opened.ts';
import type { PaperRead } from '../../src/reading/paper-read.ts';
import { readPaper } from '../../src/reading/read.ts';
import { readPaperFile } from '../../src/reading/read-file.ts';
import { paperIn, place } from '../papers-written/example.ts';
import { p, wordFile } from './word-file.ts';

const folder = process.env.PLENARY_PAPERS ?? '';
const bytes = (words: string) => Buffer.from(words, 'latin1');
const html = (body: string) => Buffer.from(`<!doctype html><html><body>${body}</body></html>`);

describe('A PDF', () => {
  for (const name of ['ECE_AGAT_2020_INF.1.en', 'ECE_TRADE_C_CEFACT_2018_1.en']) {
    it(`of the corpus, ${name}, gives the same programme as its text`, async function () {
      const file = resolve(folder, `${name}.pdf`);
      if (folder === '' || !existsSync(file)) {
        console.log(`      (PLENARY_PAPERS names no folder with ${name}.pdf: skipped)`);
        return this.skip();
      }
      const read = await readPaperFile(readFileSync(file), `${name}.pdf`);
      const same = readPaper(readFileSync(resolve(folder, `${name}.txt`), 'utf8'));
      assert.deepEqual(ofProgramme(read), ofProgramme(same));
    });
  }

  it('that we wrote says what our text says, and its problems say on which page', async () => {
    for (const language of ['en', 'fr'] as const) {
      const paper = paperIn(language);
      const read = await readPaperFile(await pdf(paper, place), 'paper.pdf');
      const same = readPaper(text(paper));
      assert.deepEqual(plain(ofProgramme(read)), plain(ofProgramme(same)));
      const [missing] = read.problems.filter(({ code }) => code === 'annotation-missing');
      assert.deepEqual([missing?.page, same.problems[0]?.code], [1, missing?.code]);
    }
  });
});

describe('A file', () => {
  it('is known by what stands in it, and a wrong name is said', async () => {
    const word = wordFile(p('Dear all, lunch is at noon.'));
    const kinds = [
      [word, 'a.docx', 'docx', false],
      [word, 'a.pdf', 'docx', true],
      [bytes('Dear all'), 'a.txt', 'text', false],
      [bytes('Dear all'), 'a.docx', 'text', true],
      [html('<p>Dear all</p>'), 'a.htm', 'html', false],
      [html('<p>Dear all</p>'), 'a.txt', 'html', true],
      [bytes('<akomaNtoso><p>Dear all</p></akomaNtoso>'), 'a.xml', 'akn', false],
      [bytes('Dear all'), 'note', 'text', false],
    ] as const;
    for (const [file, name, kind, misnamed] of kinds) {
      const opened = await openFile(file, name);
      assert.deepEqual([opened.kind, opened.misnamed], [kind, misnamed], name);
    }
    const { problems } = await readPaperFile(word, 'a.pdf');
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['file-misnamed'],
    );
  });

  it('that is no paper is refused, and the reason is said', async () => {
    const compound = '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1';
    const utf16 = (words: string) => Buffer.from(words, 'utf16le').toString('latin1');
    const cases = [
      ['', 'file.empty'],
      ['{\\rtf1 Dear all}', 'file.rtf'],
      ['\u0089PNG\r\n\u001a\n', 'file.picture'],
      [`${compound}${utf16('WordDocument')}`, 'file.old-word'],
      [`${compound}${utf16('EncryptedPackage')}`, 'file.encrypted'],
      [`${compound}x`, 'file.other-office'],
      [gzipSync('Dear all').toString('latin1'), 'file.archive'],
      ['\u0001\u0000\u0002\u0000\u0003', 'file.not-text'],
      ['<office:document xmlns:office="x"/>', 'file.odt'],
      ['%PDF-1.7\nno more of it', 'file.damaged'],
    ] as const;
    for (const [file, code] of cases) await refuses(bytes(file), code);
    const zip = (files: Record<string, string>) =>
      zipSync(Object.fromEntries(Object.entries(files).map(([name, words]) => [name, strToU8(words)])));
    await refuses(zip({ 'a.txt': 'Dear all' }), 'file.archive');
    await refuses(zip({ '[Content_Types].xml': '', 'xl/workbook.xml': '' }), 'file.other-office');
    await refuses(zip({ '[Content_Types].xml': '', 'word/vbaProject.bin': '' }), 'file.macros');
    await refuses(zip({ '[Content_Types].xml': '' }), 'file.damaged');
  });

  it('that is cut short is refused', async () => {
    const word = wordFile(p('Ports. '.repeat(2000)));
    await refuses(word.subarray(0, word.length - 100), 'file.damaged');
    await refuses(await half(pdf(paperIn('en'), place)), ['file.damaged', 'file.no-words']);
    await refuses(bytes('<akomaNtoso><p>Dear all'), 'file.damaged');
  });

  it('of a hostile kind takes bounded time and memory', async function () {
    this.timeout(60_000);
    const before = process.memoryUsage.rss();
    const began = performance.now();
    const spaces = ' '.repeat(60_000_000);
    await refuses(
      wordFile('', { 'word/document.xml': `<w:document>${spaces}</w:document>` }),
      'file.unpacked-too-large',
    );
    await refuses(
      wordFile('', {
        'word/document.xml':
          '<!DOCTYPE a [<!ENTITY b "bbbbbbbb"><!ENTITY c "&b;&b;&b;">]><w:document>&c;</w:document>',
      }),
      'file.entities',
    );
    await refuses(
      bytes('<?xml version="1.0"?><!DOCTYPE a SYSTEM "file:///etc/passwd"><akomaNtoso/>'),
      'file.entities',
    );
    await refuses(wordFile('<w:sdt>'.repeat(200_000)), 'file.too-deep');
    await refuses(html('<div>'.repeat(100_000)), 'file.too-deep');
    await refuses(html(`<p>${'Ports. '.repeat(500_000)}</p>`), 'file.too-long');
    await refuses(wordFile(p('x').repeat(60_000)), 'file.too-long');
    await refuses(Buffer.alloc(200_000_000, '%PDF-1.7 '), 'file.too-large');
    await refuses(pdfOf(deflateSync(Buffer.alloc(400_000_000, 'q ')), 1), [
      'file.too-much-memory',
      'file.too-slow',
      'file.no-words',
      'file.damaged',
    ]);
    await refuses(pdfOf(deflateSync(Buffer.from('')), 5000), 'file.too-many-pages');
    assert(performance.now() - began < 40_000);
    assert(process.memoryUsage.rss() - before < 1_500_000_000);
  });
});

async function refuses(file: Uint8Array, code: string | readonly string[]) {
  const codes = [code].flat();
  await assert.rejects(openFile(file, 'paper', 4000), (reason: { code?: string }) => {
    assert(codes.includes(reason.code ?? ''), `${reason.code} instead of ${codes}`);
    return true;
  });
}

async function half(written: Promise<Uint8Array>): Promise<Uint8Array> {
  const whole = await written;
  return whole.subarray(0, whole.length / 2);
}

/** A PDF of so many pages, each with this packed content. */
function pdfOf(content: Uint8Array, pages: number): Uint8Array {
  const kids = Array.from({ length: pages }, () => '4 0 R').join(' ');
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${pages}>>`,
    `<</Length ${content.length}/Filter/FlateDecode>>stream\n${Buffer.from(content).toString('latin1')}\nendstream`,
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 500 700]/Contents 3 0 R/Resources<<>>>>',
  ];
  let file = '%PDF-1.7\n';
  const places = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj${object}endobj\n`;
    return at;
  });
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  return bytes(
    `${file}xref\n0 5\n0000000000 65535 f \n${table}trailer<</Size 5/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF`,
  );
}

/** What a programme takes of a paper; where paragraphs end, a text that was copied out of a PDF does not say. */
function ofProgramme({
  paper,
  language,
  symbol,
  body,
  organ,
  title,
  dated,
  session,
  items,
  meetings,
}: PaperRead) {
  return { paper, language, symbol, body, organ, title, dated, session, items: joined(items), meetings };
}

function joined(items: PaperRead['items']): PaperRead['items'] {
  return items.map((item) => ({
    ...item,
    annotation: item.annotation?.replaceAll('\n\n', ' ') ?? null,
    items: joined(item.items),
  }));
}

/** Without hyphens and blanks: our PDF parts words at the ends of lines by a sign that readers of PDF do not give. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, one) =>
    typeof one === 'string' ? one.replaceAll(/[\s-]+/gu, '') : one,
  );
}
