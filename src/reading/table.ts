import type { Language } from '../language/languages.ts';
import { type Clock, type Day, dayOf, weekdayOf } from '../time/days.ts';
import { type Cell, rowsOf, type TableRow } from './cells.ts';
import { timeAtStart, withoutPartOfDay } from './clocks.ts';
import { dateOf, dayAtStart, type FoundDay, withoutYear } from './days.ts';
import { fold } from './fold.ts';
import { append, joined, type Line } from './line.ts';
import { itemsAtStart, type NumberRead } from './numbers.ts';
import type { LeftOver, MeetingRead, ReadProblem, RowRead, SessionRead } from './paper-read.ts';
import { continuedMark, holidayWords, itemWord } from './words.ts';

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
  let day: { date: Day | null; found: FoundDay; line: number; used: boolean } | null = null;
  let open: Sitting[] = [];

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
  const put = (row: TableRow, track: string | null, item: string | null, words: string) => {
    const { title, continued } = withoutContinued(words);
    const read: RowRead = { item, title, continued };
    places.set(read, row.line);
    sitting(row, track).rows.push(read);
  };

  for (const row of rowsOf(lines, language)) {
    let { cells } = row;
    if (cells.every(({ text }) => text === '')) continue;
    const [first] = cells;
    let lead = first?.text ?? '';
    const found = dayAtStart(fold(lead));
    if (found && (found.weekday !== null || found.year !== null || session.start !== null)) {
      closeDay();
      const date = dated(found, session);
      day = { date, found, line: row.line, used: false };
      open = [];
      append(problems, dayProblems(found, date, session, row.line));
      lead = lead.slice(found.end).replace(/^[\s,،:;.–—-]+/u, '');
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
    for (const other of said.others) aside.push({ line: row.line, text: other });
    for (const { track, number, title } of said.rows) {
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
      put(row, track, number, title);
    }
  }
  closeDay();
  return { meetings: sittings.filter(kept).map(meetingRead), problems, leftOver, aside, places };
}

function newSitting(
  day: { readonly date: Day | null; readonly found: FoundDay } | null,
  start: Clock | null,
  end: Clock | null,
  track: string | null,
  line: number,
): Sitting {
  const bare = day && day.date === null ? withoutYear(day.found) : null;
  return { date: day?.date ?? null, day: bare, start, end, track, rows: [], line };
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

/** The day with the year that it prints, or that the session's days give it; null where there is none. */
function dated(found: FoundDay, { start, end }: SessionRead): Day | null {
  if (found.year !== null) return dateOf(found);
  if (start === null) return null;
  const years = [Number(start.slice(0, 4)), Number((end ?? start).slice(0, 4))];
  const days = years.flatMap((year) => dayOf({ year, month: found.month, day: found.day }) ?? []);
  return days.find((date) => date >= start && date <= (end ?? start)) ?? days[0] ?? null;
}

function dayProblems(
  found: FoundDay,
  date: Day | null,
  { start, end }: SessionRead,
  line: number,
): readonly ReadProblem[] {
  const problems: ReadProblem[] = [];
  if (date === null) {
    if (found.year !== null || start !== null) {
      problems.push({
        code: 'date-impossible',
        message: `There is no day ${withoutYear(found).slice(2)} in that year.`,
        line,
      });
    }
    return problems;
  }
  if (found.weekday !== null && weekdayOf(date) !== found.weekday) {
    const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
    problems.push({
      code: 'weekday-mismatch',
      message: `${date} is a ${names[weekdayOf(date) - 1]}, and the paper says ${names[found.weekday - 1]}.`,
      line,
    });
  }
  if (start !== null && (date < start || date > (end ?? start))) {
    problems.push({
      code: 'date-outside-session',
      message: `${date} is not one of the days of the session, ${start} to ${end ?? start}.`,
      line,
    });
  }
  return problems;
}

interface Said {
  readonly rows: readonly {
    readonly track: string | null;
    readonly number: string | null;
    readonly title: string;
  }[];
  readonly others: readonly string[];
}

/** What the cells of a row say after its day and time: the items it takes up and its words, for each track. */
function wordsOfRow(cells: readonly Cell[], row: TableRow): Said {
  const tracks = cells.filter(({ column }) => typeof column === 'object' && column !== null);
  if (tracks.length > 0 && row.parted) {
    const rows = cells.flatMap(({ text, column }) => {
      const track = typeof column === 'object' && column !== null ? column.track : null;
      return splitItems(text).map((one) => ({ track, ...one }));
    });
    return { rows, others: [] };
  }
  const others = cells.filter(({ column }) => column === 'other').map(({ text }) => text);
  const own = cells.filter(({ column }) => column !== 'other').map(({ text }) => text);
  if (own.length === 0) return { rows: [], others };
  const [first = '', ...rest] = own;
  const number = itemsAtStart(first, rest.length > 0);
  if (number && number.rest === '' && rest.length > 0) {
    return { rows: [{ track: null, number: number.number, title: joined(rest) }], others };
  }
  const whole = joined(own);
  return { rows: splitItems(whole).map((one) => ({ track: null, ...one })), others };
}

function splitItems(text: string): readonly { readonly number: string | null; readonly title: string }[] {
  const number: NumberRead | null = itemsAtStart(text, false);
  if (number) return [{ number: number.number, title: number.rest }];
  const match = itemBehind.exec(fold(text));
  const behind = match ? itemsAtStart(match.groups?.item ?? '', true) : null;
  if (match && behind?.rest === '')
    return [{ number: behind.number, title: text.slice(0, match.index).trim() }];
  return [{ number: null, title: text }];
}

/** The item in brackets after its title: "Elección de la Mesa (tema 1 del temario)", "Elections (item 2)". */
const itemBehind = new RegExp(
  `\\s\\((?:agenda )?(?<item>${itemWord}\\s?\\d[^()]{0,30}?(?:\\([a-z]{1,4}\\)|\\b[a-z]\\))?)(?:\\s(?:of the (?:provisional )?agenda|del (?:temario|programa)(?: provisional)?|de l['’]ordre du jour(?: provisoire)?|(?:предварительной )?повестки дня))?\\)$`,
  'u',
);

function withoutContinued(words: string): { readonly title: string; readonly continued: boolean } {
  const folded = fold(words);
  const mark = continuedMark.exec(folded);
  const title = (mark ? words.slice(0, mark.index) : words)
    .replaceAll(/\s+/gu, ' ')
    .replace(/[\s;]+$/u, '')
    .trim();
  return { title, continued: mark !== null };
}

/** Whether words without a number of their own go on the title of the row before: small letters, or only "(continued)". */
function goesOn(last: RowRead, words: string, row: TableRow): boolean {
  if (last.continued || /[.!?]$/u.test(last.title)) return false;
  if (/^[\p{Ll}(«“]/u.test(words)) return true;
  return (
    !row.parted &&
    /(?:\s(?:of|the|and|to|in|for|on|with|by|de|la|le|les|des|del|y|et|и|по|в)|,)$/iu.test(last.title)
  );
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
