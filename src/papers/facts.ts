import type { Purpose } from '../documents/document.ts';
import type { Language } from '../language/languages.ts';
import type { Capacity } from '../reports/report.ts';
import type { Clock, Day } from '../time/days.ts';

/** What a paper says, as data in the paper's language: the shape in which `plenary read` gives a paper that it read. */
export interface Facts {
  readonly paper: 'agenda' | 'corrigendum' | 'addendum' | 'draft-report' | 'report' | 'note';
  readonly language: Language;
  readonly symbol: string | null;
  readonly organ: string | null;
  readonly body: string;
  readonly title: string;
  /** Its date in the masthead. */
  readonly dated: Day;
  readonly session: {
    readonly ordinal: number | null;
    readonly word: 'session' | 'meeting';
    readonly place: string;
    readonly start: Day;
    readonly end: Day;
  };
  /** The symbol of the paper that this one corrects or adds to. */
  readonly about?: string;
  /** What a corrigendum corrects. */
  readonly corrections?: readonly CorrectionFacts[];
  /** What an addendum says, a paragraph each. */
  readonly paragraphs?: readonly string[];
  /** What a report recommends, under its headings. */
  readonly recommendations?: readonly RecommendationFacts[];
  /** Who took part, by status. */
  readonly attendance?: readonly AttendanceFacts[];
  /** The documents before the body, as the annex of a report lists them. */
  readonly documents?: readonly ListedFacts[];
  readonly items: readonly ItemFacts[];
  readonly meetings: readonly MeetingFacts[];
}

export interface RecommendationFacts {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

export interface AttendanceFacts {
  readonly capacity: Capacity;
  readonly names: readonly string[];
}

export interface ListedFacts {
  readonly symbol: string;
  /** As the language cites them: `2–4`. */
  readonly items: string;
  readonly title: string;
}

/** One correction: where, what stands there, and what is to be read. */
export interface CorrectionFacts {
  readonly place: string;
  readonly instead: string;
  readonly read: string;
}

export interface ItemFacts {
  /** In English form in every language: `1 (b)`. */
  readonly number: string;
  readonly title: string;
  /** Paragraphs, parted by an empty line. */
  readonly annotation: string | null;
  readonly documents: readonly DocumentFacts[];
  readonly items: readonly ItemFacts[];
}

export interface DocumentFacts {
  readonly symbol: string | null;
  readonly title: string;
  /** What the body has it for, where its papers say so. */
  readonly purpose?: Purpose;
}

/** A meeting, or a line of the day at which nobody meets; that has no start. */
export interface MeetingFacts {
  readonly date: Day;
  readonly start: Clock | null;
  readonly end: Clock | null;
  readonly track: string | null;
  readonly rows: readonly RowFacts[];
}

export interface RowFacts {
  /** In English form: `1 (a)`, `3-5`; null where it takes up no item. */
  readonly item: string | null;
  readonly title: string;
  readonly continued: boolean;
  /** Who introduces it, where the paper says so. */
  readonly introducedBy?: string;
}
