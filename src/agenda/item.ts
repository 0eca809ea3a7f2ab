import type { Text } from '../language/text.ts';

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
