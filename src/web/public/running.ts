import type { Database } from '../../../db/connect.ts';
import { placed } from '../../agenda/outline.ts';
import { latestRevision } from '../../drafting/store.ts';
import type { Content, Edition } from '../../editions/edition.ts';
import { publicContent } from '../../editions/public.ts';
import { say } from '../../language/catalogue.ts';
import type { Language } from '../../language/languages.ts';
import { listed } from '../../language/lists.ts';
import { numberOf } from '../../language/numbers.ts';
import { meetingOrdinal } from '../../language/ordinals.ts';
import { time } from '../../language/times.ts';
import { type Happening, notBefore } from '../../proceedings/happening.ts';
import { type MeetingPhase, phasesOf } from '../../proceedings/meetings.ts';
import { happeningsOf } from '../../proceedings/store.ts';
import type { Instant } from '../../time/days.ts';
import { clockAt } from '../../time/zoned.ts';
import { meetingNumbers } from '../../timetable/continued.ts';
import type { Meeting } from '../../timetable/meeting.ts';
import { asWords, withCommas } from './shown.ts';

/** A session while it runs, as far as everybody may know. */
export interface PublicRunning {
  readonly content: Content;
  readonly line: readonly Happening[];
  readonly meetings: readonly MeetingPhase[];
  /** Never earlier than what was last recorded. */
  readonly now: Instant;
}

/**
 * What an edition says and what has happened at its public meetings. A meeting that the edition or the draft closes is
 * not there: the draft can only take away.
 */
export async function publicRunning(db: Database, edition: Edition, clock: Instant): Promise<PublicRunning> {
  const published = publicContent(edition.content);
  const draft = await latestRevision(db, edition.session);
  const closed = new Set(
    draft.programme.works[0].meetings.flatMap((meeting) => (meeting.closed ? [meeting.id] : [])),
  );
  const [work, ...others] = published.programme.works;
  const open = { ...work, meetings: work.meetings.filter(({ id }) => !closed.has(id)) };
  const programme = { ...published.programme, works: [open, ...others] as const };
  const there = new Set(open.meetings.map(({ id }) => id));
  const line = (await happeningsOf(db, edition.session)).filter(({ meeting }) => there.has(meeting));
  const now = notBefore(clock, line);
  const meetings = phasesOf(open, line, { now, zone: programme.session.zone });
  return { content: { ...published, programme }, line, meetings, now };
}

/** What is on now, for the page of a session: the meeting, its items, since when; and the rows that take them up. */
export function onNow({ content, meetings }: PublicRunning, language: Language) {
  const { session } = content.programme;
  return meetings
    .filter(({ phase }) => phase === 'on')
    .map(({ meeting, course }) => {
      const { considered, since, startedAt } = course;
      const clock = time(clockAt(since ?? startedAt ?? '', session.zone), language);
      const called = asWords(
        withCommas([meetingCalled(content, meeting, language), meeting.track ?? ''], language),
      );
      const item = considered.length === 0 ? called : itemsCalled(content, considered, language);
      return {
        meeting: considered.length === 0 ? null : called,
        sentence: say(language, 'running.item-since', { item, clock }),
        rows: meeting.rows
          .filter(({ items }) => items.some((one) => considered.includes(one)))
          .map(({ id }) => id),
      };
    });
}

/** "2nd meeting", counted among the public ones; empty where it is not counted. */
export function meetingCalled({ programme }: Content, { id }: Meeting, language: Language): string {
  const number = meetingNumbers(programme.works[0]).get(id);
  return number === undefined ? '' : meetingOrdinal(language, number);
}

/** "2", "2 and 3": the numbers of items. */
export function numbersCalled({ programme }: Content, items: readonly string[], language: Language): string {
  const paths = placed(programme.agenda).filter(({ item }) => items.includes(item.id));
  return listed(
    paths.map(({ path }) => numberOf(path, language)),
    language,
  );
}

function itemsCalled(content: Content, items: readonly string[], language: Language): string {
  const cited = numbersCalled(content, items, language);
  const key = items.length > 1 ? 'calendar.items' : 'calendar.item';
  return say(language, key, { items: cited, count: items.length });
}
