import type { Request, Response } from 'express';
import type { Shell } from '../../acts/shell.ts';
import type { PublicFeed } from '../../calendar/address.ts';
import { feedWords } from '../../calendar/naming/store.ts';
import type { OwnCalendar } from '../../calendar/own/own.ts';
import { ownCalendarsOf } from '../../calendar/own/store.ts';
import { say } from '../../language/catalogue.ts';
import { dateOf } from '../../language/dates.ts';
import type { Language } from '../../language/languages.ts';
import { showPage } from '../page.ts';
import { type Again, chosenFrom, formShown } from '../public/own-calendar-page.ts';
import { mustMay, visitOf } from '../visit.ts';

/** How many of the bodies, sessions and items of a calendar a list of calendars names. */
const mostNamed = 5;

/** Shows a person's private calendars, and the form for another. */
export async function showOwnCalendars(
  shell: Shell,
  request: Request,
  response: Response,
  again: Again | null,
) {
  const person = await mustMay(request, 'keep-account');
  const { language } = visitOf(request, response);
  const calendars = await Promise.all(
    (await ownCalendarsOf(shell.db, person.id)).map(async (calendar) => ({
      id: calendar.id,
      name: calendar.name || say(language, 'mine.made'),
      made: dateOf(calendar.createdAt.slice(0, 10), language),
      ...(await heldIn(shell, calendar, language)),
    })),
  );
  await showPage(response, 'desk/own-calendars', {
    title: say(language, 'mine.page'),
    asked: person.offices.length > 0,
    calendars,
    ...(await formShown(shell, 'new', chosenFrom(request.query.feed, person.language), again, language)),
  });
}

/** The first of what a calendar holds, by name, and whether there is more. */
async function heldIn({ db }: Shell, { bodies, sessions, items }: OwnCalendar, language: Language) {
  const feeds: readonly PublicFeed[] = [
    ...bodies.map((id) => ({ kind: 'body', id }) as const),
    ...sessions.map((id) => ({ kind: 'session', id }) as const),
    ...items.map(({ session, item }) => ({ kind: 'item', session, id: item }) as const),
  ];
  const words = await Promise.all(
    feeds.slice(0, mostNamed).map((which) => feedWords(db, which, [], language)),
  );
  return { names: words.flatMap((one) => one?.name ?? []), more: feeds.length > mostNamed };
}
