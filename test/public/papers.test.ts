import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { loadSample } from '../../src/acts/sample.ts';
import { issuedPaper, savePaper } from '../../src/editions/issued/store.ts';
import { catalogue } from '../../src/language/catalogue.ts';
import { freshDatabase } from '../support/databases.ts';
import { siteOn } from '../support/site.ts';
import { siteOfTwoEditions } from '../support/two-editions.ts';

const address = '/papers/CTOC-COP-WG.7-2018-1';

describe('A paper', () => {
  const site = siteOfTwoEditions();

  it('is sent byte for byte as it was issued, each format with its type', async () => {
    const { body: session } = await site().visitor().get('/api/sessions/ctoc-cop-wg.7-5');
    const papers = (session as { papers: { url: string; sha256: string; format: string }[] }).papers;
    assert.deepEqual(papers.map(({ format }) => format).toSorted(), [
      'akn',
      'docx',
      'html',
      'json',
      'pdf',
      'text',
    ]);
    for (const { url, sha256 } of papers) {
      const { body, headers } = await site()
        .visitor()
        .get(new URL(url).pathname)
        .buffer(true)
        .parse((response, done) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.on('end', () => done(null, Buffer.concat(parts)));
        });
      assert.equal(
        createHash('sha256')
          .update(body as Buffer)
          .digest('hex'),
        sha256,
      );
      assert.equal(headers.etag, `"${sha256}"`);
      assert.match(
        String(headers['content-type']),
        /; charset=utf-8$|^application\/pdf$|wordprocessingml\.document$/u,
      );
    }
  });

  it('stands within the pages of the site, and leads to its edition and its other formats', async () => {
    const { text } = await site().visitor().get(`${address}?lang=en`);
    assert.match(text, /<main class="paper" id="main">/u);
    assert.match(text, /<h1 class="paper__title">Annotated provisional agenda<\/h1>/u);
    assert(text.includes('href="/sessions/ctoc-cop-wg.7-5/editions/2"'));
    for (const end of ['html', 'docx', 'pdf', 'txt', 'xml', 'json'])
      assert(text.includes(`href="${address}.${end}?lang=en"`));
  });

  it('that is not issued in a language is not made up: a format is refused, a page shows another openly', async () => {
    const refused = await site().visitor().get(`${address}.txt?lang=fr`);
    assert.equal(refused.status, 404);
    assert(refused.text.includes(`href="${address}.txt?lang=en"`));
    assert.match(refused.text, /n’est pas publié|n’a pas été publié/u);
    const page = await site().visitor().get(`${address}?lang=fr`);
    assert.equal(page.status, 200);
    assert.match(page.text, /<html lang="fr"/u);
    assert.match(page.text, /<div lang="en" dir="ltr">/u);
    assert(page.text.includes(`href="${address}?lang=en"`));
  });

  it('that was issued before a format was written says so, and leads to those that there are', async () => {
    const { db } = site().shell;
    const { address: at, ...paper } = await issuedPaper(db, 'CTOC-COP-WG.7-2018-1', 'html', 'en');
    await savePaper(db, { ...paper, address: 'OLD-1' });
    assert.equal(at, 'CTOC-COP-WG.7-2018-1');
    const { status, text } = await site().visitor().get('/papers/OLD-1.xml?lang=en');
    assert.equal(status, 404);
    assert.match(text, /was not issued in this format[\s\S]+href="\/papers\/OLD-1\.html\?lang=en"/u);
    const page = await site().visitor().get('/papers/OLD-1?lang=en');
    assert.match(page.text, /OLD-1\.html\?lang=en/u);
    assert.doesNotMatch(page.text, /OLD-1\.xml/u);
  });

  it('that nobody issued is not there, nor is a format that nobody writes', async () => {
    for (const path of [
      '/papers/A-1',
      '/papers/A-1.html',
      `${address}.exe`,
      `${address}.`,
      '/papers/.html',
    ]) {
      assert.equal((await site().visitor().get(path)).status, 404, path);
    }
  });

  it('that is translated whole is there in six languages, in the order of the United Nations', async () => {
    const connection = await freshDatabase('sqlite');
    const full = siteOn(connection);
    full.shell.now = '2026-11-23T09:00:00.000Z';
    await loadSample(full.shell);
    const { text } = await full.visitor().get('/papers?lang=en');
    const [, listed = ''] = /<ul role="list" class="languages">([\s\S]*?)<\/ul>/u.exec(text) ?? [];
    assert.deepEqual(
      [...listed.matchAll(/hreflang="(\w+)"/gu)].map(([, language]) => language),
      ['ar', 'zh', 'en', 'fr', 'ru', 'es'],
    );
    const arabic = await full.visitor().get('/papers/CTOC-COP-WG.7-2027-1?lang=ar');
    assert.match(arabic.text, /<div lang="ar" dir="rtl">/u);
    assert(!arabic.text.includes(String(catalogue.ar['public.no-paper']).slice(0, 12)));
    await connection.db.destroy();
  });
});
