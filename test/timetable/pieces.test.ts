import assert from 'node:assert/strict';
import fc from 'fast-check';
import { textIn } from '../../src/language/text.ts';
import { isOff, workingDays } from '../../src/time/frames.ts';
import { meetingNumbers } from '../../src/timetable/continued.ts';
import { addByFrame, addMeeting, newMeeting, newSideEvent } from '../../src/timetable/edits.ts';
import type { OrganizationOfWork } from '../../src/timetable/meeting.ts';
import { alikeRows, mergeRows, nextMeeting, splitRow } from '../../src/timetable/pieces.ts';
import { addRow, moveRow, newRow, placeRow, rowWithId, setMinutes } from '../../src/timetable/rows.ts';
import { sampleProgramme } from '../support/sample.ts';

const [work] = sampleProgramme.works;
const [m1, m2, m3, m4] = work.meetings.map(({ id }) => id) as [string, string, string, string];
const shown = (one: OrganizationOfWork) =>
  one.meetings.map(({ rows }) => rows.map(({ id, minutes }) => `${id} ${minutes}`).join(', '));
const minutesIn = (one: OrganizationOfWork) =>
  one.meetings.flatMap(({ rows }) => rows).reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);

describe('A row', () => {
  it('is split in two, the second piece first at a later meeting', () => {
    const next = splitRow(work, 'r3', { id: 'new', minutes: [100, 45], meeting: m2 });
    assert.deepEqual(shown(next).slice(0, 2), ['r1 15, r2 20, r3 100', 'new 45, r4 100, r5 80']);
    assert.deepEqual(rowWithId(next, 'new').row.items, ['criminal-justice']);
  });

  it('is split in two, the second piece right after the first at its own meeting, and last at an earlier one', () => {
    const here = splitRow(work, 'r7', { id: 'new', minutes: [20, 10], meeting: m4 });
    assert.equal(shown(here)[3], 'r7 20, new 10, r8 60');
    const earlier = splitRow(work, 'r7', { id: 'new', minutes: [20, 10], meeting: m3 });
    assert.deepEqual(shown(earlier).slice(2), ['r6 180, new 10', 'r7 20, r8 60']);
  });

  it('keeps its pin when it is split; the second piece has none', () => {
    const next = splitRow(work, 'r8', { id: 'new', minutes: [30, 30], meeting: m4 });
    assert.deepEqual([rowWithId(next, 'r8').row.pinned, rowWithId(next, 'new').row.pinned], [true, false]);
  });

  it('is not split into nothing, nor into a meeting or from a row that is not there', () => {
    const split = (minutes: [number, number], meeting = m2, row = 'r3') =>
      splitRow(work, row, { id: 'new', minutes, meeting });
    assert.throws(() => split([0, 145]), { code: 'timetable.minutes' });
    assert.throws(() => split([145, 0]), { code: 'timetable.minutes' });
    assert.throws(() => split([1, 1], 'gone'), { code: 'timetable.no-such-meeting' });
    assert.throws(() => split([1, 1], m2, 'gone'), { code: 'timetable.no-such-row' });
  });

  it('goes on at the next meeting, where there is one', () => {
    assert.equal(nextMeeting(work, 'r3').id, m2);
    assert.equal(nextMeeting(work, 'r8').id, m4);
  });

  it('is merged with the nearest before or after it that says the same, which goes', () => {
    assert.deepEqual(
      alikeRows(work, 'r4').map(({ row, meeting }) => [row.id, meeting.id]),
      [['r3', m1]],
    );
    assert.deepEqual(alikeRows(work, 'r7'), []);
    assert.deepEqual(shown(mergeRows(work, 'r4', 'r3')).slice(0, 2), ['r1 15, r2 20', 'r4 245, r5 80']);
  });

  it('is not merged with one of another item, or with itself', () => {
    assert.throws(() => mergeRows(work, 'r3', 'r5'), { code: 'timetable.unlike-rows' });
    assert.throws(() => mergeRows(work, 'r3', 'r3'), { code: 'timetable.unlike-rows' });
    assert.throws(() => mergeRows(work, 'r3', 'gone'), { code: 'timetable.no-such-row' });
  });

  it('has no minutes after a merger where neither said any, and never more than a day has', () => {
    const silent = setMinutes(
      work,
      new Map([
        ['r3', null],
        ['r4', null],
      ]),
    );
    assert.equal(rowWithId(mergeRows(silent, 'r3', 'r4'), 'r3').row.minutes, null);
    const long = setMinutes(work, new Map([['r3', 1400]]));
    assert.throws(() => mergeRows(long, 'r3', 'r4'), { code: 'timetable.minutes' });
  });

  it('is as it was when what was split is merged again, whatever the minutes and the meeting', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('r1', 'r2', 'r3', 'r4', 'r5', 'r6', 'r7', 'r8'),
        fc.constantFrom(m1, m2, m3, m4),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (id, meeting, share) => {
          const whole = rowWithId(work, id).row.minutes ?? 0;
          const first = Math.min(whole - 1, Math.max(1, Math.round(whole * share)));
          const cut = splitRow(work, id, { id: 'new', minutes: [first, whole - first], meeting });
          assert.equal(minutesIn(cut), minutesIn(work));
          assert.deepEqual(mergeRows(cut, id, 'new'), work);
        },
      ),
    );
  });
});

describe('A frame', () => {
  const usual = [
    { start: '10:00', end: '13:00' },
    { start: '15:00', end: '18:00' },
  ];
  const idOf = (day: string, { start }: { readonly start: string }) => `new-${day}-${start}`;

  it('adds the meetings that are not there yet, and none twice', () => {
    const less = { ...work, meetings: work.meetings.filter(({ id }) => id !== m2) };
    const next = addByFrame(less, { days: ['2018-07-04', '2018-07-05'], frame: usual, idOf });
    assert.deepEqual(
      next.meetings.map(({ id }) => id),
      [m1, 'new-2018-07-04-15:00', m3, m4],
    );
    assert.equal(addByFrame(next, { days: ['2018-07-04'], frame: usual, idOf }), next);
  });

  it('says so where meetings stand at all these times', () => {
    const wanted = { days: ['2018-07-04', '2018-07-05'], frame: usual, idOf };
    assert.throws(() => addByFrame(work, wanted), { code: 'timetable.all-there' });
  });

  it('stands beside the meetings of another track', () => {
    const details = { track: textIn('en', 'Committee of the Whole') };
    const next = addByFrame(work, { days: ['2018-07-04'], frame: usual, idOf, details });
    assert.equal(next.meetings.length, 6);
  });

  it('keeps to hours that end after they start, and to what an organization of work holds', () => {
    const add = (day: string, start: string, end: string, to = work) =>
      addByFrame(to, { days: [day], frame: [{ start, end }], idOf });
    assert.throws(() => add('2018-07-05', '21:00', '20:00'), { code: 'timetable.end-before-start' });
    assert.throws(() => add('2018-07-05', '21:00', '01:00'), { code: 'timetable.across-midnight' });
    const full = {
      ...work,
      meetings: Array.from({ length: 2000 }, (_, at) =>
        newMeeting(`m${at}`, { date: '2018-07-04', start: null, end: null }),
      ),
    };
    assert.throws(() => add('2018-07-05', '10:00', '13:00', full), { code: 'timetable.too-many-meetings' });
  });

  it('leaves weekends and holidays free', () => {
    assert.deepEqual(workingDays('2018-07-05', '2018-07-10', ['2018-07-09']), [
      '2018-07-05',
      '2018-07-06',
      '2018-07-10',
    ]);
    assert.deepEqual([isOff('2018-07-07'), isOff('2018-07-06')], [true, false]);
  });
});

describe('A side event', () => {
  const words = { ...newRow('words', []), words: textIn('en', 'Launch of the toolkit') };
  const lunch = { date: '2018-07-04', start: '13:15', end: '14:45' };
  const next = addMeeting(work, newSideEvent('lunch', lunch, words));

  it('stands between the meetings and is not counted among them', () => {
    assert.deepEqual(
      next.meetings.map(({ id }) => id),
      [m1, 'lunch', m2, m3, m4],
    );
    assert.deepEqual([...meetingNumbers(next).keys()], [m1, m2, m3, m4]);
  });

  it('may be held while the body meets, and takes up no item', () => {
    const beside = { date: '2018-07-04', start: '11:00', end: '12:00' };
    assert.equal(addMeeting(work, newSideEvent('beside', beside, words)).meetings.length, 5);
    assert.throws(() => placeRow(next, 'r3', 'lunch'), { code: 'timetable.side-event-without-items' });
    assert.throws(() => addRow(next, 'lunch', newRow('new', ['report'])), {
      code: 'timetable.side-event-without-items',
    });
  });

  it('is passed over by a row that moves step by step', () => {
    const moved = moveRow(next, 'r3', 'down');
    assert.equal(rowWithId(moved, 'r3').meeting.id, m2);
    assert.equal(nextMeeting(next, 'r3').id, m2);
  });
});
