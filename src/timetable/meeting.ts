import type { Language } from '../language/languages.ts';
import type { Text } from '../language/text.ts';
import type { Clock, Day } from '../time/days.ts';

/** Meetings and rows. A programme has one in force, and perhaps candidates or superseded ones. */
export interface OrganizationOfWork {
  readonly id: string;
  readonly meetings: readonly Meeting[];
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
  readonly rows: readonly Row[];
}

/** One line at a meeting: the items it takes up, or its own words, or both. "(continued)" is derived. */
export interface Row {
  readonly id: string;
  readonly items: readonly string[];
  readonly words: Text | null;
  readonly minutes: number | null;
  readonly pinned: boolean;
}
