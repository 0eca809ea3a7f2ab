import { createHash } from 'node:crypto';
import { placed } from '../agenda/outline.ts';
import { allBodies } from '../bodies/store.ts';
import type { FeedOptions, Form, PublicFeed } from '../calendar/address.ts';
import { normalAddress } from '../calendar/address.ts';
import { feedText } from '../calendar/feed.ts';
import { faultsOf } from '../calendar/grammar.ts';
import { feedRows } from '../calendar/store.ts';
import { latestEditions } from '../editions/store.ts';
import { languages } from '../language/languages.ts';
import type { Finding } from './look-after.ts';
import type { Shell } from './shell.ts';

/** How many faults of one feed are told; the others are counted. */
const mostTold = 5;

/**
 * Reads every public feed in every language, from the database or from a running copy, checks it against the grammar of
 * RFC 5545 and what calendar programs need of an answer, and reads it, and the same as jCal, with a parser that is not ours.
 */
export async function examineFeeds(shell: Shell, base: string | null): Promise<readonly Finding[]> {
  const parsers = await foreignParsers();
  const findings: Finding[] = parsers ? [] : [missing];
  for (const which of await everyFeed(shell)) {
    const faults: string[] = [];
    for (const language of languages) {
      const options = { language, alarm: 15, omitCancelled: false, banner: true };
      const heard = async (form: Form, look: (got: Got) => readonly string[]) => {
        const inForm = form === 'json' ? ', as jCal' : '';
        try {
          const got = await read(shell, base, which, options, form);
          for (const what of [...got.faults, ...look(got)]) faults.push(`${language}${inForm}${what}`);
        } catch (reason) {
          faults.push(`${language}${inForm}: ${reason instanceof Error ? reason.message : String(reason)}`);
        }
      };
      await heard('ics', ({ text }) => {
        const wrong = faultsOf(text).map(({ line, what }) => `, line ${line}: ${what}`);
        if (wrong.length === 0) parsers?.ics(text);
        return wrong;
      });
      await heard('json', ({ text }) => {
        parsers?.json(text);
        return [];
      });
    }
    const more = faults.length > mostTold ? [`and ${faults.length - mostTold} more`] : [];
    const plain = { language: 'en', alarm: null, omitCancelled: false, banner: false } as const;
    findings.push({
      what: normalAddress(which, plain),
      well: faults.length === 0,
      note: [...faults.slice(0, mostTold), ...more].join('; '),
    });
  }
  return findings;
}

/** A feed as it was got, and what is wrong with how it came. */
interface Got {
  readonly text: string;
  readonly faults: readonly string[];
}

const missing: Finding = {
  what: 'ical.js',
  well: false,
  note: 'is not installed, so that no other program than ours read the feeds',
};

/** Read a calendar as a program that is not ours does, and fail where it cannot; null where it is not installed. */
async function foreignParsers(): Promise<Readonly<Record<Form, (text: string) => void>> | null> {
  const found = await import('ical.js').catch(() => null);
  if (!found) return null;
  const { default: ICAL } = found;
  const look = (calendar: InstanceType<typeof ICAL.Component>) => {
    for (const event of calendar.getAllSubcomponents('vevent')) {
      const { startDate, endDate } = new ICAL.Event(event);
      if (endDate.compare(startDate) < 0)
        throw new Error(`${event.getFirstPropertyValue('uid')} ends before it begins`);
    }
  };
  return {
    ics: (text) => look(new ICAL.Component(ICAL.parse(text))),
    json: (text) => look(new ICAL.Component(JSON.parse(text) as ReturnType<typeof ICAL.parse>)),
  };
}

async function read(
  { db, settings }: Shell,
  base: string | null,
  which: PublicFeed,
  options: FeedOptions,
  form: Form,
): Promise<Got> {
  if (base !== null) return await polled(new URL(normalAddress(which, options, form), base), form);
  const rows = await feedRows(db, which, options.language);
  if (!rows) throw new Error('there is no such feed');
  return { text: feedText(rows, options, settings, form), faults: [] };
}

/** Polls a feed twice, the second time with the ETag of the first, as calendar programs do. */
async function polled(address: URL, form: Form): Promise<Got> {
  const ask = async (headers: Record<string, string>) =>
    await fetch(address, { headers, redirect: 'manual', signal: AbortSignal.timeout(20_000) });
  const answer = await ask({});
  if (answer.status !== 200) throw new Error(`${address.pathname} answers ${answer.status}`);
  const body = Buffer.from(await answer.arrayBuffer());
  const [type, etag] = [answer.headers.get('content-type'), answer.headers.get('etag')];
  const wanted = form === 'json' ? 'application/calendar+json' : 'text/calendar';
  const again = etag === null ? null : await ask({ 'If-None-Match': etag });
  await again?.body?.cancel();
  const faults = [
    [type !== `${wanted}; charset=utf-8`, `is sent as ${type}, not ${wanted}; charset=utf-8`],
    [etag !== `"${createHash('sha256').update(body).digest('hex')}"`, `has an ETag of other octets: ${etag}`],
    [again !== null && again.status !== 304, `answers ${again?.status} to its own ETag`],
    [Date.parse(answer.headers.get('last-modified') ?? '') > Date.now(), 'was changed last in the future'],
  ] as const;
  return {
    text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(body),
    faults: faults.filter(([is]) => is).map(([, what]) => `: ${what}`),
  };
}

/** Every public feed that there is. */
async function everyFeed({ db }: Shell): Promise<readonly PublicFeed[]> {
  const editions = await latestEditions(db);
  return [
    { kind: 'all' },
    { kind: 'sessions' },
    { kind: 'deadlines' },
    ...(await allBodies(db)).map(({ id }) => ({ kind: 'body', id }) as const),
    ...editions.flatMap(({ session, content }) => [
      { kind: 'session', id: session } as const,
      ...placed(content.programme.agenda).map(
        ({ item }) => ({ kind: 'item', session, id: item.id }) as const,
      ),
    ]),
  ];
}
