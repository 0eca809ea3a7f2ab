import type { Request, Response } from 'express';
import type { Shell } from '../../acts/shell.ts';
import { placed } from '../../agenda/outline.ts';
import {
  type FeedAddress,
  normalAddress,
  type PublicFeed,
  readAddress,
  type Which,
} from '../../calendar/address.ts';
import { feedWords } from '../../calendar/naming/store.ts';
import { inLanguage } from '../../calendar/vevent.ts';
import { publicProgramme } from '../../editions/public.ts';
import { latestEdition } from '../../editions/store.ts';
import { say } from '../../language/catalogue.ts';
import { isLanguage, type Language } from '../../language/languages.ts';
import { numberOf } from '../../language/numbers.ts';
import { shownIn } from '../../language/text.ts';
import { NotFound } from '../../rules.ts';
import { showPage } from '../page.ts';
import { visitOf } from '../visit.ts';
import { followOf } from './follow.ts';
import { qrCode } from './qr.ts';
import type { Pieces } from './shown.ts';

/** The page on which a public calendar is subscribed to. Private ones have none: their address stands in no other. */
export function subscribePath(feed: string): string {
  return `/calendars/subscribe?feed=${encodeURIComponent(feed)}`;
}

/** A public calendar in a list of them: what it is called, its address in the reader's language, and the page to subscribe by. */
export function listedFeed(name: string, language: Language, names: Pieces, occasion: Pieces = []) {
  const address = `/calendars/${name}.ics`;
  return { names, occasion, href: `${address}${inLanguage(language)}`, page: subscribePath(address) };
}

/** The reminders to choose from, in minutes. */
const reminders = { none: '', quarter: '15', hour: '60', day: '1440' } as const;

/** Shows every way to subscribe to a public calendar, in the language and with the reminder that were chosen. */
export async function showSubscribing(shell: Shell, request: Request, response: Response) {
  const { language } = visitOf(request, response);
  const { which, options, normal } = addressAsked(request.query, language);
  const words = await feedWords(shell.db, which, [], language);
  if (!words) throw new NotFound('calendar');
  const alarm = options.alarm === null ? '' : String(options.alarm);
  const plain = normalAddress(which, { language: 'en', alarm: null, omitCancelled: false, banner: false });
  const chosen = new URLSearchParams({ feed: plain, in: options.language, alarm });
  if (options.omitCancelled) chosen.set('cancelled', 'omit');
  if (options.banner) chosen.set('banner', 'yes');
  const here = `${shell.settings.baseUrl}/calendars/subscribe?${chosen.toString()}&lang=${language}`;
  await showPage(response, 'public/subscribe', {
    title: say(language, 'subscribing.page'),
    name: words.name,
    page: words.page,
    feed: plain,
    follow: followOf(normal, shell.settings, 'en'),
    qr: qrCode(here, say(language, 'subscribing.qr')),
    chosen: { ...options, alarm, mayBanner: mayBanner(which) },
    reminders: Object.entries(reminders).map(([name, value]) => ({
      value,
      label: say(language, `subscribing.${name as keyof typeof reminders}`),
    })),
    items: which.kind === 'session' ? await itemsOf(shell, which.id, language) : [],
  });
}

/** The feed that is asked for, with its options. @throws NotFound where it is none, or a private one */
function addressAsked(
  query: Request['query'],
  otherwise: Language,
): FeedAddress & { readonly which: PublicFeed } {
  const word = (value: unknown) => (typeof value === 'string' ? value : '');
  const options = new URLSearchParams({ lang: isLanguage(query.in) ? query.in : otherwise });
  if (Object.values(reminders).some((value) => value !== '' && value === query.alarm)) {
    options.set('alarm', word(query.alarm));
  }
  if (query.cancelled === 'omit') options.set('cancelled', 'omit');
  const [path] = word(query.feed).split('?');
  const plain = readAddress(`${path}`);
  if (plain && 'which' in plain && mayBanner(plain.which) && query.banner === 'yes')
    options.set('banner', 'yes');
  const read = readAddress(`${path}?${options.toString()}`);
  if (!read || 'status' in read) throw new NotFound('calendar');
  const { which } = read;
  if (which.kind === 'mine') throw new NotFound('calendar');
  return { ...read, which };
}

/** Whether a feed can show sessions as whole days besides: one of meetings can, whatever session they are of. */
function mayBanner({ kind }: Which): boolean {
  return kind === 'all' || kind === 'body' || kind === 'session';
}

async function itemsOf({ db }: Shell, session: string, language: Language) {
  const edition = await latestEdition(db, session);
  const items = edition ? placed(publicProgramme(edition.content.programme).agenda) : [];
  return items.map(({ item, path }) => ({
    href: subscribePath(`/calendars/items/${encodeURIComponent(session)}/${encodeURIComponent(item.id)}.ics`),
    name: say(language, 'following.item', {
      item: numberOf(path, language),
      title: shownIn(item.title, language).words,
    }),
  }));
}
