import type { Language } from '../language/languages.ts';
import { type Clock, type Day, daysFrom, weekdayOf } from '../time/days.ts';
import { rowsOf, type TableRow } from './cells.ts';
import { timeAtStart, withoutPartOfDay } from './clocks.ts';
import { dayAtStart, daysAtStart, type FoundDay, withoutYear } from './days.ts';
import { fold } from './fold.ts';
import { append, joined, type Line } from './line.ts';
import type { LeftOver, MeetingRead, ReadProblem, RowRead, SessionRead } from './paper-read.ts';
import { dated, dayProblems } from './table-days.ts';
import { goesOn, withoutContinued, wordsOfRow } from './table-rows.ts';
import { gridRows } from './week-grid.ts';
import { holidayWords } from './words.ts';

/** What a table of meetings says, and what of it was not understood. */
export interface TableRead {
  readonly meetings: readonly MeetingRead[];
  readonly problems: readonly ReadProblem[];
  readonly leftOver: readonly LeftOver[];
  /** What stands in columns that a programme has no place for, such as who introduces an item. */
  readonly aside: readonly LeftOver[];
  /** The line of each row, for what is checked later. */
  readonly places: ReadonlyMap<RowRead, number>;
}

interface Sitting {
  readonly date: Day | null;
  /** The last of several days for which the table says the same. */
  readonly last: Day | null;
  readonly day: string | null;
  readonly start: Clock | null;
  readonly end: Clock | null;
  readonly track: string | null;
  readonly rows: RowRead[];
  readonly line: number;
}

/** Reads the table of the organization of work: days, meetings and rows. */
export function tableIn(lines: readonly Line[], session: SessionRead, language: Language): TableRead {
  const problems: ReadProblem[] = [];
  const leftOver: LeftOver[] = [];
  const aside: LeftOver[] = [];
  const places = new Map<RowRead, number>();
  const sittings: Sitting[] = [];
  let day: TableDay | null = null;
  let open: Sitting[] = [];
  let below: string | null = null;

  const closeDay = () => {
    if (day && !day.used) {
      const now = newSitting(day, null, null, null, day.line);
      sittings.push(now);
    }
  };
  const sitting = (row: TableRow, track: string | null): Sitting => {
    const found = open.find((other) => other.track === track);
    if (found) return found;
    const [like] = open;
    const now = newSitting(day, like?.start ?? null, like?.end ?? null, track, row.line);
    if (day) day.used = true;
    open.push(now);
    sittings.push(now);
    return now;
  };
  const put = (
    row: TableRow,
    track: string | null,
    item: string | null,
    words: string,
    by: string | null,
  ) => {
    const { title, continued } = withoutContinued(words);
    const read: RowRead = { item, title, continued, ...(by === null ? {} : { introducedBy: by }) };
    places.set(read, row.line);
    sitting(row, track).rows.push(read);
  };

  for (const row of gridRows(lines, language) ?? rowsOf(lines, language)) {
    let { cells } = row;
    if (cells.every(({ text }) => text === '')) continue;
    const [first] = cells;
    let lead = first?.text ?? '';
    const several = daysAtStart(fold(lead));
    const found = several?.start ?? dayAtStart(fold(lead));
    if (found && (found.weekday !== null || found.year !== null || session.start !== null)) {
      closeDay();
      const date = dated(found, session);
      const last = several ? dated(several.last, session) : null;
      day = {
        date,
        last: date !== null && last !== null && last > date ? last : null,
        found,
        line: row.line,
        used: false,
      };
      open = [];
      append(problems, dayProblems(found, date, session, row.line));
      lead = lead.slice(several?.end ?? found.end).replace(/^[\s,،:;.–—-]+/u, '');
      cells = [{ text: lead, column: first?.column ?? null }, ...cells.slice(1)];
    }
    const bare = withoutPartOfDay(lead, language);
    if (bare !== null) {
      lead = bare;
      cells = [{ text: lead, column: first?.column ?? null }, ...cells.slice(1)];
    }
    const at = lead === '' ? cells.findIndex(({ text }) => text !== '') : 0;
    const timed =
      at >= 0 && (at === 0 || !row.parted || at === 1)
        ? timeAtStart(fold(cells[at]?.text ?? ''), language)
        : null;
    if (timed && at >= 0) {
      open = [newSitting(day, timed.start, timed.until, null, row.line)];
      const [begun] = open;
      if (day) day.used = true;
      if (begun) sittings.push(begun);
      if (timed.until === null) {
        problems.push({
          code: 'time-end-missing',
          message: `The paper does not say when the meeting of ${timed.start} ends.`,
          line: row.line,
        });
      }
      const rest = (cells[at]?.text ?? '').slice(timed.end).replace(/^[\s,،:;.–—-]+/u, '');
      cells = cells.map((cell, index) => (index === at ? { ...cell, text: rest } : cell));
    }
    const words = cells.filter(
      ({ text, column }) => text !== '' && (column !== 'when' || !row.parted || text !== ''),
    );
    if (words.length === 0) continue;
    if (open.length === 0 && day === null && !timed && sittings.length === 0) {
      leftOver.push({ line: row.line, text: joined(words.map(({ text }) => text)) });
      continue;
    }
    const said = wordsOfRow(words, row);
    const introduced = said.introducers.length > 0 ? joined(said.introducers) : null;
    let told = false;
    for (const other of said.others) aside.push({ line: row.line, text: other });
    for (const { track: named, number, title } of said.rows) {
      // A line below a track's cell goes on in that track.
      const track: string | null = named ?? (row.parted || timed || found ? null : below);
      if (!row.parted || named !== null) below = track;
      const holiday = open.length === 0 && number === null;
      if (holiday && !holidayWords.test(fold(title)) && day === null) {
        leftOver.push({ line: row.line, text: title });
        continue;
      }
      const last = (open.find((other) => other.track === track) ?? open[0])?.rows.at(-1);
      if (number === null && !timed && !found && last && goesOn(last, title, row)) {
        extend(open.find((other) => other.track === track) ?? open[0], last, title, places);
        continue;
      }
      put(row, track, number, title, told ? null : introduced);
      told = true;
    }
    if (introduced !== null && !told) aside.push({ line: row.line, text: introduced });
  }
  closeDay();
  return { meetings: spread(sittings.filter(kept)).map(meetingRead), problems, leftOver, aside, places };
}

/** A day of the table, or several at once, and whether anybody meets then. */
interface TableDay {
  readonly date: Day | null;
  readonly last: Day | null;
  readonly found: FoundDay;
  readonly line: number;
  used: boolean;
}

/** What is said for several days at once, said of each: on the later days its rows are continued. Nobody meets at weekends. */
function spread(sittings: readonly Sitting[]): readonly Sitting[] {
  const all: Sitting[] = [];
  for (let index = 0; index < sittings.length; ) {
    const { date, last } = sittings[index] ?? {};
    const from = index;
    while (index < sittings.length && sittings[index]?.date === date && sittings[index]?.last === last)
      index += 1;
    const same = sittings.slice(from, index);
    if (!date || !last) {
      append(all, same);
      continue;
    }
    const days = daysFrom(date, last).filter((one) => one === date || one === last || weekdayOf(one) <= 5);
    for (const one of days) {
      const later = one !== date;
      append(
        all,
        same.map((sitting) => ({
          ...sitting,
          date: one,
          rows: later
            ? sitting.rows.map((row) => ({ ...row, continued: row.continued || row.item !== null }))
            : sitting.rows,
        })),
      );
    }
  }
  return all;
}

function newSitting(
  day: Pick<TableDay, 'date' | 'last' | 'found'> | null,
  start: Clock | null,
  end: Clock | null,
  track: string | null,
  line: number,
): Sitting {
  const bare = day && day.date === null ? withoutYear(day.found) : null;
  return { date: day?.date ?? null, last: day?.last ?? null, day: bare, start, end, track, rows: [], line };
}

/** A meeting with several tracks has its rows in them; what was opened before the tracks were known stays empty. */
function kept(sitting: Sitting, _index: number, all: readonly Sitting[]): boolean {
  return (
    sitting.rows.length > 0 ||
    !all.some(
      (other) =>
        other !== sitting &&
        other.track !== null &&
        other.date === sitting.date &&
        other.start === sitting.start,
    )
  );
}

function meetingRead({ date, day, start, end, track, rows }: Sitting): MeetingRead {
  return { date, ...(day === null ? {} : { day }), start, end, track, rows };
}

function extend(
  sitting: Sitting | undefined,
  last: RowRead,
  words: string,
  places: Map<RowRead, number>,
): void {
  if (!sitting) return;
  const { title, continued } = withoutContinued(`${last.title} ${words}`);
  const longer: RowRead = { ...last, title, continued };
  places.set(longer, places.get(last) ?? sitting.line);
  places.delete(last);
  sitting.rows[sitting.rows.length - 1] = longer;
}
