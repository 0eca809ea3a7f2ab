import type { Database } from '../../db/connect.ts';
import type { Text } from '../language/text.ts';
import { NotFound, RuleBroken } from '../rules.ts';
import type { Convened } from '../sessions/session.ts';
import type { Clock, Day, Instant, Zone } from '../time/days.ts';
import type { Programme, Revision } from './programme.ts';

/** A session as lists show it, read from the projection of its latest revision. */
export interface Heading {
  readonly session: string;
  readonly start: string;
  readonly end: string;
  readonly revision: number;
}

/** Begins a session's line of revisions. @throws RuleBroken drafting.session-exists */
export async function beginSession(db: Database, id: string, at: Instant) {
  const { numInsertedOrUpdatedRows: begun } = await db
    .insertInto('session')
    .values({ id, created_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (!begun) throw new RuleBroken('drafting.session-exists', { session: id });
}

/** Lets nobody else write to a session until the transaction ends; others wait their turn. @throws NotFound */
export async function holdSession(db: Database, id: string) {
  const { numUpdatedRows: held } = await db
    .updateTable('session')
    .set(({ ref }) => ({ created_at: ref('created_at') }))
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  if (!held) throw new NotFound('session');
}

/** Two people may start from the same revision. The first to save wins; the second is told. @throws RuleBroken drafting.saved-by-another */
export async function saveRevision(db: Database, { programme, number, savedBy, savedAt }: Revision) {
  const { numInsertedOrUpdatedRows: saved } = await db
    .insertInto('revision')
    .values({
      session_id: programme.session.id,
      number,
      programme: JSON.stringify(programme),
      saved_by: savedBy,
      saved_at: savedAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (!saved) throw new RuleBroken('drafting.saved-by-another', { number });
  await project(db, programme, number);
}

/** Rewrites what SQL may look into from a session's latest revision. */
export async function project(db: Database, programme: Programme, revision: number) {
  const { session, works } = programme;
  await db.deleteFrom('meeting').where('session_id', '=', session.id).execute();
  const meetings = works[0].meetings.filter(({ cancelled }) => !cancelled);
  const convened = session.bodies.map(({ body }) => body);
  for (const { id, date, start, end, room, bodies, sideEvent } of meetings) {
    const whose = sideEvent ? [] : bodies.length > 0 ? bodies : convened;
    await db
      .insertInto('meeting')
      .values({
        session_id: session.id,
        meeting_id: id,
        date,
        start,
        end,
        room: room?.words ?? null,
        bodies: JSON.stringify(whose),
      })
      .execute();
  }
  const heading = {
    title: session.agendaTitle.words,
    start: session.start,
    end: session.end,
    revision,
    bodies: JSON.stringify(session.bodies),
    place: JSON.stringify(session.place),
    zone: session.zone,
  };
  await db
    .insertInto('heading')
    .values({ session_id: session.id, ...heading })
    .onConflict((conflict) => conflict.column('session_id').doUpdateSet(heading))
    .execute();
}

/** Every session with a draft, the latest to begin first. */
export async function headings(db: Database): Promise<readonly Heading[]> {
  const rows = await db
    .selectFrom('heading')
    .selectAll()
    .orderBy('start', 'desc')
    .orderBy('session_id')
    .execute();
  return rows.map(({ session_id: session, start, end, revision }) => ({ session, start, end, revision }));
}

/** A meeting of a session as it is drafted, with the facts of its session, read from the projections. */
export interface MeetingDrafted {
  readonly session: string;
  readonly convened: readonly Convened[];
  readonly place: Text;
  readonly zone: Zone;
  /** The days of its session. */
  readonly days: { readonly start: Day; readonly end: Day };
  readonly date: Day;
  readonly start: Clock;
  readonly end: Clock;
  readonly room: string | null;
  readonly bodies: readonly string[];
}

/** The meetings of other sessions from one day to another, both included, in order; cancelled ones and lines of the day left out. */
export async function meetingsBeside(
  db: Database,
  session: string,
  from: Day,
  until: Day,
): Promise<readonly MeetingDrafted[]> {
  const rows = await db
    .selectFrom('meeting')
    .innerJoin('heading', 'heading.session_id', 'meeting.session_id')
    .select(['meeting.session_id', 'meeting.date', 'meeting.start', 'meeting.end', 'meeting.room'])
    .select(['meeting.bodies', 'heading.bodies as convened', 'heading.place', 'heading.zone'])
    .select(['heading.start as first', 'heading.end as last'])
    .where('meeting.session_id', '!=', session)
    .where('meeting.date', '>=', from)
    .where('meeting.date', '<=', until)
    .orderBy('meeting.date')
    .orderBy('meeting.start')
    .orderBy('meeting.session_id')
    .orderBy('meeting.meeting_id')
    .execute();
  return rows.flatMap(({ session_id, date, start, end, room, bodies, convened, place, zone, first, last }) =>
    start === null || end === null
      ? []
      : {
          session: session_id,
          convened: JSON.parse(convened) as readonly Convened[],
          place: JSON.parse(place) as Text,
          zone,
          days: { start: first, end: last },
          date,
          start,
          end,
          room,
          bodies: JSON.parse(bodies) as readonly string[],
        },
  );
}

/** The id of every session, in order. */
export async function sessionIds(db: Database): Promise<readonly string[]> {
  const rows = await db.selectFrom('session').select('id').orderBy('id').execute();
  return rows.map(({ id }) => id);
}

/** @throws NotFound */
export async function latestRevision(db: Database, session: string): Promise<Revision> {
  const row = await db
    .selectFrom('revision')
    .selectAll()
    .where('session_id', '=', session)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row) throw new NotFound('session');
  return revisionFrom(row);
}

/** @throws NotFound */
export async function revisionWithNumber(db: Database, session: string, number: number): Promise<Revision> {
  const row = await db
    .selectFrom('revision')
    .selectAll()
    .where('session_id', '=', session)
    .where('number', '=', number)
    .executeTakeFirst();
  if (!row) throw new NotFound('revision');
  return revisionFrom(row);
}

/** The revision that whoever fills in a form was looking at. @throws RuleBroken drafting.no-such-revision */
export async function revisionSeen(db: Database, session: string, number: number): Promise<Revision> {
  try {
    return await revisionWithNumber(db, session, number);
  } catch (reason) {
    if (!(reason instanceof NotFound)) throw reason;
    throw new RuleBroken('drafting.no-such-revision', { number });
  }
}

/** A revision without its programme, for the list of all. */
export type Saved = Omit<Revision, 'programme'>;

/** The largest number that both databases keep in an integer. */
const largestNumber = 2_147_483_647;

/** A session's line of revisions, the latest first, a page at a time. */
export async function savedRevisions(
  db: Database,
  session: string,
  { before = largestNumber, most = 100 } = {},
): Promise<readonly Saved[]> {
  const rows = await db
    .selectFrom('revision')
    .select(['number', 'saved_by', 'saved_at'])
    .where('session_id', '=', session)
    .where('number', '<', before)
    .orderBy('number', 'desc')
    .limit(most)
    .execute();
  return rows.map(({ number, saved_by: savedBy, saved_at: savedAt }) => ({ number, savedBy, savedAt }));
}

interface Row {
  readonly number: number;
  readonly programme: string;
  readonly saved_by: string;
  readonly saved_at: string;
}

function revisionFrom({ number, programme, saved_by: savedBy, saved_at: savedAt }: Row): Revision {
  return { number, programme: JSON.parse(programme) as Programme, savedBy, savedAt };
}
