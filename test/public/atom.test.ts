import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { RelaxNGValidator, XmlDocument, XmlError } from 'libxml2-wasm';
import { recordAgreement } from '../../src/acts/ask.ts';
import { publish } from '../../src/acts/publish.ts';
import { revise } from '../../src/acts/revise.ts';
import { toWork } from '../../src/drafting/changes.ts';
import { subjects } from '../../src/drafting/programme.ts';
import { latestRevision } from '../../src/drafting/store.ts';
import { languages } from '../../src/language/languages.ts';
import { textIn } from '../../src/language/text.ts';
import { setRoom } from '../../src/timetable/edits.ts';
import { siteOfTwoEditions } from '../support/two-editions.ts';

const session = 'ctoc-cop-wg.7-5';
const feed = `/sessions/${session}/changes.atom`;

describe('The Atom feed of a session’s changes', () => {
  const site = siteOfTwoEditions();

  async function polled(language = 'en') {
    const { text, headers } = await site().visitor().get(`${feed}?lang=${language}`).buffer(true);
    assert.equal(headers['content-type'], 'application/atom+xml; charset=utf-8');
    return text;
  }

  it('is what RFC 4287 asks for, in six languages', async () => {
    for (const language of languages) {
      const text = await polled(language);
      assert.deepEqual(problemsOf(text), []);
      assert.equal(said(text, '/a:feed/@xml:lang')[0], language);
      assert.equal(said(text, '/a:feed/a:author/a:name').length, 1);
      assert.equal(said(text, '/a:feed/a:entry').length, 2);
      for (const within of ['/a:feed', '/a:feed/a:entry[1]', '/a:feed/a:entry[2]']) {
        assert.equal(said(text, `${within}/a:link[@rel="alternate"]`).length, 1, within);
      }
      assert(said(text, '//a:title').every((title) => title !== ''));
      assert(said(text, '//a:summary').every((words) => words !== ''));
    }
  });

  it('is refused by the same check where something is missing or twice', async () => {
    const text = await polled();
    for (const ill of [
      text.replace(/<updated>.*<\/updated>/u, ''),
      text.replace(/<id>.*<\/id>/u, ''),
      text.replace(/<id>.*<\/id>/u, '$&$&'),
      text.replace(/<title>.*<\/title>/u, ''),
      text.replace(/href="[^"]*"/u, ''),
      text.replace(/<updated>.*<\/updated>/u, '<updated>yesterday</updated>'),
      text.replace('&lt;', '<'),
    ]) {
      assert.notEqual(ill, text);
      assert.notDeepEqual(problemsOf(ill), []);
    }
  });

  it('names itself and its pages in the language in which it is read', async () => {
    const text = await polled('fr');
    assert.deepEqual(said(text, '/a:feed/a:link[@rel="self"]/@href'), [
      `http://plenary.example${feed}?lang=fr`,
    ]);
    assert.deepEqual(said(text, '//a:link[@rel="alternate"]/@href'), [
      `http://plenary.example/sessions/${session}?lang=fr`,
      `http://plenary.example/sessions/${session}/editions/2?lang=fr`,
      `http://plenary.example/sessions/${session}/editions/1?lang=fr`,
    ]);
    for (const address of said(text, '//a:link/@href')) {
      await site().visitor().get(address.replace('http://plenary.example', '')).expect(200);
    }
  });

  it('says the latest edition first, what it changed, and when it was issued', async () => {
    const text = await polled();
    assert.deepEqual(said(text, '//a:entry/a:title'), ['Edition 2', 'Edition 1']);
    const [latest = '', first = ''] = said(text, '//a:entry/a:summary');
    assert.match(latest, /from Boardroom A to Boardroom D/u);
    assert.match(latest, /is cancelled/u);
    assert.match(first, /First published/u);
    assert.equal(said(text, '//a:entry/a:updated')[0], '2018-04-09T08:00:00.000Z');
  });

  it('keeps its ids from poll to poll, in every language, and after another edition; its time only rises', async () => {
    const before = await polled();
    assert.equal(await polled(), before);
    const ids = said(before, '//a:id');
    assert.equal(new Set(ids).size, 3);
    assert(ids.every((id) => id.startsWith(`tag:plenary.example,2026:${session}`)));
    assert.deepEqual(said(await polled('ar'), '//a:id'), ids);

    const { shell } = site();
    const { number: seen } = await latestRevision(shell.db, session);
    const change = toWork((work) => setRoom(work, `${session}-m1`, textIn('en', 'Boardroom F')));
    await revise(shell, { session, person: 'secretariat', seen }, change);
    for (const subject of subjects) {
      const asking = { session, person: 'secretariat', subject, method: 'silence', bureau: null } as const;
      await recordAgreement(shell, asking, '2018-04-09');
    }
    const asked = {
      session,
      person: 'secretariat',
      symbol: 'CTOC/COP/WG.7/2018/1/Rev.1',
      date: '2018-04-09',
    } as const;
    await publish(shell, { ...asked, authority: 'bureau' });
    const after = await polled();
    assert.deepEqual(problemsOf(after), []);
    const [whole, added, ...old] = said(after, '//a:id');
    assert.deepEqual([whole, ...old], ids);
    assert.equal(added, `tag:plenary.example,2026:${session}/3`);
    assert.deepEqual(said(after, '//a:entry').slice(1), said(before, '//a:entry'));
    const times = said(after, '//a:entry/a:updated');
    assert.deepEqual(times, times.toSorted().toReversed());
    assert.deepEqual(said(after, '/a:feed/a:updated'), times.slice(0, 1));
    assert((times[0] ?? '') >= (said(before, '/a:feed/a:updated')[0] ?? ''));
  });
});

/** What is wrong with a feed, as an XML parser and the grammar of RFC 4287 say; nothing where it is well. */
function problemsOf(xml: string): readonly string[] {
  try {
    using document = XmlDocument.fromString(xml);
    using grammar = XmlDocument.fromBuffer(readFileSync(resolve(import.meta.dirname, 'atom.rng')));
    using validator = RelaxNGValidator.fromDoc(grammar);
    validator.validate(document);
    return [];
  } catch (reason) {
    if (!(reason instanceof XmlError)) throw reason;
    return reason.message.trim().split('\n');
  }
}

/** The words of everything that an XPath finds, in order. */
function said(xml: string, path: string): readonly string[] {
  using document = XmlDocument.fromString(xml);
  return document.find(path, { a: 'http://www.w3.org/2005/Atom' }).map(({ content }) => content);
}
