import assert from 'node:assert/strict';
import { onBothDatabases } from '../support/databases.ts';
import { base, officeOn } from './drafting-office.ts';

onBothDatabases('Documents on the desk', (connection) => {
  const office = async () => await officeOn(connection());
  const document = {
    id: 'added',
    symbols: 'CTOC/COP/WG.7/2018/3',
    title: 'Note by the Secretariat',
    items: '2, 3',
    languages: ['en', 'fr'],
  };

  it('are added once, changed and removed', async () => {
    const { send, latest } = await office();
    assert.equal((await send('documents', { ...document, revision: '1' })).status, 303);
    assert.equal((await send('documents', { ...document, revision: '1' })).status, 303);
    const find = async () => (await latest()).programme.documents.find(({ id }) => id === 'added');
    assert.deepEqual((await find())?.items, ['criminal-justice', 'questionnaire']);
    assert.deepEqual((await find())?.issued, {});
    assert.equal((await latest()).number, 2);
    await send('documents/added', { ...document, items: '4', title: 'Another title' });
    assert.deepEqual((await find())?.items, ['other-matters']);
    await send('documents/added/removal', {});
    assert.equal(await find(), undefined);
  });

  it('are refused with a symbol used twice, an item that is not there, or no title', async () => {
    const { send } = await office();
    const cases = [
      [{ symbols: 'CTOC/COP/WG.7/2018/2' }, /is that of another document already/u],
      [{ items: '2, 12' }, /There is no item 12 on the agenda/u],
      [{ title: '' }, /Something is needed here/u],
    ] as const;
    for (const [wrong, sentence] of cases) {
      const { status, text } = await send('documents', { ...document, ...wrong, selected: 'questionnaire' });
      assert.equal(status, 422, JSON.stringify(wrong));
      assert.match(text, sentence);
      assert.match(text, /id="refused"/u);
    }
  });

  it('have a page of their own', async () => {
    const { secretariat } = await office();
    const { text } = await secretariat.get(`${base}/documents?document=non-paper`).expect(200);
    assert.match(text, /CTOC\/COP\/WG\.7\/2018\/2/u);
    assert.match(text, /Save document/u);
  });
});
