import type { Database } from '../../../db/connect.ts';
import type { Language } from '../../language/languages.ts';
import { NotFound } from '../../rules.ts';
import type { Instant } from '../../time/days.ts';
import { type Chosen, type ChosenItem, hashOfToken, isToken, type OwnCalendar } from './own.ts';

/** By what a private calendar is found: as one of a person's, or by the token of its page. */
export type Holder = { readonly person: string; readonly id: string } | { readonly page: string };

/** Keeps a new private calendar, with the token of its page where it has one. Nothing happens where it is kept already. */
export async function addOwnCalendar(db: Database, calendar: OwnCalendar, page: string | null) {
  await db
    .insertInto('own_calendar')
    .values({
      ...columnsOf(calendar),
      id: calendar.id,
      hash: calendar.hash,
      seed: calendar.seed,
      page: page === null ? null : hashOfToken(page),
      person: calendar.person,
      revision: calendar.revision,
      created_at: calendar.createdAt,
      changed_at: calendar.changedAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Keeps what a private calendar is to hold from now on. */
export async function changeOwnCalendar(db: Database, id: string, chosen: Chosen, at: Instant) {
  await db
    .updateTable('own_calendar')
    .set(({ eb }) => ({ ...columnsOf(chosen), changed_at: at, revision: eb('revision', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** Gives a private calendar another token; the one before holds nothing any more. */
export async function renewOwnCalendar(
  db: Database,
  id: string,
  { seed, hash }: Pick<OwnCalendar, 'seed' | 'hash'>,
  at: Instant,
) {
  await db
    .updateTable('own_calendar')
    .set(({ eb }) => ({ seed, hash, changed_at: at, revision: eb('revision', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** Ends a private calendar: its address holds nothing any more. */
export async function removeOwnCalendar(db: Database, id: string) {
  await db.deleteFrom('own_calendar').where('id', '=', id).execute();
}

/** Says that the private calendars of who is asked in a round have changed: the end of their silence. */
export async function raiseOwnCalendarsOf(db: Database, asked: readonly { readonly person: string }[]) {
  const people = asked.map(({ person }) => person);
  if (people.length === 0) return;
  await db
    .updateTable('own_calendar')
    .set(({ eb }) => ({ revision: eb('revision', '+', 1) }))
    .where('person', 'in', people)
    .execute();
}

/** A private calendar as one of its owner's, or by its page. @throws NotFound */
export async function ownCalendarOf(db: Database, holder: Holder): Promise<OwnCalendar> {
  if ('page' in holder && !isToken(holder.page)) throw new NotFound('calendar');
  const query = db.selectFrom('own_calendar').selectAll();
  const row = await ('page' in holder
    ? query.where('page', '=', hashOfToken(holder.page))
    : query.where('person', '=', holder.person).where('id', '=', holder.id)
  ).executeTakeFirst();
  if (!row) throw new NotFound('calendar');
  return calendarFrom(row);
}

/** The private calendars of a person, the oldest first. */
export async function ownCalendarsOf(db: Database, person: string): Promise<readonly OwnCalendar[]> {
  const rows = await db
    .selectFrom('own_calendar')
    .selectAll()
    .where('person', '=', person)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map(calendarFrom);
}

/** A private calendar by the token in its address; null for an unknown one, and for one of somebody who was revoked. */
export async function ownCalendarAt(db: Database, token: string): Promise<OwnCalendar | null> {
  if (!isToken(token)) return null;
  const row = await db
    .selectFrom('own_calendar')
    .leftJoin('person', 'person.id', 'own_calendar.person')
    .selectAll('own_calendar')
    .where('hash', '=', hashOfToken(token))
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return row ? calendarFrom(row) : null;
}

/** Forgets the calendars of nobody that no program has ever read and that were last changed before an instant. */
export async function forgetUnread(db: Database, before: Instant): Promise<number> {
  const { numDeletedRows: forgotten } = await db
    .deleteFrom('own_calendar')
    .where('person', 'is', null)
    .where('changed_at', '<', before)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('own_reading')
            .select('calendar')
            .whereRef('own_reading.calendar', '=', 'own_calendar.id'),
        ),
      ),
    )
    .executeTakeFirstOrThrow();
  return Number(forgotten);
}

function columnsOf(chosen: Chosen) {
  const { name, language, alarm } = chosen;
  return {
    name,
    bodies: JSON.stringify(chosen.bodies),
    sessions: JSON.stringify(chosen.sessions),
    items: JSON.stringify(chosen.items.map(({ session, item }) => [session, item])),
    language,
    alarm,
    omit_cancelled: Number(chosen.omitCancelled),
    banner: Number(chosen.banner),
  };
}

function calendarFrom(row: {
  readonly id: string;
  readonly hash: string;
  readonly seed: string;
  readonly person: string | null;
  readonly name: string;
  readonly bodies: string;
  readonly sessions: string;
  readonly items: string;
  readonly language: string;
  readonly alarm: number | null;
  readonly omit_cancelled: number;
  readonly banner: number;
  readonly revision: number;
  readonly created_at: string;
  readonly changed_at: string;
}): OwnCalendar {
  return {
    id: row.id,
    hash: row.hash,
    seed: row.seed,
    person: row.person,
    name: row.name,
    bodies: JSON.parse(row.bodies) as readonly string[],
    sessions: JSON.parse(row.sessions) as readonly string[],
    items: (JSON.parse(row.items) as readonly (readonly [string, string])[]).map(
      ([session, item]): ChosenItem => ({ session, item }),
    ),
    language: row.language as Language,
    alarm: row.alarm,
    omitCancelled: row.omit_cancelled === 1,
    banner: row.banner === 1,
    revision: row.revision,
    createdAt: row.created_at,
    changedAt: row.changed_at,
  };
}
