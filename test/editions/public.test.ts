import assert from 'node:assert/strict';
import { placedItem } from '../../src/agenda/outline.ts';
import { noPlan, withPlans } from '../../src/agenda/plans.ts';
import { toAgenda, toWork } from '../../src/drafting/changes.ts';
import { publicProgramme } from '../../src/editions/public.ts';
import { closeMeeting } from '../../src/timetable/edits.ts';
import { sampleProgramme } from '../support/sample.ts';

describe('What everybody may read of a programme', () => {
  const planned = toAgenda((agenda) =>
    withPlans(
      agenda,
      new Map([
        ['questionnaire', { ...noPlan, minutes: 300, anyOrder: true, track: 'Plenary' }],
        ['criminal-justice', { ...noPlan, afterDocuments: true }],
      ]),
    ),
  )(sampleProgramme);
  const planOf = (item: string, programme = planned) =>
    placedItem(publicProgramme(programme).agenda, item).item.plan;

  it('says how long an item is expected to take, and none of the wishes', () => {
    assert.deepEqual(planOf('questionnaire'), { ...noPlan, minutes: 300 });
    assert.equal(planOf('criminal-justice'), undefined);
  });

  it('says nothing of an item that a closed meeting takes up, whose open rows would look cut', () => {
    const closed = toWork((work) => closeMeeting(work, 'ctoc-cop-wg.7-5-m3'))(planned);
    assert.equal(planOf('questionnaire', closed), undefined);
  });
});
