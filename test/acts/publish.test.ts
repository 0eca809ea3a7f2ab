import assert from 'node:assert/strict';
import { ask, recordAgreement } from '../../src/acts/ask.ts';
import { examine } from '../../src/acts/look-after.ts';
import type { PaperWritten } from '../../src/acts/papers-of.ts';
import { publish } from '../../src/acts/publish.ts';
import { publishLanguage } from '../../src/acts/publish-language.ts';
import { draft, goBack, revise } from '../../src/acts/revise.ts';
import { conclude, answer as respond } from '../../src/acts/rounds.ts';
import { renameItem } from '../../src/agenda/edits.ts';
import type { Item } from '../../src/agenda/item.ts';
import { movesOf, roundsOf } from '../../src/approval/store.ts';
import { saveBody } from '../../src/bodies/store.ts';
import { toAgenda } from '../../src/drafting/changes.ts';
import { type Programme, type Subject, subjects } from '../../src/drafting/programme.ts';
import { latestRevision } from '../../src/drafting/store.ts';
import { issuedPaper, papersOf } from '../../src/editions/issued/store.ts';
import { editionsOf } from '../../src/editions/store.ts';
import { textIn } from '../../src/language/text.ts';
import type { Paper } from '../../src/papers/paper.ts';
import { writers } from '../../src/papers/writers.ts';
import { onBothDatabases } from '../support/databases.ts';
import { withMeetings } from '../support/published.ts';
import { sampleBodies, sampleProgramme } from '../support/sample.ts';
import { shellOn } from '../support/shell.ts';

const session = sampleProgramme.session.id;
const symbol = 'CTOC/COP/WG.7/2018/1';
const person = 'secretariat';

onBothDatabases('A session on its way to being published', (connection) => {
  let shell: ReturnType<typeof shellOn>;

  beforeEach(async () => {
    shell = shellOn(connection());
    for (const body of sampleBodies) await saveBody(shell.db, body);
    await draft(shell, person, sampleProgramme);
  });

  const agree = (subject: Subject) =>
    recordAgreement(shell, { session, person, subject, method: 'silence', bureau: null }, '2018-03-23');
  const agreeAll = async () => {
    for (const subject of subjects) await agree(subject);
  };
  const issue = (asked: Partial<Parameters<typeof publish>[1]> = {}) =>
    publish(shell, { session, person, symbol, date: '2018-04-09', authority: 'bureau', ...asked });
  const change = async (edit: (programme: Programme) => Programme) => {
    const { number } = await latestRevision(shell.db, session);
    return await revise(shell, { session, person, seen: number }, edit);
  };
  const rename = (title: string) =>
    change(toAgenda((agenda) => renameItem(agenda, 'questionnaire', 'en', title)));

  it('is not issued for the Bureau before agenda and organization of work are agreed', async () => {
    await agree('agenda');
    await assert.rejects(issue(), {
      code: 'editions.not-agreed',
      details: { subjects: ['organization-of-work'] },
    });
    await agree('organization-of-work');
    const { edition, papers } = await issue();
    assert.deepEqual([edition.number, edition.authority, edition.content.confirmed], [1, 'bureau', true]);
    assert(papers.some(({ format, language }) => format === 'text' && language === 'en'));
  });

  it('is one edition where the same is sent to be published twice, one after the other or at once', async () => {
    await agreeAll();
    const first = await issue();
    assert.equal((await issue()).edition.digest, first.edition.digest);
    assert.equal((await issue()).papers.length, first.papers.length);
    const silently = { symbol: null, authority: 'secretariat' } as const;
    const both = await Promise.all([issue(silently), issue(silently)]);
    assert.deepEqual(
      both.map(({ edition }) => edition.number),
      [2, 2],
    );
    assert.equal((await issue(silently)).edition.number, 2);
    await rename('Another title');
    await agreeAll();
    assert.equal((await issue({ symbol: `${symbol}/Rev.1` })).edition.number, 3);
    assert.equal((await editionsOf(shell.db, session)).length, 3);
  });

  it('is no longer agreed when a word of it changes, and agreed again when it says the same again', async () => {
    await agreeAll();
    await rename('Another title');
    await assert.rejects(issue(), { code: 'editions.not-agreed' });
    const { number } = await latestRevision(shell.db, session);
    await goBack(shell, { session, person, seen: number }, 1);
    assert.equal((await issue()).edition.revision, 3);
  });

  it('is announced by the secretariat once its dates are agreed, as proposed', async () => {
    const announce = { symbol: null, authority: 'secretariat' } as const;
    await assert.rejects(issue(announce), { code: 'editions.dates-not-agreed' });
    await agree('dates');
    const { edition, papers } = await issue(announce);
    assert.deepEqual([edition.content.confirmed, papers.length], [false, 0]);
  });

  it('changes a room on the secretariat’s authority, and nothing that the Bureau agreed on', async () => {
    await agreeAll();
    await issue();
    const announce = { symbol: null, authority: 'secretariat', date: '2018-06-29' } as const;
    await change((programme) =>
      withMeetings((meeting) => ({ ...meeting, link: 'https://plenary.example/hall' }), programme),
    );
    assert.equal((await issue(announce)).edition.number, 2);
    await rename('Another title');
    await assert.rejects(issue(announce), {
      code: 'editions.bound-part-changed',
      details: { subjects: ['topics', 'agenda', 'organization-of-work'] },
    });
  });

  it('changes on the Chair’s authority while in session, or to cancel a meeting before', async () => {
    await agreeAll();
    await issue();
    await change((programme) =>
      withMeetings((meeting) => ({ ...meeting, cancelled: meeting.id.endsWith('m4') }), programme),
    );
    const chair = { symbol: null, authority: 'chair' } as const;
    assert.equal((await issue({ ...chair, date: '2018-06-30' })).edition.number, 2);
    await rename('Another title');
    await assert.rejects(issue({ ...chair, date: '2018-07-01' }), { code: 'editions.not-in-session' });
    assert.equal((await issue({ ...chair, date: '2018-07-05' })).edition.number, 3);
  });

  it('bears no malformed symbol and none that is used already', async () => {
    await agreeAll();
    await assert.rejects(issue({ symbol: 'CTOC/COP/WG.7/2018/1/Rev1' }), {
      code: 'editions.symbol-malformed',
      details: { symbol: 'CTOC/COP/WG.7/2018/1/Rev1', suggestion: 'CTOC/COP/WG.7/2018/1/Rev.1' },
    });
    await assert.rejects(issue({ symbol: '–' }), { code: 'editions.no-symbol' });
    await issue();
    await rename('Another title');
    await agreeAll();
    await assert.rejects(issue(), { code: 'editions.symbol-used' });
    assert.equal((await issue({ symbol: 'CTOC/COP/WG.7/2018/1/Rev.1' })).edition.number, 2);
  });

  it('is published once when two ask at the same moment', async () => {
    await agreeAll();
    const both = await Promise.all([issue(), issue()]);
    assert.equal(both[0].edition.digest, both[1].edition.digest);
    assert.equal((await editionsOf(shell.db, session)).length, 1);
  });

  it('is issued in every format at once, or not at all where one paper cannot be written', async () => {
    await agreeAll();
    const asked = { session, person, symbol, date: '2018-04-09', authority: 'bureau' } as const;
    const told: PaperWritten[] = [];
    const written = (one: PaperWritten) => void told.push(one);
    for (const format of ['docx', 'pdf', 'json'] as const) {
      const using = {
        ...writers,
        [format]: (paper: Paper) => {
          if (paper.language === 'es') throw new Error('the paper ran out');
          return '';
        },
      };
      await assert.rejects(publish(shell, asked, { using, written }), {
        code: 'papers.not-written',
        details: { language: 'es', format: format.toUpperCase(), why: 'the paper ran out' },
      });
    }
    assert.deepEqual(await editionsOf(shell.db, session), []);
    assert.deepEqual(await papersOf(shell.db, session), []);
    told.length = 0;
    const { papers } = await publish(shell, asked, { written });
    assert.deepEqual(
      told.map(({ done, of }) => `${done}/${of}`),
      papers.map((_, index) => `${index + 1}/${papers.length}`),
    );
    assert.equal(new Set(told.map(({ language, format }) => `${language} ${format}`)).size, papers.length);
  });

  it('keeps its papers byte for byte, whatever the draft becomes', async () => {
    await agreeAll();
    await issue();
    const before = await issuedPaper(shell.db, 'CTOC-COP-WG.7-2018-1', 'text', 'en');
    await rename('Another title');
    assert.deepEqual(await issuedPaper(shell.db, 'CTOC-COP-WG.7-2018-1', 'text', 'en'), before);
  });

  it('adds a language that is translated later, under the same symbol, and changes no other byte', async () => {
    const withoutTranslations = (item: Item): Item =>
      item.id === 'questionnaire' ? { ...item, title: textIn('en', item.title.words) } : item;
    await change((programme) => ({ ...programme, agenda: programme.agenda.map(withoutTranslations) }));
    await agreeAll();
    const { papers } = await issue();
    assert(!papers.some(({ language }) => language === 'fr'));
    await assert.rejects(publishLanguage(shell, { session, person, language: 'fr' }), {
      code: 'editions.texts-missing',
      details: { language: 'fr', count: 1 },
    });
    await change(
      toAgenda((agenda) => renameItem(agenda, 'questionnaire', 'fr', 'Élaboration du questionnaire')),
    );
    const added = await publishLanguage(shell, { session, person, language: 'fr' });
    assert.deepEqual(
      [...new Set(added.map(({ language, symbol: own }) => `${language} ${own}`))],
      [`fr ${symbol}`],
    );
    const french = await issuedPaper(shell.db, 'CTOC-COP-WG.7-2018-1', 'text', 'fr');
    assert.match(french.body.toString(), /Élaboration du questionnaire/u);
    for (const paper of papers) {
      const { sha256 } = await issuedPaper(shell.db, paper.address, paper.format, paper.language);
      assert.equal(sha256, paper.sha256);
    }
    await assert.rejects(publishLanguage(shell, { session, person, language: 'fr' }), {
      code: 'editions.language-issued',
    });
    assert.equal((await editionsOf(shell.db, session)).length, 1);
  });

  it('stands in a chain that the doctor finds whole', async () => {
    await agreeAll();
    const first = await issue();
    await issue({ symbol: null, authority: 'secretariat', date: '2018-06-29' });
    const [, second] = await editionsOf(shell.db, session);
    assert.equal(second?.previous, first.edition.digest);
    assert.deepEqual(
      (await examine(shell)).filter(({ what, well }) => !well && what !== 'settings'),
      [],
    );
  });

  it('is put before the Bureau with its exact text, answered, and closed once', async () => {
    await shell.db
      .insertInto('person')
      .values({
        id: 'p',
        email: 'p@x.example',
        name: 'P',
        language: 'en',
        password: null,
        created_at: shell.now,
        revoked_at: null,
      })
      .execute();
    await shell.db
      .insertInto('office')
      .values({
        id: 'o',
        bureau: 'ctoc-cop-extended-bureau',
        person: 'p',
        capacity: JSON.stringify({ language: 'en', words: 'Chair', translations: {} }),
        post: 'chair',
        regional_group: null,
        from_day: '2018-01-01',
        until_day: null,
      })
      .execute();
    const round = await ask(shell, { session, person, subject: 'agenda', method: 'meeting', bureau: null });
    assert.deepEqual(round.members, [
      { person: 'p', capacity: textIn('en', 'Chair'), post: 'chair', group: null },
    ]);
    assert.match(round.text, /Preparation of the questionnaire/u);
    const answer = (member: string, kind: 'acknowledge' | 'object', words = '') =>
      respond(shell, { session, round: 1, member, kind, about: '', words });
    await assert.rejects(answer('stranger', 'acknowledge'), { code: 'approval.not-a-member' });
    await assert.rejects(answer('p', 'object'), { code: 'approval.words-needed' });
    await answer('p', 'acknowledge');
    await answer('p', 'acknowledge');
    assert.equal((await movesOf(shell.db, round.id)).length, 1);
    await conclude(shell, { session, round: 1, person, on: '2018-03-23' });
    await assert.rejects(answer('p', 'object', 'Too late'), { code: 'approval.closed-already' });
    await assert.rejects(conclude(shell, { session, round: 1, person, on: null }), {
      code: 'approval.closed-already',
    });
  });

  it('asks anew about what changed, and lets the old round rest', async () => {
    const asking = { session, person, subject: 'agenda', method: 'meeting', bureau: null } as const;
    await ask(shell, asking);
    await ask(shell, asking);
    await rename('Another title');
    await ask(shell, asking);
    const states = (await roundsOf(shell.db, session)).map(({ outcome }) => outcome?.state ?? 'open');
    assert.deepEqual(states, ['superseded', 'open']);
  });

  it('records no agreement of a day that has not come', async () => {
    await assert.rejects(
      recordAgreement(
        shell,
        { session, person, subject: 'dates', method: 'meeting', bureau: null },
        '2018-04-10',
      ),
      { code: 'approval.agreed-in-future' },
    );
  });
});

onBothDatabases('A line of revisions', (connection) => {
  let shell: ReturnType<typeof shellOn>;
  beforeEach(async () => {
    shell = shellOn(connection());
    for (const body of sampleBodies) await saveBody(shell.db, body);
    await draft(shell, person, sampleProgramme);
  });
  const rename = (item: string, title: string) => toAgenda((agenda) => renameItem(agenda, item, 'en', title));

  it('takes changes of several people to different items, made at once from the same revision', async () => {
    const edit = { session, person, seen: 1 };
    await Promise.all([
      revise(shell, edit, rename('questionnaire', 'A')),
      revise(shell, edit, rename('criminal-justice', 'B')),
      revise(shell, edit, rename('other-matters', 'C')),
    ]);
    const { number, programme } = await latestRevision(shell.db, session);
    assert.equal(number, 4);
    assert.deepEqual(
      programme.agenda.slice(1, 4).map(({ title }) => title.words),
      ['B', 'A', 'C'],
    );
  });

  it('refuses a true clash, and keeps what was saved first', async () => {
    const edit = { session, person, seen: 1 };
    await revise(shell, edit, rename('questionnaire', 'First'));
    await assert.rejects(revise(shell, edit, rename('questionnaire', 'Second')), { code: 'drafting.clash' });
    assert.equal((await latestRevision(shell.db, session)).programme.agenda[2]?.title.words, 'First');
  });

  it('is one revision when the same form is sent twice', async () => {
    const edit = { session, person, seen: 1 };
    await revise(shell, edit, rename('questionnaire', 'Once'));
    await revise(shell, edit, rename('questionnaire', 'Once'));
    assert.equal((await latestRevision(shell.db, session)).number, 2);
  });

  it('goes back by saying again what an earlier revision said', async () => {
    await revise(shell, { session, person, seen: 1 }, rename('questionnaire', 'Once'));
    await goBack(shell, { session, person, seen: 2 }, 1);
    const { number, programme } = await latestRevision(shell.db, session);
    assert.deepEqual([number, programme], [3, sampleProgramme]);
  });
});
