import { type Request, type Response, Router } from 'express';
import {
  changeOwnCalendar,
  endOwnCalendar,
  type For,
  makeOwnCalendar,
  renewOwnCalendar,
} from '../../acts/own-calendars.ts';
import type { Shell } from '../../acts/shell.ts';
import { typedIn } from '../../fields.ts';
import { say } from '../../language/catalogue.ts';
import { showOwnCalendars } from '../../web/desk/own-calendars-page.ts';
import { networkOf } from '../../web/limits.ts';
import { whereLinkHolds } from '../../web/link.ts';
import { showPage } from '../../web/page.ts';
import {
  type Again,
  chosenFrom,
  showNewCalendar,
  showOwnCalendar,
} from '../../web/public/own-calendar-page.ts';
import { choicesOffered, mayBeChosen } from '../../web/public/own-choices.ts';
import { refusedForm } from '../../web/refused-form.ts';
import { mustMay, orAgain, visitOf, visitorMay } from '../../web/visit.ts';
import { ownCalendarIn } from './form.ts';
import { type Holder, ownCalendarOf } from './store.ts';

const noCalendar = { view: 'public/own-over', title: 'mine.over' } as const;

/** Shows a form again: as it was refused, or with the sessions of a body that was asked for. */
type Show = (again: Again) => Promise<void>;

/**
 * Private calendars: made, changed, given another address, ended. By a person on the desk, or by anybody, with the token
 * of the calendar's page.
 */
export function ownCalendarRoutes(shell: Shell) {
  /** Reads what a form chooses among what may be chosen, and does it; or shows the form again. */
  async function choose(
    request: Request,
    response: Response,
    holder: Holder | null,
    { form, nothing, show }: { readonly form: string; readonly nothing: boolean; readonly show: Show },
    deed: (chosen: ReturnType<typeof ownCalendarIn>) => Promise<string>,
  ) {
    const { language, form: sent } = visitOf(request, response);
    const typed = typedIn(sent);
    const body = typeof typed.body === 'string' ? typed.body : '';
    if (typed.show !== undefined) {
      await show({ form, refusals: [], typed, body });
      return;
    }
    const keep = async () => {
      const kept = holder && (await ownCalendarOf(shell.db, holder));
      const chosen = kept ?? chosenFrom(null, language);
      const offered = await choicesOffered(shell, { chosen, typed: sent, body }, language);
      response.redirect(303, await deed(ownCalendarIn(sent, mayBeChosen(offered, nothing))));
    };
    await orAgain(request, response, keep, (refused) => show({ ...refusedForm(form, refused), body }));
  }

  async function make(request: Request, response: Response, whose: For, show: Show) {
    const { form } = visitOf(request, response);
    const { once } = typedIn(form);
    const nothing = 'person' in whose;
    await choose(request, response, null, { form: 'new', nothing, show }, async (chosen) => {
      const { id, page } = await makeOwnCalendar(shell, whose, chosen, typeof once === 'string' ? once : '');
      return `${page === null ? `/desk/calendar/${id}` : `/calendars/mine/${page}`}?done=made`;
    });
  }

  async function change(request: Request, response: Response, holder: Holder, base: string) {
    const show = (again: Again) => showOwnCalendar(shell, request, response, holder, again);
    const nothing = 'person' in holder;
    await choose(request, response, holder, { form: 'own', nothing, show }, async (chosen) => {
      await changeOwnCalendar(shell, holder, chosen);
      return `${base}?done=kept`;
    });
  }

  const held = async (request: Request): Promise<Holder> => {
    const { id: person } = await mustMay(request, 'keep-account');
    return { person, id: String(request.params.calendar) };
  };
  const byPage = (request: Request): Holder => ({ page: String(request.params.page) });
  const whereItIs = (request: Request, response: Response, show: () => Promise<void>) =>
    whereLinkHolds(request, response, noCalendar, show);

  return Router()
    .get('/desk/calendar', async (request, response) => {
      await showOwnCalendars(shell, request, response, null);
    })
    .post('/desk/calendar', async (request, response) => {
      const { id: person } = await mustMay(request, 'keep-account');
      await make(request, response, { person }, (again) => showOwnCalendars(shell, request, response, again));
    })
    .get('/desk/calendar/:calendar', async (request, response) => {
      await showOwnCalendar(shell, request, response, await held(request), null);
    })
    .post('/desk/calendar/:calendar', async (request, response) => {
      await change(request, response, await held(request), `/desk/calendar/${request.params.calendar}`);
    })
    .post('/desk/calendar/:calendar/address', async (request, response) => {
      await renewOwnCalendar(shell, await held(request));
      response.redirect(303, `/desk/calendar/${request.params.calendar}?done=renewed`);
    })
    .post('/desk/calendar/:calendar/end', async (request, response) => {
      await endOwnCalendar(shell, await held(request));
      response.redirect(303, '/desk/calendar');
    })
    .get('/calendars/mine', async (request, response) => {
      if (await visitorMay(request, 'keep-account')) {
        const [, query] = request.originalUrl.split('?', 2);
        response.redirect(303, query === undefined ? '/desk/calendar' : `/desk/calendar?${query}`);
        return;
      }
      await showNewCalendar(shell, request, response, null);
    })
    .post('/calendars/mine', async (request, response) => {
      const whose = { network: networkOf(request) };
      await make(request, response, whose, (again) => showNewCalendar(shell, request, response, again));
    })
    .get('/calendars/mine/:page', async (request, response) => {
      await whereItIs(request, response, () =>
        showOwnCalendar(shell, request, response, byPage(request), null),
      );
    })
    .post('/calendars/mine/:page', async (request, response) => {
      const base = `/calendars/mine/${encodeURIComponent(request.params.page)}`;
      await whereItIs(request, response, () => change(request, response, byPage(request), base));
    })
    .post('/calendars/mine/:page/address', async (request, response) => {
      await whereItIs(request, response, async () => {
        await renewOwnCalendar(shell, byPage(request));
        response.redirect(303, `/calendars/mine/${encodeURIComponent(request.params.page)}?done=renewed`);
      });
    })
    .post('/calendars/mine/:page/end', async (request, response) => {
      await whereItIs(request, response, async () => {
        await endOwnCalendar(shell, byPage(request));
        const { language } = visitOf(request, response);
        response.set('Cache-Control', 'no-store');
        await showPage(response, 'public/own-over', { title: say(language, 'mine.ended'), ended: true });
      });
    });
}
