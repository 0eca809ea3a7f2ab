import { isLanguage, type Language } from '../language/languages.ts';

/**
 * Which feed: of the meetings of every issued session, of one body, of one session or of those that take up one item; of
 * all sessions, each as whole days; or of the deadlines for documents.
 */
export type Which =
  | { readonly kind: 'all' }
  | { readonly kind: 'sessions' }
  | { readonly kind: 'body'; readonly id: string }
  | { readonly kind: 'session'; readonly id: string }
  | { readonly kind: 'item'; readonly session: string; readonly id: string }
  | { readonly kind: 'deadlines' }
  /** A private calendar, by the token in its address. */
  | { readonly kind: 'mine'; readonly id: string };

/** A feed that anybody may read. */
export type PublicFeed = Exclude<Which, { readonly kind: 'mine' }>;

/** In which form: as iCalendar, or the same as jCal (RFC 7265). */
export type Form = 'ics' | 'json';

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
  readonly form: Form;
  readonly options: FeedOptions;
  /** Those of the options that the address names: they come before what is kept with a private calendar. */
  readonly given: Partial<FeedOptions>;
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
  const [, stem, ending] = /^(\/calendars\/.*)\.(ics|json)$/su.exec(path) ?? [];
  if (stem === undefined) return null;
  const form = ending === 'json' ? 'json' : 'ics';
  if (url.length > longest) return refusal(414, 'too-long');
  const given = readOptions(new URLSearchParams(mark < 0 ? '' : url.slice(mark)));
  if ('status' in given) return given;
  const which = readPath(stem);
  if (typeof which === 'string') return refusal(which === 'encoding' ? 400 : 404, which, given.language);
  const options = { ...usual, ...given };
  const normal =
    which.kind === 'mine' ? addressWith(which, given, form) : normalAddress(which, options, form);
  return { which, form, options, given, normal };
}

const usual: FeedOptions = { language: 'en', alarm: null, omitCancelled: false, banner: false };

/** The one form of a feed's address. */
export function normalAddress(which: Which, options: FeedOptions, form: Form = 'ics'): string {
  const { language, ...others } = options;
  return addressWith(which, language === 'en' ? others : options, form);
}

/** A feed's address that names these options alone. */
export function addressWith(which: Which, options: Partial<FeedOptions>, form: Form = 'ics'): string {
  const { language, alarm = null, omitCancelled = false, banner = false } = options;
  const chosen = [
    ...(language === undefined ? [] : [`lang=${language}`]),
    ...(alarm === null ? [] : [`alarm=${alarm}`]),
    ...(omitCancelled ? ['cancelled=omit'] : []),
    ...(banner ? ['banner=yes'] : []),
  ];
  return [`${pathOf(which)}.${form}`, ...(chosen.length === 0 ? [] : [chosen.join('&')])].join('?');
}

const folders = { body: 'bodies', session: 'sessions', mine: 'mine' } as const;

function pathOf(which: Which): string {
  if (which.kind === 'all' || which.kind === 'sessions' || which.kind === 'deadlines') {
    return `/calendars/${which.kind}`;
  }
  if (which.kind === 'item') {
    return `/calendars/items/${encodeURIComponent(which.session)}/${encodeURIComponent(which.id)}`;
  }
  return `/calendars/${folders[which.kind]}/${encodeURIComponent(which.id)}`;
}

function readPath(stem: string): Which | 'encoding' | 'unknown' {
  const [, , folder = '', ...written] = stem.split('/');
  try {
    const [first = '', second = ''] = written.map(decodeURIComponent);
    if ([folder, ...written.map(decodeURIComponent)].some((name) => name === '' || /[\p{Cc}/]/u.test(name))) {
      return 'unknown';
    }
    if (written.length === 0 && (folder === 'all' || folder === 'sessions' || folder === 'deadlines')) {
      return { kind: folder };
    }
    if (written.length === 1 && folder === 'bodies') return { kind: 'body', id: first };
    if (written.length === 1 && folder === 'sessions') return { kind: 'session', id: first };
    if (written.length === 1 && folder === 'mine') return { kind: 'mine', id: first };
    if (written.length === 2 && folder === 'items') return { kind: 'item', session: first, id: second };
    return 'unknown';
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

function readOptions(query: URLSearchParams): Partial<FeedOptions> | Refusal {
  let options: Partial<FeedOptions> = {};
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
