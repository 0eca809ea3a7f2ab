import type { Agenda } from '../agenda/item.ts';
import { placed } from '../agenda/outline.ts';
import { type Clock, type Day, plusDays, weekdayOf } from '../time/days.ts';
import { continuedRows, inOrder } from './continued.ts';
import { type Cut, cutsIn, minutesTaken } from './cuts.ts';
import { type Meeting, type OrganizationOfWork, type Row, trackOf } from './meeting.ts';
import { minutesOf } from './placing.ts';

/** A session drawn: days across, meetings down, minutes to scale. Lengths are pixels, six for five minutes. */
export interface Picture {
  readonly weeks: readonly PictureWeek[];
  /** How many days stand side by side at most, and how many meetings beside each other. */
  readonly across: number;
  readonly lanes: number;
  /** The hues that appear, from 1 to 6. */
  readonly hues: readonly number[];
  /** What is given fewer minutes than expected. */
  readonly cuts: readonly Cut[];
}

/** The days of one week on which meetings are held. */
export interface PictureWeek {
  readonly days: readonly PictureDay[];
}

export interface PictureDay {
  readonly date: Day;
  /** The same for all days that stand side by side where there is room. */
  readonly height: number;
  readonly meetings: readonly PictureMeeting[];
}

export interface PictureMeeting {
  readonly id: string;
  readonly start: Clock;
  readonly end: Clock;
  /** Where the line with its time stands, and where its bars begin. */
  readonly label: number;
  /** Which of the meetings held at that time it is, from 0, and how many there are. */
  readonly lane: number;
  readonly lanes: number;
  readonly bars: readonly Bar[];
}

/** A row to scale, or free time where it has no row. */
export interface Bar {
  readonly row: Row | null;
  readonly hue: number | null;
  readonly continued: boolean;
  /** How many minutes fewer than expected its items have in all, where it is the last row that takes them up; else 0. */
  readonly cut: number;
  readonly y: number;
  readonly height: number;
  readonly minutes: number;
}

const pixels = (minutes: number) => Math.round((minutes * 6) / 5);
const dayLine = 12;
/** Above a meeting's time, and what the name of its track takes below it. */
const lineAbove = 28;
const trackLine = 16;
/** No bar is lower than a line of words. */
const leastHeight = 14;
/** Between the line with a meeting's time, or its track, and its bars. */
const belowLabel = 8;

/** The picture of an organization of work; null where no meeting has a time. Cancelled meetings are not drawn. */
export function pictureOf(work: OrganizationOfWork, agenda: Agenda): Picture | null {
  const meetings = inOrder(work).filter(({ cancelled, start }) => !cancelled && start !== null);
  if (meetings.length === 0) return null;
  const cuts = cutsIn(work, agenda);
  const cutAt = new Map(cuts.map(({ row, minutes }) => [row, minutes]));
  const known = { continued: continuedRows(work), hueOf: huesIn(agenda), cutAt };
  const bars = new Map(meetings.map((meeting) => [meeting.id, barsOf(meeting, known)]));
  const tracks = [...new Set(work.meetings.map(trackOf))];
  const weeks = [...Map.groupBy(meetings, ({ date }) => plusDays(date, 1 - weekdayOf(date))).values()];
  const lanes = Math.max(
    ...Map.groupBy(meetings, ({ date, start }) => `${date} ${start}`)
      .values()
      .map(({ length }) => length),
  );
  const most = Math.max(...weeks.map((held) => daysOf(held).length));
  const across = Math.min(most, lanes > 1 ? Math.max(1, 5 - lanes) : 5);
  const hues = [...bars.values()].flatMap((drawn) => drawn.flatMap(({ hue }) => hue ?? []));
  return {
    weeks: weeks.map((held) => ({
      days: inParts(held, across).flatMap((part) => daysSideBySide(part, bars, tracks)),
    })),
    across,
    lanes,
    hues: [...new Set(hues)].toSorted((a, b) => a - b),
    cuts,
  };
}

/** The meetings of a week in as many parts as its days need where so many stand side by side. */
function inParts(held: readonly Meeting[], across: number): readonly (readonly Meeting[])[] {
  const days = daysOf(held);
  return Array.from({ length: Math.ceil(days.length / across) }, (_, part) => {
    const some = days.slice(part * across, (part + 1) * across);
    return held.filter(({ date }) => some.includes(date));
  });
}

function daysOf(held: readonly Meeting[]): readonly Day[] {
  return [...new Set(held.map(({ date }) => date))];
}

/** An item keeps its hue on every page of its session: that of its place among the first-level items. */
function huesIn(agenda: Agenda): (items: readonly string[]) => number {
  const hues = new Map(placed(agenda).map(({ item, path }) => [item.id, (((path[0] ?? 1) - 1) % 6) + 1]));
  return ([first]) => (first === undefined ? 1 : (hues.get(first) ?? 1));
}

interface Known {
  readonly continued: ReadonlySet<string>;
  readonly hueOf: (items: readonly string[]) => number;
  readonly cutAt: ReadonlyMap<string, number>;
}

/** A meeting's rows from its own upper edge down, each below the one before, then the time that none takes. */
function barsOf(meeting: Meeting, { continued, hueOf, cutAt }: Known): readonly Bar[] {
  const whole = minutesOf(meeting);
  const bars: Bar[] = [];
  let [taken, y] = [0, 0];
  for (const row of meeting.rows) {
    const minutes = minutesTaken(meeting, row);
    taken += minutes;
    const height = Math.max(leastHeight, pixels(taken) - y);
    bars.push({
      row,
      hue: row.items.length === 0 ? null : hueOf(row.items),
      continued: continued.has(row.id),
      cut: cutAt.get(row.id) ?? 0,
      y,
      height,
      minutes: Math.round(minutes),
    });
    y += height;
  }
  const left = Math.round(whole - taken);
  if (left < 5 || y >= pixels(whole)) return bars;
  const free = { row: null, hue: null, continued: false, cut: 0 };
  return [...bars, { ...free, y, height: pixels(whole) - y, minutes: left }];
}

function daysSideBySide(
  held: readonly Meeting[],
  bars: ReadonlyMap<string, readonly Bar[]>,
  tracks: readonly string[],
): readonly PictureDay[] {
  const { tops, height } = bandsOf(held, bars);
  return [...Map.groupBy(held, ({ date }) => date)].map(([date, sameDay]): PictureDay => {
    const abreast = sameDay.toSorted((a, b) => laneOf(a) - laneOf(b));
    return { date, height, meetings: sameDay.map((meeting) => atItsPlace(meeting, abreast, tops, bars)) };
  });

  function laneOf(meeting: Meeting): number {
    return tracks.indexOf(trackOf(meeting));
  }
}

interface Band {
  readonly label: number;
  readonly top: number;
}

/** Meetings that begin at the same hour stand side by side across the days, each band as tall as its longest. */
function bandsOf(meetings: readonly Meeting[], bars: ReadonlyMap<string, readonly Bar[]>) {
  const bands = new Map<string, Band>();
  let y = dayLine;
  const byStart = [...Map.groupBy(meetings, ({ start }) => start ?? '')];
  for (const [start, held] of byStart.toSorted(([a], [b]) => a.localeCompare(b, 'en'))) {
    const label = y + lineAbove;
    const top = label + belowLabel + (held.some(({ track }) => track !== null) ? trackLine : 0);
    bands.set(start, { label, top });
    y = top + Math.max(...held.map((meeting) => heightOf(meeting, bars.get(meeting.id)?.at(-1))));
  }
  return { tops: bands, height: y };
}

function heightOf(meeting: Meeting, last: Bar | undefined): number {
  return Math.max(pixels(minutesOf(meeting)), last ? last.y + last.height : 0);
}

function atItsPlace(
  { id, start, end }: Meeting,
  sameDay: readonly Meeting[],
  tops: ReadonlyMap<string, Band>,
  bars: ReadonlyMap<string, readonly Bar[]>,
): PictureMeeting {
  const from = start ?? '00:00';
  const beside = sameDay.filter((other) => other.start === start).map((other) => other.id);
  const { label, top } = tops.get(from) ?? { label: 0, top: 0 };
  return {
    id,
    start: from,
    end: end ?? from,
    label,
    lane: beside.indexOf(id),
    lanes: beside.length,
    bars: (bars.get(id) ?? []).map((bar) => ({ ...bar, y: top + bar.y })),
  };
}
