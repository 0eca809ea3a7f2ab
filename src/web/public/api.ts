import { Router } from 'express';
import type { Shell } from '../../acts/shell.ts';
import type { Edition } from '../../editions/edition.ts';
import { papersOf } from '../../editions/issued/store.ts';
import { publicContent } from '../../editions/public.ts';
import { editionsOf, editionWithNumber, latestEditions } from '../../editions/store.ts';
import { endOf } from '../../papers/ends.ts';
import { NotFound } from '../../rules.ts';
import { described } from './openapi.ts';

/** All that is public, as JSON, read only: the same editions that the pages are made from. */
export function apiRoutes({ db, settings }: Shell) {
  return Router()
    .use('/api', (_request, response, next) => {
      response.set('Access-Control-Allow-Origin', '*');
      next();
    })
    .get('/api/openapi.json', (_request, response) => {
      response.json(described(settings.baseUrl));
    })
    .get('/api/sessions', async (_request, response) => {
      response.json((await latestEditions(db)).map((edition) => heading(edition)));
    })
    .get('/api/sessions/:session', async (request, response) => {
      const editions = await editionsOf(db, request.params.session);
      const latest = editions.at(-1);
      if (!latest) throw new NotFound('session');
      const papers = await papersOf(db, latest.session);
      response.json({
        ...heading(latest),
        editions: editions.map(({ number, date, authority, symbol, digest, previous }) => ({
          number,
          date,
          authority,
          symbol,
          digest,
          previous,
        })),
        papers: papers.map(({ symbol, format, language, edition, address, sha256 }) => ({
          symbol,
          format,
          language,
          edition,
          sha256,
          url: `${settings.baseUrl}/papers/${address}.${endOf(format)}?lang=${language}`,
        })),
        content: publicContent(latest.content),
      });
    })
    .get('/api/sessions/:session/editions/:number', async (request, response) => {
      const { session, number } = request.params;
      if (!/^[1-9]\d{0,8}$/u.test(number)) throw new NotFound('edition');
      const edition = await editionWithNumber(db, session, Number(number));
      const { digest, previous, content } = edition;
      response.json({ ...heading(edition), digest, previous, content: publicContent(content) });
    });

  function heading({ session, number, date, authority, symbol, content }: Edition) {
    const { bodies, start, end, place, zone } = content.programme.session;
    return {
      session,
      url: `${settings.baseUrl}/sessions/${session}`,
      calendar: `${settings.baseUrl}/calendars/sessions/${session}.ics`,
      bodies,
      place,
      zone,
      start,
      end,
      confirmed: content.confirmed,
      edition: { number, date, authority, symbol },
    };
  }
}
