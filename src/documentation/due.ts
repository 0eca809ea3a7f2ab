import type { Body, DocumentTerms } from '../bodies/body.ts';
import { type Day, plusDays } from '../time/days.ts';
import { isOff } from '../time/frames.ts';
import type { Planned } from './planned.ts';

/**
 * Submitted ten weeks before the opening, four weeks of processing, issued six weeks before it; 8,500 words for documents
 * of the Secretariat and 10,700 for others: the general rules on documents, where a body says nothing else.
 */
export const usualTerms: DocumentTerms = {
  submission: 10,
  processing: 4,
  issuance: 6,
  words: { secretariat: 8500, others: 10_700 },
};

/** What is asked of a session's documents: of its bodies, the strictest counts. */
export function termsOf(bodies: readonly Pick<Body, 'documentation'>[]): DocumentTerms {
  const all = bodies.map(({ documentation = usualTerms }) => documentation);
  const [first = usualTerms, ...more] = all;
  return more.reduce(
    (one, other) => ({
      submission: Math.max(one.submission, other.submission),
      processing: Math.max(one.processing, other.processing),
      issuance: Math.max(one.issuance, other.issuance),
      words: {
        secretariat: Math.min(one.words.secretariat, other.words.secretariat),
        others: Math.min(one.words.others, other.words.others),
      },
    }),
    first,
  );
}

/** When something is due, and why then: agreed as a slot, or counted back from the opening. */
export interface DueDay {
  readonly day: Day;
  readonly slotted: boolean;
  /** The day off from which it moved to the working day before; null where it did not. */
  readonly movedFrom: Day | null;
}

/** When a document is to be submitted and issued. */
export interface DueDays {
  readonly submission: DueDay;
  readonly issuance: DueDay;
}

/** What days are counted from and with. */
export interface Counting {
  readonly opening: Day;
  readonly terms: DocumentTerms;
  /** The holidays of the duty station. */
  readonly holidays: readonly Day[];
}

/** When a document is due: by its slot, where one is agreed, otherwise so many weeks before the opening. */
export function dueDaysOf(
  { slotSubmission, slotIssuance }: Pick<Planned, 'slotSubmission' | 'slotIssuance'>,
  counting: Counting,
): DueDays {
  const slot = (day: Day): DueDay => ({ day, slotted: true, movedFrom: null });
  return {
    submission: slotSubmission === null ? counted('submission', counting) : slot(slotSubmission),
    issuance: slotIssuance === null ? counted('issuance', counting) : slot(slotIssuance),
  };
}

/** So many weeks before the opening, or on the working day before where that is a day off at the duty station. */
export function counted(what: 'submission' | 'issuance', { opening, terms, holidays }: Counting): DueDay {
  const asked = plusDays(opening, -7 * terms[what]);
  const day = workingDay(asked, holidays, -1);
  return { day, slotted: false, movedFrom: day === asked ? null : asked };
}

/** The day itself, or the next working day before or after it. */
export function workingDay(day: Day, holidays: readonly Day[], step: 1 | -1): Day {
  return isOff(day, holidays) ? workingDay(plusDays(day, step), holidays, step) : day;
}
