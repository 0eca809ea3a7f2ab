import { placed } from '../../agenda/outline.ts';
import type { Edition } from '../../editions/edition.ts';
import { type CalendarEvent, type CalendarSettings, changed, first, same } from '../event.ts';
import { bannerFacts, current, type Facts, meetingFacts } from '../facts.ts';
import { deadlinesOf, type Recorded } from './deadlines.ts';

/**
 * An event of a feed that follows an item through all editions, or of the feed of deadlines. Its UID is its own, not the
 * meeting's: what left the item is cancelled here and held in the session’s feed, and a program that finds one UID in
 * two calendars, or is given both files to keep, would take the meeting itself to be cancelled.
 */
export interface FollowedEvent extends CalendarEvent {
  readonly feed: 'item' | 'deadline';
  /** The item's id; of a deadline that one document has to itself, the document's, otherwise empty. */
  readonly item: string;
}

/**
 * The events of a session's items and deadlines as they stand with an edition. A meeting that no longer takes up an item
 * is cancelled in the feed of that item, and comes back under the same UID where it does again.
 */
export function followedEventsOf(
  edition: Edition,
  before: readonly FollowedEvent[],
  settings: CalendarSettings,
  recorded: Recorded = new Map(),
): readonly FollowedEvent[] {
  const meetings = meetingFacts(edition);
  const now = new Map([...itemEntries(edition, meetings), ...deadlineEntries(edition, recorded)].map(keyed));
  const stored = new Set(before.map(keyOf));
  const known = before.map((event) => {
    const entry = now.get(keyOf(event));
    const held = meetings.get(event.meeting);
    const left = event.feed === 'item' && held !== undefined && held.status !== 'CANCELLED';
    const facts = factsNow(event.facts, entry?.facts, left);
    return same(facts, event.facts) ? event : changed(event, facts, edition, settings);
  });
  const added = [...now]
    .filter(([key]) => !stored.has(key))
    .map(([, { feed, item, meeting, facts }]) => {
      const parts = [edition.session, ...(item === '' ? [] : [item]), meeting];
      const uid = `${parts.join('+')}@${settings.calendarDomain}`;
      const identity = { uid, session: edition.session, meeting, feed, item };
      return first(identity, facts, edition, settings);
    });
  return [...known, ...added];
}

type Entry = Pick<FollowedEvent, 'feed' | 'item' | 'meeting' | 'facts'>;

function keyOf({ item, meeting }: Pick<Entry, 'item' | 'meeting'>): string {
  return `${item} ${meeting}`;
}

function keyed(entry: Entry): readonly [string, Entry] {
  return [keyOf(entry), entry];
}

/** What left says what it last said; one that was cancelled before stays as it was. */
function factsNow(was: Facts, now: Facts | undefined, left: boolean): Facts {
  if (now !== undefined && now.status !== 'CANCELLED') return now;
  if (was.status === 'CANCELLED') return was;
  const followed = was.followed && { followed: { ...was.followed, left: now === undefined && left } };
  return { ...was, status: 'CANCELLED', ...followed };
}

/** Each item with each meeting that takes up it, or what stands under it. */
function itemEntries({ content }: Edition, meetings: ReadonlyMap<string, Facts>): readonly Entry[] {
  const { agenda, works } = content.programme;
  return placed(agenda).flatMap(({ item, path }) => {
    const within = new Set([item, ...placed(item.items).map((under) => under.item)].map(({ id }) => id));
    return works[0].meetings.flatMap(({ id: meeting, rows }): readonly Entry[] => {
      const facts = meetings.get(meeting);
      if (!facts || !rows.some(({ items }) => items.some((id) => within.has(id)))) return [];
      const followed = { path, title: current(item.title), left: false };
      return [{ feed: 'item', item: item.id, meeting, facts: { ...facts, followed } }];
    });
  });
}

/** When a session's documents are due; nothing where it has none. */
function deadlineEntries(edition: Edition, recorded: Recorded): readonly Entry[] {
  const { documents } = edition.content.programme;
  if (documents.length === 0) return [];
  const banner = bannerFacts(edition);
  return deadlinesOf(documents, banner.date, recorded).map(({ date, due, document }): Entry => {
    const facts: Facts = { ...banner, kind: 'deadline', date, endDate: date, due };
    return { feed: 'deadline', item: document, meeting: due.name, facts };
  });
}
