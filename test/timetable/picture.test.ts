import assert from 'node:assert/strict';
import type { Meeting } from '../../src/timetable/meeting.ts';
import { pictureOf } from '../../src/timetable/picture.ts';
import { withMeetings } from '../support/published.ts';
import { sampleProgramme } from '../support/sample.ts';

const { agenda } = sampleProgramme;
const [work] = sampleProgramme.works;

function pictured(change: (meeting: Meeting) => Meeting = (meeting) => meeting) {
  return pictureOf(withMeetings(change).works[0], agenda);
}

describe('The picture of an organization of work', () => {
  it('has days across and meetings down, six pixels for five minutes', () => {
    const picture = pictured();
    assert.deepEqual(
      picture?.days.map(({ date, meetings }) => [date, meetings.map(({ start }) => start)]),
      [
        ['2018-07-04', ['10:00', '15:00']],
        ['2018-07-05', ['10:00', '15:00']],
      ],
    );
    const bars = picture?.days[0]?.meetings[0]?.bars.map(({ y, height, minutes }) => [y, height, minutes]);
    assert.deepEqual(bars, [
      [48, 18, 15],
      [66, 24, 20],
      [90, 174, 145],
    ]);
    assert.equal(picture?.height, 516);
  });

  it('gives an item one hue wherever it is taken up, and says where it is continued', () => {
    const bars = pictured()?.days.flatMap(({ meetings }) => meetings.flatMap(({ bars: drawn }) => drawn));
    const of = (item: string) => bars?.filter(({ row }) => row?.items.includes(item));
    assert.deepEqual(
      of('criminal-justice')?.map(({ hue, continued }) => [hue, continued]),
      [
        [2, false],
        [2, true],
      ],
    );
    assert.deepEqual(pictured()?.hues, [1, 2, 3, 4, 5]);
  });

  it('leaves the time that no row takes free', () => {
    const last = pictured()?.days[1]?.meetings[1]?.bars.at(-1);
    assert.deepEqual([last?.row, last?.hue, last?.minutes, last?.height], [null, null, 90, 108]);
  });

  it('divides a meeting among rows that have no minutes', () => {
    const silent = (meeting: Meeting): Meeting => ({
      ...meeting,
      rows: meeting.rows.map((row) => ({ ...row, minutes: null })),
    });
    assert.deepEqual(
      pictured(silent)?.days[0]?.meetings[0]?.bars.map(({ minutes }) => minutes),
      [60, 60, 60],
    );
  });

  it('puts meetings held at the same time beside each other', () => {
    const [first] = work.meetings;
    assert(first);
    const beside = pictureOf({ ...work, meetings: [first, { ...first, id: 'beside' }] }, agenda);
    assert.deepEqual(
      beside?.days[0]?.meetings.map(({ lane, lanes }) => [lane, lanes]),
      [
        [0, 2],
        [1, 2],
      ],
    );
  });

  it('draws neither cancelled meetings nor days without a time, and nothing where nothing is left', () => {
    assert.equal(
      pictured((meeting) => ({ ...meeting, cancelled: true })),
      null,
    );
    assert.equal(
      pictured((meeting) => ({ ...meeting, start: null, end: null })),
      null,
    );
  });

  it('keeps bars apart that overlap in time, and every bar tall enough to be seen', () => {
    const picture = pictured((meeting) => ({
      ...meeting,
      rows: meeting.rows.map((row) => ({ ...row, minutes: 1 })),
    }));
    for (const { bars } of picture?.days.flatMap(({ meetings }) => meetings) ?? []) {
      bars.forEach((bar, index) => {
        const next = bars[index + 1];
        if (next) assert(bar.y + bar.height <= next.y, 'bars stand one upon another');
      });
    }
  });
});
