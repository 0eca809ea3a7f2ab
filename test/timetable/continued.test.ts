import assert from 'node:assert/strict';
import { continuedRows } from '../../src/timetable/continued.ts';
import type { Meeting, OrganizationOfWork } from '../../src/timetable/meeting.ts';

const meeting = (
  id: string,
  date: string,
  start: string,
  items: readonly string[],
  cancelled = false,
): Meeting => ({
  id,
  date,
  start,
  end: start === '10:00' ? '13:00' : '18:00',
  track: null,
  room: null,
  link: null,
  interpretation: [],
  bodies: [],
  closed: false,
  cancelled,
  rows: items.map((item, index) => ({
    id: `${id}-${index}`,
    items: [item],
    words: null,
    minutes: null,
    pinned: false,
  })),
});

describe('A row', () => {
  it('is continued at every later meeting, in the afternoon of the same day too', () => {
    const work: OrganizationOfWork = {
      id: 'work',
      meetings: [
        meeting('b', '2018-07-04', '15:00', ['2', '3']),
        meeting('a', '2018-07-04', '10:00', ['1', '2']),
        meeting('c', '2018-07-05', '10:00', ['3']),
      ],
    };
    assert.deepEqual([...continuedRows(work)], ['b-0', 'c-0']);
  });

  it('is not continued from a meeting that was cancelled', () => {
    const work: OrganizationOfWork = {
      id: 'work',
      meetings: [
        meeting('a', '2018-07-04', '10:00', ['2'], true),
        meeting('b', '2018-07-04', '15:00', ['2']),
      ],
    };
    assert.deepEqual([...continuedRows(work)], []);
  });
});
