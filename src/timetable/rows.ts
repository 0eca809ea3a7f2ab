import type { Language } from '../language/languages.ts';
import { RuleBroken } from '../rules.ts';
import { inOrder } from './continued.ts';
import { meetingWithId, timetableLimits, withMeeting, wordsWith } from './edits.ts';
import { isHeld, type Meeting, type OrganizationOfWork, type Row, trackOf } from './meeting.ts';

/** A row at its place, counted from 1, at its meeting. */
export interface PlacedRow {
  readonly row: Row;
  readonly meeting: Meeting;
  readonly place: number;
}

/** A row that takes up items, without minutes or words of its own. */
export function newRow(id: string, items: readonly string[]): Row {
  return { id, items, words: null, minutes: null, pinned: false };
}

/** @throws RuleBroken timetable.no-such-row */
export function rowWithId({ meetings }: OrganizationOfWork, id: string): PlacedRow {
  for (const meeting of meetings) {
    const index = meeting.rows.findIndex((row) => row.id === id);
    const row = meeting.rows[index];
    if (row) return { row, meeting, place: index + 1 };
  }
  throw new RuleBroken('timetable.no-such-row', { row: id });
}

/**
 * Puts a row at a place of a meeting, counted from 1, last where none is said.
 * @throws RuleBroken timetable.no-such-meeting, timetable.no-such-place, timetable.row-exists, timetable.empty-row,
 * timetable.side-event-without-items, timetable.too-many-rows and those of setMinutes
 */
export function addRow(
  work: OrganizationOfWork,
  meeting: string,
  row: Row,
  place?: number,
): OrganizationOfWork {
  const rows = work.meetings.flatMap((one) => one.rows);
  if (rows.some(({ id }) => id === row.id)) throw new RuleBroken('timetable.row-exists', { row: row.id });
  if (rows.length >= timetableLimits.rows) {
    throw new RuleBroken('timetable.too-many-rows', { limit: timetableLimits.rows });
  }
  return put(work, meeting, checked(row), place);
}

/** Puts a row that is there at a place of a meeting. @throws RuleBroken timetable.no-such-row, and as addRow does */
export function placeRow(
  work: OrganizationOfWork,
  id: string,
  meeting: string,
  place?: number,
): OrganizationOfWork {
  return put(removeRow(work, id), meeting, rowWithId(work, id).row, place);
}

/**
 * Moves a row one place earlier or later; where it stands at the edge of its meeting, into the meeting before or after.
 * @throws RuleBroken timetable.no-such-row, timetable.no-such-step
 */
export function moveRow(work: OrganizationOfWork, id: string, step: 'up' | 'down'): OrganizationOfWork {
  const to = spotOf(work, id, step);
  if (!to) throw new RuleBroken('timetable.no-such-step', { row: id, step });
  return placeRow(work, id, to.meeting, to.place);
}

/** Whether a row can take a step: what the table's buttons ask. @throws RuleBroken timetable.no-such-row */
export function mayMoveRow(work: OrganizationOfWork, id: string, step: 'up' | 'down'): boolean {
  return spotOf(work, id, step) !== null;
}

/** Takes a row out. @throws RuleBroken timetable.no-such-row */
export function removeRow(work: OrganizationOfWork, id: string): OrganizationOfWork {
  const { meeting } = rowWithId(work, id);
  return withMeeting(work, { ...meeting, rows: meeting.rows.filter((row) => row.id !== id) });
}

/** Says how many minutes rows have, by their ids; null: not said. @throws RuleBroken timetable.minutes, timetable.no-such-row */
export function setMinutes(
  work: OrganizationOfWork,
  minutes: ReadonlyMap<string, number | null>,
): OrganizationOfWork {
  for (const id of minutes.keys()) rowWithId(work, id);
  return {
    ...work,
    meetings: work.meetings.map((meeting) => ({
      ...meeting,
      rows: meeting.rows.map((row) => {
        const said = minutes.get(row.id);
        return said === undefined ? row : checked({ ...row, minutes: said });
      }),
    })),
  };
}

/** Says which items a row takes up. @throws RuleBroken timetable.no-such-row, timetable.empty-row */
export function setRowItems(
  work: OrganizationOfWork,
  id: string,
  items: readonly string[],
): OrganizationOfWork {
  return changeRow(work, id, (row) => ({ ...row, items: [...new Set(items)] }));
}

/** Says a row's own words in a language; empty ones take them away. @throws as setRowItems does, timetable.words-too-long */
export function setRowWords(
  work: OrganizationOfWork,
  id: string,
  language: Language,
  words: string,
): OrganizationOfWork {
  const said = words.trim().replaceAll(/\s+/gu, ' ');
  return changeRow(work, id, (row) => ({ ...row, words: wordsWith(row.words, language, said) }));
}

/** Says in a language who introduces what a row takes up; empty words take it away. @throws as setRowItems does, timetable.words-too-long */
export function setIntroducer(
  work: OrganizationOfWork,
  id: string,
  language: Language,
  words: string,
): OrganizationOfWork {
  return changeRow(work, id, (row) => introducedBy(row, language, words));
}

/** A row with who introduces what it takes up, or without. */
export function introducedBy({ introducedBy: before, ...row }: Row, language: Language, words: string): Row {
  const said = wordsWith(before ?? null, language, words.trim().replaceAll(/\s+/gu, ' '));
  return said === null ? row : { ...row, introducedBy: said };
}

/** Fixes a row where it is, or lets it go: proposals leave a pinned row alone. @throws RuleBroken timetable.no-such-row */
export function pinRow(work: OrganizationOfWork, id: string, pinned = true): OrganizationOfWork {
  return changeRow(work, id, (row) => ({ ...row, pinned }));
}

/** The organization of work with one row as `change` gives it. @throws as addRow does of a row */
export function changeRow(
  work: OrganizationOfWork,
  id: string,
  change: (row: Row) => Row,
): OrganizationOfWork {
  const { meeting } = rowWithId(work, id);
  const rows = meeting.rows.map((row) => (row.id === id ? checked(change(row)) : row));
  if (meeting.sideEvent && rows.some(({ items }) => items.length > 0)) {
    throw new RuleBroken('timetable.side-event-without-items');
  }
  return withMeeting(work, { ...meeting, rows });
}

function put(work: OrganizationOfWork, id: string, row: Row, place?: number): OrganizationOfWork {
  const meeting = meetingWithId(work, id);
  const last = meeting.rows.length + 1;
  const at = place ?? last;
  if (!Number.isInteger(at) || at < 1 || at > last)
    throw new RuleBroken('timetable.no-such-place', { place: at, last });
  if (meeting.sideEvent && row.items.length > 0) throw new RuleBroken('timetable.side-event-without-items');
  return withMeeting(work, { ...meeting, rows: meeting.rows.toSpliced(at - 1, 0, row) });
}

function spotOf(work: OrganizationOfWork, id: string, step: 'up' | 'down') {
  const { meeting, place } = rowWithId(work, id);
  const to = place + (step === 'up' ? -1 : 1);
  if (to >= 1 && to <= meeting.rows.length) return { meeting: meeting.id, place: to };
  const held = inOrder(work).filter(isHeld);
  const neighbours =
    step === 'up'
      ? held.filter((one) => order(one, meeting) < 0).toReversed()
      : held.filter((one) => order(one, meeting) > 0);
  const [neighbour] = neighbours.filter((one) => trackOf(one) === trackOf(meeting));
  if (!neighbour) return null;
  return { meeting: neighbour.id, place: step === 'up' ? neighbour.rows.length + 1 : 1 };
}

function order(one: Meeting, other: Meeting): number {
  const when = ({ date, start, id }: Meeting) => `${date} ${start ?? '00:00'} ${id}`;
  return when(one) < when(other) ? -1 : when(one) > when(other) ? 1 : 0;
}

function checked(row: Row): Row {
  const { minutes, items } = row;
  if (minutes !== null && (!Number.isInteger(minutes) || minutes < 1 || minutes > timetableLimits.minutes)) {
    throw new RuleBroken('timetable.minutes', { minutes, limit: timetableLimits.minutes });
  }
  if (items.length === 0 && (row.words === null || row.words.words === ''))
    throw new RuleBroken('timetable.empty-row');
  for (const words of [row.words, row.introducedBy]) {
    if (words && words.words.length > timetableLimits.words) {
      throw new RuleBroken('timetable.words-too-long', {
        length: words.words.length,
        limit: timetableLimits.words,
      });
    }
  }
  return row;
}
