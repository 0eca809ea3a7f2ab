import type { Content } from '../editions/edition.ts';
import { say } from '../language/catalogue.ts';
import { day } from '../language/dates.ts';
import type { Language } from '../language/languages.ts';
import { listed } from '../language/lists.ts';
import { capitalized } from '../language/names.ts';
import { shownIn } from '../language/text.ts';
import { time, timeSpan } from '../language/times.ts';
import { continuedRows, inOrder } from '../timetable/continued.ts';
import type { Meeting, Row } from '../timetable/meeting.ts';
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
  return {
    block: 'timetable',
    columns: [
      ...columns.map((column) => say(language, `paper.${column}`)),
      ...(sideBySide ? [say(language, 'paper.parallel-meeting')] : []),
    ],
    days: [...new Set(meetings.map(({ date }) => date))].map((date) =>
      dayOf(
        content,
        meetings.filter((meeting) => meeting.date === date),
        language,
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

function dayOf(content: Content, meetings: readonly Meeting[], language: Language): TimetableDay {
  const date = meetings[0]?.date ?? content.programme.session.start;
  const notes = meetings
    .filter(({ start }) => start === null)
    .flatMap(({ rows }) => rows)
    .map((row) => titleRuns(content, row, language));
  return {
    date,
    words: capitalized(day(date, language), language),
    note: notes.flatMap((runs, index) => [...(index > 0 ? wordsRun(marks[language].between) : []), ...runs]),
    lines: meetings
      .filter(({ start }) => start !== null)
      .flatMap((meeting) => linesOf(content, meeting, language)),
  };
}

function linesOf(content: Content, meeting: Meeting, language: Language): readonly TimetableLine[] {
  const time = timeOf(meeting, language);
  const beside = besideIn(content, meeting, language);
  if (meeting.rows.length === 0) return [{ time, item: '', title: [], beside }];
  return meeting.rows.map((row, index) => ({
    time: index === 0 ? time : null,
    item: wordsOf(content, language).numbers(row.items),
    title: titleRuns(content, row, language),
    beside: index === 0 ? beside : '',
  }));
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
