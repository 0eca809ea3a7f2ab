import { say } from '../language/catalogue.ts';
import { dateOf } from '../language/dates.ts';
import type { Language } from '../language/languages.ts';
import type { Day } from '../time/days.ts';
import { holdsOn } from './person.ts';

/** From which day something holds and to which, its last day included; null: until further notice. */
export interface Term {
  readonly from: Day;
  readonly until: Day | null;
}

/** Whether a term has not begun, holds or is over. */
export type TermState = 'coming' | 'holds' | 'over';

export function stateOf(term: Term, today: Day): TermState {
  if (holdsOn(term, today)) return 'holds';
  return term.from > today ? 'coming' : 'over';
}

/** A term in words: "from 1 January 2018 to 30 June 2018". */
export function termSaid({ from, until }: Term, language: Language): string {
  if (until === null) return say(language, 'account.term-open', { from: dateOf(from, language) });
  return say(language, 'account.term', { from: dateOf(from, language), until: dateOf(until, language) });
}
