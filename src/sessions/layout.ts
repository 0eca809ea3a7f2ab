import { type Text, textIn, withOriginal } from '../language/text.ts';
import type { Session } from './session.ts';

/**
 * The words of its own that a body's agenda paper may have, in the order in which it prints them:
 *
 * - organ: what stands in the masthead where that is not the organ above all others; above: bodies between it and the one
 *   that meets, a line each;
 * - over, below: lines over and below the title, as "Item 1 of the provisional agenda" and "Note by the Secretariat";
 * - notes: footnotes to the title, a paragraph each;
 * - list, annotations, work: the headings of its parts, as "I. Provisional agenda"; `work` on one line instead of an annex, on
 *   two as the annex's;
 * - between: what stands between the list and the annotations; opening, closing: before the first annotation and after the last; a paragraph that is short and ends
 *   with no mark is a heading;
 * - item: the word before an item's number, as "Item";
 * - documents: the heading of an item's documentation; several lines: the heads of a table of documents;
 * - introducer: the head of the column that says who introduces what.
 */
export const layoutWords = [
  'organ',
  'above',
  'over',
  'below',
  'notes',
  'list',
  'between',
  'annotations',
  'opening',
  'item',
  'documents',
  'closing',
  'work',
  'introducer',
] as const;

export type LayoutWord = (typeof layoutWords)[number];

/** How a body sets its agenda paper, where that is not the house's way; what is absent is as the house has it. */
export interface AgendaLayout {
  readonly words: Readonly<Partial<Record<LayoutWord, Text>>>;
  /** Whether an item's documents stand before its annotation. */
  readonly documentsFirst: boolean;
  /** Whether the titles of the list end without a mark. */
  readonly unpunctuated: boolean;
  /** Whether every row of the organization of work says its own hours, counted from its meeting's by minutes. */
  readonly rowHours: boolean;
  /** Whether the paper is for limited distribution; absent: general. */
  readonly limited?: boolean;
  /** Whether the sessions are counted in figures: "13er período de sesiones". */
  readonly figures?: boolean;
  /** Headings over items of the list, and over their annotations: "Ministerial segment". */
  readonly segments?: readonly Segment[];
}

/** A heading over an item and those after it, by the item's id. */
export interface Segment {
  readonly item: string;
  readonly words: Text;
}

/** What is either so or not in a layout. */
export const layoutFlags = ['documentsFirst', 'unpunctuated', 'rowHours', 'limited', 'figures'] as const;

export type LayoutFlag = (typeof layoutFlags)[number];

/** The most characters that each of its words may have. */
export const layoutLimit = 5_000;

/** The house's own way. */
export const houseLayout: AgendaLayout = {
  words: {},
  documentsFirst: false,
  unpunctuated: false,
  rowHours: false,
};

/** The layout of the paper of the session after: without what was said of one session alone. */
export function layoutAfter({ words, segments: _, ...layout }: AgendaLayout): AgendaLayout {
  const { organ, above, over, list, annotations, item, documents, work, introducer } = words;
  const kept = { organ, above, over, list, annotations, item, documents, work, introducer };
  const said = Object.entries(kept).filter(([, text]) => text !== undefined);
  return { ...layout, words: Object.fromEntries(said) };
}

/** The words of a session's layout as texts, each with what it is, in the order in which a paper prints them. */
export function layoutTexts({ layout }: Laid): readonly { readonly where: string; readonly text: Text }[] {
  return [
    ...layoutWords.flatMap((where) => {
      const text = layout?.words[where];
      return text ? [{ where, text }] : [];
    }),
    ...(layout?.segments ?? []).map(({ item, words }) => ({ where: segmentOf(item), text: words })),
  ];
}

/** The place of the heading over an item, among the texts of a layout. */
function segmentOf(item: string): string {
  return `segment.${item}`;
}

/** A session with one of the words of its layout said otherwise. */
export function withLayoutText<S extends Laid>(session: S, where: string, change: (text: Text) => Text): S {
  const { layout } = session;
  if (!layout) return session;
  const word = layoutWords.find((one) => one === where);
  const text = word ? layout.words[word] : undefined;
  if (word && text)
    return { ...session, layout: { ...layout, words: { ...layout.words, [word]: change(text) } } };
  const { segments = [] } = layout;
  return {
    ...session,
    layout: {
      ...layout,
      segments: segments.map((one) =>
        segmentOf(one.item) === where ? { ...one, words: change(one.words) } : one,
      ),
    },
  };
}

/** A session whose paper is set as somebody typed it; words that are empty, and a layout that says nothing, are left away. */
export function setLayout(
  { layout: before, ...session }: Session,
  typed: ReadonlyMap<LayoutWord, string>,
  set: ReadonlySet<LayoutFlag>,
  headings: readonly { readonly item: string; readonly words: string }[] = [],
): Session {
  const words = layoutWords.flatMap((word) => {
    const said = typed.get(word)?.trim() ?? '';
    const text = before?.words[word];
    if (said === '') return [];
    return [[word, text ? withOriginal(text, said) : textIn(session.original, said)] as const];
  });
  const flags = {
    documentsFirst: set.has('documentsFirst'),
    unpunctuated: set.has('unpunctuated'),
    rowHours: set.has('rowHours'),
    ...(set.has('limited') ? { limited: true } : {}),
    ...(set.has('figures') ? { figures: true } : {}),
  };
  const segments = headings.map(({ item, words: said }): Segment => {
    const text = before?.segments?.find((one) => one.item === item)?.words;
    return { item, words: text ? withOriginal(text, said) : textIn(session.original, said) };
  });
  if (words.length === 0 && set.size === 0 && segments.length === 0) return session;
  const layout = { words: Object.fromEntries(words), ...flags, ...(segments.length > 0 ? { segments } : {}) };
  return { ...session, layout };
}

interface Laid {
  readonly layout?: AgendaLayout;
}
