import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { ask, recordAgreement } from '../../src/acts/ask.ts';
import { deskOf } from '../../src/acts/desk.ts';
import { draft, revise } from '../../src/acts/revise.ts';
import { conclude } from '../../src/acts/rounds.ts';
import { asAsked, type Round } from '../../src/approval/round.ts';
import { roundsOf, roundWithNumber } from '../../src/approval/store.ts';
import { saveBody } from '../../src/bodies/store.ts';
import { toOther, toWork } from '../../src/drafting/changes.ts';
import { partOf } from '../../src/drafting/parts.ts';
import type { Change } from '../../src/drafting/programme.ts';
import { latestRevision, revisionWithNumber } from '../../src/drafting/store.ts';
import { keepCopy, putInForce } from '../../src/timetable/candidates.ts';
import { cancelMeeting, setRoom } from '../../src/timetable/edits.ts';
import { onBothDatabases } from '../support/databases.ts';
import { sampleBodies, sampleProgramme } from '../support/sample.ts';
import { shellOn } from '../support/shell.ts';

const session = sampleProgramme.session.id;
const a = sampleProgramme.works[0].id;
const m4 = 'ctoc-cop-wg.7-5-m4';
const person = 'secretary';
const on = '2018-03-01';

onBothDatabases('Several organizations of work before a Bureau', (connection) => {
  /** The sample session with a candidate B at which the last meeting is cancelled. */
  async function office() {
    const shell = shellOn(connection());
    for (const body of sampleBodies) await saveBody(shell.db, body);
    await draft(shell, person, sampleProgramme);
    const change = async (edit: Change) => {
      const { number } = await latestRevision(shell.db, session);
      await revise(shell, { session, person, seen: number }, edit);
    };
    await change((programme) => ({
      ...programme,
      works: keepCopy(programme.works, { id: 'b', of: a, revision: 1 }),
    }));
    await change(
      toOther(
        'b',
        toWork((work) => cancelMeeting(work, m4)),
      ),
    );
    const asks = async (work?: string, subject: Round['subject'] = 'organization-of-work') =>
      await ask(shell, { session, person, subject, method: 'meeting', bureau: null, work: work ?? null });
    const state = async () => {
      const { standing } = await deskOf(shell.db, session);
      const found = standing.find(({ subject }) => subject === 'organization-of-work');
      return [found?.state, found?.round?.number ?? null, found?.asked.map(({ number }) => number)];
    };
    const outcomes = async () =>
      (await roundsOf(shell.db, session)).map(({ work, outcome }) => [
        work?.letter,
        outcome?.state ?? 'open',
      ]);
    return { shell, change, asks, state, outcomes };
  }

  it('are asked about side by side, each with its own text, and kept with their letters', async () => {
    const { shell, asks, outcomes } = await office();
    const [one, other] = [await asks(), await asks('b')];
    assert.deepEqual(
      [one.work, other.work],
      [
        { id: a, letter: 'A' },
        { id: 'b', letter: 'B' },
      ],
    );
    assert.notEqual(one.hash, other.hash);
    assert.match(other.text, /\(cancelled\)/u);
    assert.deepEqual(await roundWithNumber(shell.db, session, 2), other);
    assert.deepEqual(await outcomes(), [
      ['A', 'open'],
      ['B', 'open'],
    ]);
    const { programme } = await revisionWithNumber(shell.db, session, other.revision);
    assert.equal(partOf(asAsked(programme, other), 'organization-of-work'), other.text);
  });

  it('are asked about again one by one: the round on the other stays open', async () => {
    const { asks, change, outcomes } = await office();
    await asks();
    const first = await asks('b');
    assert.equal((await asks('b')).number, first.number);
    await change(
      toOther(
        'b',
        toWork((work) => cancelMeeting(work, 'ctoc-cop-wg.7-5-m3')),
      ),
    );
    await asks('b');
    assert.deepEqual(await outcomes(), [
      ['A', 'open'],
      ['B', 'superseded'],
      ['B', 'open'],
    ]);
  });

  it('are agreed one of them, which counts once it is in force, and again if the other is put back', async () => {
    const { shell, asks, change, state } = await office();
    await asks();
    await asks('b');
    assert.deepEqual(await state(), ['asked', 2, [1, 2]]);
    await conclude(shell, { session, round: 2, person, on });
    assert.deepEqual(await state(), ['asked', 1, [1]]);
    const put = (work: string) =>
      change((programme) => ({
        ...programme,
        works: putInForce(programme.works, work, { by: person, at: shell.clock() }),
      }));
    await put('b');
    assert.deepEqual(await state(), ['agreed', 2, [1]]);
    await conclude(shell, { session, round: 1, person, on: null });
    await put(a);
    assert.deepEqual(await state(), ['changed', 2, []]);
  });

  it('are agreed both, and either in force is agreed, whatever room it is in', async () => {
    const { shell, asks, change, state } = await office();
    await asks();
    await asks('b');
    await conclude(shell, { session, round: 1, person, on });
    await conclude(shell, { session, round: 2, person, on });
    assert.deepEqual(await state(), ['agreed', 1, []]);
    await change(toWork((work) => setRoom(work, m4, null)));
    assert.deepEqual(await state(), ['agreed', 1, []]);
  });

  it('are recorded as agreed outside the program, and no one is asked about that is not there', async () => {
    const { shell, asks } = await office();
    const asking = { session, person, method: 'silence', bureau: null } as const;
    const agreed = await recordAgreement(
      shell,
      { ...asking, subject: 'organization-of-work', work: 'b' },
      on,
    );
    assert.deepEqual([agreed.work?.letter, agreed.outcome?.state], ['B', 'adopted']);
    await assert.rejects(asks('x'), { code: 'candidates.none-such' });
    assert.equal((await asks(undefined, 'agenda')).work, null);
  });

  it('do not change what a round was about that came before there were several', async () => {
    const { shell, asks, outcomes, state } = await office();
    await sql`
      insert into round (id, session_id, number, subject, bureau, method, revision, language, part, hash, members,
        opened_by, opened_at)
      values ('old', ${session}, 1, 'organization-of-work', 'ctoc-cop-extended-bureau', 'meeting', 1, 'en', '', 'x',
        '[]', 'secretary', '2018-01-01T00:00:00.000Z')
    `.execute(shell.db);
    assert.deepEqual(await state(), ['asked', 1, [1]]);
    await asks('b');
    assert.deepEqual(await outcomes(), [
      [undefined, 'open'],
      ['B', 'open'],
    ]);
    await asks();
    assert.deepEqual(await outcomes(), [
      [undefined, 'superseded'],
      ['B', 'open'],
      ['A', 'open'],
    ]);
  });
});
