import type { Capacity } from '../../reports/report.ts';
import type { Day } from '../../time/days.ts';

/** What was understood of a report or a note beyond its masthead: its chapters, and what they say. */
export interface ReportRead {
  readonly chapters: readonly ChapterRead[];
  /** What is recommended, under its headings. */
  readonly recommendations: readonly RecommendationRead[];
  /** Who took part, by status, under the names that the report uses. */
  readonly attendance: readonly AttendanceRead[];
  /** The documents before the body, as the annex lists them. */
  readonly documents: readonly ListedRead[];
  /** What stands over a note. */
  readonly note?: NoteHeadRead;
}

/** What stands over a note by the Secretariat. */
export interface NoteHeadRead {
  /** "Items 2 and 4 of the provisional agenda", then the titles of the items, one each. */
  readonly under: readonly string[];
  readonly title: string | null;
  /** The symbol of the agenda, from the footnote. */
  readonly agendaSymbol: string | null;
  readonly reissued: Day | null;
}

/** A chapter, as "I. Introduction"; the first has no heading where a note has none. */
export interface ChapterRead {
  readonly heading: string | null;
  readonly sections: readonly SectionRead[];
}

/** A section, as "A. Opening of the meeting"; without a heading where the chapter has no sections. */
export interface SectionRead {
  readonly heading: string | null;
  readonly paragraphs: readonly ParagraphRead[];
}

export interface ParagraphRead {
  /** Null where it has no number of its own. */
  readonly number: number | null;
  readonly text: string;
  /** What stands under it as (a), (b). */
  readonly points: readonly string[];
  readonly line: number;
}

export interface RecommendationRead {
  readonly heading: string | null;
  readonly paragraphs: readonly ParagraphRead[];
}

export interface AttendanceRead {
  readonly capacity: Capacity;
  readonly names: readonly string[];
}

export interface ListedRead {
  readonly symbol: string;
  /** As the annex prints it; null where it names none. */
  readonly item: string | null;
  readonly title: string;
}
