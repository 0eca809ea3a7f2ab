import assert from 'node:assert/strict';
import { toWork } from '../../src/drafting/changes.ts';
import { nextSession } from '../../src/drafting/next-session.ts';
import { textIn } from '../../src/language/text.ts';
import { timetableOf } from '../../src/papers/annex.ts';
import { addMeeting, newSideEvent } from '../../src/timetable/edits.ts';
import { newRow } from '../../src/timetable/rows.ts';
import { sampleProgramme } from '../support/sample.ts';
import { eventsAlong, lineOf, property } from './editions.ts';

const words = { ...newRow('words', []), words: textIn('en', 'Launch of the toolkit') };
const hours = { date: '2018-07-04', start: '13:15', end: '14:45' };
const programme = toWork((work) => addMeeting(work, newSideEvent('lunch', hours, words)))(sampleProgramme);

describe('A side event that is published', () => {
  it('stands in the annex at its hours, under its own words', () => {
    const [edition] = lineOf({ programme });
    assert(edition);
    const lines = timetableOf(edition.content, 'en')?.days[0]?.lines ?? [];
    assert.deepEqual(
      lines.map(({ time, item }) => [time?.words ?? '', item]),
      [
        ['10 a.m.–1 p.m.', '1 (a)'],
        ['', '1 (b)'],
        ['', '2'],
        ['1.15–2.45 p.m.', ''],
        ['3–6 p.m.', '2'],
        ['', '3'],
      ],
    );
  });

  it('is an event of the calendar by that name, without a number; the meetings keep theirs', () => {
    const [events = []] = eventsAlong(lineOf({ programme }));
    const summaries = events.map((event) => property(event, 'SUMMARY'));
    assert(summaries.includes('Smuggling of Migrants, Launch of the toolkit'), summaries.join('\n'));
    assert.equal(summaries.filter((summary) => /2nd meeting/u.test(summary)).length, 1);
    assert(summaries.some((summary) => /4th meeting/u.test(summary)));
    assert(!summaries.some((summary) => /5th meeting/u.test(summary)));
  });

  it('stays behind when the next session is made from this one', () => {
    let ids = 0;
    const newId = () => {
      ids += 1;
      return `id-${ids}`;
    };
    const next = { id: 'next', start: '2019-09-11', end: '2019-09-12' };
    const meetingsOf = (before: typeof programme) =>
      nextSession(before, next, newId).works[0].meetings.length;
    assert.equal(meetingsOf(programme), meetingsOf(sampleProgramme));
  });
});
