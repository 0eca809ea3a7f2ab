import type { Language } from '../language/languages.ts';
import { type Day, daysBetween, plusDays } from '../time/days.ts';
import { type Counting, type DueDays, dueDaysOf, workingDay } from './due.ts';
import { languagesOf, type Planned } from './planned.ts';

/** How far a document has come, from foreseen to issued in all its languages. */
export const planStates = ['forecast', 'slotted', 'submitted', 'issued-in-part', 'issued'] as const;

export type PlanState = (typeof planStates)[number];

/** How a document stands on a day: what is due, what is late, what will be, and its words against the limit. */
export interface Outlook {
  readonly due: DueDays;
  readonly state: PlanState;
  /** The languages in which it is not issued yet. */
  readonly outstanding: readonly Language[];
  /** When it will be issued in all its languages, at the earliest; null where it is. */
  readonly expected: Day | null;
  /** By how many days it is late with being submitted, and with being issued. Late: the day is past and it is not done. */
  readonly late: { readonly submission: number; readonly issuance: number };
  /** By how many days it will be issued late, though the day is not past; 0 where it will not. */
  readonly willBeLate: number;
  readonly words: WordCount;
}

/** Words against the limit: those that were counted, else those that are expected. */
export interface WordCount {
  readonly count: number | null;
  readonly counted: boolean;
  readonly limit: number;
  /** How many there are too many, unless a waiver allows them. */
  readonly over: number;
}

/** How a document stands on a day. */
export function outlookOf(planned: Planned, counting: Counting, today: Day): Outlook {
  const due = dueDaysOf(planned, counting);
  const into = languagesOf(planned);
  const outstanding = into.filter((language) => planned.issued[language] === undefined);
  const begun = outstanding.length < into.length;
  const out = begun && outstanding.length === 0;
  const expected = out ? null : expectedOn(planned, due, counting, today);
  const after = (day: Day, of: Day) => Math.max(0, daysBetween(of, day));
  const lateIssuance = out ? 0 : after(today, due.issuance.day);
  return {
    due,
    state: out ? 'issued' : stateOf(planned, begun),
    outstanding,
    expected,
    late: {
      submission: planned.submitted === null && !begun ? after(today, due.submission.day) : 0,
      issuance: lateIssuance,
    },
    willBeLate: expected === null || lateIssuance > 0 ? 0 : after(expected, due.issuance.day),
    words: wordsOf(planned, counting),
  };
}

/** Whether something of a document is late or will be. */
export function isBehind({ late, willBeLate }: Outlook): boolean {
  return late.submission > 0 || late.issuance > 0 || willBeLate > 0;
}

function stateOf(planned: Planned, begun: boolean): PlanState {
  if (begun) return 'issued-in-part';
  if (planned.submitted !== null) return 'submitted';
  return planned.slotSubmission !== null || planned.slotIssuance !== null ? 'slotted' : 'forecast';
}

/**
 * When a document will be issued: as is due where it is submitted in time, otherwise after the weeks of processing that
 * begin when it is; never before today, and on a working day.
 */
function expectedOn(planned: Planned, due: DueDays, { terms, holidays }: Counting, today: Day): Day {
  const submission = planned.submitted ?? later(due.submission.day, today);
  const processed = workingDay(plusDays(submission, 7 * terms.processing), holidays, 1);
  const inTime = submission <= due.submission.day && due.submission.slotted === due.issuance.slotted;
  const issued = inTime ? due.issuance.day : later(due.issuance.day, processed);
  return issued >= today ? issued : workingDay(today, holidays, 1);
}

function wordsOf({ actualWords, estimatedWords, by, waiver }: Planned, { terms }: Counting): WordCount {
  const limit = terms.words[by];
  const count = actualWords ?? estimatedWords;
  const over = count === null || waiver !== '' ? 0 : Math.max(0, count - limit);
  return { count, counted: actualWords !== null, limit, over };
}

function later(one: Day, other: Day): Day {
  return one > other ? one : other;
}
