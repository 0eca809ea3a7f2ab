import type { Purpose } from '../documents/document.ts';
import type { Language } from '../language/languages.ts';
import type { AgendaLayout, LayoutWord } from '../sessions/layout.ts';
import type { Clock, Day } from '../time/days.ts';
import type { ReportRead } from './report/report-read.ts';

/** What was understood of a paper, and what was not: the value that `plenary read --json` prints. */
export interface PaperRead {
  readonly paper: PaperKind;
  /** Of the text; null where it has too few words to say. */
  readonly language: string | null;
  readonly symbol: string | null;
  /** The body that meets. */
  readonly body: string | null;
  /** The conference or organ above it, where the masthead names one. */
  readonly organ: string | null;
  /** The title of the paper, as "Annotated provisional agenda". */
  readonly title: string | null;
  /** Its date in the masthead, which is the one of its submission. */
  readonly dated: Day | null;
  /** The language that its masthead says it was first written in, where it is a translation. */
  readonly original?: Language;
  readonly session: SessionRead;
  readonly items: readonly ItemRead[];
  readonly meetings: readonly MeetingRead[];
  /** How an agenda is set, where that is not the house's way. */
  readonly layout?: LayoutRead;
  /** What a report or a note says beyond its masthead. */
  readonly report?: ReportRead;
  readonly problems: readonly ReadProblem[];
  /** The lines that nobody understood: returned, never dropped. */
  readonly leftOver: readonly LeftOver[];
}

/** How a paper is set, in its own words. */
export interface LayoutRead extends Omit<AgendaLayout, 'words' | 'segments'> {
  readonly words: Readonly<Partial<Record<LayoutWord, string>>>;
  /** Headings over items of the list, by the number of the item. */
  readonly segments?: readonly { readonly item: string; readonly words: string }[];
}

export type PaperKind = 'agenda' | 'timetable' | 'report' | 'note' | 'unknown';

export interface SessionRead {
  readonly ordinal: number | null;
  /** Whether the body calls these days a session or a meeting. */
  readonly word: 'session' | 'meeting' | null;
  readonly place: string | null;
  readonly start: Day | null;
  readonly end: Day | null;
}

export interface ItemRead {
  /** In English form in every language, as `2 (a)`; null where the paper lost it. */
  readonly number: string | null;
  readonly title: string;
  /** Its paragraphs, parted by an empty line. */
  readonly annotation: string | null;
  readonly documents: readonly DocumentRead[];
  readonly items: readonly ItemRead[];
}

export interface DocumentRead {
  /** As printed; null where the paper gives none. */
  readonly symbol: string | null;
  readonly title: string;
  /** What it is for: "For decision". */
  readonly purpose?: Purpose;
  /** After how many paragraphs of the annotation it stands, where that is not where the paper has its documents. */
  readonly after?: number;
}

export interface MeetingRead {
  /** Null where the paper does not say in which year; `day` is then what it says. */
  readonly date: Day | null;
  /** The day without its year, as `--09-06`, where the year is not known. */
  readonly day?: string;
  readonly start: Clock | null;
  readonly end: Clock | null;
  /** "Plenary", "Parallel meeting", where the table has several columns of meetings. */
  readonly track: string | null;
  readonly rows: readonly RowRead[];
}

export interface RowRead {
  /** The number it prints, in English form, as `1 (a)` or `3-5`; null where it prints none. */
  readonly item: string | null;
  readonly title: string;
  readonly continued: boolean;
  /** Who introduces it, where the table has a column for that. */
  readonly introducedBy?: string;
}

export interface ReadProblem {
  readonly code: string;
  /** In English. */
  readonly message: string;
  /** Of the file, counted from 1. */
  readonly line?: number;
  /** Of a file that has pages, counted from 1. */
  readonly page?: number;
}

export interface LeftOver {
  readonly line: number;
  readonly page?: number;
  readonly text: string;
}
