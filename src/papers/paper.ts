import type { Language } from '../language/languages.ts';
import type { Clock, Day, Zone } from '../time/days.ts';
import type { Drawn } from './drawn.ts';
import type { Facts } from './facts.ts';

/** A rendered document in one language, as blocks: what every writer writes, each in its format. */
export interface Paper {
  readonly language: Language;
  readonly masthead: Masthead;
  /** Whose paper it is, between masthead and title: bodies, sessions, place and days, one a line. */
  readonly occasion: readonly string[];
  /** Under what it is submitted, between the occasion and the title, a line each: "Item 2 (c) of the provisional agenda*". */
  readonly under?: readonly (readonly Run[])[];
  readonly title: string;
  /** The footnotes of the title, under the marks that stand behind it. */
  readonly titleNotes?: readonly Note[];
  readonly blocks: readonly Block[];
  /** What it says, as data. */
  readonly facts: Facts;
  /** What it comes from, by ids that never change. */
  readonly origin: Origin;
}

/** What a paper comes from, for formats that name more than they print. */
export interface Origin {
  /** The id of its session. */
  readonly session: string;
  /** The organ whose name stands in the masthead. */
  readonly organ: Named | null;
  readonly bodies: readonly Named[];
  /** Where it is held; its id is the name in the original language, in small letters. */
  readonly place: Named;
  readonly zone: Zone;
  readonly original: Language;
}

/** What has an id and a name in the paper's language. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** What writers know of where the paper will stand. */
export interface Place {
  /** A pattern from symbol to address: `https://docs.un.org/{symbol}`. */
  readonly documentLink: string;
}

/** The head of the first page. */
export interface Masthead {
  /** "United Nations". */
  readonly house: string;
  readonly organ: string;
  /** Null for a draft and for papers that print none. */
  readonly symbol: string | null;
  /** What a star after the symbol says, at the foot of the first page: "Reissued for technical reasons on 12 April 2018." */
  readonly symbolNote: Note | null;
  /** "Distr.: General". */
  readonly distribution: string;
  readonly date: Day;
  /** "9 April 2018". */
  readonly dateWords: string;
  /** "Français" where the paper is a translation; null in the original. */
  readonly ownLanguage: string | null;
  /** "Original: English". */
  readonly original: string;
}

/** A footnote: its mark, "*" or "1", and its words. */
export interface Note {
  readonly marker: string;
  readonly runs: readonly Run[];
}

export type Block =
  | Heading
  | AgendaList
  | ItemHeading
  | Paragraph
  | Documentation
  | Annex
  | Timetable
  | Table
  | DrawnWork;

/** A heading of a part: level 1 for "Annotations" or "Annex", 2 and 3 for what stands under it. */
export interface Heading {
  readonly block: 'heading';
  readonly level: 1 | 2 | 3;
  readonly words: string;
}

/** The agenda as a list. */
export interface AgendaList {
  readonly block: 'agenda';
  readonly entries: readonly AgendaEntry[];
}

/** One item of the list: "1.", "Organizational matters:" with its end punctuation, and the items under it. */
export interface AgendaEntry {
  readonly marker: string;
  readonly words: string;
  readonly entries: readonly AgendaEntry[];
}

/** The heading of an item's annotation, at the item's level. */
export interface ItemHeading {
  readonly block: 'item';
  readonly level: number;
  readonly marker: string;
  readonly words: string;
}

export interface Paragraph {
  readonly block: 'paragraph';
  /** Its number where the paragraphs of a paper are numbered through, from 1; null otherwise. */
  readonly number: number | null;
  readonly runs: readonly Run[];
}

/** The documents under an item: a heading and one entry for each. */
export interface Documentation {
  readonly block: 'documentation';
  readonly heading: string;
  readonly entries: readonly (readonly Run[])[];
}

/** An annex, on a page of its own. */
export interface Annex {
  readonly block: 'annex';
  readonly blocks: readonly Block[];
}

/** The organization of work as a table. Columns after the third stand only where meetings are held side by side, or rows say who introduces them. */
export interface Timetable {
  readonly block: 'timetable';
  readonly columns: readonly string[];
  readonly days: readonly TimetableDay[];
}

/** A table of as many cells in every row as it has columns; its head repeats on every page. */
export interface Table {
  readonly block: 'table';
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (readonly Run[])[])[];
}

/** The organization of work drawn, for papers that are looked at; the table before it says the same. */
export interface DrawnWork {
  readonly block: 'picture';
  readonly picture: Drawn;
}

export interface TimetableDay {
  readonly date: Day;
  /** "Wednesday, 4 July". */
  readonly words: string;
  /** What stands beside the day where nobody meets: "Official United Nations holiday". */
  readonly note: readonly Run[];
  readonly lines: readonly TimetableLine[];
}

/** A line of the table. The first line of a meeting says when it is held, further lines leave the first cell empty. */
export interface TimetableLine {
  readonly time: MeetingTime | null;
  /** "1 (a)"; empty where the line takes up no item. */
  readonly item: string;
  readonly title: readonly Run[];
  /** The cells of the columns after the third: "Plenary" where meetings are held side by side, who introduces the item. */
  readonly further: readonly string[];
}

export interface MeetingTime {
  readonly start: Clock;
  readonly end: Clock | null;
  /** "10 a.m.–1 p.m.". */
  readonly words: string;
}

/** A piece of a line of text: words, words that stand out, a document's symbol, which links to the document, or the mark of a footnote. */
export type Run =
  | { readonly run: 'words' | 'emphasis'; readonly words: string }
  | { readonly run: 'symbol'; readonly words: string; readonly symbol: string }
  | { readonly run: 'note'; readonly words: string; readonly note: readonly Run[] };
