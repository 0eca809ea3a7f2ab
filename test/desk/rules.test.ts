import assert from 'node:assert/strict';
import { bodyWithId } from '../../src/bodies/store.ts';
import { ruleCodes } from '../../src/timetable/checking/rules.ts';
import { onBothDatabases } from '../support/databases.ts';
import { type Agent, base, officeOn } from './drafting-office.ts';

const [group, conference] = ['ctoc-cop-wg.7', 'ctoc-cop'];
const m4 = 'ctoc-cop-wg.7-5-m4';
const usual = Object.fromEntries(ruleCodes.map((code) => [code, '']));
const beside = {
  id: 'added',
  date: '5 July 2018',
  start: '4 p.m.',
  end: '7 p.m.',
  track: '',
  room: 'Boardroom D',
  link: '',
  words: '',
  closed: '',
};

onBothDatabases('The rules of an organization of work on the desk', (connection) => {
  const office = async () => {
    const there = await officeOn(connection());
    await there.site.add('administrator');
    const administrator = await there.site.signedIn('administrator@example.org');
    const weigh = async (levels: Readonly<Record<string, string>>, agent: Agent = administrator) =>
      await agent
        .post(`/desk/bodies/${group}/rules`)
        .type('form')
        .send({ ...usual, ...levels });
    const levels = async () => (await bodyWithId(there.site.shell.db, group)).levels ?? null;
    return { ...there, administrator, weigh, levels };
  };

  it('are weighed by an administrator, and seen by whoever reads the desk', async () => {
    const { weigh, levels, secretariat, administrator } = await office();
    const { text: before } = await administrator.get(`/desk/bodies/${group}/rules`).expect(200);
    assert.match(before, /Items are taken up in the order of the agenda/u);
    assert.match(before, /As usual: Refuse the edit/u);
    assert.equal((await weigh({ 'timetable.overlap': 'warning', 'timetable.order': 'refuse' })).status, 303);
    assert.deepEqual(await levels(), { 'timetable.overlap': 'warning', 'timetable.order': 'refuse' });
    const { text } = await secretariat.get(`/desk/bodies/${group}/rules`).expect(200);
    assert.match(text, /<b>Refuse the edit<\/b>/u);
    assert.doesNotMatch(text, /<select/u);
    assert.equal((await weigh({})).status, 303);
    assert.equal(await levels(), null);
  });

  it('are not weighed by the secretariat, by an officer, by another body’s administrator or by a stranger', async () => {
    const { weigh, levels, site, secretariat, officer } = await office();
    await site.add('administrator', 'ctoc-cop-extended-bureau', 'other@example.org');
    const other = await site.signedIn('other@example.org');
    for (const agent of [secretariat, await officer(), other]) {
      assert.equal((await weigh({ 'timetable.overlap': 'ignore' }, agent)).status, 403);
    }
    assert.notEqual((await weigh({ 'timetable.overlap': 'ignore' }, site.visitor())).status, 303);
    assert.equal(await levels(), null);
  });

  it('weigh nothing that there is not: another level, or more than a warning for advice', async () => {
    const { weigh, levels } = await office();
    for (const wrong of [{ 'timetable.overlap': 'perhaps' }, { 'timetable.short-piece': 'refuse' }]) {
      const { status, text } = await weigh({ ...wrong, 'timetable.order': 'block' });
      assert.equal(status, 422);
      assert.match(text, /The levels are not saved/u);
      assert.match(text, /<option value="block" selected>/u);
    }
    assert.equal(await levels(), null);
  });

  it('stay with the body when its facts are changed', async () => {
    const { weigh, levels, secretariat } = await office();
    await weigh({ 'timetable.overlap': 'block' });
    const { status } = await secretariat.post(`/desk/bodies/${group}`).type('form').send({
      original: 'en',
      'name.en': 'Working Group on the Smuggling of Migrants',
      kind: 'body',
      symbolPrefix: 'CTOC/COP/WG.7',
      parent: conference,
      sessionWord: 'meeting',
      dutyStation: 'Vienna',
      zone: 'Europe/Vienna',
      agreedBy: '',
    });
    assert.equal(status, 303);
    assert.deepEqual(await levels(), { 'timetable.overlap': 'block' });
  });

  it('refuse an edit that breaks a strict one, in words and with nothing lost', async () => {
    const { send, latest } = await office();
    const { status, text } = await send('meetings', beside);
    assert.equal(status, 422);
    assert.match(text, /Another meeting of the same body is held on 5 July 2018, from 3 p\.m\. to 6 p\.m\./u);
    assert.match(text, /<input[^>]* value="4 p\.m\."[^>]* aria-invalid="true"/u);
    assert.match(text, /value="Boardroom D"/u);
    assert.equal((await latest()).number, 1);
  });

  it('let the same edit pass once they are weighed lighter, and show what it breaks', async () => {
    const { send, weigh, secretariat } = await office();
    await weigh({ 'timetable.overlap': 'warning' });
    assert.equal((await send('meetings', beside)).status, 303);
    const { text } = await secretariat.get(base).expect(200);
    assert.match(text, /The meeting overlaps the one of 5 July 2018, 3 p\.m\. to 6 p\.m\./u);
  });

  it('refuse by a rule that is made strict, say why, and let be what was broken before', async () => {
    const { send, weigh, latest } = await office();
    await weigh({ 'timetable.over-full': 'refuse' });
    const { status, text } = await send('minutes', { 'minutes.r7': '150', 'minutes.r8': '60' });
    assert.equal(status, 422);
    assert.match(
      text,
      /The rows take 210 minutes; the meeting has 180: 30 minutes too many\. The rules of the body/u,
    );
    assert.match(text, /value="150"/u);
    assert.equal((await latest()).number, 1);
    await weigh({ 'timetable.over-full': 'warning' });
    assert.equal((await send('minutes', { 'minutes.r7': '150' })).status, 303);
    await weigh({ 'timetable.over-full': 'refuse' });
    const room = { ...beside, id: m4, start: '3 p.m.', end: '6 p.m.', room: 'Boardroom C' };
    assert.equal((await send(`meetings/${m4}`, room)).status, 303);
    assert.equal((await send('minutes', { 'minutes.r7': '140' })).status, 303);
    assert.equal((await send('minutes', { 'minutes.r7': '160' })).status, 422);
  });

  it('let the days of a session move away from its meetings, which are then mended one by one', async () => {
    const { send, latest } = await office();
    const { programme } = await latest();
    const { session } = programme;
    const particulars = {
      ordinal: '5',
      start: '5 July 2018',
      end: '6 July 2018',
      place: session.place.words,
      zone: session.zone,
      agendaTitle: session.agendaTitle.words,
      mandates: '',
      series: session.series,
      meetings: '4',
      teams: '2',
      interpretation: 'en',
    };
    assert.equal((await send('particulars', particulars)).status, 303);
    assert.deepEqual((await latest()).programme.session.services, {
      meetings: 4,
      interpretation: ['en'],
      teams: 2,
    });
    const moved = { ...beside, id: m4, date: '6 July 2018', start: '3 p.m.', end: '6 p.m.' };
    assert.equal((await send(`meetings/${m4}`, moved)).status, 303);
    const back = { ...moved, date: '4 July 2018', start: '6 p.m.', end: '8 p.m.' };
    assert.equal((await send(`meetings/${m4}`, back)).status, 422);
  });

  it('let an edit that mended what they refuse be undone', async () => {
    const { send, weigh, latest } = await office();
    await weigh({ 'timetable.overlap': 'warning' });
    await send('meetings', beside);
    await weigh({ 'timetable.overlap': 'refuse' });
    const apart = { ...beside, start: '6 p.m.', end: '8 p.m.' };
    assert.equal((await send(`meetings/${beside.id}`, apart)).status, 303);
    const { number } = await latest();
    const undone = await send(`revisions/${number - 1}`, { back: `m-${beside.id}` });
    assert.equal(undone.status, 303);
    const { meetings } = (await latest()).programme.works[0];
    assert.equal(meetings.find(({ id }) => id === beside.id)?.start, '16:00');
    assert.equal((await send('meetings', { ...beside, id: 'third' })).status, 422);
  });
});
