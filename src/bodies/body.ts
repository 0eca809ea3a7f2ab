import type { Text } from '../language/text.ts';
import type { Level } from '../rules.ts';

/** A conference, working group, commission or bureau. Its id is readable and never changes: `ctoc-cop-wg.7`. */
export interface Body {
  readonly id: string;
  readonly name: Text;
  /** What calendars and lists call it, where the name is too long: "Smuggling of Migrants". */
  readonly shortName: Text | null;
  /** What its documents' symbols begin with, as `CTOC/COP/WG.7`; null for a Bureau, which issues none. */
  readonly symbolPrefix: string | null;
  /** The id of the body it reports to. */
  readonly parent: string | null;
  readonly kind: 'body' | 'bureau';
  /** What it calls the days when it meets: the Conference holds sessions, a working group meetings. */
  readonly sessionWord: 'session' | 'meeting';
  readonly dutyStation: string;
  readonly zone: string;
  /** The id of the Bureau that agrees for it. */
  readonly agreedBy: string | null;
  /** Whether what is agreed of the agenda covers the annotations too. */
  readonly agreesAnnotations: boolean;
  /** Of a Bureau: the shortest silence that it takes, in hours, where that is not as usual (72). */
  readonly silenceHours?: number;
  /** What it asks of documents, where that is not as usual. */
  readonly documentation?: DocumentTerms;
  /** What breaking a rule of an organization of work weighs for it, by the rule's code, where that is not as usual. */
  readonly levels?: Readonly<Record<string, Level>>;
}

/** What a body asks of documents: weeks before the opening, weeks of processing between, and how many words. */
export interface DocumentTerms {
  readonly submission: number;
  readonly processing: number;
  readonly issuance: number;
  /** For documents of the Secretariat, and for those of others. */
  readonly words: { readonly secretariat: number; readonly others: number };
}

/** A person's place in a Bureau for a term: "Vice-President, Group of Latin American and Caribbean States". */
export interface Office {
  readonly id: string;
  readonly bureau: string;
  readonly person: string;
  readonly capacity: Text;
  readonly post: Post;
  /** The group of States for which it is held; null for none. */
  readonly group: Group | null;
  readonly from: string;
  readonly until: string | null;
}

/** What an office is in its Bureau: a President counts as chair. Whoever else sits in an extended Bureau is a member. */
export const posts = ['chair', 'vice-chair', 'rapporteur', 'member'] as const;

export type Post = (typeof posts)[number];

/** The five regional groups, and the others that sit in extended Bureaux. */
export const groups = [
  'african-states',
  'asia-pacific-states',
  'eastern-european-states',
  'latin-american-and-caribbean-states',
  'western-european-and-other-states',
  'group-of-77-and-china',
  'european-union',
] as const;

export type Group = (typeof groups)[number];

/** What something rests on: a resolution or decision, with its paragraph. */
export interface Mandate {
  readonly citation: string;
  readonly note: string | null;
}
