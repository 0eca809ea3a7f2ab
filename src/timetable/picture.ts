import type { Agenda } from '../agenda/item.ts';
import { placed } from '../agenda/outline.ts';
import { type Clock, type Day, minutesBetween } from '../time/days.ts';
import { continuedRows, inOrder } from './continued.ts';
import type { Meeting, OrganizationOfWork, Row } from './meeting.ts';

/** A session drawn: days across, meetings down, minutes to scale. Lengths are pixels, six for five minutes. */
export interface Picture {
  readonly height: number;
  readonly days: readonly PictureDay[];
  /** The hues that appear, from 1 to 6. */
  readonly hues: readonly number[];
}

export interface PictureDay {
  readonly date: Day;
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
  readonly y: number;
  readonly height: number;
  readonly minutes: number;
}

const pixels = (minutes: number) => Math.round((minutes * 6) / 5);
const lineAbove = 28;
const dayLine = 12;
/** No bar is lower than a line of words. */
const leastHeight = 14;
/** Between the line with a meeting's time and its bars. */
const belowLabel = 8;

/** The picture of an organization of work; null where no meeting has a time. Cancelled meetings are not drawn. */
export function pictureOf(work: OrganizationOfWork, agenda: Agenda): Picture | null {
  const meetings = inOrder(work).filter(({ cancelled, start }) => !cancelled && start !== null);
  if (meetings.length === 0) return null;
  const continued = continuedRows(work);
  const hueOf = huesIn(agenda);
  const bars = new Map(meetings.map((meeting) => [meeting.id, barsOf(meeting, continued, hueOf)]));
  const { tops, height } = bandsOf(meetings, bars);
  const days = [...new Set(meetings.map(({ date }) => date))].map((date): PictureDay => {
    const held = meetings.filter((meeting) => meeting.date === date);
    return {
      date,
      meetings: held.map((meeting) => atItsPlace(meeting, held, tops, bars.get(meeting.id) ?? [])),
    };
  });
  const hues = [...bars.values()].flatMap((drawn) => drawn.flatMap(({ hue }) => hue ?? []));
  return { height, days, hues: [...new Set(hues)].toSorted((a, b) => a - b) };
}

/** An item keeps its hue on every page of its session: that of its place among the first-level items. */
function huesIn(agenda: Agenda): (items: readonly string[]) => number {
  const hues = new Map(placed(agenda).map(({ item, path }) => [item.id, (((path[0] ?? 1) - 1) % 6) + 1]));
  return ([first]) => (first === undefined ? 1 : (hues.get(first) ?? 1));
}

/** A meeting's rows from its own upper edge down, each below the one before, then the time that none takes. */
function barsOf(
  { start, end, rows }: Meeting,
  continued: ReadonlySet<string>,
  hueOf: (items: readonly string[]) => number,
): readonly Bar[] {
  const whole = start === null || end === null ? 0 : minutesBetween(start, end);
  const said = rows.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  const silent = rows.filter(({ minutes }) => minutes === null).length;
  const share = silent === 0 ? 0 : Math.max(0, whole - said) / silent;
  const bars: Bar[] = [];
  let [taken, y] = [0, 0];
  for (const row of rows) {
    const minutes = row.minutes ?? share;
    taken += minutes;
    const height = Math.max(leastHeight, pixels(taken) - y);
    const hue = row.items.length === 0 ? null : hueOf(row.items);
    bars.push({ row, hue, continued: continued.has(row.id), y, height, minutes: Math.round(minutes) });
    y += height;
  }
  const left = Math.round(whole - taken);
  if (left < 5 || y >= pixels(whole)) return bars;
  return [...bars, { row: null, hue: null, continued: false, y, height: pixels(whole) - y, minutes: left }];
}

/** Meetings that begin at the same hour stand side by side across the days, each band as tall as its longest. */
function bandsOf(meetings: readonly Meeting[], bars: ReadonlyMap<string, readonly Bar[]>) {
  const tallest = new Map<string, number>();
  for (const { id, start, end } of meetings) {
    if (start === null || end === null) continue;
    const last = bars.get(id)?.at(-1);
    const height = Math.max(pixels(minutesBetween(start, end)), last ? last.y + last.height : 0);
    tallest.set(start, Math.max(tallest.get(start) ?? 0, height));
  }
  const tops = new Map<string, number>();
  let y = dayLine;
  for (const [start, height] of [...tallest].toSorted(([a], [b]) => a.localeCompare(b, 'en'))) {
    y += lineAbove;
    tops.set(start, y);
    y += belowLabel + height;
  }
  return { tops, height: y };
}

function atItsPlace(
  { id, start, end }: Meeting,
  sameDay: readonly Meeting[],
  tops: ReadonlyMap<string, number>,
  bars: readonly Bar[],
): PictureMeeting {
  const from = start ?? '00:00';
  const beside = sameDay.filter((other) => other.start === start).map((other) => other.id);
  const label = tops.get(from) ?? 0;
  return {
    id,
    start: from,
    end: end ?? from,
    label,
    lane: beside.indexOf(id),
    lanes: beside.length,
    bars: bars.map((bar) => ({ ...bar, y: label + belowLabel + bar.y })),
  };
}
