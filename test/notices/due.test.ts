import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dueOf, nextDigest, type Pressing } from '../../src/notices/following/due.ts';
import { gathered, type News } from '../../src/notices/following/gathering.ts';

const published = '2018-04-09T09:00:00.000Z';
const morning = '2018-04-10T06:00:00.000Z';

describe('News of an edition', () => {
  it('wait for the first morning after it was published', () => {
    assert.equal(dueOf([], published, published), morning);
    assert.equal(dueOf([], '2018-04-09T05:59:59.999Z', published), '2018-04-09T06:00:00.000Z');
    assert.equal(nextDigest('2018-12-31T06:00:00.000Z'), '2019-01-01T06:00:00.000Z');
  });

  it('are told at once where a change presses, and no longer once its day is over', () => {
    const pressing = { from: '2018-04-09T08:00:00.000Z', until: '2018-04-09T22:00:00.000Z' };
    assert.equal(dueOf([pressing], published, published), published);
    const late = '2018-04-09T22:00:00.000Z';
    assert.equal(dueOf([pressing], published, late), morning);
  });

  it('are told as soon as a change presses, where that is before the morning', () => {
    const tonight = { from: '2018-04-09T20:00:00.000Z', until: '2018-04-10T22:00:00.000Z' };
    const later = { from: '2018-04-12T08:00:00.000Z', until: '2018-04-13T22:00:00.000Z' };
    assert.equal(dueOf([later, tonight], published, published), tonight.from);
    assert.equal(dueOf([later], published, published), morning);
  });

  it('never wait longer than a day, nor beyond the moment at which one of them presses', () => {
    const instant = fc.date({
      min: new Date('2018-01-01'),
      max: new Date('2018-12-31'),
      noInvalidDate: true,
    });
    const pressing = fc.tuple(instant, fc.integer({ min: 1, max: 72 * 3_600_000 })).map(
      ([from, length]): Pressing => ({
        from: from.toISOString(),
        until: new Date(from.getTime() + length).toISOString(),
      }),
    );
    fc.assert(
      fc.property(fc.array(pressing), instant, (all, date) => {
        const now = date.toISOString();
        const due = dueOf(all, now, now);
        assert(due >= now && Date.parse(due) - Date.parse(now) <= 24 * 3_600_000);
        for (const { from, until } of all) assert(due <= from || until <= now || from < now);
        if (all.some(({ from, until }) => from <= now && now < until)) assert.equal(due, now);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('The news of a follower', () => {
  const news = (kind: News['kind'], session: string, edition: number, item = ''): News => ({
    follower: 'f',
    kind,
    about: kind === 'body' ? 'b' : session,
    item,
    session,
    edition,
  });

  it('are gathered session by session, and of an item only where not the whole session is told', () => {
    assert.deepEqual(
      gathered([
        news('session', 's', 4),
        news('body', 's', 4),
        news('body', 's', 3),
        news('item', 's', 4, 'i'),
        news('item', 's', 2, 'i'),
        news('item', 't', 1, 'j'),
        news('item', 't', 1, 'k'),
      ]),
      [
        { session: 's', editions: [3, 4], items: null },
        { session: 's', editions: [2], items: new Set(['i']) },
        { session: 't', editions: [1], items: new Set(['j', 'k']) },
      ],
    );
  });
});
