import { type Request, type Response, Router } from 'express';
import type { Shell } from '../acts/shell.ts';
import { allBodies, bodyWithId } from '../bodies/store.ts';
import { say } from '../language/catalogue.ts';
import { shownIn } from '../language/text.ts';
import { NotFound } from '../rules.ts';
import { plusDays } from '../time/days.ts';
import { formsOf } from '../web/desk/forms.ts';
import { showPage, wordsOf } from '../web/page.ts';
import { atomOf } from '../web/public/atom.ts';
import { byMailOf } from '../web/public/by-mail.ts';
import { documentsToday } from '../web/public/documents-shown.ts';
import { editionLine, isOf, latelyChanged, paperOf } from '../web/public/edition-lines.ts';
import { eventData } from '../web/public/event-data.ts';
import { followOf } from '../web/public/follow.ts';
import { headingOf, homePage, sessionLines } from '../web/public/home-page.ts';
import { issuedAfter, papersShown } from '../web/public/papers-shown.ts';
import { onNow, publicRunning } from '../web/public/running.ts';
import { showScreen } from '../web/public/screen-page.ts';
import { sessionPage } from '../web/public/session-page.ts';
import { plain } from '../web/public/shown.ts';
import { listedFeed, showSubscribing } from '../web/public/subscribe-page.ts';
import { visitOf } from '../web/visit.ts';
import { changesOf } from './changes.ts';
import type { Edition } from './edition.ts';
import { issuingsOf, papersOf } from './issued/store.ts';
import { publicContent } from './public.ts';
import { bodiesWithMeetings, editionsByEnd, editionsFrom, editionsOf, editionWithNumber } from './store.ts';

/** How many sessions a page of the list holds. */
const mostSessions = 50;

/** What everybody may read: now and next, sessions, editions, changes, bodies, and where to follow them. */
export function publicRoutes(shell: Shell) {
  const { db, settings } = shell;

  return Router()
    .get('/', async (request, response) => {
      const { language } = visitOf(request, response);
      const bodies = await bodiesThatMeet();
      const body = bodies.find(({ id }) => id === request.query.body) ?? null;
      const now = shell.clock();
      const yesterday = plusDays(now.slice(0, 10), -1);
      const editions = [
        ...(await editionsFrom(db, yesterday)),
        ...(await editionsByEnd(db, { before: yesterday, most: 20 })),
      ];
      const contents = contentsOf(editions).filter(
        ({ programme }) => body === null || isOf(programme.session.bodies, body.id),
      );
      await showPage(response, 'public/home', {
        title: say(language, 'public.places-now'),
        bodies: bodies.map(({ id, name }) => ({ id, name: wordsOf(name, language) })),
        body: body?.id ?? null,
        ...homePage(contents, now, language),
        lately: await latelyChanged(db, body?.id ?? null, language),
        follow: followOf(
          body === null ? '/calendars/all.ics' : `/calendars/bodies/${body.id}.ics`,
          settings,
          language,
        ),
      });
    })
    .get('/sessions', async (request, response) => {
      const { language } = visitOf(request, response);
      const { contents, ...pages } = await portion(request, '/sessions');
      await showPage(response, 'public/sessions', {
        title: say(language, 'public.places-sessions'),
        sessions: sessionLines(contents, language),
        ...pages,
      });
    })
    .get('/sessions/:session', async (request, response) => {
      const all = await published(request.params.session);
      await showEdition(request, response, all.at(-1), all);
    })
    .get('/sessions/:session/editions/:number', async (request, response) => {
      const { session, number } = request.params;
      if (!/^[1-9]\d{0,8}$/u.test(number)) throw new NotFound('edition');
      const edition = await editionWithNumber(db, session, Number(number));
      await showEdition(request, response, edition, await published(session));
    })
    .get('/sessions/:session/screen', async (request, response) => {
      await showScreen(shell, request, response);
    })
    .get('/sessions/:session/changes', async (request, response) => {
      const { language } = visitOf(request, response);
      const all = await published(request.params.session);
      const latest = all.at(-1);
      if (!latest) throw new NotFound('session');
      const issuings = await issuingsOf(db, latest.session);
      await showPage(response, 'public/changes', {
        ...editionLine(latest, language),
        title: say(language, 'public.all-changes'),
        atom: atomAddress(latest.session),
        editions: all
          .map((edition, index) => {
            const before = all[index - 1];
            return {
              ...editionLine(edition, language),
              first: before === undefined,
              changes: before ? changesOf(before, edition, language) : [],
              after: issuedAfter(issuings, edition.number, language),
            };
          })
          .toReversed(),
      });
    })
    .get('/sessions/:session/changes.atom', async (request, response) => {
      const { language } = visitOf(request, response);
      const all = await published(request.params.session);
      response
        .set({ 'Content-Type': 'application/atom+xml; charset=utf-8', 'Access-Control-Allow-Origin': '*' })
        .send(atomOf(all, settings, language));
    })
    .get('/bodies/:body', async (request, response) => {
      const { language } = visitOf(request, response);
      const body = await bodyWithId(db, request.params.body);
      const { contents, ...pages } = await portion(request, `/bodies/${body.id}`, body.id);
      if (contents.length === 0) throw new NotFound('body');
      await showPage(response, 'public/body', {
        title: shownIn(body.name, language).words,
        name: wordsOf(body.name, language),
        sessions: sessionLines(contents, language),
        ...pages,
        follow: followOf(`/calendars/bodies/${body.id}.ics`, settings, language),
        byMail: byMailOf({ kind: 'body', about: body.id }, body, settings, language),
        form: formsOf(language, 0, null),
      });
    })
    .get('/calendars/subscribe', async (request, response) => {
      await showSubscribing(shell, request, response);
    })
    .get('/calendars', async (request, response) => {
      const { language } = visitOf(request, response);
      const sessions = contentsOf(await editionsByEnd(db, { most: mostSessions }));
      await showPage(response, 'public/calendars', {
        title: say(language, 'public.places-calendars'),
        follow: followOf('/calendars/all.ics', settings, language),
        feeds: [
          listedFeed('sessions', language, [plain(say(language, 'year.the-year'), language)]),
          listedFeed('deadlines', language, [plain(say(language, 'feeds.deadlines-name'), language)]),
          ...(await bodiesThatMeet()).map(({ id, name }) =>
            listedFeed(`bodies/${id}`, language, [wordsOf(name, language)]),
          ),
          ...sessionLines(sessions, language).map(({ session, names, occasion }) =>
            listedFeed(`sessions/${session}`, language, names, occasion),
          ),
        ],
      });
    });

  async function showEdition(
    request: Request,
    response: Response,
    edition: Edition | undefined,
    all: readonly Edition[],
  ) {
    if (!edition) throw new NotFound('session');
    const { language } = visitOf(request, response);
    const { session, number } = edition;
    const before = all.find((other) => other.number === number - 1);
    const until = all.filter((other) => other.number <= number);
    const papers = (await papersOf(db, session)).filter((paper) => paper.edition <= number);
    const issuings = await issuingsOf(db, session);
    const isLatest = number === all.at(-1)?.number;
    const today = shell.clock().slice(0, 10);
    const documents = isLatest ? await documentsToday(db, edition, { language, today }) : null;
    await showPage(response, 'public/session', {
      ...sessionPage(edition, language),
      ...(documents ? { documents } : {}),
      statesToday: documents !== null,
      title: headingOf(edition.content, language),
      edition: { ...editionLine(edition, language), latest: isLatest },
      before: before ? editionLine(before, language) : null,
      earlier: all
        .filter((other) => other.number < number)
        .map((other) => editionLine(other, language))
        .toReversed(),
      papers: paperOf(papers, all, edition, language),
      allPapers: papersShown(until, issuings, papers, language),
      changes: before ? changesOf(before, edition, language) : [],
      now: isLatest ? onNow(await publicRunning(db, edition, shell.clock()), language) : [],
      follow: followOf(`/calendars/sessions/${session}.ics`, settings, language),
      byMail: byMailOf({ kind: 'session', about: session }, all.at(-1) ?? edition, settings, language),
      form: formsOf(language, 0, null),
      atom: atomAddress(session),
      data: eventData(until, settings, language),
    });
  }

  /** The sessions on a page of a list, and the addresses of the pages beside it. */
  async function portion(request: Request, address: string, body?: string) {
    const asked = String(request.query.page);
    const page = /^[1-9]\d{0,5}$/u.test(asked) ? Number(asked) : 1;
    const skip = (page - 1) * mostSessions;
    const editions = await editionsByEnd(db, {
      ...(body === undefined ? {} : { body }),
      skip,
      most: mostSessions + 1,
    });
    return {
      contents: contentsOf(editions.slice(0, mostSessions)).filter(
        ({ programme }) => body === undefined || isOf(programme.session.bodies, body),
      ),
      later: page > 1 ? `${address}?page=${page - 1}` : null,
      earlier: editions.length > mostSessions ? `${address}?page=${page + 1}` : null,
    };
  }

  async function bodiesThatMeet() {
    const meet = await bodiesWithMeetings(db);
    return (await allBodies(db)).filter(({ id }) => meet.has(id));
  }

  /** A session's editions, first to last. @throws NotFound where nothing of it is published */
  async function published(session: string): Promise<readonly Edition[]> {
    const all = await editionsOf(db, session);
    if (all.length === 0) throw new NotFound('session');
    return all;
  }
}

function contentsOf(editions: readonly Edition[]) {
  return editions.map(({ content }) => publicContent(content));
}

function atomAddress(session: string): string {
  return `/sessions/${session}/changes.atom`;
}
