import { type Request, type Response, Router } from 'express';
import { keepHolidays, takeHolidayOut } from '../acts/holidays.ts';
import type { Shell } from '../acts/shell.ts';
import { showHolidays, stationsOf } from '../web/desk/holidays-page.ts';
import { refusedForm } from '../web/refused-form.ts';
import { mustMay, orAgain, type Refused, visitOf } from '../web/visit.ts';
import { holidayIn, holidaysIn, removalIn } from './form.ts';

/** The holidays of duty stations: a list a year, added to line by line or pasted, and taken out of. */
export function holidaysRoutes(shell: Shell) {
  const again = (form: string, request: Request, response: Response) => async (refused: Refused) =>
    await showHolidays(shell, request, response, request.body, refusedForm(form, refused));

  return Router()
    .get('/', async (request, response) => {
      await mustMay(request, 'read-desk');
      await showHolidays(shell, request, response, request.query);
    })
    .post('/', async (request, response) => {
      const person = await mustMay(request, 'edit-holidays');
      const { form, language } = visitOf(request, response);
      const add = async () => {
        const holiday = holidayIn(form, await stationsOf(shell), language);
        await keepHolidays(shell, person.id, [holiday]);
        response.redirect(303, addressOf(holiday));
      };
      await orAgain(request, response, add, again('holiday', request, response));
    })
    .post('/lists', async (request, response) => {
      const person = await mustMay(request, 'edit-holidays');
      const { form, language } = visitOf(request, response);
      const add = async () => {
        const holidays = holidaysIn(form, await stationsOf(shell), language);
        await keepHolidays(shell, person.id, holidays);
        const [first = null] = holidays;
        response.redirect(303, first ? addressOf(first) : '/desk/holidays');
      };
      await orAgain(request, response, add, again('list', request, response));
    })
    .post('/removals', async (request, response) => {
      const person = await mustMay(request, 'edit-holidays');
      const removal = removalIn(visitOf(request, response).form);
      await takeHolidayOut(shell, person.id, removal);
      response.redirect(303, addressOf(removal));
    });
}

/** The list in which a day stands. */
function addressOf({ dutyStation, date }: { readonly dutyStation: string; readonly date: string }): string {
  const which = new URLSearchParams({ station: dutyStation, year: date.slice(0, 4) });
  return `/desk/holidays?${which.toString()}#list`;
}
