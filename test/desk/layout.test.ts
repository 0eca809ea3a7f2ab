import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { importPaper } from '../../src/acts/import.ts';
import { readPaper } from '../../src/reading/read.ts';
import { onBothDatabases } from '../support/databases.ts';
import { base, officeOn } from './drafting-office.ts';

const harbours = readFileSync(new URL('../papers/harbours.en.txt', import.meta.url), 'utf8');

onBothDatabases('How a body sets its agenda paper', (connection) => {
  it('is typed with the particulars, printed, and taken back', async () => {
    const { secretariat, send, latest } = await officeOn(connection());
    const { text: before } = await secretariat.get(`${base}/particulars`).expect(200);
    assert.match(before, /id="layout"/u);
    const typed = { over: 'Item 2 of the provisional agenda', item: 'Item', set: ['unpunctuated'] };
    assert.equal((await send('layout', typed)).headers.location, `${base}/particulars#layout`);
    const { layout } = (await latest()).programme.session;
    assert.equal(layout?.words.over?.words, 'Item 2 of the provisional agenda');
    assert.deepEqual([layout?.unpunctuated, layout?.rowHours], [true, false]);
    const { text: comparison } = await secretariat.get(`${base}/comparison?from=1&to=2`).expect(200);
    assert.match(comparison, /it now says “Item 2 of the provisional agenda”/u);
    await send('layout', {});
    assert.equal((await latest()).programme.session.layout, undefined);
  });

  it('has headings over items, by their numbers, and says which is no item', async () => {
    const { send, latest, secretariat } = await officeOn(connection());
    const refused = await send('layout', { segments: '9: Ministerial segment' });
    assert.equal(refused.status, 422);
    assert.match(refused.text, /“9: Ministerial segment” names no item/u);
    await send('layout', { segments: '2: Ministerial segment' });
    const { agenda, session } = (await latest()).programme;
    const [segment] = session.layout?.segments ?? [];
    assert.deepEqual([segment?.item, segment?.words.words], [agenda[1]?.id, 'Ministerial segment']);
    const { text } = await secretariat.get(`${base}/paper`).expect(200);
    assert.match(text, /<h3 class="paper__heading">Ministerial segment<\/h3>/u);
  });

  it('is refused with what was typed where it is too long', async () => {
    const { send, latest } = await officeOn(connection());
    const { number } = await latest();
    const { status, text } = await send('layout', { opening: 'a '.repeat(4_000), item: 'Kept word' });
    assert.equal(status, 422);
    assert.match(text, /Kept word/u);
    assert.match(text, /<details open/u);
    assert.equal((await latest()).number, number);
  });

  it('comes with a paper that is imported: who introduces what, what documents are for', async () => {
    const { site, secretariat } = await officeOn(connection());
    const told = { body: null, start: null, end: null, zone: null };
    const { session } = await importPaper(site.shell, 'test', readPaper(harbours), told);
    const { text: preview } = await secretariat.get(`/desk/sessions/${session}/paper`).expect(200);
    assert.match(preview, /<span>Item 3\.<\/span>/u);
    assert.match(preview, /Rapporteur for berths/u);
    assert.match(preview, /For noting/u);
    const { text: particulars } = await secretariat.get(`/desk/sessions/${session}/particulars`).expect(200);
    assert.match(particulars, /III\. Provisional timetable/u);
    assert.doesNotMatch(particulars, /id="left-over"/u);
  });

  it('is shown on the page of what was understood, before anything is stored', async () => {
    const { secretariat } = await officeOn(connection());
    const { text } = await secretariat
      .post('/desk/import/reading')
      .field({ paper: harbours, body: '', zone: '', start: '', end: '' })
      .expect(200);
    assert.match(text, /How the paper is set/u);
    assert.match(text, /III\. Provisional timetable<\/dd>/u);
    assert.match(text, /Every row says its own hours<\/dd>/u);
    assert.match(text, /<small>Rapporteur for berths<\/small>/u);
    assert.match(text, /ECE\/TRADE\/C\/WP\.9\/2033\/2\) – For noting/u);
  });

  it('says what a document is for and where it stands, and who introduces a row', async () => {
    const { secretariat, send, latest } = await officeOn(connection());
    const { documents, works } = (await latest()).programme;
    const [document] = documents;
    const row = works[0].meetings[0]?.rows[0];
    assert(document && row);
    const typed = { id: document.id, title: document.title.words, symbols: document.symbols.join(', ') };
    await send(`documents/${document.id}`, { ...typed, items: '2', purpose: 'decision', after: '0' });
    const changed = (await latest()).programme.documents[0];
    assert.deepEqual([changed?.purpose, changed?.after], ['decision', 0]);
    const { text } = await secretariat.get(`${base}/documents?document=${document.id}`).expect(200);
    assert.match(text, /<option value="decision" selected>For decision<\/option>/u);
    await send(`documents/${document.id}`, { ...typed, items: '2', purpose: '', after: '' });
    const again = (await latest()).programme.documents[0];
    assert(again && !('purpose' in again) && !('after' in again));
    await send(`rows/${row.id}`, { id: row.id, items: row.items, introducedBy: 'The Chair' });
    const said = (await latest()).programme.works[0].meetings[0]?.rows[0];
    assert.equal(said?.introducedBy?.words, 'The Chair');
    await send(`rows/${row.id}`, { id: row.id, items: row.items, introducedBy: '' });
    const silent = (await latest()).programme.works[0].meetings[0]?.rows[0];
    assert(silent && !('introducedBy' in silent));
  });
});
