import type { IncomingMessage, ServerResponse } from 'node:http';
import express from 'express';
import pino from 'pino';
import { pinoHttp } from 'pino-http';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { keepReadings } from './acts/own-calendars.ts';
import type { Shell } from './acts/shell.ts';
import { feedHandler } from './calendar/handler.ts';
import { feedsIn } from './calendar/own/held/store.ts';
import { noReadings, programOf } from './calendar/own/read/readings.ts';
import { sessionIds } from './drafting/store.ts';
import { outbox } from './notices/store.ts';
import { assetRoutes } from './web/assets.ts';
import { answersErrors, nothingHere } from './web/errors.ts';
import { speaks } from './web/language.ts';
import { routes } from './web/routes.ts';
import { sameOrigin } from './web/same-origin.ts';
import { security } from './web/security.ts';
import { signInFirst } from './web/sign-in-first.ts';
import { signIns } from './web/sign-in-store.ts';
import { visits } from './web/visit.ts';

/** The largest form that is read: larger than any paper of the genre, so that only mistakes and malice meet it. */
const largestForm = '2mb';

/** The program as one listener: feeds first, then pages. */
export interface App {
  readonly listener: (request: IncomingMessage, response: ServerResponse) => void;
  /** Lets the feeds of this copy change at once. */
  readonly feedsChanged: () => void;
  /** Keeps which programs read private calendars since it was last called: reading them writes nothing. */
  readonly keepReadings: () => Promise<void>;
  /** Told what went wrong in a step that runs again and again. */
  readonly failed: (step: string, reason: unknown) => void;
}

/** The one list of middleware and routes. */
export function createApp(shell: Shell): App {
  const { settings } = shell;
  const log = pino({ level: settings.logLevel });
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  countNotices(shell, registry);
  const readings = noReadings();
  const feeds = feedHandler({
    feeds: feedsIn(shell.db, settings),
    settings,
    failed: (reason) => log.error({ err: reason }, 'a feed could not be read'),
    read: (calendar, edition = null, userAgent) =>
      readings.note({ calendar, edition, program: programOf(userAgent), at: shell.clock() }),
  });

  const pages = express();
  pages.disable('x-powered-by');
  pages.set('trust proxy', settings.trustProxy);
  pages.set('query parser', 'simple');
  Object.assign(pages.locals, { documentLink: settings.documentLink, baseUrl: settings.baseUrl });
  pages.use(pinoHttp({ logger: log, serializers: { req: withoutSecrets, res: answered } }));
  pages.use(security(settings));
  pages.use(assetRoutes());
  pages.get('/healthz', (_request, response) => {
    response.type('text').send('ok');
  });
  pages.get('/readyz', async (_request, response) => {
    const ready = await sessionIds(shell.db).then(
      () => true,
      (reason: unknown) => log.error({ err: reason }, 'the database does not answer'),
    );
    response
      .status(ready ? 200 : 503)
      .type('text')
      .send(ready ? 'ready' : 'the database does not answer');
  });
  pages.get('/metrics', async (_request, response) => {
    response.type(registry.contentType).send(await registry.metrics());
  });
  pages.get('/robots.txt', (_request, response) => {
    response.type('text').send('User-agent: *\nDisallow: /desk/\nDisallow: /sign-in\nDisallow: /follow\n');
  });
  pages.use(signIns(shell));
  pages.use(visits(shell));
  pages.use(speaks);
  pages.use(sameOrigin(settings));
  pages.use(express.urlencoded({ extended: false, limit: largestForm, parameterLimit: 10_000 }));
  for (const some of routes(shell)) pages.use(some);
  pages.use(nothingHere);
  pages.use(signInFirst);
  pages.use(answersErrors((reason, id) => log.error({ err: reason, id }, 'a request failed')));

  return {
    listener: (request, response) => {
      if (!feeds(request, response)) pages(request, response);
    },
    feedsChanged: () => feeds.saved(),
    keepReadings: async () => {
      const batch = readings.take();
      await keepReadings(shell, batch).catch((reason: unknown) => {
        for (const reading of batch) readings.note(reading);
        throw reason;
      });
    },
    failed: (step, reason) => log.error({ err: reason, step }, 'a regular step failed'),
  };
}

/**
 * A request as the log keeps it: without cookies, and without what opens something to whoever knows it: one-time links,
 * answers from the provider of single sign-on, and ids that are signed.
 */
function withoutSecrets({ id, method, url }: { id: unknown; method: string; url: string }) {
  const open = url
    .replace(/^(\/sign-in\/link\/)[^/?]+/u, '$1…')
    .replace(/^(\/sign-in\/single-sign-on\/answer\?).*/u, '$1…')
    .replaceAll(/(?<![\w-])[\w-]+\.[\w-]{43}(?=[/?&.]|$)/gu, '…')
    .replaceAll(/(calendars(?:\/|%2F)mine(?:\/|%2F))[\w-]+/giu, '$1…');
  return { id, method, url: open };
}

/** An answer as the log keeps it: without the cookies that it sets. */
function answered({ statusCode }: { readonly statusCode: number }) {
  return { status: statusCode };
}

/** How many notices wait and how many could not be delivered, asked of the database when the metrics are read. */
function countNotices({ db }: Shell, registry: Registry) {
  new Gauge({
    name: 'plenary_notices',
    help: 'Notices in the outbox by state',
    labelNames: ['state'],
    registers: [registry],
    async collect() {
      const { waiting, failed } = await outbox(db);
      this.set({ state: 'waiting' }, waiting);
      this.set({ state: 'failed' }, failed);
    },
  });
}
