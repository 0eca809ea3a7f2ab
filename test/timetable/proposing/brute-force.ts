import type { Item } from '../../../src/agenda/item.ts';
import type { Meeting } from '../../../src/timetable/meeting.ts';
import { type Aim, type Asked, aims } from '../../../src/timetable/proposing/asked.ts';

/** Minutes by item, then by meeting, both in their order. */
type Placement = readonly (readonly number[])[];

const minutesOf = ({ start, end }: Meeting) => clock(end) - clock(start);
const clock = (time: string | null) => Number(String(time).slice(0, 2)) * 60 + Number(String(time).slice(3));

/**
 * The least costs of all placements there are, found by trying every one, minute figures being multiples of `unit`; null
 * where there is none. Written from the rules as the README states them and from nothing else. For sub-items, joint rows
 * and what has been held it is not made.
 */
export function triedAll(asked: Asked, unit: number): Readonly<Record<Aim, number>> | null {
  const meetings = [...asked.work.meetings].sort((a, b) =>
    `${a.date}${a.start}${a.id}` < `${b.date}${b.start}${b.id}` ? -1 : 1,
  );
  const items = asked.agenda;
  const holidays = asked.holidays ?? [];
  const track = (meeting: Meeting) => meeting.track?.words ?? '';
  const main = track(meetings.find((one) => track(one) === '' || /plenary/iu.test(track(one))) as Meeting);
  const pinned = (item: Item, meeting: Meeting) =>
    meeting.rows
      .filter((row) => row.pinned && row.items.includes(item.id))
      .reduce((sum, row) => sum + (row.minutes ?? 30), 0);
  const room = meetings.map(
    (meeting) =>
      minutesOf(meeting) -
      meeting.rows
        .filter((row) => row.pinned || row.items.length === 0)
        .reduce((sum, row) => sum + (row.minutes ?? (row.items.length === 0 ? 0 : 30)), 0),
  );
  if (room.some((left) => left < 0)) return null;
  if (meetings.some(({ date, rows }) => holidays.includes(date) && rows.some((row) => row.pinned)))
    return null;
  const need = items.map(
    (item) => (item.plan?.minutes ?? 0) - meetings.reduce((sum, meeting) => sum + pinned(item, meeting), 0),
  );
  const opens = ({ standing }: Item) => standing === 'opening' || standing === 'adoption-of-agenda';
  const closes = ({ standing }: Item) => standing === 'other-matters' || standing === 'adoption-of-report';
  const allowed = (item: Item, meeting: Meeting) =>
    !holidays.includes(meeting.date) &&
    pinned(item, meeting) === 0 &&
    (opens(item) || closes(item)
      ? track(meeting) === main
      : (item.plan?.track ?? track(meeting)) === track(meeting)) &&
    ((item.plan?.windows ?? []).length === 0 ||
      (item.plan?.windows ?? []).some(({ from, until }) => meeting.date >= from && meeting.date <= until));

  let best: number[] | null = null;
  const mains = meetings.flatMap((meeting, index) =>
    track(meeting) === main && !holidays.includes(meeting.date) ? [index] : [],
  );
  for (const [skipped, first] of mains.entries()) {
    for (const last of mains.slice(skipped)) {
      const edges = mains.filter((index) => index < first || index > last).length;
      tryFrom(
        0,
        items.map(() => meetings.map(() => 0)),
        [...room],
        first,
        last,
        edges,
      );
    }
  }
  const found = best as number[] | null;
  return (
    found && (Object.fromEntries(aims.map((aim, index) => [aim, found[index] ?? 0])) as Record<Aim, number>)
  );

  function tryFrom(
    index: number,
    placement: number[][],
    left: number[],
    first: number,
    last: number,
    edges: number,
  ) {
    const item = items[index];
    if (!item) {
      const cost = costOf(placement, last, edges);
      if (cost && (!best || isLess(cost, best))) best = cost;
      return;
    }
    const pinnedSomewhere = meetings.some((meeting) => pinned(item, meeting) > 0);
    fill(0, need[index] ?? 0, pinnedSomewhere || (need[index] ?? 0) <= 0);

    function fill(meeting: number, rest: number, placed: boolean) {
      const one = meetings[meeting];
      if (!one) {
        if (placed) tryFrom(index + 1, placement, left, first, last, edges);
        return;
      }
      fill(meeting + 1, rest, placed);
      if (!item || !allowed(item, one) || !isWithin(item, meeting)) return;
      for (let minutes = unit; minutes <= Math.min(rest, left[meeting] ?? 0); minutes += unit) {
        (placement[index] as number[])[meeting] = minutes;
        left[meeting] = (left[meeting] ?? 0) - minutes;
        if (keepsOrder(placement, index)) fill(meeting + 1, rest - minutes, true);
        left[meeting] = (left[meeting] ?? 0) + minutes;
        (placement[index] as number[])[meeting] = 0;
      }
    }

    function isWithin(what: Item, meeting: number): boolean {
      if (opens(what)) return meeting === first;
      if (closes(what)) return meeting === last;
      const [one, opening, closing] = [meetings[meeting], meetings[first], meetings[last]] as Meeting[];
      if (!one || !opening || !closing) return false;
      if (track(one) === main) return meeting >= first && meeting <= last;
      const stamp = (of: Meeting, at: 'start' | 'end') => `${of.date} ${of[at]}`;
      return stamp(one, 'start') >= stamp(opening, 'end') && stamp(one, 'end') <= stamp(closing, 'start');
    }
  }

  /** Within a track an item ends at the meeting at which the next begins, or before. */
  function keepsOrder(placement: Placement, index: number): boolean {
    const item = items[index] as Item;
    if (item.plan?.anyOrder) return true;
    return items.slice(0, index).every((other, before) => {
      if (other.plan?.anyOrder) return true;
      return meetings.every((one, at) => {
        if ((placement[index]?.[at] ?? 0) === 0) return true;
        return meetings.every(
          (later, to) => to <= at || track(later) !== track(one) || (placement[before]?.[to] ?? 0) === 0,
        );
      });
    });
  }

  function costOf(placement: Placement, last: number, edges: number): number[] | null {
    const teams = asked.session.services.teams ?? 1;
    const used = meetings.filter(
      (meeting, at) =>
        meeting.interpretation.length > 0 &&
        (placement.some((row) => (row[at] ?? 0) > 0) || meeting.rows.some((row) => row.pinned)),
    );
    for (const one of used) {
      const day = used.filter(({ date }) => date === one.date);
      if (day.length > 2 * teams) return null;
      const atOnce = day.filter(
        (other) => clock(other.start) <= clock(one.start) && clock(other.end) > clock(one.start),
      );
      if (atOnce.length > teams) return null;
    }
    let [cut, change, nights, lunches, short, long, end] = [0, 0, 0, 0, 0, 0, -1];
    for (const [index, item] of items.entries()) {
      // An item is placed in one track, but for what is pinned.
      const tracks = new Set(meetings.filter((_, at) => (placement[index]?.[at] ?? 0) > 0).map(track));
      if (tracks.size > 1 && !item.plan?.anyOrder) return null;
      cut +=
        Math.max(0, need[index] ?? 0) - (placement[index] ?? []).reduce((sum, minutes) => sum + minutes, 0);
      const at = meetings.flatMap((meeting, place) =>
        (placement[index]?.[place] ?? 0) > 0 || pinned(item, meeting) > 0 ? [place] : [],
      );
      for (const [place, later] of at.slice(1).entries()) {
        const night = meetings[at[place] as number]?.date !== meetings[later]?.date;
        if (night) nights += 1;
        else lunches += 1;
      }
      short += (placement[index] ?? []).filter(
        (minutes) => minutes > 0 && minutes < Math.min(30, item.plan?.minutes ?? 0),
      ).length;
      const begins = at[0];
      if (
        begins !== undefined &&
        (item.plan?.minutes ?? 0) > 90 &&
        item.standing === null &&
        !item.plan?.anyOrder &&
        pinned(item, meetings[begins] as Meeting) === 0 &&
        items.some(
          (other, before) =>
            before < index &&
            other.standing === null &&
            !other.plan?.anyOrder &&
            (placement[before]?.[begins] ?? 0) > 0,
        )
      )
        long += 1;
      if (item.standing === null) end = Math.max(end, ...at);
      if (asked.agreed) {
        for (const meeting of meetings) {
          const then = asked.agreed.meetings.some(
            ({ id, rows }) => id === meeting.id && rows.some((row) => row.items.includes(item.id)),
          );
          if (holidays.includes(meeting.date)) continue;
          if (then !== at.includes(meetings.indexOf(meeting))) change += 1;
        }
      }
    }
    const half = (meeting: Meeting) =>
      Number(meeting.date.slice(8)) * 2 + (clock(meeting.start) >= 780 ? 1 : 0);
    const hasClosing = items.some(closes);
    const rests =
      !hasClosing || end < 0 || half(meetings[last] as Meeting) - half(meetings[end] as Meeting) >= 2;
    return [cut, edges, change, nights, lunches, short, long, rests ? 0 : 1, end];
  }
}

function isLess(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((figure, index) => figure !== other[index]);
  return at >= 0 && (one[at] ?? 0) < (other[at] ?? 0);
}
