import assert from 'node:assert/strict';
import { bodyWithId } from '../../src/bodies/store.ts';
import { planLines } from '../../src/documentation/store.ts';
import { saveHolidays } from '../../src/holidays/store.ts';
import { onBothDatabases } from '../support/databases.ts';
import { type Agent, base, officeOn, session } from './drafting-office.ts';

/** What the form of a planned document says where nothing is typed. */
const blank = {
  revision: '0',
  id: 'non-paper',
  by: 'secretariat',
  original: 'en',
};

/** A document that does not stand in the agenda. */
const note = {
  ...blank,
  id: 'note',
  title: 'Note on =HYPERLINK("x")',
  symbols: 'CTOC/COP/WG.7/2018/9',
  items: '2',
  languages: ['en', 'fr'],
};

onBothDatabases('The documentation plan on the desk', (connection) => {
  const office = async () => {
    const there = await officeOn(connection());
    const { secretariat } = there;
    const plan = async (
      path: string,
      form: Readonly<Record<string, string | readonly string[]>>,
      agent: Agent = secretariat,
    ) =>
      await agent
        .post(`${base}/documentation${path}`)
        .type('form')
        .send({ ...blank, ...form });
    const lines = async () => await planLines(there.site.shell.db, session);
    const planned = async (id: string) => (await lines()).find(({ document }) => document === id)?.planned;
    const page = async (agent: Agent = secretariat) => (await agent.get(`${base}/documentation`)).text;
    return { ...there, plan, lines, planned, page };
  };

  it('shows every document of the agenda with its dates before anything is planned', async () => {
    const { page, lines } = await office();
    const text = await page();
    assert.match(text, /CTOC\/COP\/WG\.7\/2018\/2/u);
    assert.match(text, /Counted back from 4 July 2018: 25 April 2018 and 23 May 2018/u);
    assert.match(text, /Issued/u);
    assert.deepEqual(await lines(), []);
  });

  it('keeps what is planned of a document, once however often the form is sent', async () => {
    const { plan, planned, lines } = await office();
    const form = {
      author: 'Secretariat',
      mandate: 'Resolution 7/1, para. 3',
      estimatedWords: '9000',
      slotSubmission: '20 April 2018',
      submitted: '6 April 2018',
    };
    assert.equal((await plan('/non-paper', form)).status, 303);
    assert.equal((await plan('/non-paper', form)).status, 303);
    assert.equal((await lines())[0]?.number, 1);
    const saved = await planned('non-paper');
    assert.deepEqual(
      [saved?.mandate, saved?.estimatedWords, saved?.slotSubmission, saved?.submitted],
      ['Resolution 7/1, para. 3', 9000, '2018-04-20', '2018-04-06'],
    );
  });

  it('lets two at once change different fields, and tells the second of the same field, who loses nothing', async () => {
    const { plan, planned } = await office();
    await plan('/non-paper', { author: 'Secretariat' });
    await plan('/non-paper', { revision: '1', author: 'Secretariat', submitted: '5 April 2018' });
    assert.equal((await plan('/non-paper', { revision: '1', author: 'UNODC' })).status, 303);
    const both = await planned('non-paper');
    assert.deepEqual([both?.author, both?.submitted], ['UNODC', '2018-04-05']);
    const second = { revision: '1', author: 'Another', mandate: 'Typed with care' };
    const refused = await plan('/non-paper', second);
    assert.equal(refused.status, 422);
    assert.match(refused.text, /saved this meanwhile: UNODC/u);
    assert.match(refused.text, /value="Another"/u);
    assert.match(refused.text, /Typed with care/u);
    assert.match(refused.text, /name="revision" value="3"/u);
    assert.equal(
      (await plan('/non-paper', { ...second, revision: '3', submitted: '5 April 2018' })).status,
      303,
    );
    assert.equal((await planned('non-paper'))?.author, 'Another');
  });

  it('takes a document that is planned alone into the agenda with one button', async () => {
    const { plan, latest, page } = await office();
    assert.equal((await plan('', note)).status, 303);
    assert.match(await page(), /Not among the documents of the agenda/u);
    assert.equal((await plan('/note/listing', {})).status, 303);
    assert.equal((await plan('/note/listing', {})).status, 303);
    const { programme, number } = await latest();
    assert.equal(number, 2);
    assert.deepEqual(programme.documents.find(({ id }) => id === 'note')?.items, ['criminal-justice']);
    assert.doesNotMatch(await page(), /Not among the documents of the agenda/u);
  });

  it('fills in the day of all languages that have none', async () => {
    const { plan, planned } = await office();
    await plan('', { ...note, 'issued.en': '3 April 2018', 'issued.rest': '5 April 2018' });
    assert.deepEqual((await planned('note'))?.issued, { en: '2018-04-03', fr: '2018-04-05' });
  });

  it('says what is late, what will be, and which row of which day it endangers', async () => {
    const { plan, page, site } = await office();
    await plan('', note);
    assert.match(await page(), /Nothing is late/u);
    site.shell.now = '2018-06-20T08:00:00.000Z';
    const text = await page(await site.signedIn('secretariat@example.org'));
    assert.match(text, /Submission is late by 56 days/u);
    assert.match(text, /Issuance is late by 28 days: English and French/u);
    assert.match(
      text,
      /Item 2 is taken up on 4 July 2018, 10 a\.m\.–1 p\.m\., before this document will be out/u,
    );
  });

  it('moves dates off the holidays of the duty station, and says so', async () => {
    const { page, site } = await office();
    await saveHolidays(site.shell.db, [{ dutyStation: 'Vienna', date: '2018-04-25', name: 'A day' }]);
    assert.match(await page(), /24 April 2018 and 23 May 2018\. 25 April 2018 is a day off/u);
  });

  it('is refused with a day to come, slots in the wrong order, figures that are none; all that was typed comes back', async () => {
    const { plan, lines } = await office();
    const cases = [
      [{ submitted: '1 May 2018' }, /1 May 2018 is still to come/u],
      [{ slotSubmission: '2 May 2018', slotIssuance: '1 May 2018' }, /is before that for submission/u],
      [{ estimatedWords: 'many' }, /refused/u],
      [{ submitted: '31 June 2018' }, /“31 June 2018” is not a day/u],
      [{ by: 'nobody' }, /refused/u],
      [{ revision: '7' }, /is not known any more/u],
    ] as const;
    for (const [wrong, sentence] of cases) {
      const { status, text } = await plan('/non-paper', { mandate: 'Typed <with> care', ...wrong });
      assert.equal(status, 422, JSON.stringify(wrong));
      assert.match(text, sentence);
      assert.match(text, /Typed &lt;with&gt; care/u);
    }
    assert.equal((await plan('', { ...note, title: '', items: '77' })).status, 422);
    assert.deepEqual(await lines(), []);
  });

  it('is taken off the plan, unless somebody changed it meanwhile', async () => {
    const { plan, planned } = await office();
    await plan('', note);
    await plan('/note', { ...note, revision: '1', author: 'UNODC' });
    assert.equal((await plan('/note/removal', { revision: '1' })).status, 422);
    assert.equal((await plan('/note/removal', { revision: '2' })).status, 303);
    assert.equal((await plan('/note/removal', { revision: '2' })).status, 303);
    assert.equal(await planned('note'), null);
    assert.equal((await plan('/nowhere/removal', { revision: '1' })).status, 404);
  });

  it('is read by officers and written by the secretariat alone', async () => {
    const { plan, officer, page, lines } = await office();
    const agent = await officer();
    assert.doesNotMatch(await page(agent), /<textarea/u);
    assert.equal((await plan('/non-paper', {}, agent)).status, 403);
    assert.deepEqual(await lines(), []);
  });

  it('is a table for spreadsheets that holds no formula, headed in the reader’s language', async () => {
    const { plan, secretariat } = await office();
    await plan('', { ...note, author: '@evil', mandate: 'One, "two"' });
    const { text, headers } = await secretariat.get(`${base}/documentation.csv?lang=fr`).expect(200);
    assert.match(String(headers['content-type']), /text\/csv; charset=utf-8/u);
    assert.match(
      String(headers['content-disposition']),
      /attachment; filename="documents-ctoc-cop-wg\.7-5\.csv"/u,
    );
    assert.equal(text.charCodeAt(0), 0xfeff);
    assert.match(text, /^.Session,Ouverture,Titre,Cote,/u);
    assert.match(text, /"'@evil"/u);
    assert.match(text, /"One, ""two"""/u);
    assert(text.endsWith('\r\n'));
  });

  it('is foreseen over all bodies for six months, as page and as table', async () => {
    const { plan, secretariat } = await office();
    await plan('', note);
    const { text } = await secretariat.get('/desk/documentation').expect(200);
    assert.match(text, /from 9 April 2018 to 9 October 2018/u);
    assert.match(text, /Note on =HYPERLINK/u);
    assert.doesNotMatch(text, /CTOC\/COP\/WG\.7\/2018\/2/u);
    const { text: none } = await secretariat.get('/desk/documentation?body=ctoc-cop').expect(200);
    assert.doesNotMatch(none, /Note on =HYPERLINK/u);
    const { text: table } = await secretariat.get('/desk/documentation.csv').expect(200);
    assert.equal(table.split('\r\n').length, 3);
  });

  it('follows the weeks and limits of words of the body, which must leave time for processing', async () => {
    const { page, secretariat, site } = await office();
    const { text: asked } = await secretariat.get('/desk/bodies/ctoc-cop-wg.7').expect(200);
    assert.match(asked, /name="submissionWeeks" value="10"/u);
    const form = {
      original: 'en',
      'name.en': 'Working Group on the Smuggling of Migrants',
      kind: 'body',
      symbolPrefix: 'CTOC/COP/WG.7',
      parent: 'ctoc-cop',
      sessionWord: 'meeting',
      dutyStation: 'Vienna',
      zone: 'Europe/Vienna',
      agreedBy: '',
    };
    const save = async (terms: Readonly<Record<string, string>>) =>
      await secretariat
        .post('/desk/bodies/ctoc-cop-wg.7')
        .type('form')
        .send({ ...form, ...terms });
    const tooMany = await save({ submissionWeeks: '10', processingWeeks: '5', issuanceWeeks: '6' });
    assert.equal(tooMany.status, 422);
    assert.match(tooMany.text, /together take more weeks than there are from submission \(10\)/u);
    const twelve = { submissionWeeks: '12', issuanceWeeks: '8', secretariatWords: '10700' };
    assert.equal((await save(twelve)).status, 303);
    const { documentation } = await bodyWithId(site.shell.db, 'ctoc-cop-wg.7');
    assert.deepEqual(documentation, {
      submission: 12,
      processing: 4,
      issuance: 8,
      words: { secretariat: 10_700, others: 10_700 },
    });
    assert.match(await page(), /Counted back from 4 July 2018: 11 April 2018 and 9 May 2018/u);
    assert.equal((await save({})).status, 303);
    assert.equal((await bodyWithId(site.shell.db, 'ctoc-cop-wg.7')).documentation, undefined);
  });
});
