import type { Request, Response } from 'express';
import type { Shell } from '../../acts/shell.ts';
import { asIssued } from '../../documentation/planned.ts';
import { say } from '../../language/catalogue.ts';
import { showPage } from '../page.ts';
import { visitorMay } from '../visit.ts';
import { formsOf, type RefusedForm } from './forms.ts';
import { addressOf, type Place } from './place.ts';
import { languageOptions, linkOf, purposeOptions, symbolExample } from './programme-page.ts';
import { documentShown } from './selected.ts';
import { openSession } from './session-open.ts';

/** Shows every document of a session, with the forms that add and change one. */
export async function showDocuments(
  shell: Shell,
  request: Request,
  response: Response,
  place: Place,
  refused: RefusedForm | null = null,
) {
  const opened = await openSession(shell, request, response, 'documents');
  const { desk, number, over, language, head, base } = opened;
  const programme = asIssued(opened.programme, desk.plan);
  await showPage(response, 'desk/documents', {
    title: say(language, 'desk.documents-title', { session: head.title }),
    base,
    head,
    drafts: await visitorMay(request, 'draft', over),
    place,
    here: (open: Partial<Place>) => addressOf(`${base}/documents`, open),
    form: formsOf(language, number, refused),
    selected: null,
    freshId: shell.newId(),
    original: programme.session.original,
    languageOptions: languageOptions(language),
    purposeOptions: purposeOptions(language),
    symbolExample: symbolExample(desk),
    documents: programme.documents.map((document) =>
      documentShown(document, programme, { reader: language, link: linkOf(shell) }),
    ),
  });
}
