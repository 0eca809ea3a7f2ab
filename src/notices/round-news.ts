import { piecesOf } from '../approval/about.ts';
import { asAsked, type Member, type Move, type Round } from '../approval/round.ts';
import { endOf, isLate, objectionsIn, untold } from '../approval/silence.ts';
import { say } from '../language/catalogue.ts';
import { dateOf, dayWithYear } from '../language/dates.ts';
import type { Language } from '../language/languages.ts';
import { shownIn } from '../language/text.ts';
import { time } from '../language/times.ts';
import type { Instant, Zone } from '../time/days.ts';
import { clockAt, dayAt } from '../time/zoned.ts';
import type { Block } from './letter.ts';
import type { Reader, RoundTold } from './round-letter.ts';

/** What the letter is about, in its first lines: what happened, and from what to what. */
export function newsOf(
  { what, round, moves, move, programme, bureau }: RoundTold,
  reader: Reader,
): readonly Block[] {
  const { language } = reader;
  const words = (sentence: string): Block => ({ kind: 'words', words: sentence });
  const by = (person: string) => {
    const member = round.members.find((one) => one.person === person);
    return member ? capacityOf(member, language) : '';
  };
  const quoted = (said: Move): Block => ({
    kind: 'quote',
    words: said.words,
    by: onPiece(by(said.person), pieceOf(said.about), language),
  });
  const pieceOf = (id: string) =>
    piecesOf(asAsked(programme, round), round.subject, language).find((piece) => piece.id === id)?.name ??
    null;
  switch (what) {
    case 'open':
      return [
        words(say(language, round.method === 'silence' ? 'round.says-open' : 'round.says-open-meeting')),
      ];
    case 'remind':
      return [words(say(language, 'round.says-remind'))];
    case 'object':
    case 'amend':
      return move
        ? [
            quoted(move),
            words(
              say(language, round.method === 'silence' ? `round.says-${what}` : `round.says-${what}-meeting`),
            ),
          ]
        : [];
    case 'take-back': {
      const taken = moves.find(({ number }) => number === move?.objection);
      const left = objectionsIn(round, moves).filter(({ stands }) => stands).length;
      return [
        ...(taken
          ? [words(say(language, 'round.says-take-back', { member: by(taken.person) })), quoted(taken)]
          : []),
        words(
          left === 0
            ? say(language, 'round.says-none-left')
            : say(language, 'round.says-left', { count: left }),
        ),
      ];
    }
    case 'extend': {
      const before = moves.filter((one) => one.number !== move?.number);
      const [was, is] = [endOf(round, before), endOf(round, moves)];
      const zone = reader.zone ?? bureau.zone;
      return [
        {
          kind: 'change',
          name: say(language, 'round.end'),
          was: was === null ? null : momentIn(was, zone, language),
          is: is === null ? null : momentIn(is, zone, language),
        },
        words(say(language, 'round.says-extend')),
      ];
    }
    case 'adopted': {
      const day = dateOf(round.outcome?.on ?? '', language);
      const key = round.method === 'silence' ? 'round.says-adopted' : 'round.says-adopted-meeting';
      return [words(say(language, key, { day }))];
    }
    case 'broken':
      return [
        words(say(language, 'round.says-broken')),
        ...objectionsIn(round, moves)
          .filter(({ stands }) => stands)
          .map(({ move: standing }) => quoted(standing)),
      ];
    case 'withdrawn':
    case 'superseded':
      return [words(say(language, `round.says-${what}`))];
    case 'wait':
      return [words(say(language, 'round.says-wait')), { kind: 'list', of: untold(round, moves).map(by) }];
    case 'receipt':
      return move
        ? [
            words(say(language, receiptOf(round, moves, move))),
            ...saidIn(move, pieceOf(move.about), language),
          ]
        : [];
    default:
      return [];
  }
}

function receiptOf(round: Round, moves: readonly Move[], move: Move) {
  if (isLate(round, moves, move)) return 'round.receipt-late';
  if (round.method === 'meeting') return 'round.receipt-kept';
  const kinds = {
    acknowledge: 'round.receipt-acknowledge',
    comment: 'round.receipt-comment',
    object: 'round.receipt-object',
    amend: 'round.receipt-amend',
    'take-back': 'round.receipt-take-back',
  } as const;
  return kinds[move.kind as keyof typeof kinds] ?? 'round.receipt-comment';
}

function saidIn(move: Move, about: string | null, language: Language): readonly Block[] {
  if (move.words === '') return [];
  return [{ kind: 'quote', words: move.words, by: onPiece(say(language, 'round.you'), about, language) }];
}

/** Whose words they are, and on which item or row. */
function onPiece(member: string, piece: string | null, language: Language): string {
  return piece === null ? member : say(language, 'round.by-about', { member, piece });
}

/** An instant as the clock of a zone shows it: "Thursday, 5 April 2018, 6 p.m." */
export function momentIn(instant: Instant, zone: Zone, language: Language): string {
  return say(language, 'desk.day-at', {
    day: dayWithYear(dayAt(instant, zone), language),
    clock: time(clockAt(instant, zone), language),
  });
}

/** A member as the others know them, with the group where the capacity does not name it: "Vice-President, African States". */
export function capacityOf({ capacity, group }: Member, language: Language): string {
  const { words } = shownIn(capacity, language);
  const named = group === null ? '' : say(language, `signing.group-${group}`);
  if (words.includes(named)) return words;
  return say(language, 'signing.post-for-group', { post: words, group: named });
}
