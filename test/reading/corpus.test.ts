import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ItemRead } from '../../src/reading/paper-read.ts';
import { readPaper } from '../../src/reading/read.ts';

const folder = process.env.PLENARY_PAPERS ?? '';

/** Reads a real paper, or skips the example where it is not there, and says so. */
function real(name: string, example: (read: ReturnType<typeof readPaper>) => void) {
  return function (this: Mocha.Context) {
    const file = resolve(folder, name);
    if (folder === '' || !existsSync(file)) {
      console.log(`      (PLENARY_PAPERS names no folder with ${name}: skipped)`);
      return this.skip();
    }
    example(readPaper(readFileSync(file, 'utf8')));
  };
}

const all = (items: readonly ItemRead[]): readonly ItemRead[] =>
  items.flatMap((item) => [item, ...all(item.items)]);
const numbers = (items: readonly ItemRead[]) => all(items).map(({ number }) => number);

/** Every item with how many words each paragraph of its annotation has, and its documents' symbols. */
const shape = (items: readonly ItemRead[]) =>
  all(items).map(({ number, title, annotation, documents }) => [
    number,
    title,
    annotation?.split('\n\n').map((paragraph) => paragraph.split(' ').length) ?? null,
    ...documents.map(({ symbol }) => symbol),
  ]);

describe('A real paper', () => {
  it(
    'WG.7/2018/1 is read exactly',
    real('CTOC_COP_WG.7_2018_1.agenda.en.txt', ({ items, meetings, problems, leftOver, ...read }) => {
      assert.deepEqual(read, {
        paper: 'agenda',
        language: 'en',
        symbol: null,
        body: 'Working Group on the Smuggling of Migrants',
        organ:
          'Conference of the Parties to the United Nations Convention against Transnational Organized Crime',
        title: 'Annotated provisional agenda',
        dated: '2018-04-09',
        session: { ordinal: 5, word: 'meeting', place: 'Vienna', start: '2018-07-04', end: '2018-07-05' },
      });
      const two =
        'Criminal justice responses, including international cooperation, in investigations and prosecutions of perpetrators of migrant smuggling operations';
      const three =
        'Preparation of the questionnaire to review the implementation of the Smuggling of Migrants Protocol';
      assert.deepEqual(shape(items), [
        ['1', 'Organizational matters', null],
        ['1 (a)', 'Opening of the meeting', [23]],
        ['1 (b)', 'Adoption of the agenda and organization of work', [98, 60, 64]],
        ['2', two, [35, 74, 38], 'CTOC/COP/WG.7/2018/2'],
        ['3', three, [123, 83, 143], 'CTOC/COP/WG.7/2018/CRP.1'],
        ['4', 'Other matters', [25]],
        ['5', 'Adoption of the report', [22]],
      ]);
      const row = (item: string, title: string, continued = false) => ({ item, title, continued });
      assert.deepEqual(
        meetings.map(({ date, start, end, rows }) => [date, start, end, rows]),
        [
          [
            '2018-07-04',
            '10:00',
            '13:00',
            [
              row('1 (a)', 'Opening of the meeting'),
              row('1 (b)', 'Adoption of the agenda and organization of work'),
              row('2', two),
            ],
          ],
          ['2018-07-04', '15:00', '18:00', [row('2', two, true), row('3', three)]],
          ['2018-07-05', '10:00', '13:00', [row('3', three, true)]],
          ['2018-07-05', '15:00', '18:00', [row('4', 'Other matters'), row('5', 'Adoption of the report')]],
        ],
      );
      assert.deepEqual(problems, []);
      assert.deepEqual(leftOver, []);
    }),
  );

  it(
    'WG.7/2013/1 is read exactly, and its item 5 has no annotation',
    real('CTOC_COP_WG.7_2013_1.agenda.en.txt', ({ items, meetings, problems, leftOver, session }) => {
      assert.deepEqual(session, {
        ordinal: 2,
        word: 'meeting',
        place: 'Vienna',
        start: '2013-11-11',
        end: '2013-11-13',
      });
      assert.deepEqual(
        shape(items).map(([number, , paragraphs, ...symbols]) => [number, paragraphs, ...symbols]),
        [
          ['1', null],
          ['1 (a)', [22]],
          ['1 (b)', [82, 29, 73]],
          ['2', [146, 46], 'CTOC/COP/WG.7/2013/2'],
          ['3', [91, 28], 'CTOC/COP/WG.7/2013/3'],
          ['4', [43, 45], 'CTOC/COP/WG.7/2013/4'],
          ['5', null],
          ['6', [21]],
        ],
      );
      assert.deepEqual(
        meetings.map(({ date, start, rows }) => [
          date,
          start,
          rows.map(({ item, continued }) => `${item}${continued ? '…' : ''}`).join(' '),
        ]),
        [
          ['2013-11-11', '10:00', '1 (a) 1 (b) 2'],
          ['2013-11-11', '15:00', '2…'],
          ['2013-11-12', '10:00', '3'],
          ['2013-11-12', '15:00', '3… 4'],
          ['2013-11-13', '10:00', '4…'],
          ['2013-11-13', '15:00', '4… 5 6'],
        ],
      );
      assert.deepEqual(
        problems.map(({ code }) => code),
        ['annotation-missing'],
      );
      assert.deepEqual(leftOver, []);
    }),
  );

  it(
    'A/AC.291/11 begins in the middle of its list, has a holiday and no year',
    real('A_AC.291_11.en.reassembled.txt', ({ items, meetings }) => {
      assert.deepEqual(numbers(items), ['9', '11', '12']);
      assert.deepEqual(
        meetings.map(({ date, day = null, start, rows }) => [
          date,
          day,
          start,
          ...rows.map(({ item, title, continued }) => [item, title, continued]),
        ]),
        [
          [null, null, '15:00', ['6', 'Provisions on preventive measures', true]],
          [null, '--09-05', null, [null, 'Official United Nations holiday', false]],
          [null, '--09-06', '10:00', ['6', 'Provisions on preventive measures', true]],
          [null, '--09-06', '15:00', ['7', 'Provisions on the mechanism of implementation', false]],
          [null, '--09-07', '10:00', ['7', 'Provisions on the mechanism of implementation', true]],
          [null, '--09-07', '15:00', ['8', 'Final provisions', false]],
        ],
      );
    }),
  );

  it(
    'CAC/COSP/2015/1 is read although it ran on',
    real('CAC_COSP_2015_1.en.txt', ({ items, symbol, body, session }) => {
      assert.equal(symbol, 'CAC/COSP/2015/1');
      assert.equal(
        body,
        'Conference of the States Parties to the United Nations Convention against Corruption',
      );
      assert.deepEqual(session, {
        ordinal: 6,
        word: 'session',
        place: 'St. Petersburg, Russian Federation',
        start: '2015-11-02',
        end: '2015-11-06',
      });
      assert.deepEqual(numbers(items), '1,1 (a),1 (b),1 (c),1 (d),1 (e),1 (f),2,3,4,5,6,7,8,9,10'.split(','));
    }),
  );

  it(
    'CAC/COSP/2015/1 in its damaged copy has no number that it does not print',
    real('CAC_COSP_2015_1.en.lossy-html.txt', ({ items, problems }) => {
      assert.deepEqual(numbers(items), [
        null,
        '(a)',
        '(c)',
        '(e)',
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        '10',
      ]);
      assert.equal(problems.filter(({ code }) => code === 'number-lost').length, 8);
    }),
  );

  for (const [name, expected] of [
    ['E_CN.6_1999_1.en.txt', '1,2,3,3 (a),3 (b),3 (c),4,5,6,7,8'],
    [
      'FCCC_KP_CMP_2017_1.es.txt',
      '1,2,2 (a),2 (b),2 (c),2 (d),2 (e),3,3 (a),3 (b),4,5,6,7,7 (a),7 (b),8,9,9 (a),9 (b)',
    ],
    ['IDB.49_1_Add.1.fr.txt', '1,2'],
    ['ECE_AGAT_2020_INF.1.en.txt', '1,2,3,4,5,6,7,8'],
    ['ECE_TRADE_C_CEFACT_2018_1.en.txt', '1,2,3,4,5,6,7,8,9,10,11,12,13'],
    ['ECE_TRADE_C_CEFACT_2018_1.en.reading-order.txt', '1,2,3,4,5,6,7,8,9,10,11,12,13'],
  ] as const) {
    it(
      `${name} has its items and no other`,
      real(name, ({ paper, items }) => {
        assert.equal(paper, 'agenda');
        assert.deepEqual(numbers(items), expected.split(','));
      }),
    );
  }

  it(
    'CEFACT/2018/1 has the same meetings set in columns and one below the other',
    real('ECE_TRADE_C_CEFACT_2018_1.en.txt', ({ meetings }) => {
      const below = readPaper(
        readFileSync(resolve(folder, 'ECE_TRADE_C_CEFACT_2018_1.en.reading-order.txt'), 'utf8'),
      );
      assert.equal(meetings.length, 16);
      assert.deepEqual(meetings, below.meetings);
    }),
  );

  for (const [name, kind] of [
    ['CTOC_COP_WG.7_2013_5.report.en.txt', 'report'],
    ['CTOC_COP_WG.4_2010_6.en.txt', 'report'],
    ['FCCC_SBI_2023_21.report.en.txt', 'report'],
    ['CTOC_COP_2014_note.en.txt', 'note'],
    ['CTOC_COP_2022_note.en.txt', 'note'],
    ['UNODC_INDICO_1020020_event.ics.txt', 'unknown'],
  ] as const) {
    it(
      `${name} is a ${kind}, without meetings or problems`,
      real(name, ({ paper, meetings, problems }) => {
        assert.deepEqual([paper, meetings, problems], [kind, [], []]);
      }),
    );
  }

  it('never makes the reader fail, and leaves no line out', function () {
    if (folder === '') return this.skip();
    for (const file of globSync('*', { cwd: folder })) {
      const text = readFileSync(resolve(folder, file), 'utf8');
      const read = readPaper(text);
      if (read.problems.some(({ code }) => code === 'unreadable')) continue;
      assert.equal(typeof read.paper, 'string', file);
    }
  });
});
