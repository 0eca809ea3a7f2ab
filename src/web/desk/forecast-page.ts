import type { Request, Response } from 'express';
import { countingOf } from '../../acts/deadlines.ts';
import type { Shell } from '../../acts/shell.ts';
import { allBodies } from '../../bodies/store.ts';
import { forecastMonths, isForeseen, plusMonths } from '../../documentation/forecast.ts';
import { planOf } from '../../documentation/planned.ts';
import { planLines } from '../../documentation/store.ts';
import { headings, latestRevision } from '../../drafting/store.ts';
import { say } from '../../language/catalogue.ts';
import { dateOf } from '../../language/dates.ts';
import { shownIn } from '../../language/text.ts';
import { sessionTitle } from '../../sessions/title.ts';
import { plusDays } from '../../time/days.ts';
import { showPage } from '../page.ts';
import { mustMay, visitOf, visitorMay } from '../visit.ts';
import { type PlanOpen, type Standing, standingShown, standingsOf } from './documentation-shown.ts';
import { documentationCsv } from './documentation-table.ts';
import { formsOf } from './forms.ts';
import { bodiesOf } from './programme-page.ts';
import { deskAddress } from './session-head.ts';

/** Shows what documents are foreseen over all bodies, or over one, whose sessions the reader may look into. */
export async function showForecast(shell: Shell, request: Request, response: Response) {
  const { language, today } = visitOf(request, response);
  const bodies = (await allBodies(shell.db)).filter(({ kind }) => kind === 'body');
  const body = bodies.find(({ id }) => id === request.query.body)?.id ?? '';
  const foreseen = await foreseenFor(shell, request, response);
  await showPage(response, 'desk/forecast', {
    title: say(language, 'plan.forecast'),
    explained: say(language, 'plan.forecast-explained', {
      from: dateOf(today, language),
      until: dateOf(plusMonths(today, forecastMonths), language),
    }),
    form: formsOf(language, 0, null),
    body,
    bodies: [
      { value: '', label: say(language, 'plan.all-bodies') },
      ...bodies.map(({ id, name }) => ({ value: id, label: shownIn(name, language).words })),
    ],
    csv: `/desk/documentation.csv${body === '' ? '' : `?${new URLSearchParams({ body }).toString()}`}`,
    documents: foreseen.map(({ standing, open }) => {
      const { session } = open.programme;
      const { id } = standing.planned;
      return {
        ...standingShown(standing, open, language),
        href: `${deskAddress(session.id)}/documentation?document=${id}#d-${id}`,
        session: sessionTitle(session, open.bodies, language),
      };
    }),
  });
}

/** Sends the same as a table. */
export async function sendForecast(shell: Shell, request: Request, response: Response) {
  const { language } = visitOf(request, response);
  const foreseen = await foreseenFor(shell, request, response);
  sendCsv(response, `documents-${shell.clock().slice(0, 10)}`, documentationCsv(foreseen, language));
}

/** Sends a table to be kept as a file. */
export function sendCsv(response: Response, name: string, table: string) {
  response
    .set({
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name.replaceAll(/[^\w.-]+/gu, '-')}.csv"`,
      'Cache-Control': 'no-store',
    })
    .send(table);
}

interface Foreseen {
  readonly standing: Standing;
  readonly open: PlanOpen;
}

/** The documents that are foreseen, those first due first; sessions that are over are no longer asked. */
async function foreseenFor(shell: Shell, request: Request, response: Response): Promise<readonly Foreseen[]> {
  await mustMay(request, 'read-desk');
  const { today } = visitOf(request, response);
  const until = plusMonths(today, forecastMonths);
  const bodies = await allBodies(shell.db);
  const held = (await headings(shell.db)).filter(
    ({ start, end }) => end >= today && start <= plusDays(until, 366),
  );
  const found: Foreseen[] = [];
  for (const { session } of held) {
    const { programme } = await latestRevision(shell.db, session);
    const over = bodiesOf(programme);
    const asked = request.query.body;
    if (typeof asked === 'string' && asked !== '' && !over.includes(asked)) continue;
    if (!(await visitorMay(request, 'read-desk', over))) continue;
    const plan = planOf(programme.documents, await planLines(shell.db, session), programme.session.original);
    const counting = await countingOf(shell.db, programme.session);
    const open: PlanOpen = { programme, bodies, plan, counting, today };
    for (const standing of standingsOf(open)) {
      if (isForeseen(standing.outlook, today, until)) found.push({ standing, open });
    }
  }
  return found.toSorted((one, other) => keyOf(one).localeCompare(keyOf(other), 'en'));
}

function keyOf({ standing: { outlook, planned }, open }: Foreseen): string {
  const { submission, issuance } = outlook.due;
  return [submission.day, issuance.day, open.programme.session.id, planned.id].join(' ');
}
