import type { Edition } from '../editions/edition.ts';
import { type InEach, inEach } from '../language/languages.ts';
import { type Day, type Instant, plusDays } from '../time/days.ts';
import { instantOf } from '../time/zoned.ts';
import { bannerFacts, type Facts, meetingFacts, toldOf } from './facts.ts';
import { vevent } from './vevent.ts';

/** One meeting, or one session as a whole, as calendars hold it: what it says, and since when. */
export interface CalendarEvent {
  /** Stored whole when first published; it never changes, whatever domain or day comes later. */
  readonly uid: string;
  readonly session: string;
  /** The meeting's id; empty for the event of the whole session. */
  readonly meeting: string;
  readonly facts: Facts;
  readonly starts: Instant;
  readonly ends: Instant;
  /** The last day on which it is held, in the session's zone. */
  readonly endedOn: Day;
  /** Rises by one whenever an edition changes anything in the event (RFC 5546). */
  readonly sequence: number;
  readonly created: Instant;
  readonly lastModified: Instant;
  /** The number of the edition that last changed it. */
  readonly edition: number;
  /** The event as it stands in the feeds of each language, byte for byte. */
  readonly texts: InEach<string>;
}

/** The settings that events are made with. */
export interface CalendarSettings {
  /** The right side of UIDs. */
  readonly calendarDomain: string;
  /** Where the site is, without a slash at its end. */
  readonly baseUrl: string;
}

/**
 * The events of a session as they stand with an edition. One that the edition does not touch is the same object as
 * before; one whose meeting was dropped, closed or cancelled stays as it last was, cancelled.
 */
export function eventsOf(
  edition: Edition,
  before: readonly CalendarEvent[],
  settings: CalendarSettings,
): readonly CalendarEvent[] {
  const now = new Map([['', bannerFacts(edition)], ...meetingFacts(edition)]);
  const stored = new Set(before.map(({ meeting }) => meeting));
  const known = before.map((event) => {
    const facts = factsNow(event.facts, now.get(event.meeting));
    return same(facts, event.facts) ? event : changed(event, facts, edition, settings);
  });
  const added = [...now]
    .filter(([meeting]) => !stored.has(meeting))
    .map(([meeting, facts]) => {
      const uid = `${meeting === '' ? edition.session : meeting}@${settings.calendarDomain}`;
      return first({ uid, session: edition.session, meeting }, facts, edition, settings);
    });
  return [...known, ...added];
}

/** What no longer is to be held says what it last said. */
function factsNow(was: Facts, now: Facts | undefined): Facts {
  return now === undefined || now.status === 'CANCELLED' ? { ...was, status: 'CANCELLED' } : now;
}

/** Whether events of these facts say the same. */
export function same(a: Facts, b: Facts): boolean {
  return JSON.stringify(toldOf(a)) === JSON.stringify(toldOf(b));
}

/** An event as the edition that first publishes it has it. */
export function first<Identity extends Pick<CalendarEvent, 'uid' | 'session' | 'meeting'>>(
  identity: Identity,
  facts: Facts,
  edition: Edition,
  settings: CalendarSettings,
) {
  const event = {
    ...identity,
    facts,
    ...timesOf(facts),
    sequence: 0,
    created: edition.issuedAt,
    lastModified: edition.issuedAt,
    edition: edition.number,
  };
  return { ...event, texts: inEach((language) => vevent(event, { edition, was: null, settings, language })) };
}

/** An event that now says something else. */
export function changed<Event extends CalendarEvent>(
  stored: Event,
  facts: Facts,
  edition: Edition,
  settings: CalendarSettings,
): Event {
  const event = {
    ...stored,
    facts,
    ...timesOf(facts),
    sequence: stored.sequence + 1,
    lastModified: edition.issuedAt,
    edition: edition.number,
  };
  const was = stored.facts;
  return { ...event, texts: inEach((language) => vevent(event, { edition, was, settings, language })) };
}

function timesOf({ date, start, endDate, end, zone }: Facts) {
  return {
    starts: instantOf(date, start ?? '00:00', zone),
    ends: end === null ? instantOf(plusDays(endDate, 1), '00:00', zone) : instantOf(endDate, end, zone),
    endedOn: endDate,
  };
}
