import assert from 'node:assert/strict';
import { onBothDatabases } from '../support/databases.ts';
import { officeOn } from './drafting-office.ts';

onBothDatabases('A form of a revision that there is not', (connection) => {
  it('comes back with what was typed, and says so', async () => {
    const { send, latest } = await officeOn(connection());
    const { number } = await latest();
    const title = 'A title that nobody wants to type twice';
    const { status, text } = await send('items', { revision: '99', id: 'new-item', title });
    assert.equal(status, 422);
    assert(text.includes(title));
    assert.match(text, /no revision 99/u);
    assert.equal((await latest()).number, number);
  });
});
