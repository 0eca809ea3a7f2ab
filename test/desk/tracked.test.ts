import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { onBothDatabases } from '../support/databases.ts';
import { base, officeOn } from './drafting-office.ts';

onBothDatabases('A paper for the editors', (connection) => {
  it('has what changed since any earlier edition as tracked changes', async () => {
    const { send, secretariat } = await officeOn(connection());
    for (const subject of ['dates', 'topics', 'agenda', 'organization-of-work']) {
      const form = { subject, bureau: 'ctoc-cop-extended-bureau', method: 'meeting', on: '23 March 2018' };
      await send('agreements', form);
    }
    await send('editions', { authority: 'bureau', symbol: 'CTOC/COP/WG.7/2018/1', date: '9 April 2018' });
    await send('items/questionnaire/title', { title: 'Elaboration of the questionnaire' });
    const { text } = await secretariat.get(`${base}/editions`).expect(200);
    assert.match(text, /<select id="tracked-since" name="since">\s*<option value="1" selected>Edition 1/u);
    const { body, headers } = await secretariat
      .get(`${base}/paper?of=draft&since=1&lang=en`)
      .buffer(true)
      .parse((response, done) => {
        const pieces: Buffer[] = [];
        response.on('data', (piece: Buffer) => pieces.push(piece));
        response.on('end', () => done(null, Buffer.concat(pieces)));
      })
      .expect(200);
    assert.match(String(headers['content-disposition']), /ctoc-cop-wg\.7-5\.draft-since-1\.en\.docx/u);
    const xml = strFromU8(unzipSync(new Uint8Array(body))['word/document.xml'] ?? new Uint8Array());
    assert.match(xml, /<w:del [^>]*>(?:(?!<\/w:del>).)*<w:delText[^>]*>Preparation/su);
    assert.match(xml, /<w:ins [^>]*>(?:(?!<\/w:ins>).)*Elaboration/su);
    for (const [query, status] of [
      ['of=1&since=1', 422],
      ['since=7', 404],
      ['since=x', 422],
      ['since=1&lang=fr', 422],
    ] as const) {
      assert.equal((await secretariat.get(`${base}/paper?${query}`)).status, status, query);
    }
  });
});
