import { Router } from 'express';
import { draft } from '../acts/revise.ts';
import type { Shell } from '../acts/shell.ts';
import { bodyWithId } from '../bodies/store.ts';
import { toSession } from '../drafting/changes.ts';
import { firstProgramme } from '../drafting/first.ts';
import { seenIn } from '../drafting/form.ts';
import { nextSession } from '../drafting/next-session.ts';
import { latestRevision } from '../drafting/store.ts';
import { textIn, withOriginal } from '../language/text.ts';
import { numbersIn } from '../web/desk/outline.ts';
import { bodiesOf } from '../web/desk/programme-page.ts';
import { type Form, revises } from '../web/desk/revises.ts';
import { deskAddress } from '../web/desk/session-head.ts';
import {
  bodiesToDraft,
  showNewSession,
  showNextSession,
  showParticulars,
} from '../web/desk/session-pages.ts';
import { refusedForm } from '../web/refused-form.ts';
import { mustMay, orAgain, somewhere, visitOf } from '../web/visit.ts';
import { layoutIn, newSessionIn, nextSessionIn, servicesFrom, sessionIn } from './form.ts';
import { setLayout } from './layout.ts';

/** Sessions: a new one, the next one from one that is drafted, and the particulars of one. */
export function sessionsRoutes(shell: Shell) {
  const particulars: Form = {
    name: 'session',
    again: async (request, response, _, refused) => await showParticulars(shell, request, response, refused),
  };

  return Router()
    .get('/new', async (request, response) => {
      await mustMay(request, 'draft', somewhere);
      await showNewSession(shell, request, response);
    })
    .post('/', async (request, response) => {
      await mustMay(request, 'draft', somewhere);
      const { form, language, today } = visitOf(request, response);
      await orAgain(
        request,
        response,
        async () => {
          const bodies = (await bodiesToDraft(shell, request)).map(({ id }) => id);
          const read = newSessionIn(form, bodies, { language, today });
          const person = await mustMay(request, 'draft', read.body);
          const body = await bodyWithId(shell.db, read.body);
          const session = {
            id: `${body.id}-${read.ordinal ?? read.start.slice(0, 4)}`,
            bodies: [{ body: body.id, ordinal: read.ordinal }],
            place: textIn(read.original, read.place),
            dutyStation: body.dutyStation,
            zone: read.zone,
            start: read.start,
            end: read.end,
            original: read.original,
            services: servicesFrom(read),
            series: read.series === '' ? read.start.slice(0, 4) : read.series,
          };
          await draft(shell, person.id, firstProgramme(session, body.sessionWord, shell.newId));
          response.redirect(303, deskAddress(session.id));
        },
        async (refused) => {
          await showNewSession(
            shell,
            request,
            response,
            refusedForm('session', refused, { 'drafting.session-exists': 'ordinal' }),
          );
        },
      );
    })
    .get('/:session/next', async (request, response) => {
      const { programme } = await latestRevision(shell.db, request.params.session);
      await mustMay(request, 'draft', bodiesOf(programme));
      await showNextSession(shell, request, response);
    })
    .post('/:session/next', async (request, response) => {
      const { programme } = await latestRevision(shell.db, request.params.session);
      const person = await mustMay(request, 'draft', bodiesOf(programme));
      const { form, language, today } = visitOf(request, response);
      await orAgain(
        request,
        response,
        async () => {
          const read = nextSessionIn(form, { language, today });
          const { session } = programme;
          const next = nextSession(
            programme,
            {
              id: `${session.bodies[0]?.body}-${read.ordinal ?? read.start.slice(0, 4)}`,
              start: read.start,
              end: read.end,
              ordinal: read.ordinal,
              ...(read.series === '' ? {} : { series: read.series }),
              place:
                read.place === session.place.words ? session.place : textIn(session.original, read.place),
              zone: read.zone,
              services: servicesFrom(read),
              topics: read.topics,
            },
            shell.newId,
          );
          await draft(shell, person.id, next);
          response.redirect(303, deskAddress(next.session.id));
        },
        async (refused) => {
          const again = refusedForm('session', refused, { 'drafting.session-exists': 'ordinal' });
          await showNextSession(shell, request, response, again);
        },
      );
    })
    .get('/:session/particulars', async (request, response) => {
      const { programme } = await latestRevision(shell.db, request.params.session);
      await mustMay(request, 'read-desk', bodiesOf(programme));
      await showParticulars(shell, request, response);
    })
    .post(
      '/:session/particulars',
      revises(shell, particulars, ({ form, language, programme }) => {
        const read = sessionIn(form, { language, today: programme.session.start });
        const change = toSession((session) => ({
          ...session,
          bodies: session.bodies.map((convened, index) =>
            index === 0 ? { ...convened, ordinal: read.ordinal } : convened,
          ),
          place: withOriginal(session.place, read.place),
          zone: read.zone,
          start: read.start,
          end: read.end,
          services: servicesFrom(read),
          mandates: read.mandates,
          agendaTitle: withOriginal(session.agendaTitle, read.agendaTitle),
          series: read.series === '' ? session.series : read.series,
        }));
        return { seen: read.revision, change, anchor: 'main' };
      }),
    )
    .post(
      '/:session/layout',
      revises(shell, { ...particulars, name: 'layout' }, ({ form, programme, language }) => {
        const { revision, words, set, segments } = layoutIn(form, numbersIn(programme.agenda, language));
        const change = toSession((session) => setLayout(session, words, set, segments));
        return { seen: revision, change, page: '/particulars', anchor: 'layout' };
      }),
    )
    .post(
      '/:session/left-over',
      revises(shell, particulars, ({ form }) => ({
        seen: seenIn(form),
        change: (programme) => ({ ...programme, leftOver: '' }),
        page: '/particulars',
        anchor: 'main',
      })),
    );
}
