import { type Request, type Response, Router } from 'express';
import { issueAbout, reissue } from '../../acts/issue-later.ts';
import type { Writing } from '../../acts/papers-of.ts';
import type { Shell } from '../../acts/shell.ts';
import { latestRevision } from '../../drafting/store.ts';
import { typedIn } from '../../fields.ts';
import type { Language } from '../../language/languages.ts';
import type { Person } from '../../people/person.ts';
import type { Day } from '../../time/days.ts';
import { type IssuingPage, showIssuing } from '../../web/desk/issuing-page.ts';
import { bodiesOf } from '../../web/desk/programme-page.ts';
import { deskAddress } from '../../web/desk/session-head.ts';
import { whileWritten } from '../../web/desk/while-written.ts';
import { refusedForm } from '../../web/refused-form.ts';
import { mustMay, orAgain, visitOf } from '../../web/visit.ts';
import { addendumIn, corrigendumIn, reissueIn } from './form.ts';
import type { Issuing } from './issuing.ts';

const fieldOf = {
  'editions.symbol-malformed': 'symbol',
  'editions.no-symbol': 'symbol',
  'editions.symbol-used': 'symbol',
  'editions.not-the-next-symbol': 'symbol',
  'editions.date-before-last': 'date',
  'editions.no-language': 'languages',
  'editions.not-issued-in': 'languages',
  'editions.reissued-too-often': 'languages',
};

type Deed = (
  asked: { readonly form: unknown; readonly session: string; readonly person: Person },
  said: { readonly reader: Language; readonly today: Day },
  writing: Writing,
) => Promise<Issuing>;

/** What is issued after an edition: reissues for technical reasons, corrigenda and addenda. */
export function issuedDeskRoutes(shell: Shell) {
  return Router()
    .get('/:session/reissues', shows('reissues'))
    .get('/:session/corrigenda', shows('corrigenda'))
    .get('/:session/addenda', shows('addenda'))
    .post('/:session/corrigenda/rows', async (request, response) => {
      const typed = typedIn(request.body);
      await showIssuing(shell, request, response, 'corrigenda', {
        about: typed.about,
        refused: { form: 'issuing', refusals: [], typed },
        more: 5,
      });
    })
    .post(
      '/:session/reissues',
      issues('reissues', ({ form, session, person }, { reader, today }, writing) =>
        reissue(shell, { ...reissueIn(form, reader, today), session, person: person.id }, writing),
      ),
    )
    .post(
      '/:session/corrigenda',
      issues('corrigenda', ({ form, session, person }, { reader, today }, writing) =>
        issueAbout(shell, { ...corrigendumIn(form, reader, today), session, person: person.id }, writing),
      ),
    )
    .post(
      '/:session/addenda',
      issues('addenda', ({ form, session, person }, { reader, today }, writing) =>
        issueAbout(shell, { ...addendumIn(form, reader, today), session, person: person.id }, writing),
      ),
    );

  function shows(page: IssuingPage) {
    return async (request: Request, response: Response) => {
      const { of: about, symbol } = request.query;
      await showIssuing(shell, request, response, page, {
        about,
        again: typeof symbol === 'string' ? symbol : null,
      });
    };
  }

  function issues(page: IssuingPage, deed: Deed) {
    return async (request: Request, response: Response) => {
      const session = String(request.params.session);
      const { programme } = await latestRevision(shell.db, session);
      const person = await mustMay(request, 'publish', bodiesOf(programme));
      const { form, language: reader, today } = visitOf(request, response);
      await orAgain(
        request,
        response,
        () =>
          whileWritten(shell, request, response, 'editions', async (writing) => {
            await deed({ form, session, person }, { reader, today }, writing);
            return `${deskAddress(session)}/editions#papers`;
          }),
        async (refused) => {
          await showIssuing(shell, request, response, page, {
            about: typedIn(form).about,
            refused: refusedForm('issuing', refused, fieldOf),
          });
        },
      );
    };
  }
}
