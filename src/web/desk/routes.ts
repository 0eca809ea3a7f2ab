import { Router } from 'express';
import type { Shell } from '../../acts/shell.ts';
import { agendaRoutes } from '../../agenda/routes.ts';
import { approvalRoutes } from '../../approval/routes.ts';
import { bodiesRoutes } from '../../bodies/routes.ts';
import { documentationRoutes, forecastRoutes } from '../../documentation/routes.ts';
import { documentsRoutes } from '../../documents/routes.ts';
import { draftingRoutes } from '../../drafting/routes.ts';
import { translationsRoutes } from '../../drafting/translations-routes.ts';
import { editionsDeskRoutes } from '../../editions/desk-routes.ts';
import { issuedDeskRoutes } from '../../editions/issued/routes.ts';
import { holidaysRoutes } from '../../holidays/routes.ts';
import { noticesRoutes } from '../../notices/routes.ts';
import { proceedingsRoutes } from '../../proceedings/routes.ts';
import { importRoutes } from '../../reading/routes.ts';
import { noteRoutes } from '../../reports/note-routes.ts';
import { participationRoutes } from '../../reports/participation-routes.ts';
import { recommendationsRoutes } from '../../reports/recommendations-routes.ts';
import { reportRoutes } from '../../reports/routes.ts';
import { topicsRoutes } from '../../reports/topics/routes.ts';
import { sessionsRoutes } from '../../sessions/routes.ts';
import { candidatesRoutes } from '../../timetable/candidates-routes.ts';
import { proposingRoutes } from '../../timetable/proposing/routes.ts';
import { timetableRoutes } from '../../timetable/routes.ts';
import { homeRoutes } from './home.ts';
import { yearDeskRoutes } from './year-page.ts';

/** The desk: what needs a sign-in, but for people. */
export function deskRoutes(shell: Shell) {
  const sessions = [
    sessionsRoutes,
    draftingRoutes,
    translationsRoutes,
    agendaRoutes,
    timetableRoutes,
    candidatesRoutes,
    proposingRoutes,
    documentsRoutes,
    documentationRoutes,
    approvalRoutes,
    editionsDeskRoutes,
    issuedDeskRoutes,
    proceedingsRoutes,
    reportRoutes,
    participationRoutes,
    recommendationsRoutes,
    noteRoutes,
  ];
  const desk = Router()
    .use(homeRoutes(shell))
    .use(forecastRoutes(shell))
    .use('/bodies', bodiesRoutes(shell))
    .use('/bodies', topicsRoutes(shell))
    .use('/holidays', holidaysRoutes(shell))
    .use('/notices', noticesRoutes(shell))
    .use('/years', yearDeskRoutes(shell))
    .use('/import', importRoutes(shell));
  for (const routes of sessions) desk.use('/sessions', routes(shell));
  return Router().use('/desk', desk);
}
