import type { Language } from '../../language/languages.ts';
import type { Place } from '../paper.ts';
import type { Change } from './parts.ts';

/** Who made the changes, and when. */
export interface Editing {
  readonly author: string;
  readonly date: string;
}

/** What the writing of a document knows of it all. */
export interface Writing extends Place {
  readonly language: Language;
  readonly rtl: boolean;
  readonly editing: Editing | null;
  /** The number of the next change; Word wants each to have its own. */
  changes: number;
  /** The marks of footnotes so far, in their order. */
  readonly notes: string[];
}

/** What Word is told of a paragraph, row or run that was put in or taken out; nothing where changes are not tracked. */
export function marked(change: Change | null, writing: Writing) {
  if (change === null || writing.editing === null) return {};
  return change === 'added' ? { insertion: attributesOf(writing) } : { deletion: attributesOf(writing) };
}

/** Who made a change and when, under a number of its own. */
export function attributesOf(writing: Writing) {
  writing.changes += 1;
  return { id: writing.changes, author: writing.editing?.author ?? '', date: writing.editing?.date ?? '' };
}
