import { placed } from '../../agenda/outline.ts';
import type { Programme } from '../../drafting/programme.ts';
import { day } from '../../language/dates.ts';
import type { Language } from '../../language/languages.ts';
import { meetingOrdinal } from '../../language/ordinals.ts';
import type { Text } from '../../language/text.ts';
import { timeSpan } from '../../language/times.ts';
import { rowWords } from '../../papers/row-words.ts';
import { instantOf } from '../../time/zoned.ts';
import { continuedRows, inOrder, meetingNumbers } from '../../timetable/continued.ts';
import { isHeld, type Meeting, type Row } from '../../timetable/meeting.ts';
import { minutesOf } from '../../timetable/placing.ts';
import { mayMoveRow } from '../../timetable/rows.ts';

/** A row as the annex will print it, with what the desk needs beside it. */
export interface RowShown {
  readonly id: string;
  readonly items: readonly string[];
  readonly number: string;
  /** Its own words; null where it has none. */
  readonly own: Text | null;
  /** Its own words where it has them, else the titles of its items. */
  readonly words: readonly Text[];
  readonly continued: boolean;
  readonly minutes: number | null;
  readonly pinned: boolean;
  /** Whether it can go a place earlier or later. */
  readonly up: boolean;
  readonly down: boolean;
}

export interface MeetingShown {
  readonly meeting: Meeting;
  /** "2nd meeting"; null for a line of the day and for a meeting that is cancelled. */
  readonly ordinal: string | null;
  /** "10 a.m.–1 p.m."; null for a line of the day. */
  readonly times: string | null;
  readonly starts: string | null;
  readonly rows: readonly RowShown[];
  readonly length: number;
  readonly taken: number;
}

export interface DayShown {
  readonly date: string;
  readonly name: string;
  readonly meetings: readonly MeetingShown[];
}

/** The organization of work as the desk shows it: the annex, with minutes. */
export interface WorkShown {
  readonly days: readonly DayShown[];
  readonly length: number;
  readonly taken: number;
}

/** The organization of work in force, day by day. */
export function workOf({ works: [work], agenda, session }: Programme, language: Language): WorkShown {
  const words = rowWords(agenda, language);
  const titles = new Map(placed(agenda).map(({ item }) => [item.id, item.title]));
  const continued = continuedRows(work);
  const ordinals = meetingNumbers(work);
  const meetings = inOrder(work);

  const rowShown = (row: Row): RowShown => ({
    id: row.id,
    items: row.items,
    number: words.numbers(row.items),
    own: row.words,
    words: row.words ? [row.words] : row.items.flatMap((item) => titles.get(item) ?? []),
    continued: continued.has(row.id),
    minutes: row.minutes,
    pinned: row.pinned,
    up: mayMoveRow(work, row.id, 'up'),
    down: mayMoveRow(work, row.id, 'down'),
  });

  const shown = meetings.map((meeting): MeetingShown => {
    const { start, end } = meeting;
    const ordinal = ordinals.get(meeting.id);
    return {
      meeting,
      ordinal: ordinal === undefined ? null : meetingOrdinal(language, ordinal),
      times: start === null || end === null ? null : timeSpan(start, end, language),
      starts: start === null ? null : instantOf(meeting.date, start, session.zone),
      rows: meeting.rows.map(rowShown),
      length: isHeld(meeting) ? minutesOf(meeting) : 0,
      taken: isHeld(meeting) ? sum(meeting.rows.map(({ minutes }) => minutes ?? 0)) : 0,
    };
  });
  return {
    days: [...Map.groupBy(shown, ({ meeting }) => meeting.date)].map(([date, held]) => ({
      date,
      name: day(date, language),
      meetings: held,
    })),
    length: sum(shown.map(({ length }) => length)),
    taken: sum(shown.map(({ taken }) => taken)),
  };
}

/** The minutes that an item takes in all, and the meetings that take it up. */
export function timeOf(work: WorkShown, item: string) {
  const meetings = work.days
    .flatMap(({ meetings: held }) => held)
    .filter(({ rows }) => rows.some(({ items }) => items.includes(item)));
  const minutes = sum(
    meetings.flatMap(({ rows }) =>
      rows.filter(({ items }) => items.includes(item)).map((row) => row.minutes ?? 0),
    ),
  );
  return { minutes, meetings };
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}
