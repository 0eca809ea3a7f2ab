import type { Agenda } from '../agenda/item.ts';
import { placed } from '../agenda/outline.ts';
import type { Programme } from '../drafting/programme.ts';
import type { Instant } from '../time/days.ts';
import { instantOf } from '../time/zoned.ts';
import type { OrganizationOfWork, Row } from '../timetable/meeting.ts';
import { minutesOf } from '../timetable/placing.ts';
import type { Asked, Held } from '../timetable/proposing/asked.ts';
import { estimatesOf } from '../timetable/proposing/estimates.ts';
import { fixedMinutes, isFixed } from '../timetable/proposing/slots.ts';
import { concludedItems, minutesTaken, type Taken } from './course.ts';
import type { Happening } from './happening.ts';
import { type MeetingPhase, phasesOf } from './meetings.ts';
import { reallyHeld } from './really-held.ts';

/** What is left of a session: what a proposal for the rest is asked of, and what its figures rest on. */
export interface Left {
  readonly asked: Asked;
  /** The minutes that each item still needs; none: concluded. */
  readonly minutes: ReadonlyMap<string, number>;
  /** The same with what it has taken: what each is expected to take in all. */
  readonly estimates: ReadonlyMap<string, number>;
  /** The meetings whose hours are over and of which nothing is recorded: they count as held as planned. */
  readonly unrecorded: readonly string[];
}

/** An item that is not concluded needs at least so many minutes more. */
const leastLeft = 15;

/**
 * What is left at a moment. Meetings that are over keep what really happened there; the one that is on has the minutes
 * until its end; of items, what their estimates leave after what they really took. New rows get ids from `newId`.
 */
export function leftOf(
  programme: Programme,
  whole: readonly Happening[],
  now: Instant,
  newId: () => string,
): Left {
  const { session, agenda, documents, works } = programme;
  const line = ofAgenda(whole, agenda);
  const [work] = works;
  const all = phasesOf(work, line, { now, zone: session.zone });
  const taken = [...bySubItems(agenda, minutesTaken(line, now)), ...takenAsPlanned(all)];
  const needed = neededBy(programme, line, all, taken);
  const over = all.filter(({ phase }) => phase === 'over');
  const unrecorded = all.filter(({ phase }) => phase === 'past').map(({ meeting }) => meeting.id);
  const concluded = new Set([...needed].filter(([, minutes]) => minutes === 0).map(([item]) => item));
  const really = reallyHeld(work, line, now, over, newId);
  const begunAt = (meeting: string, row: Row) =>
    row.items.some((item) => taken.some((one) => one.meeting === meeting && one.item === item));
  const ahead: OrganizationOfWork = {
    ...really,
    meetings: really.meetings.map((meeting) => {
      if (unrecorded.includes(meeting.id) || over.some((one) => one.meeting.id === meeting.id))
        return meeting;
      const rows = meeting.rows.filter(
        (row) =>
          row.items.length === 0 ||
          begunAt(meeting.id, row) ||
          !row.items.every((item) => concluded.has(item)),
      );
      return {
        ...meeting,
        rows: rows.map((row) => (begunAt(meeting.id, row) ? { ...row, pinned: false } : row)),
      };
    }),
  };
  const spent = all
    .filter(({ phase }) => phase === 'on')
    .flatMap((one) => spentAt(ahead, one, taken, { now, zone: session.zone }));
  const pinned = pinnedAhead(ahead, [...unrecorded, ...over.map(({ meeting }) => meeting.id)]);
  const left = new Map(
    [...needed].map(([item, minutes]) => [item, Math.max(0, minutes - (pinned.get(item) ?? 0))]),
  );
  const held: Held = { over: [...over.map(({ meeting }) => meeting.id), ...unrecorded], spent, left };
  return {
    asked: { session, agenda, documents, work: ahead, agreed: work, held },
    minutes: needed,
    estimates: new Map([...needed].map(([item, minutes]) => [item, minutes + minutesOfItem(taken, item)])),
    unrecorded,
  };
}

/** What happened, without items that were taken off the agenda since. */
function ofAgenda(line: readonly Happening[], agenda: Agenda): readonly Happening[] {
  const there = new Set(placed(agenda).map(({ item }) => item.id));
  return line.map((happening) => ({
    ...happening,
    items: happening.items.filter((item) => there.has(item)),
  }));
}

/** What an item took that has sub-items, they took in equal parts. */
function bySubItems(agenda: Agenda, taken: readonly Taken[]): readonly Taken[] {
  return taken.flatMap((one) => {
    const leaves = leavesOf(agenda, one.item);
    return leaves.map((item) => ({ ...one, item, minutes: one.minutes / leaves.length }));
  });
}

function leavesOf(agenda: Agenda, id: string): readonly string[] {
  const found = placed(agenda).find(({ item }) => item.id === id)?.item;
  if (!found || found.items.length === 0) return [id];
  return placed(found.items)
    .filter(({ item }) => item.items.length === 0)
    .map(({ item }) => item.id);
}

/** A past meeting of which nothing is recorded counts as held as planned. */
function takenAsPlanned(all: readonly MeetingPhase[]): readonly Taken[] {
  return all
    .filter(({ phase }) => phase === 'past')
    .flatMap(({ meeting }) =>
      meeting.rows.flatMap(({ items, minutes }) =>
        items.map((item) => ({ meeting: meeting.id, item, minutes: (minutes ?? 0) / items.length })),
      ),
    );
}

/** The minutes that each item needs from now on, in fives. */
function neededBy(
  { session, agenda, documents, works: [work] }: Programme,
  line: readonly Happening[],
  all: readonly MeetingPhase[],
  taken: readonly Taken[],
): ReadonlyMap<string, number> {
  const concluded = new Set([...concludedItems(line)].flatMap((item) => leavesOf(agenda, item)));
  const past = all.filter(({ phase }) => phase === 'past').map(({ meeting }) => meeting.id);
  const rowsOf = (item: string) =>
    work.meetings
      .filter(({ cancelled }) => !cancelled)
      .flatMap(({ id, rows }) => rows.filter(({ items }) => items.includes(item)).map(() => id));
  return new Map(
    estimatesOf({ session, agenda, documents, work }).map(({ item, minutes }) => {
      const own = taken.filter((one) => one.item === item);
      const recorded = own.some(({ meeting }) => !past.includes(meeting));
      const rows = rowsOf(item);
      const heldAsPlanned = !recorded && rows.length > 0 && rows.every((meeting) => past.includes(meeting));
      if (concluded.has(item) || heldAsPlanned) return [item, 0];
      const rest = minutes - minutesOfItem(taken, item);
      return [item, own.length === 0 ? inFives(rest) : Math.max(leastLeft, inFives(rest))];
    }),
  );
}

/**
 * What the meeting that is on has spent: by items, and as of no item what was lost, so that the minutes until its end
 * are what is left of it.
 */
function spentAt(
  work: OrganizationOfWork,
  { meeting: { id, date, end } }: MeetingPhase,
  taken: readonly Taken[],
  { now, zone }: { readonly now: Instant; readonly zone: string },
): Held['spent'] {
  const meeting = work.meetings.find((one) => one.id === id);
  if (!meeting || end === null) return [];
  const items = taken
    .filter((one) => one.meeting === id)
    .map(({ item, minutes }) => ({ meeting: id, item, minutes: inFives(minutes) }))
    .filter(({ minutes }) => minutes > 0);
  const begun = meeting.rows.findLastIndex((row) =>
    row.items.some((item) => taken.some((one) => one.meeting === id && one.item === item)),
  );
  const fixed = meeting.rows.filter(isFixed);
  const sum = (rows: readonly Row[]) => rows.reduce((total, row) => total + fixedMinutes(row), 0);
  const toCome = sum(fixed.filter((row) => meeting.rows.indexOf(row) > begun));
  const until = Math.floor((Date.parse(instantOf(date, end, zone)) - Date.parse(now)) / 300_000) * 5;
  const room = Math.max(0, until - toCome);
  const known = items.reduce((total, { minutes }) => total + minutes, 0);
  const lost = minutesOf(meeting) - sum(fixed) - known - room;
  return lost === 0 ? items : [...items, { meeting: id, item: '', minutes: lost }];
}

/** What pinned rows of the meetings to come have for each item already. */
function pinnedAhead(work: OrganizationOfWork, over: readonly string[]): ReadonlyMap<string, number> {
  const ahead = new Map<string, number>();
  for (const { id, rows, cancelled } of work.meetings) {
    if (cancelled || over.includes(id)) continue;
    for (const row of rows.filter((one) => isFixed(one))) {
      for (const item of row.items) {
        ahead.set(item, (ahead.get(item) ?? 0) + fixedMinutes(row) / row.items.length);
      }
    }
  }
  return ahead;
}

function minutesOfItem(taken: readonly Taken[], item: string): number {
  return Math.round(taken.reduce((sum, one) => sum + (one.item === item ? one.minutes : 0), 0));
}

function inFives(minutes: number): number {
  return Math.round(minutes / 5) * 5;
}
