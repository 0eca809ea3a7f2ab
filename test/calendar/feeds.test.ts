import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { request as ask, createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import type { Connection } from '../../db/connect.ts';
import { bodyWithId, saveBody } from '../../src/bodies/store.ts';
import { type FeedHandler, feedHandler } from '../../src/calendar/handler.ts';
import { feedsIn } from '../../src/calendar/own/held/store.ts';
import { textIn } from '../../src/language/text.ts';
import { onBothDatabases } from '../support/databases.ts';
import { calendarSettings, published, withMeetings } from '../support/published.ts';
import { sampleBodies, sampleProgramme } from '../support/sample.ts';

const session = sampleProgramme.session.id;
const [body = ''] = sampleProgramme.session.bodies.map((convened) => convened.body);
const feed = `/calendars/sessions/${session}.ics`;

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

onBothDatabases('A feed', (connection) => {
  let server: Server;
  let handler: FeedHandler;
  let port: number;

  beforeEach(async () => {
    await published(connection());
    await listen(connection());
  });
  afterEach(() => stop());

  async function listen({ db }: Connection, budget = 1_000_000) {
    handler = feedHandler({ feeds: feedsIn(db, calendarSettings), settings: calendarSettings, budget });
    server = createServer((request, response) => {
      if (!handler(request, response)) response.writeHead(404).end('no feed');
    });
    await new Promise<void>((done) => {
      server.listen(0, '127.0.0.1', done);
    });
    port = (server.address() as AddressInfo).port;
  }

  async function stop() {
    server.closeAllConnections();
    await new Promise((done) => {
      server.close(done);
    });
  }

  /** Asks with a path sent exactly as written. */
  function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
    return new Promise((done, failed) => {
      ask({ port, host: '127.0.0.1', path, headers, method }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          const { statusCode: status = 0, headers: given } = response;
          done({ status, headers: given, body: Buffer.concat(parts).toString('utf8') });
        });
      })
        .on('error', failed)
        .end();
    });
  }

  it('holds every meeting, with the headers that calendar programs need', async () => {
    const { status, headers, body: text } = await get(feed);
    assert.equal(status, 200);
    assert.equal(headers['content-type'], 'text/calendar; charset=utf-8');
    assert.match(String(headers['content-disposition']), /^inline; filename="[\w.-]+\.ics"$/u);
    assert.equal(headers.etag, `"${createHash('sha256').update(text).digest('hex')}"`);
    assert.equal(headers['last-modified'], 'Mon, 09 Apr 2018 08:00:00 GMT');
    assert.equal(headers['cache-control'], 'public, max-age=900');
    assert.equal(headers['access-control-allow-origin'], '*');
    assert.equal(eventsIn(text).length, 4);
  });

  it('answers 304 to the ETag exactly as it was sent, and to a list, a weak one and a star', async () => {
    const { headers } = await get(feed);
    const etag = String(headers.etag);
    for (const tags of [etag, `"other", ${etag}`, `W/${etag}`, '*']) {
      const { status, body: text, headers: again } = await get(feed, { 'If-None-Match': tags });
      assert.deepEqual([status, text, again.etag], [304, '', etag], tags);
    }
    assert.equal((await get(feed, { 'If-None-Match': '"other"' })).status, 200);
  });

  it('lets If-None-Match beat If-Modified-Since', async () => {
    const since = { 'If-Modified-Since': 'Mon, 09 Apr 2018 08:00:00 GMT' };
    assert.equal((await get(feed, since)).status, 304);
    assert.equal((await get(feed, { ...since, 'If-None-Match': '"other"' })).status, 200);
    assert.equal((await get(feed, { 'If-Modified-Since': 'Mon, 09 Apr 2018 07:59:59 GMT' })).status, 200);
    assert.equal((await get(feed, { 'If-Modified-Since': 'yesterday' })).status, 200);
  });

  it('is read, never written: HEAD without a body, anything else 405', async () => {
    const { headers } = await get(feed);
    const head = await get(feed, {}, 'HEAD');
    assert.deepEqual([head.status, head.body, head.headers.etag], [200, '', headers.etag]);
    const posted = await get(feed, {}, 'POST');
    assert.deepEqual([posted.status, posted.headers.allow], [405, 'GET, HEAD']);
  });

  it('is the same bytes again, after a restart too', async () => {
    const first = await get(feed);
    await stop();
    await listen(connection());
    assert.equal((await get(feed)).body, first.body);
  });

  it('ignores trackers, an authorization and the order of its options', async () => {
    const plain = await get(`${feed}?lang=fr&alarm=15`);
    assert.equal((await get(`${feed}?utm_source=x&alarm=15&lang=fr`)).body, plain.body);
    assert.equal((await get(feed, { Authorization: 'Bearer x' })).status, 200);
  });

  it('refuses wrong options, odd encodings and endless addresses in words', async () => {
    for (const wrong of [
      'lang=de',
      'lang=',
      'alarm=-1',
      'alarm=10081',
      'alarm=x',
      'cancelled=yes',
      'banner=no',
    ]) {
      const { status, body: words } = await get(`${feed}?${wrong}`);
      assert.equal(status, 400, wrong);
      assert.match(words, /\w/u);
    }
    assert.equal((await get('/calendars/sessions/%E0%A4%A.ics')).status, 400);
    assert.equal((await get(`/calendars/sessions/${'x'.repeat(8000)}.ics`)).status, 414);
    assert.equal((await get('/calendars/sessions/nowhere.ics')).status, 404);
    assert.equal((await get('/calendars/bodies/nobody.ics')).status, 404);
    assert.equal((await get('/calendars/sessions/..%2f..%2fetc.ics')).status, 404);
  });

  it('reminds and shows the whole session only when asked', async () => {
    const plain = (await get(feed)).body;
    assert.doesNotMatch(plain, /VALARM/u);
    assert.match((await get(`${feed}?alarm=30`)).body, /TRIGGER:-PT30M|TRIGGER:-P0DT0H30M0S/u);
    const banner = eventsIn((await get(`${feed}?banner=yes`)).body);
    assert.equal(banner.length, 5);
    assert.equal(banner.filter((event) => event.getFirstPropertyValue('transp') === 'TRANSPARENT').length, 1);
  });

  it('stands once for its session, its body and all', async () => {
    const uids = async (path: string) =>
      eventsIn((await get(path)).body).map((event) => String(event.getFirstPropertyValue('uid')));
    const all = await uids('/calendars/all.ics');
    assert.equal(new Set(all).size, 4);
    assert.deepEqual(await uids(`/calendars/bodies/${body}.ics`), all);
    assert.deepEqual(await uids(feed), all);
  });

  it('follows a meeting that moves, and leaves the others as they were, byte for byte', async () => {
    const before = (await get(feed)).body;
    const moved = withMeetings((meeting) =>
      meeting.id.endsWith('m4') ? { ...meeting, date: '2018-07-05', start: '15:30', end: '17:30' } : meeting,
    );
    await published(connection(), moved, { at: '2018-05-02T09:30:00.000Z', authority: 'chair' });
    handler.saved();
    const after = (await get(feed)).body;
    assert.notEqual(after, before);
    const [was, is] = [blocksOf(before), blocksOf(after)];
    assert.deepEqual(is.slice(0, 3), was.slice(0, 3));
    const event = eventsIn(after).at(-1);
    assert.equal(event?.getFirstPropertyValue('uid'), eventsIn(before).at(-1)?.getFirstPropertyValue('uid'));
    assert.equal(event?.getFirstPropertyValue('sequence'), 1);
    assert.match(is.at(-1) ?? '', /DTSTART;TZID=Europe\/Vienna:20180705T153000/u);
    assert.match(is.at(-1) ?? '', /LAST-MODIFIED:20180502T093000Z/u);
    assert.match(is.at(-1) ?? '', /CREATED:20180409T080000Z/u);
  });

  it('keeps what will not be held, as cancelled, until it is asked to leave it out', async () => {
    const gone = withMeetings((meeting) =>
      meeting.id.endsWith('m2') ? { ...meeting, cancelled: true } : meeting,
    );
    await published(connection(), gone, { at: '2018-05-02T09:30:00.000Z', authority: 'chair' });
    handler.saved();
    const events = eventsIn((await get(feed)).body);
    assert.equal(events.filter((event) => event.getFirstPropertyValue('status') === 'CANCELLED').length, 1);
    assert.match(String(events[1]?.getFirstPropertyValue('summary')), /^CANCELLED/u);
    assert.equal(eventsIn((await get(`${feed}?cancelled=omit`)).body).length, 3);
  });

  it('never shows a meeting that was always closed, and cancels one that becomes closed', async () => {
    const closed = withMeetings((meeting) =>
      meeting.id.endsWith('m3') ? { ...meeting, closed: true } : meeting,
    );
    await published(connection(), {
      ...closed,
      session: { ...closed.session, id: 'other' },
      works: renamed(closed),
    });
    const text = (await get('/calendars/sessions/other.ics')).body;
    assert.equal(eventsIn(text).length, 3);
    assert.doesNotMatch(text, /other-m3/u);
    await published(connection(), closed, { at: '2018-05-02T09:30:00.000Z' });
    handler.saved();
    const third = eventsIn((await get(feed)).body).find((event) =>
      String(event.getFirstPropertyValue('uid')).includes('m3'),
    );
    assert.equal(third?.getFirstPropertyValue('status'), 'CANCELLED');
  });

  it('leaves a session alone when another is published', async () => {
    const before = await get(feed);
    const other = {
      ...sampleProgramme,
      session: { ...sampleProgramme.session, id: 'other' },
      works: renamed(sampleProgramme),
    };
    await published(connection(), other, { at: '2018-05-02T09:30:00.000Z' });
    handler.saved();
    const after = await get(feed);
    assert.equal(after.headers.etag, before.headers.etag);
    assert.notEqual((await get('/calendars/all.ics')).body, before.body);
  });

  it('sees within a moment what another copy of the program published', async () => {
    await get(feed);
    const moved = withMeetings((meeting) => ({ ...meeting, room: textIn('en', 'Boardroom D') }));
    await published(connection(), moved, { at: '2018-05-02T09:30:00.000Z' });
    await new Promise((done) => setTimeout(done, 250));
    assert.match((await get(feed)).body, /LOCATION:Boardroom D/u);
  });

  it('is read alike by ical.js and node-ical, in every language', async () => {
    for (const language of ['ar', 'zh', 'en', 'fr', 'ru', 'es']) {
      const text = (await get(`${feed}?lang=${language}`)).body;
      const read = eventsIn(text)
        .map((event) => new ICAL.Event(event))
        .map(({ startDate, endDate }) => [startDate, endDate].map((time) => time.toJSDate().toISOString()));
      assert.deepEqual(timesByNodeIcal(text), read);
      assert.deepEqual(read, [
        ['2018-07-04T08:00:00.000Z', '2018-07-04T11:00:00.000Z'],
        ['2018-07-04T13:00:00.000Z', '2018-07-04T16:00:00.000Z'],
        ['2018-07-05T08:00:00.000Z', '2018-07-05T11:00:00.000Z'],
        ['2018-07-05T13:00:00.000Z', '2018-07-05T16:00:00.000Z'],
      ]);
    }
  });

  it('says what it is in the order that programs expect, all of it before the first component', async () => {
    const lines = (await get(feed)).body.replaceAll('\r\n ', '').split('\r\n');
    assert.deepEqual(
      lines.slice(0, lines.indexOf('BEGIN:VTIMEZONE')).map((line) => line.split(':')[0]),
      [
        'BEGIN',
        'VERSION',
        'PRODID',
        'CALSCALE',
        'NAME',
        'X-WR-CALNAME',
        'DESCRIPTION',
        'X-WR-CALDESC',
        'REFRESH-INTERVAL;VALUE=DURATION',
        'X-PUBLISHED-TTL',
        'SOURCE;VALUE=URI',
        'URL',
        'COLOR',
        'LAST-MODIFIED',
      ],
    );
    assert(lines.includes('NAME:Smuggling of Migrants\\, fifth meeting\\, Vienna\\, 4 and 5 July 2018'));
  });

  it('holds a joint meeting once for each of its bodies, and once for all', async () => {
    const bodies = ['ctoc-cop', body].map((id) => ({ body: id, ordinal: null }));
    const joint = {
      ...withMeetings((meeting) => ({ ...meeting, bodies: meeting.id.endsWith('m1') ? [] : [body] })),
      session: { ...sampleProgramme.session, bodies },
    };
    await published(connection(), joint, { at: '2018-05-02T09:30:00.000Z' });
    handler.saved();
    const uids = async (path: string) =>
      eventsIn((await get(path)).body).map((event) => String(event.getFirstPropertyValue('uid')));
    const first = `${session}-m1@plenary.example`;
    assert.deepEqual(await uids('/calendars/bodies/ctoc-cop.ics'), [first]);
    assert.deepEqual(await uids(`/calendars/bodies/${body}.ics`), await uids('/calendars/all.ics'));
    assert.equal((await uids('/calendars/all.ics')).filter((uid) => uid === first).length, 1);
  });

  it('is empty, and nothing less, for a body of which nothing is published', async () => {
    const { status, body: text } = await get('/calendars/bodies/ctoc-cop.ics?lang=fr');
    assert.equal(status, 200);
    assert.deepEqual(eventsIn(text), []);
    assert.match(text, /NAME:Conférence des Parties/u);
  });

  it('names a body as the edition does, whatever it is called since', async () => {
    const before = (await get(`/calendars/bodies/${body}.ics`)).body;
    const { db } = connection();
    await saveBody(db, { ...(await bodyWithId(db, body)), name: textIn('en', 'Only drafted') });
    handler.saved();
    assert.equal((await get(`/calendars/bodies/${body}.ics`)).body, before);
  });

  it('says that it was changed when an edition only calls the body otherwise, to who asks by date as well', async () => {
    const path = `/calendars/bodies/${body}.ics`;
    const since = String((await get(path)).headers['last-modified']);
    assert.equal((await get(path, { 'If-Modified-Since': since })).status, 304);
    const bodies = sampleBodies.map((one) =>
      one.id === body ? { ...one, name: textIn('en', 'Working Group on Smuggling') } : one,
    );
    await published(connection(), sampleProgramme, { at: '2018-04-20T08:00:00.000Z', bodies });
    handler.saved();
    const after = await get(path, { 'If-Modified-Since': since });
    assert.equal(after.status, 200);
    assert.match(after.body, /^NAME:Working Group on Smuggling\r$/mu);
    assert.equal(after.headers['last-modified'], 'Fri, 20 Apr 2018 08:00:00 GMT');
  });

  it('refuses the meetings of another session under the same ids', async () => {
    const twin = { ...sampleProgramme, session: { ...sampleProgramme.session, id: 'twin' } };
    await assert.rejects(published(connection(), twin), { code: 'calendar.uid-taken' });
    assert.equal((await get('/calendars/sessions/twin.ics')).status, 404);
  });

  it('answers from memory, or in words, while the database is away', async () => {
    const { headers } = await get(feed);
    await connection().db.destroy();
    await new Promise((done) => setTimeout(done, 250));
    assert.equal((await get(feed)).headers.etag, headers.etag);
    const other = await get('/calendars/all.ics?lang=fr');
    assert.deepEqual([other.status, other.headers['retry-after']], [503, '60']);
    assert.match(other.body, /Veuillez réessayer/u);
  });

  it('answers 304 for a calendar too large to keep, and sends it whole to who has not got it', async () => {
    await stop();
    await listen(connection(), 4096);
    const { headers, body: text } = await get(feed);
    assert.equal((await get(feed, { 'If-None-Match': String(headers.etag) })).status, 304);
    assert.equal((await get(feed)).body, text);
    assert.equal((await get(feed, {}, 'HEAD')).headers['content-length'], String(Buffer.byteLength(text)));
  });
});

function timesByNodeIcal(text: string): readonly (readonly string[])[] {
  return Object.values(nodeIcal.sync.parseICS(text)).flatMap((part) =>
    part?.type === 'VEVENT' ? [[part.start, part.end].map((time) => time?.toISOString() ?? '')] : [],
  );
}

function renamed({ works }: typeof sampleProgramme): typeof works {
  const [work] = works;
  return [
    {
      ...work,
      meetings: work.meetings.map((meeting) => ({ ...meeting, id: meeting.id.replace(session, 'other') })),
    },
  ];
}

function eventsIn(text: string): readonly ICAL.Component[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents('vevent');
}

function blocksOf(text: string): readonly string[] {
  return text.match(/BEGIN:VEVENT[\s\S]*?END:VEVENT\r\n/gu) ?? [];
}
