import { Router } from 'express';
import { contentOf, deskOf } from '../acts/desk.ts';
import { publish } from '../acts/publish.ts';
import { publishLanguage } from '../acts/publish-language.ts';
import type { Shell } from '../acts/shell.ts';
import { trackedPaper } from '../acts/tracked-paper.ts';
import { toSession } from '../drafting/changes.ts';
import { languageAsked } from '../drafting/form.ts';
import { latestRevision } from '../drafting/store.ts';
import { agendaPaper } from '../papers/agenda-paper.ts';
import { writers } from '../papers/writers.ts';
import { setAdopted } from '../sessions/edits.ts';
import { inOrder } from '../timetable/continued.ts';
import { isHeld } from '../timetable/meeting.ts';
import { showEditions } from '../web/desk/editions.ts';
import { bodiesOf } from '../web/desk/programme-page.ts';
import { showPublication } from '../web/desk/publication.ts';
import { deskAddress } from '../web/desk/session-head.ts';
import { whileWritten } from '../web/desk/while-written.ts';
import { refusedForm } from '../web/refused-form.ts';
import { mustMay, orAgain, visitOf } from '../web/visit.ts';
import { editionIn, languageIn, trackedIn } from './form.ts';

const fieldOf = {
  'editions.symbol-malformed': 'symbol',
  'editions.no-symbol': 'symbol',
  'editions.symbol-used': 'symbol',
  'editions.bureau-needs-symbol': 'symbol',
  'editions.date-before-last': 'date',
  'editions.not-agreed': 'authority',
  'editions.dates-not-agreed': 'authority',
  'editions.bound-part-changed': 'authority',
  'editions.not-in-session': 'authority',
  'editions.nothing-published': 'authority',
  'editions.before-opening': 'authority',
};

const languageOf = {
  'editions.texts-missing': 'language',
  'editions.language-issued': 'language',
  'editions.no-papers': 'language',
};

/** Publishing, and what was published, as the desk shows it. */
export function editionsDeskRoutes(shell: Shell) {
  return Router()
    .get('/:session/publication', async (request, response) => {
      await showPublication(shell, request, response);
    })
    .get('/:session/editions', async (request, response) => {
      await showEditions(shell, request, response);
    })
    .post('/:session/editions', async (request, response) => {
      const { session } = request.params;
      const { programme } = await latestRevision(shell.db, session);
      const person = await mustMay(request, 'publish', bodiesOf(programme));
      const { form, language, today } = visitOf(request, response);
      await orAgain(
        request,
        response,
        async () => {
          const meetings = inOrder(programme.works[0]).filter(isHeld);
          const ids = meetings.map(({ id }) => id);
          const { revision, adoption, ...asked } = editionIn(form, language, today, ids);
          const on = meetings.find(({ id }) => id === adoption?.meeting)?.date;
          const adopted = adoption && on !== undefined ? { ...adoption, on } : null;
          await whileWritten(shell, request, response, 'publication', async (writing) => {
            const wanted = {
              ...asked,
              ...(adopted ? { change: toSession((one) => setAdopted(one, adopted)) } : {}),
              session,
              person: person.id,
              seen: revision,
            };
            const { edition } = await publish(shell, wanted, writing);
            return `${deskAddress(session)}/editions#edition-${edition.number}`;
          });
        },
        async (refused) => {
          await showPublication(shell, request, response, refusedForm('edition', refused, fieldOf));
        },
      );
    })
    .post('/:session/editions/languages', async (request, response) => {
      const { session } = request.params;
      const { programme } = await latestRevision(shell.db, session);
      const person = await mustMay(request, 'publish', bodiesOf(programme));
      const { form } = visitOf(request, response);
      await orAgain(
        request,
        response,
        async () => {
          const wanted = { ...languageIn(form), session, person: person.id };
          await whileWritten(shell, request, response, 'editions', async (writing) => {
            await publishLanguage(shell, wanted, writing);
            return `${deskAddress(session)}/editions`;
          });
        },
        async (refused) => {
          await showEditions(shell, request, response, refusedForm('language', refused, languageOf));
        },
      );
    })
    .get('/:session/paper', async (request, response) => {
      const { session } = request.params;
      const desk = await deskOf(shell.db, session);
      await mustMay(request, 'read-desk', bodiesOf(desk.revision.programme));
      const { language, today } = visitOf(request, response);
      if (request.query.since !== undefined) {
        const asked = trackedIn(request.query, language);
        const file = await trackedPaper(shell, { ...asked, session });
        response
          .type('application/vnd.openxmlformats-officedocument.wordprocessingml.document')
          .set(
            'Content-Disposition',
            `attachment; filename="${session}.${asked.of}-since-${asked.since}.${asked.language}.docx"`,
          )
          .send(Buffer.from(file));
        return;
      }
      const paper = agendaPaper(contentOf(desk), {
        symbol: null,
        date: today,
        language: languageAsked(request.query.lang, language),
      });
      response.type('html').send(writers.html(paper, shell.settings));
    });
}
