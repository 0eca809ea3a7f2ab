import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addItem, annotate, moveItem, newItem, renameItem, setStanding } from '../../src/agenda/edits.ts';
import { placed } from '../../src/agenda/outline.ts';
import { issueDocument } from '../../src/documents/edits.ts';
import { toAgenda, toDocuments, toSession, toWork } from '../../src/drafting/changes.ts';
import { agreedState, hashOf, partOf } from '../../src/drafting/parts.ts';
import { type Change, type Subject, subjects } from '../../src/drafting/programme.ts';
import { languages } from '../../src/language/languages.ts';
import { textIn } from '../../src/language/text.ts';
import {
  cancelMeeting,
  changeMeeting,
  closeMeeting,
  moveMeeting,
  setInterpretation,
  setLink,
  setRoom,
} from '../../src/timetable/edits.ts';
import { moveRow, pinRow, setMinutes, setRowWords } from '../../src/timetable/rows.ts';
import { sampleProgramme } from '../support/sample.ts';

const [m1, , m3, m4] = sampleProgramme.works[0].meetings.map(({ id }) => id) as [
  string,
  string,
  string,
  string,
];

describe('What agreement binds', () => {
  it('is, of the dates, the place and the days', () => {
    assert.equal(partOf(sampleProgramme, 'dates'), 'Vienna\n2018-07-04\t2018-07-05');
  });

  it('is, of the topics, the titles of the substantive items', () => {
    assert.equal(
      partOf(sampleProgramme, 'topics'),
      [
        'Criminal justice responses, including international cooperation, in investigations and prosecutions of perpetrators of migrant smuggling operations',
        'Preparation of the questionnaire to review the implementation of the Smuggling of Migrants Protocol',
      ].join('\n'),
    );
  });

  it('is, of the agenda, every item with its number', () => {
    assert.deepEqual(
      partOf(sampleProgramme, 'agenda')
        .split('\n')
        .map((line) => line.split('\t')[0]),
      ['1', '1 (a)', '1 (b)', '2', '3', '4', '5'],
    );
  });

  it('is, of the organization of work, every meeting and row as the annex prints them', () => {
    const work = toWork((one) => cancelMeeting(closeMeeting(one, m4), m4))(sampleProgramme);
    const lines = partOf(work, 'organization-of-work').split('\n');
    assert.deepEqual(lines.slice(0, 3), [
      '2018-07-04\t10:00–13:00',
      '\t1 (a)\tOpening of the meeting',
      '\t1 (b)\tAdoption of the agenda and organization of work',
    ]);
    assert.equal(lines[8]?.endsWith('Smuggling of Migrants Protocol\t\t(continued)'), true);
    assert.equal(lines[9], '2018-07-05\t15:00–18:00\t\t\t(closed) (cancelled)');
  });

  it('covers the annotations only where a body says so, with references as numbers', () => {
    const amended = toAgenda((agenda) =>
      annotate(agenda, 'report', 'en', 'See {item:questionnaire}.\n\n{agreed}'),
    )(sampleProgramme);
    assert.equal(partOf(amended, 'agenda'), partOf(sampleProgramme, 'agenda'));
    assert.deepEqual(partOf(amended, 'agenda', { annotations: true }).split('\n').slice(-3), [
      '5\tAdoption of the report',
      '\tSee 3.',
      '\t{agreed}',
    ]);
  });

  it('is kept as a sha256', () => {
    assert.equal(
      hashOf(partOf(sampleProgramme, 'dates')),
      'ab582c5d4e075ea91c9edd6b75eee79613eaac0f77dc8515c19823ea919c6561',
    );
  });
});

describe('The hash of a part', () => {
  const item = fc.constantFrom(...placed(sampleProgramme.agenda).map((one) => one.item.id));
  const words = fc.string({ minLength: 1, maxLength: 40 }).filter((one) => one.trim() !== '');
  const row = fc.constantFrom(
    ...sampleProgramme.works[0].meetings.flatMap(({ rows }) => rows.map(({ id }) => id)),
  );
  const translation = fc.constantFrom(...languages.filter((language) => language !== 'en'));

  const bindsNothing: fc.Arbitrary<Change> = fc.oneof(
    fc
      .tuple(item, translation, words)
      .map(([id, into, said]) => toAgenda((one) => renameItem(one, id, into, said))),
    fc.tuple(item, words).map(([id, said]) => toAgenda((one) => annotate(one, id, 'en', said))),
    words.map((said) => toWork((one) => setRoom(one, m1, textIn('en', said)))),
    words.map((said) => toWork((one) => setLink(one, m1, said))),
    fc.subarray([...languages]).map((into) => toWork((one) => setInterpretation(one, m1, into))),
    fc
      .tuple(row, fc.integer({ min: 1, max: 1440 }))
      .map(([id, said]) => toWork((one) => setMinutes(one, new Map([[id, said]])))),
    row.map((id) => toWork((one) => pinRow(one, id))),
    translation.map((into) =>
      toDocuments((one) => issueDocument(one, 'background-paper', into, '2018-06-01')),
    ),
    fc.nat(9).map((meetings) => toSession((one) => ({ ...one, services: { ...one.services, meetings } }))),
    words.map((series) =>
      toSession((one) => ({ ...one, series, mandates: [{ citation: series, note: null }] })),
    ),
    words.map(
      (leftOver): Change =>
        (programme) => ({ ...programme, leftOver }),
    ),
    words.map(
      (said): Change =>
        (programme) => ({
          ...programme,
          documents: programme.documents.map((one) => ({ ...one, title: textIn('en', said) })),
        }),
    ),
  );

  it('does not change with what belongs to no part', () => {
    fc.assert(
      fc.property(fc.array(bindsNothing, { minLength: 1, maxLength: 4 }), (changes) => {
        const changed = changes.reduce((programme, change) => change(programme), sampleProgramme);
        for (const subject of subjects) {
          assert.equal(partOf(changed, subject), partOf(sampleProgramme, subject));
        }
      }),
    );
  });

  const binds: readonly (readonly [string, Change, readonly Subject[]])[] = [
    ['another day', toSession((one) => ({ ...one, end: '2018-07-06' })), ['dates']],
    ['another place', toSession((one) => ({ ...one, place: textIn('en', 'Geneva') })), ['dates']],
    [
      'a title of substance',
      toAgenda((one) => renameItem(one, 'questionnaire', 'en', 'X')),
      ['topics', 'agenda', 'organization-of-work'],
    ],
    [
      'a title that every session has',
      toAgenda((one) => renameItem(one, 'report', 'en', 'X')),
      ['agenda', 'organization-of-work'],
    ],
    [
      'the order of items',
      toAgenda((one) => moveItem(one, 'other-matters', 'down')),
      ['agenda', 'organization-of-work'],
    ],
    [
      'the order of topics',
      toAgenda((one) => moveItem(one, 'questionnaire', 'up')),
      ['topics', 'agenda', 'organization-of-work'],
    ],
    [
      'a new last item',
      toAgenda((one) => addItem(one, newItem('x', textIn('en', 'X'), 'closure'))),
      ['agenda'],
    ],
    ['what counts as substance', toAgenda((one) => setStanding(one, 'other-matters', null)), ['topics']],
    [
      'a meeting moved',
      toWork((one) => moveMeeting(one, m1, { date: '2018-07-04', start: '09:30', end: '13:00' })),
      ['organization-of-work'],
    ],
    ['a meeting closed', toWork((one) => closeMeeting(one, m3)), ['organization-of-work']],
    ['a meeting cancelled', toWork((one) => cancelMeeting(one, m3)), ['organization-of-work']],
    [
      'a track',
      toWork((one) => changeMeeting(one, m3, { track: textIn('en', 'Plenary') })),
      ['organization-of-work'],
    ],
    [
      'the bodies of a meeting',
      toWork((one) => changeMeeting(one, m3, { bodies: ['ctoc-cop'] })),
      ['organization-of-work'],
    ],
    ['a row moved', toWork((one) => moveRow(one, 'r3', 'down')), ['organization-of-work']],
    ['a row of words', toWork((one) => setRowWords(one, 'r3', 'en', 'Panel')), ['organization-of-work']],
  ];

  for (const [what, change, bound] of binds) {
    it(`changes with ${what}`, () => {
      const changed = change(sampleProgramme);
      const found = subjects.filter(
        (subject) => partOf(changed, subject) !== partOf(sampleProgramme, subject),
      );
      assert.deepEqual(found, bound);
    });
  }

  it('is not fooled by a title that poses as two items', () => {
    const posing = toAgenda((one) => renameItem(one, 'other-matters', 'en', 'Other matters\n5\tAdoption'))(
      sampleProgramme,
    );
    assert.equal(partOf(posing, 'agenda').split('\n').length, 7);
  });
});

describe('A subject', () => {
  it('stays agreed as long as its part says what was agreed', () => {
    const agreements = [{ subject: 'agenda' as const, hash: hashOf(partOf(sampleProgramme, 'agenda')) }];
    const open = {
      dates: 'open',
      topics: 'open',
      'organization-of-work': 'open',
      report: 'open',
      note: 'open',
    };
    const changed = toAgenda((one) => renameItem(one, 'report', 'en', 'X'))(sampleProgramme);
    const back = toAgenda((one) => renameItem(one, 'report', 'en', 'Adoption of the report'))(changed);
    assert.deepEqual(agreedState(sampleProgramme, agreements), { ...open, agenda: 'agreed' });
    assert.deepEqual(agreedState(changed, agreements), { ...open, agenda: 'changed' });
    assert.deepEqual(agreedState(back, agreements), { ...open, agenda: 'agreed' });
  });
});
