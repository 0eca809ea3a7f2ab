import assert from 'node:assert/strict';
import ICAL from 'ical.js';
import { zonesOf } from '../../src/calendar/zones.ts';
import { plusDays } from '../../src/time/days.ts';
import { instantOf } from '../../src/time/zoned.ts';

/** What ical.js, which knows no zones of its own, makes of a local time by a VTIMEZONE. */
function instantBy(vtimezone: string, zone: string, date: string): string {
  const calendar = ICAL.Component.fromString(`BEGIN:VCALENDAR\r\n${vtimezone}END:VCALENDAR\r\n`);
  const component = calendar.getFirstSubcomponent('vtimezone');
  assert(component);
  const time = ICAL.Time.fromString(`${date}T10:00:00`, null);
  time.zone = new ICAL.Timezone({ component, tzid: zone });
  return time.toJSDate().toISOString();
}

describe('The zones of a feed', () => {
  for (const [zone, year] of [
    ['Europe/Vienna', 2026],
    ['America/New_York', 2027],
    ['Africa/Addis_Ababa', 2027],
    ['Asia/Kolkata', 2027],
    // Where the clocks kept other rules than today's, or will for a year:
    ['Africa/Cairo', 2018],
    ['Africa/Casablanca', 2025],
    ['America/Santiago', 2030],
    ['Europe/Istanbul', 2016],
  ] as const) {
    it(`give every day of ${year} in ${zone} the time that its clocks show`, () => {
      const [text = ''] = zonesOf([`BEGIN:VEVENT\r\nDTSTART;TZID=${zone}:${year}0704T100000\r\n`]);
      assert.match(text, new RegExp(`^BEGIN:VTIMEZONE\r\nTZID:${zone}\r\n`, 'u'));
      assert(text.endsWith('END:VTIMEZONE\r\n'));
      for (let date = `${year}-01-01`; date < `${year + 1}-01-01`; date = plusDays(date, 1)) {
        assert.equal(instantBy(text, zone, date), instantOf(date, '10:00', zone), date);
      }
    });
  }

  it('stand once each, by name', () => {
    const event = (zone: string) =>
      `DTSTART;TZID=${zone}:20270704T100000\r\nDTEND;TZID=${zone}:20270704T130000\r\n`;
    const texts = zonesOf([event('Europe/Vienna'), event('America/New_York'), event('Europe/Vienna')]);
    assert.deepEqual(
      texts.map((text) => /TZID:(.*)\r/u.exec(text)?.[1]),
      ['America/New_York', 'Europe/Vienna'],
    );
  });
});
