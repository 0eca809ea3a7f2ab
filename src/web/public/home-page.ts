import { placed } from '../../agenda/outline.ts';
import type { Content } from '../../editions/edition.ts';
import { say } from '../../language/catalogue.ts';
import { day, dayWithYear, span } from '../../language/dates.ts';
import type { Language } from '../../language/languages.ts';
import { listed } from '../../language/lists.ts';
import { capitalized } from '../../language/names.ts';
import { numberOf } from '../../language/numbers.ts';
import { meetingOrdinal } from '../../language/ordinals.ts';
import type { Text } from '../../language/text.ts';
import { time } from '../../language/times.ts';
import type { Session } from '../../sessions/session.ts';
import type { Day, Instant } from '../../time/days.ts';
import { clockAt, dayAt, instantOf } from '../../time/zoned.ts';
import { continuedRows, inOrder, meetingNumbers } from '../../timetable/continued.ts';
import type { Meeting, Row } from '../../timetable/meeting.ts';
import { type Words, wordsOf } from '../page.ts';
import { asWords, type Pieces, withCommas, withTexts } from './shown.ts';
import { titleIn } from './timetable-shown.ts';
import { cancelledIn, hours, namesOf, occasionOf, ordinalOf, type State, stateOf } from './wording.ts';

/** A meeting as a line of the home page and of a week. */
export interface MeetingLine {
  readonly session: string;
  readonly date: Day;
  readonly starts: Instant;
  readonly ends: Instant;
  readonly day: string;
  readonly hours: string;
  readonly names: Pieces;
  /** "2nd meeting"; empty where it is not counted. */
  readonly ordinal: string;
  /** "Items 2 (continued) and 3". */
  readonly items: string;
  readonly titles: readonly {
    readonly number: string;
    readonly title: Words;
    readonly continued: boolean;
  }[];
  /** "Committee of the Whole", where meetings are held beside each other. */
  readonly track: Pieces;
  readonly place: Pieces;
  readonly cancelled: boolean;
  readonly state: State;
}

/** How many coming meetings the home page shows by the hour; what is later stands by the day. */
const most = 8;
/** How many sessions that are over it still names. */
const mostPast = 10;

/** What is on now, next and later, and what is over, of what everybody may read of sessions. */
export function homePage(contents: readonly Content[], now: Instant, language: Language) {
  const lines = contents
    .flatMap((content) => meetingLines(content, now, language))
    .filter(({ ends }) => ends > now)
    .toSorted((a, b) => a.starts.localeCompare(b.starts, 'en') || a.session.localeCompare(b.session, 'en'));
  const on = lines.filter(({ starts, cancelled }) => starts <= now && !cancelled);
  const next = lines.filter(({ starts }) => starts > now).slice(0, most);
  const shown = new Set([...on, ...next].map(({ session }) => session));
  const sessions = sessionLines(contents, language).map((line) => ({
    ...line,
    over: line.end < dayAt(now, line.zone),
  }));
  const [soonest] = [...on, ...next];
  const here = contents.find(({ programme }) => programme.session.id === soonest?.session) ?? contents[0];
  return {
    ...clockOf(here?.programme.session ?? null, now, language),
    now: on,
    next,
    later: sessions.filter(({ session, over }) => !shown.has(session) && !over).toReversed(),
    past: sessions.filter(({ session, over }) => !shown.has(session) && over).slice(0, mostPast),
  };
}

/** The day and the time where the next meeting is held; the day in UTC where nothing is known to be held. */
function clockOf(session: Session | null, now: Instant, language: Language) {
  const zone = session?.zone ?? 'UTC';
  const today = capitalized(dayWithYear(dayAt(now, zone), language), language);
  if (!session) return { today, clock: null };
  const written = time(clockAt(now, zone), language);
  const pieces = withTexts([session.place], language, ([place = '']) =>
    say(language, 'public.clock-in', { time: written, place }),
  );
  return { today, clock: { instant: now, pieces } };
}

/** Sessions as lines, the latest first. */
export function sessionLines(contents: readonly Content[], language: Language) {
  return contents
    .map((content) => {
      const { session } = content.programme;
      return {
        session: session.id,
        start: session.start,
        end: session.end,
        days: span(session.start, session.end, language),
        names: namesOf(content, language),
        ordinal: ordinalOf(content, language),
        occasion: occasionOf(content, language),
        place: wordsOf(session.place, language),
        state: stateOf(content, language),
        zone: session.zone,
      };
    })
    .toSorted((a, b) => b.start.localeCompare(a.start, 'en') || a.session.localeCompare(b.session, 'en'));
}

/** The meetings of a session that everybody may know of, in their order. */
export function meetingLines(content: Content, now: Instant, language: Language): readonly MeetingLine[] {
  const { session, works } = content.programme;
  const [work] = works;
  const numbers = meetingNumbers(work);
  const continued = continuedRows(work);
  const today = dayAt(now, session.zone);
  const confirmed = stateOf({ ...content, programme: { ...content.programme, works: [none] } }, language);
  return inOrder(work).flatMap((meeting: Meeting) => {
    const { start, end, date, cancelled } = meeting;
    if (start === null || end === null) return [];
    const number = numbers.get(meeting.id);
    const place: readonly Text[] = [session.place, ...(meeting.room ? [meeting.room] : [])];
    return {
      session: session.id,
      date,
      starts: instantOf(date, start, session.zone),
      ends: instantOf(date, end, session.zone),
      day: date === today ? say(language, 'public.today') : dayFrom(today, date, language),
      hours: hours(start, end, language),
      names: namesOf(content, language),
      ordinal: number === undefined ? '' : meetingOrdinal(language, number),
      items: itemsAt(content, meeting, language),
      titles: meeting.rows.map((row) => ({
        number: citedIn([row], [numbersOf(content, row, language)], language),
        title: titleIn(content, row, language),
        continued: continued.has(row.id),
      })),
      track: meeting.track ? withCommas([meeting.track], language) : [],
      place: withCommas(place, language),
      cancelled,
      state: cancelled ? cancelledIn(language) : confirmed,
    };
  });
}

/** A day as seen from another: with its year where that is another one. */
function dayFrom(today: Day, date: Day, language: Language): string {
  const sameYear = today.slice(0, 4) === date.slice(0, 4);
  return capitalized((sameYear ? day : dayWithYear)(date, language), language);
}

/** An organization of work without meetings: of such a programme only whether it is confirmed can be said. */
const none = { id: 'none', meetings: [] };

/** What a meeting takes up: "Items 2 (continued) and 3". */
export function itemsAt(content: Content, { rows }: Meeting, language: Language): string {
  const continued = continuedRows(content.programme.works[0]);
  const items = rows
    .filter((row) => row.items.length > 0)
    .map((row) => {
      const number = numbersOf(content, row, language);
      return continued.has(row.id) ? `${number} ${say(language, 'paper.continued')}` : number;
    });
  return citedIn(rows, items, language);
}

/** "Item 3", "Items 2 (continued) and 3"; empty where no item is taken up. */
function citedIn(rows: readonly Row[], items: readonly string[], language: Language): string {
  const taken = rows.flatMap((row) => row.items).length;
  if (taken === 0) return '';
  return capitalized(say(language, taken === 1 ? 'calendar.item' : 'calendar.items', { items }), language);
}

function numbersOf({ programme }: Content, { items }: Row, language: Language): string {
  const numbers = placed(programme.agenda)
    .filter(({ item }) => items.includes(item.id))
    .map(({ path }) => numberOf(path, language));
  return listed(numbers, language);
}

/** The names of the bodies and the occasion in one line, for titles and feeds. */
export function headingOf(content: Content, language: Language): string {
  const [names, occasion] = [namesOf(content, language), occasionOf(content, language)].map(asWords);
  return `${names}${say(language, 'calendar.comma')}${occasion}`;
}
