import { Router } from 'express';
import { goBack } from '../acts/revise.ts';
import type { Shell } from '../acts/shell.ts';
import { typedIn } from '../fields.ts';
import { NotFound } from '../rules.ts';
import { showComparison } from '../web/desk/comparison-page.ts';
import { addressOf, placeAsked, placeOf, saidAt } from '../web/desk/place.ts';
import { bodiesOf, showProgramme } from '../web/desk/programme-page.ts';
import { showRevisions } from '../web/desk/revisions.ts';
import { deskAddress } from '../web/desk/session-head.ts';
import { refusedForm } from '../web/refused-form.ts';
import { mustMay, orAgain, visitOf } from '../web/visit.ts';
import { goingBackIn, revisionNumber } from './form.ts';
import { latestRevision, revisionWithNumber } from './store.ts';

/** The drafting desk of a session: its programme, its revisions, and any two compared. */
export function draftingRoutes(shell: Shell) {
  return Router()
    .get('/:session', async (request, response) => {
      await showProgramme(shell, request, response, placeAsked(request));
    })
    .get('/:session/revisions', async (request, response) => {
      await showRevisions(shell, request, response, revisionNumber(request.query.before));
    })
    .post('/:session/revisions/:number', async (request, response) => {
      const { session } = request.params;
      const number = revisionNumber(request.params.number);
      if (number === null) throw new NotFound('revision');
      const then = await revisionWithNumber(shell.db, session, number);
      const person = await mustMay(request, 'draft', bodiesOf(then.programme));
      const { form } = visitOf(request, response);
      await orAgain(
        request,
        response,
        async () => {
          const { revision: seen, part } = goingBackIn(form);
          const edit = { session, person: person.id, seen };
          const saved = await goBack(shell, edit, number, part);
          const { back } = typedIn(form);
          const anchor = typeof back === 'string' ? back : '';
          const said = saidAt(anchor, saved.number > seen ? saved.number : null);
          const { item, work } = placeOf(form);
          const base = deskAddress(session);
          response.redirect(
            303,
            said.at === null ? base : `${addressOf(base, { item, work, ...said })}#${said.at}`,
          );
        },
        async (refused) => {
          const again = refusedForm('page', refused);
          await showProgramme(shell, request, response, placeOf(form), { refused: again });
        },
      );
    })
    .get('/:session/comparison', async (request, response) => {
      const { number } = await latestRevision(shell.db, request.params.session);
      const to = revisionNumber(request.query.to) ?? number;
      const from = revisionNumber(request.query.from) ?? Math.max(1, to - 1);
      await showComparison(shell, request, response, { from, to });
    });
}
