import { Router } from 'express';
import { record } from '../acts/proceed.ts';
import { acceptReflow } from '../acts/reflow.ts';
import type { Shell } from '../acts/shell.ts';
import { latestRevision } from '../drafting/store.ts';
import { instantOf } from '../time/zoned.ts';
import { meetingWithId } from '../timetable/edits.ts';
import { showNow } from '../web/desk/now-page.ts';
import { bodiesOf } from '../web/desk/programme-page.ts';
import { showReflow } from '../web/desk/reflow-page.ts';
import { deskAddress } from '../web/desk/session-head.ts';
import { refusedForm } from '../web/refused-form.ts';
import { mustMay, orAgain, visitOf } from '../web/visit.ts';
import { pressIn, reflowIn } from './form.ts';

/** What happens at a session's meetings, as whoever keeps the time says it, and the rest re-flowed. */
export function proceedingsRoutes(shell: Shell) {
  return Router()
    .get('/:session/now', async (request, response) => {
      await showNow(shell, request, response);
    })
    .post('/:session/happenings', async (request, response) => {
      const { session } = request.params;
      const { programme } = await latestRevision(shell.db, session);
      const person = await mustMay(request, 'record-proceedings', bodiesOf(programme));
      const { form, language } = visitOf(request, response);
      await orAgain(
        request,
        response,
        async () => {
          const { what: steps, at: clock, ...press } = pressIn(form, language);
          const { date } = meetingWithId(programme.works[0], press.meeting);
          const at = clock === null ? null : instantOf(date, clock, programme.session.zone);
          await record(shell, session, { ...press, steps, at, by: person.id });
          response.redirect(303, `${deskAddress(session)}/now#now-0`);
        },
        async (refused) => {
          const meanwhile = refused.refusals.some(({ code }) => code === 'proceedings.meanwhile');
          if (meanwhile) response.status(409);
          await showNow(shell, request, response, refusedForm('now', refused, { at: 'at' }));
        },
      );
    })
    .get('/:session/reflow', async (request, response) => {
      await showReflow(shell, request, response);
    })
    .post('/:session/reflow', async (request, response) => {
      const { session } = request.params;
      const { programme } = await latestRevision(shell.db, session);
      const person = await mustMay(request, 'record-proceedings', bodiesOf(programme));
      await orAgain(
        request,
        response,
        async () => {
          await acceptReflow(shell, { ...reflowIn(request.body), session, person: person.id });
          response.redirect(303, `${deskAddress(session)}/editions#editions`);
        },
        async (refused) => {
          await showReflow(shell, request, response, refusedForm('reflow', refused));
        },
      );
    });
}
