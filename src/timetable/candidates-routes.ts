import { Router } from 'express';
import { spentLetters } from '../acts/letters.ts';
import type { Shell } from '../acts/shell.ts';
import { seenIn } from '../drafting/form.ts';
import type { Change } from '../drafting/programme.ts';
import { showCandidates } from '../web/desk/candidates-page.ts';
import { type Form, revises } from '../web/desk/revises.ts';
import { keepCopy, putInForce, removeWork, type Works } from './candidates.ts';
import { copyIn } from './candidates-form.ts';

const page = '/candidates';

/** The organizations of work side by side: copies kept, one put in force, others removed. */
export function candidatesRoutes(shell: Shell) {
  const deed: Form = {
    name: 'page',
    again: async (request, response, _, refused) => {
      await showCandidates(shell, request, response, refused);
    },
  };
  return Router()
    .get('/:session/candidates', async (request, response) => {
      await showCandidates(shell, request, response);
    })
    .post(
      '/:session/candidates',
      revises(shell, deed, async ({ form, programme: { session, works } }) => {
        const { revision, id, of } = copyIn(form);
        const spent = await spentLetters(shell, { session, works });
        const there = works.some((work) => work.id === id);
        const change = toWorks((kept) => keepCopy(kept, { id, of, revision, spent }));
        return { seen: revision, change: there ? same : change, page, anchor: `work-${id}` };
      }),
    )
    .post(
      '/:session/candidates/:id/supersession',
      revises(shell, deed, ({ form, id, programme: { works }, person }) => {
        const superseded = { by: person, at: shell.clock() };
        const change = toWorks((kept) => putInForce(kept, id, superseded));
        const there = works[0].id === id;
        return { seen: seenIn(form), change: there ? same : change, page, anchor: `work-${id}` };
      }),
    )
    .post(
      '/:session/candidates/:id/removal',
      revises(shell, deed, ({ form, id }) => {
        const change = toWorks((kept) => removeWork(kept, id));
        return { seen: seenIn(form), change, page, anchor: 'works' };
      }),
    );
}

/** What a form sent twice asks for the second time. */
const same: Change = (programme) => programme;

function toWorks(change: (works: Works) => Works): Change {
  return (programme) => ({ ...programme, works: change(programme.works) });
}
