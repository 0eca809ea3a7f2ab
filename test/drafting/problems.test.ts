import assert from 'node:assert/strict';
import { addItem, annotate, moveItem, newItem, renameItem } from '../../src/agenda/edits.ts';
import type { Body } from '../../src/bodies/body.ts';
import { addDocument, changeDocument, renameDocument } from '../../src/documents/edits.ts';
import {
  removeItemEverywhere,
  toAgenda,
  toDocuments,
  toSession,
  toWork,
} from '../../src/drafting/changes.ts';
import { hashOf, partOf } from '../../src/drafting/parts.ts';
import { levels, problemsIn } from '../../src/drafting/problems.ts';
import type { Change, Programme } from '../../src/drafting/programme.ts';
import { isKey, sayProblem } from '../../src/language/catalogue.ts';
import { languages } from '../../src/language/languages.ts';
import { textIn } from '../../src/language/text.ts';
import type { Level } from '../../src/rules.ts';
import { cancelMeeting, removeMeeting } from '../../src/timetable/edits.ts';
import {
  addRow,
  moveRow,
  newRow,
  placeRow,
  removeRow,
  setMinutes,
  setRowItems,
} from '../../src/timetable/rows.ts';
import { sampleBodies, sampleProgramme } from '../support/sample.ts';

const [m1, m2, , m4] = sampleProgramme.works[0].meetings.map(({ id }) => id) as [
  string,
  string,
  string,
  string,
];
const note = {
  id: 'note',
  symbols: ['CTOC/COP/WG.7/2018/3'],
  title: textIn('en', 'Note'),
  items: ['report'],
  languages: ['en'],
  issued: {},
} as const;
const document = (change: Partial<Programme['documents'][number]>) =>
  toDocuments((documents) => addDocument(documents, { ...note, ...change }));
const found = (change: Change, looking = {}) =>
  problemsIn(change(sampleProgramme), { bodies: sampleBodies, ...looking }).map(
    ({ code, level, where }) => `${level} ${code} ${where}`,
  );

const cases: readonly (readonly [string, Change, readonly string[]])[] = [
  ['in the sample session', (programme) => programme, []],
  [
    'where an item has no annotation',
    toAgenda((one) => annotate(one, 'other-matters', 'en', '')),
    ['notice agenda.no-annotation other-matters'],
  ],
  [
    'where a sub-item has no row',
    toWork((one) => removeRow(one, 'r2')),
    ['warning timetable.item-without-row adoption-of-agenda'],
  ],
  [
    'where an item is new',
    toAgenda((one) => addItem(one, newItem('x', textIn('en', 'X')), { after: 'questionnaire' })),
    ['warning timetable.item-without-row x', 'notice agenda.no-annotation x'],
  ],
  [
    'where an annotation refers to an item that is gone',
    (programme) =>
      removeItemEverywhere(
        toAgenda((one) => annotate(one, 'report', 'en', 'See {item:other-matters}.'))(programme),
        'other-matters',
      ),
    ['warning agenda.translation-stale report', 'warning agenda.dangling-reference report'],
  ],
  [
    'where the original of a title has changed',
    toAgenda((one) => renameItem(one, 'report', 'en', 'Report')),
    ['warning agenda.translation-stale report'],
  ],
  [
    'where the adoption of the report is not last',
    toAgenda((one) => moveItem(one, 'report', 'up')),
    ['warning agenda.report-not-last report'],
  ],
  [
    'where something follows other matters',
    toWork((one) => placeRow(one, 'r7', m1, 3)),
    [`warning timetable.over-full ${m1}`, 'warning timetable.other-matters-not-last r7'],
  ],
  [
    'where something follows the adoption of the report',
    toWork((one) => moveRow(one, 'r8', 'up')),
    ['warning timetable.report-not-last r8'],
  ],
  [
    'where the opening is not first',
    toWork((one) => moveRow(one, 'r1', 'down')),
    ['warning timetable.opening-not-first r1'],
  ],
  [
    'where a row names an item that is gone',
    toWork((one) => setRowItems(one, 'r3', ['gone'])),
    ['warning timetable.row-for-no-item r3'],
  ],
  [
    'where there are fewer meetings than services',
    toWork((one) => cancelMeeting(removeRow(one, 'r6'), 'ctoc-cop-wg.7-5-m3')),
    ['warning timetable.meetings-promised null', 'warning timetable.meetings-annotated adoption-of-agenda'],
  ],
  [
    'where rows take longer than their meeting',
    toWork((one) => setMinutes(one, new Map([['r6', 200]]))),
    ['warning timetable.over-full ctoc-cop-wg.7-5-m3'],
  ],
  [
    'where a meeting is outside the session',
    toSession((one) => ({ ...one, start: '2018-07-05' })),
    [`block timetable.outside-session ${m1}`, `block timetable.outside-session ${m2}`],
  ],
  [
    'where meetings overlap',
    toWork((one) => ({
      ...one,
      meetings: one.meetings.map((meeting) =>
        meeting.id === m4 ? { ...meeting, start: '12:00', end: '16:00' } : meeting,
      ),
    })),
    [`block timetable.overlap ${m4}`],
  ],
  [
    'where there are no meetings',
    toWork((one) => one.meetings.reduce((work, { id }) => removeMeeting(work, id), one)),
    ['warning timetable.no-meetings null'],
  ],
  ['where the agenda is empty', toAgenda(() => []), ['block agenda.empty null']],
  ['where a document has no symbol', document({ symbols: [] }), ['warning documents.no-symbol note']],
  [
    'where a symbol is malformed',
    document({ symbols: ['CTOC/COP/WG.7/2018/2/Rev1'] }),
    ['warning documents.symbol-nearly note'],
  ],
  [
    'where a symbol is of another series',
    document({ symbols: ['E/CN.15/2018/3'] }),
    ['notice documents.other-prefix note'],
  ],
  ['where a document stands nowhere', document({ items: [] }), ['warning documents.no-item note']],
  [
    'where a conference room paper is in no language',
    toDocuments((one) => changeDocument(one, 'non-paper', { languages: [] })),
    ['warning documents.crp-without-language non-paper'],
  ],
  [
    'where the title of a document has changed',
    toDocuments((one) => renameDocument(one, 'non-paper', 'en', 'Non-paper')),
    ['warning documents.translation-stale non-paper'],
  ],
  [
    'where words are left over',
    (programme) => ({ ...programme, leftOver: '???' }),
    ['warning session.left-over null'],
  ],
  [
    'where a body is unknown',
    toSession((one) => ({ ...one, bodies: [{ body: 'x', ordinal: 1 }] })),
    ['block session.body-unknown null'],
  ],
];

describe('What is to be mended', () => {
  for (const [where, change, expected] of cases) {
    it(`is found ${where}`, () => {
      const problems = found(change);
      for (const one of expected)
        assert(problems.includes(one), `${one} is not among ${problems.join(', ')}`);
      if (expected.length === 0) assert.deepEqual(problems, []);
    });
  }

  it('is one thing at a time: nothing else is found where one thing is wrong', () => {
    for (const [where, change, expected] of cases.slice(0, 13))
      assert.deepEqual(found(change), expected, where);
  });

  it('is a symbol that two documents bear', () => {
    const twice: Programme = {
      ...sampleProgramme,
      documents: [...sampleProgramme.documents, { ...note, symbols: ['CTOC/COP/WG.7/2018/2'] }],
    };
    assert.deepEqual(
      problemsIn(twice).map(({ code, where }) => `${code} ${where}`),
      ['documents.symbol-twice background-paper', 'documents.symbol-twice note'],
    );
  });

  it('is a meeting on a holiday of the duty station', () => {
    const holidays = { holidays: ['2018-07-04'] };
    assert.deepEqual(
      found((one) => one, holidays),
      [`warning timetable.holiday ${m1}`, `warning timetable.holiday ${m2}`],
    );
  });

  it('is what was changed since it was agreed', () => {
    const agreements = [{ subject: 'agenda' as const, hash: hashOf(partOf(sampleProgramme, 'agenda')) }];
    assert.deepEqual(
      found((one) => one, { agreements }),
      [],
    );
    const added = toAgenda((one) => renameItem(one, 'report', 'en', 'Report'));
    assert(found(added, { agreements }).includes('warning agreement.changed-agenda null'));
  });

  it('weighs as a body has it', () => {
    const change = toAgenda((one) => annotate(one, 'other-matters', 'en', ''));
    assert.deepEqual(found(change, { levels: { 'agenda.no-annotation': 'ignore' } }), []);
    assert.deepEqual(found(change, { levels: { 'agenda.no-annotation': 'block' } }), [
      'block agenda.no-annotation other-matters',
    ]);
  });

  it('weighs as the strictest of the bodies that meet has it', () => {
    const [conference, bureau, group] = sampleBodies as [Body, Body, Body];
    const weigh = (level: Level, usual: Level | null = null) => [
      usual === null ? conference : { ...conference, levels: { 'timetable.weekend': usual } },
      { ...bureau, levels: { 'timetable.weekend': 'refuse' } as const },
      { ...group, levels: { 'timetable.weekend': level } },
    ];
    const onASaturday = toWork((one) => ({
      ...one,
      meetings: one.meetings.map((meeting) =>
        meeting.id === m4 ? { ...meeting, date: '2018-07-07' } : meeting,
      ),
    }));
    const joint = toSession((one) => ({
      ...one,
      end: '2018-07-07',
      bodies: [...one.bodies, { body: conference.id, ordinal: 9 }],
    }));
    const weekendIn = (change: Change, bodies: readonly Body[]) =>
      problemsIn(change(sampleProgramme), { bodies })
        .filter(({ code }) => code === 'timetable.weekend')
        .map(({ level, refused = false }) => [level, refused]);
    const together: Change = (programme) => joint(onASaturday(programme));
    assert.deepEqual(weekendIn(onASaturday, weigh('ignore')), []);
    assert.deepEqual(weekendIn(onASaturday, weigh('refuse')), [['block', true]]);
    assert.deepEqual(weekendIn(together, weigh('ignore')), [['warning', false]]);
    assert.deepEqual(weekendIn(together, weigh('ignore', 'block')), [['block', false]]);
    assert.deepEqual(weekendIn(together, weigh('ignore', 'ignore')), []);
  });

  it('has a sentence in six languages for each code, with every blank filled', () => {
    for (const code of Object.keys(levels)) assert(isKey(`problem.${code}`), code);
    const row = toWork((one) => addRow(one, m4, newRow('x', ['criminal-justice'])));
    const all = [...cases.map(([, change]) => change), row].flatMap((change) =>
      problemsIn(change(sampleProgramme), { bodies: sampleBodies, holidays: ['2018-07-04'] }),
    );
    for (const language of languages) {
      for (const problem of all) assert.doesNotMatch(sayProblem(language, problem), /\{/u);
    }
  });
});
