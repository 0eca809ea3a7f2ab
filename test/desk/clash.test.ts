import assert from 'node:assert/strict';
import { onBothDatabases } from '../support/databases.ts';
import { officeOn } from './drafting-office.ts';

const title = 'items/questionnaire/title';

onBothDatabases('Two who draft at once', (connection) => {
  const office = async () => await officeOn(connection());

  it('both save where they touch different things', async () => {
    const { send, latest } = await office();
    await send(title, { title: 'The questionnaire', revision: '1' });
    const { status } = await send('minutes', { revision: '1', 'minutes.r1': '20' });
    assert.equal(status, 303);
    const { programme } = await latest();
    assert(programme.agenda.some((item) => item.title.words === 'The questionnaire'));
  });

  it('are shown both texts where they said the same thing differently, and choose', async () => {
    const { send, latest } = await office();
    await send(title, { title: 'Theirs', revision: '1' });
    const { status, text } = await send(title, { title: 'Mine', revision: '1', selected: 'questionnaire' });
    assert.equal(status, 409);
    assert.match(text, /Revision 2 says: title/u);
    assert.match(text, /<textarea[^>]* readonly>Theirs</u);
    assert.match(text, /<textarea[^>]* name="title"[^>]*>Mine</u);
    assert.match(text, /Save yours as revision 3/u);
    assert.match(text, /name="revision" value="2"/u);
    assert.equal((await latest()).number, 2);
    await send(title, { title: 'Mine', revision: '2' });
    const { programme, number } = await latest();
    assert.equal(number, 3);
    assert(programme.agenda.some((item) => item.title.words === 'Mine'));
  });

  it('find in the history who said what, and any two revisions compared', async () => {
    const { send, secretariat } = await office();
    await send(title, { title: 'The questionnaire' });
    const { text: history } = await secretariat.get('/desk/sessions/ctoc-cop-wg.7-5/revisions').expect(200);
    assert.match(history, /Revision 2<\/b>.*The secretariat/u);
    const { text } = await secretariat
      .get('/desk/sessions/ctoc-cop-wg.7-5/comparison?from=1&to=2')
      .expect(200);
    assert.match(text, /<del>Preparation/u);
    assert.match(text, /Go back/u);
    await secretariat.get('/desk/sessions/ctoc-cop-wg.7-5/comparison?from=1&to=9').expect(404);
  });

  it('go back to the agenda of an earlier revision alone', async () => {
    const { send, latest } = await office();
    await send(title, { title: 'The questionnaire' });
    await send('items/other-matters/title', { title: 'Any other matters' });
    const { status } = await send('revisions/1', { part: 'agenda' });
    assert.equal(status, 303);
    const { programme, number } = await latest();
    assert.equal(number, 4);
    assert(!programme.agenda.some((item) => item.title.words === 'The questionnaire'));
  });
});
