import assert from 'node:assert/strict';
import { dailyFeeds } from '../../src/acts/daily-feeds.ts';
import type { PublicFeed } from '../../src/calendar/address.ts';
import { feedText } from '../../src/calendar/feed.ts';
import { feedRevision, feedRows } from '../../src/calendar/store.ts';
import { onBothDatabases } from '../support/databases.ts';
import { calendarSettings, published, withMeetings } from '../support/published.ts';
import { sampleProgramme } from '../support/sample.ts';
import { shellOn } from '../support/shell.ts';

const { id, bodies } = sampleProgramme.session;
const plain = { language: 'en', alarm: null, omitCancelled: false, banner: false } as const;
const all = { kind: 'all' } as const;
const own = { kind: 'session', id } as const;
const body = { kind: 'body', id: bodies[0]?.body ?? '' } as const;

onBothDatabases('The daily step of feeds', (connection) => {
  const rows = async (which: PublicFeed) => {
    const found = await feedRows(connection().db, which, 'en');
    assert(found);
    return found;
  };
  const text = async (which: PublicFeed) => feedText(await rows(which), plain, calendarSettings);
  const meetings = async (which: PublicFeed) =>
    (await rows(which)).events.filter(({ banner }) => !banner).length;
  const on = async (day: string) => await dailyFeeds(shellOn(connection(), { now: `${day}T03:00:00.000Z` }));
  const oneOff = withMeetings((one) => (one.id.endsWith('m4') ? { ...one, cancelled: true } : one));

  it('drops a cancelled meeting 60 days after its date, but not from its session’s own feed', async () => {
    await published(connection(), oneOff);
    await on('2018-09-03');
    assert.deepEqual([await meetings(all), await meetings(body), await meetings(own)], [4, 4, 4]);
    await on('2018-09-04');
    assert.deepEqual([await meetings(all), await meetings(body), await meetings(own)], [3, 3, 4]);
  });

  it('says when it was: whoever has the feed gets it anew, and nobody the same bytes under a later time', async () => {
    await published(connection(), oneOff);
    const before = await text(own);
    await on('2018-09-04');
    assert.equal((await rows(all)).lastModified, '2018-09-04T03:00:00.000Z');
    assert.equal(await text(own), before);
  });

  it('is done once, whichever copy comes first, and a second run changes neither a byte nor the revision', async () => {
    await published(connection(), oneOff);
    await on('2018-09-04');
    const [revision, bytes] = [await feedRevision(connection().db), await text(all)];
    assert.equal(await on('2018-09-04'), 0);
    assert.equal(await on('2018-09-05'), 0);
    assert.deepEqual([await feedRevision(connection().db), await text(all)], [revision, bytes]);
  });

  it('drops a session from all and its body 400 days after its end, with its deadlines; its own feed keeps it', async () => {
    await published(connection());
    const before = await text(own);
    await on('2019-08-09');
    assert.equal(await meetings(all), 4);
    await on('2019-08-10');
    assert.deepEqual([await meetings(all), await meetings(body), await meetings(own)], [0, 0, 4]);
    assert.equal((await rows({ kind: 'deadlines' })).events.length, 0);
    assert.equal(await text(own), before);
    assert.equal((await rows({ kind: 'sessions' })).events.length, 1);
  });

  it('puts back what an edition moves to a later day', async () => {
    await published(connection());
    await on('2019-08-10');
    const later = {
      ...withMeetings((one) => ({ ...one, date: '2019-09-02' })),
      session: { ...sampleProgramme.session, start: '2019-09-02', end: '2019-09-02' },
    };
    await published(connection(), later, { at: '2019-08-11T08:00:00.000Z' });
    assert.equal(await meetings(all), 4);
    await on('2019-08-12');
    assert.equal(await meetings(all), 4);
  });

  it('gives what an earlier version published the feeds of its items', async () => {
    await published(connection());
    const item = { kind: 'item', session: id, id: sampleProgramme.agenda[0]?.id ?? '' } as const;
    const kept = await text(item);
    for (const table of ['followed_event', 'followed_event_text', 'followed_through'] as const) {
      await connection().db.deleteFrom(table).execute();
    }
    assert.equal(await meetings(item), 0);
    await on('2018-04-10');
    assert.equal(await text(item), kept);
    assert.equal(await on('2018-04-10'), 0);
  });

  it('holds when documents are due: ten and six weeks before the opening, as whole days that keep nobody busy', async () => {
    await published(connection());
    const due = await text({ kind: 'deadlines' });
    assert.match(due, /DTSTART;VALUE=DATE:20180425\r\n/u);
    assert.match(due, /DTSTART;VALUE=DATE:20180523\r\n/u);
    assert.equal(due.match(/TRANSP:TRANSPARENT/gu)?.length, 2);
    const { session } = sampleProgramme;
    const moved = { ...sampleProgramme, session: { ...session, start: '2018-07-03' } };
    await published(connection(), moved, { at: '2018-05-01T08:00:00.000Z' });
    const after = await text({ kind: 'deadlines' });
    assert.deepEqual(after.match(/^UID:.*/gmu), due.match(/^UID:.*/gmu));
    assert.match(after, /SEQUENCE:1\r\n/u);
    assert.match(after, /DTSTART;VALUE=DATE:20180424\r\n/u);
  });
});
