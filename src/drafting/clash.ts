import { RuleBroken } from '../rules.ts';

/** Of what kind a thing in a programme is. */
export type Kind =
  | 'session'
  | 'item'
  | 'document'
  | 'work'
  | 'meeting'
  | 'row'
  | 'report'
  | 'passage'
  | 'chapter'
  | 'participant'
  | 'statement'
  | 'note';

/** One place at which two people said different things, with what all three say; null where it is not there. */
export interface Clashing {
  readonly kind: Kind;
  /** The id of the item, document, meeting or row. */
  readonly where: string;
  /** What of it: `title`, `annotation.translations.fr`, `hours`, `place`, `removal`. */
  readonly field: string;
  readonly base: string | null;
  readonly theirs: string | null;
  readonly mine: string | null;
}

/** A change to what somebody else changed meanwhile. Both texts are there to be shown; nothing was saved. */
export class Clash extends RuleBroken {
  readonly clashes: readonly [Clashing, ...Clashing[]];

  constructor(clashes: readonly [Clashing, ...Clashing[]]) {
    const [{ kind, where, field, base, theirs, mine }] = clashes;
    super('drafting.clash', { kind, where, field, base, theirs, mine, count: clashes.length });
    this.name = 'Clash';
    this.clashes = clashes;
  }
}
