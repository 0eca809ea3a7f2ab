import type { Language } from '../language/languages.ts';
import type { Text } from '../language/text.ts';
import type { Clock, Day, Instant } from '../time/days.ts';

/** Meetings and rows. A programme has one in force, and perhaps candidates or superseded ones. */
export interface OrganizationOfWork {
  readonly id: string;
  readonly meetings: readonly Meeting[];
  /** What it is called beside others, "A"; kept as long as it stands. Absent where there never was another. */
  readonly letter?: string;
  /** Of which one it was a copy, by its letter, as which revision had it. */
  readonly basedOn?: { readonly letter: string; readonly revision: number };
  /** Who put another in force in its place, and when; absent where it never was in force, or is. */
  readonly superseded?: Superseded;
}

/** Who put another organization of work in force, and when. */
export interface Superseded {
  readonly by: string;
  readonly at: Instant;
}

/** One sitting. Its id is stable: it may move and stays the same meeting. Day and clock are those of the session's zone. */
export interface Meeting {
  readonly id: string;
  readonly date: Day;
  /** Null only for a line of the day at which nobody meets, such as a holiday. */
  readonly start: Clock | null;
  readonly end: Clock | null;
  /** "Plenary", "Committee of the Whole", where there are several side by side. */
  readonly track: Text | null;
  readonly room: Text | null;
  readonly link: string | null;
  readonly interpretation: readonly Language[];
  /** The session's bodies whose meeting it is; empty: all of them. */
  readonly bodies: readonly string[];
  readonly closed: boolean;
  readonly cancelled: boolean;
  /** Held beside the session's business, in the lunch gap say: not counted, and takes up no item. Absent: a meeting. */
  readonly sideEvent?: boolean;
  readonly rows: readonly Row[];
}

/** One line at a meeting: the items it takes up, or its own words, or both. "(continued)" is derived. */
export interface Row {
  readonly id: string;
  readonly items: readonly string[];
  readonly words: Text | null;
  readonly minutes: number | null;
  readonly pinned: boolean;
  /** Who introduces what it takes up, where the paper of the body says so. */
  readonly introducedBy?: Text;
}

/** Whether the body meets then, on its own business: not for a line of the day, a side event, or what is cancelled. */
export function isHeld({ start, cancelled, sideEvent }: Meeting): boolean {
  return start !== null && !cancelled && sideEvent !== true;
}

/** The track of a meeting, by the original words of its name; empty where there is but one. */
export function trackOf({ track }: Pick<Meeting, 'track'>): string {
  return track?.words ?? '';
}

/** No piece of an item should be shorter. Minutes. */
export const leastPiece = 30;
