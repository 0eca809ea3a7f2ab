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
 * RFC 5545, and reads it with a parser that is not ours.
 */
export async function examineFeeds(shell: Shell, base: string | null): Promise<readonly Finding[]> {
  const parse = await foreignParser();
  const findings: Finding[] = parse ? [] : [missing];
  for (const which of await everyFeed(shell)) {
    const faults: string[] = [];
    for (const language of languages) {
      const options = { language, alarm: 15, omitCancelled: false, banner: true };
      try {
        const text = await read(shell, base, which, options, 'ics');
        for (const { line, what } of faultsOf(text)) faults.push(`${language}, line ${line}: ${what}`);
        parse?.(text);
      } catch (reason) {
        faults.push(`${language}: ${reason instanceof Error ? reason.message : String(reason)}`);
      }
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

const missing: Finding = {
  what: 'ical.js',
  well: false,
  note: 'is not installed, so that no other program than ours read the feeds',
};

/** Reads a calendar as a program that is not ours does, and fails where it cannot; null where it is not installed. */
async function foreignParser(): Promise<((text: string) => void) | null> {
  const found = await import('ical.js').catch(() => null);
  if (!found) return null;
  const { default: ICAL } = found;
  return (text) => {
    const calendar = new ICAL.Component(ICAL.parse(text));
    for (const event of calendar.getAllSubcomponents('vevent')) {
      const { startDate, endDate } = new ICAL.Event(event);
      if (endDate.compare(startDate) < 0)
        throw new Error(`${event.getFirstPropertyValue('uid')} ends before it begins`);
    }
  };
}

async function read(
  { db, settings }: Shell,
  base: string | null,
  which: PublicFeed,
  options: FeedOptions,
  form: Form,
): Promise<string> {
  if (base !== null) {
    const address = new URL(normalAddress(which, options, form), base);
    const answer = await fetch(address, { signal: AbortSignal.timeout(20_000) });
    if (answer.status !== 200) throw new Error(`${address.pathname} answers ${answer.status}`);
    return await answer.text();
  }
  const rows = await feedRows(db, which, options.language);
  if (!rows) throw new Error('there is no such feed');
  return feedText(rows, options, settings, form);
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
