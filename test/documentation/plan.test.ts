import assert from 'node:assert/strict';
import { mergedPlan, PlanClash } from '../../src/documentation/merged.ts';
import {
  asIssued,
  newDocument,
  type PlanLine,
  type Planned,
  planOf,
  unplanned,
} from '../../src/documentation/planned.ts';
import { mayBePlanned } from '../../src/documentation/rules.ts';
import { textIn } from '../../src/language/text.ts';
import { sampleProgramme } from '../support/sample.ts';

const [first] = sampleProgramme.documents;
assert(first);
const planned: Planned = { ...unplanned(first, 'en'), author: 'Secretariat', issued: {} };
const alone: Planned = { ...unplanned(newDocument('note', 'en'), 'en'), title: textIn('en', 'A note') };
const line = (one: Planned, number = 1): PlanLine => ({
  document: one.id,
  number,
  planned: one,
  savedBy: 'p',
  savedAt: '2018-04-09T08:00:00.000Z',
});

describe('The documentation plan of a session', () => {
  it('has the documents of the programme in their order, then those that are planned alone', () => {
    const plan = planOf(sampleProgramme.documents, [line(alone), line(planned, 3)], 'en');
    assert.deepEqual(
      plan.map(({ planned: { id }, number, listed }) => ({ id, number, listed })),
      [
        ...sampleProgramme.documents.map(({ id }) => ({ id, number: id === first.id ? 3 : 0, listed: true })),
        { id: 'note', number: 1, listed: false },
      ],
    );
  });

  it('takes title, symbols, items and languages from the programme where a document stands there', () => {
    const old = { ...planned, title: textIn('en', 'As it was called once') };
    const [shown] = planOf([first], [line(old)], 'en');
    assert.deepEqual(shown?.planned, planned);
  });

  it('keeps a document that was taken out of the programme', () => {
    assert.deepEqual(planOf([], [line(planned)], 'en'), [{ planned, number: 1, listed: false }]);
  });

  it('says what is issued, in the place of what the programme had', () => {
    const issued = { ...planned, issued: { fr: '2018-05-18' } };
    const programme = { documents: [{ ...first, issued: { en: '2018-05-01' } }] };
    assert.deepEqual(asIssued(programme, [line(issued)]).documents[0]?.issued, { fr: '2018-05-18' });
    assert.equal(asIssued(programme, []), programme);
  });
});

describe('Two who change a planned document at once', () => {
  it('both keep what they wrote in different fields, and in different languages', () => {
    const now = { ...planned, submitted: '2018-04-20', issued: { en: '2018-05-18' } };
    const mine = { ...planned, author: 'UNODC', issued: { fr: '2018-05-19' } };
    assert.deepEqual(mergedPlan(planned, now, mine), {
      ...planned,
      author: 'UNODC',
      submitted: '2018-04-20',
      issued: { en: '2018-05-18', fr: '2018-05-19' },
    });
  });

  it('take out of it what one took out', () => {
    const then = { ...planned, issued: { en: '2018-05-18', fr: '2018-05-18' } };
    assert.deepEqual(mergedPlan(then, then, { ...then, issued: { fr: '2018-05-18' } }).issued, {
      fr: '2018-05-18',
    });
  });

  it('are told where they wrote different things in the same field', () => {
    const now = { ...planned, submitted: '2018-04-20' };
    assert.throws(
      () => mergedPlan(planned, now, { ...planned, submitted: '2018-04-21' }),
      (reason) =>
        reason instanceof PlanClash && reason.fields.join() === 'submitted' && reason.theirs === now,
    );
    assert.deepEqual(mergedPlan(planned, now, { ...planned, submitted: '2018-04-20' }), now);
  });
});

describe('What may be planned', () => {
  const today = '2018-05-20';
  const refused = (said: Partial<Planned>, code: string) =>
    assert.throws(() => mayBePlanned({ ...planned, ...said }, today), { code });

  it('is nothing done in the future, issued before it was submitted, or without a title', () => {
    refused({ submitted: '2018-05-21' }, 'plan.not-yet');
    refused({ issued: { ru: '2018-05-21' } }, 'plan.not-yet');
    refused({ submitted: '2018-05-10', issued: { ru: '2018-05-09' } }, 'plan.issued-before-submitted');
    refused({ slotSubmission: '2018-05-10', slotIssuance: '2018-05-09' }, 'plan.slot-order');
    refused({ title: textIn('en', ' ') }, 'documents.title-missing');
    mayBePlanned({ ...planned, submitted: today, issued: { ru: today } }, today);
  });
});
