import assert from 'node:assert/strict';
import { stateOf } from '../../src/language/text.ts';
import { onBothDatabases } from '../support/databases.ts';
import { base, officeOn } from './drafting-office.ts';

onBothDatabases('Translations on the desk', (connection) => {
  const office = async () => await officeOn(connection());

  it('stand beside their originals, and those that are stale are marked', async () => {
    const { send, secretariat } = await office();
    await send('items/questionnaire/title', { title: 'The questionnaire' });
    const { text } = await secretariat.get(`${base}/translations?to=fr`).expect(200);
    const [row = ''] = text.split('<tr id="title--questionnaire">').slice(1);
    assert.match(row, /state--late">Stale/u);
    assert.match(row, /<p>The questionnaire<\/p>/u);
    assert.match(row, /<textarea[^>]* lang="fr"[^>]*>Élaboration du questionnaire/u);
  });

  it('are saved one by one, made from the original as it is now', async () => {
    const { send, latest } = await office();
    const form = {
      text: 'annotation--opening',
      to: 'fr',
      words: 'Ouverture par la présidence, point {item 1 (a)}.',
    };
    const { status, headers } = await send('translations', form);
    assert.equal(status, 303);
    assert.equal(headers.location, `${base}/translations?to=fr#annotation--opening`);
    const { programme } = await latest();
    const annotation = programme.agenda[0]?.items[0]?.annotation;
    assert(annotation);
    assert.equal(stateOf(annotation, 'fr'), 'current');
    assert.match(annotation.translations.fr?.words ?? '', /\{item:opening\}/u);
    await send('translations', { text: 'room--ctoc-cop-wg.7-5-m1', to: 'fr', words: 'Salle D' });
    const room = (await latest()).programme.works[0].meetings[0]?.room;
    assert.equal(room?.translations.fr?.words, 'Salle D');
  });

  it('come back as they were typed where they are refused', async () => {
    const { send, latest } = await office();
    const words = 'Voir {item 44}.';
    const { status, text } = await send('translations', { text: 'annotation--opening', to: 'fr', words });
    assert.equal(status, 422);
    assert.match(text, /refers to item 44/u);
    assert(text.includes(words));
    assert.equal((await send('translations', { text: 'title--opening', to: 'en', words: 'x' })).status, 422);
    assert.equal((await send('translations', { text: 'title--nothing', to: 'fr', words: 'x' })).status, 404);
    assert.equal((await latest()).number, 1);
  });
});

onBothDatabases('Documents on the desk', (connection) => {
  const office = async () => await officeOn(connection());
  const document = {
    id: 'added',
    symbols: 'CTOC/COP/WG.7/2018/3',
    title: 'Note by the Secretariat',
    items: '2, 3',
    languages: ['en', 'fr'],
    'issued.en': '1 June 2018',
  };

  it('are added once, changed and removed', async () => {
    const { send, latest } = await office();
    assert.equal((await send('documents', { ...document, revision: '1' })).status, 303);
    assert.equal((await send('documents', { ...document, revision: '1' })).status, 303);
    const find = async () => (await latest()).programme.documents.find(({ id }) => id === 'added');
    assert.deepEqual((await find())?.items, ['criminal-justice', 'questionnaire']);
    assert.deepEqual((await find())?.issued, { en: '2018-06-01' });
    assert.equal((await latest()).number, 2);
    await send('documents/added', { ...document, items: '4', title: 'Another title' });
    assert.deepEqual((await find())?.items, ['other-matters']);
    await send('documents/added/removal', {});
    assert.equal(await find(), undefined);
  });

  it('are refused with a symbol used twice, an item that is not there, or a day that is none', async () => {
    const { send } = await office();
    const cases = [
      [{ symbols: 'CTOC/COP/WG.7/2018/2' }, /is that of another document already/u],
      [{ items: '2, 12' }, /There is no item 12 on the agenda/u],
      [{ 'issued.en': '31 June 2018' }, /“31 June 2018” is not a day/u],
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
