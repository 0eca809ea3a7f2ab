import type { Content, Edition } from '../../editions/edition.ts';
import { publicContent } from '../../editions/public.ts';
import type { Language } from '../../language/languages.ts';
import { meetingOrdinal } from '../../language/ordinals.ts';
import { shownIn, type Text } from '../../language/text.ts';
import { instantOf } from '../../time/zoned.ts';
import { meetingNumbers } from '../../timetable/continued.ts';
import type { Meeting } from '../../timetable/meeting.ts';
import { headingOf } from './home-page.ts';

/**
 * A session and its public meetings as search engines and phones read them (schema.org, Event), for a data block within
 * the page: no mark in it can end the block.
 */
export function eventData(
  editions: readonly Edition[],
  { baseUrl }: { readonly baseUrl: string },
  language: Language,
): string {
  const contents = editions.map(({ content }) => publicContent(content));
  const now = contents.at(-1);
  if (!now) return '';
  const { session, works } = now.programme;
  const starts = contents.map(({ programme }) => programme.session.start);
  const meetings = works[0].meetings.filter(({ start }) => start !== null);
  const counted = meetings.filter(({ sideEvent }) => !sideEvent);
  const off = counted.length > 0 && counted.every(({ cancelled }) => cancelled);
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: headingOf(now, language),
    url: `${baseUrl}/sessions/${session.id}`,
    inLanguage: language,
    startDate: session.start,
    endDate: session.end,
    ...statusOf(starts, off, false),
    eventAttendanceMode: attendance(counted),
    location: placeOf(session.place, language),
    organizer: session.bodies.flatMap(({ body: id }) => {
      const body = now.bodies.find((one) => one.id === id);
      return body ? [{ '@type': 'Organization', name: shownIn(body.name, language).words }] : [];
    }),
    subEvent: meetings.map((meeting) => meetingData(contents, meeting, language)),
  };
  return JSON.stringify(data)
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

function meetingData(contents: readonly Content[], meeting: Meeting, language: Language) {
  const line = contents.flatMap(({ programme }) => {
    const found = programme.works[0].meetings.find(({ id }) => id === meeting.id);
    const { zone } = programme.session;
    return found?.start ? [{ found, begins: instantOf(found.date, found.start, zone) }] : [];
  });
  const { programme } = contents.at(-1) ?? { programme: null };
  const zone = programme?.session.zone ?? 'UTC';
  const number = programme ? meetingNumbers(programme.works[0]).get(meeting.id) : undefined;
  const begins = line.map((one) => one.begins);
  const online = isOnline(meeting) && line.some(({ found }) => !isOnline(found));
  return {
    '@type': 'Event',
    name: number === undefined ? wordsOf(meeting.track, language) : meetingOrdinal(language, number),
    startDate: begins.at(-1),
    ...(meeting.end === null ? {} : { endDate: endOf(meeting, zone) }),
    ...statusOf(begins, meeting.cancelled, online),
    eventAttendanceMode: attendance([meeting]),
    location: isOnline(meeting)
      ? { '@type': 'VirtualLocation', url: meeting.link }
      : placeOf(meeting.room ?? programme?.session.place ?? null, language),
  };
}

function endOf({ date, start, end }: Meeting, zone: string): string {
  const instant = instantOf(date, end ?? '00:00', zone);
  return start !== null && end !== null && end <= start
    ? new Date(Date.parse(instant) + 24 * 60 * 60_000).toISOString()
    : instant;
}

/** What became of it: cancelled, moved online, or at another time than the one before, which it then says. */
function statusOf(starts: readonly string[], cancelled: boolean, online: boolean) {
  const [now] = starts.slice(-1);
  const before = starts.findLast((start) => start !== now);
  const status = cancelled ? 'Cancelled' : online ? 'MovedOnline' : before ? 'Rescheduled' : 'Scheduled';
  return {
    eventStatus: `https://schema.org/Event${status}`,
    ...(before === undefined || cancelled ? {} : { previousStartDate: before }),
  };
}

/** A meeting with a link and no room is held online alone. */
function isOnline({ link, room }: Meeting): boolean {
  return link !== null && room === null;
}

function attendance(meetings: readonly Meeting[]): string {
  const online = meetings.length > 0 && meetings.every(isOnline);
  const mixed = meetings.some(({ link }) => link !== null);
  return `https://schema.org/${online ? 'Online' : mixed ? 'Mixed' : 'Offline'}EventAttendanceMode`;
}

function placeOf(place: Text | null, language: Language) {
  const name = wordsOf(place, language);
  return { '@type': 'Place', name, address: name };
}

function wordsOf(text: Text | null, language: Language): string {
  return text === null ? '' : shownIn(text, language).words;
}
