import assert from 'node:assert/strict';
import { languages } from '../../src/language/languages.ts';
import { onBothDatabases } from '../support/databases.ts';
import { sampleProgramme } from '../support/sample.ts';
import { siteOn } from '../support/site.ts';
import { hostile, secrets, twoEditions } from '../support/two-editions.ts';

const session = sampleProgramme.session.id;
const feed = `/calendars/sessions/${session}.ics`;

onBothDatabases('The page to subscribe by', (connection) => {
  async function reader() {
    const site = siteOn(connection());
    await twoEditions(site.shell);
    return site.visitor();
  }

  /** What one of its links or fields says, as it would be read. */
  const plain = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&#34;', '"');

  it('gives each program the address in the form that it takes, with the options that were chosen', async () => {
    const { text } = await (await reader())
      .get(`/calendars/subscribe?feed=${feed}&in=fr&alarm=15&cancelled=omit`)
      .expect(200);
    const address = `plenary.example${feed}?lang=fr&alarm=15&cancelled=omit`;
    const shown = plain(text);
    assert(shown.includes(`href="webcal://${address}"`));
    assert(shown.includes(`value="http://${address}"`));
    assert(shown.includes(`r?cid=${encodeURIComponent(`webcal://${address}`)}`));
    assert(shown.includes(`addfromweb?url=${encodeURIComponent(`http://${address}`)}`));
    assert.match(shown, /<a href="\/calendars\/sessions\/[^"]+" download>/u);
    assert.match(text, /<option value="15" selected>/u);
    assert.match(text, /stands at once on the page named above/u);
  });

  it('draws its code on the server, without a style or a script of its own', async () => {
    const { text } = await (await reader()).get(`/calendars/subscribe?feed=${feed}`).expect(200);
    assert.match(text, /<svg class="qr"[^>]*role="img" aria-label="Code that opens this page"/u);
    assert.doesNotMatch(text, /style=|<script>/u);
  });

  it('leads from a session to each of its items, and shows nothing of drafts or closed meetings', async () => {
    const agent = await reader();
    const { text } = await agent.get(`/calendars/subscribe?feed=${feed}`).expect(200);
    assert.doesNotMatch(text, secrets);
    assert(!text.includes(hostile));
    const items = [...plain(text).matchAll(/href="(\/calendars\/subscribe\?feed=[^"]*items[^"]*)"/gu)];
    assert(items.length >= 5);
    for (const [, href = ''] of items) await agent.get(href).expect(200);
  });

  it('is there for every public feed, in six languages, and linked from where they are followed', async () => {
    const agent = await reader();
    for (const one of ['all', 'sessions', 'deadlines', 'bodies/ctoc-cop-wg.7', `items/${session}/report`]) {
      for (const language of languages) {
        const { text } = await agent
          .get(`/calendars/subscribe?feed=/calendars/${one}.ics&lang=${language}`)
          .expect(200);
        assert.match(text, new RegExp(`<html lang="${language}"`, 'u'));
      }
    }
    const { text } = await agent.get(`/sessions/${session}?lang=en`);
    assert(text.includes(`/calendars/subscribe?feed=${encodeURIComponent(feed)}`));
  });

  it('stands for each calendar in the list of all of them: the year, deadlines, bodies and sessions', async () => {
    const agent = await reader();
    for (const language of languages) {
      const { text } = await agent.get(`/calendars?lang=${language}`).expect(200);
      const feeds = ['sessions', 'deadlines', 'bodies/ctoc-cop-wg.7', `sessions/${session}`];
      for (const one of feeds.map((name) => `/calendars/${name}.ics`)) {
        assert(text.includes(`href="/calendars/subscribe?feed=${encodeURIComponent(one)}"`), one);
        assert(text.includes(`href="${one}${language === 'en' ? '' : `?lang=${language}`}"`), one);
      }
      assert.match(text, /href="\/calendars\/all\.ics[^"]*" download/u);
      assert(text.includes('href="/calendars/mine"'));
    }
  });

  it('is not there for what is no public feed: a private one least of all', async () => {
    const agent = await reader();
    const wrong = [
      '',
      '/calendars/mine/abcdefghijklmnopqrstuvwxyz012345.ics',
      '/calendars/sessions/nowhere.ics',
      `/calendars/items/${session}/nothing.ics`,
      'https://elsewhere.example/calendars/all.ics',
      '//elsewhere.example',
      'javascript:alert(1)',
      '/calendars/sessions/%E0%A4%A.ics',
      `/calendars/sessions/${'x'.repeat(5000)}.ics`,
    ];
    for (const one of wrong) {
      const { status, text } = await agent.get(`/calendars/subscribe?feed=${encodeURIComponent(one)}`);
      assert.equal(status, 404, one);
      assert.doesNotMatch(text.slice(text.indexOf('<main')), /abcdefghijklmnop|elsewhere|alert/u);
    }
    await agent.get('/calendars/subscribe').expect(404);
    await agent.get(`/calendars/subscribe?feed=${feed}&feed=x`).expect(404);
  });

  it('offers the session as whole days where its calendar can have it, and says where changes stand', async () => {
    const agent = await reader();
    const { text } = await agent.get(`/calendars/subscribe?feed=${feed}&banner=yes`).expect(200);
    assert(plain(text).includes(`value="http://plenary.example${feed}?banner=yes"`));
    assert.match(text, /name="banner" value="yes" checked/u);
    assert.match(text, /stands at once on the page named above/u);
    for (const one of ['sessions', 'deadlines', `items/${session}/report`]) {
      const other = await agent.get(`/calendars/subscribe?feed=/calendars/${one}.ics&banner=yes`).expect(200);
      assert.doesNotMatch(other.text.slice(other.text.indexOf('<main')), /banner/u);
    }
    for (const path of ['/calendars', '/calendars/subscribe?feed=/calendars/all.ics', '/']) {
      assert.match((await agent.get(path)).text, /stands at once on the page of its session/u, path);
    }
  });

  it('speaks of deadlines where deadlines are followed', async () => {
    const agent = await reader();
    const { text } = await agent.get('/calendars/subscribe?feed=/calendars/deadlines.ics').expect(200);
    assert.match(text, /The deadlines stand in your calendar/u);
    assert.doesNotMatch(text, /The meetings stand/u);
  });

  it('takes no wrong reminder or language into the address', async () => {
    const { text } = await (await reader())
      .get(`/calendars/subscribe?feed=${feed}&in=de&alarm=99999&cancelled=x`)
      .expect(200);
    assert.doesNotMatch(text.slice(text.indexOf('<main')), /99999|lang=de|cancelled=x/u);
  });
});
