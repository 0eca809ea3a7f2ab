import { inOrder } from '../continued.ts';
import { isHeld, type Meeting, type OrganizationOfWork, type Row } from '../meeting.ts';
import { newRow } from '../rows.ts';
import type { Asked } from './asked.ts';
import type { Matter } from './matters.ts';
import type { Placement } from './ordered.ts';
import { fixedMinutes, isFixed, type Slot } from './slots.ts';

interface Wanted {
  readonly meeting: string;
  readonly items: readonly string[];
  readonly minutes: number;
}

/**
 * The organization of work with the rows of a placement. Rows that stand fast keep their place; a row that is still
 * wanted at its meeting stays the same row, one of the same items that is wanted elsewhere moves there.
 */
export function withRows(
  { work, held }: Asked,
  slots: readonly Slot[],
  matters: readonly Matter[],
  placed: Placement['pieces'],
  newId: () => string,
): OrganizationOfWork {
  const untouched = (meeting: Meeting) => !isHeld(meeting) || held?.over.includes(meeting.id) === true;
  const loose = work.meetings
    .filter((meeting) => !untouched(meeting))
    .flatMap((meeting) => meeting.rows.filter((row) => !isFixed(row)).map((row) => ({ meeting, row })));
  const wanted = wantedRows(slots, matters, placed, held);
  const free = new Map(loose.map(({ meeting, row }) => [row.id, { meeting: meeting.id, row }]));
  const rows = new Map<Wanted, Row>();
  const take = (want: Wanted, fits: (meeting: string, row: Row) => boolean) => {
    if (rows.has(want)) return;
    const found = [...free.values()].find(({ meeting, row }) => fits(meeting, row) && isOf(row, want.items));
    if (!found) return;
    free.delete(found.row.id);
    rows.set(want, { ...found.row, minutes: want.minutes });
  };
  for (const want of wanted) take(want, (meeting) => meeting === want.meeting);
  for (const want of wanted) take(want, () => true);
  for (const want of wanted) {
    if (!rows.has(want)) rows.set(want, { ...newRow(newId(), want.items), minutes: want.minutes });
  }
  const meetings = work.meetings.map((meeting) =>
    untouched(meeting)
      ? meeting
      : {
          ...meeting,
          rows: among(
            meeting.rows,
            wanted.filter((want) => want.meeting === meeting.id).flatMap((want) => rows.get(want) ?? []),
            matters,
          ),
        },
  );
  return { ...work, meetings: inOrder({ ...work, meetings }) };
}

function wantedRows(
  slots: readonly Slot[],
  matters: readonly Matter[],
  placed: Placement['pieces'],
  held: Asked['held'],
): readonly Wanted[] {
  return slots.flatMap(({ at, meeting }) =>
    matters.flatMap((matter): readonly Wanted[] => {
      const piece = placed.get(matter)?.find(({ slot }) => slot.at === at);
      const spent = (held?.spent ?? [])
        .filter((one) => one.meeting === meeting.id && matter.items.includes(one.item))
        .reduce((sum, { minutes }) => sum + minutes, 0);
      const minutes = (piece?.minutes ?? 0) + spent;
      return minutes > 0 ? [{ meeting: meeting.id, items: matter.items, minutes }] : [];
    }),
  );
}

/** Rows in their order, round those that keep their place. What stood after all that may move stays after it. */
function among(before: readonly Row[], rows: readonly Row[], matters: readonly Matter[]): readonly Row[] {
  const all = [...rows];
  const lastLoose = before.findLastIndex((row) => !isFixed(row));
  for (const [index, row] of before.entries()) {
    if (!isFixed(row)) continue;
    const minutes = row.items.length === 0 ? row.minutes : fixedMinutes(row);
    const closes = lastLoose >= 0 || matterOf(row, matters)?.stand === 'last';
    const at = index > lastLoose && closes ? all.length : Math.min(index, all.length);
    all.splice(at, 0, { ...row, minutes });
  }
  return all;
}

function isOf(row: Row, items: readonly string[]): boolean {
  return row.items.length === items.length && row.items.every((item) => items.includes(item));
}

/** The matter that a row of a placement takes up. */
export function matterOf(row: Row, matters: readonly Matter[]): Matter | undefined {
  return matters.find(({ items }) => isOf(row, items));
}
