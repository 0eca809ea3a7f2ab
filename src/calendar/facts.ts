import { placed } from '../agenda/outline.ts';
import type { Body } from '../bodies/body.ts';
import type { Edition } from '../editions/edition.ts';
import { type Language, languages } from '../language/languages.ts';
import { stateOf, type Text } from '../language/text.ts';
import { type Clock, type Day, plusDays, type Zone } from '../time/days.ts';
import { continuedRows, meetingNumbers } from '../timetable/continued.ts';
import type { Meeting, OrganizationOfWork, Row } from '../timetable/meeting.ts';

/** What calendars call the three states of a meeting (RFC 5545, 3.8.1.11). */
export type Status = 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED';

/**
 * All that an event says in any language, but not which edition says it: two editions whose facts are the same leave
 * the event alone. Held as data, not as sentences, so that a better wording is not a change of the meeting.
 */
export interface Facts {
  readonly kind: 'meeting' | 'banner' | 'deadline';
  readonly status: Status;
  readonly bodies: readonly FactBody[];
  readonly zone: Zone;
  readonly date: Day;
  /** Null for a whole day. */
  readonly start: Clock | null;
  /** The day of the end: the next one for a meeting past midnight, the last one of a session. */
  readonly endDate: Day;
  readonly end: Clock | null;
  /** Which of the session's meetings it is, from 1; null for one that is not held. */
  readonly number: number | null;
  readonly track: Text | null;
  readonly room: Text | null;
  readonly place: Text;
  readonly interpretation: readonly Language[];
  readonly link: string | null;
  readonly rows: readonly FactRow[];
  /** In the feed of an item: which, as this event was last changed, and whether the meeting, though held, no longer takes it up. */
  readonly followed?: { readonly path: readonly number[]; readonly title: Text; readonly left: boolean };
  /** Of a deadline: what is due, and of which documents. */
  readonly due?: {
    readonly name: Due;
    readonly symbols: readonly string[];
    /** Set where the day is one of the documentation plan, not of the general rule. */
    readonly planned?: true;
  };
}

/** What the general rule on documents asks for before a session opens. */
export type Due = 'submission' | 'issuance';

/** A body that meets, and where the event is of the whole session, which of the body's it is: its fifth meeting. */
export interface FactBody {
  readonly id: string;
  readonly name: Text;
  readonly ordinal?: number;
  readonly word?: Body['sessionWord'];
}

/** One row as an event tells it. */
export interface FactRow {
  readonly items: readonly { readonly path: readonly number[]; readonly title: Text }[];
  readonly words: Text | null;
  readonly continued: boolean;
  readonly symbols: readonly string[];
}

/** The facts of every public meeting of an edition by its id. Closed meetings and lines of the day have none. */
export function meetingFacts(edition: Edition): ReadonlyMap<string, Facts> {
  const { programme } = edition.content;
  const work = publicWork(programme.works[0]);
  const numbers = meetingNumbers(work);
  const continued = continuedRows(work);
  return new Map(
    work.meetings.map((meeting) => [meeting.id, factsOf(edition, meeting, { numbers, continued })]),
  );
}

/** The facts without what no event says: the title of a followed item, and those of items that a row names in its own words. */
export function toldOf({ followed, rows, ...others }: Facts) {
  return {
    ...others,
    rows: rows.map(({ items, words, ...row }) => ({
      ...row,
      words,
      items: words?.words ? items.map(({ path }) => path) : items,
    })),
    followed: followed && { path: followed.path, left: followed.left },
  };
}

/** The facts of a session as one event of whole days; cancelled where none of its meetings will be held. */
export function bannerFacts(edition: Edition): Facts {
  const { session, works } = edition.content.programme;
  const meetings = works[0].meetings.filter(({ start, sideEvent }) => start !== null && !sideEvent);
  const off = meetings.length > 0 && meetings.every(({ cancelled }) => cancelled);
  return {
    kind: 'banner',
    status: off ? 'CANCELLED' : statusIn(edition),
    bodies: named(edition, []).map((body) => ({ ...body, ...ordinalOf(edition, body.id) })),
    zone: session.zone,
    date: session.start,
    start: null,
    endDate: session.end,
    end: null,
    number: null,
    track: null,
    room: null,
    place: current(session.place),
    interpretation: [],
    link: null,
    rows: [],
  };
}

/** What the public sees of an organization of work: numbers and "(continued)" count nothing else. */
function publicWork(work: OrganizationOfWork): OrganizationOfWork {
  return { ...work, meetings: work.meetings.filter(({ start, closed }) => start !== null && !closed) };
}

interface Derived {
  readonly numbers: ReadonlyMap<string, number>;
  readonly continued: ReadonlySet<string>;
}

function factsOf(edition: Edition, meeting: Meeting, { numbers, continued }: Derived): Facts {
  const { session } = edition.content.programme;
  const { date, start, end } = meeting;
  const pastMidnight = start !== null && end !== null && end <= start;
  return {
    kind: 'meeting',
    status: meeting.cancelled ? 'CANCELLED' : statusIn(edition),
    bodies: named(edition, meeting.bodies),
    zone: session.zone,
    date,
    start,
    endDate: pastMidnight ? plusDays(date, 1) : date,
    end: end ?? start,
    number: numbers.get(meeting.id) ?? null,
    track: meeting.track && current(meeting.track),
    room: meeting.room && current(meeting.room),
    place: current(session.place),
    interpretation: meeting.interpretation,
    link: meeting.link,
    rows: meeting.rows.map((row) => rowFacts(edition, row, continued.has(row.id))),
  };
}

function rowFacts({ content }: Edition, row: Row, continued: boolean): FactRow {
  const { agenda, documents } = content.programme;
  const items = placed(agenda).filter(({ item }) => row.items.includes(item.id));
  const under = documents.filter((document) => document.items.some((item) => row.items.includes(item)));
  return {
    items: items.map(({ item, path }) => ({ path, title: current(item.title) })),
    words: row.words && current(row.words),
    continued,
    symbols: [...new Set(under.flatMap(({ symbols }) => symbols))],
  };
}

function statusIn({ content, authority }: Edition): Status {
  return content.confirmed || authority === 'bureau' ? 'CONFIRMED' : 'TENTATIVE';
}

function named({ content }: Edition, ids: readonly string[]): Facts['bodies'] {
  const meeting = ids.length > 0 ? ids : content.programme.session.bodies.map(({ body }) => body);
  return meeting.map((id) => {
    const body = content.bodies.find((one) => one.id === id);
    return { id, name: body ? shortNameOf(body) : { language: 'en', words: id, translations: {} } };
  });
}

function ordinalOf({ content }: Edition, id: string): Pick<FactBody, 'ordinal' | 'word'> {
  const convened = content.programme.session.bodies.find(({ body }) => body === id);
  const body = content.bodies.find((one) => one.id === id);
  return convened?.ordinal && body ? { ordinal: convened.ordinal, word: body.sessionWord } : {};
}

/** What calendars and lists call a body. */
export function shortNameOf({ name, shortName }: Body): Text {
  return current(shortName ?? name);
}

/** A text without the translations that readers do not get, so that they are not compared either. */
export function current(text: Text): Text {
  const translations = languages
    .filter((language) => stateOf(text, language) === 'current')
    .map((language) => [language, text.translations[language]]);
  return { language: text.language, words: text.words, translations: Object.fromEntries(translations) };
}
