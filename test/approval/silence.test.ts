import assert from 'node:assert/strict';
import * as deeds from '../../src/approval/deeds.ts';
import { type Happening, leadsTo, type RoundState, stateOfRound, tables } from '../../src/approval/moves.ts';
import { eachOnce, type Move } from '../../src/approval/round.ts';
import {
  endOf,
  endsAs,
  objectionsIn,
  reached,
  reminderDue,
  stateAt,
  untold,
} from '../../src/approval/silence.ts';
import type { Post } from '../../src/bodies/body.ts';
import { textIn } from '../../src/language/text.ts';
import { before, endsAt, opensAt, silenceOf } from './example.ts';

const dayOf = (instant: string) => instant.slice(0, 10);

/** A silence that is played through: each deed is recorded, or refused. */
function played(members = ['ana', 'bo', 'cleo'], told?: readonly string[]) {
  const start = silenceOf(members, told);
  let { moves } = start;
  const { round } = start;
  const keep = (move: Move | null) => {
    if (move) moves = [...moves, move];
    return move?.number ?? null;
  };
  return {
    round,
    moves: () => moves,
    says: (member: string, kind: 'acknowledge' | 'comment' | 'object' | 'amend', at: string, words = 'Why') =>
      keep(
        deeds.answer(
          round,
          moves,
          { member, kind, about: '', words: kind === 'acknowledge' ? '' : words },
          at,
        ),
      ),
    takesBack: (member: string, objection: number | null, at: string) =>
      keep(deeds.takeBack(round, moves, { member, objection: objection ?? 0 }, at)),
    extends: (person: string, until: string, at: string) =>
      keep(deeds.extend(round, moves, { person, until }, at)),
    sees: (member: string, at: string) => keep(deeds.see(round, moves, member, at)),
    isTold: (member: string, at: string) => keep(deeds.tell(round, moves, member, at)),
    isNotReached: (member: string, at: string) =>
      keep(deeds.markNotReached(round, moves, { officer: 'officer', member }, at)),
    endsAt: (at: string) => deeds.close(round, moves, at, dayOf),
    state: (at: string) => stateAt(round, moves, at),
  };
}

describe('A silence procedure', () => {
  it('is adopted by its end where nobody objected, on the day of its end', () => {
    const silence = played();
    silence.says('ana', 'acknowledge', before(60));
    silence.says('bo', 'comment', before(50), 'Please keep Thursday afternoon free.');
    assert.equal(silence.endsAt(before(1)), null);
    assert.deepEqual(silence.endsAt(before(-300)), {
      outcome: { state: 'adopted', on: '2018-04-05', closedBy: 'silence', closedAt: before(-300) },
    });
  });

  it('stays open after an objection, and is broken by one that still stands at its end', () => {
    const silence = played();
    silence.says('bo', 'object', before(60));
    assert.equal(silence.state(before(30)), 'disturbed');
    assert.equal(endsAs(silence.round, silence.moves(), endsAt), 'broken');
  });

  it('is not broken by an objection that was taken back before the end', () => {
    const silence = played();
    const objection = silence.says('bo', 'object', before(60));
    silence.takesBack('bo', objection, before(1));
    assert.equal(silence.state(before(0.5)), 'open');
    assert.equal(endsAs(silence.round, silence.moves(), endsAt), 'adopted');
  });

  it('is broken by a proposed amendment that still stands, and needs each of several taken back', () => {
    const silence = played();
    const objection = silence.says('bo', 'object', before(60));
    const amendment = silence.says('bo', 'amend', before(59), 'Begin item 3 on Wednesday.');
    silence.takesBack('bo', objection, before(10));
    assert.equal(silence.state(before(5)), 'disturbed');
    silence.takesBack('bo', amendment, before(4));
    assert.equal(silence.state(before(3)), 'open');
  });

  it('has its end outside: what comes then is kept, late, and does not break it', () => {
    const silence = played();
    const late = silence.says('bo', 'object', endsAt);
    assert.notEqual(late, null);
    assert.deepEqual(
      objectionsIn(silence.round, silence.moves()).map((one) => [one.late, one.stands]),
      [[true, false]],
    );
    assert.equal(endsAs(silence.round, silence.moves(), endsAt), 'adopted');
    const [closed] = [silence.endsAt(endsAt)];
    assert(closed && 'outcome' in closed);
    const after = { ...silence.round, outcome: closed.outcome };
    assert.notEqual(
      deeds.answer(
        after,
        silence.moves(),
        { member: 'ana', kind: 'object', about: '', words: 'No' },
        before(-60),
      ),
      null,
    );
  });

  it('lets nobody take an objection back at its end or later', () => {
    const silence = played();
    const objection = silence.says('bo', 'object', before(60));
    assert.throws(() => silence.takesBack('bo', objection, endsAt), { code: 'approval.taken-back-late' });
    assert.equal(endsAs(silence.round, silence.moves(), endsAt), 'broken');
  });

  it('lets members take back their own objections alone, each once', () => {
    const silence = played();
    const objection = silence.says('bo', 'object', before(60));
    assert.throws(() => silence.takesBack('ana', objection, before(50)), {
      code: 'approval.no-such-objection',
    });
    assert.throws(() => silence.takesBack('bo', 99, before(50)), { code: 'approval.no-such-objection' });
    assert.notEqual(silence.takesBack('bo', objection, before(40)), null);
    assert.equal(silence.takesBack('bo', objection, before(30)), null);
  });

  it('lets nobody acknowledge over an objection of their own, and wants words for all but that', () => {
    const silence = played();
    silence.says('bo', 'object', before(60));
    assert.throws(() => silence.says('bo', 'acknowledge', before(50)), { code: 'approval.objection-stands' });
    assert.throws(() => silence.says('ana', 'object', before(50), ''), { code: 'approval.words-needed' });
    assert.throws(() => silence.says('stranger', 'object', before(50)), { code: 'approval.not-a-member' });
  });

  it('keeps the same answer sent twice once, and an objection raised again after it was taken back', () => {
    const silence = played();
    const objection = silence.says('bo', 'object', before(60));
    assert.equal(silence.says('bo', 'object', before(59)), null);
    silence.takesBack('bo', objection, before(50));
    assert.notEqual(silence.says('bo', 'object', before(40)), null);
    assert.equal(endsAs(silence.round, silence.moves(), endsAt), 'broken');
  });

  it('is extended by the chair alone, before it ends, to a later end', () => {
    const silence = played();
    const later = before(-24 * 60);
    assert.throws(() => silence.extends('bo', later, before(10)), { code: 'approval.not-the-chair' });
    assert.throws(() => silence.extends('officer', later, before(10)), { code: 'approval.not-the-chair' });
    assert.throws(() => silence.extends('ana', before(5), before(10)), { code: 'approval.not-later' });
    assert.throws(() => silence.extends('ana', later, endsAt), { code: 'approval.extended-late' });
    silence.extends('ana', later, before(10));
    assert.equal(endOf(silence.round, silence.moves()), later);
    assert.equal(silence.state(endsAt), 'open');
    silence.says('bo', 'object', endsAt);
    assert.equal(endsAs(silence.round, silence.moves(), later), 'broken');
  });

  it('waits for an officer where a member was not told before its end, and is never adopted then', () => {
    const silence = played(['ana', 'bo', 'cleo'], ['ana', 'bo']);
    assert.deepEqual(untold(silence.round, silence.moves()), ['cleo']);
    const made = silence.endsAt(endsAt);
    assert(made && 'move' in made);
    assert.equal(made.move.kind, 'wait');
    const moves = [...silence.moves(), made.move];
    assert.equal(stateOfRound(silence.round, moves), 'waiting');
    assert.equal(deeds.tell(silence.round, moves, 'cleo', before(-10)), null);
    assert.equal(deeds.close(silence.round, moves, before(-20), dayOf), null);
    assert.throws(() => deeds.conclude(silence.round, moves, 'adopt'), { code: 'approval.silence-runs' });
    assert.equal(deeds.conclude(silence.round, moves, 'withdraw'), 'withdrawn');
    assert.equal(deeds.conclude(silence.round, moves, 'supersede'), 'superseded');
  });

  it('is broken rather than left waiting where somebody objects and another was not told', () => {
    const silence = played(['ana', 'bo'], ['ana']);
    silence.says('ana', 'object', before(60));
    assert.equal(endsAs(silence.round, silence.moves(), endsAt), 'broken');
  });

  it('has told a member by a mail that was accepted, or who opened it or answered', () => {
    const silence = played(['ana', 'bo', 'cleo'], []);
    silence.isTold('ana', before(60));
    silence.sees('bo', before(50));
    silence.says('cleo', 'comment', before(40));
    assert.deepEqual(untold(silence.round, silence.moves()), []);
    assert.equal(reached(silence.round, silence.moves(), 'ana'), 'told');
    assert.equal(reached(silence.round, silence.moves(), 'bo'), 'seen');
  });

  it('counts a member whom an officer marks as not reached as not told, until a later mail or the member opens it', () => {
    const silence = played();
    silence.isNotReached('bo', before(60));
    assert.equal(endsAs(silence.round, silence.moves(), endsAt), 'waiting');
    silence.isTold('bo', before(30));
    assert.equal(endsAs(silence.round, silence.moves(), endsAt), 'adopted');
    silence.isNotReached('bo', before(20));
    silence.sees('bo', before(10));
    assert.equal(endsAs(silence.round, silence.moves(), endsAt), 'adopted');
    assert.throws(() => silence.isNotReached('bo', before(5)), { code: 'approval.has-seen-it' });
  });

  it('is not adopted where nobody was asked', () => {
    const { round, moves } = silenceOf([]);
    assert.equal(endsAs(round, moves, endsAt), 'waiting');
  });

  it('takes nothing more once it is withdrawn or superseded', () => {
    const { round, moves } = silenceOf(['ana']);
    for (const state of ['withdrawn', 'superseded'] as const) {
      const closed = { ...round, outcome: { state, on: null, closedBy: 'officer', closedAt: before(60) } };
      const said = { member: 'ana', kind: 'object', about: '', words: 'No' } as const;
      assert.throws(() => deeds.answer(closed, moves, said, before(50)), { code: 'approval.closed-already' });
      assert.throws(() => deeds.conclude(closed, moves, 'withdraw'), { code: 'approval.closed-already' });
      assert.equal(deeds.close(closed, moves, endsAt, dayOf), null);
    }
  });

  it('reminds 48 and 24 hours before its end, not of what was before it opened', () => {
    const { round, moves } = silenceOf(['ana']);
    assert.equal(reminderDue(round, moves, before(48 * 60 + 1)), null);
    assert.equal(reminderDue(round, moves, before(48 * 60)), 48);
    assert.equal(reminderDue(round, moves, before(24 * 60)), 24);
    assert.equal(reminderDue(round, moves, endsAt), null);
    const short = { ...round, openedAt: before(30 * 60) };
    assert.equal(reminderDue(short, moves, before(29 * 60)), null);
    assert.equal(reminderDue(short, moves, before(23 * 60)), 24);
    assert.equal(reminderDue({ ...round, endsAt: null }, moves, opensAt), null);
  });
});

describe('The members of a round', () => {
  it('are asked once each, in the highest office that they hold', () => {
    const office = (person: string, post: Post) => ({
      person,
      post,
      capacity: textIn('en', post),
      group: null,
    });
    const held = [office('ana', 'member'), office('bo', 'vice-chair'), office('ana', 'chair')];
    assert.deepEqual(
      eachOnce(held).map(({ person, post }) => [person, post]),
      [
        ['bo', 'vice-chair'],
        ['ana', 'chair'],
      ],
    );
  });
});

describe('The table of moves of a silence procedure', () => {
  const states = Object.keys(tables.silence) as readonly RoundState[];
  const from = (happening: Happening) =>
    Object.fromEntries(
      states.flatMap((state) => {
        const next = leadsTo('silence', state, happening);
        return next === null ? [] : [[state, next]];
      }),
    );

  it('leads to agreement by its end alone, out of a round without an objection', () => {
    const leading = states.flatMap((state) =>
      Object.entries(tables.silence[state])
        .filter(([, next]) => next === 'adopted' && state !== 'adopted')
        .map(([happening]) => [state, happening]),
    );
    assert.deepEqual(leading, [['open', 'end']]);
  });

  it('is disturbed by objections and amendments, and quiet again once the last is taken back', () => {
    assert.deepEqual(from('object'), { open: 'disturbed', disturbed: 'disturbed' });
    assert.deepEqual(from('amend'), { open: 'disturbed', disturbed: 'disturbed' });
    assert.deepEqual(from('take-back'), { disturbed: 'disturbed' });
    assert.deepEqual(from('take-last-back'), { disturbed: 'open' });
  });

  it('keeps what is late after the end, in whatever way it ended, and never once withdrawn or superseded', () => {
    assert.deepEqual(from('late'), { waiting: 'waiting', adopted: 'adopted', broken: 'broken' });
    assert.deepEqual(tables.silence.withdrawn, {});
    assert.deepEqual(tables.silence.superseded, {});
  });

  it('is withdrawn or superseded while it runs and while it waits', () => {
    assert.deepEqual(Object.keys(from('withdraw')), ['open', 'disturbed', 'waiting']);
    assert.deepEqual(Object.keys(from('supersede')), ['open', 'disturbed', 'waiting']);
  });
});
