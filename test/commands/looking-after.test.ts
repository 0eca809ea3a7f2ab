import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { connect } from '../../db/connect.ts';
import { migrate } from '../../db/migrations.ts';
import { loadSample } from '../../src/acts/sample.ts';
import { plenary } from '../support/command-line.ts';
import { shellOn } from '../support/shell.ts';

describe('Looking after a database', function () {
  this.timeout(60_000);
  let directory: string;
  let file: string;
  let url: string;

  beforeEach(async () => {
    directory = mkdtempSync(join(tmpdir(), 'plenary-care-'));
    file = join(directory, 'plenary.sqlite');
    url = `file:${file}`;
    const connection = connect(url);
    await migrate(connection);
    await loadSample(shellOn(connection, { now: '2026-11-23T09:00:00.000Z' }));
    await connection.db.destroy();
  });
  afterEach(() => rmSync(directory, { recursive: true, force: true }));

  const ill = async () => {
    const { code, out } = await plenary(url, 'doctor', '--json');
    const { findings } = JSON.parse(out) as { findings: { what: string; well: boolean }[] };
    return { code, ill: findings.filter(({ well }) => !well).map(({ what }) => what) };
  };

  /** Does what the triggers forbid, as a broken disk or a hand in the file would. */
  const damage = (table: string, statement: string) => {
    const db = new Sqlite(file);
    db.exec(`drop trigger ${table}_never_update; ${statement}`);
    db.close();
  };

  it('finds a whole database well', async () => {
    assert.deepEqual(await ill(), { code: 0, ill: [] });
  });

  it('finds a paper whose bytes are not those that were issued', async () => {
    damage('paper', "update paper set body = body || ' ' where format = 'text' and language = 'fr'");
    const found = await ill();
    assert.equal(found.code, 1);
    assert.match(found.ill.join(), /^paper CTOC-COP-WG\.7-\d{4}-1\.text \(fr\),papers$/u);
  });

  it('finds an edition that says otherwise than its digest', async () => {
    damage('edition', "update edition set date = '2018-04-10' where session_id = 'ctoc-cop-wg.7-5'");
    assert.deepEqual(await ill(), { code: 1, ill: ['editions of ctoc-cop-wg.7-5'] });
  });

  it('finds projections that lag behind, and makes them anew', async () => {
    const db = new Sqlite(file);
    db.exec('delete from heading; delete from meeting');
    db.close();
    assert.equal((await ill()).code, 1);
    assert.equal((await plenary(url, 'rebuild')).code, 0);
    assert.deepEqual(await ill(), { code: 0, ill: [] });
  });

  it('backs up while people work, and restores what was there', async () => {
    const backup = join(directory, 'backup.sqlite');
    assert.equal((await plenary(url, 'backup', backup)).code, 0);
    assert.equal((await plenary(url, 'backup', backup)).code, 2, 'overwrites nothing');
    damage('edition', 'delete from event');
    const before = await plenary(url, 'feed', '/calendars/all.ics');
    assert.doesNotMatch(before.out, /VEVENT/u);
    assert.equal((await plenary(url, 'restore', backup)).code, 0);
    const after = await plenary(url, 'feed', '/calendars/all.ics');
    assert.match(after.out, /VEVENT/u);
    assert.deepEqual(await ill(), { code: 0, ill: [] });
  });

  it('restores nothing that is no backup', async () => {
    const other = join(directory, 'other.sqlite');
    writeFileSync(other, 'not a database at all');
    const { code, err } = await plenary(url, 'restore', other);
    assert.equal(code, 2);
    assert.match(err, /is no backup/u);
    assert.deepEqual(await ill(), { code: 0, ill: [] });
  });

  it('adds a person and prints a link to sign in by, once', async () => {
    const words = ['person', 'add', 'new@plenary.example', '--name', 'New', '--role', 'secretariat'];
    const { code, out, err } = await plenary(url, ...words);
    assert.equal(code, 0, err);
    assert.match(out, /https:\/\/plenary\.example\/sign-in\/link\/\S{20,}/u);
    assert.equal(
      (await plenary(url, 'person', 'add', 'nobody', '--name', 'N', '--role', 'secretariat')).code,
      2,
    );
    assert.equal((await plenary(url, ...words.slice(0, 5), '--role', 'king')).code, 2);
  });
});
