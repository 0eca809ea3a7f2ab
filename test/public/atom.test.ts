import assert from 'node:assert/strict';
import { siteOfTwoEditions } from '../support/two-editions.ts';

const feed = '/sessions/ctoc-cop-wg.7-5/changes.atom';

describe('The Atom feed of a session’s changes', () => {
  const site = siteOfTwoEditions();

  it('is well-formed, and has what RFC 4287 asks of a feed and its entries', async () => {
    const { text, headers } = await site().visitor().get(feed).buffer(true);
    assert.equal(headers['content-type'], 'application/atom+xml; charset=utf-8');
    const elements = elementsOf(text);
    assert.equal(elements[0], 'feed');
    for (const name of ['feed/id', 'feed/title', 'feed/updated', 'feed/author/name', 'feed/link']) {
      assert(elements.includes(name), name);
    }
    const count = (name: string) => elements.filter((one) => one === name).length;
    assert.equal(count('feed/entry'), 2);
    for (const name of ['id', 'title', 'updated', 'summary', 'link']) {
      assert.equal(count(`feed/entry/${name}`), 2, name);
    }
  });

  it('says the latest edition first, what it changed, and when it was issued', async () => {
    const { text } = await site().visitor().get(feed).buffer(true);
    const [latest = '', first = ''] = text.split('<entry>').slice(1);
    assert.match(latest, /<title>Edition 2<\/title>/u);
    assert.match(latest, /from Boardroom A to Boardroom D/u);
    assert.match(latest, /is cancelled/u);
    assert.match(latest, /<updated>2018-04-09T08:00:00\.000Z<\/updated>/u);
    assert.match(first, /First published/u);
  });

  it('keeps its ids, whichever language it is read in', async () => {
    const ids = async (language: string) => {
      const { text } = await site().visitor().get(`${feed}?lang=${language}`).buffer(true);
      return [...text.matchAll(/<id>([^<]*)<\/id>/gu)].map(([, id]) => id);
    };
    const english = await ids('en');
    assert.equal(new Set(english).size, 3);
    assert(english.every((id) => id?.startsWith('tag:plenary.example,2026:ctoc-cop-wg.7-5')));
    assert.deepEqual(await ids('ar'), english);
  });
});

/** The paths of all elements in their order. @throws where a tag is not closed or a mark not escaped */
function elementsOf(xml: string): readonly string[] {
  const open: string[] = [];
  const paths: string[] = [];
  const body = xml.replace(/^<\?xml version="1\.0" encoding="utf-8"\?>\n/u, '');
  const tags = /<(\/?)([a-z]+)((?: [a-z:]+="[^"<]*")*)(\/?)>/gu;
  for (const [, closing, name = '', , alone] of body.matchAll(tags)) {
    if (closing) assert.equal(open.pop(), name);
    else {
      open.push(name);
      paths.push(open.join('/'));
      if (alone) open.pop();
    }
  }
  assert.deepEqual(open, []);
  const words = body.replaceAll(tags, '');
  assert.doesNotMatch(words, /[<>]|&(?!(?:amp|lt|gt|quot);)/u);
  return paths;
}
