import type { Request, Response } from 'express';
import type { Kept } from '../../acts/own-calendars.ts';
import type { Shell } from '../../acts/shell.ts';
import { allBodies } from '../../bodies/store.ts';
import { normalAddress } from '../../calendar/address.ts';
import type { OwnCalendar } from '../../calendar/own/own.ts';
import { ownCalendarsOf } from '../../calendar/own/store.ts';
import { say } from '../../language/catalogue.ts';
import { dateOf } from '../../language/dates.ts';
import { listed } from '../../language/lists.ts';
import { shownIn } from '../../language/text.ts';
import { languageNames } from '../../people/account/routes.ts';
import { showPage } from '../page.ts';
import { waysTo } from '../public/follow.ts';
import { mustMay, visitOf } from '../visit.ts';
import { formsOf, type RefusedForm } from './forms.ts';

/** The bodies whose meetings may stand in a private calendar. */
export async function bodiesToFollow({ db }: Pick<Shell, 'db'>) {
  return (await allBodies(db)).filter(({ kind }) => kind === 'body');
}

/** Shows a person's private calendars, and the form for another. */
export async function showOwnCalendars(
  shell: Shell,
  request: Request,
  response: Response,
  refused: RefusedForm | null,
) {
  const person = await mustMay(request, 'keep-account');
  const { language } = visitOf(request, response);
  const bodies = await bodiesToFollow(shell);
  const nameOf = (id: string) => {
    const body = bodies.find((one) => one.id === id);
    return body ? shownIn(body.name, language).words : id;
  };
  await showPage(response, 'desk/own-calendars', {
    title: say(language, 'mine.page'),
    form: formsOf(language, 0, refused),
    languageNames,
    bodyOptions: bodies.map(({ id }) => ({ value: id, label: nameOf(id) })),
    saved: { bodies: bodies.map(({ id }) => id), language: person.language, alarm: '' },
    asked: person.offices.length > 0,
    calendars: (await ownCalendarsOf(shell.db, person.id)).map((calendar) => ({
      ...calendar,
      alarm: calendar.alarm === null ? '' : String(calendar.alarm),
      made: dateOf(calendar.createdAt.slice(0, 10), language),
      names: listed(calendar.bodies.map(nameOf), language),
    })),
  });
}

/** Shows the address of a private calendar, this once, with the ways to subscribe to it. */
export async function showMade(
  { settings }: Shell,
  request: Request,
  response: Response,
  { calendar, token }: Kept,
) {
  await mustMay(request, 'keep-account');
  const { language } = visitOf(request, response);
  await showPage(response, 'desk/own-calendar', {
    title: say(language, 'mine.made'),
    follow: waysTo(addressOf(calendar, token), settings),
  });
}

/** The address of a private calendar, with the language and the reminder that were chosen. */
function addressOf({ language, alarm }: OwnCalendar, token: string): string {
  return normalAddress({ kind: 'mine', id: token }, { language, alarm, omitCancelled: false, banner: false });
}
