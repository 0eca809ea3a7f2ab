import { type Request, type Response, Router } from 'express';
import { ask, close, recordAgreement, respond } from '../acts/agree.ts';
import type { Shell } from '../acts/shell.ts';
import { latestRevision } from '../drafting/store.ts';
import { NotFound } from '../rules.ts';
import type { RefusedForm } from '../web/desk/forms.ts';
import { bodiesOf } from '../web/desk/programme-page.ts';
import { showRound, showRounds } from '../web/desk/round-pages.ts';
import { deskAddress } from '../web/desk/session-head.ts';
import { refusedForm } from '../web/refused-form.ts';
import { mustMay, orAgain, visitOf } from '../web/visit.ts';
import { agreementIn, answerIn, askingIn, outcomeIn, roundNumber } from './form.ts';
import { roundWithNumber } from './store.ts';

/** Asking a Bureau, its members' answers, and what came of it. */
export function approvalRoutes(shell: Shell) {
  /** Does a deed about a session, and goes on to an address; refused, the page comes back with the form. */
  const does = async (
    request: Request,
    response: Response,
    form: string,
    deed: () => Promise<string>,
    again: (refused: RefusedForm) => Promise<void>,
    fieldOf: Readonly<Record<string, string>> = {},
  ) => {
    await orAgain(
      request,
      response,
      async () => response.redirect(303, `${deskAddress(String(request.params.session))}/${await deed()}`),
      async (refused) => await again(refusedForm(form, refused, fieldOf)),
    );
  };

  return Router()
    .get('/:session/rounds', async (request, response) => {
      await showRounds(shell, request, response);
    })
    .post('/:session/rounds', async (request, response) => {
      const { session } = request.params;
      const person = await mayOver(shell, request, 'ask');
      const { form } = visitOf(request, response);
      await does(
        request,
        response,
        'asking',
        async () => {
          const { revision, ...asking } = askingIn(form);
          const round = await ask(shell, { ...asking, session, person: person.id, seen: revision });
          return `rounds/${round.number}`;
        },
        async (refused) => await showRounds(shell, request, response, refused),
        { 'approval.no-bureau': 'bureau', 'candidates.none-such': 'subject' },
      );
    })
    .post('/:session/agreements', async (request, response) => {
      const { session } = request.params;
      const person = await mayOver(shell, request, 'record-agreement');
      const { form, language, today } = visitOf(request, response);
      await does(
        request,
        response,
        'agreement',
        async () => {
          const { revision, on, ...asking } = agreementIn(form, language, today);
          const asked = { ...asking, session, person: person.id, seen: revision };
          const round = await recordAgreement(shell, asked, on);
          return `rounds/${round.number}`;
        },
        async (refused) => await showRounds(shell, request, response, refused),
        {
          'approval.agreed-in-future': 'on',
          'approval.no-bureau': 'bureau',
          'candidates.none-such': 'subject',
        },
      );
    })
    .get('/:session/rounds/:round', async (request, response) => {
      await showRound(shell, request, response, numberIn(request));
    })
    .post('/:session/rounds/:round/responses', async (request, response) => {
      const round = numberIn(request);
      const { session } = request.params;
      const asked = await roundWithNumber(shell.db, session, round);
      const person = await mustMay(request, 'respond', [asked.bureau, ...(await bodiesIn(shell, session))]);
      await does(
        request,
        response,
        'answer',
        async () => {
          await respond(shell, { session, round, person: person.id, ...answerIn(request.body) });
          return `rounds/${round}#members`;
        },
        async (refused) => await showRound(shell, request, response, round, refused),
        { 'approval.words-needed': 'words' },
      );
    })
    .post('/:session/rounds/:round/outcome', async (request, response) => {
      const round = numberIn(request);
      const { session } = request.params;
      const person = await mayOver(shell, request, 'record-agreement');
      const { form, language, today } = visitOf(request, response);
      await does(
        request,
        response,
        'outcome',
        async () => {
          await close(shell, { session, round, person: person.id, ...outcomeIn(form, language, today) });
          return `rounds/${round}`;
        },
        async (refused) => await showRound(shell, request, response, round, refused),
        { 'approval.agreed-in-future': 'on' },
      );
    })
    .post('/:session/rounds/:round/withdrawal', async (request, response) => {
      const round = numberIn(request);
      const { session } = request.params;
      const person = await mayOver(shell, request, 'ask');
      await does(
        request,
        response,
        'outcome',
        async () => {
          await close(shell, { session, round, person: person.id, on: null });
          return `rounds/${round}`;
        },
        async (refused) => await showRound(shell, request, response, round, refused),
      );
    });
}

async function bodiesIn(shell: Shell, session: string) {
  return bodiesOf((await latestRevision(shell.db, session)).programme);
}

async function mayOver(shell: Shell, request: Request, deed: 'ask' | 'record-agreement') {
  return await mustMay(request, deed, await bodiesIn(shell, String(request.params.session)));
}

/** @throws NotFound */
function numberIn(request: Request): number {
  const number = roundNumber(request.params.round);
  if (number === null) throw new NotFound('round');
  return number;
}
