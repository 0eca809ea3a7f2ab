import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { boardroomD } from '../../db/examples/titles.ts';
import { addItem, annotate, moveItem, newItem, renameItem } from '../../src/agenda/edits.ts';
import { issueDocument, removeDocument } from '../../src/documents/edits.ts';
import {
  removeItemEverywhere,
  toAgenda,
  toDocuments,
  toSession,
  toWork,
} from '../../src/drafting/changes.ts';
import { compare } from '../../src/drafting/comparison.ts';
import { partOf } from '../../src/drafting/parts.ts';
import { type Change, subjects } from '../../src/drafting/programme.ts';
import { wordDifferences } from '../../src/drafting/word-diff.ts';
import { inWords } from '../../src/drafting/words.ts';
import { isKey } from '../../src/language/catalogue.ts';
import { type Language, languages } from '../../src/language/languages.ts';
import { textIn } from '../../src/language/text.ts';
import {
  addMeeting,
  cancelMeeting,
  closeMeeting,
  moveMeeting,
  newMeeting,
  removeMeeting,
  setRoom,
  setRoomOfAll,
} from '../../src/timetable/edits.ts';
import {
  addRow,
  moveRow,
  newRow,
  pinRow,
  placeRow,
  removeRow,
  setMinutes,
} from '../../src/timetable/rows.ts';
import { anyEdit } from '../support/edits.ts';
import { sampleProgramme } from '../support/sample.ts';

const [m1, m2, m3, m4] = sampleProgramme.works[0].meetings.map(({ id }) => id) as [
  string,
  string,
  string,
  string,
];
const said = (change: Change, language: Language = 'en') =>
  compare(sampleProgramme, change(sampleProgramme)).map((one) => inWords(one, language));
const minutes = (...pairs: readonly (readonly [string, number])[]) =>
  toWork((work) => setMinutes(work, new Map(pairs)));

const sentences: readonly (readonly [string, Change, readonly string[]])[] = [
  ['no change at all', (programme) => programme, []],
  [
    'a row moved to the next day',
    toWork((work) => removeRow(placeRow(work, 'r5', m3, 1), 'r6')),
    [
      'Item 3 begins on Thursday morning; it began on Wednesday afternoon.',
      'Item 3 has 80 minutes; it had 260.',
    ],
  ],
  [
    'an item moved from one meeting to another',
    toWork((work) => placeRow(work, 'r7', m3)),
    ['Item 4 moved from Thursday afternoon to Thursday morning.'],
  ],
  [
    'a shorter title, of which the translations are stale',
    toAgenda((agenda) => renameItem(agenda, 'questionnaire', 'en', 'Preparation of the questionnaire')),
    [
      'Item 3: the title is shorter. The translations into Arabic, Chinese, French, Russian and Spanish no longer match the original.',
    ],
  ],
  [
    'another title in French alone',
    toAgenda((agenda) => renameItem(agenda, 'report', 'fr', 'Rapport')),
    ['Item 5: the title is translated into French.'],
  ],
  [
    'an annotation amended, and one taken away',
    toAgenda((agenda) =>
      annotate(annotate(agenda, 'organizational', 'en', 'New.'), 'other-matters', 'en', ''),
    ),
    ['Item 1: an annotation is added.', 'Item 4: the annotation has been taken out.'],
  ],
  [
    'an item added: those that follow are renumbered, in one sentence',
    toAgenda((agenda) =>
      addItem(agenda, newItem('x', textIn('en', 'Training')), { after: 'criminal-justice' }),
    ),
    ['Item 3 is new: Training.', 'Items 3–5 are now items 4–6.'],
  ],
  [
    'an item taken out, with its rows and documents: said once',
    (programme) => removeItemEverywhere(programme, 'questionnaire'),
    [
      'Item 3 has been taken out: Preparation of the questionnaire to review the implementation of the Smuggling of Migrants Protocol.',
      'Items 4 and 5 are now items 3 and 4.',
    ],
  ],
  [
    'an item moved up',
    toAgenda((agenda) => moveItem(agenda, 'other-matters', 'up')),
    ['Item 4 has moved and is now item 3.', 'Item 3 is now item 4.'],
  ],
  ['other minutes', minutes(['r4', 20]), ['Item 2 has 165 minutes; it had 245.']],
  [
    'minutes shared otherwise',
    minutes(['r3', 100], ['r4', 145]),
    ['Item 2: the minutes are divided otherwise.'],
  ],
  [
    'another number of teams of interpreters',
    toSession((session) => ({ ...session, services: { ...session.services, teams: 2 } })),
    ['Teams of interpreters: now 2; before: 1.'],
  ],
  [
    'a meeting moved',
    toWork((work) => moveMeeting(work, m1, { date: '2018-07-04', start: '09:00', end: '12:00' })),
    ['The meeting of Wednesday, 4 July, 10 a.m.–1 p.m. is now held on Wednesday, 4 July, 9 a.m.–12 noon.'],
  ],
  [
    'a meeting cancelled, another closed',
    toWork((work) => closeMeeting(cancelMeeting(work, m4), m3)),
    [
      'The meeting of Thursday, 5 July, 10 a.m.–1 p.m. is closed.',
      'The meeting of Thursday, 5 July, 3–6 p.m. is cancelled.',
    ],
  ],
  [
    'a meeting added with a row, and one taken out',
    toWork((work) => {
      const lunch = newMeeting('x', { date: '2018-07-04', start: '13:00', end: '15:00' });
      return addRow(addMeeting(removeMeeting(work, m2), lunch), 'x', newRow('y', ['report']));
    }),
    [
      'The meeting of Wednesday, 4 July, 3–6 p.m. has been taken out.',
      'A meeting is added: Wednesday, 4 July, 1–3 p.m.',
      'Item 5 begins on Wednesday afternoon; it began on Thursday afternoon.',
      'Item 2 has 145 minutes; it had 245.',
      'Item 3 has 180 minutes; it had 260.',
    ],
  ],
  [
    'all meetings in another room: said once',
    toWork((work) => setRoomOfAll(work, boardroomD)),
    ['All 4 meetings move from Boardroom A to Boardroom D.'],
  ],
  [
    'one meeting in another room',
    toWork((work) => setRoom(work, m2, boardroomD)),
    ['The meeting of Wednesday, 4 July, 3–6 p.m. moves from Boardroom A to Boardroom D.'],
  ],
  [
    'rows in another order',
    toWork((work) => moveRow(work, 'r1', 'down')),
    ['The rows of Wednesday, 4 July, 10 a.m.–1 p.m. stand in another order.'],
  ],
  [
    'documents',
    toDocuments((documents) =>
      removeDocument(issueDocument(documents, 'non-paper', 'fr', '2018-06-20'), 'background-paper'),
    ),
    [
      'Document taken out: CTOC/COP/WG.7/2018/2.',
      'CTOC/COP/WG.7/2018/CRP.1 is foreseen in: English and French.',
      'CTOC/COP/WG.7/2018/CRP.1 is issued in French.',
    ],
  ],
  [
    'other dates and another place',
    toSession((session) => ({ ...session, end: '2018-07-06', place: textIn('en', 'Geneva') })),
    [
      'The days are now 4–6 July 2018; they were 4 and 5 July 2018.',
      'The place is now Geneva; it was Vienna.',
      'A translation has been taken out: Arabic, Chinese, French, Russian and Spanish.',
    ],
  ],
  ['a pin', toWork((work) => pinRow(work, 'r1')), ['A row of Wednesday, 4 July, 10 a.m.–1 p.m. is pinned.']],
];

describe('A comparison', () => {
  for (const [what, change, expected] of sentences) {
    it(`says ${what}`, () => {
      assert.deepEqual(said(change), expected);
    });
  }

  it('lists first what agreement binds, and under which subject', () => {
    const change: Change = (programme) =>
      toSession((session) => ({ ...session, end: '2018-07-06' }))(
        toAgenda((agenda) => annotate(renameItem(agenda, 'report', 'en', 'Report'), 'report', 'en', 'New.'))(
          toWork((work) => cancelMeeting(work, m1))(programme),
        ),
      );
    assert.deepEqual(
      compare(sampleProgramme, change(sampleProgramme)).map(({ part, code }) => [part, code]),
      [
        ['dates', 'session.days'],
        ['agenda', 'item.title-changed'],
        ['organization-of-work', 'meeting.cancelled'],
        [null, 'item.annotation-amended'],
      ],
    );
  });

  it('gives the words before and after, to be laid side by side', () => {
    const [one] = compare(
      sampleProgramme,
      toAgenda((agenda) => renameItem(agenda, 'report', 'en', 'Adoption of the draft report'))(
        sampleProgramme,
      ),
    );
    assert.deepEqual([one?.before, one?.after], ['Adoption of the report', 'Adoption of the draft report']);
    assert.deepEqual(wordDifferences(one?.before ?? '', one?.after ?? '', 'en'), [
      { kind: 'same', words: 'Adoption of the ' },
      { kind: 'added', words: 'draft ' },
      { kind: 'same', words: 'report' },
    ]);
    assert.deepEqual(
      wordDifferences('通过报告', '通过工作报告', 'zh').map(({ kind, words }) => `${kind} ${words}`),
      ['same 通过', 'added 工作', 'same 报告'],
    );
  });

  it('says the same in each of the six languages', () => {
    const change = toWork((work) => placeRow(work, 'r7', m3));
    assert.deepEqual(
      languages.map((language) => said(change, language)[0]),
      [
        'نُقل البند 4 من بعد ظهر الخميس إلى صباح الخميس.',
        '项目4由星期四下午移至星期四上午。',
        'Item 4 moved from Thursday afternoon to Thursday morning.',
        'Le point 4 passe de jeudi après-midi à jeudi matin.',
        'Рассмотрение пункта 4 перенесено: четверг, первая половина дня (ранее: четверг, вторая половина дня).',
        'El tema 4 pasa del jueves por la tarde al jueves por la mañana.',
      ],
    );
  });
});

describe('Any comparison', () => {
  const twoOf = (changes: readonly { readonly change: Change }[]) =>
    changes.reduce((programme, { change }) => change(programme), sampleProgramme);
  const edits = fc.array(anyEdit, { minLength: 1, maxLength: 4 });

  it('finds something where there is something, and nothing between a programme and itself', () => {
    fc.assert(
      fc.property(edits, edits, (some, others) => {
        const [before, after] = [twoOf(some), twoOf(others)];
        assert.equal(compare(before, after).length === 0, isDeepStrictEqual(before, after));
        assert.deepEqual(compare(before, before), []);
      }),
      { numRuns: 400 },
    );
  });

  it('says nothing twice, fills every blank, and has a sentence for each code', () => {
    fc.assert(
      fc.property(edits, edits, fc.constantFrom(...languages), (some, others, language) => {
        const differences = compare(twoOf(some), twoOf(others));
        const words = differences.map((one) => `${one.where} ${inWords(one, language)}`);
        assert.deepEqual(words, [...new Set(words)]);
        for (const sentence of words) assert.doesNotMatch(sentence, /\{\w/u);
        for (const { code } of differences) {
          assert(isKey(`changes.${code}`) || /-(?:un)?translated$/u.test(code), code);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('names each subject whose part has changed, unless only titles or numbers in it have', () => {
    fc.assert(
      fc.property(edits, (some) => {
        const after = twoOf(some);
        const named = new Set(compare(sampleProgramme, after).map(({ part }) => part));
        for (const subject of subjects) {
          const same = partOf(sampleProgramme, subject) === partOf(after, subject);
          if (same) assert(!named.has(subject) || subject === 'topics', subject);
          else assert(named.has(subject) || named.has('agenda'), subject);
        }
      }),
      { numRuns: 400 },
    );
  });
});
