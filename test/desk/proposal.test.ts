import assert from 'node:assert/strict';
import { placedItem } from '../../src/agenda/outline.ts';
import { continuedRows, inOrder } from '../../src/timetable/continued.ts';
import { onBothDatabases } from '../support/databases.ts';
import { base, officeOn } from './drafting-office.ts';

const [criminal, questionnaire] = ['criminal-justice', 'questionnaire'] as const;

onBothDatabases('A proposal on the desk', (connection) => {
  async function office() {
    const office = await officeOn(connection());
    const { secretariat, send, latest } = office;
    const page = async (query = '') => (await secretariat.get(`${base}/proposal${query}`).expect(200)).text;
    const plan = async (item: string, said: Readonly<Record<string, string>>) =>
      await send(
        'plans',
        Object.fromEntries(Object.entries(said).map(([name, value]) => [`${name}.${item}`, value])),
      );
    const planOf = async (item: string) => placedItem((await latest()).programme.agenda, item).item.plan;
    const lines = async () => {
      const [work] = (await latest()).programme.works;
      const continued = continuedRows(work);
      return inOrder(work).map(({ rows }) =>
        rows
          .map(({ id, items, minutes }) => `${items.join()} ${minutes}${continued.has(id) ? ' c' : ''}`)
          .join(', '),
      );
    };
    return { ...office, page, plan, planOf, lines };
  }

  it('says why each row is where it is, and what it would change; taken, nothing more would change', async () => {
    const { page, send } = await office();
    const text = await page();
    assert.match(text, /Everything fits/u);
    assert.match(text, /at the first meeting/u);
    assert.match(text, /goes on, as the meeting before had no more room/u);
    assert.match(text, /Item 3 is taken up on Thursday morning and Thursday afternoon/u);
    assert.equal((await send('proposal', { id: 'x', on: '' })).status, 303);
    const again = await page();
    assert.match(again, /nothing would change/u);
    assert.doesNotMatch(again, /Take the proposal/u);
  });

  it('follows what is planned of an item, and is taken as it was shown', async () => {
    const { page, plan, planOf, send, lines } = await office();
    const saved = await plan(questionnaire, {
      minutes: '200',
      from: '5 July',
      until: '',
      start: '',
      end: '',
    });
    assert.equal(saved.headers.location, `${base}/proposal#proposed`);
    assert.deepEqual(await planOf(questionnaire), {
      minutes: 200,
      track: null,
      windows: [{ from: '2018-07-05', until: '2018-07-05', start: null, end: null }],
      afterDocuments: false,
      anyOrder: false,
      bodies: [],
    });
    assert.match(await page(), /only on Thursday, 5 July/u);
    const taken = await send('proposal', { id: 'x', on: '' });
    assert.equal(taken.status, 303);
    const [, afternoon, thursday] = await lines();
    assert.equal(afternoon, `${criminal} 100 c`);
    assert.match(thursday ?? '', new RegExp(`^${questionnaire} 1[78]0`, 'u'));
    assert.match(await page(), /nothing would change/u);
  });

  it('cuts in the open, offers ways out, and keeps what an item needs when it is taken', async () => {
    const { page, plan, planOf, send } = await office();
    await plan(criminal, { minutes: '600', from: '', until: '', start: '', end: '' });
    const text = await page();
    assert.match(text, /minutes do not fit and are cut/u);
    assert.match(text, /The cheapest ways out/u);
    assert.match(text, /Item 2 shorter by \d+ min\. Nothing is cut then\./u);
    await send('proposal', { id: 'x', on: '' });
    assert.equal((await planOf(criminal))?.minutes, 600);
    assert.match(await page(), /minutes do not fit and are cut/u);
  });

  it('is kept beside the one in force, once, under a letter', async () => {
    const { plan, send, latest } = await office();
    await plan(criminal, { minutes: '150', from: '', until: '', start: '', end: '' });
    const { number } = await latest();
    const keep = async () =>
      await send('proposal/candidates', { id: 'kept', on: '', revision: String(number) });
    assert.equal((await keep()).headers.location, `${base}/candidates#work-kept`);
    assert.equal((await keep()).status, 303);
    const { programme } = await latest();
    assert.deepEqual(
      programme.works.map(({ letter }) => letter),
      ['A', 'B'],
    );
    assert.notDeepEqual(programme.works[0].meetings, programme.works[1]?.meetings);
  });

  it('names wishes that contradict each other', async () => {
    const { page, plan, send } = await office();
    await plan(criminal, { minutes: '60', from: '5 July', until: '', start: '', end: '' });
    await plan(questionnaire, { minutes: '60', from: '4 July', until: '4 July', start: '', end: '' });
    const text = await page();
    assert.match(text, /These wishes contradict each other/u);
    assert.match(text, /item 2 only on Thursday, 5 July/u);
    assert.match(text, /item 3 in the order of the agenda/u);
    const taken = await send('proposal', { id: 'x', on: '' });
    assert.equal(taken.status, 422);
    assert.match(taken.text, /there is no proposal to take/u);
  });

  it('gives bad wishes an answer in words, with what was typed', async () => {
    const { plan, latest } = await office();
    const answers: readonly (readonly [Readonly<Record<string, string>>, RegExp])[] = [
      [{ minutes: '60', from: '5 July', until: '4 July' }, /ends before it begins/u],
      [{ minutes: '60', from: '4 July', until: '5 July', start: '3 p.m.', end: '10 a.m.' }, /10 a\.m\./u],
      [{ minutes: '60', from: '9 July', until: '' }, /outside/iu],
      [{ minutes: 'an hour', from: '', until: '' }, /number/iu],
      [{ minutes: '0', from: '', until: '' }, /1/u],
      [{ minutes: '60', from: 'some day', until: '' }, /some day/u],
    ];
    for (const [typed, answer] of answers) {
      const refused = await plan(criminal, { until: '', start: '', end: '', ...typed });
      assert.equal(refused.status, 422, JSON.stringify(typed));
      assert.match(refused.text, answer);
      assert(refused.text.includes(`value="${typed.minutes}"`));
    }
    assert.equal((await latest()).number, 1);
  });

  it('goes on proving in a thread of its own, and comes to the same', async () => {
    const { page, plan, send, lines } = await office();
    await plan(criminal, { minutes: '300', from: '', until: '', start: '', end: '' });
    assert.match(await page('?on=yes'), /It is proven that there is no better one/u);
    await send('proposal', { id: 'x', on: 'yes' });
    assert.equal((await lines()).length, 4);
  });

  it('is asked for by those who draft; a delegate sees none of it', async () => {
    const { site } = await office();
    await site.add('delegate');
    const delegate = await site.signedIn('delegate@example.org');
    await delegate.get(`${base}/proposal`).expect(403);
    await delegate.post(`${base}/proposal`).type('form').send({ revision: '1', id: 'x', on: '' }).expect(403);
  });

  it('is told in six languages', async () => {
    const { page } = await office();
    for (const language of ['ar', 'zh', 'en', 'fr', 'ru', 'es']) {
      assert.match(await page(`?lang=${language}`), new RegExp(`<html lang="${language}"`, 'u'));
    }
  });
});
