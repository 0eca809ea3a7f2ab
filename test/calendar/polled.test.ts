import assert from 'node:assert/strict';
import ICAL from 'ical.js';
import type { Programme } from '../../src/drafting/programme.ts';
import { textIn } from '../../src/language/text.ts';
import { onBothDatabases } from '../support/databases.ts';
import { published, withMeetings } from '../support/published.ts';
import { sampleProgramme } from '../support/sample.ts';
import { siteOn } from '../support/site.ts';

const { session } = sampleProgramme;
const other = { body: 'ctoc-cop', ordinal: 9 };

/** What an independent reader finds in a calendar: its events by UID. */
function eventsIn(calendar: string): ReadonlyMap<string, ICAL.Event> {
  const component = new ICAL.Component(ICAL.parse(calendar));
  const events = component.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  const byUid = new Map(events.map((event) => [event.uid, event]));
  assert.equal(byUid.size, events.length, 'each event stands once');
  return byUid;
}

const value = (event: ICAL.Event | undefined, name: string) =>
  String(event?.component.getFirstPropertyValue(name) ?? '');

onBothDatabases('A calendar program that polls before and after an edition', (connection) => {
  const feeds = [
    '/calendars/all.ics',
    '/calendars/bodies/ctoc-cop-wg.7.ics',
    `/calendars/sessions/${session.id}.ics`,
  ];

  async function polls(before: Programme, after: Programme, addresses = feeds) {
    const { visitor } = siteOn(connection());
    const read = async () =>
      await Promise.all(
        addresses.map(async (address) => eventsIn((await visitor().get(address).expect(200)).text)),
      );
    await published(connection(), before);
    const first = await read();
    await published(connection(), after, { at: '2018-04-10T08:00:00.000Z' });
    return { first, second: await siteRead(addresses) };
  }

  /** Another copy of the program, which has nothing in memory. */
  const siteRead = async (addresses: readonly string[]) => {
    const { visitor } = siteOn(connection());
    return await Promise.all(
      addresses.map(async (address) => eventsIn((await visitor().get(address).expect(200)).text)),
    );
  };

  const all = (change: Parameters<typeof withMeetings>[0], programme = sampleProgramme) =>
    withMeetings(change, programme);

  for (const [what, before, after, seen] of [
    ['a cancelled session', sampleProgramme, all((one) => ({ ...one, cancelled: true })), 'CANCELLED'],
    [
      'a postponed session',
      sampleProgramme,
      all((one) => ({ ...one, date: one.date.replace('-07-', '-09-') }), {
        ...sampleProgramme,
        session: { ...session, start: '2018-09-04', end: '2018-09-05' },
      }),
      'CONFIRMED',
    ],
    [
      'a session moved to another city and zone',
      sampleProgramme,
      { ...sampleProgramme, session: { ...session, place: textIn('en', 'Nairobi'), zone: 'Africa/Nairobi' } },
      'CONFIRMED',
    ],
    [
      'meetings made virtual',
      sampleProgramme,
      all((one) => ({ ...one, room: null, link: 'https://meet.example/1' })),
      'CONFIRMED',
    ],
  ] as const) {
    it(`sees ${what} in every calendar under the same UIDs, one higher, stamped by the edition`, async () => {
      const { first, second } = await polls(before, after);
      for (const [place, events] of second.entries()) {
        assert.deepEqual([...events.keys()].toSorted(), [...(first[place]?.keys() ?? [])].toSorted());
        assert.equal(events.size, 4);
        for (const [uid, event] of events) {
          const earlier = first[place]?.get(uid);
          assert.equal(Number(value(event, 'sequence')), Number(value(earlier, 'sequence')) + 1);
          assert.equal(value(event, 'status'), seen);
          assert.equal(value(event, 'created'), value(earlier, 'created'));
          assert.equal(value(event, 'last-modified'), '2018-04-10T08:00:00Z');
          assert.notEqual(value(event, 'description'), value(earlier, 'description'));
        }
      }
    });
  }

  it('sees a meeting of two bodies once in the calendar of each, and once in that of all', async () => {
    const joint: Programme = {
      ...sampleProgramme,
      session: { ...session, bodies: [...session.bodies, other] },
    };
    const addresses = [...feeds.slice(0, 2), '/calendars/bodies/ctoc-cop.ics'];
    await published(connection(), sampleProgramme);
    const [before] = await siteRead([feeds[1] ?? '']);
    await published(connection(), joint, { at: '2018-04-10T08:00:00.000Z' });
    const [inAll, ofOne, ofOther] = await siteRead(addresses);
    const uids = [...(before?.keys() ?? [])].toSorted();
    for (const events of [inAll, ofOne, ofOther])
      assert.deepEqual([...(events?.keys() ?? [])].toSorted(), uids);
  });

  it('sees two sessions back to back as meetings of their own, and the first left alone by the second', async () => {
    await published(connection(), sampleProgramme);
    const [before] = await siteRead(feeds);
    const next = withMeetings((one) => ({
      ...one,
      id: one.id.replace('-5-', '-next-'),
      date: one.date === '2018-07-04' ? '2018-07-05' : '2018-07-06',
    }));
    await published(
      connection(),
      {
        ...next,
        session: { ...session, id: 'ctoc-cop-wg.7-next', start: '2018-07-05', end: '2018-07-06' },
      },
      { at: '2018-04-10T08:00:00.000Z' },
    );
    const [after] = await siteRead(feeds);
    assert.equal(after?.size, 8);
    for (const [uid, event] of before ?? [])
      assert.equal(after?.get(uid)?.component.toString(), event.component.toString());
  });
});
