import type { Language } from '../language/languages.ts';
import type { Instant } from '../time/days.ts';
import { stampOf } from '../time/zoned.ts';
import {
  addressWith,
  type FeedAddress,
  type FeedOptions,
  type Form,
  normalAddress,
  type PublicFeed,
  type Which,
} from './address.ts';
import { jcalOf } from './jcal.ts';
import { addressLine, folded, unfolded, wordsLine } from './lines.ts';
import { zonesOf } from './zones.ts';

/** One event as a feed holds it: already rendered in the feed's language. */
export interface FeedEvent {
  readonly uid: string;
  readonly starts: Instant;
  readonly status: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED';
  /** Whether it is the all-day event of a whole session, shown only where asked for and in the feed of sessions. */
  readonly banner: boolean;
  readonly vevent: string;
}

/** What a feed is made from, in one language. */
export interface FeedRows {
  readonly which: Which;
  readonly name: string;
  readonly description: string;
  /** Where its page is, from the root of the site. */
  readonly page: string;
  /** When anything in it last changed; null for a feed that never held anything. */
  readonly lastModified: Instant | null;
  readonly events: readonly FeedEvent[];
  /** Of a private calendar, the edition issued last of those that stand in it. */
  readonly edition?: { readonly session: string; readonly number: number } | null;
  /** Of a private calendar, the options that its address names: the others are kept with it, and may change. */
  readonly given?: Partial<FeedOptions>;
}

/** Where feeds come from: a number that rises whenever any of them changes, and what each holds. */
export interface FeedSource {
  revision(): Promise<number>;
  /** Null where there is no such body, or nothing of the session is published. */
  feed(which: PublicFeed, language: Language): Promise<FeedRows | null>;
  /** A private calendar by its token; null for one that there is not, or that was revoked. */
  own(token: string): Promise<OwnFeed | null>;
}

/** A private calendar: which, a number that rises whenever it changes, the options kept with it, and what it holds. */
export interface OwnFeed {
  readonly calendar: string;
  readonly revision: number;
  readonly options: FeedOptions;
  rows(language: Language): Promise<FeedRows>;
}

/** What stands at an address: a public feed, or a private one as it was found. Null where nothing does. */
export async function feedAt(
  feeds: FeedSource,
  { which, options, given }: FeedAddress,
  own: OwnFeed | null,
): Promise<{ readonly rows: FeedRows; readonly options: FeedOptions } | null> {
  if (which.kind !== 'mine') {
    const rows = await feeds.feed(which, options.language);
    return rows && { rows, options };
  }
  if (!own) return null;
  const chosen = { ...own.options, ...given };
  return { rows: { ...(await own.rows(chosen.language)), given }, options: chosen };
}

/** The whole calendar, byte for byte: head, zones, events in the order in which they begin. */
export function feedText(
  rows: FeedRows,
  options: FeedOptions,
  { baseUrl }: { readonly baseUrl: string },
  form: Form = 'ics',
): string {
  const whole = rows.which.kind === 'sessions';
  const events = rows.events
    .filter(({ banner }) => options.banner || whole || !banner)
    .filter(({ status }) => !(options.omitCancelled && status === 'CANCELLED'))
    .toSorted(inOrder)
    .map((event) => (event.banner && !whole ? event.vevent : withAlarm(event, options.alarm)));
  const text = [
    folded(headOf(rows, `${baseUrl}${addressOf(rows, options, form)}`, baseUrl)),
    ...zonesOf(events),
    ...events,
    'END:VCALENDAR\r\n',
  ].join('');
  return form === 'json' ? jcalOf(text) : text;
}

function addressOf({ which, given }: FeedRows, options: FeedOptions, form: Form): string {
  return given ? addressWith(which, given, form) : normalAddress(which, options, form);
}

function headOf({ which, name, description, page, lastModified }: FeedRows, source: string, baseUrl: string) {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Plenary//Plenary//EN',
    'CALSCALE:GREGORIAN',
    wordsLine('NAME', name),
    wordsLine('X-WR-CALNAME', name),
    wordsLine('DESCRIPTION', description),
    wordsLine('X-WR-CALDESC', description),
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    addressLine('SOURCE;VALUE=URI', source),
    addressLine('URL', `${baseUrl}${page}`),
    `COLOR:${colourOf(which)}`,
    ...(lastModified === null ? [] : [`LAST-MODIFIED:${stampOf(lastModified)}`]),
  ];
}

/** By the instant at which they begin, then by UID: the same on every machine and database. */
function inOrder(a: FeedEvent, b: FeedEvent): number {
  return compare(a.starts, b.starts) || compare(a.uid, b.uid);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Names of CSS colours (RFC 7986, 5.9) that stand out on white and on black; a feed always has the same. */
const colours = [
  'steelblue',
  'seagreen',
  'indianred',
  'darkorchid',
  'peru',
  'teal',
  'slateblue',
  'olivedrab',
];

function colourOf(which: Which): string {
  if (!('id' in which) || which.kind === 'mine') return 'steelblue';
  const sum = [...which.id].reduce(
    (total, character) => (total * 31 + (character.codePointAt(0) ?? 0)) % 9973,
    7,
  );
  return colours[sum % colours.length] ?? 'steelblue';
}

function withAlarm({ vevent, status }: FeedEvent, minutes: number | null): string {
  if (minutes === null || status === 'CANCELLED') return vevent;
  const summary = unfolded(vevent).find((line) => line.startsWith('SUMMARY:')) ?? 'SUMMARY:';
  const alarm = folded([
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    summary.replace('SUMMARY', 'DESCRIPTION'),
    `TRIGGER:-PT${minutes}M`,
    'END:VALARM',
  ]);
  return vevent.replace(/END:VEVENT\r\n$/u, () => `${alarm}END:VEVENT\r\n`);
}
