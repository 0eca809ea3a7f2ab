import assert from 'node:assert/strict';
import { recordAgreement } from '../../src/acts/ask.ts';
import { issueAbout, reissue } from '../../src/acts/issue-later.ts';
import { examine } from '../../src/acts/look-after.ts';
import { publish } from '../../src/acts/publish.ts';
import { draft, revise } from '../../src/acts/revise.ts';
import { renameItem } from '../../src/agenda/edits.ts';
import { saveBody } from '../../src/bodies/store.ts';
import { toAgenda } from '../../src/drafting/changes.ts';
import { subjects } from '../../src/drafting/programme.ts';
import { latestRevision } from '../../src/drafting/store.ts';
import { issuedPaper, issuingsOf, papersOf } from '../../src/editions/issued/store.ts';
import { onBothDatabases } from '../support/databases.ts';
import { sampleBodies, sampleProgramme } from '../support/sample.ts';
import { shellOn } from '../support/shell.ts';

const session = sampleProgramme.session.id;
const symbol = 'CTOC/COP/WG.7/2018/1';
const address = 'CTOC-COP-WG.7-2018-1';
const person = 'secretariat';
const correction = { place: 'Item 3', instead: 'questionnaire', read: 'list of questions' };

onBothDatabases('A paper that is issued', (connection) => {
  let shell: ReturnType<typeof shellOn>;

  beforeEach(async () => {
    shell = shellOn(connection());
    for (const body of sampleBodies) await saveBody(shell.db, body);
    await draft(shell, person, sampleProgramme);
    for (const subject of subjects) {
      const agreed = { session, person, subject, method: 'silence', bureau: null } as const;
      await recordAgreement(shell, agreed, '2018-03-23');
    }
    await publish(shell, { session, person, symbol, date: '2018-04-09', authority: 'bureau' });
  });

  const rename = async (language: 'en' | 'fr', title: string) => {
    const { number } = await latestRevision(shell.db, session);
    const change = toAgenda((agenda) => renameItem(agenda, 'questionnaire', language, title));
    return await revise(shell, { session, person, seen: number }, change);
  };
  const words = async (language: 'en' | 'fr', printing?: number, at = address) =>
    (await issuedPaper(shell.db, at, 'text', language, printing)).body.toString();
  const asked = { session, person, about: symbol, date: '2018-04-12', seen: 0 } as const;

  it('is reissued in one language, with a star that says when, and stays as it was in the others', async () => {
    await rename('fr', 'Établissement du questionnaire');
    const before = await papersOf(shell.db, session);
    await reissue(shell, { ...asked, languages: ['fr'] });
    const again = await words('fr');
    assert.match(again, /CTOC\/COP\/WG\.7\/2018\/1\*\n/u);
    assert.match(again, /\* Nouveau tirage pour raisons techniques \(12 avril 2018\)\./u);
    assert.match(again, /Établissement du questionnaire/u);
    const first = await words('fr', 1);
    assert.doesNotMatch(first, /Établissement du questionnaire|Nouveau tirage/u);
    assert.doesNotMatch(await words('en'), /\*/u);
    for (const paper of before) {
      const { sha256 } = await issuedPaper(shell.db, address, paper.format, paper.language as 'fr', 1);
      assert.equal(sha256, paper.sha256);
    }
    assert.deepEqual(
      (await examine(shell)).filter(({ what, well }) => !well && what !== 'settings'),
      [],
    );
  });

  it('says the same original when it is reissued, whatever the draft says by now', async () => {
    await rename('en', 'Another title');
    await reissue(shell, { ...asked, languages: ['en'] });
    assert.match(await words('en'), /Preparation of the questionnaire/u);
    assert.match(await words('en'), /\* Reissued for technical reasons on 12 April 2018\./u);
  });

  it('is reissued a second time under two stars, three times at most, and once where the same is sent twice', async () => {
    for (const seen of [0, 1, 2]) await reissue(shell, { ...asked, seen, languages: ['en'] });
    await Promise.all([2, 2].map((seen) => reissue(shell, { ...asked, seen, languages: ['en'] })));
    assert.match(await words('en', 3), /1\*\*\n[\s\S]*\*\* Second reissue for technical reasons/u);
    assert.match(await words('en'), /1\*\*\*\n/u);
    await assert.rejects(reissue(shell, { ...asked, seen: 3, languages: ['en'] }), {
      code: 'editions.reissued-too-often',
    });
    await assert.rejects(reissue(shell, { ...asked, seen: 1, languages: ['fr'] }), {
      code: 'editions.issued-meanwhile',
    });
    assert.equal((await issuingsOf(shell.db, session)).length, 3);
  });

  it('is corrected in the languages that need it, and says which where these are not all', async () => {
    const issued = {
      kind: 'corrigendum',
      corrections: { en: [correction, { place: 'Annex', instead: '', read: 'Official holiday' }] },
    } as const;
    const { symbol: own } = await issueAbout(shell, { ...asked, symbol: null, issued });
    assert.equal(own, `${symbol}/Corr.1`);
    await issueAbout(shell, { ...asked, symbol: own, issued });
    const text = await words('en', 1, `${address}-Corr.1`);
    assert.match(text, /English only/u);
    assert.match(text, /Corrigendum\n\n1\. Item 3\n\nFor questionnaire read list of questions\n\n2\. Annex/u);
    assert.match(text, /Insert Official holiday/u);
    const languages = new Set(
      (await papersOf(shell.db, session)).filter((one) => one.symbol === own).map(({ language }) => language),
    );
    assert.deepEqual([...languages], ['en']);
    const next = await issueAbout(shell, {
      ...asked,
      seen: 1,
      symbol: null,
      issued: {
        kind: 'corrigendum',
        corrections: { fr: [{ ...correction, place: 'Point 3' }], en: [correction] },
      },
    });
    assert.equal(next.symbol, `${symbol}/Corr.2`);
    assert.match(
      await words('fr', 1, `${address}-Corr.2`),
      /Au lieu de questionnaire lire list of questions/u,
    );
  });

  it('is added to, under the symbol that comes next, and an addendum may be reissued too', async () => {
    const issued = {
      kind: 'addendum',
      texts: { en: { title: 'Side events', text: 'One.\n\nTwo, see A/1.' } },
    } as const;
    await assert.rejects(issueAbout(shell, { ...asked, symbol: `${symbol}/Add.2`, issued }), {
      code: 'editions.not-the-next-symbol',
      details: { symbol: `${symbol}/Add.2`, next: `${symbol}/Add.1` },
    });
    await issueAbout(shell, { ...asked, symbol: `${symbol}/Add.1`, issued });
    const at = `${address}-Add.1`;
    assert.match(await words('en', 1, at), /Addendum\n\nSide events\n\n1\. One\.\n\n2\. Two, see A\/1\./u);
    await reissue(shell, { ...asked, seen: 1, about: `${symbol}/Add.1`, languages: ['en'] });
    assert.match(
      await words('en', 2, at),
      /Add\.1\*[\s\S]*English only[\s\S]*\* Reissued for technical reasons/u,
    );
  });

  it('is added to in further languages later, under the same symbol and without another byte changed', async () => {
    const own = `${symbol}/Add.1`;
    const inOne = (language: 'en' | 'fr') => ({
      kind: 'addendum' as const,
      texts: { [language]: { title: `Title ${language}`, text: 'Words.' } },
    });
    await issueAbout(shell, { ...asked, symbol: own, issued: inOne('en') });
    const before = await words('en', 1, `${address}-Add.1`);
    await issueAbout(shell, { ...asked, seen: 1, symbol: own, issued: inOne('fr') });
    assert.equal(await words('en', 1, `${address}-Add.1`), before);
    assert.match(await words('fr', 1, `${address}-Add.1`), /Additif\n\nTitle fr/u);
    await assert.rejects(issueAbout(shell, { ...asked, seen: 2, symbol: own, issued: inOne('fr') }), {
      code: 'editions.language-issued',
    });
    await reissue(shell, { ...asked, seen: 2, about: own, languages: ['fr'] });
    assert.match(await words('fr', 2, `${address}-Add.1`), /Title fr/u);
  });

  it('is not reissued, corrected or added to where it was never issued, or before its date', async () => {
    const issued = { kind: 'corrigendum', corrections: { en: [correction] } } as const;
    const reissues = [
      [{ about: 'A/1', languages: ['en'] }, 'editions.no-such-paper'],
      [{ languages: [] }, 'editions.no-language'],
      [{ date: '2018-04-01', languages: ['en'] }, 'editions.date-before-last'],
    ] as const;
    for (const [wanted, code] of reissues) {
      await assert.rejects(reissue(shell, { ...asked, ...wanted }), { code });
    }
    const unknown = { ...asked, about: `${symbol}/Rev.1`, symbol: null, issued };
    await assert.rejects(issueAbout(shell, unknown), { code: 'editions.no-such-paper' });
    const malformed = { ...asked, symbol: 'CTOC COP', issued };
    await assert.rejects(issueAbout(shell, malformed), { code: 'editions.no-symbol' });
    assert.deepEqual(await issuingsOf(shell.db, session), []);
  });

  it('is revised under the next symbol of its line alone', async () => {
    const edition = { session, person, date: '2018-05-02', authority: 'bureau' } as const;
    await rename('fr', 'Établissement du questionnaire');
    await assert.rejects(publish(shell, { ...edition, symbol: `${symbol}/Rev.2` }), {
      code: 'editions.not-the-next-symbol',
      details: { symbol: `${symbol}/Rev.2`, next: `${symbol}/Rev.1` },
    });
    await assert.rejects(publish(shell, { ...edition, symbol: `${symbol}/Corr.1` }), {
      code: 'editions.corrigendum-by-itself',
    });
    await publish(shell, { ...edition, symbol: `${symbol}/Rev.1` });
    const issued = { kind: 'corrigendum', corrections: { en: [correction] } } as const;
    const later = { ...asked, date: '2018-05-03', about: `${symbol}/Rev.1`, symbol: null, issued };
    assert.equal((await issueAbout(shell, later)).symbol, `${symbol}/Rev.1/Corr.1`);
  });
});
