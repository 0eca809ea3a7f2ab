import assert from 'node:assert/strict';
import { onBothDatabases } from '../support/databases.ts';
import { base, officeOn } from './drafting-office.ts';

const m1 = 'ctoc-cop-wg.7-5-m1';
const meeting = {
  id: 'added',
  date: '5 July 2018',
  start: '6 p.m.',
  end: '8 p.m.',
  track: '',
  room: 'Boardroom D',
  link: '',
  interpretation: ['en', 'fr'],
  closed: '',
};

onBothDatabases('The organization of work on the desk', (connection) => {
  const office = async () => await officeOn(connection());

  it('stands as the annex will print it, with minutes and what is free', async () => {
    const { secretariat } = await office();
    const { text } = await secretariat.get(base).expect(200);
    assert.match(text, /Wednesday, 4 July/u);
    assert.match(text, /10 a\.m\.–1 p\.m\./u);
    assert.match(text, /<i>\(continued\)<\/i>/u);
    assert.match(text, /630 of 720 min taken, 90 free/u);
    assert.match(text, /4th meeting: 90 of 180 min/u);
  });

  it('adds a meeting typed as papers write it, once', async () => {
    const { send, latest } = await office();
    assert.equal((await send('meetings', { ...meeting, revision: '1' })).status, 303);
    assert.equal((await send('meetings', { ...meeting, revision: '1' })).status, 303);
    const { programme, number } = await latest();
    assert.equal(number, 2);
    const added = programme.works[0].meetings.at(-1);
    assert.deepEqual([added?.date, added?.start, added?.end], ['2018-07-05', '18:00', '20:00']);
    assert.deepEqual(added?.interpretation, ['en', 'fr']);
  });

  it('refuses a meeting outside the session, turned about, at half a time or beside another', async () => {
    const { send, latest } = await office();
    const outside = await send('meetings', { ...meeting, date: '6 July 2018' });
    assert.equal(outside.status, 422);
    assert.match(outside.text, /6 July 2018 is outside the days of the session, 4 July 2018 to 5 July 2018/u);
    assert.match(outside.text, /<input[^>]* value="6 July 2018"[^>]* aria-invalid="true"/u);
    assert.match(outside.text, /value="Boardroom D"/u);
    const cases = [
      [{ start: '10 a.m.', end: '9 a.m.' }, /The end, 9 a\.m\., is not after the start, 10 a\.m\./u],
      [{ end: '' }, /both a start and an end, or neither/u],
      [{ date: '30 February 2018' }, /“30 February 2018” is not a day/u],
      [{ start: 'soon' }, /“soon” is not a time/u],
      [{ start: '10 a.m.', end: '12 noon' }, /Another meeting of the same body/u],
      [{ link: 'javascript:alert(1)' }, /A link begins with https/u],
    ] as const;
    for (const [wrong, sentence] of cases) {
      const { status, text } = await send('meetings', { ...meeting, ...wrong });
      assert.equal(status, 422, JSON.stringify(wrong));
      assert.match(text, sentence);
    }
    assert.equal((await latest()).number, 1);
  });

  it('changes, closes, cancels and removes a meeting', async () => {
    const { send, latest } = await office();
    const form = { ...meeting, id: m1, date: '4 July', start: '9:30', end: '13:00', closed: 'yes' };
    assert.equal((await send(`meetings/${m1}`, form)).status, 303);
    const find = async () => (await latest()).programme.works[0].meetings.find(({ id }) => id === m1);
    const changed = await find();
    assert.deepEqual([changed?.start, changed?.closed, changed?.rows.length], ['09:30', true, 3]);
    await send(`meetings/${m1}/cancellation`, { cancelled: 'yes' });
    assert.equal((await find())?.cancelled, true);
    await send(`meetings/${m1}/cancellation`, { cancelled: '' });
    assert.equal((await find())?.cancelled, false);
    await send(`meetings/${m1}/removal`, {});
    assert.equal(await find(), undefined);
  });

  it('saves minutes in one form and moves rows in others, across meetings', async () => {
    const { send, latest } = await office();
    await send('minutes', { 'minutes.r1': '10', 'minutes.r2': '', 'minutes.r3': '150' });
    assert.equal((await send('rows/r3/place', { to: 'down' })).status, 303);
    const { programme } = await latest();
    const rows = programme.works[0].meetings.map((one) => one.rows.map(({ id, minutes }) => [id, minutes]));
    assert.deepEqual(rows.slice(0, 2), [
      [
        ['r1', 10],
        ['r2', null],
      ],
      [
        ['r3', 150],
        ['r4', 100],
        ['r5', 80],
      ],
    ]);
    const wrong = await send('minutes', { 'minutes.r1': 'ten', 'minutes.r3': '2000' });
    assert.equal(wrong.status, 422);
    assert.match(wrong.text, /“ten” is not a whole number/u);
    assert.match(wrong.text, /From 1 to 1,?440/u);
    assert.match(wrong.text, /value="2000"/u);
  });

  it('adds, changes and removes rows with items, with words of their own, or both', async () => {
    const { send, latest } = await office();
    const lunch = { id: 'lunch', words: 'Briefing by the secretariat', items: [], minutes: '30' };
    assert.equal((await send(`meetings/${m1}/rows`, lunch)).status, 303);
    const two = {
      id: 'r3',
      words: '',
      items: ['criminal-justice', 'questionnaire'],
      minutes: '145',
      pinned: 'yes',
    };
    assert.equal((await send('rows/r3', two)).status, 303);
    const rows = (await latest()).programme.works[0].meetings[0]?.rows ?? [];
    assert.equal(rows.find(({ id }) => id === 'lunch')?.words?.words, 'Briefing by the secretariat');
    const third = rows.find(({ id }) => id === 'r3');
    assert.deepEqual([third?.items, third?.pinned], [['criminal-justice', 'questionnaire'], true]);
    const empty = await send('rows/r3', { id: 'r3', words: '', minutes: '' });
    assert.equal(empty.status, 422);
    assert.match(empty.text, /takes up an item or has words of its own/u);
    await send('rows/lunch/removal', {});
    assert.equal((await latest()).programme.works[0].meetings[0]?.rows.length, 3);
  });
});
