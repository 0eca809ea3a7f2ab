import assert from 'node:assert/strict';
import { type Problem, RuleBroken } from '../../src/rules.ts';
import { timetableFindings } from '../../src/timetable/check.ts';
import { addMeeting, cancelMeeting, newMeeting, newSideEvent } from '../../src/timetable/edits.ts';
import type { OrganizationOfWork } from '../../src/timetable/meeting.ts';
import { mostPlaces, placesOf } from '../../src/timetable/places.ts';
import { addRow, newRow, placeRow, rowWithId } from '../../src/timetable/rows.ts';
import { sampleProgramme } from '../support/sample.ts';

const {
  works: [work],
  agenda,
  session,
} = sampleProgramme;
const [m1, m2, m3, m4] = work.meetings.map(({ id }) => id) as [string, string, string, string];
const findingsOf = (one: OrganizationOfWork): readonly Problem[] =>
  timetableFindings(one, agenda, session).map((finding) => ({ ...finding, level: 'warning' }));
const codesAt = (one: OrganizationOfWork, row: string, meeting: string, place: number) =>
  placesOf(one, row, findingsOf)
    .find((spot) => spot.meeting === meeting && spot.place === place)
    ?.broken.map(({ code }) => code)
    .toSorted();

describe('The places that a row could go to', () => {
  it('are all gaps between rows but those where it stands, each as placeRow counts it', () => {
    const places = placesOf(work, 'r2', findingsOf);
    assert.deepEqual(
      places.map(({ meeting, place, after }) => [meeting, place, after]),
      [
        [m1, 1, 0],
        [m1, 3, 3],
        [m2, 1, 0],
        [m2, 2, 1],
        [m2, 3, 2],
        [m3, 1, 0],
        [m3, 2, 1],
        [m4, 1, 0],
        [m4, 2, 1],
        [m4, 3, 2],
      ],
    );
  });

  it('say what would break there that is not broken now', () => {
    assert.deepEqual(codesAt(work, 'r3', m2, 1), ['timetable.over-full']);
    assert.deepEqual(codesAt(work, 'r8', m1, 1), [
      'timetable.agenda-adopted-late',
      'timetable.opening-not-first',
      'timetable.over-full',
      'timetable.report-not-last',
    ]);
    assert.deepEqual(codesAt(work, 'r7', m4, 2), ['timetable.report-not-last']);
  });

  it('say again what is broken already where it would be worse, and count what would be mended', () => {
    const full = placeRow(work, 'r3', m2, 1);
    assert.deepEqual(codesAt(full, 'r7', m2, 1)?.includes('timetable.over-full'), true);
    const back = placesOf(full, 'r3', findingsOf).find(({ meeting, place }) => meeting === m1 && place === 3);
    assert.deepEqual([back?.broken, back?.mended], [[], 1]);
  });

  it('are at meetings that are held alone: neither at one that is cancelled nor at a side event', () => {
    const words = {
      ...newRow('words', []),
      words: { language: 'en', words: 'Launch', translations: {} },
    } as const;
    const lunch = { date: '2018-07-04', start: '13:15', end: '14:45' };
    const next = addRow(addMeeting(cancelMeeting(work, m2), newSideEvent('lunch', lunch, words)), m1, {
      ...words,
      id: 'panel',
    });
    const meetingsFor = (row: string) => [
      ...new Set(placesOf(next, row, findingsOf).map(({ meeting }) => meeting)),
    ];
    assert.deepEqual(meetingsFor('r1'), [m1, m3, m4]);
    assert.deepEqual(meetingsFor('panel'), [m1, m3, m4]);
  });

  it('say why the row may not go there at all', () => {
    const places = placesOf(work, 'r1', (one) => {
      if (rowWithId(one, 'r1').meeting.id === m4) throw new RuleBroken('timetable.overlap', { meeting: m4 });
      return [];
    });
    assert.deepEqual(
      places.flatMap(({ meeting, refused }) => (refused ? [[meeting, refused.code]] : [])),
      Array.from({ length: 3 }, () => [m4, 'timetable.overlap']),
    );
  });

  it('are fewer where an organization of work is as large as it may be', () => {
    const many = Array.from({ length: 1996 }, (_, at) =>
      newMeeting(`n${at}`, { date: '2018-07-06', start: '10:00', end: '13:00' }),
    );
    const next = { ...work, meetings: [...work.meetings, ...many] };
    assert.deepEqual([mostPlaces(work), mostPlaces(next)], [240, 49]);
    assert.equal(placesOf(next, 'r1', () => []).length, 49 - 2);
  });

  it('are those nearest to the row where there are very many', () => {
    const many = Array.from({ length: 400 }, (_, at) =>
      newMeeting(`n${at}`, { date: '2018-07-06', start: '10:00', end: '13:00' }),
    );
    const places = placesOf({ ...work, meetings: [...work.meetings, ...many] }, 'r1', () => []);
    assert.equal(places.length, 240 - 2);
    assert.equal(places[0]?.meeting, m1);
  });
});
