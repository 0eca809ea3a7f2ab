import { type Request, Router } from 'express';
import type { Shell } from '../acts/shell.ts';
import { allBodies, bodyWithId } from '../bodies/store.ts';
import { say } from '../language/catalogue.ts';
import { dateOf, dayWithYear } from '../language/dates.ts';
import { shownIn } from '../language/text.ts';
import { time } from '../language/times.ts';
import { NotFound } from '../rules.ts';
import { clockAt, dayAt } from '../time/zoned.ts';
import { showPage } from '../web/page.ts';
import { atomOf } from '../web/public/atom.ts';
import { changesOf } from '../web/public/changes.ts';
import { followOf } from '../web/public/follow.ts';
import { homePage, sessionLines } from '../web/public/home-page.ts';
import { authorityOf, bodyNames, occasionOf, sessionPage } from '../web/public/session-page.ts';
import { visitOf } from '../web/visit.ts';
import type { Edition } from './edition.ts';
import { publicContent } from './public.ts';
import { editionsLately, editionsOf, editionWithNumber, latestEditions, papersOf } from './store.ts';

/** What everybody may read: now and next, sessions, editions, changes, bodies, and where to follow them. */
export function publicRoutes(shell: Shell) {
  const { db, settings } = shell;
  const pages = Router();

  pages.get('/', async (request, response) => {
    const { language } = visitOf(request, response);
    const editions = await latestEditions(db);
    const bodies = (await allBodies(db)).filter(({ id }) =>
      editions.some(({ content }) => content.programme.session.bodies.some(({ body }) => body === id)),
    );
    const { body: asked } = request.query;
    const body = bodies.find(({ id }) => id === asked)?.id ?? null;
    const now = shell.clock();
    const lately = (await editionsLately(db, 30)).filter(
      ({ content }) => body === null || content.programme.session.bodies.some((one) => one.body === body),
    );
    const [zone = 'UTC'] = bodies.map((one) => one.zone);
    const [place] = bodies.map((one) => one.dutyStation);
    await showPage(response, 'public/home', {
      title: say(language, 'public.places-now'),
      today: dayWithYear(dayAt(now, zone), language),
      clock: {
        instant: now,
        words: place
          ? say(language, 'public.clock-in', { time: time(clockAt(now, zone), language), place })
          : '',
      },
      bodies: bodies.map(({ id, name }) => ({ id, name: shownIn(name, language).words })),
      body,
      ...homePage(editions, body, now, language),
      lately: lately.slice(0, 10).map((edition) => line(edition, language)),
      follow: followOf(
        body === null ? '/calendars/all.ics' : `/calendars/bodies/${body}.ics`,
        settings,
        language,
      ),
    });
  });

  pages.get('/sessions', async (request, response) => {
    const { language } = visitOf(request, response);
    const contents = (await latestEditions(db)).map(({ content }) => publicContent(content));
    await showPage(response, 'public/sessions', {
      title: say(language, 'public.places-sessions'),
      sessions: sessionLines(contents, language),
    });
  });

  const showEdition = async (
    request: Request,
    response: Parameters<typeof showPage>[0],
    edition: Edition,
    all: readonly Edition[],
  ) => {
    const { language } = visitOf(request, response);
    const { session } = edition;
    const before = all.find(({ number }) => number === edition.number - 1);
    const papers = await papersOf(db, session);
    await showPage(response, 'public/session', {
      ...sessionPage(edition, language),
      title: `${bodyNames(edition.content, language)}${say(language, 'calendar.comma')}${occasionOf(edition.content, language)}`,
      edition: { ...line(edition, language), latest: edition.number === all.at(-1)?.number },
      authority: authorityOf(edition, language),
      before: before ? line(before, language) : null,
      earlier: all
        .filter(({ number }) => number < edition.number)
        .map((other) => line(other, language))
        .toReversed(),
      later: all.filter(({ number }) => number > edition.number).map((other) => line(other, language)),
      papers: paperOf(papers, edition, language),
      changes: before ? changesOf(before, edition, language) : [],
      follow: followOf(`/calendars/sessions/${session}.ics`, settings, language),
      atom: `/sessions/${session}/changes.atom`,
    });
  };

  pages.get('/sessions/:session', async (request, response) => {
    const all = await published(request.params.session);
    const latest = all.at(-1);
    if (!latest) throw new NotFound('session');
    await showEdition(request, response, latest, all);
  });

  pages.get('/sessions/:session/editions/:number', async (request, response) => {
    const { session, number } = request.params;
    if (!/^[1-9]\d{0,8}$/u.test(number)) throw new NotFound('edition');
    await showEdition(
      request,
      response,
      await editionWithNumber(db, session, Number(number)),
      await published(session),
    );
  });

  pages.get('/sessions/:session/changes', async (request, response) => {
    const { language } = visitOf(request, response);
    const all = await published(request.params.session);
    const latest = all.at(-1);
    if (!latest) throw new NotFound('session');
    await showPage(response, 'public/changes', {
      title: say(language, 'public.all-changes'),
      session: latest.session,
      name: bodyNames(latest.content, language),
      occasion: occasionOf(latest.content, language),
      atom: `/sessions/${latest.session}/changes.atom`,
      editions: all
        .map((edition, index) => {
          const before = all[index - 1];
          return {
            ...line(edition, language),
            authority: authorityOf(edition, language),
            first: before === undefined,
            changes: before ? changesOf(before, edition, language) : [],
          };
        })
        .toReversed(),
    });
  });

  pages.get('/sessions/:session/changes.atom', async (request, response) => {
    const { language } = visitOf(request, response);
    const all = await published(request.params.session);
    if (all.length === 0) throw new NotFound('session');
    response.type('application/atom+xml; charset=utf-8').send(atomOf(all, settings, language));
  });

  pages.get('/bodies/:body', async (request, response) => {
    const { language } = visitOf(request, response);
    const body = await bodyWithId(db, request.params.body);
    const contents = (await latestEditions(db))
      .map(({ content }) => publicContent(content))
      .filter(({ programme }) => programme.session.bodies.some((one) => one.body === body.id));
    if (contents.length === 0) throw new NotFound('body');
    await showPage(response, 'public/body', {
      title: shownIn(body.name, language).words,
      body,
      sessions: sessionLines(contents, language),
      follow: followOf(`/calendars/bodies/${body.id}.ics`, settings, language),
    });
  });

  pages.get('/calendars', async (request, response) => {
    const { language } = visitOf(request, response);
    const editions = await latestEditions(db);
    const bodies = (await allBodies(db)).filter(({ id }) =>
      editions.some(({ content }) => content.programme.session.bodies.some(({ body }) => body === id)),
    );
    await showPage(response, 'public/calendars', {
      title: say(language, 'public.places-calendars'),
      follow: followOf('/calendars/all.ics', settings, language),
      feeds: [
        ...bodies.map(({ id, name }) => ({
          name: shownIn(name, language).words,
          href: `/calendars/bodies/${id}.ics`,
          page: `/bodies/${id}`,
        })),
        ...sessionLines(
          editions.map(({ content }) => publicContent(content)),
          language,
        ).map(({ session, name, occasion }) => ({
          name: `${name}${say(language, 'calendar.comma')}${occasion}`,
          href: `/calendars/sessions/${session}.ics`,
          page: `/sessions/${session}`,
        })),
      ],
    });
  });

  return pages;

  async function published(session: string): Promise<readonly Edition[]> {
    return await editionsOf(db, session);
  }
}

/** An edition as lists name it. */
function line(edition: Edition, language: Parameters<typeof say>[0]) {
  const { session, number, date, symbol } = edition;
  return {
    session,
    number,
    date,
    day: dateOf(date, language),
    symbol,
    name: bodyNames(edition.content, language),
    occasion: occasionOf(edition.content, language),
    href: `/sessions/${session}/editions/${number}`,
  };
}

/** The latest paper that was issued up to an edition, with its languages and formats. */
function paperOf(
  papers: Awaited<ReturnType<typeof papersOf>>,
  edition: Edition,
  language: Parameters<typeof say>[0],
) {
  const until = papers.filter(({ edition: number }) => number <= edition.number);
  const last = until.at(-1);
  if (!last) return null;
  const own = until.filter(({ address }) => address === last.address);
  return {
    symbol: last.symbol,
    languages: own
      .filter(({ format }) => format === 'html')
      .map(({ address, language: one }) => ({
        language: one,
        name: say(language, `language.${one}` as 'language.en'),
        href: `/papers/${address}.html?lang=${one}`,
      })),
  };
}
