import assert from 'node:assert/strict';
import { conferenceIn2014, noteOf2014 } from '../../db/examples/notes-2014.ts';
import { wg7In2013 } from '../../db/examples/wg7-2013.ts';
import { ask, recordAgreement } from '../../src/acts/ask.ts';
import { draft, revise } from '../../src/acts/revise.ts';
import { toNotes } from '../../src/drafting/changes.ts';
import { latestRevision } from '../../src/drafting/store.ts';
import { editionsOf } from '../../src/editions/store.ts';
import { onBothDatabases } from '../support/databases.ts';
import { officeOn } from './drafting-office.ts';

const session = conferenceIn2014.session.id;
const desk = `/desk/sessions/${session}/notes`;

onBothDatabases('Notes by the Secretariat on the desk', (connection) => {
  const office = async ({ held = true } = {}) => {
    const there = await officeOn(connection(), { drafted: false });
    const { id } = await there.site.add('secretariat', '', 'second@example.org');
    if (held) await draft(there.site.shell, id, wg7In2013);
    await draft(there.site.shell, id, conferenceIn2014);
    const latest = async () => await latestRevision(there.site.shell.db, session);
    const notes = async () => (await latest()).programme.notes ?? [];
    const send = async (path: string, form: Readonly<Record<string, string | readonly string[]>>) => {
      const { number } = await latest();
      return await there.secretariat
        .post(`${desk}${path}`)
        .type('form')
        .send({ revision: String(number), ...form });
    };
    const page = async (at = '') => (await there.secretariat.get(`${desk}${at}`).expect(200)).text;
    return { ...there, latest, notes, send, page };
  };
  const mandate = {
    body: 'ctoc-cop-wg.7',
    actKind: 'resolution',
    actNumber: '5/3',
    actYear: '2010',
    as: 'an open-ended intergovernmental interim working group on the smuggling of migrants',
    advisesOn:
      'Protocol against the Smuggling of Migrants by Land, Sea and Air, supplementing the Convention',
    firstOrdinal: '1',
    firstStart: '30 May 2012',
    firstEnd: '1 June 2012',
    by: 'bureau',
    byKind: 'resolution',
    bureau: 'ctoc-cop-extended-bureau',
    decided: '12 December 2013',
  };

  it('begin with what the bodies below held since the last session, and say what is not known yet', async () => {
    const { send, notes, page } = await office();
    assert.match(await page(), /No note is begun yet/u);
    assert.equal((await send('', { id: 'first' })).headers.location, `${desk}#n-first`);
    await send('', { id: 'first' });
    const [begun, ...others] = await notes();
    assert.equal(others.length, 0, 'the same form sent twice begins one note');
    assert.deepEqual(
      begun?.note.reports.map(({ body, sessions }) => [body, sessions.map(({ ordinal }) => ordinal)]),
      [['ctoc-cop-wg.7', [2]]],
    );
    const text = await page();
    assert.match(text, /The note stands under no item of the agenda/u);
    assert.match(text, /has no symbol yet/u);
  });

  it('come about form by form, as the note of 2014 reads, and are issued once nothing stands against it', async () => {
    const { site, send, notes, page } = await office();
    await send('', { id: 'first' });
    const part = (await notes())[0]?.note.reports[0]?.id ?? assert.fail();
    assert.equal((await send('/first/head', { items: ['smuggling'] })).status, 303);
    assert.equal(
      (await send('/first/body', { part, id: part, ...mandate })).headers.location,
      `${desk}#p-${part}`,
    );
    const held = {
      ...{
        part,
        place: '1',
        ordinal: '2',
        start: '11 November 2013',
        end: '13 November 2013',
        town: 'Vienna',
      },
      ...{ report: 'CTOC/COP/WG.7/2013/5', joint: '', byKind: 'resolution' },
    };
    const refused = await send('/first/session', { ...held, report: 'CTOC/COP/WG.7/2013/5' });
    assert.equal(refused.status, 303);
    const welcomed = {
      ...{ part, actKind: 'resolution', actNumber: '6/1', actYear: '2012', deed1: 'welcomed' },
      ...{ words1: 'Smuggling of Migrants Protocol', kind1: 'resolution', deed2: '', kind2: 'resolution' },
    };
    assert.equal((await send('/first/resolution', welcomed)).status, 303);
    const note = (await notes())[0]?.note;
    assert.deepEqual(note?.reports[0]?.by, noteOf2014.reports[0]?.by);
    assert.deepEqual(note?.reports[0]?.established.first?.end, '2012-06-01');
    assert.deepEqual(
      note?.reports[0]?.resolutions.map(({ act, did }) => [act.number, did.map((one) => one.deed)]),
      [['6/1', ['welcomed']]],
    );
    assert.match(await page(), /The report CTOC\/COP\/WG\.7\/2013\/5 was never issued/u);
    const blocked = await send('/first/issue', { symbol: 'CTOC/COP/2014/5', date: '12 June 2014' });
    assert.equal(blocked.status, 422);
    assert.match(blocked.text, /was never issued/u);
    await send('/first/session', { ...held, report: '' });
    const preview = await page('/first/preview?lang=en');
    assert.match(preview, /Pursuant to Conference resolution 5\/3|Pursuant to resolution 5\/3/u);
    assert.match(preview, /held its second meeting from 11 to 13 November 2013/u);
    const early = await send('/first/issue', { symbol: 'CTOC/COP/2014/5', date: '12 June 2014' });
    assert.match(early.text, /before the place and dates are agreed/u);
    assert.match(early.text, /value="CTOC\/COP\/2014\/5"/u, 'the symbol is still there');
    const agreed = { session, person: 'test', subject: 'dates', method: 'meeting' } as const;
    await recordAgreement(site.shell, { ...agreed, bureau: 'ctoc-cop-extended-bureau' }, '2014-01-22');
    const issued = await send('/first/issue', { symbol: 'CTOC/COP/2014/5', date: '12 June 2014' });
    assert.match(issued.text, /All papers are written and published/u);
    const paper = await site.visitor().get('/papers/CTOC-COP-2014-5.txt?lang=en').expect(200);
    assert.match(
      paper.text,
      /Report on the meeting of the Working Group on the Smuggling of Migrants held in/u,
    );
    assert.doesNotMatch(paper.text, /ctoc-cop-/u, 'every body is named');
    const [edition] = await editionsOf(site.shell.db, session);
    assert.deepEqual(
      [edition?.symbol, edition?.authority, edition?.content.report?.note],
      ['CTOC/COP/2014/5', 'secretariat', 'first'],
    );
  });

  it('keep what was typed where it is refused, on the very form', async () => {
    const { send, notes } = await office();
    await send('', { id: 'first' });
    const part = (await notes())[0]?.note.reports[0]?.id ?? assert.fail();
    const { status, text } = await send('/first/body', { part, id: part, ...mandate, decided: 'some day' });
    assert.equal(status, 422);
    assert.match(text, /“some day” is not a day/u);
    assert.match(text, /value="5\/3"/u);
    assert.match(text, new RegExp(`id="body-first-${part}--decided"`, 'u'));
    const deed = {
      part,
      actKind: 'resolution',
      actNumber: '6/1',
      deed1: 'in-words',
      words1: '',
      kind1: 'resolution',
    };
    const empty = await send('/first/resolution', deed);
    assert.equal(empty.status, 422);
    assert.match(empty.text, /Something is needed here/u);
  });

  it('take in what was held after they were begun, and keep what they said', async () => {
    const { site, send, notes, page } = await office({ held: false });
    await send('', { id: 'first' });
    assert.doesNotMatch(await page(), /Held since the last session/u);
    await draft(site.shell, 'test', wg7In2013);
    assert.match(
      await page(),
      /Held since the last session, and not in the note:[\s\S]*Second meeting, 11–13 November 2013/u,
    );
    const { number } = await latestRevision(site.shell.db, session);
    const both = { revision: String(number) };
    const answers = await Promise.all([send('/first/held', both), send('/first/held', both)]);
    assert.deepEqual(
      answers.map(({ status }) => status),
      [303, 303],
    );
    const reports = async () => (await notes())[0]?.note.reports ?? [];
    assert.deepEqual(
      (await reports()).map(({ body, sessions }) => [body, sessions.map(({ ordinal }) => ordinal)]),
      [['ctoc-cop-wg.7', [2]]],
    );
    const [{ id: part = '' } = {}] = await reports();
    await send('/first/body', { part, id: 'any', ...mandate });
    await send('/first/session', { part, place: '1', out: 'yes' });
    await send('/first/held', {});
    assert.deepEqual(
      (await reports()).map(({ established, sessions }) => [established.act.number, sessions.length]),
      [['5/3', 1]],
    );
    assert.doesNotMatch(await page(), /Held since the last session/u);
  });

  it('are begun once, though the button is pressed twice at the same moment', async () => {
    const { latest, send, notes } = await office();
    const revision = String((await latest()).number);
    const answers = await Promise.all([
      send('', { id: 'first', revision }),
      send('', { id: 'first', revision }),
    ]);
    assert.deepEqual(
      answers.map(({ status }) => status),
      [303, 303],
    );
    assert.equal((await notes()).length, 1);
  });

  it('say what is wrong where it is typed: no deed of a resolution, a symbol that is none', async () => {
    const { send, notes } = await office();
    await send('', { id: 'first' });
    const part = (await notes())[0]?.note.reports[0]?.id ?? assert.fail();
    const nothing = {
      ...{ part, actKind: 'resolution', actNumber: '6/1', actYear: '2012' },
      ...{ deed1: '', words1: 'Some words', kind1: 'resolution' },
    };
    const refused = await send('/first/resolution', nothing);
    assert.equal(refused.status, 422);
    assert.match(refused.text, /Something is needed here/u);
    assert.match(refused.text, /Some words/u);
    assert.deepEqual((await notes())[0]?.note.reports[0]?.resolutions, []);
    const head = await send('/first/head', { agendaSymbol: 'the agenda', title: 'A title' });
    assert.match(head.text, /“the agenda” is not a well-formed symbol/u);
    assert.match(head.text, />A title</u);
  });

  it('give back what was typed about a part that is gone', async () => {
    const { send } = await office();
    await send('', { id: 'first' });
    const gone = await send('/first/body', { part: 'gone', id: 'gone', ...mandate });
    assert.equal(gone.status, 422);
    assert.match(gone.text, /This part of the note is no longer there/u);
    assert.match(gone.text, /This was typed and is not saved:[\s\S]*interim working group on the smuggling/u);
    const none = await send('/none/issue', { symbol: 'CTOC/COP/2014/5', date: '' });
    assert.match(none.text, /role="alert"[\s\S]*CTOC\/COP\/2014\/5/u);
  });

  it('are compared in words: bodies by their names, days as papers write them', async () => {
    const { send, latest, secretariat, notes } = await office();
    await send('', { id: 'first' });
    const part = (await notes())[0]?.note.reports[0]?.id ?? assert.fail();
    await send('/first/body', { part, id: 'any', ...mandate });
    const { number } = await latest();
    const compared = await secretariat.get(
      `/desk/sessions/${session}/comparison?from=${number - 2}&to=${number}`,
    );
    assert.match(compared.text, /A note is begun/u);
    assert.match(compared.text, /Working Group on the Smuggling of Migrants\. resolution 5\/3/u);
    assert.match(compared.text, /11 November 2013 13 November 2013/u);
    assert.doesNotMatch(compared.text, />ctoc-cop-wg|2013-11-11/u);
  });

  it('are opened in every format before they are issued', async () => {
    const { site, secretariat } = await office();
    const { number } = await latestRevision(site.shell.db, session);
    const add = toNotes(() => [{ id: 'first', note: noteOf2014 }]);
    await revise(site.shell, { session, person: 'test', seen: number }, add);
    for (const [as, type] of [
      ['html', 'text/html'],
      ['docx', 'application/vnd.openxmlformats'],
      ['pdf', 'application/pdf'],
      ['txt', 'text/plain'],
      ['xml', 'application/akn+xml'],
      ['json', 'application/json'],
      ['exe', 'text/html'],
    ] as const) {
      const { headers } = await secretariat.get(`${desk}/first/preview?lang=en&as=${as}`).expect(200);
      assert(String(headers['content-type']).startsWith(type), `${as}: ${headers['content-type']}`);
    }
    await secretariat.get(`${desk}/none/preview`).expect(404);
  });

  it('are put in words of their own, and follow from their facts again', async () => {
    const { send, notes, page, site } = await office();
    const { number } = await latestRevision(site.shell.db, session);
    const add = toNotes(() => [{ id: 'first', note: noteOf2014 }]);
    await revise(site.shell, { session, person: 'test', seen: number }, add);
    await send('/first/words', { how: 'begin' });
    const [worded] = await notes();
    const [opening] = worded?.inWords?.[0]?.paragraphs ?? [];
    assert.match(opening?.words ?? '', /5\/3/u);
    assert.match(opening?.translations.fr?.words ?? '', /5\/3/u);
    assert.match(await page(), /In other words than those derived/u);
    await send('/first/words', { heading1: '', text1: 'One paragraph.\n\nAnother one.' });
    const own = (await notes())[0]?.inWords?.[0]?.paragraphs.map(({ words }) => words);
    assert.deepEqual(own, ['One paragraph.', 'Another one.']);
    await send('/first/words', { how: 'derived' });
    assert.equal((await notes())[0]?.inWords, undefined);
  });

  it('are moved, taken out, and go with their parts', async () => {
    const { send, notes, page } = await office({ held: false });
    await send('', { id: 'first' });
    const added = { id: 'one', ...mandate };
    await send('/first/body', added);
    await send('/first/body', { ...added, id: 'two', body: 'ctoc-cop-wg.7' });
    assert.match(await page(), /stands in the note twice/u);
    await send('/first/part', { part: 'two', move: 'up' });
    assert.deepEqual(
      (await notes())[0]?.note.reports.map(({ id }) => id),
      ['two', 'one'],
    );
    await send('/first/part', { part: 'one', move: 'out' });
    assert.deepEqual(
      (await notes())[0]?.note.reports.map(({ id }) => id),
      ['two'],
    );
    const gone = await send('/first/part', { part: 'one', move: 'up' });
    assert.equal(gone.status, 422);
    assert.match(gone.text, /no longer there/u);
    const other = {
      ...{ id: 'ccpcj', name: 'Commission on Crime Prevention', actKind: 'resolution', actNumber: '28/1' },
      ...{ actYear: '2014', word: 'session', ordinal: '23', start: '12 May 2014', end: '16 May 2014' },
      ...{ town: 'Vienna', report: '', asked: 'the Secretariat', to: '' },
    };
    assert.equal((await send('/first/transmitted', other)).status, 303);
    assert.equal((await notes())[0]?.note.transmitted[0]?.session.end, '2014-05-16');
    await send('/first/removal', {});
    assert.deepEqual(await notes(), []);
  });

  it('are asked about in a round, and read there as they will be printed', async () => {
    const { site, secretariat } = await office();
    const { number } = await latestRevision(site.shell.db, session);
    const add = toNotes(() => [{ id: 'first', note: noteOf2014 }]);
    await revise(site.shell, { session, person: 'test', seen: number }, add);
    const asking = { session, person: 'test', subject: 'note', method: 'meeting' } as const;
    const { number: round } = await ask(site.shell, { ...asking, bureau: 'ctoc-cop-extended-bureau' });
    const { text } = await secretariat.get(`/desk/sessions/${session}/rounds/${round}`).expect(200);
    assert.match(text, /Pursuant to resolution 5\/3 of the Conference/u);
    assert.match(text, /held its second meeting from 11 to 13 November 2013/u);
  });

  it('are not for those who only read', async () => {
    const { site, send, notes } = await office();
    const delegate = await site.signedIn((await site.add('delegate')).email);
    await delegate.get(desk).expect(403);
    await delegate.post(desk).type('form').send({ revision: '1', id: 'x' }).expect(403);
    assert.deepEqual(await notes(), []);
    assert.equal((await send('', { id: '' })).status, 422);
    await send('', { id: 'first' });
    const member = (await (await site.signedIn('officer@example.org')).get(desk).expect(200)).text;
    assert.match(member, /Second meeting, 11–13 November 2013/u);
    assert.doesNotMatch(member, /<button[^>]*>(?:Save|Issue|Take|Move|Add|Put|Begin)/u);
  });
});
