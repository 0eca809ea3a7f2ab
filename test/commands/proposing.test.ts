import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { plenary } from '../support/command-line.ts';

const paper = resolve(import.meta.dirname, '../papers/walk.txt');

describe('Proposing on the command line', function () {
  this.timeout(120_000);
  const directory = mkdtempSync(join(tmpdir(), 'plenary-propose-'));
  const url = `file:${join(directory, 'propose.sqlite')}`;
  let session = '';

  before(async () => {
    const { out } = await plenary(url, 'import', paper, '--zone', 'Europe/Vienna', '--json');
    session = (JSON.parse(out) as { session: string }).session;
  });
  after(() => rmSync(directory, { recursive: true, force: true }));

  it('prints meetings as a paper that was read has them, with minutes, and a reason for every row', async () => {
    const { code, out, err } = await plenary(url, 'propose', session, '--json');
    assert.equal(code, 0, err);
    const { meetings, reasons, gap } = JSON.parse(out) as Printed;
    assert.equal(gap, null);
    assert(meetings.length > 1);
    const rows = meetings.flatMap((meeting, at) => meeting.rows.map((row, place) => ({ ...row, at, place })));
    assert.deepEqual(
      rows.slice(0, 2).map(({ item, minutes, continued }) => [item, minutes, continued]),
      [
        ['1 (a)', 15, false],
        ['1 (b)', 15, false],
      ],
    );
    for (const { at, place } of rows) {
      assert(
        reasons.some(({ meeting, row }) => meeting === at && row === place),
        `a reason for row ${place} of meeting ${at}`,
      );
    }
    assert.match(rows.at(-1)?.title ?? '', /Adoption of the report/iu);
  });

  it('prints the same every time, and stores nothing', async () => {
    const [one, other] = [await plenary(url, 'propose', session), await plenary(url, 'propose', session)];
    assert.equal(one.code, 0, one.err);
    assert.equal(one.out, other.out);
    const { out } = await plenary(url, 'paper', session, '--as', 'json', '-o', join(directory, 'paper.json'));
    assert.doesNotMatch(out, /minutes/u);
  });

  it('says in one line what it cannot do', async () => {
    assert.equal((await plenary(url, 'propose')).code, 2);
    const nobody = await plenary(url, 'propose', 'no-such-session');
    assert.notEqual(nobody.code, 0);
    assert.equal(nobody.err.trim().split('\n').length, 1, nobody.err);
  });
});

interface Printed {
  readonly meetings: readonly {
    readonly rows: readonly {
      readonly item: string | null;
      readonly title: string;
      readonly minutes: number;
      readonly continued: boolean;
    }[];
  }[];
  readonly reasons: readonly { readonly meeting: number; readonly row: number; readonly message: string }[];
  readonly gap: unknown;
}
