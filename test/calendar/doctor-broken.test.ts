import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type OutgoingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { examineFeeds } from '../../src/acts/look-at-feeds.ts';
import { freshDatabase } from '../support/databases.ts';
import { published } from '../support/published.ts';
import { siteOn } from '../support/site.ts';

type Broken = (text: string, headers: OutgoingHttpHeaders) => string;

/** What somebody between the program and its readers makes of a calendar, and what the doctor must say of it. */
const broken: readonly (readonly [string, Broken, RegExp])[] = [
  [
    'ended by LF alone',
    (text) => text.replaceAll('\r\n', '\n'),
    /line \d+: ends a line with CR or LF alone/u,
  ],
  ['unfolded', (text) => text.replaceAll('\r\n ', ''), /line \d+: is longer than 75 octets/u],
  ['with its name after its events', moved(/^NAME:.*\r\n/mu), /line \d+: NAME stands after a component/u],
  ['without a PRODID', (text) => text.replace(/PRODID:.*\r\n/u, ''), /VCALENDAR must have PRODID once/u],
  ['with every event twice', doubled, /UID \S+ stands twice/u],
  ['without stamps', (text) => text.replaceAll(/DTSTAMP:.*\r\n/gu, ''), /VEVENT must have DTSTAMP once/u],
  [
    'with commas and semicolons as they come',
    (text) => text.replaceAll(/\\([,;])/gu, '$1'),
    /SUMMARY is not written as it must be/u,
  ],
  [
    'without zones',
    (text) => text.replace(/BEGIN:VTIMEZONE[\s\S]*END:VTIMEZONE\r\n/u, ''),
    /no VTIMEZONE says what Europe\/Vienna is/u,
  ],
  [
    'with a zone that begins after the meetings',
    (text) => text.replaceAll(/(BEGIN:(?:STANDARD|DAYLIGHT)[\s\S]*?DTSTART:)\d{4}/gu, '$12030'),
    /VTIMEZONE Europe\/Vienna does not reach back to DTSTART/u,
  ],
  [
    'with a zone an hour off',
    (text) => text.replaceAll('TZOFFSETTO:+0200', 'TZOFFSETTO:+0100'),
    /VTIMEZONE Europe\/Vienna is 60 minutes wrong/u,
  ],
  [
    'on a thirtieth of February',
    (text) => text.replaceAll(/(DTSTART;TZID=[^:]+:\d{4})\d{4}/gu, '$10230'),
    /DTSTART is no day or time that there is: \d{4}0230T/u,
  ],
  [
    'as an invitation',
    (text) => text.replace('VERSION', 'METHOD:REQUEST\r\nVERSION'),
    /METHOD may not stand/u,
  ],
  ['cut off', (text) => text.slice(0, text.length / 2), /is not ended|is no line of content/u],
  ['as a page of the web', () => '<!doctype html><title>Later</title>', /is not one VCALENDAR/u],
  [
    'without its letters',
    (text, headers) => {
      headers['content-type'] = 'text/calendar';
      return text;
    },
    /is sent as text\/calendar, not text\/calendar; charset=utf-8/u,
  ],
  [
    'under the ETag of another',
    (text, headers) => {
      headers.etag = '"old"';
      return text;
    },
    /has an ETag of other octets: "old"; ar: answers 200 to its own ETag/u,
  ],
];

/** Takes a property out and puts it at the end. */
function moved(property: RegExp): Broken {
  return (text) => {
    const [found = ''] = property.exec(text) ?? [];
    return text.replace(found, '').replace('END:VCALENDAR', `${found}END:VCALENDAR`);
  };
}

function doubled(text: string): string {
  return text.replace(/BEGIN:VEVENT[\s\S]*END:VEVENT\r\n/u, '$&$&');
}

describe('The doctor of feeds, where something between breaks them,', () => {
  let between: Server;
  let examined: () => ReturnType<typeof examineFeeds>;
  let breaks: Broken;
  let end: () => Promise<void>;

  before(async () => {
    const connection = await freshDatabase('sqlite');
    await published(connection);
    const { shell, listener } = siteOn(connection);
    const program = createServer(listener).listen(0, '127.0.0.1');
    await once(program, 'listening');
    const { port } = program.address() as AddressInfo;
    between = createServer(async ({ url, headers }, response) => {
      const tag = headers['if-none-match'];
      const asked = tag === undefined ? {} : { 'if-none-match': tag };
      const answer = await fetch(`http://127.0.0.1:${port}${url}`, { headers: asked });
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer());
      if (answer.status === 304 || !url?.includes('.ics')) {
        response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(text);
        return;
      }
      const head = { 'content-type': answer.headers.get('content-type') ?? '', etag: '' };
      const ill = breaks(text, head);
      head.etag ||= `"${createHash('sha256').update(ill).digest('hex')}"`;
      if (head.etag === tag && tag !== '"old"') response.writeHead(304, head).end();
      else response.writeHead(200, head).end(ill);
    }).listen(0, '127.0.0.1');
    await once(between, 'listening');
    const base = `http://127.0.0.1:${(between.address() as AddressInfo).port}`;
    examined = () => examineFeeds(shell, base);
    end = async () => {
      for (const server of [between, program]) {
        server.closeAllConnections();
        await new Promise((done) => {
          server.close(done);
        });
      }
      await connection.db.destroy();
    };
  });
  after(async () => await end());

  it('finds nothing as long as nothing is broken', async () => {
    breaks = (text) => text;
    assert.deepEqual(
      (await examined()).filter(({ well }) => !well),
      [],
    );
  });

  for (const [name, breaking, said] of broken) {
    it(`says what is wrong with a calendar ${name}`, async () => {
      breaks = breaking;
      const ill = (await examined()).filter(({ well }) => !well);
      const all = ill.find(({ what }) => what === '/calendars/all.ics');
      assert.match(all?.note ?? '', said);
      assert(!ill.some(({ note }) => /undefined|NaN|Invalid time/u.test(note)));
    });
  }
});
