import type { Text } from '../language/text.ts';
import type { Adopted } from '../sessions/session.ts';

/**
 * What happened at a session and no other record says: who took part, who spoke, what was adopted and recommended. The
 * sentences of the report follow from it, from the programme and from the meetings as they were held.
 */
export interface Report {
  /** The treaty by which States are grouped: "the Smuggling of Migrants Protocol"; null where a body groups them by none. */
  readonly instrument: Text | null;
  /** The mandates, paragraph by paragraph. */
  readonly introduction: readonly Passage[];
  readonly recommendations: readonly Chapter[];
  readonly participants: readonly Participant[];
  readonly statements: readonly Statement[];
  readonly reportAdopted: Adopted | null;
  /** The symbol of the draft that was adopted, in the L series. */
  readonly draftSymbol: string | null;
  /** The symbol of the list of participants, in the INF series. */
  readonly listOfParticipants: string | null;
  /** Paragraphs that stand before that on the adoption of the report. */
  readonly beforeAdoption: readonly Passage[];
  /** Words put in place of derived ones. */
  readonly overruled: readonly Overruled[];
  /** Parts that stand in words of their own, as those of a report that was imported do. */
  readonly inWords?: readonly PartInWords[];
}

/** The parts of the chapter on the organization of the meeting, and the last chapter. Source: WG.7/2013/5. */
export const sections = [
  'opening',
  'statements',
  'adoption-of-agenda',
  'attendance',
  'documentation',
  'adoption',
] as const;

export type Section = (typeof sections)[number];

/**
 * A part of the report in words, in place of the derived paragraphs of that section, under a heading of its own if it has
 * one. Parts of chapters of their own, as other bodies' reports have them, are in place of the whole report but its annex.
 */
export interface PartInWords {
  readonly id: string;
  readonly section: Section | 'own';
  /** The heading of the chapter of its own that begins with it; absent where the chapter goes on. */
  readonly chapter?: Text;
  /** The id of the passage of a part of its own after which the agenda is printed. */
  readonly agendaAfter?: string;
  readonly heading: Text | null;
  readonly passages: readonly Passage[];
}

/** A paragraph in words, with its points "(a)", "(b)" if it has any. */
export interface Passage {
  readonly id: string;
  readonly text: Text;
  readonly points: readonly Text[];
  readonly standing: Standing;
  /** Other wordings that were put forward while the body negotiates; absent where there are none. */
  readonly alternatives?: readonly Text[];
}

/** How far a body has come with a recommendation while it negotiates. */
export const standings = ['proposed', 'bracketed', 'ad-referendum', 'agreed'] as const;

export type Standing = (typeof standings)[number];

/** Recommendations under a lettered heading. */
export interface Chapter {
  readonly id: string;
  readonly heading: Text;
  readonly passages: readonly Passage[];
}

/** In what capacity somebody takes part, in the order in which a report lists them. Source: WG.7/2013/5, section III.D. */
export const capacities = [
  'party',
  'integration-organization',
  'signatory',
  'neither',
  'observer-mission',
  'united-nations',
  'specialized-agency',
  'intergovernmental',
  'non-governmental',
  'expert',
] as const;

export type Capacity = (typeof capacities)[number];

/** A State by its code in the register, or anybody else by name. */
export type Who =
  | { readonly state: string; readonly name?: undefined }
  | { readonly state?: undefined; readonly name: Text };

export type Participant = Who & { readonly id: string; readonly capacity: Capacity };

/** What kinds of statements there are. */
export const kindsOfStatement = [
  'opening',
  'introductory',
  'panellist',
  'moderator',
  'intervention',
  'reply',
  'recorded',
] as const;

export type KindOfStatement = (typeof kindsOfStatement)[number];

/** A statement as it was taken down: whose, at which meeting, under which items. */
export interface Statement {
  readonly id: string;
  readonly kind: KindOfStatement;
  readonly meeting: string | null;
  readonly items: readonly string[];
  readonly speaker: Speaker;
}

/** Who speaks: the Chair or the Secretariat, or a participant, perhaps by name and on behalf of a group. */
export interface Speaker {
  readonly as: 'chair' | 'secretariat' | 'participant';
  /** The participant's id; null for a person who speaks for none, such as a panellist of one's own. */
  readonly participant: string | null;
  /** A State whose national somebody is, where that is not the participant's. */
  readonly state: string | null;
  /** "Carmen Buján Freire". */
  readonly person: string | null;
  /** What somebody is: "Director of the Division for Treaty Affairs". */
  readonly title: Text | null;
  readonly onBehalfOf: Text | null;
}

/** Words that stand for a derived passage, with the hash of what was derived when they were written. */
export interface Overruled {
  readonly passage: string;
  readonly text: Text;
  readonly of: string;
}

export const noReport: Report = {
  instrument: null,
  introduction: [],
  recommendations: [],
  participants: [],
  statements: [],
  reportAdopted: null,
  draftSymbol: null,
  listOfParticipants: null,
  beforeAdoption: [],
  overruled: [],
};
