import { say, sayOfReading } from '../../language/catalogue.ts';
import { dateOf } from '../../language/dates.ts';
import type { Language } from '../../language/languages.ts';
import { listed } from '../../language/lists.ts';
import { time, timeSpan } from '../../language/times.ts';
import { allItems } from '../../reading/corrected.ts';
import type { Opened } from '../../reading/files/opened.ts';
import type { MeetingRead, PaperRead, ReadProblem } from '../../reading/paper-read.ts';
import type { Placed } from '../../reading/read.ts';
import { shownLines } from '../../reading/read-file.ts';
import { layoutFlags, layoutWords } from '../../sessions/layout.ts';

/** What was understood of a paper beside the paper itself: problems first, each piece with the address of its place in the paper. */
export function understood(file: Opened, { read, places }: Placed, language: Language) {
  const lines = shownLines(file);
  const known = new Set(lines.map(({ line }) => line));
  const leftOver = new Set(read.leftOver.map(({ line }) => line));
  const at = (line: number | undefined) => (line !== undefined && known.has(line) ? `#line-${line}` : null);
  const day = (said: string | null) => (said === null ? '' : dateOf(said, language));
  const { session } = read;
  const facts = [
    ['desk.body', read.body],
    ['desk.symbol', read.symbol],
    ['desk.ordinal', session.ordinal === null ? null : String(session.ordinal)],
    ['desk.place', session.place],
  ] as const;
  return {
    title: read.title ?? '',
    start: day(session.start),
    end: day(session.end),
    language: read.language ?? 'mul',
    facts: facts.map(([key, value]) => ({
      name: say(language, key),
      value: value ?? say(language, 'desk.not-said'),
      at: at(lines.slice(0, 60).find(({ words }) => value !== null && words.includes(value))?.line),
    })),
    layout: layoutShown(read, language),
    problems: read.problems.map((one) => ({ sentence: sentenceOf(one, language), at: at(one.line) })),
    leftOver: read.leftOver.map(({ line, page, text }) => ({
      place:
        page === undefined
          ? say(language, 'importing.line', { line: String(line) })
          : say(language, 'importing.page', { page: String(page) }),
      words: text,
      at: at(line),
    })),
    items: allItems(read.items).map((item, place) => ({
      place,
      number: item.number ?? '',
      title: item.title,
      annotation: item.annotation,
      documents: item.documents.map(({ symbol, title, purpose }) => {
        const named = symbol === null ? title : `${title} (${symbol})`;
        return purpose ? `${named} – ${say(language, `paper.for.${purpose}`)}` : named;
      }),
      at: at(places.get(item)),
    })),
    meetings: read.meetings.map((meeting) => ({
      name: meetingName(meeting, language),
      rows: meeting.rows.map((row) => ({
        words: row.item === null ? row.title : `${row.item} ${row.title}`,
        continued: row.continued,
        by: row.introducedBy ?? null,
        at: at(places.get(row)),
      })),
    })),
    chapters: (read.report?.chapters ?? []).map(({ heading, sections }) => ({
      heading: heading ?? '–',
      sections: sections.map(({ heading: own, paragraphs }) => ({
        heading: own ?? '',
        paragraphs: paragraphs.map(({ number, text, line }) => ({
          name: number === null ? '·' : String(number),
          words: text.length > 90 ? `${text.slice(0, 87).trimEnd()}…` : text,
          at: at(line),
        })),
      })),
    })),
    attendance: (read.report?.attendance ?? []).map(({ capacity, names }) => ({
      capacity: say(language, `report.capacity-${capacity}`),
      names: listed(names, language),
    })),
    listed: (read.report?.documents ?? []).map(({ symbol, item, title }) => ({
      symbol,
      item: item ?? '',
      title,
    })),
    lines: lines.map((one, index) => ({
      ...one,
      anchor: lines[index - 1]?.line !== one.line,
      opens: one.page !== null && lines[index - 1]?.page !== one.page,
      leftOver: leftOver.has(one.line),
    })),
  };
}

/** How the paper is set where that is not the house's way, as it will stand with the particulars. */
function layoutShown({ layout }: PaperRead, language: Language) {
  if (!layout) return [];
  const flags = layoutFlags.filter((flag) => layout[flag]).map((flag) => say(language, `layout.${flag}`));
  return [
    ...layoutWords.flatMap((word) => {
      const words = layout.words[word];
      return words === undefined
        ? []
        : [{ name: say(language, `layout.${word}`), lines: words.split(/\n+/u) }];
    }),
    ...(layout.segments ?? []).map(({ item, words }) => ({
      name: say(language, 'layout.segments'),
      lines: [`${item}: ${words}`],
    })),
    ...(flags.length > 0 ? [{ name: say(language, 'layout.set'), lines: flags, said: true }] : []),
  ];
}

/** In English the reader says more, with the words that it found. */
function sentenceOf(problem: ReadProblem, language: Language): string {
  if (language !== 'en') return sayOfReading(language, problem);
  const { line, page, message } = problem;
  if (page !== undefined) return say('en', 'reading.on-page', { page: String(page), sentence: message });
  return line === undefined
    ? message
    : say('en', 'reading.at-line', { line: String(line), sentence: message });
}

function meetingName({ date, day, start, end, track }: MeetingRead, language: Language): string {
  const when = date === null ? (day ?? '') : dateOf(date, language);
  const parts = [
    when,
    start === null ? '' : end === null ? time(start, language) : timeSpan(start, end, language),
    track ?? '',
  ];
  return parts.filter((part) => part !== '').join(say(language, 'calendar.comma'));
}

/** Whether anything was understood of a paper that a programme can be made of. */
export function hasProgramme({ items, meetings, report }: PaperRead): boolean {
  return items.length + meetings.length > 0 || report !== undefined;
}
