import type { Database } from '../../../../db/connect.ts';
import { aboutRound } from '../../../approval/about.ts';
import { endOf } from '../../../approval/silence.ts';
import { silencesOf } from '../../../approval/store.ts';
import { allBodies } from '../../../bodies/store.ts';
import { revisionWithNumber } from '../../../drafting/store.ts';
import { say } from '../../../language/catalogue.ts';
import type { Language } from '../../../language/languages.ts';
import { NotFound } from '../../../rules.ts';
import type { Instant } from '../../../time/days.ts';
import { plusMinutesAt } from '../../../time/zoned.ts';
import type { PublicFeed } from '../../address.ts';
import { deadlineEvent, deadlineOf } from '../../deadline.ts';
import type { CalendarSettings } from '../../event.ts';
import type { FeedEvent, FeedRows, FeedSource, OwnFeed } from '../../feed.ts';
import { type EventRow, eventFrom, feedRevision, feedRows, lastUnlisted, rowsOf } from '../../store.ts';
import { inLanguage } from '../../vevent.ts';
import { type OwnCalendar, optionsOf } from '../own.ts';
import type { EditionGot } from '../read/readings.ts';
import { ownCalendarAt } from '../store.ts';

/** The feeds of a database, public and private, as the handler asks for them. */
export function feedsIn(db: Database, settings: CalendarSettings): FeedSource {
  return {
    revision: () => feedRevision(db),
    feed: (which, language) => feedRows(db, which, language),
    own: async (token): Promise<OwnFeed | null> => {
      const calendar = await ownCalendarAt(db, token);
      return (
        calendar && {
          calendar: calendar.id,
          revision: calendar.revision,
          options: optionsOf(calendar),
          rows: (language) => ownFeedRows(db, { ...calendar, token }, language, settings),
        }
      );
    },
  };
}

/** What a private calendar holds: every meeting once, however often it was chosen, and the ends of its owner's silences. */
async function ownFeedRows(
  db: Database,
  calendar: OwnCalendar & { readonly token: string },
  language: Language,
  settings: CalendarSettings,
): Promise<FeedRows> {
  const { person, token } = calendar;
  const { rows, off } = await meetingsOf(db, calendar, language);
  const ends = person === null ? [] : await endsOf(db, person, language, settings);
  const changes = [
    calendar.changedAt,
    ...off,
    ...rows.map(({ last_modified: changed }) => changed),
    ...ends.map(({ changed }) => changed),
  ];
  return {
    which: { kind: 'mine', id: token },
    name: calendar.name || say(language, 'mine.name'),
    description: say(language, person === null ? 'mine.about-anybody' : 'mine.about'),
    page: `${person === null ? '/calendars/mine' : '/desk/calendar'}${inLanguage(language)}`,
    lastModified: changes.reduce((last, one) => (one > last ? one : last)),
    events: [...rows.map(eventFrom), ...ends.map(({ event }) => event)],
    edition: await lastIssued(db, [...new Set(rows.map(({ session_id: session }) => session))]),
  };
}

/** The edition issued last of those that stand in a private calendar now; null where none does. */
export async function editionIn(db: Database, calendar: OwnCalendar): Promise<EditionGot | null> {
  const { rows } = await meetingsOf(db, calendar, calendar.language);
  return await lastIssued(db, [...new Set(rows.map(({ session_id: session }) => session))]);
}

/**
 * The meetings that were chosen by body, session and item, and when something was taken off among them. A meeting that
 * was chosen in several ways stands once: as itself, or else by an item that it takes up rather than by one that left it.
 */
async function meetingsOf(
  db: Database,
  { bodies, sessions, items }: OwnCalendar,
  language: Language,
): Promise<{ readonly rows: readonly EventRow[]; readonly off: readonly Instant[] }> {
  const wholes: readonly PublicFeed[] = [
    ...bodies.map((id) => ({ kind: 'body', id }) as const),
    ...sessions.map((id) => ({ kind: 'session', id }) as const),
  ];
  const parts = items.map(({ session, item }) => ({ kind: 'item', session, id: item }) as const);
  const [own, byItem] = [new Map<string, EventRow>(), new Map<string, EventRow>()];
  const off: Instant[] = [];
  for (const which of [...wholes, ...parts]) {
    const found = which.kind === 'item' ? byItem : own;
    for (const row of await rowsOf(db, which, language)) {
      const key = `${row.session_id} ${row.meeting_id}`;
      if (comesBefore(row, found.get(key))) found.set(key, row);
    }
    const at = await lastUnlisted(db, which);
    if (at !== null) off.push(at);
  }
  const others = [...byItem].filter(([key]) => !own.has(key)).map(([, row]) => row);
  return { rows: [...own.values(), ...others], off };
}

/** Which of two events of one meeting stands for it: one that is held before one that is cancelled, then by UID. */
function comesBefore(row: EventRow, other: EventRow | undefined): boolean {
  if (!other) return true;
  const [off, otherOff] = [row.status === 'CANCELLED', other.status === 'CANCELLED'];
  return off === otherOff ? row.uid < other.uid : otherOff;
}

async function lastIssued(db: Database, sessions: readonly string[]): Promise<EditionGot | null> {
  let last: { session: string; number: number; at: Instant } | null = null;
  for (let start = 0; start < sessions.length; start += 1000) {
    const row = await db
      .selectFrom('edition')
      .select(['session_id', 'number', 'issued_at'])
      .where('session_id', 'in', sessions.slice(start, start + 1000))
      .orderBy('issued_at', 'desc')
      .orderBy('session_id')
      .orderBy('number', 'desc')
      .limit(1)
      .executeTakeFirst();
    if (row && (last === null || row.issued_at > last.at)) {
      last = { session: row.session_id, number: row.number, at: row.issued_at };
    }
  }
  return last && { session: last.session, number: last.number };
}

/** The ends of the silences in which a person is or was asked, each as an event. */
async function endsOf(
  db: Database,
  person: string,
  language: Language,
  settings: CalendarSettings,
): Promise<readonly { readonly changed: Instant; readonly event: FeedEvent }[]> {
  const found = await silencesOf(db, person);
  const bodies = await allBodies(db);
  return await Promise.all(
    found.map(async ({ round, moves }) => {
      const deadline = deadlineOf(round, moves, settings);
      const end = endOf(round, moves) ?? round.openedAt;
      if (!deadline) throw new NotFound('round');
      const { programme } = await revisionWithNumber(db, round.session, round.revision);
      const url = `${settings.baseUrl}/desk/sessions/${encodeURIComponent(round.session)}/rounds/${round.number}`;
      const about = aboutRound({ round, programme, bodies }, language);
      return {
        changed: deadline.changed,
        event: {
          uid: deadline.uid,
          starts: plusMinutesAt(end, -30),
          status: deadline.cancelled ? 'CANCELLED' : 'CONFIRMED',
          banner: false,
          vevent: deadlineEvent(deadline, { language, about, url }),
        } satisfies FeedEvent,
      };
    }),
  );
}
