import { type Request, type Response, Router } from 'express';
import type { Shell } from '../acts/shell.ts';
import { NotFound } from '../rules.ts';
import { plusDays } from '../time/days.ts';
import { mondayOf, weekOf } from '../time/weeks.ts';
import { showPage } from '../web/page.ts';
import { weekPage } from '../web/public/week-page.ts';
import { visitOf } from '../web/visit.ts';
import { publicContent } from './public.ts';
import { editionsOfYear } from './store.ts';

/** A week of all bodies, of what is published, to be read or printed. Without a week, this one. */
export function weekRoutes(shell: Shell) {
  return Router()
    .get('/weeks', (request, response) => showWeek(request, response, weekOf(shell.clock().slice(0, 10))))
    .get('/weeks/:week', (request, response) => showWeek(request, response, request.params.week));

  async function showWeek(request: Request, response: Response, week: string) {
    const { language } = visitOf(request, response);
    const monday = mondayOf(week);
    if (monday === null) throw new NotFound('week');
    const editions = await editionsOfYear(shell.db, monday, plusDays(monday, 6));
    const contents = editions.map(({ content }) => publicContent(content));
    await showPage(response, 'public/week', weekPage(monday, contents, shell.clock(), language));
  }
}
