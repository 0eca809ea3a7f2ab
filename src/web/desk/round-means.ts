import { type Piece, piecesOf } from '../../approval/about.ts';
import type { RoundState } from '../../approval/moves.ts';
import type { Member, Move, Round } from '../../approval/round.ts';
import { objectionsIn, untold } from '../../approval/silence.ts';
import type { Programme } from '../../drafting/programme.ts';
import { type Key, say } from '../../language/catalogue.ts';
import { dateOf } from '../../language/dates.ts';
import type { Language } from '../../language/languages.ts';
import { capacityOf } from '../../notices/round-news.ts';

/** What somebody said in a round, in their words: who, and about what. */
export interface SaidShown {
  readonly number: number;
  readonly kind: 'object' | 'amend';
  readonly by: string;
  readonly words: string;
}

/** What the state of a round means, in a sentence, with what stands in it and who was not told. */
export interface Means {
  readonly sentence: string;
  readonly stands: readonly SaidShown[];
  readonly untold: readonly string[];
}

/** A round as a page reads it: what happened in it, and the programme that it asks about. */
export interface RoundRead {
  readonly round: Round;
  readonly moves: readonly Move[];
  readonly asked: Programme;
  readonly state: RoundState;
}

/** What the state of a round means. */
export function meaningOf(read: RoundRead, language: Language): Means {
  const { round, moves, state } = read;
  const standing = objectionsIn(round, moves).filter(({ stands }) => stands);
  const day = dateOf(round.outcome?.on ?? '', language);
  return {
    sentence: say(language, sentences[state][round.method], { day, count: standing.length }),
    stands:
      state === 'disturbed' || state === 'broken'
        ? standing.map(({ move }) => saidShown(move, read, language))
        : [],
    untold: state === 'waiting' ? untold(round, moves).map((person) => nameIn(round, person, language)) : [],
  };
}

/** Something that was said in a round, by whom and about what. */
export function saidShown(move: Move, read: RoundRead, language: Language): SaidShown {
  const member = nameIn(read.round, move.member ?? move.person, language);
  const piece = pieceOf(move, read, language);
  return {
    number: move.number,
    kind: move.kind === 'amend' ? 'amend' : 'object',
    by: piece ? say(language, 'round.by-about', { member, piece: piece.name }) : member,
    words: move.words,
  };
}

/** The item or row that something said in a round is about; null for the whole text. */
export function pieceOf({ about }: Move, { round, asked }: RoundRead, language: Language): Piece | null {
  if (about === '') return null;
  return piecesOf(asked, round.subject, language).find(({ id }) => id === about) ?? null;
}

function nameIn({ members }: { readonly members: readonly Member[] }, person: string, language: Language) {
  const member = members.find((one) => one.person === person);
  return member ? capacityOf(member, language) : person;
}

const sentences = {
  open: { silence: 'desk.means-open', meeting: 'round.says-open-meeting' },
  disturbed: { silence: 'desk.means-disturbed', meeting: 'desk.means-disturbed-meeting' },
  waiting: { silence: 'desk.means-waiting', meeting: 'desk.means-waiting' },
  adopted: { silence: 'round.says-adopted', meeting: 'round.says-adopted-meeting' },
  broken: { silence: 'round.says-broken', meeting: 'round.says-broken' },
  withdrawn: { silence: 'round.says-withdrawn', meeting: 'round.says-withdrawn' },
  superseded: { silence: 'round.says-superseded', meeting: 'round.says-superseded' },
} as const satisfies Record<RoundState, Record<Round['method'], Key>>;
