import assert from 'node:assert/strict';
import { placed } from '../../src/agenda/outline.ts';
import { referencesIn } from '../../src/agenda/prose.ts';
import { nextSession } from '../../src/drafting/next-session.ts';
import { problemsIn } from '../../src/drafting/problems.ts';
import { numberOf } from '../../src/language/numbers.ts';
import { stateOf } from '../../src/language/text.ts';
import { setBodies, setDays } from '../../src/sessions/edits.ts';
import { sampleBodies, sampleProgramme } from '../support/sample.ts';

const asked = { id: 'ctoc-cop-wg.7-6', start: '2019-09-11', end: '2019-09-13' } as const;

const counted = () => {
  let count = 0;
  return () => {
    count += 1;
    return `id-${count}`;
  };
};
const next = nextSession(sampleProgramme, asked, counted());

describe('The session that follows another', () => {
  it('has the next number, the year in its symbols, and its own days', () => {
    const { id, bodies, series, start, end, place } = next.session;
    assert.deepEqual(
      [id, bodies[0]?.ordinal, series, start, end],
      ['ctoc-cop-wg.7-6', 6, '2019', '2019-09-11', '2019-09-13'],
    );
    assert.equal(place, sampleProgramme.session.place);
  });

  it('has the items that every session has, and no topic', () => {
    assert.deepEqual(
      placed(next.agenda).map(({ item, path }) => `${numberOf(path, 'en')} ${item.title.words}`),
      [
        '1 Organizational matters',
        '1 (a) Opening of the meeting',
        '1 (b) Adoption of the agenda and organization of work',
        '2 Other matters',
        '3 Adoption of the report',
      ],
    );
  });

  it('carries topics over where that is asked, with their titles alone', () => {
    const { agenda } = nextSession(sampleProgramme, { ...asked, topics: true }, counted());
    assert.deepEqual(
      agenda.map(({ title }) => title),
      sampleProgramme.agenda.map(({ title }) => title),
    );
    assert.deepEqual(
      agenda.slice(1, 3).map(({ annotation, review }) => [annotation, review]),
      [
        [null, false],
        [null, false],
      ],
    );
  });

  it('has annotations to be reviewed, whose references follow their items', () => {
    const [, other] = next.agenda;
    assert.equal(other?.review, true);
    assert.deepEqual(referencesIn(other?.annotation?.words ?? ''), [other?.id]);
    assert.equal(other?.annotation && stateOf(other.annotation, 'en'), 'original');
    const pending = problemsIn(next, { bodies: sampleBodies }).filter(
      ({ code }) => code === 'agenda.review-pending',
    );
    assert.equal(pending.length, 4);
  });

  it('has meetings at the hours of the old ones on each working day, without rooms', () => {
    assert.deepEqual(
      next.works[0].meetings.map(({ date, start, end, room }) => [date, start, end, room]),
      ['2019-09-11', '2019-09-12', '2019-09-13'].flatMap((date) => [
        [date, '10:00', '13:00', null],
        [date, '15:00', '18:00', null],
      ]),
    );
    const overWeekend = nextSession(sampleProgramme, { ...asked, end: '2019-09-16' }, counted());
    assert.deepEqual(
      [...new Set(overWeekend.works[0].meetings.map(({ date }) => date))],
      ['2019-09-11', '2019-09-12', '2019-09-13', '2019-09-16'],
    );
  });

  it('takes up the items that every session has in its first and its last meeting', () => {
    const titles = new Map(placed(next.agenda).map(({ item }) => [item.id, item.standing]));
    const rows = next.works[0].meetings.map((meeting) =>
      meeting.rows.map(({ items, minutes }) => `${titles.get(items[0] ?? '')} ${minutes}`),
    );
    assert.deepEqual(rows, [
      ['opening 15', 'adoption-of-agenda 20'],
      [],
      [],
      [],
      [],
      ['other-matters 30', 'adoption-of-report 60'],
    ]);
  });

  it('has no documents, and shares no id with the old one', () => {
    assert.deepEqual(next.documents, []);
    const ids = (programme: typeof next) => [
      ...placed(programme.agenda).map(({ item }) => item.id),
      ...programme.works[0].meetings.flatMap(({ id, rows }) => [id, ...rows.map((row) => row.id)]),
    ];
    const old = new Set(ids(sampleProgramme));
    assert.deepEqual(
      ids(next).filter((id) => old.has(id)),
      [],
    );
    assert.equal(new Set(ids(next)).size, ids(next).length);
  });

  it('follows a series by numbers with the next number', () => {
    const numbered = { ...sampleProgramme, session: { ...sampleProgramme.session, series: '5' } };
    assert.equal(nextSession(numbered, asked, counted()).session.series, '6');
    assert.equal(nextSession(numbered, { ...asked, ordinal: 9 }, counted()).session.bodies[0]?.ordinal, 9);
  });
});

describe('A session', () => {
  const { session } = sampleProgramme;

  it('has days that exist, in their order, within a year', () => {
    assert.equal(setDays(session, '2018-07-03', '2018-07-06').end, '2018-07-06');
    assert.throws(() => setDays(session, '2018-07-06', '2018-07-05'), { code: 'sessions.end-before-start' });
    assert.throws(() => setDays(session, '2018-02-30', '2018-07-05'), { code: 'sessions.no-such-day' });
    assert.throws(() => setDays(session, '2018-07-06', '2020-07-05'), { code: 'sessions.too-long' });
  });

  it('is of at least one body', () => {
    assert.throws(() => setBodies(session, []), { code: 'sessions.no-body' });
  });
});
