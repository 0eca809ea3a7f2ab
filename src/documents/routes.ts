import { type Request, type Response, Router } from 'express';
import type { Shell } from '../acts/shell.ts';
import { toDocuments } from '../drafting/changes.ts';
import { seenIn } from '../drafting/form.ts';
import { textIn, withOriginal } from '../language/text.ts';
import { showDocuments } from '../web/desk/documents-page.ts';
import type { RefusedForm } from '../web/desk/forms.ts';
import { numbersIn } from '../web/desk/outline.ts';
import { type Place, placeAsked } from '../web/desk/place.ts';
import { showProgramme } from '../web/desk/programme-page.ts';
import { type Form, revises } from '../web/desk/revises.ts';
import { addDocument, removeDocument, replaceDocument, serving } from './edits.ts';
import { documentIn } from './form.ts';

const fieldOf = {
  'documents.title-missing': 'title',
  'documents.title-too-long': 'title',
  'documents.symbol-too-long': 'symbols',
  'documents.symbol-used': 'symbols',
};

/** The documents that a session has before it. */
export function documentsRoutes(shell: Shell) {
  const again = async (request: Request, response: Response, place: Place, refused: RefusedForm) => {
    if (place.item === null) await showDocuments(shell, request, response, place, refused);
    else await showProgramme(shell, request, response, place, { refused });
  };
  const added: Form = { name: 'new-document', fieldOf, again };
  const changed: Form = { name: 'document', open: (document) => ({ document }), fieldOf, again };

  return Router()
    .get('/:session/documents', async (request, response) => {
      await showDocuments(shell, request, response, placeAsked(request));
    })
    .post(
      '/:session/documents',
      revises(shell, added, ({ form, programme: { agenda, session }, language, place }) => {
        const { revision, id, title, purpose, after, ...typed } = documentIn(
          form,
          numbersIn(agenda, language),
          language,
        );
        const change = toDocuments((documents) => {
          if (documents.some((document) => document.id === id)) return documents;
          const document = { ...typed, id, title: textIn(session.original, title), issued: {} };
          return addDocument(documents, serving(document, purpose, after));
        });
        return { seen: revision, change, anchor: `d-${id}`, page: pageOf(place) };
      }),
    )
    .post(
      '/:session/documents/:id',
      revises(shell, changed, ({ form, id, programme: { agenda }, language, place }) => {
        const {
          revision,
          id: _,
          title,
          purpose,
          after,
          ...typed
        } = documentIn(form, numbersIn(agenda, language), language);
        const change = toDocuments((documents) =>
          replaceDocument(documents, id, (document) =>
            serving({ ...document, ...typed, title: withOriginal(document.title, title) }, purpose, after),
          ),
        );
        return { seen: revision, change, anchor: `d-${id}`, page: pageOf(place) };
      }),
    )
    .post(
      '/:session/documents/:id/removal',
      revises(shell, changed, ({ form, id, place }) => ({
        seen: seenIn(form),
        change: toDocuments((documents) => removeDocument(documents, id)),
        anchor: 'documentation',
        page: pageOf(place),
      })),
    );
}

/** The page that a form about a document was sent from: the session's documents where no item was selected. */
function pageOf({ item }: Place): '' | '/documents' {
  return item === null ? '/documents' : '';
}
