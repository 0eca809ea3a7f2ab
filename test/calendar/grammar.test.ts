import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { feedText } from '../../src/calendar/feed.ts';
import { faultsOf } from '../../src/calendar/grammar.ts';
import { feedRows } from '../../src/calendar/store.ts';
import { languages } from '../../src/language/languages.ts';
import { textIn } from '../../src/language/text.ts';
import { freshDatabase } from '../support/databases.ts';
import { calendarSettings, published, withMeetings } from '../support/published.ts';
import { sampleProgramme } from '../support/sample.ts';

const plain = { language: 'en', alarm: null, omitCancelled: false, banner: false } as const;

async function textOf(
  programme = sampleProgramme,
  options: Parameters<typeof feedText>[1] = plain,
): Promise<string> {
  const connection = await freshDatabase('sqlite');
  await published(connection, programme);
  const rows = await feedRows(connection.db, { kind: 'session', id: programme.session.id }, options.language);
  await connection.db.destroy();
  assert(rows);
  return feedText(rows, options, calendarSettings);
}

const hostile = 'Room, "A"; a\\b\r\nEND:VEVENT\u0007 ✈️ قاعة – 会议室 '.repeat(4);

describe('The text of a feed', () => {
  for (const language of languages) {
    it(`keeps the grammar of RFC 5545 in ${language}, whatever the words`, async () => {
      const text = await textOf(
        withMeetings((meeting) => ({
          ...meeting,
          room: textIn('en', hostile),
          link: 'https://plenary.example/a,b;c',
        })),
        { language, alarm: 10080, omitCancelled: false, banner: true },
      );
      assert.deepEqual(faultsOf(text), []);
      assert(text.endsWith('END:VCALENDAR\r\n'));
      const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
      assert.equal(events.length, 5);
      assert.doesNotMatch(text, /^METHOD/mu);
    });
  }

  it('brings the zone of every time it uses, with rules', async () => {
    const text = await textOf();
    const used = new Set([...text.matchAll(/TZID=([^:;]+)/gu)].map(([, zone]) => zone));
    assert.deepEqual([...used], ['Europe/Vienna']);
    assert.match(text, /BEGIN:VTIMEZONE\r\nTZID:Europe\/Vienna/u);
    assert.match(text, /RRULE:FREQ=YEARLY/u);
  });

  for (const [zone, days, instants] of [
    ['Europe/Vienna', ['2026-03-28', '2026-03-29'], ['2026-03-28T09:00:00Z', '2026-03-29T08:00:00Z']],
    ['Europe/Vienna', ['2026-10-24', '2026-10-25'], ['2026-10-24T08:00:00Z', '2026-10-25T09:00:00Z']],
    ['America/New_York', ['2026-10-31', '2026-11-01'], ['2026-10-31T14:00:00Z', '2026-11-01T15:00:00Z']],
  ] as const) {
    it(`says 10 a.m. on both sides of a clock change in ${zone}`, async () => {
      const { session } = sampleProgramme;
      const crossing = withMeetings(
        (meeting) => ({ ...meeting, date: meeting.date === session.start ? days[0] : days[1] }),
        { ...sampleProgramme, session: { ...session, zone, start: days[0], end: days[1] } },
      );
      const text = await textOf(crossing);
      const calendar = new ICAL.Component(ICAL.parse(text));
      for (const one of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(one);
      const starts = calendar
        .getAllSubcomponents('vevent')
        .map((event) => new ICAL.Event(event).startDate.toJSDate().toISOString().replace('.000', ''));
      for (const instant of instants) assert(starts.includes(instant), `${instant} in ${starts.join(', ')}`);
      const parsed = Object.values(nodeIcal.sync.parseICS(text)).flatMap((part) =>
        part?.type === 'VEVENT' ? [part.start.toISOString().replace('.000', '')] : [],
      );
      assert.deepEqual(parsed, starts);
    });
  }

  it('is the same bytes wherever the machine stands', async () => {
    const here = await textOf();
    const program = `
      import { freshDatabase } from './test/support/databases.ts';
      import { calendarSettings, published } from './test/support/published.ts';
      import { feedRows } from './src/calendar/store.ts';
      import { feedText } from './src/calendar/feed.ts';
      const connection = await freshDatabase('sqlite');
      const { session } = await published(connection);
      const rows = await feedRows(connection.db, { kind: 'session', id: session }, 'en');
      process.stdout.write(feedText(rows, ${JSON.stringify(plain)}, ${JSON.stringify(calendarSettings)}));
    `;
    for (const TZ of ['UTC', 'America/New_York', 'Asia/Kolkata']) {
      const there = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
        cwd: resolve(import.meta.dirname, '../..'),
        env: { ...process.env, TZ },
        encoding: 'utf8',
      });
      assert.equal(there, here, TZ);
    }
  });
});
