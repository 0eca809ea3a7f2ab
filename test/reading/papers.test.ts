import assert from 'node:assert/strict';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { PaperRead } from '../../src/reading/paper-read.ts';
import { readPaper } from '../../src/reading/read.ts';
import { told } from './told.ts';

const folder = resolve(import.meta.dirname, '../papers');
const papers = globSync('*.{txt,md,html}', { cwd: folder }).toSorted();
const paper = (name: string) => readFileSync(resolve(folder, name), 'utf8');

describe('A paper', () => {
  for (const name of papers) {
    it(`is understood as ${basename(name)}.told says`, () => {
      const file = resolve(folder, 'told', `${name}.told`);
      const now = told(readPaper(paper(name)));
      if (process.env.GOLDEN === 'write') writeFileSync(file, now);
      assert.equal(now, readFileSync(file, 'utf8'));
    });
  }
});

const ways: Readonly<Record<string, (text: string) => string>> = {
  'with the ends of lines of Windows': (text) => text.replaceAll('\n', '\r\n'),
  'with a byte order mark': (text) => `\ufeff${text}`,
  'with blanks at the ends of its lines': (text) => text.replaceAll('\n', '   \n'),
  'with no-break spaces after figures': (text) => text.replaceAll(/(\d) (?=\p{L})/gu, '$1\u00a0'),
  'with a null character in it': (text) => text.replace('e', 'e\u0000'),
  'with blanks of no width': (text) => text.replaceAll(' ', ' \u200b'),
  'set in from the margin': (text) => text.replaceAll(/^(?=.)/gm, '    '),
};

describe('A paper that looks otherwise', () => {
  for (const [way, change] of Object.entries(ways)) {
    it(`is read the same ${way}`, () => {
      for (const name of papers)
        assert.deepEqual(plain(readPaper(change(paper(name)))), plain(readPaper(paper(name))), name);
    });
  }

  it('has the same items and meetings when all of it ran on in one line', () => {
    const runOn = [
      'cities.es.txt',
      'commission.en.txt',
      'migrants.ar.txt',
      'migrants.zh.txt',
      'standards.fr.txt',
    ];
    for (const name of runOn) {
      const [whole, flat] = [readPaper(paper(name)), readPaper(paper(name).replaceAll(/\s+/g, ' '))];
      assert.deepEqual(flat.items, oneParagraph(whole.items), name);
      assert.deepEqual(flat.meetings, whole.meetings, name);
      assert.deepEqual(flat.session, whole.session, name);
      assert.deepEqual(flat.body, whole.body, name);
    }
  });
});

/** Without the numbers of lines, which may differ. */
function plain({ problems, leftOver, ...read }: PaperRead) {
  return { ...read, problems: problems.map(({ code }) => code), leftOver: leftOver.map(({ text }) => text) };
}

function oneParagraph(items: PaperRead['items']): PaperRead['items'] {
  return items.map((item) => ({
    ...item,
    annotation: item.annotation?.replaceAll('\n\n', ' ') ?? null,
    items: oneParagraph(item.items),
  }));
}
