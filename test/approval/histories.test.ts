import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as deeds from '../../src/approval/deeds.ts';
import { leadsTo, stateOfRound } from '../../src/approval/moves.ts';
import type { Move, Round } from '../../src/approval/round.ts';
import { before } from './example.ts';
import { type History, histories, recorded } from './histories.ts';

const seed = Number(process.env.SEED ?? Date.now() % 2_147_483_647);
const runs = 10_000;
const longAfter = before(-10_000);
const dayOf = (instant: string) => instant.slice(0, 10);

/** What becomes of a round, judged here by itself from what is recorded, without a word of what is tested. */
function judged({ members, endsAt }: Round, moves: readonly Move[]): 'adopted' | 'broken' | 'waiting' {
  const ends = [endsAt ?? '', ...moves.flatMap(({ until }) => until ?? [])].toSorted();
  const end = ends.at(-1) ?? '';
  const inTime = moves.filter(({ at }) => at < end);
  const takenBack = new Set(
    inTime.filter(({ kind }) => kind === 'take-back').map(({ objection }) => objection),
  );
  const standing = inTime.filter(
    ({ kind, number }) => (kind === 'object' || kind === 'amend') && !takenBack.has(number),
  );
  if (standing.length > 0) return 'broken';
  const told = members.every(({ person }) => {
    const theirs = inTime.filter(({ member }) => member === person);
    if (theirs.some((move) => move.person === person)) return true;
    const missed = theirs.filter(({ kind }) => kind === 'not-reached').map(({ at }) => at);
    return theirs.some(({ kind, at }) => kind === 'tell' && missed.every((miss) => miss < at));
  });
  return told ? 'adopted' : 'waiting';
}

function outcomeOf(round: Round, moves: readonly Move[], at = longAfter): string | null {
  const made = deeds.close(round, moves, at, dayOf);
  if (made === null) return null;
  return 'outcome' in made ? made.outcome.state : 'waiting';
}

/** Another order in which the same could have arrived: what has the same time changes places, but for an objection and its taking back. */
function anotherOrder({ commands }: History, picks: readonly number[]): readonly number[] {
  const left = commands.map((_, index) => index);
  const order: number[] = [];
  while (left.length > 0) {
    const first = commands[left[0] ?? 0]?.at;
    const ready = left.filter((index) => {
      const command = commands[index];
      if (command?.at !== first) return false;
      return command?.what.kind !== 'take-back' || !left.includes(command.what.of);
    });
    const next = ready[(picks[order.length] ?? 0) % ready.length] ?? left[0] ?? 0;
    order.push(next);
    left.splice(left.indexOf(next), 1);
  }
  return order;
}

describe(`Histories of silence procedures, ${runs} generated from seed ${seed}`, function () {
  this.timeout(120_000);
  const holds = (property: fc.IProperty<[History]>) => fc.assert(property, { numRuns: runs, seed });
  const found = { adopted: 0, broken: 0, waiting: 0 };

  it('end as an independent judge says: never adopted over an objection in time, never where a member was not told', () => {
    holds(
      fc.property(histories, (history) => {
        const { round, moves } = recorded(history);
        const expected = judged(round, moves);
        found[expected] += 1;
        assert.equal(outcomeOf(round, moves), expected);
      }),
    );
  });

  it('end in each of the three ways often enough to mean something', () => {
    assert(Math.min(found.adopted, found.broken, found.waiting) > runs / 20, JSON.stringify(found));
  });

  it('end where the table of moves leads', () => {
    holds(
      fc.property(histories, (history) => {
        const { round, moves } = recorded(history);
        const inTime = moves.filter(({ at }) => at < (deedsEnd(round, moves) ?? ''));
        const state = stateOfRound(round, inTime);
        const outcome = outcomeOf(round, moves);
        const end = outcome === 'waiting' ? 'end-untold' : 'end';
        assert.equal(leadsTo('silence', state, end), outcome);
      }),
    );
  });

  it('end alike in whatever order things arrive that keeps their times', () => {
    let differently = 0;
    fc.assert(
      fc.property(histories, fc.array(fc.nat(20), { minLength: 14, maxLength: 14 }), (history, picks) => {
        const order = anotherOrder(history, picks);
        if (order.some((place, index) => place !== index)) differently += 1;
        const [one, other] = [recorded(history), recorded(history, order)];
        assert.equal(outcomeOf(one.round, one.moves), outcomeOf(other.round, other.moves));
      }),
      { numRuns: runs, seed },
    );
    assert(differently > runs / 20, `only ${differently} orders differed`);
  });

  it('end alike whenever the end is noticed, and not before it', () => {
    holds(
      fc.property(histories, (history) => {
        const { round, moves } = recorded(history);
        const end = deedsEnd(round, moves) ?? '';
        const justBefore = new Date(Date.parse(end) - 1).toISOString();
        assert.equal(outcomeOf(round, moves, justBefore), null);
        assert.equal(outcomeOf(round, moves, end), outcomeOf(round, moves, longAfter));
      }),
    );
  });
});

function deedsEnd(round: Round, moves: readonly Move[]): string | null {
  return moves.reduce(
    (end, { until }) => (until !== null && end !== null && until > end ? until : end),
    round.endsAt,
  );
}
