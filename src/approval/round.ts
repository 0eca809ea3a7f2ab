import type { Office } from '../bodies/body.ts';
import { asInForce } from '../drafting/changes.ts';
import type { Programme, Subject } from '../drafting/programme.ts';
import type { Language } from '../language/languages.ts';
import type { Day, Instant } from '../time/days.ts';

/** How a Bureau agrees: at a meeting, or by the silence procedure. */
export const methods = ['meeting', 'silence'] as const;

export type Method = (typeof methods)[number];

export type RoundState = 'open' | 'adopted' | 'withdrawn' | 'superseded';

/** One asking of a Bureau: the subject, the exact text of its part, and what came of it. */
export interface Round {
  readonly id: string;
  readonly session: string;
  /** Its place among the session's rounds, from 1. */
  readonly number: number;
  readonly subject: Subject;
  /** Which organization of work is asked about; null for the other subjects, and in rounds from before there were several. */
  readonly work: WorkAsked | null;
  /** The id of the Bureau that is asked. */
  readonly bureau: string;
  readonly method: Method;
  /** The revision the text was read from, the language it is in, the text and its sha256. */
  readonly revision: number;
  readonly language: Language;
  readonly text: string;
  readonly hash: string;
  readonly members: readonly Member[];
  readonly openedBy: string;
  readonly openedAt: Instant;
  readonly outcome: Outcome | null;
}

/** A programme as a round read it: with the organization of work that it asks about as though it were in force. */
export function asAsked(programme: Programme, { work }: Pick<Round, 'work'>): Programme {
  const there = work !== null && programme.works.some(({ id }) => id === work.id);
  return there ? asInForce(programme, work.id) : programme;
}

/** An organization of work as a round names it: its id, and the letter that it has or will have beside others. */
export interface WorkAsked {
  readonly id: string;
  readonly letter: string;
}

/** Who is asked, as they held office when the round opened. */
export type Member = Pick<Office, 'person' | 'capacity' | 'post' | 'group'>;

export interface Outcome {
  readonly state: Exclude<RoundState, 'open'>;
  /** The day on which the Bureau agreed; null where it did not. */
  readonly on: Day | null;
  readonly closedBy: string;
  readonly closedAt: Instant;
}

/** What a member said in a round. Never changed; the last one of a member counts. */
export interface Response {
  readonly round: string;
  readonly person: string;
  readonly number: number;
  readonly move: 'agree' | 'object' | 'comment';
  readonly words: string;
  readonly at: Instant;
}

/** A subject as agreed: what the sentence in annotation 1 (b) is written from. */
export interface Agreement {
  readonly round: string;
  readonly subject: Subject;
  readonly bureau: string;
  readonly method: Method;
  readonly on: Day;
  readonly revision: number;
  readonly hash: string;
}
