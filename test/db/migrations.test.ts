import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { type Connection, connect } from '../../db/connect.ts';
import { migrate } from '../../db/migrations.ts';
import { movesOf, roundWithNumber } from '../../src/approval/store.ts';
import { meetingsBeside } from '../../src/drafting/store.ts';
import { textIn } from '../../src/language/text.ts';
import { officesOf } from '../../src/people/offices/store.ts';
import { postgresUrl } from '../support/databases.ts';
import { sampleProgramme } from '../support/sample.ts';

const { session, works } = sampleProgramme;
const [first] = works[0].meetings;
assert(first);

for (const kind of ['sqlite', 'postgres'] as const) {
  describe(`A database of the first release, on ${kind === 'sqlite' ? 'SQLite' : 'PostgreSQL'}`, () => {
    let connection: Connection;
    beforeEach(async function () {
      this.timeout(60_000);
      connection = connect(kind === 'sqlite' ? 'file::memory:' : await postgresUrl());
      if (kind === 'postgres') {
        await sql`drop schema public cascade`.execute(connection.db);
        await sql`create schema public`.execute(connection.db);
      }
      await migrate(connection, '0001-ground');
    });
    afterEach(async () => {
      await connection.db.destroy();
    });

    it('is brought up to date, with what its sessions are held against others by', async () => {
      const { db } = connection;
      const at = '2018-01-22T10:00:00.000Z';
      await sql`insert into session values (${session.id}, ${at})`.execute(db);
      const older = JSON.stringify({ ...sampleProgramme, session: { ...session, zone: 'Etc/UTC' } });
      for (const [number, programme] of [older, JSON.stringify(sampleProgramme)].entries()) {
        await sql`insert into revision values (${session.id}, ${number + 1}, ${programme}, 'p', ${at})`.execute(
          db,
        );
      }
      await sql`insert into heading values (${session.id}, 'Agenda', ${session.start}, ${session.end}, 2)`.execute(
        db,
      );
      await sql`
        insert into meeting values (${session.id}, ${first.id}, ${first.date}, ${first.start}, ${first.end}, 'A')
      `.execute(db);

      assert((await migrate(connection)).length > 0);
      assert.deepEqual(await migrate(connection), []);
      assert.deepEqual(await meetingsBeside(db, 'another', session.start, session.end), [
        {
          session: session.id,
          convened: session.bodies,
          place: session.place,
          zone: session.zone,
          days: { start: session.start, end: session.end },
          date: first.date,
          start: first.start,
          end: first.end,
          room: 'A',
          bodies: ['ctoc-cop-wg.7'],
        },
      ]);
    });

    it('keeps what members of Bureaux answered, in which capacity, and what their offices are', async () => {
      const { db } = connection;
      const at = '2018-01-22T10:00:00.000Z';
      await sql`insert into session values (${session.id}, ${at})`.execute(db);
      await sql`insert into person values ('ana', 'ana@example.org', 'Ana', 'es', null, ${at}, null)`.execute(
        db,
      );
      for (const [id, capacity] of [
        ['o1', 'Chair'],
        ['o2', 'Vice-President, African States'],
        ['o3', 'Representative of the European Union'],
      ]) {
        const text = JSON.stringify({ language: 'en', words: capacity, translations: {} });
        await sql`insert into office values (${id}, 'b', 'ana', ${text}, '2018-01-01', null)`.execute(db);
      }
      await sql`
        insert into round values ('r', ${session.id}, 1, 'agenda', 'b', 'meeting', 1, 'en', 'text', 'hash',
          '[{"person":"ana","capacity":"Chair"}]', 'p', ${at})
      `.execute(db);
      await sql`insert into response values ('r', 1, 'ana', 'comment', 'Why?', ${at})`.execute(db);
      await sql`insert into response values ('r', 2, 'ana', 'agree', '', ${at})`.execute(db);

      await migrate(connection);
      const moves = await movesOf(db, 'r');
      assert.deepEqual(
        moves.map(({ number, kind: said, person, member, words }) => [number, said, person, member, words]),
        [
          [1, 'comment', 'ana', 'ana', 'Why?'],
          [2, 'acknowledge', 'ana', 'ana', ''],
        ],
      );
      const round = await roundWithNumber(db, session.id, 1);
      assert.deepEqual(round.members, [
        { person: 'ana', capacity: textIn('en', 'Chair'), post: 'member', group: null },
      ]);
      assert.equal(round.endsAt, null);
      const posts = (await officesOf(db, 'b')).map(({ id, post }) => [id, post]).toSorted();
      assert.deepEqual(posts, [
        ['o1', 'chair'],
        ['o2', 'vice-chair'],
        ['o3', 'member'],
      ]);
      await assert.rejects(sql`update move set words = 'Other words'`.execute(db), /never changes/u);
    });
  });
}
