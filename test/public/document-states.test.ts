import assert from 'node:assert/strict';
import { dailyFeeds } from '../../src/acts/daily-feeds.ts';
import { planDocument } from '../../src/acts/documentation.ts';
import { publish } from '../../src/acts/publish.ts';
import { goBack } from '../../src/acts/revise.ts';
import type { Planned } from '../../src/documentation/planned.ts';
import { latestRevision } from '../../src/drafting/store.ts';
import { editionsOf } from '../../src/editions/store.ts';
import { saveHolidays } from '../../src/holidays/store.ts';
import { onBothDatabases } from '../support/databases.ts';
import { siteOn } from '../support/site.ts';
import { twoEditions } from '../support/two-editions.ts';

const session = 'ctoc-cop-wg.7-5';
const [paper, other] = ['background-paper', 'non-paper'];

onBothDatabases('The states of documents in public', (connection) => {
  const site = async () => {
    const there = siteOn(connection());
    await twoEditions(there.shell);
    const seen = new Map<string, number>();
    const plan = async (document: string, said: Partial<Planned>) => {
      const line = await planDocument(
        there.shell,
        { session, person: 'secretariat', document, seen: seen.get(document) ?? 0 },
        (planned) => ({ ...planned, issued: {}, ...said }),
      );
      if (line) seen.set(document, line.number);
    };
    const page = async (path = '', lang = 'en') =>
      (await there.visitor().get(`/sessions/${session}${path}?lang=${lang}`).expect(200)).text.replaceAll(
        /(?:<[^>]+>|\s)+/gu,
        ' ',
      );
    const deadlines = async () => (await there.visitor().get('/calendars/deadlines.ics').expect(200)).text;
    const events = async () =>
      new Map(
        [...(await deadlines()).matchAll(/BEGIN:VEVENT\r\n[\s\S]*?END:VEVENT\r\n/gu)].map(([event]) => [
          /UID:(.*)@/u.exec(event)?.[1] ?? '',
          event,
        ]),
      );
    return { ...there, plan, page, deadlines, events };
  };

  it('stand on the session’s page at once, without an edition, whose words keep what they had', async () => {
    const { plan, page, shell } = await site();
    const before = await editionsOf(shell.db, session);
    assert.doesNotMatch(await page(), /Expected|States of documents/u);
    await plan(paper, { author: 'Not for everybody', submitted: '2018-04-06' });
    const expected = await page();
    assert.match(expected, /Expected 23 May/u);
    assert.match(expected, /States of documents are those of today/u);
    assert.doesNotMatch(expected, /Not for everybody/u);
    shell.now = '2018-05-25T08:00:00.000Z';
    assert.match(await page(), /Delayed, expected 25 May/u);
    assert.match(await page('', 'fr'), /Retardé, attendu le 25 mai/u);
    await plan(paper, { submitted: '2018-04-06', issued: { en: '2018-05-24' } });
    const issued = await page();
    assert.match(issued, /English Issued 24 May/u);
    assert.match(issued, /French Delayed/u);
    assert.deepEqual(await editionsOf(shell.db, session), before);
    assert.doesNotMatch(await page('/editions/1'), /Issued 24 May|Expected|Delayed/u);
  });

  it('are of published documents alone', async () => {
    const { plan, page } = await site();
    await plan('secret', { title: { language: 'en', words: 'Only planned', translations: {} } });
    assert.doesNotMatch(await page(), /Only planned/u);
  });

  it('move the deadlines that the plan has, under the same UID; the others keep every byte', async () => {
    const { plan, events, shell } = await site();
    const first = await events();
    assert.deepEqual([...first.keys()], [`${session}+submission`, `${session}+issuance`]);
    const slot = { slotSubmission: '2018-04-20' };
    await plan(paper, slot);
    const one = await events();
    assert.equal(one.get(`${session}+issuance`), first.get(`${session}+issuance`));
    assert.match(
      one.get(`${session}+${paper}+submission`) ?? '',
      /SEQUENCE:0\r[\s\S]*DTSTART;VALUE=DATE:20180420/u,
    );
    assert.match(one.get(`${session}+submission`) ?? '', /SEQUENCE:1\r[\s\S]*DTSTART;VALUE=DATE:20180425/u);

    await plan(paper, { ...slot, author: 'UNODC', estimatedWords: 100 });
    assert.deepEqual(await events(), one);

    await plan(other, { slotSubmission: '2018-04-20' });
    const both = await events();
    assert.match(both.get(`${session}+submission`) ?? '', /SEQUENCE:2\r[\s\S]*DTSTART;VALUE=DATE:20180420/u);
    assert.match(both.get(`${session}+${paper}+submission`) ?? '', /STATUS:CANCELLED/u);
    assert.equal(both.get(`${session}+issuance`), first.get(`${session}+issuance`));

    const person = 'secretariat';
    const { number } = await latestRevision(shell.db, session);
    await goBack(shell, { session, person, seen: number }, number - 1);
    await publish(shell, { session, person, symbol: null, date: '2018-04-09', authority: 'secretariat' });
    assert.deepEqual(await events(), both);
  });

  it('follow holidays that are entered later, with the daily step', async () => {
    const { plan, events, shell } = await site();
    await plan(paper, { author: 'UNODC' });
    const before = await events();
    await saveHolidays(shell.db, [{ dutyStation: 'Vienna', date: '2018-05-23', name: 'A day' }]);
    await dailyFeeds(shell);
    const after = await events();
    assert.match(after.get(`${session}+${paper}+issuance`) ?? '', /DTSTART;VALUE=DATE:20180522/u);
    assert.equal(after.get(`${session}+submission`), before.get(`${session}+submission`));
    assert.equal(await dailyFeeds(shell), 0);
    assert.deepEqual(await events(), after);
  });
});
