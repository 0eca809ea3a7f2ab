import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleBodies } from '../../db/examples/bodies.ts';
import { bodiesIn2022 } from '../../db/examples/bodies-2022.ts';
import { conferenceIn2014, noteOf2014 } from '../../db/examples/notes-2014.ts';
import { conferenceIn2022, noteOf2022 } from '../../db/examples/notes-2022.ts';
import type { Content } from '../../src/editions/edition.ts';
import { type Language, languages } from '../../src/language/languages.ts';
import { akn } from '../../src/papers/akn/document.ts';
import { htmlPage } from '../../src/papers/html.ts';
import { json } from '../../src/papers/json.ts';
import { pdf } from '../../src/papers/pdf.ts';
import { notePaper } from '../../src/papers/report/note-paper.ts';
import { noteParts, noteTitle } from '../../src/papers/report/note-told.ts';
import { notesOf, wordsOf as said } from '../../src/papers/runs.ts';
import { text } from '../../src/papers/text.ts';
import { docx } from '../../src/papers/word/document.ts';
import { derivedFidelityOf } from '../derived-fidelity.ts';
import { problemsOf } from './akn/schema.ts';

const common = { format: 1, agreements: [], confirmed: false } as const;
const in2014: Content = { ...common, programme: conferenceIn2014, bodies: exampleBodies };
const in2022: Content = { ...common, programme: conferenceIn2022, bodies: bodiesIn2022 };
const paper2014 = (language: Language = 'en') =>
  notePaper(
    noteOf2014,
    { content: in2014, agendaSymbol: 'CTOC/COP/2014/1', reissued: null },
    { symbol: 'CTOC/COP/2014/2', date: '2014-06-12', language },
  );
const paper2022 = (language: Language = 'en') =>
  notePaper(
    noteOf2022,
    { content: in2022, agendaSymbol: 'CTOC/COP/2022/1', reissued: '2022-09-29' },
    { symbol: 'CTOC/COP/2022/4', date: '2022-07-04', language },
  );
const paragraphsOf = (paper: ReturnType<typeof paper2014>) =>
  paper.blocks.flatMap((block) => (block.block === 'paragraph' && block.number !== null ? [block] : []));

describe('A note by the Secretariat', () => {
  it('is called as the one report that it transmits, or as all of them', () => {
    assert.equal(
      noteTitle(noteOf2014, in2014, 'en'),
      'Report on the meeting of the Working Group on the Smuggling of Migrants held in Vienna from 11 to 13 November 2013',
    );
    assert.equal(
      noteTitle(noteOf2022, in2022, 'en'),
      'Reports on the meetings of the subsidiary bodies of the Conference of the Parties to the United Nations Convention against Transnational Organized Crime and report on the sixty-fifth session of the Commission on Narcotic Drugs',
    );
  });

  it('has a heading for each body where there are several, with every session held', () => {
    assert.deepEqual(
      noteParts(noteOf2022, in2022, 'en').map(({ heading }) => heading),
      [
        'Reports on the meetings of the Working Group on Trafficking in Persons held in Vienna on 12 and 13 October 2021 and on 29 and 30 June 2022',
        'Reports on the meetings of the Working Group on the Smuggling of Migrants held in Vienna on 14 and 15 October 2021 and on 27 and 28 June 2022',
        'Reports on the meetings of the Working Group on Firearms held in Vienna from 10 to 12 May 2021 and on 4 and 5 May 2022',
        'Reports on the meetings of the Working Group on International Cooperation held in Vienna on 25 and 26 March 2021 and from 23 to 27 May 2022',
        'Report on the meeting of the Working Group of Government Experts on Technical Assistance held in Vienna from 23 to 27 May 2022',
        'Report on the sixty-fifth session of the Commission on Narcotic Drugs, held in Vienna from 14 to 18 March 2022',
      ],
    );
    assert.equal(paper2014().blocks.filter(({ block }) => block === 'heading').length, 1);
  });

  it('stands under items of the provisional agenda, whose symbol is in a footnote', () => {
    const [under = [], title = []] = paper2014().under ?? [];
    assert.equal(said(under), 'Item 2 (c) of the provisional agenda*');
    assert.equal(
      said(title),
      'Review of the implementation of the United Nations Convention against Transnational Organized Crime and the Protocols thereto: Protocol against the Smuggling of Migrants by Land, Sea and Air',
    );
    assert.deepEqual(
      notesOf(paper2014()).map(({ marker, runs }) => `${marker} ${said(runs)}`),
      ['* CTOC/COP/2014/1.'],
    );
  });

  it('says in its first footnote when it was reissued', () => {
    assert.deepEqual(
      notesOf(paper2022()).map(({ marker, runs }) => `${marker} ${said(runs)}`),
      ['* Reissued for technical reasons on 29 September 2022.', '** CTOC/COP/2022/1.'],
    );
    assert.match(text(paper2022()), /^Items 2, 4 and 5 of the provisional agenda\*\*$/mu);
  });

  it('transmits joint reports under both symbols, each a link', () => {
    const symbols = paragraphsOf(paper2022()).flatMap(({ runs }) =>
      runs.flatMap((run) => (run.run === 'symbol' ? [run.symbol] : [])),
    );
    assert.equal(symbols.filter((one) => one === 'CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4').length, 2);
    assert(symbols.includes('E/2022/28-E/CN.7/2022/14'));
  });

  it('numbers its paragraphs through, and every sentence in every language is whole', () => {
    for (const language of languages) {
      for (const paper of [paper2014(language), paper2022(language)]) {
        const numbered = paragraphsOf(paper);
        assert.deepEqual(
          numbered.map(({ number }) => number),
          Array.from(numbered.keys(), (index) => index + 1),
        );
        for (const { runs } of numbered) {
          assert.doesNotMatch(said(runs), /\{|\}|undefined|null|\bnote\./u, language);
          assert.match(said(runs), /[.。]$/u, said(runs));
        }
      }
      assert.equal(paragraphsOf(paper2014(language)).length, 4);
      assert.equal(paragraphsOf(paper2022(language)).length, 18);
    }
  });

  it('is written in every format, valid by the schema of OASIS', async function () {
    this.timeout(60_000);
    const place = { documentLink: 'https://docs.un.org/{symbol}' };
    for (const language of languages) {
      for (const paper of [paper2014(language), paper2022(language)]) {
        assert.deepEqual(problemsOf(akn(paper, place)), []);
        assert.equal(missingMarks(htmlPage(paper, place)), 0);
        assert((await docx(paper, place)).length > 1000);
        assert.equal(Buffer.from((await pdf(paper, place)).subarray(0, 5)).toString(), '%PDF-');
        assert.equal(JSON.parse(json(paper)).paper, 'note');
      }
    }
  });

  for (const name of ['CTOC_COP_2014_note.en.txt', 'CTOC_COP_2022_note.en.txt']) {
    it(`keeps at least 95 of 100 words of ${name} in order, in what is derived`, function () {
      const file = join(process.env.PLENARY_PAPERS ?? '', name);
      if (!process.env.PLENARY_PAPERS || !existsSync(file)) return this.skip();
      const { kept, own } = derivedFidelityOf(name, readFileSync(file, 'utf8'));
      assert(kept >= 0.95 && own >= 0.95, `${kept} of the original, ${own} of ours`);
    });
  }
});

/** How many footnotes a page has more or less marks of than texts. */
function missingMarks(page: string): number {
  const [marks, texts] = [/href="#note-/gu, /id="note-/gu].map((one) => page.match(one)?.length ?? 0);
  return (marks ?? 0) - (texts ?? 0);
}
