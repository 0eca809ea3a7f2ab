import assert from 'node:assert/strict';
import { roundsOf } from '../../src/approval/store.ts';
import { bodyWithId, saveBody } from '../../src/bodies/store.ts';
import { saveHolidays } from '../../src/holidays/store.ts';
import { onBothDatabases } from '../support/databases.ts';
import { base, officeOn, session } from './drafting-office.ts';

const bureau = 'ctoc-cop-extended-bureau';
const asking = { subject: 'organization-of-work', bureau, method: 'silence' };

onBothDatabases('Asking a Bureau by silence', (connection) => {
  const office = async () => await officeOn(connection());

  it('proposes the first working day that is late enough, at 6 p.m. where the Bureau has its seat', async () => {
    const { secretariat, site } = await office();
    // Monday, 9 April 2018, 10 a.m. in Vienna; 72 hours and some later it is Thursday afternoon.
    const { text } = await secretariat.get(`${base}/rounds`).expect(200);
    assert.match(text, /name="endDay" value="12 April 2018"/u);
    assert.match(text, /name="endTime" value="6 p\.m\."/u);
    assert.match(text, /It lasts at least 72 hours/u);
    assert.match(text, /Who is asked, extended Bureau of the Conference of the Parties: 1 member/u);
    site.shell.now = '2018-04-10T15:00:00.000Z';
    const { text: later } = await secretariat.get(`${base}/rounds`);
    assert.match(later, /name="endDay" value="16 April 2018"/u);
  });

  it('proposes an end by the hours that the Bureau takes, which the secretariat of the body sets', async () => {
    const { secretariat, site } = await office();
    const before = await bodyWithId(site.shell.db, bureau);
    await saveBody(site.shell.db, { ...before, levels: { 'timetable.on-weekend': 'refuse' } });
    const form = {
      original: 'en',
      'name.en': before.name.words,
      kind: 'bureau',
      sessionWord: before.sessionWord,
      dutyStation: before.dutyStation,
      zone: before.zone,
      parent: before.parent ?? '',
      symbolPrefix: '',
      agreedBy: '',
    };
    const saves = async (silenceHours: string) =>
      await secretariat
        .post(`/desk/bodies/${bureau}`)
        .type('form')
        .send({ ...form, silenceHours });
    assert.equal((await saves('24')).status, 303);
    const kept = await bodyWithId(site.shell.db, bureau);
    assert.equal(kept.silenceHours, 24);
    assert.deepEqual(kept.levels, { 'timetable.on-weekend': 'refuse' });
    const { text } = await secretariat.get(`${base}/rounds`);
    assert.match(text, /It lasts at least 24 hours/u);
    assert.match(text, /name="endDay" value="10 April 2018"/u);
    assert.match((await secretariat.get(`/desk/bodies/${bureau}`)).text, /name="silenceHours" value="24"/u);
    for (const wrong of ['0', '1001', '-1', '1.5', 'three days']) {
      const refused = await saves(wrong);
      assert.equal(refused.status, 422, wrong);
      assert(refused.text.includes(`name="silenceHours" value="${wrong}"`));
    }
    assert.equal((await saves('')).status, 303);
    assert.equal((await bodyWithId(site.shell.db, bureau)).silenceHours, undefined);
  });

  it('asks once more before it ends on a weekend or a holiday, and keeps what was typed', async () => {
    const { send, site } = await office();
    await saveHolidays(site.shell.db, [{ dutyStation: 'Vienna', date: '2018-05-01', name: 'Labour Day' }]);
    for (const [endDay, why] of [
      ['14 April 2018', /is a Saturday or Sunday/u],
      ['1 May 2018', /Labour Day/u],
    ] as const) {
      const { status, text } = await send('rounds', { ...asking, endDay, endTime: '5 p.m.' });
      assert.equal(status, 422);
      assert.match(text, why);
      assert.match(text, /Keep this end/u);
      assert(text.includes(`name="endDay" value="${endDay}"`));
      assert.match(text, /name="endTime" value="5 p\.m\."/u);
    }
    const kept = await send('rounds', {
      ...asking,
      endDay: '14 April 2018',
      endTime: '5 p.m.',
      anyway: 'yes',
    });
    assert.equal(kept.status, 303);
    const [round] = await roundsOf(site.shell.db, session);
    assert.equal(round?.endsAt, '2018-04-14T15:00:00.000Z');
  });

  it('refuses an end that is missing, too early, no day or no hour, with what was typed', async () => {
    const { send, site } = await office();
    for (const [endDay, endTime, why] of [
      ['', '6 p.m.', /on which day and at what time/u],
      ['12 April 2018', '', /on which day and at what time/u],
      ['12 April 2018', '9.59 a.m.', /at least 72 hours/u],
      ['30 February 2018', '6 p.m.', /value="30 February 2018"/u],
      ['12 April 2018', '27 o’clock', /27 o’clock/u],
      ['x'.repeat(5000), '6 p.m.', /x{5000}/u],
    ] as const) {
      const { status, text } = await send('rounds', { ...asking, endDay, endTime });
      assert.equal(status, 422, endDay);
      assert.match(text, why);
      assert.match(text, /The Bureau is not asked/u);
    }
    assert.deepEqual(await roundsOf(site.shell.db, session), []);
  });

  it('stands on the desk of its members in the order of the ends, by the clock there and their own', async () => {
    const { send, site, officer } = await office();
    const later = { ...asking, subject: 'topics', endDay: '20 April 2018', endTime: '6 p.m.' };
    assert.equal((await send('rounds', later)).status, 303);
    assert.equal(
      (await send('rounds', { ...asking, endDay: '13 April 2018', endTime: '6 p.m.' })).status,
      303,
    );
    await site.shell.db.updateTable('person').set({ zone: 'America/Mexico_City' }).execute();
    const member = await officer();
    const { text } = await member.get('/desk').expect(200);
    const [first, second] = [text.indexOf('Friday, 13 April 2018'), text.indexOf('Friday, 20 April 2018')];
    assert(first > 0 && second > first);
    assert.match(text, /Silence ends, in Vienna/u);
    assert.match(text, /Where you are, in Mexico City/u);
    assert.match(text, /Friday, 13 April 2018, 11 a\.m\./u);
    assert.match(text, /4 days and 8 hours from now/u);
  });
});
