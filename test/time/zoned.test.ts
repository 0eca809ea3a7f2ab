import assert from 'node:assert/strict';
import { clockAt, dayAt, instantOf, isShown, isZone, plusMinutesAt, stampOf } from '../../src/time/zoned.ts';

describe('A clock time in a zone', () => {
  it('is an instant, before and after the clocks change', () => {
    assert.equal(instantOf('2018-03-23', '10:00', 'Europe/Vienna'), '2018-03-23T09:00:00.000Z');
    assert.equal(instantOf('2018-03-26', '10:00', 'Europe/Vienna'), '2018-03-26T08:00:00.000Z');
    assert.equal(instantOf('2018-10-29', '10:00', 'Europe/Vienna'), '2018-10-29T09:00:00.000Z');
    assert.equal(instantOf('2018-07-04', '10:00', 'America/New_York'), '2018-07-04T14:00:00.000Z');
  });

  it('is shown by no clock where the change skips it', () => {
    const shown = (clock: string) => isShown('2018-03-25', clock, 'Europe/Vienna');
    assert.deepEqual(['01:59', '02:00', '02:59', '03:00'].map(shown), [true, false, false, true]);
    assert(isShown('2018-10-28', '02:30', 'Europe/Vienna'));
  });

  it('is taken as later where the change skips it, and as the first of two where the change repeats it', () => {
    assert.equal(instantOf('2018-03-25', '02:30', 'Europe/Vienna'), '2018-03-25T01:30:00.000Z');
    assert.equal(instantOf('2018-10-28', '02:30', 'Europe/Vienna'), '2018-10-28T00:30:00.000Z');
  });

  it('is not made from a day that does not exist', () => {
    assert.throws(() => instantOf('2018-02-30', '10:00', 'Europe/Vienna'));
  });
});

describe('An instant', () => {
  it('falls on a day and a clock time in each zone', () => {
    assert.equal(dayAt('2018-07-03T23:30:00.000Z', 'Europe/Vienna'), '2018-07-04');
    assert.equal(clockAt('2018-07-03T23:30:00.000Z', 'Europe/Vienna'), '01:30');
    assert.equal(dayAt('2018-07-03T23:30:00.000Z', 'America/New_York'), '2018-07-03');
  });

  it('is stamped in UTC', () => {
    assert.equal(stampOf('2018-04-09T08:00:00.000Z'), '20180409T080000Z');
    assert.equal(plusMinutesAt('2018-04-09T23:59:00.000Z', 2), '2018-04-10T00:01:00.000Z');
  });
});

describe('A zone', () => {
  it('is one of the IANA database', () => {
    for (const zone of ['Europe/Vienna', 'America/New_York', 'UTC']) assert.equal(isZone(zone), true, zone);
    for (const zone of ['Europe/Wien', 'CET', '', 'Vienna', 'UTC+2', null])
      assert.equal(isZone(zone), false, String(zone));
  });
});
