import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { kept } from '../../db/migrations.ts';
import { onBothDatabases } from '../support/databases.ts';

onBothDatabases('What was recorded', (connection) => {
  beforeEach(async () => {
    const { db } = connection();
    const at = '2018-01-22T10:00:00.000Z';
    await db.insertInto('session').values({ id: 's', created_at: at }).execute();
    await db
      .insertInto('revision')
      .values({ session_id: 's', number: 1, programme: '{}', saved_by: 'p', saved_at: at })
      .execute();
    await db
      .insertInto('log')
      .values({ id: 'l', at, person: 'p', deed: 'd', about: 'a', details: '{}' })
      .execute();
  });

  for (const table of ['revision', 'log'] as const) {
    it(`stands in the table ${table} against update and delete`, async () => {
      const { db } = connection();
      await assert.rejects(
        sql`update ${sql.table(table)} set ${sql.id(table === 'log' ? 'about' : 'saved_by')} = 'q'`
          .execute(db)
          .then(() => undefined),
      );
      await assert.rejects(sql`delete from ${sql.table(table)}`.execute(db), /never changes/u);
      const { rows } = await sql`select * from ${sql.table(table)}`.execute(db);
      assert.equal(rows.length, 1);
    });
  }

  it('is not replaced, and not truncated', async () => {
    const { db, kind } = connection();
    if (kind === 'sqlite') {
      await assert.rejects(
        sql`insert or replace into revision values ('s', 1, 'other', 'p', 'now')`.execute(db),
        /never changes/u,
      );
    } else {
      for (const table of kept) {
        await assert.rejects(sql`truncate ${sql.table(table)} cascade`.execute(db), /never changes/u);
      }
    }
  });
});
