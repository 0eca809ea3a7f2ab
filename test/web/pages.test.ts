import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { catalogue } from '../../src/language/catalogue.ts';
import { languages } from '../../src/language/languages.ts';
import { freshDatabase } from '../support/databases.ts';
import { siteOn } from '../support/site.ts';
import { hostile, siteOfTwoEditions } from '../support/two-editions.ts';

const session = '/sessions/ctoc-cop-wg.7-5';
const pages = [
  '/',
  '/sessions',
  session,
  `${session}/editions/1`,
  `${session}/changes`,
  '/bodies/ctoc-cop-wg.7',
  '/papers',
  '/papers/CTOC-COP-WG.7-2018-1',
  '/calendars',
  '/years',
  '/sign-in',
];

describe('A page', () => {
  const site = siteOfTwoEditions();

  for (const address of pages) {
    it(`${address} is answered in six languages, each in its own direction`, async () => {
      for (const language of languages) {
        const { status, text, headers } = await site().visitor().get(`${address}?lang=${language}`);
        assert.equal(status, 200);
        assert.equal(headers['content-language'], language);
        const direction = language === 'ar' ? 'rtl' : 'ltr';
        assert(text.includes(`<html lang="${language}" dir="${direction}">`));
        assert.equal(text.match(/<main /gu)?.length, 1);
        assert.equal(text.match(/<h1[ >]/gu)?.length, 1);
        assert.doesNotMatch(text, /undefined|\[object|NaN/u);
      }
    });

    it(`${address} says nothing in two ways at once: ids are given once, and every label has its field`, async () => {
      const { text } = await site().visitor().get(address);
      const ids = [...text.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id);
      assert.deepEqual(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        [],
      );
      const named = [...text.matchAll(/ (?:for|aria-labelledby|data-copies)="([^"]*)"/gu)];
      assert.deepEqual(
        named.map(([, id]) => id).filter((id) => !ids.includes(id)),
        [],
      );
      for (const [, id] of text.matchAll(/ href="#([^"]*)"/gu)) assert(ids.includes(id), `#${id}`);
    });

    it(`${address} prints what others wrote as words, and holds neither style nor script of its own`, async () => {
      const { text } = await site().visitor().get(address);
      assert.doesNotMatch(text, /<script>|<style|\sstyle=|\son\w+=|javascript:/iu);
      assert(!text.includes(hostile));
    });
  }

  it('shows a title that would do harm as the words that it is', async () => {
    const { text } = await site().visitor().get(session);
    assert(text.includes('&lt;script&gt;alert(&#34;x&#34;)&lt;/script&gt; &amp;'));
  });

  it('marks the words that stand in another language than the page', async () => {
    const { text } = await site().visitor().get(`${session}?lang=ar`);
    assert.match(text, /<span lang="en" dir="ltr">&lt;\/title&gt;/u);
    assert.match(text, new RegExp(`\\(${catalogue.ar['language.en']}\\)`, 'u'));
  });

  it('remembers the language that was asked for, and otherwise takes what the browser prefers', async () => {
    const reader = site().visitor();
    const first = await reader.get('/').set('Accept-Language', 'fr-CH, fr;q=0.9');
    assert.equal(first.headers['content-language'], 'fr');
    assert.match(String(first.headers.vary), /Accept-Language/u);
    await reader.get('/?lang=ru');
    const later = await reader.get('/sessions').set('Accept-Language', 'fr');
    assert.equal(later.headers['content-language'], 'ru');
    const odd = await site().visitor().get('/?lang=tlh');
    assert.equal(odd.headers['content-language'], 'en');
  });

  it('that is not there is said to be not there, as a page or as data', async () => {
    for (const address of [
      '/nowhere',
      '/sessions/none',
      `${session}/editions/9`,
      `${session}/editions/1e0`,
    ]) {
      const { status, text } = await site().visitor().get(`${address}?lang=es`);
      assert.equal(status, 404, address);
      assert(text.includes(String(catalogue.es['public.not-found'])));
    }
    const { status, body } = await site().visitor().get('/api/sessions/none?lang=fr');
    assert.deepEqual([status, body], [404, { error: catalogue.fr['public.not-found'] }]);
  });

  it('that can only be read is not written to', async () => {
    const { status, headers, text } = await site().visitor().post(session).type('form').send({ a: '1' });
    assert.equal(status, 405);
    assert.equal(headers.allow, 'GET, HEAD');
    assert(text.includes(String(catalogue.en['public.method-not-allowed'])));
  });

  it('refuses a paste of 20 MB in words', async () => {
    const { status, text } = await site()
      .visitor()
      .post('/sign-in?lang=fr')
      .type('form')
      .send(`text=${'x'.repeat(20_000_000)}`);
    assert.equal(status, 413);
    assert.match(text, /<html lang="fr"/u);
    assert.match(text, /2 Mo/u);
  });

  it('is sent again only when it changed', async () => {
    const first = await site().visitor().get(session);
    const again = await site().visitor().get(session).set('If-None-Match', String(first.headers.etag));
    assert.equal(again.status, 304);
  });
});

describe('What looks after the program', () => {
  it('is answered without a sign-in: whether it lives, whether its database answers, what it counts, what robots may', async () => {
    const connection = await freshDatabase('sqlite');
    const site = siteOn(connection);
    assert.equal((await site.visitor().get('/healthz')).status, 200);
    assert.equal((await site.visitor().get('/readyz')).status, 200);
    assert.match((await site.visitor().get('/metrics')).text, /process_cpu_user_seconds_total/u);
    const robots = await site.visitor().get('/robots.txt');
    assert.equal(robots.status, 200);
    assert.doesNotMatch(robots.text, /Disallow: \/(?:calendars|$)/mu);
    await connection.db.destroy();
    assert.equal((await site.visitor().get('/healthz')).status, 200);
    assert.equal((await site.visitor().get('/readyz')).status, 503);
  });

  it('serves the look for good under its digest, and as it is now under its name', async () => {
    const connection = await freshDatabase('sqlite');
    const site = siteOn(connection);
    const { text } = await site.visitor().get('/');
    const [, address = ''] = / href="(\/assets\/[^"]*look\.css)"/u.exec(text) ?? [];
    const look = await site.visitor().get(address);
    assert.match(String(look.headers['cache-control']), /immutable/u);
    assert.match(look.text, /@layer tokens/u);
    assert.doesNotMatch(look.text, /@import/u);
    assert.equal((await site.visitor().get('/assets/look.css')).text, look.text);
    for (const [, asset = ''] of text.matchAll(/(?:src|href)="(\/assets\/[^"]*)"/gu)) {
      assert.equal((await site.visitor().get(asset)).status, 200, asset);
    }
    await connection.db.destroy();
  });
});

describe('A view', () => {
  const views = globSync('views/**/*.ejs').toSorted();

  for (const view of views) {
    const source = readFileSync(view, 'utf8');

    it(`${view} prints nothing unescaped but other views`, () => {
      const raw = [...source.matchAll(/<%-([\s\S]*?)-?%>/gu)].map(([, said = '']) => said.trim());
      const stored = view === 'views/layout.ejs' || view === 'views/public/paper.ejs';
      const allowed = stored ? /^body$|^include\(/u : /^include\('[\w/-]+'[\s\S]*\)$/u;
      assert.deepEqual(
        raw.filter((said) => !allowed.test(said)),
        [],
      );
    });

    it(`${view} has no style, script, side or sentence of its own`, () => {
      assert.doesNotMatch(source, /\sstyle=|<style|<script(?! src=)|\son[a-z]+="/u);
      const words = source
        .replaceAll(/<%[\s\S]*?%>/gu, '')
        .replaceAll(/<[^>]*>/gu, '')
        .replaceAll(/&nbsp;|&middot;|404|SHA-256|Google Calendar|Apple Calendar|Outlook/gu, '');
      assert.doesNotMatch(words, /\p{L}{3}/u);
    });
  }
});
