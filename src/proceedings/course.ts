import type { Instant } from '../time/days.ts';
import { type Happening, type MeetingState, moved, whatStands } from './happening.ts';

/** How a meeting has gone so far. */
export interface Course {
  readonly state: MeetingState;
  readonly startedAt: Instant | null;
  readonly roseAt: Instant | null;
  /** The items being considered; none where nothing is. */
  readonly considered: readonly string[];
  /** Since when they are. */
  readonly since: Instant | null;
}

const toCome: Course = { state: 'to-come', startedAt: null, roseAt: null, considered: [], since: null };

/** How a meeting has gone so far, by what stands of a session's happenings. */
export function courseOf(line: readonly Happening[], meeting: string): Course {
  return whatStands(line)
    .filter((happening) => happening.meeting === meeting)
    .reduce((course: Course, { deed, items, at }): Course => {
      const taken = deed === 'taken-up';
      return {
        state: moved(course.state, deed),
        startedAt: deed === 'started' ? at : course.startedAt,
        roseAt: deed === 'rose' ? at : course.roseAt,
        considered: taken ? items : [],
        since: taken ? at : null,
      };
    }, toCome);
}

/** Items considered at a meeting without a break; `until` is null while they are. */
export interface Consideration {
  readonly meeting: string;
  readonly items: readonly string[];
  readonly from: Instant;
  readonly until: Instant | null;
}

/** All that was considered, in the order in which it was taken up. */
export function considerations(line: readonly Happening[]): readonly Consideration[] {
  const all: Consideration[] = [];
  for (const { meeting, deed, items, at } of whatStands(line)) {
    const open = all.findIndex((one) => one.meeting === meeting && one.until === null);
    const before = all[open];
    if (before) all[open] = { ...before, until: at };
    if (deed === 'taken-up') all.push({ meeting, items, from: at, until: null });
  }
  return all;
}

/** How many minutes an item really took at a meeting. */
export interface Taken {
  readonly meeting: string;
  readonly item: string;
  readonly minutes: number;
}

/** The minutes that items really took at each meeting so far; what was considered jointly counts in equal parts. */
export function minutesTaken(line: readonly Happening[], now: Instant): readonly Taken[] {
  const parts = considerations(line).flatMap(({ meeting, items, from, until }) => {
    const length = Math.max(0, Date.parse(until ?? now) - Date.parse(from));
    return items.map((item) => ({ meeting, item, length: length / items.length }));
  });
  return [...Map.groupBy(parts, ({ meeting, item }) => `${meeting} ${item}`).values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const length = same.reduce((sum, one) => sum + one.length, 0);
    return [{ meeting: first.meeting, item: first.item, minutes: Math.round(length / 60_000) }];
  });
}

/** The items that are concluded. One that was taken up again since is not. */
export function concludedItems(line: readonly Happening[]): ReadonlySet<string> {
  const concluded = new Set<string>();
  for (const { deed, items } of whatStands(line)) {
    for (const item of items) {
      if (deed === 'concluded') concluded.add(item);
      if (deed === 'taken-up') concluded.delete(item);
    }
  }
  return concluded;
}

/** The items that were ever taken up. */
export function begunItems(line: readonly Happening[]): ReadonlySet<string> {
  return new Set(whatStands(line).flatMap(({ deed, items }) => (deed === 'taken-up' ? items : [])));
}
