import { isLanguage, type Language } from '../language/languages.ts';

/** Which feed: of the meetings of every issued session, of one body or of one session; or of all sessions, each as whole days. */
export type Which =
  | { readonly kind: 'all' }
  | { readonly kind: 'sessions' }
  | { readonly kind: 'body'; readonly id: string }
  | { readonly kind: 'session'; readonly id: string };

/** What a subscriber may choose at the end of the address. */
export interface FeedOptions {
  readonly language: Language;
  /** Minutes before each meeting, 0 to 10,080 (a week); null: no reminder. */
  readonly alarm: number | null;
  /** Whether cancelled meetings are left out. */
  readonly omitCancelled: boolean;
  /** Whether each session is shown as all-day event as well. */
  readonly banner: boolean;
}

/** A feed's address as understood. */
export interface FeedAddress {
  readonly which: Which;
  readonly options: FeedOptions;
  /** The address in one form, whatever the order of its options and whatever else it carries: `/calendars/all.ics?lang=fr`. */
  readonly normal: string;
}

/** An address that is a feed's but cannot be answered: the status, what is wrong, and the reader's language. */
export interface Refusal {
  readonly status: 400 | 404 | 414;
  /** What is wrong: the name of an option whose value is wrong, or the address itself. */
  readonly code: keyof typeof readers | 'encoding' | 'unknown' | 'too-long';
  readonly language: Language;
}

/** No address of ours comes near this length; trackers may add some. */
const longest = 4096;

/** Reads what was asked for; null where it is no feed's address. */
export function readAddress(url: string): FeedAddress | Refusal | null {
  const mark = url.indexOf('?');
  const path = mark < 0 ? url : url.slice(0, mark);
  if (!path.startsWith('/calendars/') || !path.endsWith('.ics')) return null;
  if (url.length > longest) return refusal(414, 'too-long');
  const read = readOptions(new URLSearchParams(mark < 0 ? '' : url.slice(mark)));
  if ('status' in read) return read;
  const which = readPath(path);
  if (typeof which === 'string') return refusal(which === 'encoding' ? 400 : 404, which, read.language);
  return { which, options: read, normal: normalAddress(which, read) };
}

/** The one form of a feed's address. */
export function normalAddress(which: Which, options: FeedOptions): string {
  const { language, alarm, omitCancelled, banner } = options;
  const chosen = [
    ...(language === 'en' ? [] : [`lang=${language}`]),
    ...(alarm === null ? [] : [`alarm=${alarm}`]),
    ...(omitCancelled ? ['cancelled=omit'] : []),
    ...(banner ? ['banner=yes'] : []),
  ];
  return [pathOf(which), ...(chosen.length === 0 ? [] : [chosen.join('&')])].join('?');
}

function pathOf(which: Which): string {
  if (which.kind === 'all') return '/calendars/all.ics';
  if (which.kind === 'sessions') return '/calendars/sessions.ics';
  return `/calendars/${which.kind === 'body' ? 'bodies' : 'sessions'}/${encodeURIComponent(which.id)}.ics`;
}

function readPath(path: string): Which | 'encoding' | 'unknown' {
  if (path === '/calendars/all.ics') return { kind: 'all' };
  if (path === '/calendars/sessions.ics') return { kind: 'sessions' };
  const [, folder, written] = /^\/calendars\/(bodies|sessions)\/([^/]+)\.ics$/u.exec(path) ?? [];
  if (written === undefined) return 'unknown';
  try {
    const id = decodeURIComponent(written);
    if (/[\p{Cc}/]/u.test(id)) return 'unknown';
    return { kind: folder === 'bodies' ? 'body' : 'session', id };
  } catch {
    return 'encoding';
  }
}

/** What each option may say; null for anything else. */
const readers = {
  lang: (value: string) => (isLanguage(value) ? { language: value } : null),
  alarm: (value: string) =>
    /^\d{1,5}$/u.test(value) && Number(value) <= 10_080 ? { alarm: Number(value) } : null,
  cancelled: (value: string) => (value === 'omit' ? { omitCancelled: true } : null),
  banner: (value: string) => (value === 'yes' ? { banner: true } : null),
} as const satisfies Record<string, (value: string) => Partial<FeedOptions> | null>;

function readOptions(query: URLSearchParams): FeedOptions | Refusal {
  let options: FeedOptions = { language: 'en', alarm: null, omitCancelled: false, banner: false };
  for (const name of Object.keys(readers) as (keyof typeof readers)[]) {
    const given = query.getAll(name);
    if (given.length === 0) continue;
    const [value = ''] = given;
    const chosen = given.length === 1 ? readers[name](value) : null;
    if (!chosen) return refusal(400, name, options.language);
    options = { ...options, ...chosen };
  }
  return options;
}

function refusal(status: Refusal['status'], code: Refusal['code'], language: Language = 'en'): Refusal {
  return { status, code, language };
}
