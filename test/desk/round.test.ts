import assert from 'node:assert/strict';
import { roundsOf } from '../../src/approval/store.ts';
import { onBothDatabases } from '../support/databases.ts';
import { base, officeOn, session } from './drafting-office.ts';

const bureau = 'ctoc-cop-extended-bureau';

onBothDatabases('Asking the Bureau', (connection) => {
  const office = async () => await officeOn(connection());

  it('puts the exact text before its members, who see it on their desk and answer', async () => {
    const { send, officer, secretariat } = await office();
    const asked = await send('rounds', { subject: 'agenda', bureau, method: 'meeting' });
    assert.equal(asked.headers.location, `${base}/rounds/1`);
    const member = await officer();
    const { text: desk } = await member.get('/desk').expect(200);
    assert.match(desk, /1 text awaits you/u);
    assert.match(desk, /Preparation of the questionnaire/u);
    assert.match(desk, /SHA-256 <span class="symbol" dir="ltr">[0-9a-f]{64}/u);
    const { text: round } = await member.get(`${base}/rounds/1`).expect(200);
    assert.match(round, /You answer as Chair\./u);
    await member
      .post(`${base}/rounds/1/responses`)
      .type('form')
      .send({ move: 'acknowledge', words: '' })
      .expect(303);
    const { text: after } = await member.get('/desk');
    assert.match(after, /Nothing awaits your answer/u);
    const { text: seen } = await secretariat.get(`${base}/rounds/1`);
    assert.match(seen, /Who has answered: 1 of 1/u);
  });

  it('keeps an objection with its words, and asks for them where there are none', async () => {
    const { send, officer, secretariat } = await office();
    await send('rounds', { subject: 'organization-of-work', bureau, method: 'meeting' });
    const member = await officer();
    const answer = member.post(`${base}/rounds/1/responses`).type('form');
    const { status, text } = await answer.send({ move: 'object', words: ' ' });
    assert.equal(status, 422);
    assert.match(text, /Please say in words what you object to/u);
    const words = 'Thursday afternoon is too short for item 4.';
    await member.post(`${base}/rounds/1/responses`).type('form').send({ move: 'object', words }).expect(303);
    const { text: seen } = await secretariat.get(`${base}/rounds/1`);
    assert.match(seen, /Objected/u);
    assert(seen.includes(words));
  });

  it('shows what was asked, whatever is edited later, and the second time what changed', async () => {
    const { send, officer } = await office();
    await send('rounds', { subject: 'agenda', bureau, method: 'meeting' });
    await send('items/questionnaire/title', { title: 'The questionnaire' });
    const member = await officer();
    const { text: first } = await member.get(`${base}/rounds/1`);
    assert.match(first, /Preparation of the questionnaire/u);
    await send('rounds', { subject: 'agenda', bureau, method: 'meeting' });
    const { text: superseded } = await member.get(`${base}/rounds/1`);
    assert.match(superseded, /Superseded/u);
    const { text: second } = await member.get(`${base}/rounds/2`);
    assert.match(second, /Changed since you last saw it, on 9 April/u);
    assert.match(second, /1 change since you last saw it/u);
    assert.match(second, /The questionnaire/u);
  });

  it('is closed as agreed on a day that is past, or withdrawn', async () => {
    const { send, site } = await office();
    await send('rounds', { subject: 'dates', bureau, method: 'meeting' });
    const future = await send('rounds/1/outcome', { on: '1 May 2018' });
    assert.equal(future.status, 422);
    assert.match(future.text, /cannot be dated in the future: 1 May 2018/u);
    assert.match(future.text, /value="1 May 2018"/u);
    assert.equal((await send('rounds/1/outcome', { on: '22 January 2018' })).status, 303);
    await send('rounds', {
      subject: 'topics',
      bureau,
      method: 'silence',
      endDay: '13 April 2018',
      endTime: '6 p.m.',
    });
    assert.equal((await send('rounds/2/withdrawal', {})).status, 303);
    const outcomes = (await roundsOf(site.shell.db, session)).map(({ outcome }) => [
      outcome?.state,
      outcome?.on,
    ]);
    assert.deepEqual(outcomes, [
      ['adopted', '2018-01-22'],
      ['withdrawn', null],
    ]);
    assert.equal((await send('rounds/2/outcome', { on: '22 January 2018' })).status, 422);
  });

  it('records what was agreed outside the program', async () => {
    const { send, secretariat } = await office();
    const form = { subject: 'dates', bureau, method: 'meeting', on: '22 January 2018' };
    assert.equal((await send('agreements', form)).status, 303);
    const { text } = await secretariat.get(base);
    assert.match(text, /Place and dates<\/b> <span class="state state--done">Agreed/u);
    // The same form sent twice is one record.
    assert.equal((await send('agreements', form)).status, 303);
    assert.equal((await roundsOf(connection().db, session)).length, 1);
    const moved = await send('agreements', { ...form, revision: '7' });
    assert.equal(moved.status, 422);
  });

  it('is not for others to answer, to ask or to record', async () => {
    const { send, officer, secretariat } = await office();
    await send('rounds', { subject: 'agenda', bureau, method: 'meeting' });
    const answered = secretariat
      .post(`${base}/rounds/1/responses`)
      .type('form')
      .send({ move: 'acknowledge' });
    assert.equal((await answered).status, 403);
    const member = await officer();
    assert.equal(
      (await send('rounds', { subject: 'agenda', bureau, method: 'meeting' }, member)).status,
      403,
    );
    assert.equal((await send('agreements', {}, member)).status, 403);
    assert.equal((await send('editions', {}, member)).status, 403);
  });
});
