import assert from 'node:assert/strict';
import type { Content } from '../../src/editions/edition.ts';
import { editionsByEnd, editionsFrom, editionsLately } from '../../src/editions/store.ts';
import { textIn } from '../../src/language/text.ts';
import { homePage } from '../../src/web/public/home-page.ts';
import { asWords } from '../../src/web/public/shown.ts';
import { onBothDatabases } from '../support/databases.ts';
import { published, withMeetings } from '../support/published.ts';
import { sampleBodies, sampleProgramme } from '../support/sample.ts';

const content: Content = {
  format: 1,
  programme: sampleProgramme,
  bodies: sampleBodies,
  agreements: [],
  confirmed: true,
};

function shown(now: string, of: Content = content) {
  const { now: on, next, later, past } = homePage([of], now, 'en');
  return {
    on: on.map(({ ordinal, hours }) => `${ordinal}, ${hours.replaceAll('\u00a0', ' ')}`),
    next: next.map(({ ordinal, day, items }) => `${ordinal}, ${day}: ${items}`),
    later: later.length,
    past: past.length,
  };
}

describe('Now and next', () => {
  it('tells the meeting that is on by the clock of its place, and those that follow', () => {
    assert.deepEqual(shown('2018-07-04T09:40:00.000Z'), {
      on: ['1st meeting, 10 a.m.–1 p.m.'],
      next: [
        '2nd meeting, Today: Items 2 (continued) and 3',
        '3rd meeting, Thursday, 5 July: Item 3 (continued)',
        '4th meeting, Thursday, 5 July: Items 4 and 5',
      ],
      later: 0,
      past: 0,
    });
  });

  it('holds a meeting on until its last minute and not longer, in summer time', () => {
    assert.equal(shown('2018-07-04T08:00:00.000Z').on.length, 1);
    assert.equal(shown('2018-07-04T07:59:00.000Z').on.length, 0);
    assert.equal(shown('2018-07-04T10:59:00.000Z').on.length, 1);
    assert.equal(shown('2018-07-04T11:00:00.000Z').on.length, 0);
  });

  it('names the year of a day in another year, and a session once it is over', () => {
    assert.match(shown('2017-12-01T09:00:00.000Z').next[0] ?? '', /Wednesday, 4 July 2018/u);
    assert.deepEqual(shown('2018-07-06T09:00:00.000Z'), { on: [], next: [], later: 0, past: 1 });
  });

  it('strikes out a cancelled meeting, does not count it and never says that it is on', () => {
    const programme = withMeetings((meeting) => ({ ...meeting, cancelled: meeting.id.endsWith('-m1') }));
    const { now, next } = homePage([{ ...content, programme }], '2018-07-04T09:00:00.000Z', 'en');
    assert.deepEqual(now, []);
    assert.equal(next[0]?.ordinal, '1st meeting');
    const before = homePage([{ ...content, programme }], '2018-07-03T09:00:00.000Z', 'en').next[0];
    assert.deepEqual([before?.cancelled, before?.ordinal, before?.state.words], [true, '', 'Cancelled']);
  });

  it('tells by the day of a session that has no meetings yet', () => {
    const programme = { ...sampleProgramme, works: [{ id: 'w', meetings: [] }] as const };
    assert.deepEqual(shown('2018-05-04T09:00:00.000Z', { ...content, programme }).later, 1);
  });

  it('marks a body’s name that is not translated, also among others', () => {
    const other = { ...sampleBodies[0], id: 'other', name: textIn('en', 'Another Body') } as const;
    const joint: Content = {
      ...content,
      bodies: [...sampleBodies, other as (typeof sampleBodies)[number]],
      programme: {
        ...sampleProgramme,
        session: {
          ...sampleProgramme.session,
          bodies: [
            { body: 'ctoc-cop-wg.7', ordinal: 5 },
            { body: 'other', ordinal: null },
          ],
        },
      },
    };
    const [line] = homePage([joint], '2018-07-04T09:40:00.000Z', 'fr').now;
    assert.equal(
      asWords(line?.names ?? []),
      'Groupe de travail sur le trafic illicite de migrants et Another Body',
    );
    assert.deepEqual(
      line?.names.filter(({ fallsBack }) => fallsBack).map(({ words, language }) => [words, language]),
      [['Another Body', 'en']],
    );
  });
});

onBothDatabases('What pages read of editions', (connection) => {
  it('is of sessions to come, with meetings or without, and of those that are over, the last first', async () => {
    const { db } = connection();
    const other = withMeetings((meeting) => ({ ...meeting, id: `other-${meeting.id}`, date: '2017-05-02' }));
    await published(connection());
    await published(connection(), {
      ...other,
      session: { ...other.session, id: 'earlier', start: '2017-05-02', end: '2017-05-02' },
    });
    await published(connection(), {
      ...sampleProgramme,
      session: { ...sampleProgramme.session, id: 'unplanned' },
      works: [{ id: 'none', meetings: [] }],
    });
    const ids = (editions: readonly { readonly session: string }[]) => editions.map(({ session }) => session);
    assert.deepEqual(ids(await editionsFrom(db, '2018-07-01')), ['ctoc-cop-wg.7-5', 'unplanned']);
    assert.deepEqual(ids(await editionsByEnd(db, { before: '2018-07-01', most: 9 })), ['earlier']);
    assert.deepEqual(ids(await editionsByEnd(db, { most: 2 })), ['ctoc-cop-wg.7-5', 'unplanned']);
    assert.deepEqual(ids(await editionsByEnd(db, { skip: 2, most: 2 })), ['earlier']);
    assert.equal((await editionsByEnd(db, { body: 'ctoc-cop-wg.7', most: 9 })).length, 3);
    assert.deepEqual(ids(await editionsByEnd(db, { body: 'ctoc-cop-wg', most: 9 })), []);
  });

  it('is of the latest edition of each, and of the dates that came last', async () => {
    const { db } = connection();
    await published(connection());
    await published(connection(), sampleProgramme, { at: '2018-05-09T08:00:00.000Z' });
    assert.deepEqual(
      (await editionsFrom(db, '2018-07-01')).map(({ number }) => number),
      [2],
    );
    assert.deepEqual(
      (await editionsLately(db, 5)).map(({ number }) => number),
      [2, 1],
    );
  });
});
