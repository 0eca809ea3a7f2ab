import { Router } from 'express';
import { deskOf } from '../acts/desk.ts';
import { publish } from '../acts/publish.ts';
import { afterOf, reportIssued } from '../acts/report.ts';
import type { Shell } from '../acts/shell.ts';
import { toReport } from '../drafting/changes.ts';
import { languageAsked } from '../drafting/form.ts';
import { textIn } from '../language/text.ts';
import { derivedFrom } from '../papers/report/derived.ts';
import { reportPaper } from '../papers/report/report-paper.ts';
import { writers } from '../papers/writers.ts';
import { NotFound } from '../rules.ts';
import { bodiesOf } from '../web/desk/programme-page.ts';
import { formOn, known } from '../web/desk/report-forms.ts';
import { reportAddress, reportParts, showReport } from '../web/desk/report-page.ts';
import { showReportScreen } from '../web/desk/report-screen.ts';
import { revises } from '../web/desk/revises.ts';
import { deskAddress } from '../web/desk/session-head.ts';
import { whileWritten } from '../web/desk/while-written.ts';
import { refusedForm } from '../web/refused-form.ts';
import { mustMay, orAgain, visitOf } from '../web/visit.ts';
import { begun, overrule, setFacts } from './edits.ts';
import { factsIn, issueIn, overrulingIn } from './form.ts';

/** What is written down of a session, and its report. */
export function reportRoutes(shell: Shell) {
  const onPaper = (name: string) => formOn(shell, 'paper', name);

  const router = Router();
  for (const part of reportParts) {
    router.get(`/:session${reportAddress(part)}`, async (request, response) => {
      await showReport(shell, request, response, part);
    });
  }
  return router
    .get('/:session/report/screen', async (request, response) => {
      await showReportScreen(shell, request, response);
    })
    .get('/:session/report/preview', async (request, response) => {
      const { session } = request.params;
      const desk = await deskOf(shell.db, session);
      const { programme } = desk.revision;
      await mustMay(request, 'read-desk', bodiesOf(programme));
      const { language, today } = visitOf(request, response);
      const paper = request.query.as === 'report' ? 'report' : 'draft-report';
      const issued = await reportIssued(shell.db, desk, paper, shell.clock());
      if (!issued) throw new NotFound('report');
      const head = { symbol: null, date: today, language: languageAsked(request.query.lang, language) };
      const written = reportPaper(begun(programme.report), afterOf(desk, issued), head, paper);
      response.type('html').send(writers.html(written, shell.settings));
    })
    .post(
      '/:session/report/facts',
      revises(shell, onPaper('facts'), ({ form, programme }) => {
        const { report, original, meetings } = known(programme);
        const { revision, facts } = factsIn(form, { report, original, meetings });
        return {
          seen: revision,
          change: toReport(setFacts(facts)),
          anchor: 'facts',
          page: '/report',
        };
      }),
    )
    .post(
      '/:session/report/overruled/:id',
      revises(shell, onPaper('overruled'), async ({ form, id, programme }) => {
        const { revision, words } = overrulingIn(form);
        const desk = await deskOf(shell.db, programme.session.id);
        const issued = await reportIssued(shell.db, desk, 'report', shell.clock());
        const { report, original } = known(programme);
        const bare = { ...report, overruled: [] };
        const derived =
          issued && derivedFrom(bare, afterOf(desk, issued), original).find((one) => one.passage === id);
        const left = !derived && words === '' && report.overruled.some(({ passage }) => passage === id);
        if (!derived && !left) throw new NotFound('passage');
        return {
          seen: revision,
          change: toReport(overrule(id, textIn(original, words), derived?.words ?? '')),
          anchor: left ? 'paper' : `p-${id}`,
          page: '/report',
        };
      }),
    )
    .post('/:session/report/issue', async (request, response) => {
      const { session } = request.params;
      const { revision } = await deskOf(shell.db, session);
      const person = await mustMay(request, 'publish', bodiesOf(revision.programme));
      const { form, language, today } = visitOf(request, response);
      await orAgain(
        request,
        response,
        async () => {
          const { paper, revision: seen, symbol, date } = issueIn(form, language, today);
          await whileWritten(shell, request, response, 'report', async (writing) => {
            const authority = paper === 'report' ? 'body' : 'secretariat';
            const asked = {
              session,
              person: person.id,
              symbol,
              date,
              authority,
              seen,
              report: paper,
            } as const;
            await publish(shell, asked, writing);
            return `${deskAddress(session)}/editions`;
          });
        },
        async (refused) => {
          await showReport(shell, request, response, 'paper', refusedForm('issue', refused, issueFields));
        },
      );
    });
}

const issueFields = {
  'editions.symbol-used': 'symbol',
  'editions.symbol-malformed': 'symbol',
  'editions.no-symbol': 'symbol',
  'editions.date-before-last': 'date',
  'reports.before-adoption': 'date',
  'reports.not-adopted': 'paper',
};
