import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { faultsOf } from '../../src/calendar/grammar.ts';

const stored = (name: string) => readFileSync(resolve(import.meta.dirname, '../golden', name), 'utf8');
const well = stored('feed.en.ics');

/** What is planted into a calendar that is well, and what must be said of it. */
const planted: readonly (readonly [string, (text: string) => string, RegExp])[] = [
  ['LF alone', (text) => text.replace('VERSION:2.0\r\n', 'VERSION:2.0\n'), /CR or LF alone/u],
  ['no CRLF at the end', (text) => text.slice(0, -2), /does not end with CRLF/u],
  [
    'a line too long',
    (text) => text.replace('VERSION:2.0', `VERSION:2.0\r\nX-LONG:${'x'.repeat(70)}`),
    /75 octets/u,
  ],
  [
    'a control character',
    (text) => text.replace('X-WR-CALDESC:', 'X-WR-CALDESC:\u0007'),
    /control character/u,
  ],
  [
    'a broken character',
    (text) => text.replace('X-WR-CALDESC:', 'X-WR-CALDESC:\uFFFD'),
    /inside a character/u,
  ],
  ['an empty line', (text) => text.replace('VERSION:2.0', 'VERSION:2.0\r\n'), /is empty/u],
  [
    'no content line',
    (text) => text.replace('VERSION:2.0', 'VERSION:2.0\r\nNothing at all'),
    /no line of content/u,
  ],
  ['two versions', (text) => text.replace('VERSION:2.0', 'VERSION:2.0\r\nVERSION:2.0'), /VERSION once/u],
  ['no PRODID', (text) => text.replace(/PRODID:.*\r\n/u, ''), /PRODID once/u],
  ['two colours', (text) => text.replace('VERSION:2.0', 'COLOR:red\r\nVERSION:2.0'), /COLOR stands twice/u],
  [
    'a property after a component',
    (text) => text.replace('END:VCALENDAR', 'COLOR:red\r\nEND:VCALENDAR'),
    /after a component/u,
  ],
  ['no UID', (text) => text.replace(/UID:.*\r\n/u, ''), /UID once/u],
  ['a UID twice', (text) => text.replace(/BEGIN:VEVENT[\s\S]*?END:VEVENT\r\n/u, '$&$&'), /stands twice/u],
  ['no DTSTAMP', (text) => text.replace(/DTSTAMP:.*\r\n/u, ''), /DTSTAMP once/u],
  ['a local DTSTAMP', (text) => text.replace(/(DTSTAMP:\d+T\d+)Z/u, '$1'), /DTSTAMP is not written/u],
  ['no SEQUENCE', (text) => text.replace(/SEQUENCE:.*\r\n/u, ''), /SEQUENCE once/u],
  [
    'a broken SEQUENCE',
    (text) => text.replace(/SEQUENCE:.*\r\n/u, 'SEQUENCE:-1\r\n'),
    /SEQUENCE is not written/u,
  ],
  ['another status', (text) => text.replace(/STATUS:\w+/u, 'STATUS:MOVED'), /STATUS is not written/u],
  ['a comma unescaped', (text) => text.replace(/SUMMARY:/u, 'SUMMARY:a,b '), /SUMMARY is not written/u],
  [
    'a semicolon unescaped',
    (text) => text.replace(/LOCATION:/u, 'LOCATION:a;b '),
    /LOCATION is not written/u,
  ],
  ['a wrong escape', (text) => text.replace(/SUMMARY:/u, 'SUMMARY:a\\x '), /SUMMARY is not written/u],
  ['a floating time', (text) => text.replace(/DTSTART;TZID=[^:]+:/u, 'DTSTART:'), /floats/u],
  ['a zone and a Z', (text) => text.replace(/(DTSTART;TZID=[^:]+:\d+T\d+)/u, '$1Z'), /must not have/u],
  [
    'an end before the start',
    (text) => text.replace(/DTEND;TZID=([^:]+):\d{4}/u, 'DTEND;TZID=$1:2001'),
    /before DTSTART/u,
  ],
  ['no zone', (text) => text.replace(/BEGIN:VTIMEZONE[\s\S]*END:VTIMEZONE\r\n/u, ''), /no VTIMEZONE/u],
  [
    'a zone of other hours',
    (text) => text.replaceAll('TZOFFSETTO:+0200', 'TZOFFSETTO:+0300'),
    /minutes wrong/u,
  ],
  [
    'a zone that begins later',
    (text) => text.replaceAll(/(BEGIN:(?:STANDARD|DAYLIGHT)[\s\S]*?DTSTART:)\d{4}/gu, '$12030'),
    /reach back/u,
  ],
  [
    'a zone twice',
    (text) => text.replace(/BEGIN:VTIMEZONE[\s\S]*?END:VTIMEZONE\r\n/u, '$&$&'),
    /stands twice/u,
  ],
  ['an event not ended', (text) => text.replace('END:VEVENT\r\n', ''), /not open|may not stand/u],
  ['a strange component', (text) => text.replaceAll('VALARM', 'VALARMS'), /no component/u],
  [
    'a strange property',
    (text) => text.replace('STATUS:', 'PERCENT-COMPLETE:1\r\nSTATUS:'),
    /may not stand/u,
  ],
  [
    'a day that is not',
    (text) => text.replace(/(DTSTART;VALUE=DATE:\d{4})\d{4}/u, '$10230'),
    /no day or time/u,
  ],
  [
    'an hour that is not',
    (text) => text.replace(/(DTEND;TZID=[^:]+:\d{8})T\d\d/u, '$1T25'),
    /no day or time/u,
  ],
  ['a stamp of no day', (text) => text.replace(/(DTSTAMP:\d{4})\d{4}/u, '$11301'), /no day or time/u],
  [
    'a day in words',
    (text) => text.replace(/DTSTART;VALUE=DATE:\d{8}/u, 'DTSTART;VALUE=DATE:4 July'),
    /DTSTART is not written/u,
  ],
  ['no start', (text) => text.replace(/DTSTART;VALUE=DATE:.*\r\n/u, ''), /VEVENT must have DTSTART once/u],
  [
    'a start twice',
    (text) => text.replace(/DTSTART;VALUE=DATE:.*\r\n/u, '$&$&'),
    /VEVENT must have DTSTART once/u,
  ],
  ['two ends', (text) => text.replace(/DTEND;VALUE=DATE:.*\r\n/u, '$&$&'), /DTEND stands twice/u],
  [
    'an end and a length',
    (text) => text.replace(/DTEND;VALUE=DATE:.*\r\n/u, '$&DURATION:P1D\r\n'),
    /both DTEND and DURATION/u,
  ],
  [
    'a whole day that ends at an hour',
    (text) => text.replace(/DTEND;VALUE=DATE:\d{8}/u, 'DTEND:20180706T000000Z'),
    /not of the kind/u,
  ],
  [
    'an invitation',
    (text) => text.replace('VERSION:2.0', 'METHOD:REQUEST\r\nVERSION:2.0'),
    /METHOD may not stand/u,
  ],
  [
    'a zone that begins by another clock',
    (text) => text.replace(/DTSTART:19700329T020000/u, '$&Z'),
    /its own time/u,
  ],
  ['a zone without offsets', (text) => text.replace(/TZOFFSETTO:.*\r\n/u, ''), /TZOFFSETTO once/u],
  ['a rule that is none', (text) => text.replace('FREQ=YEARLY', 'FREQ=SOMETIMES'), /RRULE is not written/u],
  [
    'a length that is none',
    (text) => text.replace('X-PUBLISHED-TTL:PT1H', 'X-PUBLISHED-TTL:1 h'),
    /X-PUBLISHED-TTL is not written/u,
  ],
  ['a mark of byte order', (text) => `\uFEFF${text}`, /byte order mark/u],
  ['two calendars', (text) => text + text, /not one VCALENDAR/u],
  ['nothing', () => '', /not one VCALENDAR/u],
  ['a page of the web', () => '<!doctype html>\r\n<title>Not found</title>\r\n', /not one VCALENDAR/u],
  ['a fold without its blank', (text) => text.replace('\r\n ', '\r\n'), /no line of content/u],
  ['an alarm without a time', (text) => text.replace(/TRIGGER:.*\r\n/u, ''), /TRIGGER once/u],
];

describe('The check of a calendar', () => {
  it('finds nothing in calendars that are well', () => {
    assert.deepEqual(faultsOf(well), []);
    assert.deepEqual(faultsOf(stored('feed.ar.ics')), []);
  });

  for (const [name, plant, said] of planted) {
    it(`finds ${name}`, () => {
      const ill = plant(well);
      assert.notEqual(ill, well);
      const whats = faultsOf(ill).map(({ what }) => what);
      assert(
        whats.some((what) => said.test(what)),
        whats.join('; '),
      );
    });
  }

  it('reads to the end whatever it is given, and says so where it is no calendar', () => {
    const lines = well.split('\r\n');
    for (let index = 0; index < lines.length - 1; index += 1) {
      for (const put of [
        '',
        ' ',
        'BEGIN:VEVENT',
        'END:VTIMEZONE',
        'DTSTART:x',
        'TZID:',
        ':',
        lines[index + 1],
      ]) {
        faultsOf(lines.with(index, put ?? '').join('\r\n'));
      }
      assert.notDeepEqual(faultsOf(lines.slice(0, index).join('\r\n')), []);
    }
  });
});
