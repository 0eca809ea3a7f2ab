import assert from 'node:assert/strict';
import { revise } from '../../src/acts/revise.ts';
import { toAgenda } from '../../src/drafting/changes.ts';
import { onBothDatabases } from '../support/databases.ts';
import { base, officeOn, session } from './drafting-office.ts';

const plan = { minutes: 300, track: null, windows: [], afterDocuments: false, anyOrder: false, bodies: [] };

onBothDatabases('The picture on the desk', (connection) => {
  it('stands below the table of the draft, and names it as what says the same', async () => {
    const { secretariat } = await officeOn(connection());
    const { text } = await secretariat.get(base).expect(200);
    assert.match(text, /<table class="timetable placing" id="work-table"/u);
    const [figure = ''] = /<figure class="picture[\s\S]*?<\/figure>/u.exec(text) ?? [];
    assert.match(
      figure,
      /aria-label="Organization of work over 2 days; the table says the same in words\."/u,
    );
    assert.match(figure, /aria-details="work-table"/u);
    assert.match(figure, /A pin means that the time is fixed: item 5\./u);
    assert(text.indexOf('<figure') > text.indexOf('</table>'));
  });

  it('follows the draft at once: what is expected of an item and not given to it is marked', async () => {
    const { site, secretariat } = await officeOn(connection());
    await revise(
      site.shell,
      { session, person: 'secretariat', seen: 1 },
      toAgenda((agenda) => agenda.map((item) => (item.id === 'criminal-justice' ? { ...item, plan } : item))),
    );
    const { text } = await secretariat.get(base).expect(200);
    assert.match(text, /less time than expected: item 2 \(55 min\)/u);
    assert.equal(text.match(/class="bar__less"/gu)?.length, 1);
  });

  it('is not there where no meeting has a time', async () => {
    const { secretariat, send, latest } = await officeOn(connection());
    const { programme } = await latest();
    for (const { id } of programme.works[0].meetings) {
      assert.equal((await send(`meetings/${id}/cancellation`, { cancelled: 'yes' })).status, 303, id);
    }
    assert.doesNotMatch((await secretariat.get(base).expect(200)).text, /<figure class="picture/u);
  });
});
