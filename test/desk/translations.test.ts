import assert from 'node:assert/strict';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { hashOfWords, stateOf } from '../../src/language/text.ts';
import { onBothDatabases } from '../support/databases.ts';
import { type Agent, base, officeOn } from './drafting-office.ts';

/** What a browser is given, as bytes. */
const bytesOf = async (agent: Agent, path: string) => {
  const { body } = await agent
    .get(path)
    .buffer(true)
    .parse((response, done) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () => done(null, Buffer.concat(pieces)));
    })
    .expect(200);
  return new Uint8Array(body);
};

/** The document as a translator gives it back: with the last cell of some rows filled in, paragraph by paragraph. */
function filledIn(file: Uint8Array, words: Readonly<Record<string, string>>, also = (xml: string) => xml) {
  const files = unzipSync(file);
  const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  const done = xml.replaceAll(/<w:tr>.*?<\/w:tr>/gsu, (row) => {
    const [, id = ''] = /([a-z-]+--[\w.-]+)#[0-9a-f]{16}/u.exec(row) ?? [];
    const said = words[id];
    if (said === undefined) return row;
    const at = row.lastIndexOf('<w:p>');
    const paragraphs = said.split('\n\n').map((one) => {
      // Word cuts words into runs as it likes.
      const [first = '', ...rest] = one.split(' ');
      return `<w:p><w:r><w:t>${first}</w:t></w:r><w:r><w:t xml:space="preserve"> ${rest.join(' ')}</w:t></w:r></w:p>`;
    });
    return `${row.slice(0, at)}${paragraphs.join('')}</w:tc></w:tr>`;
  });
  return zipSync({ ...files, 'word/document.xml': strToU8(also(done)) });
}

onBothDatabases('Translations on the desk', (connection) => {
  const office = async () => await officeOn(connection());
  const bring = async (agent: Agent, file: Uint8Array, to = 'fr', name = 'back.docx') =>
    await agent.post(`${base}/translations/document?to=${to}`).attach('file', Buffer.from(file), name);

  it('are listed item by item and language by language, with what is missing and what is stale', async () => {
    const { send, secretariat } = await office();
    await send('items/questionnaire/title', { title: 'The questionnaire' });
    const { text } = await secretariat.get(`${base}/translations`).expect(200);
    assert.match(text, /<b>French<\/b> <span class="state state--late">1 stale/u);
    const [row = ''] = text.split('<th scope="row">Title of item 3').slice(1);
    assert.match(row, /href="[^"]*translations\?to=fr#title--questionnaire"[^>]*>Stale/u);
    assert.match(row, /The questionnaire/u);
  });

  it('stand beside their originals, and those that are stale with what changed', async () => {
    const { send, secretariat } = await office();
    await send('items/questionnaire/title', { title: 'Elaboration of the questionnaire' });
    const { text } = await secretariat.get(`${base}/translations?to=fr`).expect(200);
    const [row = ''] = text.split('<tr id="title--questionnaire">').slice(1);
    assert.match(row, /state--late">Stale/u);
    assert.match(row, /<del>Preparation<\/del><ins>Elaboration<\/ins> of the questionnaire/u);
    assert.match(row, /<textarea[^>]* lang="fr"[^>]*>Élaboration du questionnaire/u);
    assert.match(row, /It is right for the original as it is now/u);
  });

  it('are saved all at once, as one revision, made from the originals as they are now', async () => {
    const { send, latest } = await office();
    const { status, headers } = await send('translations', {
      to: 'fr',
      'words.annotation--opening': 'Ouverture par la présidence, point {item 1 (a)}.',
      'words.room--ctoc-cop-wg.7-5-m1': 'Salle D',
      'words.title--opening': 'Ouverture de la réunion',
      'was.title--opening': hashOfWords('Ouverture de la réunion'),
    });
    assert.equal(status, 303);
    assert.equal(headers.location, `${base}/translations?to=fr#annotation--opening`);
    const { programme, number } = await latest();
    assert.equal(number, 2);
    const annotation = programme.agenda[0]?.items[0]?.annotation;
    assert(annotation);
    assert.equal(stateOf(annotation, 'fr'), 'current');
    assert.match(annotation.translations.fr?.words ?? '', /\{item:opening\}/u);
    assert.equal(programme.works[0].meetings[0]?.room?.translations.fr?.words, 'Salle D');
  });

  it('stay stale unless they are said to be right still, and are taken away where they are emptied', async () => {
    const { send, latest } = await office();
    await send('items/questionnaire/title', { title: 'The questionnaire' });
    const words = 'Élaboration du questionnaire';
    const form = {
      to: 'fr',
      'words.title--questionnaire': words,
      'was.title--questionnaire': hashOfWords(words),
    };
    await send('translations', form);
    const title = async () =>
      (await latest()).programme.agenda.find(({ id }) => id === 'questionnaire')?.title;
    const state = async () => stateOf((await title()) ?? assert.fail(), 'fr');
    assert.equal(await state(), 'stale');
    await send('translations', { ...form, 'still.title--questionnaire': hashOfWords('The questionnaire') });
    assert.equal(await state(), 'current');
    await send('translations', { ...form, 'words.title--questionnaire': '' });
    assert.equal(await state(), 'missing');
  });

  it('come back as they were typed where one of them is refused, and none is saved', async () => {
    const { send, latest } = await office();
    const words = 'Voir {item 44}.';
    const { status, text } = await send('translations', {
      to: 'fr',
      'words.annotation--opening': words,
      'words.title--opening': 'Ouverture',
    });
    assert.equal(status, 422);
    assert.match(text, /refers to item 44/u);
    assert(text.includes(words));
    assert.match(text, />Ouverture<\/textarea>/u);
    assert.equal((await latest()).number, 1);
    assert.equal((await send('translations', { to: 'en', 'words.title--opening': 'x' })).status, 422);
  });

  it('do not overwrite what another saved meanwhile', async () => {
    const { send, latest, secretariat } = await office();
    await send('translations', { to: 'fr', 'words.title--opening': 'Une' });
    const form = {
      revision: '1',
      to: 'fr',
      'words.title--report': 'Le rapport',
      'words.title--opening': 'Ouverture de la réunion',
      'was.title--opening': hashOfWords('Ouverture de la réunion'),
    };
    assert.equal((await secretariat.post(`${base}/translations`).type('form').send(form)).status, 303);
    const titles = (await latest()).programme.agenda.flatMap(({ title, items }) => [
      title,
      ...items.map((one) => one.title),
    ]);
    assert(titles.some(({ translations }) => translations.fr?.words === 'Une'));
    assert(titles.some(({ translations }) => translations.fr?.words === 'Le rapport'));
    const clash = { revision: '1', to: 'fr', 'words.title--opening': 'Deux' };
    const { status, text } = await secretariat.post(`${base}/translations`).type('form').send(clash);
    assert.equal(status, 409);
    assert.match(text, />Deux<\/textarea>/u);
    assert.match(text, />Une<\/textarea>/u);
  });

  it('lose no word that was typed for a text that was removed meanwhile', async () => {
    const { send, latest } = await office();
    await send('items/report/removal', {});
    const form = {
      revision: '1',
      to: 'fr',
      'words.title--report': 'Le rapport',
      'words.title--opening': 'Une',
    };
    const refused = await send('translations', form);
    assert.equal(refused.status, 422);
    assert.match(refused.text, /1 text that was translated here has been removed meanwhile/u);
    assert.match(refused.text, /name="lost\.title--report"[^>]*>Le rapport</u);
    assert.match(refused.text, />Une<\/textarea>/u);
    const again = { to: 'fr', 'lost.title--report': 'Le rapport', 'words.title--opening': 'Une' };
    assert.equal((await send('translations', again)).status, 303);
    assert.equal((await latest()).programme.agenda[0]?.items[0]?.title.translations.fr?.words, 'Une');
  });

  it('go out as a Word document with an empty cell beside each original, and come in again', async () => {
    const { send, secretariat, latest } = await office();
    await send('items/questionnaire/title', { title: 'The questionnaire' });
    const out = await bytesOf(secretariat, `${base}/translations/document?to=fr`);
    const xml = strFromU8(unzipSync(out)['word/document.xml'] ?? new Uint8Array());
    assert.match(xml, /plenary ctoc-cop-wg\.7-5 2 fr/u);
    assert.match(xml, /title--questionnaire#[0-9a-f]{16}/u);
    assert.doesNotMatch(xml, /title--report#/u);
    const all = await bytesOf(secretariat, `${base}/translations/document?to=fr&all=1`);
    const file = filledIn(all, {
      'title--questionnaire': 'Le questionnaire &amp; sa suite',
      'annotation--opening': 'Un paragraphe.\n\nUn autre, point {item 1 (a)}.',
    });
    const { status, text } = await bring(secretariat, file);
    assert.equal(status, 200);
    assert.match(text, /2 translations came back/u);
    assert.match(text, />Le questionnaire &amp; sa suite<\/textarea>/u);
    assert.equal((await latest()).number, 2, 'nothing is saved before it is said');
    // The page as it stands is sent.
    const fields = Object.fromEntries(
      [...text.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/gu)].map(([, name, value]) => [
        name,
        value,
      ]),
    );
    const areas = Object.fromEntries(
      [...text.matchAll(/<textarea[^>]* name="(words[^"]+)"[^>]*>([^<]*)<\/textarea>/gu)].map(
        ([, name, value = '']) => [name, value.replaceAll('&amp;', '&').replaceAll('&#39;', "'")],
      ),
    );
    assert.equal((await send('translations', { ...fields, ...areas })).status, 303);
    const { programme, number } = await latest();
    assert.equal(number, 3);
    const title = programme.agenda.find(({ id }) => id === 'questionnaire')?.title;
    assert.equal(title?.translations.fr?.words, 'Le questionnaire & sa suite');
    assert.equal(
      programme.agenda[0]?.items[0]?.annotation?.translations.fr?.words,
      'Un paragraphe.\n\nUn autre, point {item:opening}.',
    );
    const other = programme.agenda.find(({ id }) => id === 'report')?.title;
    assert.equal(other && stateOf(other, 'fr'), 'current', 'empty cells changed nothing');
  });

  it('are said where their originals changed meanwhile, and are never taken for current ones silently', async () => {
    const { send, secretariat, latest } = await office();
    const out = await bytesOf(secretariat, `${base}/translations/document?to=fr&all=1`);
    await send('items/questionnaire/title', { title: 'The questionnaire' });
    await send('items/report/removal', {});
    const file = filledIn(
      out,
      { 'title--questionnaire': 'Élaboration', 'title--report': 'Rapport', 'title--opening': 'Ouverture' },
      (xml) => xml.replace(/title--opening#[0-9a-f]{16}/u, 'a lost key'),
    );
    const { text } = await bring(secretariat, file);
    assert.match(text, /1 was made from an original that has changed since/u);
    const [row = ''] = text.split('<tr id="title--questionnaire">').slice(1);
    assert.match(row, /<del>Preparation of the<\/del>|<del>Preparation/u);
    assert.match(row, />Élaboration<\/textarea>/u);
    assert.match(text, /Rows that belong to no text/u);
    assert.match(text, /title--report#[0-9a-f]{16}[\s\S]*Rapport<\/textarea>/u);
    assert.match(text, /a lost key[\s\S]*Ouverture<\/textarea>/u);
    const [, of = ''] = /name="of\.title--questionnaire" value="([0-9a-f]{16})"/u.exec(text) ?? [];
    const form = { to: 'fr', 'words.title--questionnaire': 'Élaboration', 'of.title--questionnaire': of };
    await send('translations', form);
    const title = (await latest()).programme.agenda.find(({ id }) => id === 'questionnaire')?.title;
    assert.equal(title?.translations.fr?.words, 'Élaboration');
    assert.equal(title && stateOf(title, 'fr'), 'stale');
  });

  it('are not taken from hostile files, from those of another session or language, or from nothing', async () => {
    const { secretariat, latest } = await office();
    const out = await bytesOf(secretariat, `${base}/translations/document?to=fr&all=1`);
    const files = unzipSync(out);
    const document = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    const with_ = (xml: string) => zipSync({ ...files, 'word/document.xml': strToU8(xml) });
    const full = filledIn(out, { 'title--opening': 'Ouverture' });
    const lying = Buffer.from(with_('a'.repeat(60_000_000)));
    const cases: readonly (readonly [Uint8Array, RegExp])[] = [
      [out, /Nothing is filled in in this file/u],
      [strToU8('no archive'), /cannot be read as a Word document/u],
      [full.subarray(0, full.length - 40), /is damaged, or incomplete/u],
      [full.subarray(0, 2000), /is an archive|is damaged/u],
      [zipSync({ 'a.txt': strToU8('a') }), /is an archive/u],
      [with_(`<!DOCTYPE x [<!ENTITY a "b">]>${document}`), /defines entities of its own/u],
      [lying, /unpacks to more than a paper can hold/u],
      [zipSync({ ...files, 'word/vbaProject.bin': strToU8('x') }), /macros/u],
      [
        Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
        /is encrypted/u,
      ],
      [
        filledIn(full, {}, (xml) => xml.replace('plenary ctoc-cop-wg.7-5', 'plenary another')),
        /of another session: another/u,
      ],
      [filledIn(full, {}, (xml) => xml.replace(/(plenary \S+ \d+) fr/u, '$1 es')), /went out for Spanish/u],
    ];
    for (const [file, sentence] of cases) {
      const before = performance.now();
      const { status, text } = await bring(secretariat, file);
      assert.equal(status, 422, String(sentence));
      assert.match(text, sentence);
      assert(performance.now() - before < 5000, 'in bounded time');
    }
    const none = await secretariat.post(`${base}/translations/document?to=fr`).field('x', 'y');
    assert.match(none.text, /Choose the file that came back/u);
    assert.equal((await bring(secretariat, new Uint8Array(5_000_000))).status, 413);
    assert.equal((await latest()).number, 1);
  });
});
