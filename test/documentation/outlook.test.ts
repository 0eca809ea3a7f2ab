import assert from 'node:assert/strict';
import { counted, dueDaysOf, termsOf, usualTerms } from '../../src/documentation/due.ts';
import { endangeredBy } from '../../src/documentation/endangered.ts';
import { isForeseen, plusMonths } from '../../src/documentation/forecast.ts';
import { type Outlook, outlookOf } from '../../src/documentation/outlook.ts';
import { newDocument, type Planned, unplanned } from '../../src/documentation/planned.ts';
import { languages } from '../../src/language/languages.ts';
import { textIn } from '../../src/language/text.ts';
import { sampleProgramme } from '../support/sample.ts';

/** The fifth meeting of the Working Group opens on Wednesday, 4 July 2018. */
const opening = '2018-07-04';
const counting = { opening, terms: usualTerms, holidays: [] };
const paper: Planned = {
  ...unplanned(newDocument('paper', 'en'), 'en'),
  title: textIn('en', 'Background paper'),
  items: ['criminal-justice'],
};
const out = (on: string) => Object.fromEntries(languages.map((language) => [language, on]));
const on = (today: string, said: Partial<Planned> = {}): Outlook =>
  outlookOf({ ...paper, ...said }, counting, today);

describe('The dates of a document', () => {
  it('are ten and six weeks before the opening', () => {
    assert.deepEqual(dueDaysOf(paper, counting), {
      submission: { day: '2018-04-25', slotted: false, movedFrom: null },
      issuance: { day: '2018-05-23', slotted: false, movedFrom: null },
    });
  });

  it('move to the working day before where they fall on a day off of the duty station, and say so', () => {
    const holidays = ['2018-05-23', '2018-05-22', '2018-05-21'];
    assert.deepEqual(counted('issuance', { ...counting, holidays }), {
      day: '2018-05-18',
      slotted: false,
      movedFrom: '2018-05-23',
    });
    assert.deepEqual(counted('submission', { ...counting, opening: '2018-07-01' }), {
      day: '2018-04-20',
      slotted: false,
      movedFrom: '2018-04-22',
    });
  });

  it('are those of its slot where one is agreed, each by itself', () => {
    const { submission, issuance } = dueDaysOf({ ...paper, slotSubmission: '2018-05-02' }, counting);
    assert.deepEqual(submission, { day: '2018-05-02', slotted: true, movedFrom: null });
    assert.equal(issuance.day, '2018-05-23');
  });

  it('follow what the body asks for, of several bodies the strictest', () => {
    const terms = {
      submission: 12,
      processing: 4,
      issuance: 8,
      words: { secretariat: 10_700, others: 5000 },
    };
    assert.deepEqual(termsOf([{ documentation: terms }, {}]), {
      submission: 12,
      processing: 4,
      issuance: 8,
      words: { secretariat: 8500, others: 5000 },
    });
    assert.deepEqual(termsOf([]), usualTerms);
  });
});

describe('A planned document', () => {
  it('goes from forecast over slotted and submitted to issued, language by language', () => {
    assert.equal(on('2018-04-01').state, 'forecast');
    assert.equal(on('2018-04-01', { slotIssuance: '2018-05-23' }).state, 'slotted');
    assert.equal(on('2018-04-26', { submitted: '2018-04-20' }).state, 'submitted');
    const part = on('2018-05-24', { submitted: '2018-04-20', issued: { en: '2018-05-18' } });
    assert.equal(part.state, 'issued-in-part');
    assert.deepEqual(part.outstanding, ['ar', 'zh', 'fr', 'ru', 'es']);
    const whole = on('2018-05-24', { issued: out('2018-05-18') });
    assert.deepEqual(
      [whole.state, whole.expected, whole.late],
      ['issued', null, { submission: 0, issuance: 0 }],
    );
  });

  it('is late once the day is past and it is not done, not on the day itself', () => {
    assert.deepEqual(on('2018-04-25').late, { submission: 0, issuance: 0 });
    assert.deepEqual(on('2018-04-26').late, { submission: 1, issuance: 0 });
    assert.deepEqual(on('2018-05-25').late, { submission: 30, issuance: 2 });
    assert.deepEqual(on('2018-05-25', { submitted: '2018-05-24' }).late, { submission: 0, issuance: 2 });
    assert.deepEqual(on('2018-05-25', { issued: out('2018-05-25') }).late, { submission: 0, issuance: 0 });
  });

  it('will be late by what follows from a late submission and four weeks of processing', () => {
    assert.equal(on('2018-04-25').willBeLate, 0);
    const late = on('2018-05-03', { submitted: '2018-05-02' });
    assert.deepEqual([late.expected, late.willBeLate], ['2018-05-30', 7]);
    const waiting = on('2018-05-10');
    assert.deepEqual([waiting.expected, waiting.willBeLate], ['2018-06-07', 15]);
  });

  it('submitted in time is expected when it is due, and never before today', () => {
    assert.equal(on('2018-04-26', { submitted: '2018-03-01' }).expected, '2018-05-23');
    assert.equal(on('2018-06-02', { submitted: '2018-03-01' }).expected, '2018-06-04');
  });

  it('has its words held against the limit for its author, unless a waiver allows more', () => {
    assert.deepEqual(on('2018-04-01', { estimatedWords: 9000 }).words, {
      count: 9000,
      counted: false,
      limit: 8500,
      over: 500,
    });
    assert.equal(on('2018-04-01', { estimatedWords: 9000, by: 'others' }).words.over, 0);
    assert.equal(on('2018-04-01', { estimatedWords: 8000, actualWords: 8501 }).words.over, 1);
    assert.equal(on('2018-04-01', { actualWords: 9000, waiver: 'Granted on 3 April' }).words.over, 0);
  });
});

describe('What a late document endangers', () => {
  const endangered = (today: string, said: Partial<Planned> = {}) => {
    const planned = { ...paper, ...said };
    return endangeredBy(planned, outlookOf(planned, counting, today), sampleProgramme, counting, today);
  };

  it('is nothing as long as it comes in time', () => {
    assert.deepEqual(endangered('2018-04-25'), []);
    assert.deepEqual(endangered('2018-06-20', { issued: out('2018-06-18') }), []);
  });

  it('is every row that takes up its item, or what stands under it, with meeting and day', () => {
    const found = endangered('2018-05-10');
    assert(found.length > 0);
    assert(found.every(({ item, danger }) => item === 'criminal-justice' && danger === 'short'));
    const rows = sampleProgramme.works[0].meetings.flatMap(({ id: meeting, date, rows }) =>
      rows.filter(({ items }) => items.includes('criminal-justice')).map(({ id }) => ({ id, meeting, date })),
    );
    assert.deepEqual(
      found.map(({ row }) => row && { id: row.id, meeting: row.meeting, date: row.date }),
      rows,
    );
  });

  it('is graver where it will not be out before the day of the meeting', () => {
    assert.deepEqual([...new Set(endangered('2018-06-20').map(({ danger }) => danger))], ['unread']);
  });

  it('is counted by the rule even where a later slot is agreed', () => {
    const slot = { slotSubmission: '2018-05-09', slotIssuance: '2018-06-06' };
    assert.equal(on('2018-05-01', slot).willBeLate, 0);
    assert.equal(endangered('2018-05-01', slot)[0]?.danger, 'short');
  });

  it('is its item alone where no row takes that up', () => {
    const planned = { ...paper, items: ['organizational'] };
    const programme = {
      ...sampleProgramme,
      works: [{ id: 'w', meetings: [] }] as typeof sampleProgramme.works,
    };
    const outlook = outlookOf(planned, counting, '2018-05-10');
    const found = endangeredBy(planned, outlook, programme, counting, '2018-05-10');
    assert.deepEqual(
      found.map(({ danger, row }) => ({ danger, row })),
      sampleProgramme.agenda.some(({ id }) => id === 'organizational')
        ? [{ danger: 'short', row: null }]
        : [],
    );
  });
});

describe('The forecast', () => {
  it('looks six months ahead, to the last of a shorter month', () => {
    assert.equal(plusMonths('2018-08-31', 6), '2019-02-28');
    assert.equal(plusMonths('2018-07-04', 6), '2019-01-04');
  });

  it('holds what is due within it and what is late, not what is issued', () => {
    const foreseen = (outlook: Outlook) => isForeseen(outlook, '2018-04-01', '2018-10-01');
    assert(foreseen(on('2018-04-01')));
    assert(!isForeseen(on('2017-06-01'), '2017-06-01', '2017-12-01'));
    assert(isForeseen(on('2018-06-25'), '2018-06-25', '2018-12-25'));
    assert(!foreseen(on('2018-05-24', { issued: out('2018-05-18') })));
  });
});
