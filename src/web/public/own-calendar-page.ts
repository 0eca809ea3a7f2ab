import type { Request, Response } from 'express';
import { drawOnce, tokenFor } from '../../acts/own-calendars.ts';
import type { Shell } from '../../acts/shell.ts';
import { type FeedAddress, normalAddress, readAddress } from '../../calendar/address.ts';
import { boxOf } from '../../calendar/own/form.ts';
import { editionIn } from '../../calendar/own/held/store.ts';
import { atMost, type Chosen, type OwnCalendar } from '../../calendar/own/own.ts';
import type { EditionGot, programs } from '../../calendar/own/read/readings.ts';
import { readingsOf } from '../../calendar/own/read/store.ts';
import { type Holder, ownCalendarOf } from '../../calendar/own/store.ts';
import { editionWithNumber } from '../../editions/store.ts';
import { say } from '../../language/catalogue.ts';
import type { Language } from '../../language/languages.ts';
import { momentIn } from '../../notices/round-news.ts';
import { formsOf, type RefusedForm } from '../desk/forms.ts';
import { showPage } from '../page.ts';
import { visitOf } from '../visit.ts';
import { editionLine } from './edition-lines.ts';
import { waysTo } from './follow.ts';
import { choicesOffered, type Standing } from './own-choices.ts';
import { qrCode } from './qr.ts';

/** A form that comes back: refused, or only shown again with the sessions of a body that was asked for. */
export interface Again extends RefusedForm {
  readonly body: string;
}

/** What stands in a form for a new calendar: nothing, or the one feed from whose page its reader comes. */
export function chosenFrom(feed: unknown, language: Language): Chosen {
  const read = typeof feed === 'string' ? readAddress(feed.split('?')[0] ?? '') : null;
  const which: FeedAddress['which'] | null = read && !('status' in read) ? read.which : null;
  return {
    name: '',
    bodies: which?.kind === 'body' ? [which.id] : [],
    sessions: which?.kind === 'session' ? [which.id] : [],
    items: which?.kind === 'item' ? [{ session: which.session, item: which.id }] : [],
    language,
    alarm: null,
    omitCancelled: false,
    banner: false,
  };
}

/** The form for a private calendar, as its views take it. */
export async function formShown(
  shell: Shell,
  name: string,
  chosen: Chosen,
  again: Again | null,
  language: Language,
) {
  const standing: Standing = { chosen, typed: again?.typed, body: again?.body ?? '' };
  const form = formsOf(language, 0, again)(name);
  return {
    form: { ...form, refused: form.sentences.length > 0 },
    offered: await choicesOffered(shell, standing, language),
    saved: {
      ...chosen,
      alarm: chosen.alarm === null ? '' : String(chosen.alarm),
      items: chosen.items.map(boxOf),
    },
    once: again?.typed.once ?? drawOnce(),
    longest: atMost.name,
  };
}

/** Shows the form by which anybody makes a private calendar. */
export async function showNewCalendar(
  shell: Shell,
  request: Request,
  response: Response,
  again: Again | null,
) {
  const { language } = visitOf(request, response);
  response.set('Cache-Control', 'no-store');
  await showPage(response, 'public/own-new', {
    title: say(language, 'mine.own'),
    ...(await formShown(shell, 'new', chosenFrom(request.query.feed, language), again, language)),
  });
}

/** What was just done to a private calendar, said on its page. */
const said = {
  made: 'mine.made-says',
  kept: 'mine.kept',
  renewed: 'mine.renewed',
} as const;

/** Shows a private calendar to who holds it: the ways to follow it, who reads it, what it holds, and its end. @throws NotFound */
export async function showOwnCalendar(
  shell: Shell,
  request: Request,
  response: Response,
  holder: Holder,
  again: Again | null,
) {
  const { language, person } = visitOf(request, response);
  const calendar = await ownCalendarOf(shell.db, holder);
  const token = tokenFor(shell, holder, calendar);
  const base = 'page' in holder ? `/calendars/mine/${holder.page}` : `/desk/calendar/${calendar.id}`;
  const follow = token === null ? null : waysTo(feedPath(token), shell.settings);
  const done = Object.entries(said).find(([name]) => name === request.query.done)?.[1] ?? null;
  response.set({ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' });
  await showPage(response, 'public/own-calendar', {
    title: calendar.name || say(language, 'mine.made'),
    base,
    page: 'page' in holder ? `${shell.settings.baseUrl}${base}` : null,
    done: again === null && done !== null ? say(language, done) : null,
    follow,
    qr: follow && qrCode(follow.apple, say(language, 'mine.qr')),
    readings: await readingsShown(shell, calendar, language, person?.zone ?? 'UTC'),
    silences: calendar.person !== null && (person?.offices.length ?? 0) > 0,
    ...(await formShown(shell, 'own', calendar, again, language)),
  });
}

/** The path of a private calendar: what is kept with it stands not in its address. */
export function feedPath(token: string): string {
  const plain = { language: 'en', alarm: null, omitCancelled: false, banner: false } as const;
  return normalAddress({ kind: 'mine', id: token }, plain);
}

const namesOfPrograms: Readonly<Record<(typeof programs)[number], string | null>> = {
  google: 'Google Calendar',
  outlook: 'Outlook',
  apple: 'Apple Calendar',
  thunderbird: 'Thunderbird',
  other: null,
};

/** Which programs read a calendar, when last, which edition they got, and whether a later one has been issued since. */
async function readingsShown(shell: Shell, calendar: OwnCalendar, language: Language, zone: string) {
  const now = await editionIn(shell.db, calendar);
  return await Promise.all(
    (await readingsOf(shell.db, calendar.id)).map(async ({ program, at, edition }) => ({
      program: namesOfPrograms[program] ?? say(language, 'mine.another-program'),
      at,
      when: say(language, 'mine.by-clock-of', { when: momentIn(at, zone, language), zone }),
      got: edition && (await editionShown(shell, edition, language)),
      behind: now !== null && (edition === null || !same(edition, now)),
    })),
  );
}

async function editionShown({ db }: Shell, { session, number }: EditionGot, language: Language) {
  const { names, occasion, href } = editionLine(await editionWithNumber(db, session, number), language);
  return { names, occasion, href, edition: say(language, 'calendar.edition', { number }) };
}

function same(one: EditionGot, other: EditionGot): boolean {
  return one.session === other.session && one.number === other.number;
}
