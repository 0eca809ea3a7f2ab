import assert from 'node:assert/strict';
import { recordAgreement } from '../../src/acts/ask.ts';
import { draft } from '../../src/acts/revise.ts';
import { editionsOf } from '../../src/editions/store.ts';
import { begun } from '../../src/reports/edits.ts';
import { participantsPasted } from '../../src/reports/participation.ts';
import { onBothDatabases } from '../support/databases.ts';
import { base, officeOn, session } from './drafting-office.ts';

onBothDatabases('The report on the desk', (connection) => {
  const office = async () => await officeOn(connection());
  const list = (names: string, capacity = 'party') => ({ capacity, list: names });
  const spoken = (id: string, speakers: string, more: Readonly<Record<string, string>> = {}) => ({
    id,
    meeting: 'first',
    kind: 'intervention',
    items: '2',
    speakers,
    ...more,
  });
  const firstMeeting = async ({ latest }: Awaited<ReturnType<typeof office>>) =>
    (await latest()).programme.works[0].meetings[0]?.id ?? assert.fail();

  it('takes a pasted list of participants, and says which names no State has', async () => {
    const { send, latest } = await office();
    const refused = await send('report/participants', list('Austria, Atlantis and Chad'));
    assert.equal(refused.status, 422);
    assert.match(refused.text, /no State called Atlantis/u);
    assert.match(refused.text, /Austria, Atlantis and Chad/u, 'the list is still there');
    assert.equal((await latest()).programme.report, undefined);
    assert.equal((await send('report/participants', list('Austria and Chad'))).status, 303);
    assert.equal((await send('report/participants', list('Austria, Türkiye'))).status, 303);
    const { report } = (await latest()).programme;
    assert.deepEqual(
      report?.participants.map(({ state }) => state),
      ['AUT', 'TCD', 'TUR'],
    );
    const again = await send('report/participants', list('Chad', 'signatory'));
    assert.match(again.text, /Already among the participants in another capacity: Chad/u);
  });

  it('takes a pasted list each in the capacity of earlier reports, and says of whom none tells', async () => {
    const { site, send, latest } = await office();
    const { programme } = await latest();
    const { participants } = participantsPasted('Austria and Chad', 'party', { there: [], language: 'en' });
    const [state] = participantsPasted('Japan', 'signatory', { there: [], language: 'en' }).participants;
    const [union] = participantsPasted('European Union', 'integration-organization', {
      there: [],
      language: 'en',
    }).participants;
    assert(state && union);
    const earlier = { ...programme.session, id: 'ctoc-cop-wg.7-4', start: '2017-09-06', end: '2017-09-08' };
    const report = { ...begun(undefined), participants: [...participants, state, union] };
    await draft(site.shell, 'test', { ...programme, session: earlier, report });
    const pasted = 'Japan, Austria\nEuropean Union';
    const refused = await send('report/participants', list(`${pasted}\nGermany`, 'as-before'));
    assert.equal(refused.status, 422);
    assert.match(refused.text, /No earlier report says in which capacity they take part: Germany/u);
    assert.equal((await send('report/participants', list(pasted, 'as-before'))).status, 303);
    assert.deepEqual(
      (await latest()).programme.report?.participants.map(({ state: code, capacity }) => [code, capacity]),
      [
        ['JPN', 'signatory'],
        ['AUT', 'party'],
        [undefined, 'integration-organization'],
      ],
    );
  });

  it('takes down who speaks by two letters, again only once, and goes on at the same meeting and item', async () => {
    const there = await office();
    const { send, latest, secretariat } = there;
    await send('report/participants', list('Austria and Chad'));
    const meeting = await firstMeeting(there);
    const { headers } = await send('report/statements', spoken('s1', 'at', { meeting }));
    await send('report/statements', spoken('s1', 'at', { meeting }));
    await send('report/statements', spoken('s2', 'td / Group of 77 and China', { meeting }));
    const { text } = await secretariat.get(String(headers.location).replace(/#.*/u, '')).expect(200);
    assert.match(text, new RegExp(`<option value="${meeting}" selected>`, 'u'));
    assert.match(text, /Chad, on behalf of Group of 77 and China/u);
    assert.equal((await latest()).programme.report?.statements.length, 2);
    const unknown = await send('report/statements', spoken('s3', 'de', { meeting }));
    assert.match(unknown.text, /Nobody who takes part is called de/u);
    const item = await send('report/statements', spoken('s3', 'at', { meeting, items: '9' }));
    assert.equal(item.status, 422);
    const report = await secretariat.get(`${base}/report`).expect(200);
    assert.match(report.text, /Austria and Chad \(on behalf of the Group of 77 and China\)/u);
  });

  it('negotiates recommendations: in brackets, with another wording that is taken, then agreed', async () => {
    const { send, latest, secretariat } = await office();
    await send('report/chapters', { id: 'general', heading: 'General' });
    const passage = {
      id: 'one',
      shelf: 'chapter.general',
      text: 'States should cooperate.',
      points: 'At once\nWith all',
      alternatives: 'States are encouraged to cooperate.',
      standing: 'bracketed',
    };
    assert.equal((await send('report/passages', passage)).status, 303);
    const screen = await secretariat.get(`${base}/report/screen`).expect(200);
    assert.match(screen.text, /\[States should cooperate\.\]/u);
    assert.match(screen.text, /\[States are encouraged to cooperate\.\]/u);
    await send('report/passages/one/choice', { place: '1' });
    await send('report/passages/one', {
      text: 'States are encouraged to cooperate.',
      points: 'At once\nWith all',
      standing: 'agreed',
    });
    const { programme, number } = await latest();
    const [taken] = programme.report?.recommendations[0]?.passages ?? [];
    assert.deepEqual(
      [taken?.text.words, taken?.standing, taken?.alternatives, taken?.points.length],
      ['States are encouraged to cooperate.', 'agreed', undefined, 2],
    );
    const compared = await secretariat.get(`${base}/comparison?from=${number - 1}&to=${number}`).expect(200);
    assert.match(compared.text, /Agreed: States are encouraged to cooperate/u);
  });

  it('numbers paragraphs through, and a reference follows its paragraph', async () => {
    const { send, latest, secretariat } = await office();
    await send('report/chapters', { id: 'general', heading: 'General' });
    const passage = (id: string, text: string) => ({
      id,
      shelf: 'chapter.general',
      text,
      standing: 'agreed',
    });
    await send('report/passages', passage('one', 'States should cooperate.'));
    await send('report/passages', passage('two', 'As paragraph {paragraph 2} says, States should train.'));
    const { programme } = await latest();
    assert.equal(
      programme.report?.recommendations[0]?.passages[1]?.text.words,
      'As paragraph {paragraph:one} says, States should train.',
    );
    await send('report/passages', { ...passage('before', 'Recalling.'), shelf: 'introduction' });
    const { text } = await secretariat.get(`${base}/report/recommendations`).expect(200);
    assert.match(text, /As paragraph 3 says, States should train/u);
    assert.match(text, /As paragraph \{paragraph 3\} says/u, 'in its form');
    const paper = await secretariat.get(`${base}/report/preview?as=report`).expect(200);
    assert.match(paper.text, /As paragraph 3 says/u);
    const none = await send('report/passages', passage('three', 'See {paragraph 99}.'));
    assert.match(none.text, /no paragraph 99/u);
  });

  it('keeps what two people write down at once', async () => {
    const { send, latest } = await office();
    const { number } = await latest();
    const seen = { revision: String(number) };
    await Promise.all([
      send('report/participants', { ...list('Austria'), ...seen }),
      send('report/chapters', { id: 'general', heading: 'General', ...seen }),
      send('report/participants', { ...list('Austria and Chad'), ...seen }),
    ]);
    const { report } = (await latest()).programme;
    assert.deepEqual(report?.participants.map(({ state }) => state).toSorted(), ['AUT', 'TCD']);
    assert.equal(report?.recommendations.length, 1);
  });

  it('takes words in place of derived ones, says so, and warns when the facts change', async () => {
    const { send, secretariat } = await office();
    await send('report/participants', list('Austria'));
    const words = 'Austria was there.';
    assert.equal((await send('report/overruled/attendance.party', { words })).status, 303);
    const said = await secretariat.get(`${base}/report`).expect(200);
    assert.match(said.text, /Austria was there\./u);
    assert.match(said.text, /In other words than those derived/u);
    await send('report/participants', list('Chad'));
    const outdated = await secretariat.get(`${base}/report`).expect(200);
    assert.match(outdated.text, /The facts behind it have changed since/u);
    await send('report/overruled/attendance.party', { words: '' });
    const lifted = await secretariat.get(`${base}/report`).expect(200);
    assert.match(lifted.text, /were represented in the Working Group: Austria and Chad/u);
    assert.equal((await send('report/overruled/nothing', { words })).status, 404);
  });

  it('keeps in sight words whose facts are gone, and takes them away with one press', async () => {
    const { send, secretariat, latest } = await office();
    await send('report/participants', list('Austria'));
    await send('report/overruled/attendance.party', { words: 'Austria was there.' });
    await send('report/participants/AUT/removal', {});
    const left = await secretariat.get(`${base}/report`).expect(200);
    assert.match(left.text, /the report leaves these words out: Austria was there\./u);
    assert.equal((await send('report/overruled/attendance.party', { words: '' })).status, 303);
    assert.deepEqual((await latest()).programme.report?.overruled ?? [], []);
  });

  it('takes down the Chair by name, whom the opening then names', async () => {
    const there = await office();
    const { send, secretariat } = there;
    await send('report/participants', list('Peru'));
    const meeting = await firstMeeting(there);
    await send('report/statements', {
      ...spoken('c1', 'chair Ana Ruiz (Peru)', { meeting, kind: 'opening', items: '' }),
    });
    const page = await secretariat.get(`${base}/report`).expect(200);
    assert.match(
      page.text,
      /The Chair of the Working Group, Ana Ruiz \(Peru\), made an opening statement\./u,
    );
    await send('report/statements', { ...spoken('c2', 'chair', { meeting, kind: 'opening', items: '' }) });
    const nameless = await secretariat.get(`${base}/report`).expect(200);
    assert.doesNotMatch(nameless.text, /The Chair of the Working Group, ,/u);
    assert.match(nameless.text, /The Chair made an opening statement, but is not named/u);
    const taken = await secretariat.get(`${base}/report/statements`).expect(200);
    assert.match(taken.text, /The Chair, Ana Ruiz, Peru/u);
  });

  it('is issued as a draft of limited distribution, then as adopted once its adoption is recorded', async () => {
    const there = await office();
    const { send, secretariat, site } = there;
    const { db } = site.shell;
    await recordAgreement(
      site.shell,
      {
        session,
        person: 'command-line',
        subject: 'dates',
        method: 'meeting',
        bureau: 'ctoc-cop-extended-bureau',
      },
      '2018-01-22',
    );
    const nothing = await send('report/issue', {
      paper: 'draft-report',
      symbol: 'CTOC/COP/WG.7/2018/L.1',
      date: '5 July 2018',
    });
    assert.match(nothing.text, /Nothing is written down yet/u);
    await send('report/participants', list('Austria and Chad'));
    const early = await send('report/issue', {
      paper: 'report',
      symbol: 'CTOC/COP/WG.7/2018/3',
      date: '6 July 2018',
    });
    assert.match(early.text, /once its adoption is recorded/u);
    const draft = await send('report/issue', {
      paper: 'draft-report',
      symbol: 'CTOC/COP/WG.7/2018/L.1',
      date: '5 July 2018',
    });
    assert.match(draft.text, /editions/u);
    const paper = await secretariat.get('/papers/CTOC-COP-WG.7-2018-L.1?lang=en').expect(200);
    assert.match(paper.text, /Distr\.: Limited/u);
    assert.match(paper.text, /Draft report/u);
    const { programme } = await there.latest();
    const last = programme.works[0].meetings.at(-1)?.id ?? assert.fail();
    await send('report/facts', {
      adoptedAt: last,
      byConsensus: 'yes',
      draftSymbol: 'CTOC/COP/WG.7/2018/L.1',
      instrument: '',
      listOfParticipants: '',
    });
    const tooEarly = await send('report/issue', {
      paper: 'report',
      symbol: 'CTOC/COP/WG.7/2018/3',
      date: '1 July 2018',
    });
    assert.equal(tooEarly.status, 422);
    await send('report/issue', { paper: 'report', symbol: 'CTOC/COP/WG.7/2018/5', date: '9 July 2018' });
    const report = await secretariat.get('/papers/CTOC-COP-WG.7-2018-5?lang=en').expect(200);
    assert.match(report.text, /adopted the report on its meeting \(/u);
    assert.match(report.text, /List of documents before the Working Group/u);
    const editions = await editionsOf(db, session);
    assert.deepEqual(
      editions.map(({ content, authority }) => [content.report?.paper, authority]),
      [
        ['draft-report', 'secretariat'],
        ['report', 'body'],
      ],
    );
  });

  it('is a subject that the Bureau may be asked about', async () => {
    const { send, secretariat } = await office();
    await send('report/participants', list('Austria'));
    const { text } = await secretariat.get(`${base}/rounds`).expect(200);
    assert.match(text, /<option value="report"/u);
    await send('report/chapters', { id: 'general', heading: 'General' });
    const passage = {
      id: 'one',
      shelf: 'chapter.general',
      text: 'States should cooperate.',
      standing: 'agreed',
    };
    await send('report/passages', passage);
    await send('report/participants', list('Chad', 'signatory'));
    const asked = await send('rounds', {
      subject: 'report',
      method: 'meeting',
      bureau: 'ctoc-cop-extended-bureau',
      end: '',
      clock: '',
    });
    assert.equal(asked.status, 303, asked.text.slice(-2000));
    const round = await secretariat.get(String(asked.headers.location).replace(/#.*/u, '')).expect(200);
    assert.match(round.text, /States should cooperate\./u);
    assert.match(round.text, /State signatory · Chad/u);
  });
});
