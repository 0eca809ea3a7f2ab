import type { Text } from '../language/text.ts';
import type { Clock, Day } from '../time/days.ts';

/** An item or sub-item of an agenda, down to three levels. Its number is its place, and is not stored. */
export interface Item {
  readonly id: string;
  readonly title: Text;
  /** Paragraphs, parted by an empty line. `{item:ID}` and `{agreed}` stand in it as tokens; see agenda/prose.ts. */
  readonly annotation: Text | null;
  readonly standing: Standing | null;
  readonly items: readonly Item[];
  /** Set where an annotation was carried over from an earlier session and nobody has looked at it yet. */
  readonly review: boolean;
  /** Absent where nothing was said. */
  readonly plan?: Plan;
}

/** What the secretariat plans of an item’s time, for the organization of work. In no part; of all this only a cut is shown to others. */
export interface Plan {
  /** How long it is expected to take; null: not said. */
  readonly minutes: number | null;
  /** The track it is allocated to, by the original words of its name; null: to any. */
  readonly track: string | null;
  /** When it may be taken up: within one of these; empty: at any time. */
  readonly windows: readonly Window[];
  /** Not before all its documents are out in all their languages. */
  readonly afterDocuments: boolean;
  /** Whether it may be taken up out of the order of the agenda. */
  readonly anyOrder: boolean;
  /** The bodies that consider it jointly; empty: whichever meets. */
  readonly bodies: readonly string[];
}

/** Days, both included, and the hours of each within which an item may be taken up; null: from its beginning, to its end. */
export interface Window {
  readonly from: Day;
  readonly until: Day;
  readonly start: Clock | null;
  readonly end: Clock | null;
}

/** What an item is, where it is one that every session has. All others are substantive. */
export type Standing =
  | 'organizational'
  | 'opening'
  | 'adoption-of-agenda'
  | 'election'
  | 'other-matters'
  | 'next-agenda'
  | 'adoption-of-report'
  | 'closure';

export type Agenda = readonly Item[];
