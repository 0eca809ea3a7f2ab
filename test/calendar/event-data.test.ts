import assert from 'node:assert/strict';
import type { Programme } from '../../src/drafting/programme.ts';
import { textIn } from '../../src/language/text.ts';
import { eventData } from '../../src/web/public/event-data.ts';
import { onBothDatabases } from '../support/databases.ts';
import { withMeetings } from '../support/published.ts';
import { sampleProgramme } from '../support/sample.ts';
import { siteOn } from '../support/site.ts';
import { secrets, twoEditions } from '../support/two-editions.ts';
import { lineOf } from './editions.ts';

const first = ({ id }: { id: string }) => id.endsWith('m1');
const told = (...programmes: readonly Programme[]) =>
  JSON.parse(
    eventData(
      lineOf(...programmes.map((programme) => ({ programme }))),
      { baseUrl: 'https://x.example' },
      'en',
    ),
  );
const schema = 'https://schema.org/';

describe('A session as search engines and phones read it', () => {
  it('is scheduled, with each of its meetings', () => {
    const data = told(sampleProgramme);
    assert.deepEqual(
      [data.startDate, data.endDate, data.eventStatus],
      ['2018-07-04', '2018-07-05', `${schema}EventScheduled`],
    );
    assert.equal(data.subEvent.length, 4);
    assert.equal(data.subEvent[0].startDate, '2018-07-04T08:00:00.000Z');
    assert.equal(data.previousStartDate, undefined);
  });

  it('says from when a session and a meeting were moved', () => {
    const { session } = sampleProgramme;
    const later = withMeetings((one) => (first(one) ? { ...one, start: '10:30' } : one), {
      ...sampleProgramme,
      session: { ...session, start: '2018-07-03' },
    });
    const data = told(sampleProgramme, later);
    assert.deepEqual([data.eventStatus, data.previousStartDate], [`${schema}EventRescheduled`, '2018-07-04']);
    const [moved, other] = data.subEvent;
    assert.deepEqual(
      [moved.eventStatus, moved.previousStartDate],
      [`${schema}EventRescheduled`, '2018-07-04T08:00:00.000Z'],
    );
    assert.deepEqual([other.eventStatus, other.previousStartDate], [`${schema}EventScheduled`, undefined]);
  });

  it('says what is cancelled and what has moved online', () => {
    const changed = withMeetings((one) =>
      first(one) ? { ...one, room: null, link: 'https://meet.example/1' } : { ...one, cancelled: true },
    );
    const roomed = withMeetings((one) => ({ ...one, room: textIn('en', 'Boardroom A'), link: null }));
    const data = told(roomed, changed);
    assert.equal(data.eventStatus, `${schema}EventScheduled`);
    assert.equal(data.subEvent[0].eventStatus, `${schema}EventMovedOnline`);
    assert.deepEqual(data.subEvent[0].location, {
      '@type': 'VirtualLocation',
      url: 'https://meet.example/1',
    });
    assert.equal(data.subEvent[1].eventStatus, `${schema}EventCancelled`);
    const off = told(
      sampleProgramme,
      withMeetings((one) => ({ ...one, cancelled: true })),
    );
    assert.equal(off.eventStatus, `${schema}EventCancelled`);
  });

  it('says nothing of a closed meeting', () => {
    const closed = withMeetings((one) =>
      first(one) ? { ...one, closed: true, room: textIn('en', 'Cellar') } : one,
    );
    assert.equal(told(closed).subEvent.length, 3);
    assert.doesNotMatch(JSON.stringify(told(closed)), /Cellar/u);
  });
});

onBothDatabases('The data block of a session’s page', (connection) => {
  it('holds the words of the edition, and cannot be ended by any of them', async () => {
    const { shell, visitor } = siteOn(connection());
    await twoEditions(shell);
    const { text } = await visitor().get(`/sessions/${sampleProgramme.session.id}`).expect(200);
    const [, block = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(text) ?? [];
    assert.equal(JSON.parse(block).subEvent[0].location.name, 'Boardroom D & <E>');
    assert.doesNotMatch(block, /[<>&]/u);
    assert.doesNotMatch(block, secrets);
  });
});
