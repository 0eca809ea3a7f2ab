import type { Content } from '../editions/edition.ts';
import { say } from '../language/catalogue.ts';
import { day } from '../language/dates.ts';
import type { Language } from '../language/languages.ts';
import { listed } from '../language/lists.ts';
import { capitalized } from '../language/names.ts';
import { shownIn } from '../language/text.ts';
import { time, timeSpan } from '../language/times.ts';
import { plusMinutes } from '../time/days.ts';
import { continuedRows, inOrder } from '../timetable/continued.ts';
import type { Meeting, Row } from '../timetable/meeting.ts';
import { laidOut } from './agenda-layout.ts';
import type { MeetingFacts } from './facts.ts';
import type { MeetingTime, Run, Timetable, TimetableDay, TimetableLine } from './paper.ts';
import { meetingBodies, openMeetings } from './printed.ts';
import { marks } from './punctuation.ts';
import { type RowWords, rowNumber, rowWords } from './row-words.ts';
import { cleanLine, runsIn, wordsRun } from './runs.ts';

/** The organization of work as a table, null where there are no meetings to show. */
export function timetableOf(content: Content, language: Language): Timetable | null {
  const meetings = openInOrder(content);
  if (meetings.length === 0) return null;
  const sideBySide = meetings.some((meeting) => besideIn(content, meeting, language) !== '');
  const columns = ['date-and-time', 'agenda-item', 'title-or-description'] as const;
  const introduced = meetings.some(({ rows }) => rows.some(({ introducedBy }) => introducedBy));
  const shown: Shown = { content, language, sideBySide, introduced };
  return {
    block: 'timetable',
    columns: [
      ...columns.map((column) => say(language, `paper.${column}`)),
      ...(sideBySide ? [say(language, 'paper.parallel-meeting')] : []),
      ...(introduced
        ? [laidOut(content.programme.session, 'introducer', language) ?? say(language, 'paper.introduced-by')]
        : []),
    ],
    days: [...new Set(meetings.map(({ date }) => date))].map((date) =>
      dayOf(
        shown,
        meetings.filter((meeting) => meeting.date === date),
      ),
    ),
  };
}

/** The same as data. */
export function meetingFacts(content: Content, language: Language): readonly MeetingFacts[] {
  const continued = continuedIn(content);
  return openInOrder(content).map((meeting) => ({
    date: meeting.date,
    start: meeting.start,
    end: meeting.end,
    track: besideIn(content, meeting, language) || null,
    rows: meeting.rows.map((row) => ({
      item: rowNumber(content.programme.agenda, row),
      title: wordsOf(content, language).title(row, false).words,
      continued: continued.has(row.id),
      ...(row.introducedBy ? { introducedBy: cleanLine(shownIn(row.introducedBy, language).words) } : {}),
    })),
  }));
}

function openInOrder(content: Content): readonly Meeting[] {
  return inOrder({ ...content.programme.works[0], meetings: openMeetings(content) });
}

/** Reckoned over the open meetings alone: a closed one must not show in what follows it. */
function continuedIn(content: Content): ReadonlySet<string> {
  return continuedRows({ ...content.programme.works[0], meetings: openMeetings(content) });
}

/** What is shown in which language, and in which columns after the third. */
interface Shown {
  readonly content: Content;
  readonly language: Language;
  readonly sideBySide: boolean;
  readonly introduced: boolean;
}

function dayOf(shown: Shown, meetings: readonly Meeting[]): TimetableDay {
  const { content, language } = shown;
  const date = meetings[0]?.date ?? content.programme.session.start;
  const notes = meetings
    .filter(({ start }) => start === null)
    .flatMap(({ rows }) => rows)
    .map((row) => titleRuns(content, row, language));
  return {
    date,
    words: capitalized(day(date, language), language),
    note: notes.flatMap((runs, index) => [...(index > 0 ? wordsRun(marks[language].between) : []), ...runs]),
    lines: meetings.filter(({ start }) => start !== null).flatMap((meeting) => linesOf(shown, meeting)),
  };
}

function linesOf(shown: Shown, meeting: Meeting): readonly TimetableLine[] {
  const { content, language } = shown;
  const time = timeOf(meeting, language);
  const hours = content.programme.session.layout?.rowHours ? rowHours(meeting) : null;
  if (meeting.rows.length === 0)
    return [{ time, item: '', title: [], further: furtherOf(shown, meeting, 0) }];
  return meeting.rows.map((row, index) => ({
    time: hours ? (hours[index] ?? null) : index === 0 ? time : null,
    item: itemOf(shown, row),
    title: titleRuns(content, row, language),
    further: furtherOf(shown, meeting, index),
  }));
}

/** The number of a row's item, after the word for it where the body's papers have one: "Item 7". */
function itemOf({ content, language }: Shown, { items }: Row): string {
  const number = wordsOf(content, language).numbers(items);
  const word = items.length === 1 ? laidOut(content.programme.session, 'item', language) : null;
  return word === null ? number : `${word}${marks[language].blank}${number}`;
}

/** The cells of a meeting's row after its title. */
function furtherOf(
  { content, language, ...shown }: Shown,
  meeting: Meeting,
  index: number,
): readonly string[] {
  const by = meeting.rows[index]?.introducedBy;
  return [
    ...(shown.sideBySide ? [index === 0 ? besideIn(content, meeting, language) : ''] : []),
    ...(shown.introduced ? [by ? cleanLine(shownIn(by, language).words) : ''] : []),
  ];
}

/**
 * The hours of each row as papers with such hours print them, "10.00–10.15", as far as minutes say them; the first row
 * without minutes has the rest of the meeting.
 */
function rowHours({ start, end, rows }: Meeting): readonly (MeetingTime | null)[] {
  let from = start;
  return rows.map(({ minutes }) => {
    const begins = from;
    from = begins === null || minutes === null ? null : plusMinutes(begins, minutes);
    const until = minutes === null ? end : from;
    if (begins === null || until === null) return null;
    return { start: begins, end: until, words: `${begins}–${until}`.replaceAll(':', '.') };
  });
}

function timeOf({ start, end }: Meeting, language: Language): MeetingTime | null {
  if (start === null) return null;
  return { start, end, words: end === null ? time(start, language) : timeSpan(start, end, language) };
}

/** What tells a meeting from others held at the same time: its track, or of which of the session's bodies it is. */
function besideIn(content: Content, { track, bodies }: Meeting, language: Language): string {
  if (track) return cleanLine(shownIn(track, language).words);
  const convened = meetingBodies(content);
  const its = convened.filter(({ id }) => bodies.includes(id));
  if (its.length === 0 || its.length === convened.length) return '';
  return listed(
    its.map(({ name }) => cleanLine(shownIn(name, language).words)),
    language,
  );
}

function titleRuns(content: Content, row: Row, language: Language): readonly Run[] {
  const title = runsIn(wordsOf(content, language).title(row, false).words);
  if (!continuedIn(content).has(row.id)) return title;
  const blank = title.length > 0 ? wordsRun(marks[language].blank) : [];
  return [...title, ...blank, ...wordsRun(say(language, 'paper.continued'), 'emphasis')];
}

function wordsOf({ programme }: Content, language: Language): RowWords {
  return rowWords(programme.agenda, language);
}
