import assert from 'node:assert/strict';
import { conference, extendedBureau, smugglingOfMigrants } from '../../db/examples/bodies.ts';
import type { Body } from '../../src/bodies/body.ts';
import { type Convening, yearOf } from '../../src/sessions/year.ts';

const firearms: Body = { ...smugglingOfMigrants, id: 'ctoc-cop-wg.6' };
const other: Body = { ...conference, id: 'another-conference' };
const bodies = [conference, extendedBureau, firearms, smugglingOfMigrants, other];
const nationalDay = { dutyStation: 'Vienna', date: '2027-10-26', name: 'National Day' };

function convening(session: string, body: Body, [start, end]: readonly [string, string]): Convening {
  return { session, bodies: [body.id], dutyStation: 'Vienna', start, end, state: 'confirmed' };
}

function backToBack(...convenings: readonly Convening[]) {
  const { groups } = yearOf(2027, convenings, { bodies, holidays: [] });
  return Object.fromEntries(
    groups.flatMap(({ lines }) =>
      lines.map((line) => [line.convening.session, line.backToBack.map(({ session }) => session)]),
    ),
  );
}

describe('The year of all bodies', () => {
  it('has the sessions by body, in the order of the bodies, and each by its days', () => {
    const { groups } = yearOf(
      2027,
      [
        convening('c', smugglingOfMigrants, ['2027-09-06', '2027-09-07']),
        convening('a', smugglingOfMigrants, ['2027-02-03', '2027-02-04']),
        convening('b', conference, ['2027-10-11', '2027-10-22']),
        convening('last', conference, ['2026-10-11', '2026-10-22']),
      ],
      { bodies, holidays: [] },
    );
    assert.deepEqual(
      groups.map(({ body, lines }) => [body, lines.map((line) => line.convening.session)]),
      [
        ['ctoc-cop', ['b']],
        ['ctoc-cop-wg.7', ['a', 'c']],
      ],
    );
  });

  it('has a session over the turn of the year in both', () => {
    const turn = convening('turn', conference, ['2027-12-29', '2028-01-04']);
    for (const year of [2027, 2028]) {
      assert.equal(yearOf(year, [turn], { bodies, holidays: [] }).groups.length, 1);
    }
    assert.equal(yearOf(2029, [turn], { bodies, holidays: [] }).groups.length, 0);
  });

  it('shows a joint session under each of its bodies', () => {
    const joint = {
      ...convening('j', firearms, ['2027-05-03', '2027-05-04']),
      bodies: [firearms.id, smugglingOfMigrants.id],
    };
    const { groups } = yearOf(2027, [joint], { bodies, holidays: [] });
    assert.deepEqual(
      groups.map(({ body }) => body),
      joint.bodies,
    );
  });

  it('marks sessions of related bodies in the same week and in consecutive ones, over the weekend too', () => {
    assert.deepEqual(
      backToBack(
        convening('a', firearms, ['2027-05-03', '2027-05-04']),
        convening('b', smugglingOfMigrants, ['2027-05-06', '2027-05-07']),
        convening('c', conference, ['2027-05-10', '2027-05-14']),
        convening('d', firearms, ['2027-05-24', '2027-05-25']),
      ),
      { c: ['a', 'b'], a: ['b', 'c'], d: [], b: ['a', 'c'] },
    );
  });

  it('does not mark those of strangers, of one body alone, at the same time, or of which one is cancelled', () => {
    const first = convening('a', firearms, ['2027-05-03', '2027-05-04']);
    const next = ['2027-05-05', '2027-05-06'] as const;
    for (const second of [
      convening('b', other, next),
      convening('b', firearms, next),
      convening('b', smugglingOfMigrants, ['2027-05-04', '2027-05-05']),
      { ...convening('b', smugglingOfMigrants, next), state: 'cancelled' as const },
    ]) {
      assert.deepEqual(backToBack(first, second).a, []);
    }
  });

  it('knows the holidays of the duty stations at which somebody meets, and those that fall on a session', () => {
    const away = { dutyStation: 'Nairobi', date: '2027-10-20', name: 'Mashujaa Day' };
    const { holidays, groups } = yearOf(
      2027,
      [
        convening('a', conference, ['2027-10-25', '2027-10-29']),
        convening('b', conference, ['2027-11-08', '2027-11-09']),
      ],
      { bodies, holidays: [nationalDay, away, { ...nationalDay, date: '2028-10-26' }] },
    );
    assert.deepEqual(holidays, [nationalDay]);
    assert.deepEqual(
      groups[0]?.lines.map((line) => line.holidays),
      [[nationalDay], []],
    );
  });
});
