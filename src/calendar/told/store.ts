import { type Insertable, sql } from 'kysely';
import type { Database } from '../../../db/connect.ts';
import type { Schema } from '../../../db/schema.ts';
import { type InEach, languages } from '../../language/languages.ts';
import type { CalendarEvent } from '../event.ts';
import type { Facts } from '../facts.ts';

/** The tables of events, each with the one of what they say in each language. */
const textsOf = { event: 'event_text', followed_event: 'followed_event_text' } as const;

type Table = keyof typeof textsOf;

/** What every stored event has, whatever feed it stands in. */
export function eventColumns(event: CalendarEvent) {
  return {
    uid: event.uid,
    session_id: event.session,
    starts: event.starts,
    ends: event.ends,
    ended_on: event.endedOn,
    status: event.facts.status,
    sequence: event.sequence,
    created: event.created,
    last_modified: event.lastModified,
    facts: JSON.stringify(event.facts),
    edition: event.edition,
  };
}

/** An event of these columns, in the words of each language; which meeting it is of stands in columns of its own. */
export function toldEvent(
  row: Omit<ReturnType<typeof eventColumns>, 'status'>,
  texts: ReadonlyMap<string, InEach<string>>,
): Omit<CalendarEvent, 'meeting'> {
  const said = texts.get(row.uid);
  if (!said) throw new Error(`event ${row.uid} has no words`);
  return {
    uid: row.uid,
    session: row.session_id,
    facts: JSON.parse(row.facts) as Facts,
    starts: row.starts,
    ends: row.ends,
    endedOn: row.ended_on,
    sequence: row.sequence,
    created: row.created,
    lastModified: row.last_modified,
    edition: row.edition,
    texts: said,
  };
}

/** What the events of a session say in each language, by UID. */
export async function storedTexts(
  db: Database,
  table: Table,
  session: string,
): Promise<ReadonlyMap<string, InEach<string>>> {
  const uids = db.selectFrom(table).select('uid').where('session_id', '=', session);
  const rows = await db.selectFrom(textsOf[table]).selectAll().where('uid', 'in', uids).execute();
  return new Map(
    [...Map.groupBy(rows, ({ uid }) => uid)].map(([uid, said]) => [
      uid,
      Object.fromEntries(said.map(({ language, vevent }) => [language, vevent])) as InEach<string>,
    ]),
  );
}

/** The columns that change with an event. */
const told = ['starts', 'ends', 'ended_on', 'status', 'sequence', 'last_modified', 'facts', 'edition'];

/** Keeps events, in portions that fit into one statement. Those that are stored as they are already are not written. */
export async function saveTold<Event extends CalendarEvent>(
  db: Database,
  table: Table,
  events: readonly Event[],
  rowOf: (event: Event) => Insertable<Schema['event'] | Schema['followed_event']>,
) {
  const columns = table === 'event' ? [...told, 'bodies'] : told;
  for (let start = 0; start < events.length; start += 100) {
    const some = events.slice(start, start + 100);
    const written = await db
      .insertInto(table)
      .values(some.map(rowOf))
      .onConflict((conflict) =>
        conflict
          .column('uid')
          .doUpdateSet({
            ...Object.fromEntries(columns.map((name) => [name, sql.ref<never>(`excluded.${name}`)])),
            unlisted_at: null,
          })
          .whereRef(`${table}.sequence`, '!=', 'excluded.sequence'),
      )
      .returning('uid')
      .execute();
    const changed = new Set(written.map(({ uid }) => uid));
    await saveTexts(
      db,
      table,
      some.filter(({ uid }) => changed.has(uid)),
    );
  }
}

async function saveTexts(db: Database, table: Table, events: readonly CalendarEvent[]) {
  if (events.length === 0) return;
  await db
    .insertInto(textsOf[table])
    .values(
      events.flatMap(({ uid, texts }) =>
        languages.map((language) => ({ uid, language, vevent: texts[language] })),
      ),
    )
    .onConflict((conflict) =>
      conflict.columns(['uid', 'language']).doUpdateSet(({ ref }) => ({ vevent: ref('excluded.vevent') })),
    )
    .execute();
}
