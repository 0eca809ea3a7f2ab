import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ask } from '../../src/acts/ask.ts';
import { examine } from '../../src/acts/look-after.ts';
import { draft } from '../../src/acts/revise.ts';
import * as rounds from '../../src/acts/rounds.ts';
import { endsAs } from '../../src/approval/silence.ts';
import { movesOf, roundWithNumber } from '../../src/approval/store.ts';
import { RuleBroken } from '../../src/rules.ts';
import * as example from '../approval/example.ts';
import { type Command, histories } from '../approval/histories.ts';
import { onBothDatabases } from '../support/databases.ts';
import { sampleProgramme } from '../support/sample.ts';
import { bureau, bureauOn, end, ends, opens } from './bureau.ts';

const count = 40;
const seed = Number(process.env.SEED ?? Date.now() % 2_147_483_647);
const people = ['ana', 'bo', 'cleo'];

/** A member of the examples as one of this Bureau. */
const named = (member: string) => people[['ana', 'bo', 'cleo', 'dina'].indexOf(member) % 3] ?? 'ana';

/** An instant of the examples, before the end of these rounds as it is before the end of those. */
const shifted = (at: string) =>
  new Date(Date.parse(at) + Date.parse(end) - Date.parse(example.endsAt)).toISOString();

onBothDatabases(`Histories of silence procedures that are kept, ${count} from seed ${seed}`, (connection) => {
  it('end as the moves that were kept say, and their record holds together', async function () {
    this.timeout(120_000);
    const { shell } = await bureauOn(connection());
    const found = new Set<string>();
    for (const [place, { told, commands }] of fc.sample(histories, { numRuns: count, seed }).entries()) {
      const session = `history-${place}`;
      shell.now = opens;
      await draft(shell, 'olga', {
        ...sampleProgramme,
        session: { ...sampleProgramme.session, id: session },
      });
      const { id } = await ask(shell, {
        session,
        person: 'olga',
        subject: 'agenda',
        method: 'silence',
        bureau,
        ends,
      });
      const numbers = new Map<number, number>();
      const kept = async () => (await movesOf(shell.db, id)).filter(({ kind }) => kind !== 'wait');
      for (const person of new Set(told.map(named))) await tell(id, person);
      for (const [index, command] of commands.entries()) {
        shell.now = shifted(command.at);
        const before = (await kept()).length;
        await playing(async () => await play(session, id, command, numbers));
        const after = await movesOf(shell.db, id);
        if ((await kept()).length > before) numbers.set(index, after.at(-1)?.number ?? 0);
      }
      shell.now = shifted(example.before(-10_000));
      const { outcome: _, ...round } = await roundWithNumber(shell.db, session, 1);
      const expected = endsAs({ ...round, outcome: null }, await kept(), shell.now);
      await rounds.closeSilences(shell);
      const { outcome } = await roundWithNumber(shell.db, session, 1);
      assert.equal(outcome?.state ?? 'waiting', expected);
      found.add(expected ?? '');
    }
    assert(found.size >= 2, [...found].join());
    const looked = (await examine(shell)).filter(({ what }) => what.startsWith('rounds of history'));
    assert.deepEqual([looked.length, looked.filter(({ well }) => !well)], [count, []]);

    async function tell(round: string, person: string) {
      await shell.db
        .transaction()
        .execute(async (db) => await rounds.memberTold(db, shell, { round, person }));
    }

    async function play(
      session: string,
      round: string,
      { member: who, what }: Command,
      numbers: ReadonlyMap<number, number>,
    ) {
      const member = named(who);
      const about = { session, round: 1, member };
      if (what.kind === 'tell') await tell(round, member);
      else if (what.kind === 'see') await rounds.see(shell, about);
      else if (what.kind === 'not-reached') await rounds.markNotReached(shell, { ...about, officer: 'olga' });
      else if (what.kind === 'extend')
        await rounds.extend(shell, { session, round: 1, person: member, until: shifted(what.until) });
      else if (what.kind === 'take-back')
        await rounds.takeBack(shell, { ...about, objection: numbers.get(what.of) ?? 0 });
      else if ('words' in what)
        await rounds.answer(shell, { ...about, kind: what.kind, about: '', words: what.words });
    }
  });

  it('show a record that was damaged by hand to whoever looks after the program', async () => {
    const { shell, asks } = await bureauOn(connection());
    await asks('agenda');
    const looked = async () =>
      (await examine(shell)).filter(({ what }) => what.startsWith('rounds')).map(({ note }) => note);
    assert.deepEqual(await looked(), ['1']);
    await shell.db
      .insertInto('outcome')
      .values({
        round_id: (await roundWithNumber(shell.db, sampleProgramme.session.id, 1)).id,
        state: 'adopted',
        agreed_on: '2018-04-13',
        closed_by: 'silence',
        closed_at: end,
      })
      .execute();
    assert.deepEqual(await looked(), ['round 1: outcome']);
  });
});

async function playing(deed: () => Promise<void>) {
  try {
    await deed();
  } catch (reason) {
    if (!(reason instanceof RuleBroken)) throw reason;
  }
}
