import assert from 'node:assert/strict';
import { textIn } from '../../src/language/text.ts';
import {
  addMeeting,
  cancelMeeting,
  closeMeeting,
  consequencesOfRemovingMeeting,
  moveMeeting,
  newMeeting,
  openMeeting,
  reinstateMeeting,
  removeMeeting,
  setRoomOfAll,
} from '../../src/timetable/edits.ts';
import type { OrganizationOfWork } from '../../src/timetable/meeting.ts';
import {
  addRow,
  mayMoveRow,
  moveRow,
  newRow,
  placeRow,
  removeRow,
  rowWithId,
  setMinutes,
  setRowItems,
  setRowWords,
} from '../../src/timetable/rows.ts';
import { sampleProgramme } from '../support/sample.ts';

const [work] = sampleProgramme.works;
const [m1, m2, m3, m4] = work.meetings.map(({ id }) => id) as [string, string, string, string];
const on = (date: string, start: string | null, end: string | null) => ({ date, start, end });
const rowsOf = (one: OrganizationOfWork) =>
  one.meetings.map(({ rows }) => rows.map(({ id }) => id).join(' '));

describe('A meeting', () => {
  it('is added in the order in which meetings are held', () => {
    const next = addMeeting(work, newMeeting('lunch', on('2018-07-04', '13:00', '15:00')));
    assert.deepEqual(
      next.meetings.map(({ id }) => id),
      [m1, 'lunch', m2, m3, m4],
    );
  });

  it('may be a line of the day at which nobody meets', () => {
    const next = addMeeting(work, newMeeting('holiday', on('2018-07-05', null, null)));
    assert.deepEqual(
      next.meetings.map(({ id }) => id),
      [m1, m2, 'holiday', m3, m4],
    );
  });

  it('stays the same meeting when it moves', () => {
    const next = moveMeeting(work, m1, on('2018-07-05', '18:00', '20:00'));
    assert.deepEqual(next.meetings.at(-1), { ...work.meetings[0], ...on('2018-07-05', '18:00', '20:00') });
  });

  const refused: readonly (readonly [string, ReturnType<typeof on>])[] = [
    ['timetable.end-before-start', on('2018-07-04', '13:00', '10:00')],
    ['timetable.end-before-start', on('2018-07-04', '13:00', '13:00')],
    ['timetable.across-midnight', on('2018-07-04', '22:00', '01:00')],
    ['timetable.half-a-time', on('2018-07-04', '18:00', null)],
    ['timetable.no-such-time', on('2018-07-04', '18:00', '25:00')],
    ['timetable.no-such-day', on('2018-02-30', '18:00', '19:00')],
  ];
  for (const [code, hours] of refused) {
    it(`is refused as ${code}: ${hours.date} ${hours.start} ${hours.end}`, () => {
      assert.throws(() => addMeeting(work, newMeeting('x', hours)), { code });
    });
  }

  it('is called off, and held after all', () => {
    const off = cancelMeeting(work, m1);
    assert.equal(off.meetings[0]?.cancelled, true);
    assert.deepEqual(reinstateMeeting(off, m1), work);
  });

  it('is closed and opened, and put into a room with all the others', () => {
    assert.equal(closeMeeting(work, m1).meetings[0]?.closed, true);
    assert.deepEqual(openMeeting(closeMeeting(work, m1), m1), work);
    const room = textIn('en', 'Boardroom D');
    assert.deepEqual(new Set(setRoomOfAll(work, room).meetings.map((one) => one.room)), new Set([room]));
  });

  it('takes its rows along when it is removed, and says so first', () => {
    assert.deepEqual(consequencesOfRemovingMeeting(work, m2), { rows: ['r4', 'r5'], items: [] });
    assert.deepEqual(consequencesOfRemovingMeeting(work, m4), {
      rows: ['r7', 'r8'],
      items: ['other-matters', 'report'],
    });
    assert.equal(removeMeeting(work, m4).meetings.length, 3);
    assert.throws(() => removeMeeting(work, 'x'), { code: 'timetable.no-such-meeting' });
  });
});

describe('A row', () => {
  it('moves up and down, and at the edge of its meeting into the next', () => {
    assert.deepEqual(rowsOf(moveRow(work, 'r2', 'up')), ['r2 r1 r3', 'r4 r5', 'r6', 'r7 r8']);
    assert.deepEqual(rowsOf(moveRow(work, 'r3', 'down')), ['r1 r2', 'r3 r4 r5', 'r6', 'r7 r8']);
    assert.deepEqual(rowsOf(moveRow(work, 'r6', 'up')), ['r1 r2 r3', 'r4 r5 r6', '', 'r7 r8']);
    assert.throws(() => moveRow(work, 'r1', 'up'), { code: 'timetable.no-such-step' });
    assert.throws(() => moveRow(work, 'r8', 'down'), { code: 'timetable.no-such-step' });
    assert.equal(mayMoveRow(work, 'r8', 'down'), false);
  });

  it('passes over a meeting that is cancelled', () => {
    const off = cancelMeeting(work, m3);
    assert.deepEqual(rowsOf(moveRow(off, 'r5', 'down')), ['r1 r2 r3', 'r4', 'r6', 'r5 r7 r8']);
  });

  it('is put at a place of a meeting', () => {
    assert.deepEqual(rowsOf(placeRow(work, 'r5', m1, 2)), ['r1 r5 r2 r3', 'r4', 'r6', 'r7 r8']);
    assert.deepEqual(rowsOf(placeRow(work, 'r1', m1)), ['r2 r3 r1', 'r4 r5', 'r6', 'r7 r8']);
    assert.throws(() => placeRow(work, 'r5', m1, 6), { code: 'timetable.no-such-place' });
    assert.throws(() => placeRow(work, 'r5', 'x'), { code: 'timetable.no-such-meeting' });
  });

  it('is added and removed', () => {
    assert.deepEqual(rowsOf(addRow(work, m3, newRow('x', ['report']), 1))[2], 'x r6');
    assert.throws(() => addRow(work, m3, newRow('r1', ['report'])), { code: 'timetable.row-exists' });
    assert.throws(() => addRow(work, m3, newRow('x', [])), { code: 'timetable.empty-row' });
    assert.equal(rowsOf(removeRow(work, 'r6'))[2], '');
  });

  it('has from 1 to 1,440 whole minutes, or none said', () => {
    const minutes = (said: number | null) => setMinutes(work, new Map([['r1', said]]));
    assert.equal(rowWithId(minutes(1440), 'r1').row.minutes, 1440);
    assert.equal(rowWithId(minutes(null), 'r1').row.minutes, null);
    for (const wrong of [0, -5, 1441, 2.5]) {
      assert.throws(() => minutes(wrong), { code: 'timetable.minutes' });
    }
  });

  it('says items, words of its own, or both, and never nothing', () => {
    const panel = setRowWords(work, 'r3', 'en', ' Panel \n discussion ');
    assert.equal(rowWithId(panel, 'r3').row.words?.words, 'Panel discussion');
    assert.equal(rowWithId(setRowItems(panel, 'r3', []), 'r3').row.items.length, 0);
    assert.throws(() => setRowItems(work, 'r3', []), { code: 'timetable.empty-row' });
    assert.equal(rowWithId(setRowWords(panel, 'r3', 'en', ''), 'r3').row.words, null);
  });
});
