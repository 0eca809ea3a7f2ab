import assert from 'node:assert/strict';
import { markFailed, queueNotice } from '../../src/notices/store.ts';
import { onBothDatabases } from '../support/databases.ts';
import { siteOn } from '../support/site.ts';

onBothDatabases('The mails of the program', (connection) => {
  it('are shown to who looks after it, without their words, and those that failed are sent again', async () => {
    const site = siteOn(connection());
    await site.add('administrator');
    await site.add('secretariat');
    const to = { person: null, email: 'ana@example.org', name: 'Ana', language: 'en' as const };
    const letter = {
      language: 'en' as const,
      subject: 'Agreed: provisional agenda',
      blocks: [{ kind: 'words' as const, words: 'Words of the letter' }],
    };
    await queueNotice(
      site.shell.db,
      { id: 'n1', key: 'k1', kind: 'round-adopted', to, letter, round: null, link: null },
      site.shell.clock(),
    );
    await markFailed(site.shell.db, { id: 'n1', answer: '550 Nobody here', at: site.shell.clock() });
    const administrator = await site.signedIn('administrator@example.org');
    const { text } = await administrator.get('/desk/notices').expect(200);
    for (const words of ['ana@example.org', 'Agreed: provisional agenda', '550 Nobody here', 'Not delivered'])
      assert(text.includes(words), words);
    assert.match(text, /No mail server is set/u);
    assert(!text.includes('Words of the letter'));
    const { text: metrics } = await administrator.get('/metrics');
    assert.match(metrics, /plenary_notices\{state="failed"\} 1/u);
    await administrator.post('/desk/notices/n1/tries').expect(303);
    const { text: after } = await administrator.get('/desk/notices');
    assert.match(after, /1 waiting/u);
    await administrator.post('/desk/notices/n1/tries').expect(404);
    const secretariat = await site.signedIn('secretariat@example.org');
    await secretariat.get('/desk/notices').expect(403);
    await secretariat.post('/desk/notices/n1/tries').expect(403);
  });
});
