import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { recordAgreement } from '../../src/acts/ask.ts';
import { weighRules } from '../../src/acts/bodies.ts';
import { deskOf } from '../../src/acts/desk.ts';
import { keepHolidays } from '../../src/acts/holidays.ts';
import { rebuildAll } from '../../src/acts/look-after.ts';
import { problemsOf } from '../../src/acts/problems.ts';
import { publish } from '../../src/acts/publish.ts';
import { draft, revise } from '../../src/acts/revise.ts';
import type { Office } from '../../src/bodies/body.ts';
import { saveBody } from '../../src/bodies/store.ts';
import { toOther, toSession, toWork } from '../../src/drafting/changes.ts';
import type { Change, Programme } from '../../src/drafting/programme.ts';
import { sayProblem } from '../../src/language/catalogue.ts';
import { textIn } from '../../src/language/text.ts';
import { addPerson, revoke, saveOffice } from '../../src/people/store.ts';
import { keepCopy, putInForce } from '../../src/timetable/candidates.ts';
import { meetingWithId, withMeeting } from '../../src/timetable/edits.ts';
import { viennaIn2023 } from '../holidays/vienna.ts';
import { onBothDatabases } from '../support/databases.ts';
import { sampleBodies, sampleProgramme } from '../support/sample.ts';
import { shellOn } from '../support/shell.ts';

const [group, bureau] = ['ctoc-cop-wg.7', 'ctoc-cop-extended-bureau'];
const wg7 = sampleBodies.find(({ id }) => id === group);
assert(wg7);
const sibling = {
  ...wg7,
  id: 'ctoc-cop-wg.6',
  symbolPrefix: 'CTOC/COP/WG.6',
  shortName: textIn('en', 'Trafficking'),
};
const stranger = {
  ...wg7,
  id: 'e-cn.15',
  parent: null,
  agreedBy: null,
  shortName: textIn('en', 'Crime prevention'),
  symbolPrefix: 'E/CN.15',
};

const { id } = sampleProgramme.session;
const [m1, m2] = sampleProgramme.works[0].meetings.map((one) => one.id) as [string, string];

/** Another session on the same days as the sample's, of another body. */
const of = (body: string, change: Change = (programme) => programme, ordinal: number | null = 8): Programme =>
  change({
    ...sampleProgramme,
    session: { ...sampleProgramme.session, id: `${body}-8`, bodies: [{ body, ordinal }] },
    works: [{ ...sampleProgramme.works[0], id: `${body}-work` }],
  });
const inRoom = (room: string | null): Change =>
  toWork((work) => ({
    ...work,
    meetings: work.meetings.map((one) => ({ ...one, room: room === null ? null : textIn('en', room) })),
  }));

onBothDatabases('A session among others', (connection) => {
  const office = async (...others: readonly Programme[]) => {
    const shell = shellOn(connection());
    for (const body of [...sampleBodies, sibling, stranger]) await saveBody(shell.db, body);
    for (const programme of [sampleProgramme, ...others]) await draft({ ...shell }, 'test', programme);
    const clashes = async (session = id) =>
      problemsOf(await deskOf(shell.db, session))
        .filter(({ code }) => /same-|room-taken/u.test(code))
        .map((problem) => `${problem.where?.slice(-2)} ${sayProblem('en', problem)}`);
    return { shell, clashes };
  };

  it('does not clash with itself, nor with another draft of the same session', async () => {
    const again = of(group, inRoom('Boardroom A'), 5);
    const { clashes } = await office(again);
    assert.deepEqual(await clashes(), []);
  });

  it('clashes with a session of a sibling body at the same time', async () => {
    const { clashes, shell } = await office(of(sibling.id, inRoom('Boardroom D')));
    assert.equal((await clashes()).length, 4);
    assert.equal(
      (await clashes())[0],
      'm1 A body followed by the same delegations meets at the same time: Trafficking, 4 July 2018, 10 a.m. to 1 p.m.',
    );
    const theirs = problemsOf(await deskOf(shell.db, `${sibling.id}-8`)).filter(({ code }) =>
      code.includes('same-delegations'),
    );
    assert.equal(theirs.length, 4);
    assert.match(sayProblem('fr', theirs[0] ?? { code: '', details: {} }), /Trafic illicite de migrants/u);
  });

  it('clashes no longer where the other’s meeting is cancelled or moved away', async () => {
    const { shell, clashes } = await office(of(sibling.id, inRoom('Boardroom D')));
    const other = `${sibling.id}-8`;
    const change = toWork((work) =>
      withMeeting(withMeeting(work, { ...meetingWithId(work, m1), cancelled: true }), {
        ...meetingWithId(work, m2),
        start: '18:00',
        end: '19:00',
      }),
    );
    await revise(shell, { session: other, person: 'test', seen: 1 }, change);
    assert.deepEqual(
      (await clashes()).map((one) => one.slice(0, 2)),
      ['m3', 'm4'],
    );
  });

  it('clashes for a room at the same place, by instants where the zones differ', async () => {
    const { shell, clashes } = await office(of(stranger.id, inRoom('Boardroom A')));
    assert.equal(
      (await clashes())[0],
      'm1 Boardroom A is taken at the same time: Crime prevention, 4 July 2018, 10 a.m. to 1 p.m.',
    );
    const other = { session: `${stranger.id}-8`, person: 'test' };
    const away = toSession((session) => ({ ...session, place: textIn('en', 'Geneva') }));
    await revise(shell, { ...other, seen: 1 }, away);
    assert.deepEqual(await clashes(), []);
    const there = toSession((session) => ({
      ...session,
      place: textIn('fr', 'Vienne'),
      zone: 'Europe/London',
    }));
    await revise(shell, { ...other, seen: 2 }, there);
    const now = await clashes();
    assert.equal(now.length, 4);
    assert.equal(
      now[0],
      'm1 Boardroom A is taken at the same time: Crime prevention, 4 July 2018, 11 a.m. to 2 p.m.',
    );
  });

  it('clashes for an officer of both Bureaux, in office on that day and not revoked', async () => {
    const { shell, clashes } = await office(of(stranger.id, inRoom(null)));
    await saveBody(shell.db, { ...stranger, agreedBy: 'e-cn.15-bureau' });
    const chair = { id: 'p', email: 'p@example.org', name: 'Ms. Example', language: 'en' as const };
    await addPerson(shell.db, { ...chair, createdAt: shell.now });
    const office1: Omit<Office, 'id' | 'bureau'> = {
      person: 'p',
      capacity: textIn('en', 'Chair'),
      post: 'chair',
      group: null,
      from: '2018-01-01',
      until: null,
    };
    await saveOffice(shell.db, { ...office1, id: 'o1', bureau });
    await saveOffice(shell.db, { ...office1, id: 'o2', bureau: 'e-cn.15-bureau', until: '2018-07-04' });
    assert.deepEqual(await clashes(), [
      'm1 Officers needed at the same time by another session, Crime prevention (4 July 2018, 10 a.m. to 1 p.m.): Ms. Example.',
      'm2 Officers needed at the same time by another session, Crime prevention (4 July 2018, 3 p.m. to 6 p.m.): Ms. Example.',
    ]);
    await revoke(shell.db, 'p', shell.now);
    assert.deepEqual(await clashes(), []);
  });

  it('is found again once the projections are made anew', async () => {
    const { shell, clashes } = await office(of(sibling.id, inRoom(null)));
    await sql`update meeting set bodies = '[]'`.execute(shell.db);
    assert.deepEqual(await clashes(), []);
    await rebuildAll(shell.db);
    assert.equal((await clashes()).length, 4);
  });

  it('may not be put where another already is, once the rule is made strict', async () => {
    const { shell } = await office(of(sibling.id, inRoom(null)));
    await weighRules(shell, 'test', group, { 'timetable.same-delegations': 'refuse' });
    const move = (seen: number, start: string, end: string) =>
      revise(
        shell,
        { session: id, person: 'test', seen },
        toWork((work) => withMeeting(work, { ...meetingWithId(work, m1), start, end })),
      );
    await move(1, '07:00', '09:00');
    await assert.rejects(move(2, '11:00', '14:00'), { code: 'timetable.same-delegations' });
  });

  it('is refused to the second of two who bring what neither brings alone', async () => {
    const { shell } = await office();
    const evening = (row: string) =>
      revise(
        shell,
        { session: id, person: row, seen: 1 },
        toWork((work) => ({
          ...work,
          meetings: [
            ...work.meetings,
            { ...meetingWithId(work, m2), id: row, start: '18:00', end: '20:00', rows: [] },
          ],
        })),
      );
    assert.equal((await evening('first')).number, 2);
    await assert.rejects(evening('second'), { code: 'timetable.overlap' });
  });

  it('holds what is kept beside the work in force to the same rules, which let the Bureau’s choice stand', async () => {
    const { shell } = await office();
    const edit = (seen: number) => ({ session: id, person: 'test', seen });
    const beside: Change = (programme) => ({
      ...programme,
      works: keepCopy(programme.works, { id: 'b', of: programme.works[0].id, revision: 1 }),
    });
    await revise(shell, edit(1), beside);
    const late = toWork((work) =>
      withMeeting(work, { ...meetingWithId(work, m2), start: '12:00', end: '18:00' }),
    );
    await assert.rejects(revise(shell, edit(2), toOther('b', late)), { code: 'timetable.overlap' });
    await weighRules(shell, 'test', group, { 'timetable.overlap': 'warning' });
    await revise(shell, edit(2), toOther('b', late));
    await weighRules(shell, 'test', group, {});
    const chosen: Change = (programme) => ({
      ...programme,
      works: putInForce(programme.works, 'b', { by: 'test', at: shell.now }),
    });
    const { programme } = await revise(shell, edit(3), chosen);
    assert.equal(programme.works[0].id, 'b');
  });

  it('is not published while what its bodies would refuse, or block, stands', async () => {
    const { shell } = await office();
    const asked = {
      session: id,
      person: 'test',
      symbol: null,
      date: '2018-04-09',
      authority: 'secretariat',
    } as const;
    await keepHolidays(shell, 'test', [
      ...viennaIn2023,
      { dutyStation: 'Vienna', date: '2018-07-05', name: 'A day of Vienna alone' },
    ]);
    const dates = { session: id, person: 'test', subject: 'dates', method: 'meeting', bureau } as const;
    await recordAgreement(shell, dates, '2018-01-22');
    for (const level of ['block', 'refuse'] as const) {
      await weighRules(shell, 'test', group, { 'timetable.holiday': level });
      await assert.rejects(publish(shell, asked), {
        code: 'editions.blocked',
        details: { date: '2018-07-05', count: 2, problem: 'timetable.holiday' },
      });
    }
    const blocked = problemsOf(await deskOf(shell.db, id)).filter(({ level }) => level === 'block');
    assert.deepEqual(
      blocked.map(({ code, refused }) => [code, refused]),
      [
        ['timetable.holiday', true],
        ['timetable.holiday', true],
      ],
    );
    await weighRules(shell, 'test', group, {});
    assert.equal((await publish(shell, asked)).edition.number, 1);
  });
});
