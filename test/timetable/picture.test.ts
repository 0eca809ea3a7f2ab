import assert from 'node:assert/strict';
import { textIn } from '../../src/language/text.ts';
import type { Meeting } from '../../src/timetable/meeting.ts';
import { type Picture, pictureOf } from '../../src/timetable/picture.ts';
import { withMeetings } from '../support/published.ts';
import { sampleProgramme } from '../support/sample.ts';

const nothingPlanned = {
  track: null,
  windows: [],
  afterDocuments: false,
  anyOrder: false,
  bodies: [],
};

const { agenda } = sampleProgramme;
const [work] = sampleProgramme.works;

function pictured(change: (meeting: Meeting) => Meeting = (meeting) => meeting) {
  return pictureOf(withMeetings(change).works[0], agenda);
}

function daysOf(picture: Picture | null) {
  return picture?.weeks.flatMap(({ days }) => days) ?? [];
}

describe('The picture of an organization of work', () => {
  it('has days across and meetings down, six pixels for five minutes', () => {
    const picture = pictured();
    assert.deepEqual(
      daysOf(picture).map(({ date, meetings }) => [date, meetings.map(({ start }) => start)]),
      [
        ['2018-07-04', ['10:00', '15:00']],
        ['2018-07-05', ['10:00', '15:00']],
      ],
    );
    const bars = daysOf(picture)[0]?.meetings[0]?.bars.map(({ y, height, minutes }) => [y, height, minutes]);
    assert.deepEqual(bars, [
      [48, 18, 15],
      [66, 24, 20],
      [90, 174, 145],
    ]);
    assert.equal(daysOf(picture)[0]?.height, 516);
  });

  it('gives an item one hue wherever it is taken up, and says where it is continued', () => {
    const bars = daysOf(pictured()).flatMap(({ meetings }) => meetings.flatMap(({ bars: drawn }) => drawn));
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
    const last = daysOf(pictured())[1]?.meetings[1]?.bars.at(-1);
    assert.deepEqual([last?.row, last?.hue, last?.minutes, last?.height], [null, null, 90, 108]);
  });

  it('divides a meeting among rows that have no minutes', () => {
    const silent = (meeting: Meeting): Meeting => ({
      ...meeting,
      rows: meeting.rows.map((row) => ({ ...row, minutes: null })),
    });
    assert.deepEqual(
      daysOf(pictured(silent))[0]?.meetings[0]?.bars.map(({ minutes }) => minutes),
      [60, 60, 60],
    );
  });

  it('puts meetings held at the same time beside each other', () => {
    const [first] = work.meetings;
    assert(first);
    const beside = pictureOf({ ...work, meetings: [first, { ...first, id: 'beside' }] }, agenda);
    assert.deepEqual(
      daysOf(beside)[0]?.meetings.map(({ lane, lanes }) => [lane, lanes]),
      [
        [0, 2],
        [1, 2],
      ],
    );
  });

  it('gives every track its own side, whatever the ids of its meetings, and a line more for its name', () => {
    const [first] = work.meetings;
    assert(first);
    const inTrack = (id: string, date: string, words: string): Meeting => ({
      ...first,
      id,
      date,
      track: textIn('en', words),
    });
    const meetings = [
      inTrack('b', '2018-07-04', 'Plenary'),
      inTrack('a', '2018-07-04', 'Committee'),
      inTrack('c', '2018-07-05', 'Plenary'),
      inTrack('d', '2018-07-05', 'Committee'),
    ];
    const picture = pictureOf({ ...work, meetings }, agenda);
    assert.deepEqual(
      daysOf(picture).map((day) => Object.fromEntries(day.meetings.map(({ id, lane }) => [id, lane]))),
      [
        { a: 1, b: 0 },
        { c: 0, d: 1 },
      ],
    );
    assert.equal(daysOf(picture)[0]?.meetings[0]?.bars[0]?.y, 64);
    assert.deepEqual([picture?.across, picture?.lanes], [2, 2]);
  });

  it('begins anew with every week, and makes days as tall as those for which there is room beside them', () => {
    const [first] = work.meetings;
    assert(first);
    const days = ['2018-07-05', '2018-07-06', '2018-07-09', '2018-07-10', '2018-07-11', '2018-07-12'];
    const meetings = days.flatMap((date) => [
      { ...first, id: date, date },
      { ...first, id: `${date}b`, date },
    ]);
    const late: Meeting = {
      ...first,
      id: 'late',
      date: '2018-07-10',
      start: '18:00',
      end: '19:00',
      rows: [],
    };
    const picture = pictureOf({ ...work, meetings: [...meetings, late] }, agenda);
    assert.deepEqual(
      picture?.weeks.map((week) => week.days.map(({ height }) => height)),
      [
        [264, 264],
        [372, 372, 372, 264],
      ],
    );
  });

  it('marks the last row of an item that has less time than is expected of it', () => {
    const expected = agenda.map((item) =>
      item.id === 'criminal-justice' ? { ...item, plan: { ...nothingPlanned, minutes: 300 } } : item,
    );
    const picture = pictureOf(work, expected);
    const bars = daysOf(picture).flatMap(({ meetings }) => meetings.flatMap((meeting) => meeting.bars));
    assert.deepEqual(
      bars.filter(({ row }) => row?.items.includes('criminal-justice')).map(({ cut }) => cut),
      [0, 55],
    );
    assert.equal(bars.filter(({ cut }) => cut > 0).length, 1);
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
    for (const { bars } of daysOf(picture).flatMap(({ meetings }) => meetings)) {
      bars.forEach((bar, index) => {
        const next = bars[index + 1];
        if (next) assert(bar.y + bar.height <= next.y, 'bars stand one upon another');
      });
    }
  });
});
