import { type Request, type Response, Router } from 'express';
import type { Shell } from '../acts/shell.ts';
import { allBodies } from '../bodies/store.ts';
import { holidaysBetween } from '../holidays/store.ts';
import { NotFound } from '../rules.ts';
import { daysOfYear } from '../sessions/year.ts';
import { showPage } from '../web/page.ts';
import { followOf } from '../web/public/follow.ts';
import { listedSession } from '../web/public/year-listed.ts';
import { yearPage } from '../web/public/year-page.ts';
import { visitOf } from '../web/visit.ts';
import { publicContent } from './public.ts';
import { editionsOfYear, yearsPublished } from './store.ts';

/** The year of all bodies, of what is published: who meets when. Without a year, this year. */
export function yearRoutes(shell: Shell) {
  return Router()
    .get('/years', (request, response) => showYear(request, response, shell.clock().slice(0, 4)))
    .get('/years/:year', (request, response) => showYear(request, response, request.params.year));

  async function showYear(request: Request, response: Response, asked: string) {
    const { language } = visitOf(request, response);
    const year = yearIn(asked);
    const [first, last] = daysOfYear(year);
    const listed = (await editionsOfYear(shell.db, first, last)).map(({ content, session }) =>
      listedSession(publicContent(content), `/sessions/${session}`),
    );
    const bodies = await allBodies(shell.db);
    const holidays = await holidaysBetween(shell.db, first, last);
    const [from, until] = (await yearsPublished(shell.db)) ?? [year, year];
    await showPage(response, 'public/year', {
      ...yearPage(year, listed, { bodies, holidays }, language),
      ...besideYear(year, [from, until], '/years'),
      drafted: false,
      follow: followOf('/calendars/sessions.ics', shell.settings, language),
    });
  }
}

/** A year from 1000 to 9999 as an address has it. @throws NotFound */
export function yearIn(asked: string): number {
  if (!/^[1-9]\d{3}$/u.test(asked)) throw new NotFound('year');
  return Number(asked);
}

/** The years beside one, from the first to the last in which anybody meets. */
export function besideYear(year: number, [first, last]: readonly [number, number], base: string) {
  const link = (other: number) => ({ year: String(other), href: `${base}/${other}` });
  return {
    before: year > first ? link(Math.min(year - 1, last)) : null,
    after: year < last ? link(Math.max(year + 1, first)) : null,
  };
}
