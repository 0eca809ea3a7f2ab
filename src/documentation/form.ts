import { documentLimits } from '../documents/edits.ts';
import { itemsTyped, parted } from '../documents/form.ts';
import { dayTypedOrNone, newIdTyped } from '../drafting/form.ts';
import { choice, choices, line, lines, readForm, whole, wholeOrNone } from '../fields.ts';
import { type Language, languages } from '../language/languages.ts';
import { withOriginal } from '../language/text.ts';
import type { Day } from '../time/days.ts';
import { authorships, languagesOf, type Planned } from './planned.ts';

/** With what a form about the plan is read. */
export interface Reading {
  readonly language: Language;
  /** The day that dates without a year are nearest to. */
  readonly around: Day;
  /** The numbers of all items, by their ids. */
  readonly items: ReadonlyMap<string, string>;
  /** Whether the document stands in the programme, which says its title, symbols, items and languages then. */
  readonly listed: boolean;
}

/** A change of a planned document as a form asks for it, and the saved state that its author was looking at. */
export interface PlanTyped {
  readonly id: string;
  readonly seen: number;
  readonly change: (planned: Planned) => Planned;
}

/** Reads what is planned of a document, new or known. @throws FormRefused */
export function plannedIn(form: unknown, { language, around, items, listed }: Reading): PlanTyped {
  const day = dayTypedOrNone(language, around);
  const words = wholeOrNone({ min: 0, max: 1_000_000 });
  const {
    revision: seen,
    id,
    symbols,
    title,
    items: named,
    languages: into,
    'issued.rest': rest,
    ...read
  } = readForm(
    form,
    {
      revision: whole({ min: 0 }),
      id: newIdTyped(),
      symbols: line({ max: 500, optional: true }).transform(parted),
      title: lines({ max: documentLimits.title, optional: listed }).transform((typed) =>
        typed.replaceAll(/\s+/gu, ' '),
      ),
      items: itemsTyped(items, language),
      languages: choices(languages),
      mandate: line({ max: 300, optional: true }),
      author: line({ max: 200, optional: true }),
      by: choice(authorships),
      original: choice(languages),
      estimatedWords: words,
      actualWords: words,
      waiver: line({ max: 300, optional: true }),
      slotSubmission: day,
      slotIssuance: day,
      submitted: day,
      'issued.rest': day,
      'issued.ar': day,
      'issued.zh': day,
      'issued.en': day,
      'issued.fr': day,
      'issued.ru': day,
      'issued.es': day,
    },
    (typed) =>
      typed.items
        .filter((item) => !listed && item.id === null)
        .map(({ number }) => ({ field: 'items', code: 'documents.no-such-number', details: { number } })),
  );
  const under = [...new Set(named.flatMap((item) => item.id ?? []))];
  return {
    id,
    seen,
    change: (planned) => {
      const own = { symbols, title: withOriginal(planned.title, title), items: under, languages: into };
      const changed = listed ? planned : { ...planned, ...own };
      const announced = languagesOf({ ...changed, issued: {} });
      const issued = languages.flatMap((one) => {
        const on = read[`issued.${one}`] ?? (announced.includes(one) ? rest : null);
        return on === null ? [] : [[one, on] as const];
      });
      return { ...changed, ...plannedAlone(read), issued: Object.fromEntries(issued) };
    },
  };
}

/** Reads which saved state of a planned document somebody was looking at. @throws FormRefused */
export function seenOnPlan(form: unknown): number {
  return readForm(form, { revision: whole({ min: 0 }) }).revision;
}

type Alone = Pick<
  Planned,
  | 'mandate'
  | 'author'
  | 'by'
  | 'original'
  | 'estimatedWords'
  | 'actualWords'
  | 'waiver'
  | 'slotSubmission'
  | 'slotIssuance'
  | 'submitted'
>;

/** What only the plan says of a document. */
function plannedAlone(read: Alone): Alone {
  const { mandate, author, by, original, estimatedWords, actualWords, waiver } = read;
  const { slotSubmission, slotIssuance, submitted } = read;
  return {
    mandate,
    author,
    by,
    original,
    estimatedWords,
    actualWords,
    waiver,
    slotSubmission,
    slotIssuance,
    submitted,
  };
}
