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

/** A row to scale, or free time where it has no hue. */
export interface Bar {
  readonly row: Row | null;
  readonly hue: number | null;
  readonly continued: boolean;
  readonly y: number;
  readonly height: number;
  readonly minutes: number;
}

const pixels = (minutes: number) => Math.round((minutes * 6) / 5);
const lineAbove = 26;
const dayLine = 14;

/** The picture of an organization of work; null where no meeting has a time. Cancelled meetings are not drawn. */
export function pictureOf(work: OrganizationOfWork, agenda: Agenda): Picture | null {
  const meetings = inOrder(work).filter(({ cancelled, start }) => !cancelled && start !== null);
  if (meetings.length === 0) return null;
  const continued = continuedRows(work);
  const hueOf = huesIn(agenda);
  const { tops, height } = bandsOf(meetings);
  const days = [...new Set(meetings.map(({ date }) => date))].map(
    (date): PictureDay => ({
      date,
      meetings: meetings
        .filter((meeting) => meeting.date === date)
        .map((meeting) => drawn(meeting, meetings, tops, continued, hueOf)),
    }),
  );
  const bars = days.flatMap((day) => day.meetings.flatMap((meeting) => meeting.bars));
  const hues = [...new Set(bars.flatMap(({ hue }) => hue ?? []))].toSorted((a, b) => a - b);
  return { height, days, hues };
}

/** An item keeps its hue on every page of its session: that of its place among the first-level items. */
function huesIn(agenda: Agenda): (items: readonly string[]) => number {
  const hues = new Map(placed(agenda).map(({ item, path }) => [item.id, (((path[0] ?? 1) - 1) % 6) + 1]));
  return ([first]) => (first === undefined ? 1 : (hues.get(first) ?? 1));
}

/** Meetings that begin at the same hour stand side by side across the days, each band as tall as its longest. */
function bandsOf(meetings: readonly Meeting[]): { tops: ReadonlyMap<string, number>; height: number } {
  const longest = new Map<string, number>();
  for (const { start, end } of meetings) {
    if (start === null || end === null) continue;
    longest.set(start, Math.max(longest.get(start) ?? 0, minutesBetween(start, end)));
  }
  const tops = new Map<string, number>();
  let y = dayLine;
  for (const [start, minutes] of [...longest].toSorted(([a], [b]) => a.localeCompare(b, 'en'))) {
    y += lineAbove;
    tops.set(start, y);
    y += 8 + pixels(minutes);
  }
  return { tops, height: y };
}

function drawn(
  meeting: Meeting,
  all: readonly Meeting[],
  tops: ReadonlyMap<string, number>,
  continued: ReadonlySet<string>,
  hueOf: (items: readonly string[]) => number,
): PictureMeeting {
  const { id, date, rows } = meeting;
  const start = meeting.start ?? '00:00';
  const end = meeting.end ?? start;
  const beside = all.filter((other) => other.date === date && other.start === start);
  const label = tops.get(start) ?? 0;
  const whole = minutesBetween(start, end);
  const said = rows.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  const silent = rows.filter(({ minutes }) => minutes === null).length;
  const share = silent === 0 ? 0 : Math.max(0, whole - said) / silent;
  let taken = 0;
  const bars = rows.map((row): Bar => {
    const minutes = row.minutes ?? share;
    const bar = {
      row,
      hue: row.items.length === 0 ? null : hueOf(row.items),
      continued: continued.has(row.id),
      y: label + 8 + pixels(taken),
      height: Math.max(14, pixels(minutes)),
      minutes: Math.round(minutes),
    };
    taken += minutes;
    return bar;
  });
  const left = whole - taken;
  const free: readonly Bar[] =
    left < 5
      ? []
      : [
          {
            row: null,
            hue: null,
            continued: false,
            y: label + 8 + pixels(taken),
            height: pixels(left),
            minutes: left,
          },
        ];
  return {
    id,
    start,
    end,
    label,
    lane: beside.indexOf(meeting),
    lanes: beside.length,
    bars: [...bars, ...free],
  };
}
