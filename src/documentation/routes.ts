import { type Request, type Response, Router } from 'express';
import { countingOf } from '../acts/deadlines.ts';
import { listPlanned, planDocument, takeOffPlan } from '../acts/documentation.ts';
import type { Shell } from '../acts/shell.ts';
import { latestRevision } from '../drafting/store.ts';
import { refuseClash } from '../web/desk/documentation-clash.ts';
import { showDocumentation } from '../web/desk/documentation-page.ts';
import { standingsOf } from '../web/desk/documentation-shown.ts';
import { documentationCsv } from '../web/desk/documentation-table.ts';
import { sendCsv, sendForecast, showForecast } from '../web/desk/forecast-page.ts';
import { numbersIn } from '../web/desk/outline.ts';
import { bodiesOf } from '../web/desk/programme-page.ts';
import { deskAddress } from '../web/desk/session-head.ts';
import { openSession } from '../web/desk/session-open.ts';
import { refusedForm } from '../web/refused-form.ts';
import { mustMay, orAgain, visitOf } from '../web/visit.ts';
import { plannedIn, seenOnPlan } from './form.ts';
import { planOf } from './planned.ts';

/** The forecast of documents over all bodies, as page and as table. */
export function forecastRoutes(shell: Shell) {
  return Router()
    .get('/documentation', async (request, response) => {
      await showForecast(shell, request, response);
    })
    .get('/documentation.csv', async (request, response) => {
      await sendForecast(shell, request, response);
    });
}

/** The documentation plan of a session. */
export function documentationRoutes(shell: Shell) {
  return Router()
    .get('/:session/documentation', async (request, response) => {
      await showDocumentation(shell, request, response);
    })
    .get('/:session/documentation.csv', async (request, response) => {
      const { desk, programme, language, today } = await openSession(
        shell,
        request,
        response,
        'documentation',
      );
      const { session } = programme;
      const plan = planOf(programme.documents, desk.plan, session.original);
      const counting = await countingOf(shell.db, session);
      const open = { programme, bodies: desk.bodies, plan, counting, today };
      const rows = standingsOf(open).map((standing) => ({ standing, open }));
      sendCsv(response, `documents-${session.id}`, documentationCsv(rows, language));
    })
    .post('/:session/documentation', async (request, response) => {
      await plan(request, response, null);
    })
    .post('/:session/documentation/:id', async (request, response) => {
      await plan(request, response, request.params.id);
    })
    .post('/:session/documentation/:id/removal', async (request, response) => {
      const { session, id: document } = request.params;
      const { person, base } = await planner(request);
      await orAgain(
        request,
        response,
        async () => {
          const seen = seenOnPlan(request.body);
          await takeOffPlan(shell, { session, person, document, seen });
          response.redirect(303, `${base}#documents`);
        },
        async (refused) => {
          await showDocumentation(shell, request, response, refusedForm('planned', refused));
        },
      );
    })
    .post('/:session/documentation/:id/listing', async (request, response) => {
      const { session, id } = request.params;
      const { programme } = await latestRevision(shell.db, session);
      const person = await mustMay(request, 'draft', bodiesOf(programme));
      await listPlanned(shell, session, person.id, id);
      response.redirect(303, `${deskAddress(session)}/documentation#d-${id}`);
    });

  async function plan(request: Request, response: Response, known: string | null) {
    const session = String(request.params.session);
    const { person, base, programme } = await planner(request);
    const { form, language, today } = visitOf(request, response);
    const items = numbersIn(programme.agenda, language);
    await orAgain(
      request,
      response,
      async () => {
        const listed = programme.documents.some(({ id }) => id === known);
        const { id, seen, change } = plannedIn(form, { language, around: today, items, listed });
        const document = known ?? id;
        try {
          await planDocument(shell, { session, person, document, seen }, change);
        } catch (reason) {
          await refuseClash(shell, reason, { session, document, form, items, language });
        }
        response.redirect(303, `${base}#d-${document}`);
      },
      async (refused) => {
        const name = known === null ? 'new-planned' : 'planned';
        await showDocumentation(shell, request, response, refusedForm(name, refused, fieldOf));
      },
    );
  }

  async function planner(request: Request) {
    const session = String(request.params.session);
    const { programme } = await latestRevision(shell.db, session);
    const person = await mustMay(request, 'plan-documents', bodiesOf(programme));
    return { programme, person: person.id, base: `${deskAddress(session)}/documentation` };
  }
}

const fieldOf = {
  'documents.title-missing': 'title',
  'plan.slot-order': 'slotIssuance',
  'plan.issued-before-submitted': 'submitted',
};
