import ical, { escape as escaped, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { Edition } from '../editions/edition.ts';
import type { Language } from '../language/languages.ts';
import { plusDays } from '../time/days.ts';
import { zonedTime } from '../time/zoned.ts';
import type { CalendarEvent, CalendarSettings } from './event.ts';
import type { Facts } from './facts.ts';
import { addressLine, clean, folded } from './lines.ts';
import { locationOf } from './points.ts';
import { categoriesOf, descriptionOf, summaryOf } from './wording.ts';

/** What an event's text depends on besides the event: who says it now, what it said before, and to whom. */
export interface Telling {
  readonly edition: Edition;
  readonly was: Facts | null;
  readonly settings: CalendarSettings;
  readonly language: Language;
}

/** An event in one language as it stands in a feed, from BEGIN:VEVENT to the CRLF after END:VEVENT. */
export function vevent(event: Omit<CalendarEvent, 'texts'>, telling: Telling): string {
  const { facts } = event;
  const { language, settings } = telling;
  const address = `${settings.baseUrl}${sessionPage(event.session, language)}`;
  const calendar = ical({ timezone: { name: null, generator: () => null } });
  const drawn = calendar.createEvent({
    id: escaped(clean(event.uid), false),
    sequence: event.sequence,
    stamp: event.lastModified,
    created: event.created,
    lastModified: event.lastModified,
    ...timesOf(facts),
    summary: clean(summaryOf(facts, language)),
    description: clean(descriptionOf(facts, { ...telling, address })),
    location: clean(locationOf(facts, language)),
    categories: categoriesOf(facts, language).map((name) => ({ name: clean(name) })),
    url: address,
    status: ICalEventStatus[facts.status],
    transparency: facts.start === null || facts.status === 'CANCELLED' ? transparent : opaque,
  });
  return folded(rightLines(drawn.toString(), address));
}

const { TRANSPARENT: transparent, OPAQUE: opaque } = ICalEventTransparency;

/** The page of a session, from the root of the site, in a language. */
export function sessionPage(session: string, language: Language): string {
  return `/sessions/${encodeURIComponent(session)}${inLanguage(language)}`;
}

/** What an address ends with, so that its page is in the language of the feed. */
export function inLanguage(language: Language): string {
  return language === 'en' ? '' : `?lang=${language}`;
}

/** A clock time in its zone, never the machine's; whole days without either. */
function timesOf({ date, start, endDate, end, zone }: Facts) {
  if (start === null || end === null) return { start: date, end: plusDays(endDate, 1), allDay: true };
  return { start: zonedTime(date, start, zone), end: zonedTime(endDate, end, zone), timezone: zone };
}

/** The library escapes the commas of an address, which is not text. */
function rightLines(drawn: string, address: string): readonly string[] {
  return drawn
    .trimEnd()
    .split('\r\n')
    .map((line) => (line.startsWith('URL;VALUE=URI:') ? addressLine('URL', address) : line));
}
