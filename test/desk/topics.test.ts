import assert from 'node:assert/strict';
import { placed } from '../../src/agenda/outline.ts';
import { wordsIn } from '../../src/language/text.ts';
import { registerOf } from '../../src/reports/topics/store.ts';
import { onBothDatabases } from '../support/databases.ts';
import { type Agent, base, officeOn, session } from './drafting-office.ts';

const register = '/desk/bodies/ctoc-cop-wg.7/topics';

const topic = {
  id: 'centres',
  original: 'en',
  title: 'Good practices in multi-agency centres',
  by: 'ctoc-cop-wg.7',
  ordinal: '1',
  on: '1 June 2012',
  report: 'CTOC/COP/WG.7/2012/6',
  paragraph: '12',
};
const proposal = {
  id: 'by-sea',
  original: 'en',
  title: 'Smuggling of migrants by sea',
  as: 'state',
  state: 'Netherlands',
  received: '2 March 2018',
  rule: '8',
  memorandum: '',
};

onBothDatabases('The register of topics and proposals', (connection) => {
  const office = async () => {
    const there = await officeOn(connection());
    const post = async (path: string, form: object = {}, agent: Agent = there.secretariat) =>
      await agent.post(`/desk/bodies/ctoc-cop-wg.7/${path}`).type('form').send(form);
    const known = async () =>
      (await registerOf(there.site.shell.db, 'ctoc-cop-wg.7')).map(({ entry }) => entry);
    return {
      ...there,
      post,
      known,
      page: async () => (await there.secretariat.get(register).expect(200)).text,
    };
  };

  it('takes topics with the paragraph in which they were recommended, and says how they will be cited', async () => {
    const { post, known, page } = await office();
    assert.match(await page(), /Nothing waits to be taken up\./u);
    const { status, headers } = await post('topics', topic);
    assert.equal(status, 303);
    assert.equal(headers.location, `${register}#topic-centres`);
    assert.equal((await known()).length, 1);
    const text = await page();
    assert.match(text, /recommended by the Working Group on the Smuggling of Migrants at its first meeting/u);
    assert.match(text, /CTOC\/COP\/WG\.7\/2012\/6<\/span>, para\. 12/u);
  });

  it('takes proposals with their sponsor, and says where a memorandum is missing', async () => {
    const { post, page } = await office();
    assert.equal((await post('proposals', proposal)).status, 303);
    const text = await page();
    assert.match(text, /proposed by the Netherlands on 2 March 2018, in accordance with rule 8/u);
    assert.match(text, /No explanatory memorandum is named\./u);
  });

  it('enters once what is sent twice, also at the same time', async () => {
    const { post, known } = await office();
    const sent = await Promise.all([post('topics', topic), post('topics', topic), post('topics', topic)]);
    assert(sent.every(({ status }) => status === 303));
    assert.equal((await post('topics', topic)).status, 303);
    assert.equal((await known()).length, 1);
  });

  it('refuses what cannot be, beside its field, and loses nothing typed', async () => {
    const { post, known } = await office();
    const future = await post('topics', { ...topic, on: '1 June 2031' });
    assert.equal(future.status, 422);
    assert.match(future.text, /1 June 2031 is still to come\./u);
    assert.match(future.text, /Good practices in multi-agency centres/u);
    assert.match((await post('topics', { ...topic, report: 'WG7/6' })).text, /is not a document symbol/u);
    assert.match((await post('topics', { ...topic, report: '' })).text, /Paragraph 12 of which report\?/u);
    const nowhere = await post('proposals', { ...proposal, state: 'Atlantis' });
    assert.match(nowhere.text, /No State is called “Atlantis”\./u);
    assert.match((await post('proposals', { ...proposal, state: '' })).text, /Say which State/u);
    assert.equal((await post('topics', {})).status, 422);
    assert.equal((await post('topics', { ...topic, title: 'x'.repeat(501) })).status, 422);
    const hostile = await post('topics', { ...topic, title: '<script>alert(1)</script>' });
    assert.equal(hostile.status, 303);
    assert.equal((await known()).length, 1);
  });

  it('makes an item of a session with one button, before other matters, cited in every language', async () => {
    const { post, latest, page, secretariat } = await office();
    await post('topics', topic);
    assert.match(
      (await secretariat.get(base).expect(200)).text,
      /One topic or proposal waits to be taken up/u,
    );
    const { status, headers } = await post('topics/centres/items', { session });
    assert.equal(status, 303);
    assert.equal(headers.location, `${base}?item=centres#item-centres`);
    assert.equal((await post('topics/centres/items', { session })).status, 303);
    const { programme, number } = await latest();
    assert.equal(number, 2);
    const items = placed(programme.agenda).map(({ item }) => item);
    const item = items.find(({ id }) => id === 'centres');
    assert(item?.annotation);
    assert.equal(item.title.words, topic.title);
    assert.match(item.annotation.words, /^The inclusion of the present item was recommended by/u);
    assert.match(wordsIn(item.annotation, 'ar') ?? '', /الفريق العامل/u);
    assert.equal(items[items.indexOf(item) + 1]?.standing, 'other-matters');
    assert.match(await page(), /Taken up by Working Group on the Smuggling of Migrants, fifth meeting/u);
    assert.doesNotMatch((await secretariat.get(base)).text, /waits? to be taken up/u);
  });

  it('offers it again once the item is off the agenda', async () => {
    const { post, send, secretariat } = await office();
    await post('topics', topic);
    await post('topics/centres/items', { session });
    assert.equal((await send('items/centres/removal', {})).status, 303);
    assert.match((await secretariat.get(base)).text, /One topic or proposal waits/u);
  });

  it('takes the symbol of a memorandum once it is known, and tells who was late', async () => {
    const { post, page, known } = await office();
    await post('proposals', proposal);
    const memorandum = 'CTOC/COP/WG.7/2018/3';
    assert.equal((await post('topics/by-sea', { ...proposal, memorandum, seen: '1' })).status, 303);
    assert.equal((await post('topics/by-sea', { ...proposal, memorandum, seen: '1' })).status, 303);
    assert.match(await page(), /explanatory memorandum is contained in document/u);
    const late = await post('topics/by-sea', { ...proposal, title: 'Another title', seen: '1' });
    assert.equal(late.status, 422);
    assert.match(late.text, /Somebody else changed this entry/u);
    assert.match(late.text, /Another title/u);
    const wrong = await post('topics/by-sea', { ...proposal, memorandum: 'WG7', seen: '2' });
    assert.match(wrong.text, /WG7 is not a document symbol/u);
    assert.equal((await known()).length, 1);
  });

  it('keeps what is withdrawn, lets no session take it up, and lets it stand again', async () => {
    const { post, page, known, latest } = await office();
    await post('proposals', proposal);
    assert.equal((await post('topics/by-sea/withdrawal')).status, 303);
    assert.equal((await post('topics/by-sea/withdrawal')).status, 303);
    assert.match(await page(), /Withdrawn on /u);
    const refused = await post('topics/by-sea/items', { session });
    assert.equal(refused.status, 422);
    assert.match(refused.text, /This was withdrawn on /u);
    assert.equal((await latest()).number, 1);
    assert.equal((await post('topics/by-sea/return')).status, 303);
    assert.equal((await known())[0]?.withdrawn, null);
    assert.equal((await post('topics/nothing/withdrawal')).status, 404);
  });

  it('belongs to its body, and to those who draft for it', async () => {
    const { post, officer, site } = await office();
    await post('topics', topic);
    const answering = await officer();
    assert.equal((await post('topics', { ...topic, id: 'other' }, answering)).status, 403);
    assert.equal((await post('topics/centres/items', { session }, answering)).status, 403);
    const { text } = await answering.get(register).expect(200);
    assert.doesNotMatch(text, /<button[^>]*>Withdraw/u);
    assert.equal((await post('topics/centres/items', { session: 'nowhere' })).status, 404);
    await site.shell.db
      .deleteFrom('topic')
      .execute()
      .then(
        () => assert.fail('the register lets itself be deleted'),
        () => {},
      );
  });
});
