import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { beginSession } from '../../src/drafting/store.ts';
import type { Happening } from '../../src/proceedings/happening.ts';
import { happeningsOf, saveHappening } from '../../src/proceedings/store.ts';
import { onBothDatabases } from '../support/databases.ts';
import { lineOf, m1 } from './course.ts';

onBothDatabases('The line of what happened at a session', (connection) => {
  const session = 'ctoc-cop-wg.7-5';
  const line = lineOf(
    ['10:05', 'started'],
    ['10:06', 'taken-up/criminal-justice/questionnaire'],
    ['10:40', 'rose'],
  );

  beforeEach(async () => {
    await beginSession(connection().db, session, '2018-01-22T10:00:00.000Z');
    for (const happening of line) await saveHappening(connection().db, session, happening);
  });

  it('comes back as it was recorded', async () => {
    assert.deepEqual(await happeningsOf(connection().db, session), line);
    assert.deepEqual(await happeningsOf(connection().db, 'another'), []);
  });

  it('keeps the first of two who save the same number, and tells the second', async () => {
    const rival: Happening = {
      ...line[0],
      number: 3,
      id: 'rival',
      meeting: m1,
      deed: 'suspended',
      items: [],
      at: '',
      by: 'q',
    };
    await assert.rejects(saveHappening(connection().db, session, rival), { code: 'proceedings.meanwhile' });
    await assert.rejects(
      saveHappening(connection().db, session, { ...rival, number: 4, id: line[0]?.id ?? '' }),
      {
        code: 'proceedings.meanwhile',
      },
    );
    assert.deepEqual(await happeningsOf(connection().db, session), line);
  });

  it('stands against update, delete and truncate', async () => {
    const { db, kind } = connection();
    await assert.rejects(sql`update happening set at = 'other'`.execute(db), /never changes/u);
    await assert.rejects(sql`delete from happening`.execute(db), /never changes/u);
    await assert.rejects(
      (kind === 'sqlite'
        ? sql`insert or replace into happening select * from happening`
        : sql`truncate happening`
      ).execute(db),
      /never changes/u,
    );
    assert.deepEqual(await happeningsOf(db, session), line);
  });
});
