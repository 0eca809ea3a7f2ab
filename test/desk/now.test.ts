import assert from 'node:assert/strict';
import { publish } from '../../src/acts/publish.ts';
import { revise } from '../../src/acts/revise.ts';
import { toWork } from '../../src/drafting/changes.ts';
import { textIn } from '../../src/language/text.ts';
import { changeMeeting } from '../../src/timetable/edits.ts';
import { at, inShort, m1, m2 } from '../proceedings/course.ts';
import { onBothDatabases } from '../support/databases.ts';
import { base, session } from './drafting-office.ts';
import { inSession } from './in-session.ts';

onBothDatabases('A meeting while it runs', (connection) => {
  const running = async () => await inSession(connection());

  it('is started, takes up its items, and rises, button by button', async () => {
    const { secretariat, site, press, line } = await running();
    site.shell.now = at('09:58');
    const before = await secretariat.get(`${base}/now`).expect(200);
    assert.match(before.text, /1st meeting/u);
    assert.match(before.text, /value="started"><b>Start the meeting/u);
    assert.match(before.text, /What is pressed here is public at once/u);

    assert.equal((await press('10:05', 'started')).status, 303);
    const open = await secretariat.get(`${base}/now`);
    assert.match(open.text, /value="taken-up\/opening"><b>Take up item 1 \(a\)/u);

    await press('10:06', 'taken-up/opening');
    await press('10:20', 'concluded taken-up/adoption-of-agenda');
    await press('10:30', 'concluded taken-up/criminal-justice');
    site.shell.now = at('11:45');
    const on = await secretariat.get(`${base}/now`);
    assert.match(on.text, /Item 2, since 10\.30 a\.m\./u);
    assert.match(on.text, /75 of 145 min/u);
    assert.match(on.text, /value="concluded"><b>Item 2: concluded/u);

    await press('13:10', 'rose');
    assert.deepEqual(inShort(await line()), [
      '1 started',
      '2 taken-up opening',
      '3 concluded opening',
      '4 taken-up adoption-of-agenda',
      '5 concluded adoption-of-agenda',
      '6 taken-up criminal-justice',
      '7 rose',
    ]);
    const { text } = await secretariat.get(`${base}/now`);
    assert.match(text, /2nd meeting/u);
    assert.match(text, /The meeting rose/u);
    assert.match(text, /<td data-label="Taken">160<\/td><td data-label="Left">85<\/td>/u);
  });

  it('is recorded once where the form is sent twice', async () => {
    const { press, line } = await running();
    await press('10:05', 'started', { id: 'same', seen: '0' });
    assert.equal((await press('10:05', 'started', { id: 'same', seen: '0' })).status, 303);
    assert.equal((await line()).length, 1);
  });

  it('tells the second of two who press at once, shows what is recorded, and loses nothing', async () => {
    const { press, line, officer } = await running();
    await press('10:05', 'started');
    await press('10:06', 'taken-up/opening');
    const agent = await officer();
    const both = await Promise.all([
      press('10:20', 'concluded', { seen: '2' }),
      press('10:20', 'suspended', { seen: '2', agent }),
    ]);
    assert.deepEqual(both.map(({ status }) => status).toSorted(), [303, 409]);
    const told = both.find(({ status }) => status === 409);
    assert.match(told?.text ?? '', /Somebody else has recorded something of this meeting meanwhile/u);
    assert.match(told?.text ?? '', /Item 1 \(a\) (?:concluded|suspended)/u);
    assert.equal((await line()).length, 3);
  });

  it('records no time before the last one when the machine’s clock was set back', async () => {
    const { press, line, secretariat } = await running();
    await press('10:05', 'started');
    await press('09:00', 'taken-up/opening');
    assert.deepEqual(
      (await line()).map((one) => one.at),
      [at('10:05'), at('10:05')],
    );
    assert.match((await secretariat.get(`${base}/now`)).text, /Item 1 \(a\), since 10\.05 a\.m\./u);
  });

  it('takes back a mis-press, and shows both', async () => {
    const { press, line, secretariat } = await running();
    await press('10:05', 'started');
    await press('10:06', 'taken-up/report');
    assert.equal((await press('10:07', 'taken-back')).status, 303);
    assert.deepEqual(inShort(await line()), ['1 started']);
    const { text } = await secretariat.get(`${base}/now`);
    assert.match(text, /<del>Item 5 taken up<\/del>/u);
    assert.match(text, /Taken back: Item 5 taken up/u);
  });

  it('may be said afterwards by its clock, and refuses what is not so in words, with what was typed', async () => {
    const { press, line } = await running();
    await press('10:20', 'started', { at: '10.04 a.m.' });
    assert.equal((await line())[0]?.at, at('10:04'));
    const cases = [
      [{ at: '10 a.m.' }, /Something later is recorded already, at 10\.04 a\.m\./u],
      [{ at: '11.30 a.m.' }, /This time has not come yet/u],
      [{ at: 'soon' }, /“soon” is not a time/u],
      [{ what: 'concluded' }, /No item is being considered/u],
      [{ what: 'started' }, /The meeting has started already/u],
      [{ what: 'taken-up/gone' }, /no longer on the agenda/u],
      [{ what: 'danced' }, /none of the choices/u],
      [{ meeting: 'gone' }, /no longer in the organization of work/u],
      [
        { meeting: m2, what: 'started' },
        /The meeting of 4 July 2018, 10 a\.m\. to 1 p\.m\., has not risen yet/u,
      ],
    ] as const;
    for (const [form, sentence] of cases) {
      const { status, text } = await press('10:30', 'taken-up/opening', { earlier: m1, ...form });
      assert.equal(status, 422, JSON.stringify(form));
      assert.match(text, sentence);
    }
    assert.equal((await line()).length, 1);
  });

  it('is run by the secretariat and the officers of its Bureau, and by nobody else', async () => {
    const { site, press, line, officer } = await running();
    assert.equal((await press('10:05', 'started', { agent: await officer() })).status, 303);
    await site.add('administrator');
    const administrator = await site.signedIn('administrator@example.org');
    assert.equal((await press('10:06', 'rose', { agent: administrator })).status, 403);
    assert.doesNotMatch((await administrator.get(`${base}/now`).expect(200)).text, /name="what"/u);
    assert.equal((await press('10:06', 'rose', { agent: site.visitor() })).status, 403);
    assert.equal((await site.visitor().get(`${base}/now`)).status, 303);
    assert.equal((await line()).length, 1);
  });

  it('that is closed says that it is shown nowhere', async () => {
    const { site, secretariat } = await running();
    const close = toWork((work) =>
      changeMeeting(work, m1, { closed: true, room: textIn('en', 'Boardroom D') }),
    );
    await revise(site.shell, { session, person: 'test', seen: 1 }, close);
    site.shell.now = at('09:58');
    assert.match(
      (await secretariat.get(`${base}/now`)).text,
      /This meeting is closed: nothing of it is shown/u,
    );
  });

  it('has its own buttons beside another of another track, and a screen of its own', async () => {
    const { site, secretariat, press } = await running();
    const sideBySide = toWork((work) => ({
      ...work,
      meetings: work.meetings.map((meeting) => ({
        ...meeting,
        ...(meeting.id === m2 ? { start: '10:00', end: '13:00' } : {}),
        track: textIn('en', meeting.id === m2 ? 'Committee of the Whole' : 'Plenary'),
      })),
    }));
    await revise(site.shell, { session, person: 'test', seen: 1 }, sideBySide);
    await publish(site.shell, {
      session,
      person: 'test',
      symbol: null,
      date: '2018-07-04',
      authority: 'chair',
    });
    await press('10:01', 'started');
    await press('10:02', 'started', { meeting: m2, seen: '0' });
    await press('10:03', 'taken-up/opening', { seen: '1' });
    await press('10:04', 'taken-up/questionnaire', { meeting: m2 });
    const { text } = await secretariat.get(`${base}/now`);
    assert.match(text, /Item 1 \(a\), since 10\.03 a\.m\.[\s\S]*Item 3, since 10\.04 a\.m\./u);
    assert.match(text, /screen\?track=Committee%20of%20the%20Whole/u);
    const screen = async (track: string) =>
      (await site.visitor().get(`/sessions/${session}/screen?lang=en&track=${track}`)).text;
    assert.match(await screen('Committee%20of%20the%20Whole'), /screen__number">3</u);
    assert.match(await screen('Plenary'), /screen__number">1 \(a\)</u);
  });
});
