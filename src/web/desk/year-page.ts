import { type Request, type Response, Router } from 'express';
import { contentOf, deskOf } from '../../acts/desk.ts';
import type { Shell } from '../../acts/shell.ts';
import { allBodies } from '../../bodies/store.ts';
import { headings } from '../../drafting/store.ts';
import { publicContent } from '../../editions/public.ts';
import { editionsOfYear, yearsPublished } from '../../editions/store.ts';
import { besideYear, yearIn } from '../../editions/year-routes.ts';
import { holidaysBetween } from '../../holidays/store.ts';
import { type Day, partsOf } from '../../time/days.ts';
import { showPage } from '../page.ts';
import { type Listed, listedSession } from '../public/year-listed.ts';
import { yearPage } from '../public/year-page.ts';
import { mustMay, visitOf, visitorMay } from '../visit.ts';
import { bodiesOf } from './programme-page.ts';
import { deskAddress } from './session-head.ts';

/** The year of all bodies as the desk sees it: what is published, and the drafts that the reader may look into. */
export function yearDeskRoutes(shell: Shell) {
  return Router()
    .get('/', (request, response) => showYear(request, response, shell.clock().slice(0, 4)))
    .get('/:year', (request, response) => showYear(request, response, request.params.year));

  async function showYear(request: Request, response: Response, asked: string) {
    await mustMay(request, 'read-desk');
    const { language } = visitOf(request, response);
    const year = yearIn(asked);
    const [first, last] = [`${asked}-01-01`, `${asked}-12-31`];
    const lines = await headings(shell.db);
    const drafts = await draftsBetween(request, first, last);
    const readable = new Map(drafts.map((draft) => [draft.session, draft]));
    const published = (await editionsOfYear(shell.db, first, last)).map(({ content, session }) =>
      listedSession(
        publicContent(content),
        readable.has(session) ? deskAddress(session) : `/sessions/${session}`,
      ),
    );
    await showPage(response, 'public/year', {
      ...yearPage(
        year,
        [...published, ...drafts.filter((draft) => !saysTheSame(draft, published))],
        { bodies: await allBodies(shell.db), holidays: await holidaysBetween(shell.db, first, last) },
        language,
      ),
      ...besideYear(
        year,
        yearsOf([...lines.flatMap(({ start, end }) => [start, end])], await yearsPublished(shell.db), year),
        '/desk/years',
      ),
      drafted: true,
      follow: null,
    });
  }

  /** The drafts of sessions between two days that whoever asks may read. */
  async function draftsBetween(request: Request, first: Day, last: Day): Promise<readonly Listed[]> {
    const held = (await headings(shell.db)).filter(({ start, end }) => start <= last && end >= first);
    const drafts = await Promise.all(
      held.map(async ({ session }): Promise<readonly Listed[]> => {
        const desk = await deskOf(shell.db, session);
        const { programme } = desk.revision;
        if (!(await visitorMay(request, 'read-desk', bodiesOf(programme)))) return [];
        const before = desk.before?.content.programme.session ?? null;
        const listed = listedSession(contentOf(desk), deskAddress(session), 'draft');
        return [{ ...listed, published: before && [before.start, before.end] }];
      }),
    );
    return drafts.flat();
  }
}

/** Whether a draft has the days, the place and the bodies that are published. */
function saysTheSame(draft: Listed, published: readonly Listed[]): boolean {
  const edition = published.find(({ session }) => session === draft.session);
  if (!edition) return false;
  const said = ({ start, end, bodies, content }: Listed) =>
    JSON.stringify([start, end, bodies, content.programme.session.place.words]);
  return said(edition) === said(draft);
}

function yearsOf(
  days: readonly Day[],
  published: readonly [number, number] | null,
  year: number,
): readonly [number, number] {
  const years = [...days.map((day) => partsOf(day).year), ...(published ?? [year])];
  return [Math.min(...years), Math.max(...years)];
}
