import { type Office, posts } from '../bodies/body.ts';
import { asInForce } from '../drafting/changes.ts';
import type { Programme, Subject } from '../drafting/programme.ts';
import type { Language } from '../language/languages.ts';
import type { Day, Instant } from '../time/days.ts';

/** How a Bureau agrees: at a meeting, or by the silence procedure. */
export const methods = ['meeting', 'silence'] as const;

export type Method = (typeof methods)[number];

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
  /** When the silence was to end as the round opened: the instant itself is outside. Null where there is no silence. */
  readonly endsAt: Instant | null;
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

/** Those who are asked, each once: who holds several offices is asked in the highest of them. */
export function eachOnce(members: readonly Member[]): readonly Member[] {
  const ranked = members.toSorted((one, other) => posts.indexOf(one.post) - posts.indexOf(other.post));
  return members.filter((member) => ranked.find(({ person }) => person === member.person) === member);
}

/** How a round was closed, and by whom: a person, or `silence` where its end closed it. */
export interface Outcome {
  readonly state: 'adopted' | 'broken' | 'withdrawn' | 'superseded';
  /** The day on which the Bureau agreed; null where it did not. */
  readonly on: Day | null;
  readonly closedBy: string;
  readonly closedAt: Instant;
}

/** Who closes a round whose silence has ended: nobody, but its end. */
export const silence = 'silence';

/** Who tells a member: the mail server that accepted the message. */
export const mail = 'mail';

/** What a member may answer. */
export const answers = ['acknowledge', 'comment', 'amend', 'object'] as const;

export type AnswerKind = (typeof answers)[number];

/** What may be recorded of a round while it stands; never changed afterwards. */
export type MoveKind = AnswerKind | 'take-back' | 'tell' | 'see' | 'not-reached' | 'extend' | 'wait';

/** Something that happened in a round: who did it and when, and whom or what it concerns. */
export interface Move {
  readonly round: string;
  /** Its place among the round's moves, from 1. */
  readonly number: number;
  readonly kind: MoveKind;
  /** Who did it: a person's id, `mail` or `silence`. */
  readonly person: string;
  /** The member whom it concerns: who answered, saw, was told or was not reached; null for what concerns all. */
  readonly member: string | null;
  /** What an answer is about: the id of an item or of a row; empty for the whole text. */
  readonly about: string;
  readonly words: string;
  /** The number of the objection or amendment that is taken back. */
  readonly objection: number | null;
  /** The end that an extension sets. */
  readonly until: Instant | null;
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
