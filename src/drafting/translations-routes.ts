import { Router } from 'express';
import type { Shell } from '../acts/shell.ts';
import { typedIn } from '../fields.ts';
import { isLanguage } from '../language/languages.ts';
import { showMissing } from '../web/desk/missing-page.ts';
import { fileIn, multipart } from '../web/desk/multipart.ts';
import { placeAsked } from '../web/desk/place.ts';
import { bodiesOf } from '../web/desk/programme-page.ts';
import { type Form, revises } from '../web/desk/revises.ts';
import { broughtBy, sendTable } from '../web/desk/translation-files.ts';
import { showTranslations, translatedInto } from '../web/desk/translations-page.ts';
import { refusedForm } from '../web/refused-form.ts';
import { mustMay, orAgain, visitOf } from '../web/visit.ts';
import { latestRevision } from './store.ts';
import { textId, translateAll } from './translating.ts';
import { translationsIn } from './translations-form.ts';

/** The largest file of translations that is read. */
const largest = '4mb';

/** What is missing in which language, the page of two columns for each, and the same as a Word document, out and in again. */
export function translationsRoutes(shell: Shell) {
  const translations: Form = {
    name: 'translations',
    again: async (request, response, _, refused) => {
      const { to, selected } = typedIn(request.body);
      const item = typeof selected === 'string' ? selected : null;
      const into = await languageIn(String(request.params.session), to);
      await showTranslations(shell, request, response, { to: into, item }, { refused });
    },
  };

  return Router()
    .get('/:session/translations', async (request, response) => {
      const { item } = placeAsked(request);
      if (request.query.to === undefined && item === null) return await showMissing(shell, request, response);
      const to = await languageIn(
        request.params.session,
        request.query.to ?? visitOf(request, response).language,
      );
      await showTranslations(shell, request, response, { to, item });
    })
    .post(
      '/:session/translations',
      revises(shell, translations, ({ form, programme, place }) => {
        const { revision, to, given } = translationsIn(form, programme);
        const [first] = given;
        return {
          seen: revision,
          change: translateAll(given, to),
          page: `/translations?to=${to}${place.item === null ? '' : `&item=${place.item}`}`,
          anchor: first ? textId(first.text) : 'into',
        };
      }),
    )
    .get('/:session/translations/document', async (request, response) => {
      const to = await languageIn(request.params.session, request.query.to);
      await sendTable(shell, request, response, { to, all: request.query.all !== undefined });
    })
    .post('/:session/translations/document', multipart(largest), async (request, response) => {
      const session = String(request.params.session);
      const { programme } = await latestRevision(shell.db, session);
      await mustMay(request, 'draft', bodiesOf(programme));
      const to = await languageIn(session, request.query.to);
      await orAgain(
        request,
        response,
        async () => {
          const file = await fileIn(request, 'file');
          const { refused, brought } = broughtBy(programme, file, to);
          await showTranslations(shell, request, response, { to, item: null }, { refused, brought });
        },
        async (refused) => {
          const again = refusedForm('file', { ...refused, typed: {} });
          await showTranslations(shell, request, response, { to, item: null }, { refused: again });
        },
      );
    });

  async function languageIn(session: string, asked: unknown) {
    const { programme } = await latestRevision(shell.db, session);
    return translatedInto(isLanguage(asked) ? asked : programme.session.original, programme.session.original);
  }
}
