import { type Request, type Response, Router } from 'express';
import type { Shell } from '../../acts/shell.ts';
import { changeTopic, enterTopic, takeUp, withdrawTopic } from '../../acts/topics.ts';
import { allBodies, bodyWithId } from '../../bodies/store.ts';
import { latestRevision } from '../../drafting/store.ts';
import { bodiesOf } from '../../web/desk/programme-page.ts';
import { deskAddress } from '../../web/desk/session-head.ts';
import { showTopics } from '../../web/desk/topics-page.ts';
import { refusedForm } from '../../web/refused-form.ts';
import { mustMay, orAgain, type Refused, visitOf } from '../../web/visit.ts';
import { proposalIn, seenIn, sessionIn, topicIn } from './form.ts';
import { entryOf } from './store.ts';
import type { Entry } from './topic.ts';

/** The register of a body: topics recommended for its coming sessions, and items proposed. */
export function topicsRoutes(shell: Shell) {
  const again =
    (form: string, request: Request, response: Response, kind: string = form) =>
    async (refused: Refused) =>
      await showTopics(shell, request, response, refusedForm(form, refused, fieldsOf[kind]));

  const enters = (name: string, read: typeof topicIn | typeof proposalIn) =>
    async function enter(request: Request, response: Response) {
      const body = String(request.params.body);
      const person = await mustMay(request, 'draft', body);
      const { form, language, today } = visitOf(request, response);
      const bodies = await allBodies(shell.db);
      await orAgain(
        request,
        response,
        async () => {
          const entry: Entry = read(form, { body, bodies, language, around: today });
          await enterTopic(shell, person.id, entry);
          response.redirect(303, `${addressOf(body)}#topic-${entry.id}`);
        },
        again(name, request, response),
      );
    };

  const withdraws = (stands: boolean) =>
    async function withdraw(request: Request, response: Response) {
      const [body, id] = [String(request.params.body), String(request.params.id)];
      const person = await mustMay(request, 'draft', body);
      const change = async () => {
        await withdrawTopic(shell, person.id, { body, id, stands });
        response.redirect(303, `${addressOf(body)}#topic-${id}`);
      };
      await orAgain(request, response, change, again('entry', request, response));
    };

  return Router()
    .get('/:body/topics', async (request, response) => {
      await mustMay(request, 'read-desk');
      await showTopics(shell, request, response);
    })
    .post('/:body/topics', enters('topic', topicIn))
    .post('/:body/proposals', enters('proposal', proposalIn))
    .post('/:body/topics/:id', async (request, response) => {
      const { body, id } = request.params;
      const person = await mustMay(request, 'draft', body);
      const { form, language, today } = visitOf(request, response);
      const { kind } = (await entryOf(shell.db, body, id)).entry;
      const reading = { body, bodies: await allBodies(shell.db), language, around: today };
      await orAgain(
        request,
        response,
        async () => {
          const read = kind === 'topic' ? topicIn(form, reading) : proposalIn(form, reading);
          await changeTopic(shell, person.id, { ...read, id }, seenIn(form));
          response.redirect(303, `${addressOf(body)}#topic-${id}`);
        },
        again(`change-${id}`, request, response, kind),
      );
    })
    .post('/:body/topics/:id/withdrawal', withdraws(false))
    .post('/:body/topics/:id/return', withdraws(true))
    .post('/:body/topics/:id/items', async (request, response) => {
      const { body, id } = request.params;
      await mustMay(request, 'draft', body);
      await bodyWithId(shell.db, body);
      await orAgain(
        request,
        response,
        async () => {
          const session = sessionIn(request.body);
          const { programme } = await latestRevision(shell.db, session);
          const person = await mustMay(request, 'draft', bodiesOf(programme));
          await takeUp(shell, { session, person: person.id, body, id });
          response.redirect(303, `${deskAddress(session)}?item=${id}#item-${id}`);
        },
        again('entry', request, response),
      );
    });
}

/** Where a body's register stands on the desk. */
function addressOf(body: string): string {
  return `/desk/bodies/${body}/topics`;
}

/** These codes are about one field of a form. */
const fieldsOf: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  topic: {
    'topics.in-the-future': 'on',
    'topics.paragraph-of-nothing': 'report',
    'topics.no-symbol': 'report',
  },
  proposal: { 'topics.in-the-future': 'received', 'topics.no-symbol': 'memorandum' },
};
