import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import ical from 'ical.js';
import { plenary } from '../support/command-line.ts';
import { freshDatabase, postgresUrl } from '../support/databases.ts';

const root = resolve(import.meta.dirname, '../..');
const paper = resolve(root, 'test/papers/walk.txt');

for (const kind of ['sqlite', 'postgres'] as const) {
  describe(`The main job on the command line, on ${kind}`, function () {
    this.timeout(120_000);
    const directory = mkdtempSync(join(tmpdir(), 'plenary-walk-'));
    let url = `file:${join(directory, 'walk.sqlite')}`;
    let session = '';

    before(async () => {
      if (kind === 'postgres') {
        const { db } = await freshDatabase('postgres');
        await db.destroy();
        url = await postgresUrl();
      }
    });
    after(() => rmSync(directory, { recursive: true, force: true }));

    it('imports a paper as a draft', async () => {
      const { code, out, err } = await plenary(url, 'import', paper, '--zone', 'Europe/Vienna', '--json');
      assert.equal(code, 0, err);
      const { session: id, revision } = JSON.parse(out) as { session: string; revision: number };
      assert.equal(revision, 1);
      session = id;
    });

    it('refuses to issue what nobody agreed on, in one line', async () => {
      const { code, err } = await plenary(url, 'issue', session, '--symbol', 'CTOC/COP/WG.7/2019/1');
      assert.equal(code, 1);
      assert.equal(err.trim().split('\n').length, 1, err);
    });

    it('records what the Bureau agreed on', async () => {
      for (const subject of ['dates', 'topics', 'agenda', 'organization-of-work']) {
        const words = [
          '--subject',
          subject,
          '--by',
          'extended Bureau of the Conference',
          '--on',
          '2019-03-22',
        ];
        const { code, err } = await plenary(url, 'agree', session, ...words, '--method', 'silence');
        assert.equal(code, 0, err);
      }
    });

    it('issues it under its symbol, with papers and feeds', async () => {
      const words = ['--symbol', 'CTOC/COP/WG.7/2019/1', '--date', '2019-06-04', '--json'];
      const { code, out, err } = await plenary(url, 'issue', session, ...words);
      assert.equal(code, 0, err);
      const { edition, papers, feeds } = JSON.parse(out) as {
        edition: number;
        papers: string[];
        feeds: string[];
      };
      assert.equal(edition, 1);
      assert(papers.some((address) => address.includes('/papers/CTOC-COP-WG.7-2019-1.txt')));
      assert(feeds.some((address) => address.endsWith(`/calendars/sessions/${session}.ics`)));
    });

    it('gives delegates a calendar with every meeting, confirmed', async () => {
      const { code, out, err } = await plenary(url, 'feed', `/calendars/sessions/${session}.ics`);
      assert.equal(code, 0, err);
      const events = new ical.Component(ical.parse(out)).getAllSubcomponents('vevent');
      assert.equal(events.length, 4);
      assert.deepEqual(
        events.map((event) => event.getFirstPropertyValue('status')),
        ['CONFIRMED', 'CONFIRMED', 'CONFIRMED', 'CONFIRMED'],
      );
    });

    it('writes the paper as text with the words that came in', async () => {
      const file = join(directory, `paper-${kind}.txt`);
      const { code, err } = await plenary(url, 'paper', session, '--as', 'text', '-o', file);
      assert.equal(code, 0, err);
      const written = readFileSync(file, 'utf8');
      assert.match(written, /CTOC\/COP\/WG\.7\/2019\/1/u);
      assert.match(written, /Proposed organization of work/u);
    });

    it('is well, says the doctor', async () => {
      const { code, out } = await plenary(url, 'doctor', '--json');
      assert.equal(code, 0, out);
    });

    it('issues nothing new when the same is issued a second time', async () => {
      const { code, out } = await plenary(url, 'issue', session, '--symbol', 'CTOC/COP/WG.7/2019/1');
      assert.equal(code, 0);
      assert.match(out, /^Edition 1 of/u);
    });

    it('writes the last paper that was issued after an edition without one', async () => {
      const { code } = await plenary(url, 'issue', session);
      assert.equal(code, 0);
      const file = join(directory, 'last.txt');
      await plenary(url, 'paper', session, '--as', 'text', '-o', file);
      assert.match(readFileSync(file, 'utf8'), /CTOC\/COP\/WG\.7\/2019\/1/u);
    });
  });
}

describe('The command line', () => {
  it('answers wrong use with exit 2 and one line, never a stack', async () => {
    for (const words of [
      ['read', 'no-such-file.txt'],
      ['agree', 'x', '--on', 'tomorrow'],
      ['issue'],
      ['read', '--odd'],
    ]) {
      const { code, err } = await plenary('file::memory:', ...words);
      assert.equal(code, 2, words.join(' '));
      assert.equal(err.trim().split('\n').length, 1, err);
      assert.doesNotMatch(err, /\n\s+at /u);
    }
  });

  it('answers what does not exist with exit 1', async () => {
    const { code, err } = await plenary('file::memory:', 'check', 'no-such-session');
    assert.equal(code, 1, err);
  });
});
