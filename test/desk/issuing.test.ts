import assert from 'node:assert/strict';
import { onBothDatabases } from '../support/databases.ts';
import { base, officeOn, session } from './drafting-office.ts';

const symbol = 'CTOC/COP/WG.7/2018/1';
const of = encodeURIComponent(symbol);
const head = { about: symbol, seen: '0', date: '12 April 2018' };

onBothDatabases('Papers after an edition, on the desk', (connection) => {
  async function issued() {
    const office = await officeOn(connection());
    for (const subject of ['dates', 'topics', 'agenda', 'organization-of-work']) {
      const form = { subject, bureau: 'ctoc-cop-extended-bureau', method: 'meeting', on: '23 March 2018' };
      assert.equal((await office.send('agreements', form)).status, 303);
    }
    const form = { authority: 'bureau', symbol, date: '9 April 2018' };
    assert.match((await office.send('editions', form)).text, /editions#edition-1/u);
    return office;
  }

  it('are offered beside the paper that they are about', async () => {
    const { secretariat, officer } = await issued();
    const { text } = await secretariat.get(`${base}/editions`).expect(200);
    for (const page of ['reissues', 'corrigenda', 'addenda']) {
      assert(text.includes(`href="${base}/${page}?of=${of}"`), page);
      await secretariat.get(`${base}/${page}?of=${of}`).expect(200);
      await secretariat.get(`${base}/${page}?of=A/1`).expect(404);
      await (await officer()).get(`${base}/${page}?of=${of}`).expect(403);
    }
    const { text: revising } = await secretariat.get(`${base}/publication`).expect(200);
    assert.match(revising, /placeholder="CTOC\/COP\/WG\.7\/2018\/1\/Rev\.1"/u);
  });

  it('reissue it in the languages that are ticked, and keep what was there before within reach', async () => {
    const { send, secretariat, site } = await issued();
    const none = await send('reissues', head);
    assert.equal(none.status, 422);
    assert.match(none.text, /Say at least one language/u);
    assert.match((await send('reissues', { ...head, languages: ['en', 'fr'] })).text, /editions#papers/u);
    const { text } = await secretariat.get(`${base}/editions`).expect(200);
    assert.match(text, /English\*<\/a> /u);
    assert.match(text, /Spanish<\/a> /u);
    assert.match(text, /Reissued for technical reasons on 12 April 2018: English and French/u);
    const visitor = site.visitor();
    const at = '/papers/CTOC-COP-WG.7-2018-1';
    const [last, first] = [
      await visitor.get(`${at}.txt?lang=en`).expect(200),
      await visitor.get(`${at}.txt?lang=en&printing=1`).expect(200),
    ];
    assert.match(last.text, /\* Reissued for technical reasons on 12 April 2018\./u);
    assert.doesNotMatch(first.text, /Reissued/u);
    await visitor.get(`${at}.txt?lang=es&printing=2`).expect(404);
    const page = await visitor.get(`${at}?lang=en`).expect(200);
    const old = await visitor.get(`${at}?lang=en&printing=1`).expect(200);
    assert.match(old.text, /as it was before it was reissued/u);
    assert.match(old.text, /\.pdf\?lang=en&amp;printing=1/u);
    assert.doesNotMatch(page.text, /as it was before it was reissued/u);
    assert.match(page.text, /As it was before:.*printing=1/u);
    const own = await visitor.get(`/sessions/${session}`).expect(200);
    assert.match(own.text, /Reissued for technical reasons/u);
  });

  it('correct it, language by language, with what the draft says otherwise by now put in beforehand', async () => {
    const { send, secretariat, site } = await issued();
    await send('translations', { to: 'fr', 'words.title--questionnaire': 'Le questionnaire' });
    const { text } = await secretariat.get(`${base}/corrigenda?of=${of}`).expect(200);
    assert.match(text, /name="place\.fr\.1" value="Titre du point 3"/u);
    assert.match(text, /name="read\.fr\.1"[^>]*>Le questionnaire</u);
    const form = {
      ...head,
      symbol: `${symbol}/Corr.1`,
      'place.fr.1': 'Titre du point 3',
      'instead.fr.1': 'Élaboration du questionnaire',
      'read.fr.1': 'Le questionnaire',
      'place.fr.2': '',
      'instead.fr.2': '',
      'read.fr.2': '',
    };
    const more = await send('corrigenda/rows', { ...form, 'read.fr.1': 'Un questionnaire' });
    assert.match(more.text, /name="read\.fr\.1"[^>]*>Un questionnaire</u);
    assert.match(more.text, /name="place\.fr\.7"/u);
    const refused = await send('corrigenda', { ...form, symbol: `${symbol}/Corr.3`, 'place.fr.2': 'Annexe' });
    assert.equal(refused.status, 422);
    assert.match(refused.text, /Something is needed here/u);
    const wrong = await send('corrigenda', { ...form, symbol: `${symbol}/Corr.3` });
    assert.match(wrong.text, /The next one is CTOC\/COP\/WG\.7\/2018\/1\/Corr\.1/u);
    assert.match((await send('corrigenda', form)).text, /editions#papers/u);
    assert.equal((await send('corrigenda', form)).status, 303);
    const visitor = site.visitor();
    const paper = await visitor.get('/papers/CTOC-COP-WG.7-2018-1-Corr.1.txt?lang=fr').expect(200);
    assert.match(
      paper.text,
      /Rectificatif[\s\S]*Au lieu de Élaboration du questionnaire lire Le questionnaire/u,
    );
    assert.match(paper.text, /Français seulement/u);
    await visitor.get('/papers/CTOC-COP-WG.7-2018-1-Corr.1.txt?lang=en').expect(404);
    const own = await visitor.get(`/sessions/${session}`).expect(200);
    assert.match(own.text, /1\/Corr\.1<\/a> <span class="aside">Corrigendum to [^(]*\(French only\)/u);
    const changes = await visitor.get(`/sessions/${session}/changes`).expect(200);
    assert.match(changes.text, /Corr\.1<\/a> Corrigendum to CTOC/u);
    const page = await visitor.get('/papers/CTOC-COP-WG.7-2018-1').expect(200);
    assert.match(page.text, /Corr\.1<\/a> Corrigendum to/u);
  });

  it('add to it, in the languages that are filled in', async () => {
    const { send, site, secretariat } = await issued();
    const form = { ...head, symbol: `${symbol}/Add.1`, 'title.en': 'Side events', 'text.en': '' };
    const refused = await send('addenda', form);
    assert.equal(refused.status, 422);
    assert.match(refused.text, /name="title\.en" value="Side events"/u);
    assert.match((await send('addenda', { ...form, 'text.en': 'One.\n\nTwo.' })).text, /editions#papers/u);
    const visitor = site.visitor();
    for (const end of ['html', 'docx', 'pdf', 'txt', 'xml', 'json']) {
      await visitor.get(`/papers/CTOC-COP-WG.7-2018-1-Add.1.${end}?lang=en`).expect(200);
    }
    const list = await secretariat.get(`${base}/editions`).expect(200);
    const [, further = ''] = /href="([^"]*addenda\?of=[^"]*symbol=[^"]*)"/u.exec(list.text) ?? [];
    const { text: rest } = await secretariat.get(further.replaceAll('&amp;', '&')).expect(200);
    assert.match(rest, /name="symbol" value="[^"]*Add\.1"/u);
    assert.match(rest, /name="title\.fr"/u);
    assert.doesNotMatch(rest, /name="title\.en"/u);
    const nothing = await send('addenda', { ...head, seen: '1', symbol: `${symbol}/Add.2` });
    assert.equal(nothing.status, 422);
    assert.match(nothing.text, /Say at least one language/u);
  });
});
