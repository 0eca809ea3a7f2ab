import { daysBetween } from '../../time/days.ts';
import { inOrder } from '../continued.ts';
import { leastPiece, type Meeting, type Row, trackOf } from '../meeting.ts';
import { minutesOf } from '../placing.ts';
import type { Asked } from './asked.ts';

/** A meeting that may take up items: its place in time, and the minutes that what stands fast leaves. */
export interface Slot {
  /** Its place among all slots, in time. */
  readonly at: number;
  readonly meeting: Meeting;
  readonly track: string;
  /** Minutes free for items. */
  readonly room: number;
  /** Half-days since the first slot's day: even in the morning, odd in the afternoon. */
  readonly half: number;
  /** Rows that do not move: pinned ones, and those of words alone. */
  readonly fixed: readonly Row[];
  readonly interpreted: boolean;
}

/** The meetings that a proposal may use, in time. Not those that are called off, over, on a holiday, or held for something of their own, as a side event. */
export function slotsOf({ work, holidays = [], held }: Asked): readonly Slot[] {
  const usable = inOrder(work).filter(
    (meeting) =>
      minutesOf(meeting) > 0 &&
      !meeting.cancelled &&
      !holidays.includes(meeting.date) &&
      !held?.over.includes(meeting.id) &&
      !hasOnlyWords(meeting),
  );
  const first = usable[0]?.date ?? '';
  return usable.map((meeting, at) => {
    const fixed = meeting.rows.filter(isFixed);
    const spent = (held?.spent ?? []).filter((one) => one.meeting === meeting.id);
    const taken = [...fixed.map(fixedMinutes), ...spent.map(({ minutes }) => minutes)];
    return {
      at,
      meeting,
      track: trackOf(meeting),
      room: minutesOf(meeting) - taken.reduce((sum, minutes) => sum + minutes, 0),
      half: daysBetween(first, meeting.date) * 2 + (String(meeting.start) >= '13:00' ? 1 : 0),
      fixed,
      interpreted: meeting.interpretation.length > 0,
    };
  });
}

/** Whether a row stays where it is: it is pinned, or says something of its own and takes up no item. */
export function isFixed({ pinned, items }: Row): boolean {
  return pinned || items.length === 0;
}

/** What a row that stays takes of its meeting. One that takes up items and says no minutes is given half an hour. */
export function fixedMinutes({ minutes, items }: Row): number {
  return minutes ?? (items.length === 0 ? 0 : leastPiece);
}

function hasOnlyWords({ rows }: Meeting): boolean {
  return rows.length > 0 && rows.every(({ items }) => items.length === 0);
}
