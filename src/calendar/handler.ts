import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { say } from '../language/catalogue.ts';
import { type FeedAddress, type Form, readAddress, type Which } from './address.ts';
import { type FeedRows, type FeedSource, feedAt, feedText, type OwnFeed } from './feed.ts';
import { keptWithin } from './kept.ts';

/** What a feed handler is told. */
export interface FeedHandling {
  readonly feeds: FeedSource;
  readonly settings: { readonly baseUrl: string };
  /** How many octets of calendars are kept in memory: 64 MiB where it is not said. */
  readonly budget?: number;
  /** For how many milliseconds the feeds' revision is believed before it is read again. */
  readonly believed?: number;
  /** A clock that never goes back, in milliseconds. */
  readonly ticks?: () => number;
  /** Told what went wrong where a feed could not be read. */
  readonly failed?: (reason: unknown) => void;
  /** Told that a private calendar was read, which edition was got and by what, as it calls itself. Must not wait. */
  readonly read?: (calendar: string, edition: FeedRows['edition'], userAgent: string) => void;
}

/** Answers a request for a feed, and says whether it was one. */
export interface FeedHandler {
  (request: IncomingMessage, response: ServerResponse): boolean;
  /** Says that this copy of the program has just published, so that the next poll sees it. */
  saved(): void;
}

/** A calendar ready to be sent. `body` is null where it was too large to keep; its ETag still answers most polls. */
interface Answer {
  readonly etag: string;
  /** In seconds, as HTTP counts; null where nothing was ever in the feed. */
  readonly modified: number | null;
  readonly full: readonly string[];
  readonly short: readonly string[];
  readonly body: Buffer | null;
  /** Of a private calendar, its own revision when this was made, and the edition issued last of those in it. */
  readonly own: number | null;
  readonly edition: FeedRows['edition'];
}

/**
 * Stands in front of everything else: a poll costs two look-ups in memory, and never reads more than one number; a poll of
 * a private calendar reads its line besides, so that one that was ended or changed is so for every copy at once.
 */
export function feedHandler(handling: FeedHandling): FeedHandler {
  const { feeds, settings, budget = 64 * 1024 * 1024, believed = 200 } = handling;
  const { ticks = () => performance.now(), failed = () => undefined, read = () => undefined } = handling;
  const addresses = new Map<string, FeedAddress>();
  const kept = keptWithin<Answer>(budget);
  const making = new Map<string, Promise<Answer | null>>();
  let revision: number | undefined;
  let readAt = Number.NEGATIVE_INFINITY;
  let reading: Promise<void> | null = null;
  let publishings = 0;

  function handle(request: IncomingMessage, response: ServerResponse): boolean {
    const { url = '' } = request;
    const address = addresses.get(url) ?? readAddress(url);
    if (address === null) return false;
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      refuse(response, 405, say('en', 'calendar.refused-method'), ['Allow', 'GET, HEAD']);
    } else if ('status' in address) {
      refuse(response, address.status, say(address.language, `calendar.refused-${address.code}`));
    } else {
      remember(url, address);
      const known = address.which.kind !== 'mine' && ticks() - readAt < believed;
      const answer = known ? kept.get(address.normal) : undefined;
      if (answer) send(request, response, answer, address);
      else void sendLater(request, response, address);
    }
    return true;
  }

  function remember(url: string, address: FeedAddress) {
    if (addresses.has(url) || url.length > mostRemembered) return;
    if (addresses.size >= 10_000) addresses.clear();
    addresses.set(url, address);
  }

  /** The body may be missing from what is kept; then it is made again, unless the reader has it. */
  function send(request: IncomingMessage, response: ServerResponse, answer: Answer, address: FeedAddress) {
    if (isCurrent(request, answer)) {
      response.writeHead(304, answer.short as string[]);
      response.end();
    } else if (request.method === 'HEAD') {
      response.writeHead(200, answer.full as string[]);
      response.end();
    } else if (answer.body) {
      response.writeHead(200, answer.full as string[]);
      response.end(answer.body);
    } else {
      void sendLater(request, response, address, true);
    }
  }

  async function sendLater(
    request: IncomingMessage,
    response: ServerResponse,
    address: FeedAddress,
    withBody = false,
  ) {
    try {
      await lookAgain();
      const own = address.which.kind === 'mine' ? await feeds.own(address.which.id) : null;
      const found = withBody ? undefined : kept.get(address.normal);
      const current = found?.own === (own?.revision ?? null) ? found : undefined;
      const answer = current ?? (await made(address, own));
      if (own && answer && request.method === 'GET' && !withBody) {
        read(own.calendar, answer.edition, request.headers['user-agent'] ?? '');
      }
      if (answer) send(request, response, answer, address);
      else refuse(response, 404, say(address.options.language, 'calendar.refused-unknown'));
    } catch (reason) {
      failed(reason);
      const before = kept.get(address.normal);
      if (before && (before.body || isCurrent(request, before))) send(request, response, before, address);
      else
        refuse(response, 503, say(address.options.language, 'calendar.refused-later'), ['Retry-After', '60']);
    }
  }

  /** Reads the revision, once for all who wait, and lets go of every calendar where it has risen. */
  async function lookAgain() {
    if (ticks() - readAt < believed) return;
    const before = publishings;
    reading ??= feeds
      .revision()
      .then((now) => {
        if (now !== revision) kept.drop();
        revision = now;
        // What was read before this copy published is not to be believed.
        if (before === publishings) readAt = ticks();
      })
      .finally(() => {
        reading = null;
      });
    await reading;
  }

  /** One making for all who ask at once. */
  function made(address: FeedAddress, own: OwnFeed | null): Promise<Answer | null> {
    const key = `${revision} ${own?.revision} ${address.normal}`;
    const under = making.get(key);
    if (under !== undefined) return under;
    const begun = make(address, own).finally(() => making.delete(key));
    making.set(key, begun);
    return begun;
  }

  /** Kept only if nothing was published while it was made. */
  async function make(address: FeedAddress, own: OwnFeed | null): Promise<Answer | null> {
    const { form, normal } = address;
    const [before, found] = [revision, await feedAt(feeds, address, own)];
    if (!found) return null;
    const text = feedText(found.rows, found.options, settings, form);
    const answer = answerWith(text, found.rows, form, own?.revision ?? null);
    if ((await feeds.revision()) === before && revision === before) {
      const octets = (answer.body?.length ?? 0) + overhead;
      if (octets <= budget) kept.keep(normal, answer, octets);
      else kept.keep(normal, { ...answer, body: null }, overhead);
    }
    return answer;
  }

  return Object.assign(handle, {
    saved() {
      publishings += 1;
      readAt = Number.NEGATIVE_INFINITY;
      revision = undefined;
      kept.drop();
    },
  });
}

/** How long an address may be, in characters, to be remembered as understood: what trackers add may not fill the memory. */
const mostRemembered = 512;

/** What an answer weighs besides its body: headers, keys, the entry itself. */
const overhead = 2048;

const shared = ['Cache-Control', 'public, max-age=900', 'Access-Control-Allow-Origin', '*'] as const;
const personal = ['Cache-Control', 'private, max-age=900', 'Access-Control-Allow-Origin', '*'] as const;

function answerWith(
  text: string,
  { which, lastModified, edition }: FeedRows,
  form: Form,
  own: number | null,
): Answer {
  const body = Buffer.from(text);
  const etag = `"${createHash('sha256').update(body).digest('hex')}"`;
  const modified = lastModified === null ? null : Math.floor(Date.parse(lastModified) / 1000);
  const common = [
    'ETag',
    etag,
    ...(modified === null ? [] : ['Last-Modified', new Date(modified * 1000).toUTCString()]),
    ...(which.kind === 'mine' ? personal : shared),
  ];
  const full = [
    'Content-Type',
    form === 'json' ? 'application/calendar+json; charset=utf-8' : 'text/calendar; charset=utf-8',
    'Content-Disposition',
    `inline; filename="${fileName(which)}.${form}"`,
    'Content-Length',
    String(body.length),
    ...common,
  ];
  return { etag, modified, full, short: common, body, own, edition };
}

function fileName(which: Which): string {
  if (which.kind === 'all') return 'plenary';
  const name = which.kind === 'item' ? `${which.session}-${which.id}` : 'id' in which ? which.id : which.kind;
  return name.replaceAll(/[^\w.-]+/gu, '-');
}

/** Whether the reader has this already. If-None-Match says so exactly, If-Modified-Since only where the other is absent. */
function isCurrent(request: IncomingMessage, { etag, modified }: Answer): boolean {
  const { 'if-none-match': tags, 'if-modified-since': since } = request.headers;
  if (tags === etag) return true;
  if (tags !== undefined) {
    const named: readonly string[] = tags.match(/"[^"]*"/gu) ?? [];
    return tags.trim() === '*' || named.includes(etag);
  }
  if (since === undefined || modified === null || !since.endsWith('GMT')) return false;
  const seen = Date.parse(since);
  return !Number.isNaN(seen) && modified * 1000 <= seen;
}

/** A refusal in plain words, never kept by anybody. */
function refuse(response: ServerResponse, status: number, words: string, more: readonly string[] = []) {
  const body = Buffer.from(`${words}\n`);
  response.writeHead(status, [
    'Content-Type',
    'text/plain; charset=utf-8',
    'Content-Length',
    String(body.length),
    'Cache-Control',
    'no-store',
    'Access-Control-Allow-Origin',
    '*',
    ...more,
  ]);
  response.end(body);
}
