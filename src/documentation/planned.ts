import type { Document } from '../documents/document.ts';

import { type Language, languages } from '../language/languages.ts';
import { textIn } from '../language/text.ts';
import type { Day, Instant } from '../time/days.ts';

/** Who writes a document: the limit of its words follows from it. */
export const authorships = ['secretariat', 'others'] as const;

export type Authorship = (typeof authorships)[number];

/**
 * A document as the documentation plan of a session has it. Its title, symbols, items and languages are those of the
 * programme once it stands there; the plan keeps the last of them that it knew.
 */
export interface Planned extends Document {
  /** What asks for it: a resolution or decision with its paragraph. Empty where nobody has said. */
  readonly mandate: string;
  readonly author: string;
  readonly by: Authorship;
  readonly original: Language;
  readonly estimatedWords: number | null;
  readonly actualWords: number | null;
  /** What allows more words than the limit; empty where nothing does. */
  readonly waiver: string;
  /** The dates agreed with documents management in the place of those that follow from the opening. */
  readonly slotSubmission: Day | null;
  readonly slotIssuance: Day | null;
  readonly submitted: Day | null;
}

/** One saved state of a planned document; its number is its place in the line. Null: it was taken off the plan. */
export interface PlanLine {
  readonly document: string;
  readonly number: number;
  readonly planned: Planned | null;
  readonly savedBy: string;
  readonly savedAt: Instant;
}

/** A document of a session with what is planned of it. */
export interface OnPlan {
  readonly planned: Planned;
  /** The number of the saved state; 0 where the document stands in the programme alone. */
  readonly number: number;
  /** Whether it stands among the documents of the programme. */
  readonly listed: boolean;
}

/** A document of which nothing is planned yet. */
export function unplanned(document: Document, original: Language): Planned {
  return {
    ...document,
    mandate: '',
    author: '',
    by: 'secretariat',
    original,
    estimatedWords: null,
    actualWords: null,
    waiver: '',
    slotSubmission: null,
    slotIssuance: null,
    submitted: null,
  };
}

/** A document that is neither in the programme nor on the plan yet. */
export function newDocument(id: string, original: Language): Document {
  return { id, symbols: [], title: textIn(original, ''), items: [], languages, issued: {} };
}

/** What is planned of a document, with what the programme says of it where it stands there. */
export function plannedAs(planned: Planned | null, document: Document | undefined, original: Language) {
  if (!document) return planned;
  const { symbols, title, items, languages: into } = document;
  return planned ? { ...planned, symbols, title, items, languages: into } : unplanned(document, original);
}

/** Every document of a session: those of the programme in their order, then those that are planned alone. */
export function planOf(
  documents: readonly Document[],
  lines: readonly PlanLine[],
  original: Language,
): readonly OnPlan[] {
  const lineOf = new Map(lines.map((line) => [line.document, line]));
  const listed = documents.flatMap((document) => {
    const line = lineOf.get(document.id);
    const planned = plannedAs(line?.planned ?? null, document, original);
    return planned ? [{ planned, number: line?.number ?? 0, listed: true }] : [];
  });
  const ids = new Set(documents.map(({ id }) => id));
  const alone = lines.flatMap(({ document, planned, number }) =>
    planned && !ids.has(document) ? [{ planned, number, listed: false }] : [],
  );
  return [...listed, ...alone];
}

/** The documents of a programme with the days of issue that the plan has of them. */
export function withIssued<D extends Document>(
  documents: readonly D[],
  lines: readonly PlanLine[],
): readonly D[] {
  const known = new Map(lines.map(({ document, planned }) => [document, planned]));
  return documents.map((document) => {
    const planned = known.get(document.id);
    return planned ? { ...document, issued: planned.issued } : document;
  });
}

/** The same of a whole programme. */
export function asIssued<P extends { readonly documents: readonly Document[] }>(
  programme: P,
  lines: readonly PlanLine[],
): P {
  return lines.length === 0 ? programme : { ...programme, documents: withIssued(programme.documents, lines) };
}

/** The languages in which a document is or is to be issued, in the order of the United Nations. */
export function languagesOf({ languages: into, issued }: Pick<Document, 'languages' | 'issued'>) {
  return languages.filter((language) => into.includes(language) || issued[language] !== undefined);
}
