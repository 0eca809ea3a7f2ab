import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleBodies } from '../../db/examples/bodies.ts';
import { reportOf2013, wg7In2013 } from '../../db/examples/wg7-2013.ts';
import { languages } from '../../src/language/languages.ts';
import { textIn } from '../../src/language/text.ts';
import { htmlPage } from '../../src/papers/html.ts';
import type { After } from '../../src/papers/report/after.ts';
import { reportPaper } from '../../src/papers/report/report-paper.ts';
import { text } from '../../src/papers/text.ts';
import { docx } from '../../src/papers/word/document.ts';
import { programmeFrom } from '../../src/reading/programme.ts';
import { readPaper } from '../../src/reading/read.ts';
import { readPaperFile } from '../../src/reading/read-file.ts';
import type { Passage, Report } from '../../src/reports/report.ts';
import { reportFidelityOf } from '../fidelity.ts';
import { place } from '../papers-written/example.ts';

const passage = (id: string, words: string): Passage => ({
  id,
  text: textIn('en', words),
  points: [],
  standing: 'agreed',
});
const whole: Report = {
  ...reportOf2013,
  introduction: [passage('i1', 'Pursuant to resolution 5/3, a working group was established.')],
  recommendations: [
    {
      id: 'r1',
      heading: textIn('en', 'General matters'),
      passages: [
        { ...passage('p1', 'States should:'), points: [textIn('en', 'Train;'), textIn('en', 'Share.')] },
        passage('p2', 'States should wait.'),
      ],
    },
    { id: 'r2', heading: textIn('en', 'Particular matters'), passages: [passage('p3', 'All should act.')] },
  ],
};
const after: After = {
  content: { format: 1, programme: wg7In2013, bodies: exampleBodies, agreements: [], confirmed: true },
  agendaSymbol: 'CTOC/COP/WG.7/2013/1',
  held: null,
};
const head = { symbol: 'CTOC/COP/WG.7/2013/5', date: '2013-11-26' } as const;
const spoken = `Report of the Committee on its second session, held in Geneva from 4 to 6 May 2026

Contents

I. Introduction 2
II. Recommendations 3
A. General 3

I. Introduction

1. The Committee met in Geneva. The agenda was as follows:

1. Opening of the session.
2. General matters.
3. Adoption of the report.

2. It heard many speakers,
over several lines.

II. Recommendations

3. The Committee recommended the following.

A. General

4. States should:
(a) Train officials;
(b) Share information.

B. Particular matters

5. States should wait.

III. Attendance and organization of the session

A. Opening of the session

6. The session was opened by the Chair.

B. Attendance

7. The following States parties were represented: Bosnia and Herzegovina, Chad and Venezuela (Bolivarian Republic of).

8. The following intergovernmental organizations were represented by observers: African Union and League of Arab States.

IV. Adoption of the report

9. On 6 May 2026 the Committee adopted its report.
`;

const notes = `Conference of the Parties

Distr.: General
4 July 2026

Original: English

Eleventh session
Vienna, 17–21 October 2026

Items 2 and 4 of the provisional agenda**

Review of the implementation
of the Convention

Technical assistance

Reports on the meetings of the subsidiary bodies

Note by the Secretariat

Report on the meeting of the Working Group on Firearms held in
Vienna on 4 May 2026

1. The Group was established by decision 4/4.

2. It met once, and its report

* Reissued for technical reasons on 29 September 2026.

** CTOC/COP/2026/1.

(CTOC/COP/WG.6/2026/4) will be available.

Report on the sixty-fifth session of the Commission

3. The Commission met in March.
`;

describe('A report that was read', () => {
  it('has its chapters, and is not led astray by contents and by the agenda that it lists', () => {
    const { report, items, leftOver } = readPaper(spoken);
    assert.deepEqual(
      report?.chapters.map(({ heading, sections }) => [
        heading,
        ...sections.map(({ paragraphs }) => paragraphs.map(({ number }) => number).join()),
      ]),
      [
        ['Introduction', '1,2'],
        ['Recommendations', '3', '4', '5'],
        ['Attendance and organization of the session', '6', '7,8'],
        ['Adoption of the report', '9'],
      ],
    );
    assert.deepEqual(
      items.map(({ title }) => title),
      ['Opening of the session', 'General matters', 'Adoption of the report'],
    );
    assert.equal(
      report?.chapters[0]?.sections[0]?.paragraphs[1]?.text,
      'It heard many speakers, over several lines.',
    );
    assert(leftOver.every(({ text: words }) => !/^\d\. The Committee/u.test(words)));
  });

  it('says what is recommended, and who took part by status', () => {
    const { report } = readPaper(spoken);
    assert.deepEqual(
      report?.recommendations.map(({ heading, paragraphs }) => [heading, paragraphs[0]?.points]),
      [
        ['General', ['Train officials;', 'Share information.']],
        ['Particular matters', []],
      ],
    );
    assert.deepEqual(report?.attendance, [
      { capacity: 'party', names: ['Bosnia and Herzegovina', 'Chad', 'Venezuela (Bolivarian Republic of)'] },
      { capacity: 'intergovernmental', names: ['African Union', 'League of Arab States'] },
    ]);
  });

  for (const language of languages) {
    it(`says in ${language} what ours say: chapters, recommendations, attendance, documents, from text, pages and Word`, async () => {
      const paper = reportPaper(whole, after, { ...head, language });
      const files = [
        readPaper(text(paper)),
        await readPaperFile(Buffer.from(htmlPage(paper, place)), 'report.html'),
        await readPaperFile(await docx(paper, place), 'report.docx'),
      ];
      for (const { paper: kind, report } of files) {
        assert.equal(kind, 'report');
        const numbers = report?.chapters.flatMap(({ sections }) =>
          sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ number }) => number ?? [])),
        );
        const printed = paper.blocks.flatMap((block) =>
          block.block === 'paragraph' && block.number !== null ? [block.number] : [],
        );
        assert.deepEqual(numbers, printed);
        assert.deepEqual(
          report?.recommendations.map(({ heading, paragraphs }) => [heading, paragraphs.length]),
          [
            ['General matters', 2],
            ['Particular matters', 1],
          ],
        );
        assert.equal(report?.recommendations[0]?.paragraphs[0]?.points.length, 2);
        assert.deepEqual(
          report?.attendance.map(({ capacity, names }) => [capacity, names.length]),
          paper.facts.attendance?.map(({ capacity, names }) => [capacity, names.length]),
        );
        assert.deepEqual(
          report?.documents.map(({ symbol }) => symbol),
          paper.facts.documents?.map(({ symbol }) => symbol),
        );
      }
    });
  }

  it('that is a note has its head, its parts and their paragraphs, whatever stands at the feet of its pages', () => {
    const { paper, report, leftOver } = readPaper(notes);
    assert.equal(paper, 'note');
    assert.deepEqual(report?.note, {
      under: [
        'Items 2 and 4 of the provisional agenda',
        'Review of the implementation of the Convention',
        'Technical assistance',
      ],
      title: 'Reports on the meetings of the subsidiary bodies',
      agendaSymbol: 'CTOC/COP/2026/1',
      reissued: '2026-09-29',
    });
    assert.deepEqual(
      report?.chapters.map(({ heading, sections }) => [
        heading,
        sections.flatMap(({ paragraphs }) => paragraphs.map(({ text: words }) => words)),
      ]),
      [
        [
          'Report on the meeting of the Working Group on Firearms held in Vienna on 4 May 2026',
          [
            'The Group was established by decision 4/4.',
            'It met once, and its report (CTOC/COP/WG.6/2026/4) will be available.',
          ],
        ],
        ['Report on the sixty-fifth session of the Commission', ['The Commission met in March.']],
      ],
    );
    assert.deepEqual(leftOver, []);
  });

  const folder = process.env.PLENARY_PAPERS ?? '';
  for (const name of ['CTOC_COP_2014_note.en.txt', 'CTOC_COP_2022_note.en.txt']) {
    const file = join(folder, name);
    (existsSync(file) ? it : it.skip)(`in its own sentences is written again word for word: ${name}`, () => {
      const fidelity = reportFidelityOf(readFileSync(file, 'utf8'));
      assert((fidelity?.kept ?? 0) >= 0.99, String(fidelity?.kept));
    });
  }

  const original = join(folder, 'CTOC_COP_WG.7_2013_5.report.en.txt');
  (existsSync(original) ? it : it.skip)('in its own sentences is written again word for word', () => {
    const fidelity = reportFidelityOf(readFileSync(original, 'utf8'));
    assert((fidelity?.kept ?? 0) >= 0.99, String(fidelity?.kept));
  });

  it('with chapters of another body keeps them all, in order, and prints them with their agenda', () => {
    const paper = [
      'FCH/SB/2035/9',
      'Distr.: General',
      '2 July 2035',
      'Original: English',
      '',
      'Report of the Subsidiary Body on its sixty-second session, held in Bonn from 18 to 26 June 2035',
      '',
      'I. Opening of the session',
      '',
      '1. The session was held in Bonn. The Chair opened it and welcomed all Parties.',
      '',
      'II. Organizational matters',
      '',
      'A. Adoption of the agenda',
      '',
      '2. At its first meeting, the body adopted the following agenda:',
      '',
      '1. Opening of the session.',
      '2. Organizational matters.',
      '3. Reporting from Parties.',
      '',
      'B. Election of officers',
      '',
      '3. The body elected a Vice-Chair and a Rapporteur from among its members.',
      '',
      'III. Reporting from Parties',
      '',
      '4. The body took note of the reports of Parties and agreed to go on next year.',
      '',
      'IV. Closure of the session',
      '',
      '5. The Chair thanked everybody and closed the session in the afternoon.',
      '',
    ].join('\n');
    const { kept = 0 } = reportFidelityOf(paper) ?? {};
    assert(kept >= 0.97, String(kept));
    const about = {
      id: 's',
      body: 'b',
      zone: 'Europe/Berlin',
      dutyStation: 'Bonn',
      original: 'en',
      series: '',
    } as const;
    let count = 0;
    const { report } = programmeFrom(readPaper(paper), about, () => `id-${++count}`);
    assert.deepEqual(
      report?.inWords?.map(({ section, chapter, heading }) => [section, chapter?.words, heading?.words]),
      [
        ['own', 'Opening of the session', undefined],
        ['own', 'Organizational matters', 'Adoption of the agenda'],
        ['own', undefined, 'Election of officers'],
        ['own', 'Reporting from Parties', undefined],
        ['own', 'Closure of the session', undefined],
      ],
    );
  });
});
