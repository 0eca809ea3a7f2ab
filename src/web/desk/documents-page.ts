import type { Request, Response } from 'express';
import { deskOf } from '../../acts/desk.ts';
import type { Shell } from '../../acts/shell.ts';
import { say } from '../../language/catalogue.ts';
import { showPage } from '../page.ts';
import { mustMay, visitOf, visitorMay } from '../visit.ts';
import { formsOf, type RefusedForm } from './forms.ts';
import { addressOf, type Place } from './place.ts';
import { bodiesOf, languageOptions, linkOf, symbolExample } from './programme-page.ts';
import { documentShown } from './selected.ts';
import { deskAddress, sessionHead } from './session-head.ts';

/** Shows every document of a session, with the forms that add and change one. */
export async function showDocuments(
  shell: Shell,
  request: Request,
  response: Response,
  place: Place,
  refused: RefusedForm | null = null,
) {
  const session = String(request.params.session);
  const desk = await deskOf(shell.db, session);
  const { programme, number } = desk.revision;
  await mustMay(request, 'read-desk', bodiesOf(programme));
  const { language } = visitOf(request, response);
  const base = deskAddress(session);
  const head = sessionHead(programme, desk.bodies, language, 'documents');
  await showPage(response, 'desk/documents', {
    title: say(language, 'desk.documents-title', { session: head.title }),
    base,
    head,
    drafts: await visitorMay(request, 'draft', bodiesOf(programme)),
    place,
    here: (open: Partial<Place>) => addressOf(`${base}/documents`, open),
    form: formsOf(language, number, refused),
    selected: null,
    freshId: shell.newId(),
    original: programme.session.original,
    languageOptions: languageOptions(language),
    symbolExample: symbolExample(desk),
    documents: programme.documents.map((document) =>
      documentShown(document, programme, { reader: language, link: linkOf(shell) }),
    ),
  });
}
