import assert from 'node:assert/strict';
import ICAL from 'ical.js';
import { changeItem } from '../../src/agenda/edits.ts';
import { placed } from '../../src/agenda/outline.ts';
import { feedText } from '../../src/calendar/feed.ts';
import { alongAll } from '../../src/calendar/followed/store.ts';
import { feedRows } from '../../src/calendar/store.ts';
import type { Programme } from '../../src/drafting/programme.ts';
import { textIn } from '../../src/language/text.ts';
import { onBothDatabases } from '../support/databases.ts';
import { calendarSettings, published, withMeetings } from '../support/published.ts';
import { sampleProgramme } from '../support/sample.ts';

const session = sampleProgramme.session.id;
const plain = { language: 'en', alarm: null, omitCancelled: false, banner: false } as const;
const [work] = sampleProgramme.works;

/** An item that the first meeting takes up, and how many meetings do. */
const item = work.meetings.flatMap(({ rows }) => rows.flatMap(({ items }) => items))[0] ?? '';
const holders = work.meetings.filter(({ rows }) => rows.some(({ items }) => items.includes(item)));
const [holder] = holders;

/** The sample with an item taken out of every row of its first meeting. */
function without(): Programme {
  return withMeetings((meeting) =>
    meeting.id === holder?.id
      ? {
          ...meeting,
          rows: meeting.rows.map((row) => ({ ...row, items: row.items.filter((one) => one !== item) })),
        }
      : meeting,
  );
}

onBothDatabases('The feed of an item', (connection) => {
  async function poll(id = item, form: 'ics' | 'json' = 'ics') {
    const rows = await feedRows(connection().db, { kind: 'item', session, id }, 'en');
    assert(rows);
    return feedText(rows, plain, calendarSettings, form);
  }
  const said = (text: string) =>
    new ICAL.Component(ICAL.parse(text))
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event))
      .map((event) => ({
        uid: event.uid,
        sequence: event.sequence,
        status: event.component.getFirstPropertyValue('status'),
        summary: event.summary,
        words: event.description,
        stamp: String(event.component.getFirstPropertyValue('dtstamp')),
      }));

  it('holds the meetings that take it up, under UIDs of its own', async () => {
    await published(connection());
    const events = said(await poll());
    assert.deepEqual(
      events.map(({ uid }) => uid),
      holders.map(({ id }) => `${session}+${item}+${id}@plenary.example`),
    );
    assert.deepEqual(
      events.map(({ status, sequence }) => [status, sequence]),
      holders.map(() => ['CONFIRMED', 0]),
    );
  });

  it('cancels a meeting that no longer takes it up, says why, and has it back when it returns', async () => {
    await published(connection());
    const [before] = said(await poll());
    await published(connection(), without(), { at: '2018-05-02T08:00:00.000Z' });
    const [gone] = said(await poll());
    assert(before && gone);
    assert.equal(gone.uid, before.uid);
    assert.deepEqual([gone.status, gone.sequence], ['CANCELLED', before.sequence + 1]);
    assert.match(gone.summary, /^CANCELLED: item 1 \(a\), Smuggling of Migrants, 1st meeting$/u);
    assert.match(gone.words, /This meeting no longer takes up item 1 \(a\)/u);
    assert.doesNotMatch(gone.words, /Will not be held/u);
    const of = await feedRows(connection().db, { kind: 'session', id: session }, 'en');
    assert.deepEqual(
      of?.events.map(({ status }) => status),
      of?.events.map(() => 'CONFIRMED'),
    );

    const still = await poll();
    await published(connection(), without(), { at: '2018-05-03T08:00:00.000Z' });
    assert.deepEqual(said(await poll()), said(still));

    await published(connection(), sampleProgramme, { at: '2018-05-04T08:00:00.000Z' });
    const [back] = said(await poll());
    assert(back);
    assert.deepEqual([back.uid, back.status, back.sequence], [before.uid, 'CONFIRMED', 2]);
    assert.match(back.words, /This meeting takes up item 1 \(a\) again/u);
    assert.equal(back.summary, before.summary);
  });

  it('cancels a meeting that was closed or dropped as a meeting that is not held', async () => {
    await published(connection());
    const closed = withMeetings((one) =>
      one.id === holder?.id ? { ...one, closed: true, room: textIn('en', 'Cellar') } : one,
    );
    await published(connection(), closed, { at: '2018-05-02T08:00:00.000Z' });
    const [gone] = said(await poll());
    assert.equal(gone?.status, 'CANCELLED');
    assert.match(gone?.words ?? '', /Will not be held as announced/u);
    assert.doesNotMatch(await poll(), /Cellar/u);
  });

  it('leaves its bytes alone with an edition that touches none of its meetings, but for the edition it names', async () => {
    await published(connection());
    const before = (await poll()).match(/BEGIN:VEVENT[\s\S]*?END:VEVENT/gu);
    const other = work.meetings.find((one) => !holders.includes(one))?.id;
    const room = withMeetings((one) =>
      one.id === other ? { ...one, room: textIn('en', 'Boardroom D') } : one,
    );
    await published(connection(), room, { at: '2018-05-02T08:00:00.000Z' });
    assert.deepEqual((await poll()).match(/BEGIN:VEVENT[\s\S]*?END:VEVENT/gu), before);
  });

  it('covers what stands under it', async () => {
    await published(connection());
    const [first] = sampleProgramme.agenda;
    assert(first);
    assert(first.items.some(({ id }) => id === item));
    const meetings = (text: string) => said(text).map(({ uid }) => uid.split(/[+@]/u)[2]);
    assert.deepEqual(
      meetings(await poll(first.id)),
      holders.map(({ id }) => id),
    );
  });

  it('stands for every item of an agenda, empty where none takes it up, and for none that never was', async () => {
    await published(connection());
    for (const { item: one } of placed(sampleProgramme.agenda))
      assert.match(await poll(one.id), /END:VCALENDAR/u);
    assert.equal(await feedRows(connection().db, { kind: 'item', session, id: 'never' }, 'en'), null);
  });

  it('stays, cancelled, for an item that has left the agenda', async () => {
    await published(connection());
    const fewer = { ...without(), agenda: sampleProgramme.agenda.filter(({ id }) => id !== item) };
    await published(connection(), fewer, { at: '2018-05-02T08:00:00.000Z' });
    assert(said(await poll()).every(({ status }) => status === 'CANCELLED'));
  });

  it('is called what the item was called last, also where that was said in no event', async () => {
    await published(connection());
    const named = await poll('organizational');
    const agenda = changeItem(sampleProgramme.agenda, 'organizational', (one) => ({
      ...one,
      title: textIn('en', 'Matters of organization'),
    }));
    await published(connection(), { ...sampleProgramme, agenda }, { at: '2018-05-02T08:00:00.000Z' });
    const renamed = await poll('organizational');
    assert.match(renamed, /^NAME:item 1\\, Matters of organization/mu);
    assert.deepEqual(said(renamed), said(named));
    await published(
      connection(),
      { ...without(), agenda: agenda.slice(1) },
      { at: '2018-05-03T08:00:00.000Z' },
    );
    assert.match(await poll('organizational'), /^NAME:item 1\\, Matters of organization/mu);
  });

  it('is made from all editions where an earlier version of the program published them', async () => {
    const first = await published(connection());
    const second = await published(connection(), without(), { at: '2018-05-02T08:00:00.000Z' });
    const kept = await poll();
    const { db } = connection();
    for (const table of ['followed_event', 'followed_event_text', 'followed_through'] as const) {
      await db.deleteFrom(table).execute();
    }
    const along = alongAll([first, second], calendarSettings);
    await published(connection(), without(), { at: '2018-05-03T08:00:00.000Z' });
    assert(along.length > 0);
    assert.deepEqual(said(await poll()), said(kept));
  });

  it('says the same as jCal as ical.js makes of it', async () => {
    await published(connection());
    const [text, json] = [await poll(), JSON.parse(await poll(item, 'json'))];
    const drawn = ICAL.parse(text.replaceAll('\r\n ', '').replace(`${item}.ics`, `${item}.json`));
    assert.deepEqual(json, JSON.parse(JSON.stringify(withNewerNames(drawn))));
  });
});

/** What ical.js reads, with the two names of RFC 7986 that it does not know as the text that they are. */
function withNewerNames([name, properties, components]: ReturnType<typeof ICAL.parse>) {
  const read = (properties as [string, object, string, string][]).map(([key, more, type, value]) =>
    key === 'name' || key === 'color'
      ? [key, more, 'text', value.replaceAll('\\', '')]
      : [key, more, type, value],
  );
  return [name, read, components];
}
