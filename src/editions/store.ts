import type { Database } from '../../db/connect.ts';
import { NotFound, RuleBroken } from '../rules.ts';
import { type Day, plusDays } from '../time/days.ts';
import type { Authority, Content, Edition } from './edition.ts';

/** Adds an edition to a session's chain. @throws RuleBroken editions.issued-by-another where two are issued at once */
export async function saveEdition(db: Database, edition: Edition) {
  const { numInsertedOrUpdatedRows: saved } = await db
    .insertInto('edition')
    .values({
      session_id: edition.session,
      number: edition.number,
      date: edition.date,
      authority: edition.authority,
      symbol: edition.symbol,
      revision: edition.revision,
      content: JSON.stringify(edition.content),
      issued_by: edition.issuedBy,
      issued_at: edition.issuedAt,
      previous: edition.previous,
      digest: edition.digest,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (!saved) throw new RuleBroken('editions.issued-by-another', { number: edition.number });
}

/** A session's editions, first to last. */
export async function editionsOf(db: Database, session: string): Promise<readonly Edition[]> {
  const rows = await db
    .selectFrom('edition')
    .selectAll()
    .where('session_id', '=', session)
    .orderBy('number')
    .execute();
  return rows.map(editionFrom);
}

/** The latest edition of a session, null where nothing is published. */
export async function latestEdition(db: Database, session: string): Promise<Edition | null> {
  const row = await db
    .selectFrom('edition')
    .selectAll()
    .where('session_id', '=', session)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? editionFrom(row) : null;
}

/** @throws NotFound */
export async function editionWithNumber(db: Database, session: string, number: number): Promise<Edition> {
  const row = await db
    .selectFrom('edition')
    .selectAll()
    .where('session_id', '=', session)
    .where('number', '=', number)
    .executeTakeFirst();
  if (!row) throw new NotFound('edition');
  return editionFrom(row);
}

/** The latest edition of every session that has one. */
export async function latestEditions(db: Database): Promise<readonly Edition[]> {
  const rows = await latest(db).orderBy('e.session_id').execute();
  return rows.map(editionFrom);
}

/** The latest editions of the sessions that have meetings on a day or after it, and of those that have none yet. */
export async function editionsFrom(db: Database, day: Day): Promise<readonly Edition[]> {
  const rows = await latest(db)
    .where(({ or, not, exists, selectFrom }) => {
      const meetings = selectFrom('event').select('uid').whereRef('event.session_id', '=', 'e.session_id');
      return or([exists(meetings.where('ended_on', '>=', day)), not(exists(meetings))]);
    })
    .orderBy('e.session_id')
    .execute();
  return rows.map(editionFrom);
}

/** The latest editions of the sessions held between two days, both included. */
export async function editionsOfYear(db: Database, first: Day, last: Day): Promise<readonly Edition[]> {
  const rows = await latest(db)
    .where(({ exists, selectFrom }) =>
      // The event of the whole session; its instants are in UTC, a day at most from those of any zone.
      exists(
        selectFrom('event')
          .select('uid')
          .whereRef('event.session_id', '=', 'e.session_id')
          .where('meeting_id', '=', '')
          .where('ended_on', '>=', first)
          .where('starts', '<', plusDays(last, 2)),
      ),
    )
    .orderBy('e.session_id')
    .execute();
  return rows.map(editionFrom);
}

/** The first and the last year in which a published session ends; null where nothing is published. */
export async function yearsPublished(db: Database): Promise<readonly [number, number] | null> {
  const row = await db
    .selectFrom('event')
    .select(({ fn }) => [fn.min('ended_on').as('first'), fn.max('ended_on').as('last')])
    .where('meeting_id', '=', '')
    .executeTakeFirst();
  return row?.first && row.last ? [Number(row.first.slice(0, 4)), Number(row.last.slice(0, 4))] : null;
}

/** A portion of the sessions' latest editions, those that end last first. */
export interface Portion {
  /** Only sessions that were over by that day. */
  readonly before?: Day;
  /** Only a body's sessions. */
  readonly body?: string;
  readonly skip?: number;
  readonly most: number;
}

/** The latest editions of sessions, those that end last first; those without meetings come before all. */
export async function editionsByEnd(
  db: Database,
  { before, body, skip = 0, most }: Portion,
): Promise<readonly Edition[]> {
  let meetings = db.selectFrom('event').select(({ fn }) => ['session_id', fn.max('ended_on').as('last')]);
  if (body !== undefined) meetings = meetings.where('bodies', 'like', `%${JSON.stringify(body)}%`);
  const ends = meetings.groupBy('session_id').as('ends');
  let query = latest(db)
    .leftJoin(ends, 'ends.session_id', 'e.session_id')
    .orderBy(({ fn, val }) => fn.coalesce('ends.last', val('9999')), 'desc')
    .orderBy('e.session_id')
    .offset(skip)
    .limit(most);
  if (before !== undefined) query = query.where('ends.last', '<', before);
  if (body !== undefined) query = query.where('ends.last', 'is not', null);
  return (await query.execute()).map(editionFrom);
}

/** The ids of the bodies that have meetings in public calendars. */
export async function bodiesWithMeetings(db: Database): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('event').select('bodies').distinct().execute();
  return new Set(rows.flatMap(({ bodies }) => JSON.parse(bodies) as readonly string[]));
}

export function latest(db: Database) {
  return db
    .selectFrom('edition as e')
    .selectAll('e')
    .where(({ eb, selectFrom }) =>
      eb(
        'e.number',
        '=',
        selectFrom('edition as other')
          .whereRef('other.session_id', '=', 'e.session_id')
          .select(({ fn }) => fn.max('other.number').as('latest')),
      ),
    );
}

/** The few editions of all sessions that bear the latest dates, latest first. */
export async function editionsLately(db: Database, most: number): Promise<readonly Edition[]> {
  const rows = await db
    .selectFrom('edition')
    .selectAll()
    .orderBy('date', 'desc')
    .orderBy('issued_at', 'desc')
    .orderBy('session_id')
    .orderBy('number', 'desc')
    .limit(most)
    .execute();
  return rows.map(editionFrom);
}

interface Row {
  readonly session_id: string;
  readonly number: number;
  readonly date: string;
  readonly authority: string;
  readonly symbol: string | null;
  readonly revision: number;
  readonly content: string;
  readonly issued_by: string;
  readonly issued_at: string;
  readonly previous: string | null;
  readonly digest: string;
}

function editionFrom(row: Row): Edition {
  return {
    session: row.session_id,
    number: row.number,
    date: row.date,
    authority: row.authority as Authority,
    symbol: row.symbol,
    revision: row.revision,
    content: JSON.parse(row.content) as Content,
    issuedBy: row.issued_by,
    issuedAt: row.issued_at,
    previous: row.previous,
    digest: row.digest,
  };
}
