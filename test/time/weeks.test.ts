import assert from 'node:assert/strict';
import { plusDays, weekdayOf } from '../../src/time/days.ts';
import { mondayOf, weekOf } from '../../src/time/weeks.ts';

describe('A week', () => {
  it('is named as ISO 8601 names it, over the turn of the year too', () => {
    const named = {
      '2026-11-23': '2026-W48',
      '2026-11-29': '2026-W48',
      '2026-11-30': '2026-W49',
      '2027-01-01': '2026-W53',
      '2027-01-03': '2026-W53',
      '2027-01-04': '2027-W01',
      '2024-12-30': '2025-W01',
      '2023-01-01': '2022-W52',
    };
    for (const [day, week] of Object.entries(named)) assert.equal(weekOf(day), week, day);
  });

  it('begins on its Monday, for every day of forty years', () => {
    for (let day = '2000-01-01'; day < '2040-01-01'; day = plusDays(day, 1)) {
      const monday = mondayOf(weekOf(day));
      assert.equal(monday, plusDays(day, 1 - weekdayOf(day)));
    }
  });

  it('is none where its year has no such week, or the name is another', () => {
    for (const week of ['2027-W53', '2026-W00', '2026-W54', '2026-48', '2026-W4', '0000-W01', ''])
      assert.equal(mondayOf(week), null, week);
  });
});
