import assert from 'node:assert/strict';
import { latestEdition } from '../../src/editions/store.ts';
import { onBothDatabases } from '../support/databases.ts';
import { base, officeOn, session } from './drafting-office.ts';

const symbol = 'CTOC/COP/WG.7/2018/1';
const edition = { authority: 'bureau', symbol, date: '9 April 2018' };

onBothDatabases('Publishing from the desk', (connection) => {
  async function agreed(subjects = ['dates', 'topics', 'agenda', 'organization-of-work']) {
    const office = await officeOn(connection());
    for (const subject of subjects) {
      const form = { subject, bureau: 'ctoc-cop-extended-bureau', method: 'meeting', on: '23 March 2018' };
      assert.equal((await office.send('agreements', form)).status, 303);
    }
    return office;
  }

  it('says under whose authority, in which languages, and what stands in the way', async () => {
    const { secretariat, send } = await agreed(['dates']);
    await send('items/questionnaire/title', { title: 'The questionnaire' });
    const { text } = await secretariat.get(`${base}/publication`).expect(200);
    assert.match(text, /The Bureau has not yet agreed on: Provisional agenda and Organization of work/u);
    assert.match(text, /placeholder="CTOC\/COP\/WG\.7\/2018\/1"/u);
    assert.match(text, /Nothing has been published of this session yet/u);
    assert.match(text, /Draft paper in English/u);
    assert.match(text, /1 text is missing or stale.*Title of item 3/u);
  });

  it('shows the draft paper before it is issued', async () => {
    const { secretariat } = await agreed([]);
    const { text } = await secretariat.get(`${base}/paper?lang=en`).expect(200);
    assert.match(text, /Annotated provisional agenda/u);
    assert.match(text, /Preparation of the questionnaire/u);
  });

  it('issues an edition that everybody sees', async () => {
    const { send, site, secretariat } = await agreed();
    const { status, text: growing } = await send('editions', edition);
    assert.equal(status, 200);
    assert.match(growing, /Nothing is published before every paper is written/u);
    assert.match(growing, /http-equiv="refresh" content="0; url=[^"]*editions#edition-1"/u);
    for (const format of ['HTML', 'DOCX', 'PDF', 'TXT', 'JSON']) {
      assert.match(growing, new RegExp(`English </span><span class="state state--done">${format}<`, 'u'));
    }
    const { text } = await secretariat.get(`${base}/editions`).expect(200);
    assert.match(text, /Edition 1<\/a>.*9 April 2018.*Bureau/u);
    assert.equal((await latestEdition(site.shell.db, session))?.symbol, symbol);
    const { text: page } = await site.visitor().get(`/sessions/${session}`).expect(200);
    assert.match(page, /Preparation of the questionnaire/u);
  });

  it('records at which meeting and how the body itself adopted its agenda, with the edition that it makes', async () => {
    const { send, site, secretariat } = await agreed();
    await send('editions', { ...edition, authority: 'secretariat', symbol: '' });
    const { text: page } = await secretariat.get(`${base}/publication`);
    assert.match(page, /<option value="ctoc-cop-wg\.7-5-m1">1st meeting, 4 July 2018</u);
    const adopting = {
      authority: 'body',
      symbol: '',
      date: '4 July 2018',
      adoptedAt: 'ctoc-cop-wg.7-5-m1',
      adopted: ['consensus', 'amended'],
    };
    assert.equal((await send('editions', adopting)).status, 303);
    const second = await latestEdition(site.shell.db, session);
    assert.deepEqual(
      [second?.number, second?.authority, second?.content.programme.session.adopted],
      [
        2,
        'body',
        {
          meeting: 'ctoc-cop-wg.7-5-m1',
          on: '2018-07-04',
          byConsensus: true,
          orallyAmended: true,
        },
      ],
    );
    const { text } = await site.visitor().get(`/sessions/${session}?lang=en`);
    assert.match(
      text,
      /Adopted by the body itself by consensus, as orally amended, at its first meeting, on 4 July 2018/u,
    );
    const odd = await send('editions', { ...adopting, adoptedAt: 'no-such-meeting' });
    assert.equal(odd.status, 422);
  });

  it('goes straight on where no paper has to be written', async () => {
    const { send } = await agreed();
    const { status, headers } = await send('editions', { ...edition, authority: 'secretariat', symbol: '' });
    assert.deepEqual([status, headers.location], [303, `${base}/editions#edition-1`]);
  });

  it('says which paper could not be written, gives back what was typed, and has issued nothing', async () => {
    const { send, site } = await agreed();
    // Without a pattern for the addresses of documents no writer that links can write.
    const settings: { documentLink: string } = site.shell.settings;
    const { documentLink } = settings;
    Reflect.set(settings, 'documentLink', null);
    const { status, text } = await send('editions', edition);
    assert.equal(status, 200);
    assert.match(text, /The paper in Arabic could not be written as HTML, so nothing was issued/u);
    assert.match(text, new RegExp(`<input type="hidden" name="symbol" value="${symbol}">`, 'u'));
    assert.match(text, /Try again/u);
    assert.doesNotMatch(text, /http-equiv/u);
    assert.equal(await latestEdition(site.shell.db, session), null);
    settings.documentLink = documentLink;
    assert.match((await send('editions', edition)).text, /editions#edition-1/u);
  });

  it('refuses in words what may not be published, with what was typed', async () => {
    const { send, site } = await agreed(['dates']);
    const cases = [
      [edition, /The Bureau has not yet agreed on/u],
      [{ ...edition, symbol: '' }, /has a symbol/u],
      [{ ...edition, date: 'soon' }, /“soon” is not a day/u],
      [{ ...edition, symbol: 'CTOC COP' }, /is not a well-formed symbol/u],
      [{ ...edition, authority: 'chair', symbol: '' }, /Nothing has been published/u],
      [{ ...edition, authority: 'nobody' }, /none of the choices/u],
      [{ ...edition, revision: '9' }, /Revision 9 was the latest/u],
    ] as const;
    for (const [form, sentence] of cases) {
      const { status, text } = await send('editions', form);
      assert.equal(status, 422, JSON.stringify(form));
      assert.match(text, sentence);
    }
    assert.equal(await latestEdition(site.shell.db, session), null);
  });
});
