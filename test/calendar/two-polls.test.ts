import assert from 'node:assert/strict';
import type { CalendarEvent } from '../../src/calendar/event.ts';
import type { Programme } from '../../src/drafting/programme.ts';
import { textIn } from '../../src/language/text.ts';
import { withMeetings } from '../support/published.ts';
import { sampleProgramme } from '../support/sample.ts';
import { eventsAlong, lineOf, property } from './editions.ts';

const { session } = sampleProgramme;

/** What a reader of an event saw at two polls, before and after an edition. */
function polls(place: number | 'session', before: Programme, after: Programme) {
  const found = eventsAlong(lineOf({ programme: before }, { programme: after })).map((events) =>
    events.find(({ meeting }) => (place === 'session' ? meeting === '' : meeting.endsWith(`m${place}`))),
  );
  const [first, second] = found;
  assert(first && second);
  return { first, second, says: (name: string) => [first, second].map((event) => property(event, name)) };
}

/** The same UID and first day; one higher, and changed when the second edition was issued. */
function isOneHigher(first: CalendarEvent, second: CalendarEvent) {
  assert.equal(second.uid, first.uid);
  assert.equal(second.sequence, first.sequence + 1);
  assert.equal(second.created, first.created);
  assert.equal(property(first, 'DTSTAMP'), '20180409T080000Z');
  for (const name of ['DTSTAMP', 'LAST-MODIFIED']) assert.equal(property(second, name), '20180410T080000Z');
}

describe('Between two polls', () => {
  it('a cancelled session is cancelled, meeting by meeting and as a whole', () => {
    const off = withMeetings((one) => ({ ...one, cancelled: true }));
    for (const place of [1, 2, 3, 4, 'session'] as const) {
      const { first, second, says } = polls(place, sampleProgramme, off);
      isOneHigher(first, second);
      assert.deepEqual(says('STATUS'), ['CONFIRMED', 'CANCELLED']);
      assert.match(property(second, 'SUMMARY'), /^CANCELLED: /u);
      assert.equal(...(says('DTSTART') as [string, string]));
    }
  });

  it('a postponed session is the same session on other days', () => {
    const moved = withMeetings((one) => ({ ...one, date: one.date.replace('2018-07-', '2018-09-') }), {
      ...sampleProgramme,
      session: { ...session, start: '2018-09-04', end: '2018-09-05' },
    });
    const { first, second, says } = polls(1, sampleProgramme, moved);
    isOneHigher(first, second);
    assert.deepEqual(says('DTSTART'), ['20180704T100000', '20180904T100000']);
    assert.deepEqual(says('STATUS'), ['CONFIRMED', 'CONFIRMED']);
    assert.match(property(second, 'DESCRIPTION'), /Moved from: Wednesday, 4 July 2018, 10 a\.m\.–1 p\.m\./u);
    const whole = polls('session', sampleProgramme, moved);
    isOneHigher(whole.first, whole.second);
    assert.deepEqual(whole.says('DTSTART'), ['20180704', '20180904']);
  });

  it('a session moved to another city keeps its hours there, in the zone of that city', () => {
    const there = {
      ...sampleProgramme,
      session: { ...session, place: textIn('en', 'New York'), zone: 'America/New_York' },
    };
    const { first, second, says } = polls(1, sampleProgramme, there);
    isOneHigher(first, second);
    assert.match(first.texts.en, /DTSTART;TZID=Europe\/Vienna:20180704T100000/u);
    assert.match(second.texts.en, /DTSTART;TZID=America\/New_York:20180704T100000/u);
    assert.deepEqual([first.starts, second.starts], ['2018-07-04T08:00:00.000Z', '2018-07-04T14:00:00.000Z']);
    assert.match(says('LOCATION')[1] ?? '', /New York$/u);
    assert.match(property(second, 'DESCRIPTION'), /Place before: .*Vienna/u);
  });

  it('a meeting made virtual says where to join, and which room it had', () => {
    const roomed = withMeetings((one) => ({ ...one, room: textIn('en', 'Boardroom A'), link: null }));
    const online = withMeetings((one) => ({ ...one, room: null, link: 'https://meet.example/1' }), roomed);
    const { first, second } = polls(1, roomed, online);
    isOneHigher(first, second);
    assert.match(property(second, 'DESCRIPTION'), /Join: https:\/\/meet\.example\/1/u);
    assert.match(property(second, 'DESCRIPTION'), /Place before: Boardroom A/u);
    assert.doesNotMatch(property(second, 'LOCATION'), /Boardroom/u);
  });

  it('a meeting becomes joint under the same UID', () => {
    const bodies = [...session.bodies, { body: 'ctoc-cop', ordinal: null }];
    const [own] = session.bodies;
    const alone = withMeetings((one) => ({ ...one, bodies: [own?.body ?? ''] }), {
      ...sampleProgramme,
      session: { ...session, bodies },
    });
    const joint = withMeetings((one) => (one.id.endsWith('m1') ? { ...one, bodies: [] } : one), alone);
    const { first, second } = polls(1, alone, joint);
    isOneHigher(first, second);
    assert.equal(first.facts.bodies.length, 1);
    assert.equal(second.facts.bodies.length, 2);
    const other = polls(2, alone, joint);
    assert.deepEqual(other.second.texts, other.first.texts);
  });

  it('a session straight after another leaves the one before alone', () => {
    const next: Programme = {
      ...withMeetings((one) => ({ ...one, id: one.id.replace(session.id, 'next'), date: '2018-07-06' })),
      session: { ...session, id: 'next', start: '2018-07-06', end: '2018-07-06' },
    };
    const [before = []] = eventsAlong(lineOf({}));
    const [after = []] = eventsAlong(lineOf({ programme: next }));
    const uids = new Set(before.map(({ uid }) => uid));
    assert(after.every(({ uid }) => !uids.has(uid)));
    assert(after.every(({ starts }) => starts >= '2018-07-05T16:00:00.000Z'));
  });

  it('an edition that touches nothing leaves every byte alone', () => {
    const [before, after] = eventsAlong(lineOf({}, {}));
    assert.deepEqual(after, before);
  });
});
