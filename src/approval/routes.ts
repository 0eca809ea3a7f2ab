import { type Request, type Response, Router } from 'express';
import { ask, recordAgreement } from '../acts/ask.ts';
import * as rounds from '../acts/rounds.ts';
import type { Shell } from '../acts/shell.ts';
import { bodyWithId } from '../bodies/store.ts';
import { latestRevision, revisionWithNumber } from '../drafting/store.ts';
import type { Language } from '../language/languages.ts';
import type { Person } from '../people/person.ts';
import { NotFound, RuleBroken } from '../rules.ts';
import { instantOf } from '../time/zoned.ts';
import type { RefusedForm } from '../web/desk/forms.ts';
import { bodiesOf } from '../web/desk/programme-page.ts';
import { showRound } from '../web/desk/round-page.ts';
import { showRounds } from '../web/desk/round-pages.ts';
import { deskAddress } from '../web/desk/session-head.ts';
import { refusedForm } from '../web/refused-form.ts';
import { answersIn, mustMay, orAgain, visitOf } from '../web/visit.ts';
import { piecesOf } from './about.ts';
import {
  agreementIn,
  answerIn,
  askingIn,
  extensionIn,
  notReachedIn,
  outcomeIn,
  roundNumber,
  takenBackIn,
} from './form.ts';
import { asAsked, type Round } from './round.ts';
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
      const { form, language, today } = visitOf(request, response);
      await does(
        request,
        response,
        'asking',
        async () => {
          const { revision, ...asking } = askingIn(form, language, today);
          const round = await ask(shell, { ...asking, session, person: person.id, seen: revision });
          return `rounds/${round.number}`;
        },
        async (refused) => await showRounds(shell, request, response, refused),
        {
          'approval.no-bureau': 'bureau',
          'approval.no-members': 'bureau',
          'approval.already-asked': 'subject',
          'candidates.none-such': 'subject',
          ...atEnd,
        },
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
      const { session, round, asked } = await named(shell, request);
      const { id: member } = await mustBeAsked(shell, request, asked);
      await does(
        request,
        response,
        'answer',
        async () => {
          const { move: kind, about, words } = answerIn(request.body);
          await mustBeIn(shell, asked, about, visitOf(request, response).language);
          await rounds.answer(shell, { session, round, member, kind, about, words });
          return `rounds/${round}#members`;
        },
        async (refused) => await showRound(shell, request, response, round, refused),
        { 'approval.words-needed': 'words', 'approval.no-such-piece': 'about' },
      );
    })
    .post('/:session/rounds/:round/withdrawn-objections', async (request, response) => {
      const { session, round, asked } = await named(shell, request);
      const { id: member } = await mustBeAsked(shell, request, asked);
      await does(
        request,
        response,
        'objections',
        async () => {
          await rounds.takeBack(shell, { session, round, member, ...takenBackIn(request.body) });
          return `rounds/${round}#members`;
        },
        async (refused) => await showRound(shell, request, response, round, refused),
      );
    })
    .post('/:session/rounds/:round/extensions', async (request, response) => {
      const { session, round, asked } = await named(shell, request);
      const { id: person } = await mustBeAsked(shell, request, asked);
      const { form, language, today } = visitOf(request, response);
      await does(
        request,
        response,
        'extension',
        async () => {
          const { endDay, endTime } = extensionIn(form, language, today);
          const { zone } = await bodyWithId(shell.db, asked.bureau);
          const until = instantOf(endDay, endTime, zone);
          await rounds.extend(shell, { session, round, person, until });
          return `rounds/${round}`;
        },
        async (refused) => await showRound(shell, request, response, round, refused),
        { 'approval.not-later': 'endDay' },
      );
    })
    .post('/:session/rounds/:round/members-not-reached', async (request, response) => {
      const { session, round } = await named(shell, request);
      const { id: officer } = await mayOver(shell, request, 'ask');
      await does(
        request,
        response,
        'reached',
        async () => {
          await rounds.markNotReached(shell, { session, round, officer, ...notReachedIn(request.body) });
          return `rounds/${round}#members`;
        },
        async (refused) => await showRound(shell, request, response, round, refused),
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
          await rounds.conclude(shell, {
            session,
            round,
            person: person.id,
            ...outcomeIn(form, language, today),
          });
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
          await rounds.conclude(shell, { session, round, person: person.id, on: null });
          return `rounds/${round}`;
        },
        async (refused) => await showRound(shell, request, response, round, refused),
      );
    });
}

/** Where a refusal of the end of a silence stands in the form. */
const atEnd = {
  'approval.too-short': 'endDay',
  'approval.ends-on-weekend': 'anyway',
  'approval.ends-on-holiday': 'anyway',
  'approval.no-such-hour': 'endTime',
} as const;

/** The round that an address names. @throws NotFound */
async function named(shell: Shell, request: Request) {
  const session = String(request.params.session);
  const round = numberIn(request);
  return { session, round, asked: await roundWithNumber(shell.db, session, round) };
}

/** Who is asked in a round: by the sign-in of a link for this round alone, or as a member of the Bureau. @throws NotAllowed */
async function mustBeAsked(shell: Shell, request: Request, round: Round): Promise<Person> {
  const over = [round.bureau, ...(await bodiesIn(shell, round.session))];
  return answersIn(request, round.id) ?? (await mustMay(request, 'respond', over));
}

/** What an answer is about must stand in the text that is asked about. @throws RuleBroken approval.no-such-piece */
async function mustBeIn({ db }: Shell, round: Round, about: string, language: Language) {
  if (about === '') return;
  const { programme } = await revisionWithNumber(db, round.session, round.revision);
  const pieces = piecesOf(asAsked(programme, round), round.subject, language);
  if (!pieces.some(({ id }) => id === about)) throw new RuleBroken('approval.no-such-piece');
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
