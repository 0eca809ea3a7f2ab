import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { revisionWithNumber, sessionIds } from '../../src/drafting/store.ts';
import { htmlPage } from '../../src/papers/html.ts';
import { pdf } from '../../src/papers/pdf.ts';
import { docx } from '../../src/papers/word/document.ts';
import { paperIn, place } from '../papers-written/example.ts';
import { onBothDatabases } from '../support/databases.ts';
import { officeOn } from './drafting-office.ts';

const paper = readFileSync(resolve(import.meta.dirname, '../papers/walk.txt'), 'utf8');
const form = { id: 'one', paper, body: '', zone: '', start: '', end: '' };

onBothDatabases('Importing on the desk', (connection) => {
  const office = async () => await officeOn(connection(), { drafted: false });

  it('shows what was understood before anything is stored', async () => {
    const { secretariat, site } = await office();
    await secretariat.get('/desk/import').expect(200);
    const { text } = await secretariat.post('/desk/import/reading').field(form).expect(200);
    assert.match(text, /What is understood/u);
    assert.match(text, /Store as a draft/u);
    assert.deepEqual(await sessionIds(site.shell.db), []);
  });

  it('reads a text file that was chosen, without any script', async () => {
    const { secretariat } = await office();
    const { text } = await secretariat
      .post('/desk/import/reading')
      .field({ ...form, paper: '' })
      .attach('file', Buffer.from(paper), 'agenda.txt')
      .expect(200);
    assert.match(text, /What is understood/u);
  });

  it('reads a file as Western Windows or UTF-16 saved it, and refuses in words what is in no known encoding', async () => {
    const { secretariat } = await office();
    const french = paper
      .replaceAll(/[^\n -~]/gu, '-')
      .replace(/\n/u, '\n\nR\u00e9union \u00e0 Gen\u00e8ve\n');
    for (const bytes of [Buffer.from(french, 'latin1'), Buffer.from(`\ufeff${french}`, 'utf16le')]) {
      const { text } = await secretariat
        .post('/desk/import/reading')
        .field({ ...form, paper: '' })
        .attach('file', bytes, 'agenda.txt')
        .expect(200);
      assert.match(text, /R\u00e9union \u00e0 Gen\u00e8ve/u);
    }
    const { text } = await secretariat
      .post('/desk/import/reading')
      .field({ ...form, paper: '' })
      .attach('file', Buffer.from([1, 0, 2, 0, 0]), 'agenda.txt')
      .expect(422);
    assert.match(text, /not a text in a known encoding/u);
  });

  it('shows a Word document, a PDF and a page of the web beside what was understood, and stores each from what the page carries', async () => {
    const { secretariat, site } = await office();
    const written = paperIn('en');
    const files = [
      ['agenda.docx', await docx(written, place)],
      ['agenda.pdf', await pdf(written, place)],
      ['agenda.html', Buffer.from(htmlPage(written, place))],
    ] as const;
    for (const [name, bytes] of files) {
      const { text } = await secretariat
        .post('/desk/import/reading')
        .field({ ...form, paper: '' })
        .attach('file', Buffer.from(bytes), name)
        .expect(200);
      const [, first = ''] =
        /<a href="#(line-\d+)">In the paper<span[^>]*>, 1 Organizational matters/u.exec(text) ?? [];
      assert.match(
        text,
        new RegExp(`<p class="words[^"]*" id="${first}"[^>]*>1\\. +Organizational matters`, 'u'),
      );
      assert(text.indexOf('To check: 1') < text.indexOf('Title of the agenda paper'));
      const { headers } = await secretariat.post('/desk/import').field(fieldsIn(text)).expect(303);
      await secretariat.get(headers.location ?? '').expect(200);
    }
    assert.equal((await sessionIds(site.shell.db)).length, 3);
  });

  it('stores what was corrected, and says what is wrong with a correction without losing another', async () => {
    const { secretariat, site } = await office();
    const { text } = await secretariat.post('/desk/import/reading').field(form).expect(200);
    const fields = { ...fieldsIn(text), title: 'Another agenda', 'title-1': 'Opening by the Chair' };
    const wrong = await secretariat
      .post('/desk/import')
      .field({ ...fields, 'number-0': 'one' })
      .expect(422);
    assert.match(wrong.text, /“one” is not the number of an item/u);
    assert.equal(fieldsIn(wrong.text)['title-1'], 'Opening by the Chair');
    await secretariat.post('/desk/import').field(fieldsIn(wrong.text)).expect(422);
    const mended = { ...fieldsIn(wrong.text), 'number-0': fieldsIn(text)['number-0'] ?? '' };
    await secretariat.post('/desk/import').field(mended).expect(303);
    const [session = ''] = await sessionIds(site.shell.db);
    const { programme } = await revisionWithNumber(site.shell.db, session, 1);
    assert.equal(programme.session.agendaTitle.words, 'Another agenda');
    assert.equal(programme.agenda[0]?.items[0]?.title.words, 'Opening by the Chair');
  });

  it('says in words why a file is not read, and keeps what else was typed', async () => {
    const { secretariat, site } = await office();
    const { text } = await secretariat
      .post('/desk/import/reading')
      .field({ ...form, paper: 'typed before', zone: 'Europe/Vienna' })
      .attach('file', Buffer.from('{\\rtf1 Dear all}'), 'agenda.docx')
      .expect(422);
    assert.match(text, /<a href="#paper-file">The file is in Rich Text Format/u);
    assert.match(text, /typed before/u);
    assert.match(text, /value="Europe\/Vienna"/u);
    for (const carried of ['{', '[]', '{"kind":"docx","misnamed":false,"lines":[{"text":1}]}']) {
      await secretariat
        .post('/desk/import')
        .field({ ...form, paper: '', carried })
        .expect(422);
    }
    assert.deepEqual(await sessionIds(site.shell.db), []);
  });

  it('says of a form that came to harm on its way that it was not understood', async () => {
    const { secretariat } = await office();
    await secretariat
      .post('/desk/import/reading')
      .set('Content-Type', 'multipart/form-data; boundary=one')
      .send('no such boundary')
      .expect(400);
  });

  it('stores it as a draft', async () => {
    const { secretariat, site } = await office();
    const { headers } = await secretariat.post('/desk/import').type('form').send(form).expect(303);
    const [session] = await sessionIds(site.shell.db);
    assert.equal(headers.location, `/desk/sessions/${session}`);
    await secretariat.get(headers.location ?? '').expect(200);
  });

  it('stores one draft of the same form sent twice, one after the other or at once, and another of another', async () => {
    const { secretariat, site } = await office();
    const { text } = await secretariat.post('/desk/import/reading').field(form).expect(200);
    const id = / name="id" value="([^"]+)"/u.exec(text)?.[1] ?? '';
    const send = async (more: object = {}) => {
      const sent = await secretariat
        .post('/desk/import')
        .type('form')
        .send({ ...form, id, ...more });
      return sent.headers.location ?? '';
    };
    const [first = '', ...again] = [...(await Promise.all([send(), send()])), await send()];
    assert.match(first, /^\/desk\/sessions\/./u);
    assert.deepEqual(again, [first, first]);
    assert.equal((await sessionIds(site.shell.db)).length, 1);
    assert.notEqual(await send({ end: '13 September 2019' }), first);
    assert.notEqual(await send({ id: 'another' }), first);
    assert.equal((await sessionIds(site.shell.db)).length, 3);
    assert.equal(await send({ id: 'not an id' }), '');
  });

  it('refuses in words what is no paper, and gives back what was typed', async () => {
    const { secretariat, officer, site } = await office();
    const nothing = 'Dear colleagues, lunch is at noon.';
    const cases = [
      [{ paper: nothing }, /Neither an agenda nor an organization of work was found/u],
      [{ zone: 'Vienna' }, /“Vienna” is not a time zone/u],
      [{ start: '31 June 2018' }, /“31 June 2018” is not a day/u],
    ] as const;
    for (const [wrong, sentence] of cases) {
      const { status, text } = await secretariat
        .post('/desk/import')
        .type('form')
        .send({ ...form, ...wrong });
      assert.equal(status, 422);
      assert.match(text, sentence);
    }
    const { text } = await secretariat
      .post('/desk/import')
      .type('form')
      .send({ ...form, paper: nothing });
    assert(text.includes(nothing));
    const empty = await secretariat.post('/desk/import/reading').field({ ...form, paper: ' ' });
    assert.equal(empty.status, 422);
    assert.equal((await (await officer()).post('/desk/import').type('form').send(form)).status, 403);
    assert.deepEqual(await sessionIds(site.shell.db), []);
  });

  it('goes to a body that its importer drafts for, and to no other', async () => {
    const { site } = await office();
    await site.add('secretariat', 'ctoc-cop-wg.7', 'migrants@example.org');
    const migrants = await site.signedIn('migrants@example.org');
    const { text } = await migrants.get('/desk/import').expect(200);
    assert.doesNotMatch(text, /As the paper says/u);
    for (const body of ['', 'ctoc-cop']) {
      await migrants
        .post('/desk/import')
        .type('form')
        .send({ ...form, body })
        .expect(422);
    }
    assert.deepEqual(await sessionIds(site.shell.db), []);
    const { headers } = await migrants
      .post('/desk/import')
      .type('form')
      .send({ ...form, body: 'ctoc-cop-wg.7' })
      .expect(303);
    await migrants.get(headers.location ?? '').expect(200);
  });

  it('takes a report, with its own sentences in place of derived ones, as the report on a session', async () => {
    const { secretariat, site } = await office();
    const report = readFileSync(resolve(import.meta.dirname, '../papers/report.en.txt'), 'utf8');
    const { text } = await secretariat
      .post('/desk/import/reading')
      .field({ ...form, paper: report, body: 'ctoc-cop-wg.7' })
      .expect(200);
    assert.match(text, /Organization of the meeting/u);
    const { headers } = await secretariat.post('/desk/import').field(fieldsIn(text)).expect(303);
    await secretariat.get(`${headers.location}/report`).expect(200);
    const [session = ''] = await sessionIds(site.shell.db);
    const { programme } = await revisionWithNumber(site.shell.db, session, 1);
    assert.equal(programme.report?.introduction.length, 2);
    assert.equal(programme.agenda[1]?.title.words, 'Victims at sea');
  });
});

/** What a browser would send of the form by which a paper is stored: every field with what it shows. */
function fieldsIn(page: string): Record<string, string> {
  const [form = ''] = /<form class="reading__understood.*?<\/form>/su.exec(page) ?? [];
  const plain = (words: string) =>
    words
      .replaceAll('&#34;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&');
  const fields: Record<string, string> = { body: '' };
  for (const [, name = '', value = ''] of form.matchAll(/<input[^>]* name="([^"]+)"[^>]* value="([^"]*)"/gsu))
    fields[name] = plain(value);
  for (const [, name = '', value = ''] of form.matchAll(/<textarea[^>]* name="([^"]+)"[^>]*>([^<]*)</gsu))
    fields[name] = plain(value);
  return fields;
}
