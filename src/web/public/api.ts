import { Router } from 'express';
import type { Shell } from '../../acts/shell.ts';
import type { Edition } from '../../editions/edition.ts';
import { publicContent } from '../../editions/public.ts';
import { editionsOf, latestEditions, papersOf } from '../../editions/store.ts';
import { NotFound } from '../../rules.ts';

/** All that is public, as JSON, read only: the same editions that the pages are made from. */
export function apiRoutes({ db, settings }: Shell) {
  return Router()
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
          url: `${settings.baseUrl}/papers/${address}.${format === 'text' ? 'txt' : format}?lang=${language}`,
        })),
        content: publicContent(latest.content),
      });
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

/** The OpenAPI document of the addresses above. */
function described(baseUrl: string) {
  const json = (schema: object) => ({ content: { 'application/json': { schema } } });
  const sessionId = { name: 'session', in: 'path', required: true, schema: { type: 'string' } };
  return {
    openapi: '3.1.0',
    info: { title: 'Plenary', version: '1', description: 'All that is published, read only.' },
    servers: [{ url: baseUrl }],
    paths: {
      '/api/sessions': {
        get: {
          summary: 'Every published session, by its latest edition',
          responses: {
            200: {
              description: 'The sessions',
              ...json({ type: 'array', items: { $ref: '#/components/schemas/Session' } }),
            },
          },
        },
      },
      '/api/sessions/{session}': {
        get: {
          summary: 'A session: its latest edition, all its editions and papers',
          parameters: [sessionId],
          responses: {
            200: { description: 'The session', ...json({ $ref: '#/components/schemas/WholeSession' }) },
            404: {
              description: 'Not published',
              ...json({ type: 'object', properties: { error: { type: 'string' } } }),
            },
          },
        },
      },
    },
    components: { schemas: schemas() },
  };
}

function schemas() {
  const text = { $ref: '#/components/schemas/Text' };
  const string = { type: 'string' };
  const session = {
    session: string,
    url: string,
    calendar: string,
    bodies: {
      type: 'array',
      items: { type: 'object', properties: { body: string, ordinal: { type: ['integer', 'null'] } } },
    },
    place: text,
    zone: string,
    start: { type: 'string', format: 'date' },
    end: { type: 'string', format: 'date' },
    confirmed: { type: 'boolean' },
    edition: {
      type: 'object',
      properties: {
        number: { type: 'integer' },
        date: string,
        authority: string,
        symbol: { type: ['string', 'null'] },
      },
    },
  };
  return {
    Text: {
      type: 'object',
      description:
        'Words in their original language, with translations; `of` is the hash of the original they were made from.',
      properties: { language: string, words: string, translations: { type: 'object' } },
    },
    Session: { type: 'object', properties: session },
    WholeSession: {
      type: 'object',
      properties: {
        ...session,
        editions: { type: 'array', items: { type: 'object' } },
        papers: {
          type: 'array',
          items: {
            type: 'object',
            properties: { symbol: string, format: string, language: string, url: string, sha256: string },
          },
        },
        content: { type: 'object', description: 'Programme, bodies and agreements of the latest edition' },
      },
    },
  };
}
