import { Router } from 'express';
import { goBack } from '../acts/revise.ts';
import type { Shell } from '../acts/shell.ts';
import { typedIn } from '../fields.ts';
import { NotFound } from '../rules.ts';
import { showComparison } from '../web/desk/comparison-page.ts';
import { addressOf, placeAsked, placeOf, saidAt } from '../web/desk/place.ts';
import { bodiesOf, showProgramme } from '../web/desk/programme-page.ts';
import { type Form, revises } from '../web/desk/revises.ts';
import { showRevisions } from '../web/desk/revisions.ts';
import { deskAddress } from '../web/desk/session-head.ts';
import { showTranslations, textId, textWithId } from '../web/desk/translations-page.ts';
import { refusedForm } from '../web/refused-form.ts';
import { mustMay, orAgain, visitOf } from '../web/visit.ts';
import { goingBackIn, revisionNumber, translationIn } from './form.ts';
import { latestRevision, revisionWithNumber } from './store.ts';
import { textsOf, translate } from './texts.ts';

/** The drafting desk of a session: its programme, its revisions, any two compared, and its translations. */
export function draftingRoutes(shell: Shell) {
  const translation: Form = {
    name: 'page',
    again: async (request, response, _, refused) => {
      const { to, text, selected } = typedIn(request.body);
      const item = typeof selected === 'string' ? selected : null;
      const form = typeof text === 'string' ? text : 'page';
      await showTranslations(shell, request, response, { to, item }, { ...refused, form });
    },
    fieldOf: {
      'agenda.no-such-reference': 'words',
      'agenda.annotation-too-long': 'words',
      'agenda.title-too-long': 'words',
      'documents.title-too-long': 'words',
      'timetable.words-too-long': 'words',
    },
  };

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
    })
    .get('/:session/translations', async (request, response) => {
      const { item } = placeAsked(request);
      await showTranslations(shell, request, response, { to: request.query.to, item });
    })
    .post(
      '/:session/translations',
      revises(shell, translation, ({ form, programme, place }) => {
        const { revision, text: id, to, words } = translationIn(form);
        const text = textWithId(textsOf(programme), id);
        if (!text) throw new NotFound('text');
        const item = place.item === null ? '' : `&item=${place.item}`;
        return {
          seen: revision,
          change: translate(text, to, words),
          page: `/translations?to=${to}${item}`,
          anchor: textId(text),
        };
      }),
    );
}
