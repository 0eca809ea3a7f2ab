import fc from 'fast-check';
import * as deeds from '../../src/approval/deeds.ts';
import type { Move, Round } from '../../src/approval/round.ts';
import { RuleBroken } from '../../src/rules.ts';
import { before, silenceOf } from './example.ts';

/** Something that arrives in a round, when, and of whom; a take-back names the command that it takes back. */
export interface Command {
  readonly at: string;
  readonly member: string;
  readonly what:
    | { readonly kind: 'acknowledge' | 'comment' | 'object' | 'amend'; readonly words: string }
    | { readonly kind: 'take-back'; readonly of: number }
    | { readonly kind: 'tell' | 'see' | 'not-reached' }
    | { readonly kind: 'extend'; readonly until: string };
}

export interface History {
  readonly members: readonly string[];
  readonly told: readonly string[];
  /** In the order of their times. */
  readonly commands: readonly Command[];
}

/** In quarters of an hour before the end, so that many things happen at the same instant, some at the end itself. */
const quarters = (from: number, to: number) => fc.integer({ min: from, max: to }).map((n) => before(n * 15));

/** Histories of a silence: who was told as it opened, then what arrives before, at and after its end. */
export const histories: fc.Arbitrary<History> = fc
  .record({
    count: fc.integer({ min: 1, max: 4 }),
    told: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
    raw: fc.array(
      fc.record({
        at: fc.oneof(quarters(-8, 12), quarters(0, 2), quarters(-1, 1)),
        member: fc.nat(3),
        kind: fc.constantFrom(
          'acknowledge',
          'comment',
          'object',
          'object',
          'amend',
          'take-back',
          'take-back',
          'take-back',
          'tell',
          'tell',
          'see',
          'not-reached',
          'extend',
        ),
        of: fc.nat(12),
        until: quarters(-12, 2),
      }),
      { maxLength: 14 },
    ),
  })
  .map(({ count, told, raw }) => {
    const members = ['ana', 'bo', 'cleo', 'dina'].slice(0, count);
    const sorted = raw.toSorted((one, other) => (one.at < other.at ? -1 : Number(one.at > other.at)));
    const commands = sorted.map(({ at, member, kind, of, until }, index): Command => {
      const who = members[member % count] ?? 'ana';
      if (kind === 'take-back') return { at, member: who, what: { kind, of: of % Math.max(1, index) } };
      if (kind === 'extend') return { at, member: who, what: { kind, until } };
      if (kind === 'tell' || kind === 'see' || kind === 'not-reached')
        return { at, member: who, what: { kind } };
      return {
        at,
        member: who,
        what: { kind: kind as 'object', words: kind === 'acknowledge' ? '' : `${kind} ${index}` },
      };
    });
    return { members, told: members.filter((_, index) => told[index] || index === 0), commands };
  });

/** What is recorded of a history whose commands arrive in an order: places in it, by their places in time. */
export function recorded(
  { members, told, commands }: History,
  order: readonly number[] = commands.map((_, index) => index),
): { readonly round: Round; readonly moves: readonly Move[] } {
  const { round, moves: opened } = silenceOf(members, told);
  const moves = [...opened];
  const numbers = new Map<number, number>();
  for (const place of order) {
    const command = commands[place];
    if (!command) continue;
    const move = allowed(() => moveOf(round, moves, command, numbers));
    if (!move) continue;
    numbers.set(place, move.number);
    moves.push(move);
  }
  return { round, moves };
}

function moveOf(
  round: Round,
  moves: readonly Move[],
  { at, member, what }: Command,
  numbers: ReadonlyMap<number, number>,
): Move | null {
  switch (what.kind) {
    case 'take-back':
      return deeds.takeBack(round, moves, { member, objection: numbers.get(what.of) ?? 0 }, at);
    case 'tell':
      return deeds.tell(round, moves, member, at);
    case 'see':
      return deeds.see(round, moves, member, at);
    case 'not-reached':
      return deeds.markNotReached(round, moves, { officer: 'officer', member }, at);
    case 'extend':
      return deeds.extend(round, moves, { person: member, until: what.until }, at);
    default:
      return deeds.answer(round, moves, { member, kind: what.kind, about: '', words: what.words }, at);
  }
}

/** What a rule refuses is not recorded; anything else that goes wrong is a defect. */
export function allowed(deed: () => Move | null): Move | null {
  try {
    return deed();
  } catch (reason) {
    if (reason instanceof RuleBroken) return null;
    throw reason;
  }
}
