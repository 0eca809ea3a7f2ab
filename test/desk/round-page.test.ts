import assert from 'node:assert/strict';
import type { Connection } from '../../db/connect.ts';
import { closeSilences, memberTold } from '../../src/acts/rounds.ts';
import { movesOf, roundsOf } from '../../src/approval/store.ts';
import { textIn } from '../../src/language/text.ts';
import { saveOffice } from '../../src/people/store.ts';
import { onBothDatabases } from '../support/databases.ts';
import { type Agent, base, officeOn, session } from './drafting-office.ts';

const bureau = 'ctoc-cop-extended-bureau';
const here = `${base}/rounds/1`;

onBothDatabases('The page of a silence', (connection) => {
  it('says as whom a member answers, until when by both clocks, how long that is, and what silence means', async () => {
    const { chair, site } = await silence(connection());
    await site.shell.db.updateTable('person').set({ zone: 'Asia/Bangkok' }).execute();
    const { text } = await chair.get(here).expect(200);
    assert.match(text, /You answer as Chair\./u);
    assert.match(text, /Silence ends, in Vienna<\/dt><dd><time[^>]*>Friday, 13 April 2018, 6 p\.m\./u);
    assert.match(text, /Where you are, in Bangkok<\/dt><dd><time[^>]*>Friday, 13 April 2018, 11 p\.m\./u);
    assert.match(
      text,
      /4 days and 8 hours from now\. If nobody objects before then, the text below is agreed\./u,
    );
    assert.match(text, /The same as a picture/u);
    assert.doesNotMatch(text, /Mark as not reached|Withdraw the round|Mail waits/u);
  });

  it('records that a member opened it, once, and nobody else', async () => {
    const { chair, secretariat, kinds } = await silence(connection());
    await secretariat.get(here).expect(200);
    await chair.head(here).expect(200);
    assert.deepEqual(await kinds(), []);
    await chair.get(here).expect(200);
    await chair.get(here).expect(200);
    assert.deepEqual(await kinds(), ['see']);
    const { text } = await secretariat.get(here);
    assert.match(text, /Opened, not answered/u);
  });

  it('takes an answer about a row of the text, and none about what is not in it', async () => {
    const { chair, kinds } = await silence(connection());
    const words = 'Too short for this.';
    const wrong = await post(chair, 'responses', { move: 'comment', about: 'nothing-here', words });
    assert.equal(wrong.status, 422);
    assert.match(wrong.text, /There is no such item or row in this text/u);
    assert(wrong.text.includes(words));
    assert.equal((await post(chair, 'responses', { move: 'comment', about: 'r3', words })).status, 303);
    assert.deepEqual(await kinds(), ['comment']);
    const { text } = await chair.get(here);
    assert.match(
      text,
      /Commented<\/span> <time[^>]*>[^<]*<\/time> <span class="aside">Wednesday, 4 July, [^<]*item/u,
    );
  });

  it('shows what stands against the text until its member withdraws it, and strikes it then', async () => {
    const { chair, secretariat, kinds } = await silence(connection());
    const words = 'Thursday is <b>too</b> short & so on.';
    await post(chair, 'responses', { move: 'object', words });
    const { text } = await chair.get(here);
    assert.match(text, /Objection standing/u);
    assert.match(text, /Thursday is &lt;b&gt;too&lt;\/b&gt; short &amp; so on\./u);
    assert.match(text, /Withdraw this objection/u);
    const again = await post(chair, 'responses', { move: 'acknowledge' });
    assert.equal(again.status, 422);
    assert.match(again.text, /Withdraw it first/u);
    const none = await post(chair, 'withdrawn-objections', { objection: '99' });
    assert.equal(none.status, 422);
    assert.match(none.text, /no such objection or amendment of yours/u);
    assert.equal((await post(chair, 'withdrawn-objections', { objection: '1' })).status, 303);
    assert.equal((await post(chair, 'withdrawn-objections', { objection: '1' })).status, 303);
    assert.deepEqual((await kinds()).filter((kind) => kind === 'take-back').length, 1);
    const { text: after } = await secretariat.get(here);
    assert.match(after, /<s>Objected<\/s>/u);
    assert.match(after, /If nobody objects before then/u);
    assert.match(after, /Withdrew an objection or amendment/u);
  });

  it('lets the chair extend it, to a later end only, and says so', async () => {
    const { chair, member, site } = await silence(connection());
    const { text } = await chair.get(here);
    assert.match(text, /Extend the silence/u);
    assert.match(text, /name="endDay" value="13 April 2018"/u);
    assert.doesNotMatch((await member.get(here)).text, /Extend the silence/u);
    const byOther = await post(member, 'extensions', { endDay: '16 April 2018', endTime: '6 p.m.' });
    assert.equal(byOther.status, 422);
    assert.match(byOther.text, /Only the Chair of the Bureau may extend/u);
    const earlier = await post(chair, 'extensions', { endDay: '12 April 2018', endTime: '6 p.m.' });
    assert.equal(earlier.status, 422);
    assert.match(earlier.text, /must be later than the present one/u);
    assert.match(earlier.text, /value="12 April 2018"/u);
    assert.equal(
      (await post(chair, 'extensions', { endDay: '13 April 2018', endTime: '8 p.m.' })).status,
      303,
    );
    const { text: after } = await chair.get(here);
    assert.match(after, /Friday, 13 April 2018, 8 p\.m\./u);
    assert.match(after, /Extended it until Friday, 13 April 2018, 8 p\.m\./u);
    site.shell.now = '2018-04-13T18:00:00.000Z';
    const late = await post(chair, 'extensions', { endDay: '17 April 2018', endTime: '6 p.m.' });
    assert.equal(late.status, 422);
    assert.match(late.text, /can no longer be extended/u);
  });

  it('lets the secretariat say that a member was not reached, and nobody else', async () => {
    const { chair, member, bo, secretariat, tells } = await silence(connection());
    await tells();
    const { text } = await secretariat.get(here);
    assert.match(text, /Told, not opened/u);
    assert.match(text, /Mail waits to be sent/u);
    assert.match(text, /no mail server is set/u);
    assert.equal((await post(chair, 'members-not-reached', { member: bo })).status, 403);
    assert.equal((await post(secretariat, 'members-not-reached', { member: bo })).status, 303);
    assert.match((await secretariat.get(here)).text, /Not reached/u);
    await member.get(here);
    const seen = await post(secretariat, 'members-not-reached', { member: bo });
    assert.equal(seen.status, 422);
    assert.match(seen.text, /has opened the round or answered in it/u);
    assert.equal((await post(secretariat, 'members-not-reached', { member: 'nobody' })).status, 422);
  });

  it('says once its end has come that the text is agreed, and keeps a late answer that changes nothing', async () => {
    const { chair, member, secretariat, site } = await silence(connection());
    await chair.get(here);
    await member.get(here);
    site.shell.now = '2018-04-13T16:00:00.000Z';
    await closeSilences(site.shell);
    const { text } = await chair.get(here);
    assert.match(text, /the text is agreed as of 13 April 2018/u);
    assert.match(text, /An answer is kept and marked late/u);
    assert.equal((await post(chair, 'responses', { move: 'object', words: 'Late.' })).status, 303);
    const { text: after } = await secretariat.get(here);
    assert.match(after, /<b>Late<\/b>/u);
    assert.match(after, /The end of the silence: Agreed/u);
    assert.match(after, /state--done">Agreed/u);
    const { text: rounds } = await secretariat.get(`${base}/rounds`);
    assert.match(rounds, new RegExp(`It rests on: <a href="${here}">`, 'u'));
  });

  it('says once its end has come that it is broken, by what, and in whose words', async () => {
    const { chair, site } = await silence(connection());
    await post(chair, 'responses', { move: 'amend', words: 'Item 4 before item 3.' });
    site.shell.now = '2018-04-13T16:00:00.000Z';
    await closeSilences(site.shell);
    const { text } = await chair.get(here);
    assert.match(text, /The silence is broken, and the text is not agreed/u);
    assert.match(text, /<q dir="auto">Item 4 before item 3\.<\/q> <span class="aside">Chair/u);
    const { status, text: late } = await post(chair, 'withdrawn-objections', { objection: '1' });
    assert.equal(status, 422);
    assert.match(late, /can no longer be withdrawn/u);
  });

  it('says who was not told where it waits for the secretariat, which may withdraw it', async () => {
    const { chair, secretariat, site } = await silence(connection());
    await chair.get(here);
    site.shell.now = '2018-04-13T16:00:00.000Z';
    await closeSilences(site.shell);
    const { text } = await secretariat.get(here);
    assert.match(text, /these members were not told before its end/u);
    assert.match(text, /id="untold">\s*<li>Rapporteur<\/li>/u);
    assert.equal((await post(secretariat, 'withdrawal', {})).status, 303);
    const { text: after } = await chair.get(here);
    assert.match(after, /The secretariat has withdrawn the question/u);
    assert.doesNotMatch(after, /id="answer"/u);
    assert.equal((await post(chair, 'responses', { move: 'acknowledge' })).status, 422);
  });

  it('says that the draft has moved on, in what, and leads from a superseded round to the later one', async () => {
    const { chair, secretariat, send } = await silence(connection(), 'agenda');
    await send('items/questionnaire/title', { title: 'The questionnaire' });
    const { text } = await secretariat.get(here);
    assert.match(text, /The draft has changed since this was asked: revision 2 says otherwise/u);
    assert.doesNotMatch((await chair.get(here)).text, /The draft has changed/u);
    await send('rounds', { ...asking, subject: 'agenda' });
    const { text: after } = await chair.get(here);
    assert.match(after, new RegExp(`<a href="${base}/rounds/2">The later round: Round 2`, 'u'));
  });
});

const asking = { bureau, method: 'silence', endDay: '13 April 2018', endTime: '6 p.m.' };

async function post(agent: Agent, path: string, form: Readonly<Record<string, string>>) {
  return await agent.post(`${here}/${path}`).type('form').send(form);
}

/** A silence asked of the officer, who chairs the Bureau, and of Bo, its Rapporteur. */
async function silence(connection: Connection, subject = 'organization-of-work') {
  const office = await officeOn(connection);
  const { site, send } = office;
  const { db } = site.shell;
  const { id } = await site.add('officer', bureau, 'bo@example.org');
  await db.updateTable('person').set({ name: 'Bo' }).where('id', '=', id).execute();
  const { shell } = site;
  await saveOffice(db, {
    id: 'bo',
    bureau,
    person: id,
    capacity: textIn('en', 'Rapporteur'),
    post: 'rapporteur',
    group: null,
    from: '2018-01-01',
    until: null,
  });
  assert.equal((await send('rounds', { ...asking, subject })).status, 303);
  const [round] = await roundsOf(db, session);
  assert(round);
  return {
    ...office,
    chair: await office.officer(),
    member: await site.signedIn('bo@example.org'),
    bo: id,
    kinds: async () => (await movesOf(db, round.id)).map(({ kind }) => kind),
    tells: async () => {
      await db.transaction().execute(async (held) => {
        await memberTold(held, shell, { round: round.id, person: id });
      });
    },
  };
}
