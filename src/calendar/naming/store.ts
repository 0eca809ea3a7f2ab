import type { Database } from '../../../db/connect.ts';
import { type Placed, placed } from '../../agenda/outline.ts';
import type { Body } from '../../bodies/body.ts';
import type { Edition } from '../../editions/edition.ts';
import { editionsOf, latestEdition } from '../../editions/store.ts';
import { say } from '../../language/catalogue.ts';
import type { Language } from '../../language/languages.ts';
import type { Instant } from '../../time/days.ts';
import type { PublicFeed } from '../address.ts';
import { itemNumber, joined, wordsOf } from '../points.ts';
import { inLanguage, sessionPage } from '../vevent.ts';
import { bodyFeedWords, editionLine, sessionName } from './wording.ts';

/** What a feed is called, what it holds, and where its page is. */
export interface FeedWords {
  readonly name: string;
  readonly description: string;
  readonly page: string;
  /** When the edition was issued that its words follow. */
  readonly issuedAt: Instant | null;
}

interface Row {
  readonly session_id: string;
  readonly last_modified: Instant;
}

/** The words of a feed; null where there is no such body or item, or nothing of the session is published. */
export async function feedWords(
  db: Database,
  which: PublicFeed,
  rows: readonly Row[],
  language: Language,
): Promise<FeedWords | null> {
  const home = { page: `/${inLanguage(language)}`, issuedAt: null };
  if (which.kind === 'all') {
    return {
      name: say(language, 'calendar.all-name'),
      description: say(language, 'calendar.all-about'),
      ...home,
    };
  }
  if (which.kind === 'sessions') {
    return {
      name: say(language, 'year.feed-name'),
      description: say(language, 'year.feed-about'),
      page: `/years${inLanguage(language)}`,
      issuedAt: null,
    };
  }
  if (which.kind === 'deadlines') {
    const [name, description] = [
      say(language, 'feeds.deadlines-name'),
      say(language, 'feeds.deadlines-about'),
    ];
    return { name, description, ...home };
  }
  if (which.kind === 'body') {
    const named = await bodyInFeeds(db, which.id, latestSession(rows));
    return named && { ...home, ...bodyFeedWords(named.body, language), issuedAt: named.issuedAt };
  }
  return which.kind === 'item'
    ? await itemWords(db, which, language)
    : await sessionWords(db, which.id, language);
}

async function sessionWords(db: Database, session: string, language: Language): Promise<FeedWords | null> {
  const edition = await latestEdition(db, session);
  if (!edition) return null;
  return {
    name: sessionName(edition, language),
    description: editionLine(edition, language),
    page: sessionPage(session, language),
    issuedAt: edition.issuedAt,
  };
}

/** An item as the latest edition has it; one that has left the agenda as the last that had it. */
async function itemWords(
  db: Database,
  { session, id }: { readonly session: string; readonly id: string },
  language: Language,
): Promise<FeedWords | null> {
  const edition = await latestEdition(db, session);
  if (!edition) return null;
  const found = itemIn(edition, id) ?? (await itemOnce(db, session, id));
  if (!found) return null;
  const item = itemNumber(found.path, language);
  return {
    name: joined(language, [item, wordsOf(found.item.title, language), sessionName(edition, language)]),
    description: [say(language, 'feeds.item-about', { item }), editionLine(edition, language)].join('\n'),
    page: sessionPage(session, language),
    issuedAt: edition.issuedAt,
  };
}

function itemIn({ content }: Edition, id: string): Placed | undefined {
  return placed(content.programme.agenda).find(({ item }) => item.id === id);
}

/** An item that has left: looked for in older editions only where a feed followed it, since anybody may ask for any. */
async function itemOnce(db: Database, session: string, id: string): Promise<Placed | undefined> {
  const followed = await db
    .selectFrom('followed_event')
    .select('uid')
    .where('session_id', '=', session)
    .where('item_id', '=', id)
    .where('feed', '=', 'item')
    .limit(1)
    .executeTakeFirst();
  const editions = followed ? await editionsOf(db, session) : [];
  return editions.map((edition) => itemIn(edition, id)).findLast((one) => one !== undefined);
}

/** A body as the edition that last changed its feed names it; as it is now only while nothing of it is published. */
async function bodyInFeeds(
  db: Database,
  id: string,
  session: string | null,
): Promise<{ readonly body: Body; readonly issuedAt: Instant | null } | null> {
  const edition = session === null ? null : await latestEdition(db, session);
  const published = edition?.content.bodies.find((body) => body.id === id);
  if (edition && published) return { body: published, issuedAt: edition.issuedAt };
  const row = await db.selectFrom('body').select('body').where('id', '=', id).executeTakeFirst();
  return row ? { body: JSON.parse(row.body) as Body, issuedAt: null } : null;
}

function latestSession(rows: readonly Row[]): string | null {
  const orderOf = (row: Row) => `${row.last_modified} ${row.session_id}`;
  const [first, ...others] = rows;
  if (!first) return null;
  return others.reduce((latest, row) => (orderOf(row) > orderOf(latest) ? row : latest), first).session_id;
}
