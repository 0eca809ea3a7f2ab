import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { examineFeeds } from '../../src/acts/look-at-feeds.ts';
import { onBothDatabases } from '../support/databases.ts';
import { published } from '../support/published.ts';
import { sampleProgramme } from '../support/sample.ts';
import { siteOn } from '../support/site.ts';

onBothDatabases('The doctor of feeds', (connection) => {
  beforeEach(async () => {
    await published(connection());
  });

  it('reads every feed in every language, and finds them well', async () => {
    const findings = await examineFeeds(siteOn(connection()).shell, null);
    assert.deepEqual(
      findings.filter(({ well }) => !well),
      [],
    );
    const whats = findings.map(({ what }) => what);
    assert(whats.includes('/calendars/all.ics'));
    assert(whats.includes('/calendars/deadlines.ics'));
    assert(whats.includes(`/calendars/items/${sampleProgramme.session.id}/opening.ics`));
  });

  it('says what is wrong, where, and in which language', async () => {
    const { db } = connection();
    const uid = `${sampleProgramme.session.id}-m1@plenary.example`;
    const { vevent } = await db
      .selectFrom('event_text')
      .select('vevent')
      .where('uid', '=', uid)
      .where('language', '=', 'fr')
      .executeTakeFirstOrThrow();
    const ill = vevent.replace(/SEQUENCE:0\r\n/u, '');
    await db
      .updateTable('event_text')
      .set({ vevent: ill })
      .where('uid', '=', uid)
      .where('language', '=', 'fr')
      .execute();
    const findings = await examineFeeds(siteOn(connection()).shell, null);
    const notes = findings.filter(({ well }) => !well).map(({ what, note }) => `${what} ${note}`);
    assert.equal(notes.length, 3, notes.join('\n'));
    for (const note of notes) assert.match(note, /fr, line \d+: VEVENT must have SEQUENCE once/u);
  });

  it('reads a running copy where it is told its address', async () => {
    const { shell, listener } = siteOn(connection());
    const server = createServer(listener);
    await new Promise<void>((done) => {
      server.listen(0, '127.0.0.1', done);
    });
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const findings = await examineFeeds(shell, base);
    assert.deepEqual(
      findings.filter(({ well }) => !well),
      [],
    );
    server.closeAllConnections();
    await new Promise((done) => {
      server.close(done);
    });
    const gone = await examineFeeds(shell, base);
    assert(gone.every(({ well }) => !well));
  });
});
