import { type Request, type Response, Router } from 'express';
import {
  changeOwnCalendar,
  endOwnCalendar,
  type Kept,
  makeOwnCalendar,
  renewOwnCalendar,
} from '../../acts/own-calendars.ts';
import type { Shell } from '../../acts/shell.ts';
import { bodiesToFollow, showMade, showOwnCalendars } from '../../web/desk/own-calendars-page.ts';
import { refusedForm } from '../../web/refused-form.ts';
import { mustMay, orAgain, type Refused, visitOf } from '../../web/visit.ts';
import { ownCalendarIn } from './form.ts';

/** A person's private calendars: made, changed, given another address, ended. */
export function ownCalendarRoutes(shell: Shell) {
  const again = (request: Request, response: Response, form: string) => (refused: Refused) =>
    showOwnCalendars(shell, request, response, refusedForm(form, refused));
  const chosen = async (request: Request, response: Response) =>
    ownCalendarIn(
      visitOf(request, response).form,
      (await bodiesToFollow(shell)).map(({ id }) => id),
    );
  const shown = async (request: Request, response: Response, kept: Kept) => {
    response.set('Cache-Control', 'no-store');
    await showMade(shell, request, response, kept);
  };

  return Router()
    .get('/desk/calendar', async (request, response) => {
      await showOwnCalendars(shell, request, response, null);
    })
    .post('/desk/calendar', async (request, response) => {
      const { id } = await mustMay(request, 'keep-account');
      const make = async () =>
        await shown(request, response, await makeOwnCalendar(shell, id, await chosen(request, response)));
      await orAgain(request, response, make, again(request, response, 'new'));
    })
    .post('/desk/calendar/:calendar', async (request, response) => {
      const { id } = await mustMay(request, 'keep-account');
      const { calendar } = request.params;
      const change = async () => {
        await changeOwnCalendar(shell, id, calendar, await chosen(request, response));
        response.redirect(303, '/desk/calendar');
      };
      await orAgain(request, response, change, again(request, response, calendar));
    })
    .post('/desk/calendar/:calendar/address', async (request, response) => {
      const { id } = await mustMay(request, 'keep-account');
      await shown(request, response, await renewOwnCalendar(shell, id, request.params.calendar));
    })
    .post('/desk/calendar/:calendar/end', async (request, response) => {
      const { id } = await mustMay(request, 'keep-account');
      await endOwnCalendar(shell, id, request.params.calendar);
      response.redirect(303, '/desk/calendar');
    });
}
