import assert from 'node:assert/strict';
import { shareDelegations } from '../../../src/bodies/ties.ts';
import { inEach, languages } from '../../../src/language/languages.ts';
import { textIn } from '../../../src/language/text.ts';
import { timetableFindings } from '../../../src/timetable/check.ts';
import type { Elsewhere, Others } from '../../../src/timetable/checking/elsewhere.ts';
import { sampleBodies, sampleProgramme } from '../../support/sample.ts';

const [group, conference, bureau] = ['ctoc-cop-wg.7', 'ctoc-cop', 'ctoc-cop-extended-bureau'];
const wg7 = sampleBodies.find(({ id }) => id === group);
assert(wg7);
const sibling = { ...wg7, id: 'ctoc-cop-wg.6', agreedBy: null };
const stranger = { ...wg7, id: 'e-cn.15', parent: null, agreedBy: 'e-cn.15-bureau' };
const chair = { person: 'p', name: 'Ms. Example', from: '2018-01-01', until: null };
const bodies = [...sampleBodies, sibling, stranger];
const terms: Others['terms'] = [
  { ...chair, bureau },
  { ...chair, bureau: 'e-cn.15-bureau', until: '2018-07-04' },
  { ...chair, person: 'q', name: 'Mr. Other', bureau: 'e-cn.15-bureau' },
];
const beside: Elsewhere = {
  session: inEach((language) => `A session in ${language}`),
  from: '2018-07-04T12:00',
  until: '2018-07-04T14:00',
  room: null,
  bodies: ['e-cn.15'],
};
const [work] = sampleProgramme.works;
const [m1, m2] = work.meetings.map(({ id }) => id);

const found = (other: Partial<Elsewhere>, changed = work, known: Partial<Others> = {}) => {
  const { agenda, session, documents } = sampleProgramme;
  const others = { bodies, terms: [], meetings: [{ ...beside, ...other }], ...known };
  return timetableFindings(changed, agenda, session, { documents, others });
};
const codes = (...asked: Parameters<typeof found>) =>
  found(...asked).map(({ code, where }) => `${code} ${where}`);

describe('A meeting of another session', () => {
  it('does not matter at another time, nor where it wants neither the same people nor the same room', () => {
    assert.deepEqual(codes({}), []);
    const same = { bodies: [group], room: 'Boardroom A' };
    assert.deepEqual(codes({ ...same, from: '2018-07-04T13:00', until: '2018-07-04T15:00' }), []);
    assert.deepEqual(codes({ ...same, from: '2018-07-06T10:00', until: '2018-07-06T13:00' }), []);
  });

  it('wants the same delegations where its body is the same, above, below or beside', () => {
    for (const body of [group, conference, sibling.id]) {
      assert.deepEqual(codes({ bodies: [body] }), [`timetable.same-delegations ${m1}`], body);
    }
    assert.equal(shareDelegations(bodies, conference, group), true);
    assert.equal(shareDelegations(bodies, conference, stranger.id), false);
  });

  it('wants the same officers where somebody is in both Bureaux on that day', () => {
    assert.deepEqual(found({}, work, { terms }), [
      {
        code: 'timetable.same-officers',
        where: m1,
        details: {
          session: 'A session in en',
          ...Object.fromEntries(languages.map((one) => [`session.${one}`, `A session in ${one}`])),
          date: '2018-07-04',
          start: '12:00',
          end: '14:00',
          count: 1,
          officers: ['Ms. Example'],
        },
      },
    ]);
    const later = { from: '2018-07-05T12:00', until: '2018-07-05T14:00' };
    assert.deepEqual(codes(later, work, { terms }), []);
  });

  it('wants the same room, whatever its body, and however the room is written', () => {
    assert.deepEqual(codes({ room: 'BOARDROOM  A' }), [`timetable.room-taken ${m1}`]);
    assert.deepEqual(codes({ room: 'Boardroom D' }), []);
  });

  it('matters to every meeting that it touches, but to none that is cancelled', () => {
    const all = { bodies: [sibling.id], from: '2018-07-04T09:00', until: '2018-07-04T19:00' };
    assert.deepEqual(codes(all), [`timetable.same-delegations ${m1}`, `timetable.same-delegations ${m2}`]);
    const off = {
      ...work,
      meetings: work.meetings.map((one) => (one.id === m1 ? { ...one, cancelled: true, rows: [] } : one)),
    };
    assert(!codes(all, off).includes(`timetable.same-delegations ${m1}`));
  });

  it('matters to a side event for its room alone', () => {
    const lunch = {
      ...work,
      meetings: [
        ...work.meetings,
        {
          ...(work.meetings[0] as (typeof work.meetings)[number]),
          id: 'lunch',
          start: '13:00',
          end: '15:00',
          sideEvent: true,
          interpretation: [],
          room: textIn('en', 'Boardroom A'),
          rows: [],
        },
      ],
    };
    const other = {
      bodies: [sibling.id],
      room: 'Boardroom A',
      from: '2018-07-04T13:30',
      until: '2018-07-04T14:30',
    };
    assert.deepEqual(codes(other, lunch), ['timetable.room-taken lunch']);
  });
});
