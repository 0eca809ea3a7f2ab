import assert from 'node:assert/strict';
import { holidaysBetween } from '../../src/holidays/store.ts';
import { onBothDatabases } from '../support/databases.ts';
import { type Agent, base, officeOn } from './drafting-office.ts';

const pasted = `
2 January 2023 New Year’s Day (in lieu of 1 January)
Friday, 7 April: Good Friday
10 Apr – Easter Monday
2023-05-01 Labour Day
26.10.2023, Austrian National Day
2023年12月25日 圣诞节
26 décembre Lendemain de Noël
`;

onBothDatabases('Holidays on the desk', (connection) => {
  const office = async () => {
    const there = await officeOn(connection());
    await there.site.add('administrator');
    const administrator = await there.site.signedIn('administrator@example.org');
    const post = async (path: string, form: Readonly<Record<string, string>>, agent: Agent = administrator) =>
      await agent
        .post(`/desk/holidays${path}`)
        .type('form')
        .send({ station: 'Vienna', ...form });
    const known = async () =>
      (await holidaysBetween(there.site.shell.db, '2000-01-01', '2100-12-31')).map(
        ({ date, name }) => `${date} ${name}`,
      );
    return { ...there, administrator, post, known };
  };

  it('are added one by one, typed as papers write days, in the year that is looked at', async () => {
    const { post, known, administrator } = await office();
    const { status, headers } = await post('', {
      year: '2018',
      day: '4 July',
      name: 'A day of Vienna alone',
    });
    assert.equal(status, 303);
    assert.equal(headers.location, '/desk/holidays?station=Vienna&year=2018#list');
    assert.deepEqual(await known(), ['2018-07-04 A day of Vienna alone']);
    const { text } = await administrator.get('/desk/holidays?station=Vienna&year=2018').expect(200);
    assert.match(text, /Wednesday, 4 July/u);
    assert.match(text, /Remove A day of Vienna alone, 4 July 2018/u);
  });

  it('are pasted as a list, a line each, however papers write the days', async () => {
    const { post, known } = await office();
    assert.equal((await post('/lists', { year: '2023', list: pasted })).status, 303);
    assert.deepEqual(await known(), [
      '2023-01-02 New Year’s Day (in lieu of 1 January)',
      '2023-04-07 Good Friday',
      '2023-04-10 Easter Monday',
      '2023-05-01 Labour Day',
      '2023-10-26 Austrian National Day',
      '2023-12-25 圣诞节',
      '2023-12-26 Lendemain de Noël',
    ]);
  });

  it('come back as typed, with every line that is not understood, and none is kept', async () => {
    const { post, known } = await office();
    const list = '1 May Labour Day\nsome day\n\nTuesday, 1 May 2023 Labour Day\n30 February Nothing';
    const { status, text } = await post('/lists', { year: '2023', list });
    assert.equal(status, 422);
    assert.match(text, /The list is not added/u);
    for (const line of ['Line 2 ', 'Line 4 ', 'Line 5 ']) assert(text.includes(line), line);
    assert(!text.includes('Line 1 '));
    assert.match(text, /1 May Labour Day\nsome day/u);
    const one = await post('', { year: '2023', day: 'soon', name: '' });
    assert.equal(one.status, 422);
    assert.match(one.text, /“soon” is not a day/u);
    assert.deepEqual(await known(), []);
  });

  it('are taken out, and once only', async () => {
    const { post, known } = await office();
    await post('', { year: '2018', day: '4 July', name: 'A day of Vienna alone' });
    assert.equal((await post('/removals', { date: '2018-07-04' })).status, 303);
    assert.deepEqual(await known(), []);
    assert.equal((await post('/removals', { date: '2018-07-04' })).status, 404);
  });

  it('are entered by administrators of all bodies alone, and read by whoever reads the desk', async () => {
    const { post, known, site, secretariat, officer } = await office();
    await site.add('administrator', 'ctoc-cop-wg.7', 'one@example.org');
    const one = await site.signedIn('one@example.org');
    const holiday = { year: '2018', day: '4 July', name: 'No day' };
    for (const agent of [secretariat, await officer(), one]) {
      assert.equal((await post('', holiday, agent)).status, 403);
      assert.equal((await post('/lists', { year: '2018', list: '4 July No day' }, agent)).status, 403);
      assert.equal((await post('/removals', { date: '2018-07-04' }, agent)).status, 403);
      const { text } = await agent.get('/desk/holidays').expect(200);
      assert.doesNotMatch(text, /<textarea/u);
    }
    assert.deepEqual(await known(), []);
    assert.notEqual((await site.visitor().get('/desk/holidays')).status, 200);
  });

  it('are for the duty stations of the bodies, and are found at meetings there', async () => {
    const { post, secretariat } = await office();
    const elsewhere = await post('', { station: 'Atlantis', year: '2018', day: '4 July', name: 'A day' });
    assert.equal(elsewhere.status, 422);
    await post('', { year: '2018', day: '4 July', name: 'A day of Vienna alone' });
    const { text } = await secretariat.get(base).expect(200);
    assert.match(text, /4 July 2018 is a holiday at the duty station/u);
  });
});
