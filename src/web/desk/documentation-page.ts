import type { Request, Response } from 'express';
import { countingOf } from '../../acts/deadlines.ts';
import type { Shell } from '../../acts/shell.ts';
import { counted } from '../../documentation/due.ts';
import { authorships, planOf } from '../../documentation/planned.ts';
import { say } from '../../language/catalogue.ts';
import { dateOf } from '../../language/dates.ts';
import type { Language } from '../../language/languages.ts';
import { showPage } from '../page.ts';
import { visitorMay } from '../visit.ts';
import { type PlanOpen, standingShown, standingsOf } from './documentation-shown.ts';
import { formsOf, type RefusedForm } from './forms.ts';
import { languageOptions, linkOf, symbolExample } from './programme-page.ts';
import { openSession } from './session-open.ts';

/** Shows the documentation plan of a session: what is late, each document, and the form of the one that is open. */
export async function showDocumentation(
  shell: Shell,
  request: Request,
  response: Response,
  refused: RefusedForm | null = null,
) {
  const opened = await openSession(shell, request, response, 'documentation');
  const { desk, programme, over, language, today, head, base } = opened;
  const { session } = programme;
  const plan = planOf(programme.documents, desk.plan, session.original);
  const counting = await countingOf(shell.db, session);
  const open: PlanOpen = { programme, bodies: desk.bodies, plan, counting, today };
  const documents = standingsOf(open).map((standing) => standingShown(standing, open, language));
  const link = linkOf(shell);
  await showPage(response, 'desk/documentation', {
    title: say(language, 'plan.title', { session: head.title }),
    base,
    head,
    plans: await visitorMay(request, 'plan-documents', over),
    drafts: await visitorMay(request, 'draft', over),
    form: formsOf(language, 0, refused),
    chosen: String(request.params.id ?? request.query.document ?? ''),
    rule: ruleShown(open, language),
    documents: documents.map((document) => ({
      ...document,
      symbols: document.planned.symbols.map((symbol) => ({ symbol, href: link(symbol) })),
    })),
    attention: documents.filter(({ behind, endangers, over: words }) => {
      return behind.length > 0 || endangers.length > 0 || words !== null;
    }),
    freshId: shell.newId(),
    original: session.original,
    exampleDay: dateOf(today, language),
    languageOptions: languageOptions(language),
    authorships: authorships.map((value) => ({ value, label: say(language, `plan.by-${value}`) })),
    symbolExample: symbolExample(desk),
  });
}

/** What documents are asked for, in words: weeks, days and limits. */
function ruleShown({ counting }: PlanOpen, language: Language) {
  const { submission, processing, issuance, words } = counting.terms;
  const [submit, issue] = [counted('submission', counting), counted('issuance', counting)];
  const moved = [submit, issue].flatMap(({ movedFrom }) => movedFrom ?? []);
  return {
    weeks: say(language, 'plan.rule-weeks', { submission, processing, issuance }),
    days: say(language, 'plan.rule-days', {
      submission: dateOf(submit.day, language),
      issuance: dateOf(issue.day, language),
      opening: dateOf(counting.opening, language),
    }),
    moved: moved.map((day) => say(language, 'plan.moved', { date: dateOf(day, language) })),
    words: say(language, 'plan.rule-words', { ...words }),
    submission: dateOf(submit.day, language),
    issuance: dateOf(issue.day, language),
  };
}
