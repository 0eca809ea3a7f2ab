import assert from 'node:assert/strict';
import { renameItem } from '../../src/agenda/edits.ts';
import { removeItemEverywhere, toAgenda, toWork } from '../../src/drafting/changes.ts';
import { historyOf, lastSaying, sayAgain } from '../../src/drafting/history.ts';
import { hashOf, partOf } from '../../src/drafting/parts.ts';
import type { Programme, Revision } from '../../src/drafting/programme.ts';
import { keepCopy, putInForce } from '../../src/timetable/candidates.ts';
import { cancelMeeting } from '../../src/timetable/edits.ts';
import { sampleProgramme } from '../support/sample.ts';

const revision = (number: number, programme: Programme): Revision => ({
  number,
  programme,
  savedBy: 'secretariat',
  savedAt: '2018-04-04T09:32:00.000Z',
});
const renamed = toAgenda((agenda) => renameItem(agenda, 'report', 'en', 'Report'))(sampleProgramme);
const off = toWork((work) => cancelMeeting(work, 'ctoc-cop-wg.7-5-m1'))(renamed);
const gone = { by: 'secretariat', at: '2018-04-04T10:00:00.000Z' };
const line = [revision(1, sampleProgramme), revision(2, renamed), revision(3, off)];

describe('A line of revisions', () => {
  it('says what each revision changed of the one before', () => {
    assert.deepEqual(
      historyOf(line).map(({ revision: { number }, differences }) => [
        number,
        ...differences.map(({ code }) => code),
      ]),
      [[1], [2, 'item.title-changed'], [3, 'meeting.cancelled']],
    );
  });

  it('knows the last revision that said what was agreed', () => {
    const hash = (subject: 'agenda' | 'dates') => hashOf(partOf(sampleProgramme, subject));
    assert.equal(lastSaying(line, 'agenda', hash('agenda'))?.number, 1);
    assert.equal(lastSaying(line, 'dates', hash('dates'))?.number, 3);
    assert.equal(lastSaying(line, 'agenda', 'x'), null);
  });

  it('says again what an earlier one said, of one subject or of all', () => {
    assert.deepEqual(sayAgain(sampleProgramme, 'all', gone)(off), sampleProgramme);
    assert.deepEqual(sayAgain(sampleProgramme, 'organization-of-work', gone)(off), renamed);
    assert.deepEqual(sayAgain(renamed, 'agenda', gone)(sampleProgramme), renamed);
  });

  it('goes back without rows for items that are no more', () => {
    const without = removeItemEverywhere(sampleProgramme, 'questionnaire');
    const rows = sayAgain(
      sampleProgramme,
      'organization-of-work',
      gone,
    )(without).works[0].meetings.flatMap((one) => one.rows);
    assert.deepEqual(
      rows.map(({ id }) => id),
      ['r1', 'r2', 'r3', 'r4', 'r7', 'r8'],
    );
  });

  it('puts an earlier organization of work in force again, and keeps what was in force meanwhile', () => {
    const works = keepCopy(sampleProgramme.works, { id: 'b', of: sampleProgramme.works[0].id, revision: 1 });
    const before = { ...sampleProgramme, works };
    const now = { ...before, works: putInForce(works, 'b', gone) };
    const { works: again } = sayAgain(before, 'organization-of-work', gone)(now);
    assert.deepEqual(
      again.map(({ letter, superseded }) => [letter, superseded]),
      [
        ['A', undefined],
        ['B', gone],
      ],
    );
  });
});
