import { plusDays } from '../../time/days.ts';
import { timeWithOffset } from '../../time/zoned.ts';
import type { MeetingTime, Run, Table, Timetable, TimetableDay, TimetableLine } from '../paper.ts';
import { type Shape, shape } from '../shapes.ts';
import { inline, twoEnds, type Writing } from './inline.ts';

type Pieces = readonly (Shape | string)[];

/** The organization of work: days as dates, hours as times in the zone of the session, items as references to the agenda. */
export function timetable({ columns, days }: Timetable, above: string, writing: Writing): readonly Shape[] {
  const rows = days.flatMap((day) => [
    dayRow(day, columns.length),
    ...day.lines.map((line) => [
      cell(line.time ? hours(line.time, day, writing) : []),
      cell(line.item === '' ? [] : [itemOf(line, writing)]),
      cell(inline(line.title, writing)),
      ...line.further.map((words) => cell(said(words))),
    ]),
  ]);
  return tableOf([columns.map(head), ...rows], above, writing);

  function dayRow({ date, words, note }: TimetableDay, width: number): readonly Shape[] {
    const name = [shape('p', {}, [shape('date', { date }, [words])])];
    if (note.length === 0) return [shape('th', { colspan: width }, name)];
    return [shape('th', {}, name), cell([]), cell(inline(note, writing), width > 3 ? width - 2 : null)];
  }
}

/** A table of anything else. */
export function table({ columns, rows }: Table, above: string, writing: Writing): readonly Shape[] {
  const cells = (row: readonly (readonly Run[])[]) => row.map((runs) => cell(inline(runs, writing)));
  return tableOf([columns.map(head), ...rows.map(cells)], above, writing);
}

function tableOf(rows: readonly (readonly Shape[])[], above: string, writing: Writing): readonly Shape[] {
  const filled = rows.filter((cells) => cells.length > 0);
  if (filled.length === 0) return [];
  const eId = writing.named(above, 'table');
  const lines = filled.map((cells, index) => shape('tr', { eId: `${eId}__tr_${index + 1}` }, cells));
  return [shape('table', { eId }, lines)];
}

function head(words: string): Shape {
  return shape('th', {}, [shape('p', {}, said(words))]);
}

function cell(inside: Pieces, colspan: number | null = null): Shape {
  return shape('td', { colspan }, [shape('p', {}, inside)]);
}

/** When a meeting begins and ends; one that ends after midnight does so on the next day. */
function hours({ start, end, words }: MeetingTime, { date }: TimetableDay, { zone }: Writing): Pieces {
  const recorded = (type: string, day: string, clock: string, said: string) =>
    shape('recordedTime', { time: timeWithOffset(day, clock, zone), type }, [said]);
  const ends = end === null ? null : twoEnds(words);
  if (end === null || !ends) return [recorded('startEvent', date, start, words)];
  const [first, joint, last] = ends;
  const lastDay = end > start ? date : plusDays(date, 1);
  return [recorded('startEvent', date, start, first), joint, recorded('endEvent', lastDay, end, last)];
}

/** The number of an item, which leads to it; several together are words. */
function itemOf({ item }: TimetableLine, { items }: Writing): Shape | string {
  const named = items.get(item);
  return named === undefined ? item : shape('ref', { href: `#${named}` }, [item]);
}

function said(words: string): Pieces {
  return words === '' ? [] : [words];
}
