import type { SessionWord } from '../language/ordinals.ts';
import type { Text } from '../language/text.ts';
import type { Day } from '../time/days.ts';

/**
 * A note by the Secretariat to a session of a body, under items of its agenda: it transmits the reports of the bodies
 * that report to it on what they held since its last session, and resolutions of other bodies.
 */
export interface Note {
  /** The items of the agenda under which it is submitted, by id. */
  readonly items: readonly string[];
  readonly reports: readonly Reporting[];
  readonly transmitted: readonly Transmitted[];
}

/** What a note says of one subsidiary body: its mandate, and the sessions that it held. */
export interface Reporting {
  readonly id: string;
  /** The body's id. */
  readonly body: string;
  readonly established: Established;
  readonly resolutions: readonly Resolution[];
  readonly sessions: readonly Held[];
  /** By what its reports are transmitted; null where nothing is said. */
  readonly by: Authority | null;
}

/** A resolution or decision: "resolution 7/1", with the year of its adoption. */
export interface Act {
  readonly kind: 'resolution' | 'decision';
  readonly number: string;
  readonly year: number;
  /** What it is on, said with its first citation in a note: "trafficking in persons". */
  readonly subject: Text | null;
}

/** How a body came to be. */
export interface Established {
  readonly act: Act;
  /** As what, with the article: "an open-ended intergovernmental interim working group on firearms". */
  readonly as: Text;
  /** The instrument in whose implementation it advises and assists; null for none. */
  readonly advisesOn: Text | null;
  /** Whether it was established as a constant element of the body above it. */
  readonly constant: boolean;
  /** Whether later resolutions confirmed it again and again. */
  readonly reaffirmed: boolean;
  /** Its first session, where the note recalls it. */
  readonly first: Held | null;
}

/** A later resolution of the body above, with what it did. */
export interface Resolution {
  readonly act: Act;
  readonly did: readonly [Deed, ...Deed[]];
}

/** What a resolution did about a subsidiary body. */
export type Deed =
  /** It welcomed what the body did, and its contribution to the implementation of an instrument. */
  | { readonly deed: 'welcomed'; readonly instrument: Text }
  /** The body continues to perform the functions that an earlier act gave it. */
  | { readonly deed: 'continued'; readonly functionsIn: Act }
  /** The body meets at least once more before the session, on topics that it recommended itself. */
  | { readonly deed: 'to-meet'; readonly topics: Text | null }
  /** The body is a constant element of the one above. */
  | { readonly deed: 'made-constant' }
  /** Some bodies consider meeting every year and one after the other. */
  | { readonly deed: 'consecutive'; readonly bodies: readonly string[] }
  /** Some bodies hold a joint discussion on a topic and recommend. */
  | {
      readonly deed: 'joint-discussion';
      readonly bodies: readonly string[];
      readonly topic: Text;
      readonly inOrderTo: Text | null;
    }
  /** Anything else, in a whole sentence. */
  | { readonly deed: 'in-words'; readonly sentence: Text };

/** A session that was held, and its report. */
export interface Held {
  readonly ordinal: number;
  readonly start: Day;
  readonly end: Day;
  readonly place: Text;
  readonly joint: Joint | null;
  /** The symbol of its report, joint symbols with a hyphen; null where the note names none. */
  readonly report: string | null;
}

/** That a session was held back to back with one of another body, and by which act they had a joint discussion. */
export interface Joint {
  readonly body: string;
  readonly ordinal: number;
  readonly discussionBy: Act | null;
}

/** By what reports are transmitted: an act of the body above, or what its Bureau decided on a day. */
export type Authority =
  | { readonly by: 'act'; readonly act: Act }
  | { readonly by: 'bureau'; readonly bureau: string; readonly on: Day };

/** A resolution of another body that asks to be made available to this one. */
export interface Transmitted {
  readonly id: string;
  readonly body: Text;
  readonly word: SessionWord;
  readonly session: Held;
  readonly act: Act;
  /** Who was asked to make it available, with the article where there is one. */
  readonly asked: Text;
  /** Other bodies to which it goes, besides the one that the note is for. */
  readonly to: readonly Text[];
}

/** A note of a session's line: what it transmits, and parts that stand in words of their own, as those of one that was imported do. */
export interface NoteDrafted {
  readonly id: string;
  readonly note: Note;
  readonly inWords?: readonly NoteInWords[];
  readonly head?: NoteHead;
}

/** What stands over a note in words of its own. */
export interface NoteHead {
  /** "Items 2 and 4 of the provisional agenda", then the titles of the items, one each. */
  readonly under: readonly Text[];
  readonly title: Text | null;
  readonly agendaSymbol: string | null;
  readonly reissued: Day | null;
}

/** A part of a note in words, under its heading if it has one. */
export interface NoteInWords {
  readonly id: string;
  readonly heading: Text | null;
  readonly paragraphs: readonly Text[];
}

/** A note without anything in it. */
export const noNote: Note = { items: [], reports: [], transmitted: [] };

/** The ids of the bodies and Bureaux that a note names. */
export function bodiesNamed({ reports }: Note): readonly string[] {
  return reports.flatMap(({ body, resolutions, sessions, by }) => [
    body,
    ...resolutions.flatMap(({ did }) => did.flatMap((deed) => ('bodies' in deed ? deed.bodies : []))),
    ...sessions.flatMap(({ joint }) => joint?.body ?? []),
    ...(by?.by === 'bureau' ? [by.bureau] : []),
  ]);
}

/** Whether two citations are of one act. */
export function sameAct(one: Act, other: Act): boolean {
  return one.kind === other.kind && one.number === other.number;
}
