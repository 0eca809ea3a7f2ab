import assert from 'node:assert/strict';
import { plenary } from '../support/command-line.ts';

describe('The command line', function () {
  this.timeout(60_000);

  it('says what its commands are to whoever asks, and how one is used', async () => {
    for (const word of ['help', '--help', '-h']) {
      const { code, out, err } = await plenary('file:/nowhere/at-all.db', word);
      assert.deepEqual([code, err], [0, '']);
      assert.match(out, /^The commands are:\n {2}plenary read FILE/u);
    }
    const { code, out } = await plenary('file:/nowhere/at-all.db', 'issue', '--help');
    assert.equal(code, 0);
    assert.match(out, /^plenary issue SESSION/u);
  });

  it('refuses a command that it does not know', async () => {
    const { code, out, err } = await plenary('file:/nowhere/at-all.db', 'publish');
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /^There is no command "publish"/u);
  });
});
