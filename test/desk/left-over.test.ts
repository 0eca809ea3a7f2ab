import assert from 'node:assert/strict';
import { revise } from '../../src/acts/revise.ts';
import { onBothDatabases } from '../support/databases.ts';
import { base, officeOn, session } from './drafting-office.ts';

onBothDatabases('Words of an imported paper that nobody understood', (connection) => {
  it('are shown with the particulars, named as a problem, and gone once somebody has dealt with them', async () => {
    const { site, secretariat, send, latest } = await officeOn(connection());
    await revise(site.shell, { session, person: 'test', seen: 1 }, (programme) => ({
      ...programme,
      leftOver: 'A line <b>nobody</b> knew\nand another',
    }));
    const { text: desk } = await secretariat.get(base).expect(200);
    assert(desk.includes(`${base}/particulars#left-over`));
    const { text } = await secretariat.get(`${base}/particulars`).expect(200);
    assert.match(text, /A line &lt;b&gt;nobody&lt;\/b&gt; knew/u);
    assert.match(text, /and another/u);
    assert.equal((await send('left-over', {})).headers.location, `${base}/particulars#main`);
    assert.equal((await latest()).programme.leftOver, '');
    const { text: after } = await secretariat.get(`${base}/particulars`).expect(200);
    assert.doesNotMatch(after, /id="left-over"/u);
  });
});
