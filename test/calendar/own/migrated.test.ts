import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { connect } from '../../../db/connect.ts';
import { migrate } from '../../../db/migrations.ts';
import { ownCalendarAt, ownCalendarsOf } from '../../../src/calendar/own/store.ts';
import { postgresUrl } from '../../support/databases.ts';

for (const kind of ['sqlite', 'postgres'] as const) {
  describe(`A private calendar of an earlier version, on ${kind === 'sqlite' ? 'SQLite' : 'PostgreSQL'}`, () => {
    it('is read at the address that it had, and is its owner’s still', async () => {
      const connection = connect(kind === 'sqlite' ? 'file::memory:' : await postgresUrl());
      const { db } = connection;
      if (kind === 'postgres') {
        await sql`drop schema public cascade`.execute(db);
        await sql`create schema public`.execute(db);
      }
      await migrate(connection, '0011-feeds');
      const [at, token] = ['2026-01-01T08:00:00.000Z', 'b'.repeat(32)];
      const hash = createHash('sha256').update(token).digest('hex');
      await sql`
        insert into person (id, email, name, language, created_at) values ('p', 'p@example.org', 'P', 'fr', ${at})
      `.execute(db);
      await sql`
        insert into own_calendar (id, hash, person, bodies, language, alarm, created_at, changed_at)
        values ('c', ${hash}, 'p', '["a","b"]', 'fr', 15, ${at}, ${at})
      `.execute(db);
      await migrate(connection);
      const found = await ownCalendarAt(db, token);
      assert.deepEqual(found, {
        id: 'c',
        hash,
        seed: '',
        person: 'p',
        name: '',
        bodies: ['a', 'b'],
        sessions: [],
        items: [],
        language: 'fr',
        alarm: 15,
        omitCancelled: false,
        banner: false,
        revision: 1,
        createdAt: at,
        changedAt: at,
      });
      assert.deepEqual(await ownCalendarsOf(db, 'p'), [found]);
      await db.destroy();
    });
  });
}
