import type { Agenda } from '../../agenda/item.ts';
import type { Document } from '../../documents/document.ts';
import type { Session } from '../../sessions/session.ts';
import type { Day } from '../../time/days.ts';
import type { Meeting, OrganizationOfWork } from '../meeting.ts';

/** What a proposal is asked of. */
export interface Asked {
  readonly session: Session;
  readonly agenda: Agenda;
  readonly documents: readonly Document[];
  /** The meetings, and the rows that stand: pinned ones and those with nothing but words of their own stay where they are. */
  readonly work: OrganizationOfWork;
  /** The days on which nobody meets at the duty station. */
  readonly holidays?: readonly Day[];
  /** What the Bureau last agreed on: it is changed as little as can be. */
  readonly agreed?: OrganizationOfWork | null;
  /** What has already happened, where the session is running. */
  readonly held?: Held;
}

/** What of a session has happened. What it does not name is still to come, as it was planned. */
export interface Held {
  /** The ids of the meetings that are over; their rows, as they stand in the organization of work, are what happened. */
  readonly over: readonly string[];
  /** What the meeting that is on has spent on items already, in minutes. */
  readonly spent: readonly { readonly meeting: string; readonly item: string; readonly minutes: number }[];
  /** The minutes that items still need, by their ids; none: concluded. Items that are not named need their estimate. */
  readonly left: ReadonlyMap<string, number>;
}

/** Something that was wished, and may be lifted. */
export interface Wish {
  readonly kind: 'window' | 'documents' | 'track' | 'bodies' | 'pin' | 'order' | 'teams' | 'holiday';
  /** The id of the item or row it is about, or the day; null where it is about all. */
  readonly where: string | null;
}

/** Why a row is where it is. */
export interface Reason {
  readonly code: ReasonCode;
  /** The id of the row. */
  readonly row: string;
  readonly details: Readonly<Record<string, string | number>>;
}

export type ReasonCode =
  | 'first-meeting'
  | 'last-meeting'
  | 'pinned'
  | 'own-words'
  | 'window'
  | 'documents'
  | 'track'
  | 'bodies'
  | 'any-order'
  | 'as-agreed'
  | 'begins-meeting'
  | 'follows'
  | 'continues'
  | 'goes-on'
  | 'rest-for-report';

/** An item that does not fit: how many of its minutes are cut. */
export interface Cut {
  readonly item: string;
  readonly minutes: number;
  readonly of: number;
}

/** A way out of a cut, and how many minutes would still be cut then. */
export type WayOut =
  | {
      readonly way: 'meeting';
      readonly meeting: Pick<Meeting, 'date' | 'start' | 'end'>;
      /** Whether it is on one of the days after the session, which would have to be longer. */
      readonly longer: boolean;
      readonly left: number;
    }
  | { readonly way: 'shorter'; readonly item: string; readonly minutes: number; readonly left: number }
  | { readonly way: 'lift'; readonly wish: Wish; readonly left: number };

/** How long an item is taken to last, and whence that is known. */
export interface Estimate {
  readonly item: string;
  readonly minutes: number;
  readonly from: 'said' | 'planned' | 'usual' | 'shared' | 'left';
}

/** What is looked after, in this order. Minutes, rows, or how often. */
export const aims = [
  'cut',
  'first-and-last',
  'change',
  'nights',
  'lunches',
  'short',
  'long',
  'rest',
  'end',
] as const;

export type Aim = (typeof aims)[number];

/** How far a proposal may be from the best: the first aim in which a better one may exist, and by how much at most. */
export interface Gap {
  readonly aim: Aim;
  readonly by: number;
}

/** An organization of work as proposed. Where the wishes contradict each other there is none. */
export interface Proposed {
  readonly work: OrganizationOfWork;
  readonly estimates: readonly Estimate[];
  readonly reasons: readonly Reason[];
  readonly cuts: readonly Cut[];
  readonly waysOut: readonly WayOut[];
  /** What each aim came to. */
  readonly costs: Readonly<Record<Aim, number>>;
  /** Null where it is proven that there is no better one. */
  readonly gap: Gap | null;
}

/** Wishes that cannot all be met, none of which can be left out; none where there is no room whatever is lifted. */
export interface Contradiction {
  readonly wishes: readonly Wish[];
}

export type Proposal =
  | { readonly proposed: Proposed; readonly contradiction: null }
  | { readonly proposed: null; readonly contradiction: Contradiction };
