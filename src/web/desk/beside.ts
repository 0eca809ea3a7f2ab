import { asInForce } from '../../drafting/changes.ts';
import type { Programme } from '../../drafting/programme.ts';
import { day } from '../../language/dates.ts';
import type { Language } from '../../language/languages.ts';
import { type MeetingShown, type RowShown, workOf } from './work.ts';

/** Two organizations of work beside each other, day by day, a line for each meeting. */
export interface DayBeside {
  readonly date: string;
  readonly name: string;
  readonly lines: readonly LineBeside[];
}

export interface LineBeside {
  readonly times: string | null;
  readonly starts: string | null;
  readonly cells: readonly [CellBeside | null, CellBeside | null];
}

/** A meeting as one of the two has it; what the other does not say of it is marked. */
export interface CellBeside {
  /** Its hours, and what they are called, where the other has it at others or not at all. */
  readonly times: string | null;
  readonly cancelled: boolean;
  readonly closed: boolean;
  readonly alone: boolean;
  readonly rows: readonly RowBeside[];
}

export interface RowBeside extends RowShown {
  readonly alone: boolean;
  readonly minutesAlone: boolean;
}

/** Two organizations of work of a programme, by their ids, beside each other. @throws RuleBroken candidates.none-such */
export function besideEachOther(
  programme: Programme,
  [one, other]: readonly [string, string],
  language: Language,
): readonly DayBeside[] {
  const meetingsOf = (id: string) =>
    workOf(asInForce(programme, id), language).days.flatMap(({ meetings }) => meetings);
  const pairs = paired(meetingsOf(one), meetingsOf(other));
  const lines = pairs.toSorted((a, b) => orderOf(a).localeCompare(orderOf(b), 'en'));
  return [...Map.groupBy(lines, (pair) => shownOf(pair).meeting.date)].map(([date, held]) => ({
    date,
    name: day(date, language),
    lines: held.map(lineOf),
  }));
}

type Pair =
  | readonly [MeetingShown, MeetingShown]
  | readonly [MeetingShown, null]
  | readonly [null, MeetingShown];

/** The same meeting on the same day stands in one line, and so do two at the same hours that neither has in common. */
function paired(ones: readonly MeetingShown[], others: readonly MeetingShown[]): readonly Pair[] {
  const same = ({ meeting: { id, date } }: MeetingShown) => `${date} ${id}`;
  const alike = ({ meeting: { date, start, end, track } }: MeetingShown) =>
    `${date} ${start} ${end} ${track?.words}`;
  const byId = matched(ones, others, same);
  const byHours = matched(byId.ones, byId.others, alike);
  return [
    ...byId.pairs,
    ...byHours.pairs,
    ...byHours.ones.map((one) => [one, null] as const),
    ...byHours.others.map((other) => [null, other] as const),
  ];
}

function matched(
  ones: readonly MeetingShown[],
  others: readonly MeetingShown[],
  keyOf: (shown: MeetingShown) => string,
) {
  const left = [...others];
  const pairs: Pair[] = [];
  const alone: MeetingShown[] = [];
  for (const one of ones) {
    const at = left.findIndex((other) => keyOf(other) === keyOf(one));
    const [found] = at < 0 ? [] : left.splice(at, 1);
    if (found) pairs.push([one, found]);
    else alone.push(one);
  }
  return { pairs, ones: alone, others: left };
}

function shownOf(pair: Pair): MeetingShown {
  return pair[0] ?? pair[1];
}

function orderOf(pair: Pair): string {
  const { date, start, end } = shownOf(pair).meeting;
  return `${date} ${start ?? ''} ${end ?? ''}`;
}

function lineOf(pair: Pair): LineBeside {
  const { times, starts } = shownOf(pair);
  const [one, other] = pair;
  return { times, starts, cells: [cellOf(one, other), cellOf(other, one)] };
}

function cellOf(mine: MeetingShown | null, theirs: MeetingShown | null): CellBeside | null {
  if (!mine) return null;
  const { cancelled, closed } = mine.meeting;
  const others = [...(theirs?.rows ?? [])];
  const rows = mine.rows.map((row): RowBeside => {
    const at = others.findIndex((one) => saidIn(one) === saidIn(row));
    const [like] = at < 0 ? [] : others.splice(at, 1);
    return { ...row, alone: !like, minutesAlone: like !== undefined && like.minutes !== row.minutes };
  });
  const alone =
    !theirs ||
    theirs.times !== mine.times ||
    theirs.meeting.cancelled !== cancelled ||
    theirs.meeting.closed !== closed;
  return { times: theirs && theirs.times !== mine.times ? mine.times : null, cancelled, closed, alone, rows };
}

function saidIn({ items, own, continued }: RowShown): string {
  return JSON.stringify([items, own?.words ?? null, continued]);
}
