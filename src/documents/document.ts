import type { Language } from '../language/languages.ts';
import type { Text } from '../language/text.ts';
import type { Day } from '../time/days.ts';

/** What a body has a document for. */
export const purposes = [
  'decision',
  'information',
  'noting',
  'endorsement',
  'approval',
  'discussion',
  'consideration',
  'action',
] as const;

export type Purpose = (typeof purposes)[number];

/** A parliamentary document that a session has before it. */
export interface Document {
  readonly id: string;
  /** As printed, in order; two for a joint document, none where none is given yet. */
  readonly symbols: readonly string[];
  readonly title: Text;
  /** The ids of the items under which it stands in the documentation. */
  readonly items: readonly string[];
  /** The languages it is or will be issued in. */
  readonly languages: readonly Language[];
  /** When it was issued in each language; a language that is not there has not been. */
  readonly issued: Readonly<Partial<Record<Language, Day>>>;
  /** What the body has it for, where its papers say so. */
  readonly purpose?: Purpose;
  /** After how many paragraphs of its first item's annotation it stands; absent: where the documents of an item stand. */
  readonly after?: number;
}
