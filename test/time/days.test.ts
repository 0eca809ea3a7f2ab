import assert from 'node:assert/strict';
import {
  dayOf,
  daysBetween,
  daysFrom,
  isClock,
  isDay,
  minutesBetween,
  plusDays,
  plusMinutes,
  weekdayOf,
} from '../../src/time/days.ts';
import { frames } from '../../src/time/frames.ts';

describe('A day', () => {
  it('is one that exists', () => {
    for (const day of ['2018-07-04', '2024-02-29', '2000-02-29']) assert.equal(isDay(day), true, day);
    for (const day of [
      '2018-02-30',
      '2018-02-29',
      '1900-02-29',
      '2018-13-01',
      '2018-7-4',
      '',
      20180704,
      null,
    ]) {
      assert.equal(isDay(day), false, String(day));
    }
    assert.equal(dayOf({ year: 2018, month: 2, day: 30 }), null);
    assert.equal(dayOf({ year: 99, month: 1, day: 1 }), '0099-01-01');
  });

  it('has a weekday, from Monday', () => {
    assert.deepEqual(['2018-07-04', '2018-07-08', '2018-07-09', '1969-12-31'].map(weekdayOf), [3, 7, 1, 3]);
  });

  it('is so many days from another, across months, years and changes of the clock', () => {
    assert.equal(daysBetween('2018-03-24', '2018-03-26'), 2);
    assert.equal(daysBetween('2026-01-02', '2025-12-28'), -5);
    assert.equal(plusDays('2024-02-28', 2), '2024-03-01');
    assert.deepEqual(daysFrom('2018-10-27', '2018-10-29'), ['2018-10-27', '2018-10-28', '2018-10-29']);
    assert.deepEqual(daysFrom('2018-10-29', '2018-10-27'), []);
  });
});

describe('A clock time', () => {
  it('is from 00:00 to 23:59', () => {
    for (const clock of ['00:00', '10:00', '23:59']) assert.equal(isClock(clock), true, clock);
    for (const clock of ['24:00', '10:60', '9:00', '10', null])
      assert.equal(isClock(clock), false, String(clock));
  });

  it('is so many minutes from another of the same day', () => {
    assert.equal(minutesBetween('10:00', '13:00'), 180);
    assert.equal(plusMinutes('10:00', 45), '10:45');
    assert.equal(plusMinutes('23:30', 45), null);
  });
});

describe('The meetings of a day', () => {
  it('are from 10 to 1 and from 3 to 6, by the usual frame', () => {
    assert.deepEqual(frames.usual, [
      { start: '10:00', end: '13:00' },
      { start: '15:00', end: '18:00' },
    ]);
  });
});
