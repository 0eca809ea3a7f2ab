import assert from 'node:assert/strict';
import { wg7In2018 } from '../../db/examples/wg7-2018.ts';
import { revise } from '../../src/acts/revise.ts';
import { bodyWithId, saveBody } from '../../src/bodies/store.ts';
import { toSession, toWork } from '../../src/drafting/changes.ts';
import { saveHolidays } from '../../src/holidays/store.ts';
import { newMeeting } from '../../src/timetable/edits.ts';
import { onBothDatabases } from '../support/databases.ts';
import { base, officeOn, session } from './drafting-office.ts';

const [m1, m2, m3, m4] = [1, 2, 3, 4].map((number) => `${session}-m${number}`) as [
  string,
  string,
  string,
  string,
];

onBothDatabases('Placing rows and meetings on the desk', (connection) => {
  const office = async () => {
    const all = await officeOn(connection());
    return {
      ...all,
      work: async () => (await all.latest()).programme.works[0],
      rowsAt: async (id: string) => {
        const [work] = (await all.latest()).programme.works;
        return work.meetings.find((meeting) => meeting.id === id)?.rows.map((row) => [row.id, row.minutes]);
      },
      /** The page that a form leads to, as its sender sees it. */
      follow: async (answer: { readonly headers: Readonly<Record<string, string>> }) =>
        (await all.secretariat.get(answer.headers.location ?? '')).text,
    };
  };

  it('lists each place that a row could go to, and says what it would break before it goes there', async () => {
    const { secretariat } = await office();
    const { text } = await secretariat.get(`${base}?move=r3`).expect(200);
    assert.match(text, /Where to move row 2, 1st meeting/u);
    assert.equal(text.match(/aria-label="Here: /gu)?.length, 10);
    const place = /aria-label="Here: 2nd meeting, place 1"[\s\S]*?<\/tr>/u.exec(text)?.[0] ?? '';
    assert.match(
      place,
      /Warning<\/span>: The rows take 325 minutes; the meeting has 180: 145 minutes too many/u,
    );
    assert.doesNotMatch(text, /name="minutes\.r3"/u);
  });

  it('says of a place at which nothing breaks that nothing does, and of a row that is gone nothing', async () => {
    const { secretariat, send } = await office();
    await send('rows/r6/pieces', { id: 'piece', first: '150', second: '30', meeting: m4 });
    const { text } = await secretariat.get(`${base}?move=piece`).expect(200);
    const place = /aria-label="Here: 3rd meeting, place 2"[\s\S]*?<\/tr>/u.exec(text)?.[0] ?? '';
    assert.match(place, /Breaks nothing/u);
    const gone = await secretariat.get(`${base}?move=gone`).expect(200);
    assert.doesNotMatch(gone.text, /Where to move/u);
  });

  it('offers no place that the rules of the body refuse, and says why', async () => {
    const { site, send, secretariat, rowsAt } = await office();
    const group = await bodyWithId(site.shell.db, 'ctoc-cop-wg.7');
    await saveBody(site.shell.db, { ...group, levels: { 'timetable.over-full': 'refuse' } });
    const { text } = await secretariat.get(`${base}?move=r3`).expect(200);
    const place = /<button[^>]*aria-label="Here: 2nd meeting, place 1"[\s\S]*?<\/tr>/u.exec(text)?.[0] ?? '';
    assert.match(place, /^<button[^>]* disabled>/u);
    assert.match(place, /Not possible<\/span>: The rows take 325 minutes/u);
    const { status, text: refused } = await send('rows/r3/place', { meeting: m2, place: '1' });
    assert.equal(status, 422);
    assert.match(refused, /The rows take 325 minutes/u);
    assert.equal((await rowsAt(m1))?.length, 3);
  });

  it('moves a row to the place that was chosen, says so there, and undoes it with one press', async () => {
    const { send, follow, rowsAt, latest } = await office();
    const moved = await send('rows/r7/place', { meeting: m3, place: '2' });
    assert.equal(moved.headers.location, `${base}?done=2&at=r-r7#r-r7`);
    assert.deepEqual(await rowsAt(m3), [
      ['r6', 180],
      ['r7', 30],
    ]);
    const page = await follow(moved);
    assert.match(page, /<p role="status">Item 4 moved from Thursday afternoon to Thursday morning\.<\/p>/u);
    assert.match(
      page,
      /action="[^"]*\/revisions\/1#refused"><input type="hidden" name="revision" value="2">/u,
    );
    const undone = await send('revisions/1', { revision: '2', back: 'r-r7' });
    assert.equal(undone.headers.location, `${base}?done=3&at=r-r7#r-r7`);
    assert.match(
      await follow(undone),
      /role="status">Item 4 moved from Thursday morning to Thursday afternoon/u,
    );
    assert.deepEqual((await latest()).programme, wg7In2018);
  });

  it('does all of it to a candidate too, beside the organization of work in force', async () => {
    const { send, follow, latest, secretariat } = await office();
    await send('candidates', { id: 'b', of: wg7In2018.works[0].id });
    const { text } = await secretariat.get(`${base}?move=r7&work=b`).expect(200);
    assert.match(text, /aria-label="Here: 3rd meeting, place 2"/u);
    const moved = await send('rows/r7/place', { work: 'b', meeting: m3, place: '2' });
    assert.match(
      await follow(moved),
      /role="status">Item 4 moved from Thursday afternoon to Thursday morning/u,
    );
    const shapes = async () =>
      (await latest()).programme.works.map(({ meetings }) => meetings[2]?.rows.map(({ id }) => id).join(' '));
    assert.deepEqual(await shapes(), ['r6', 'r6 r7']);
    const undone = await send('revisions/2', { revision: '3', work: 'b', back: 'r-r7' });
    assert.match(
      await follow(undone),
      /role="status">Item 4 moved from Thursday morning to Thursday afternoon/u,
    );
    assert.deepEqual(await shapes(), ['r6', 'r6']);
  });

  it('undoes what one did, and leaves what others did since', async () => {
    const { send, latest } = await office();
    await send('rows/r7/place', { meeting: m3, place: '2' });
    await send('minutes', { 'minutes.r1': '10' });
    await send('revisions/1', { revision: '2', back: 'work' });
    const { programme } = await latest();
    assert.deepEqual(
      programme.works[0].meetings.map(({ rows }) => rows.map(({ id }) => id).join(' ')),
      ['r1 r2 r3', 'r4 r5', 'r6', 'r7 r8'],
    );
    assert.equal(programme.works[0].meetings[0]?.rows[0]?.minutes, 10);
  });

  it('says nothing was done where nothing was, and nothing of a revision that is not there', async () => {
    const { send, secretariat } = await office();
    const same = await send('rows/r8/pin', { pinned: 'yes' });
    assert.equal(same.headers.location, `${base}#r-r8`);
    for (const address of ['?done=99&at=work', '?done=1&at=work', '?done=x&at=work', '?done=2']) {
      const { text } = await secretariat.get(`${base}${address}`).expect(200);
      assert.doesNotMatch(text, /role="status"/u);
    }
  });

  it('refuses a place that is not there', async () => {
    const { send, latest } = await office();
    for (const [form, sentence] of [
      [{ meeting: m3, place: '9' }, /There is no place 9 at this meeting; the last is 2/u],
      [{ meeting: 'gone', place: '1' }, /This meeting is no longer in the organization of work/u],
      [{ meeting: m3, place: 'last' }, /“last” is not a whole number/u],
      [{ to: 'aside' }, /choice|chosen/iu],
    ] as const) {
      const { status, text } = await send('rows/r7/place', form);
      assert.equal(status, 422);
      assert.match(text, sentence);
    }
    assert.equal((await latest()).number, 1);
  });

  it('tells who moves a row that somebody took out meanwhile, and loses nothing', async () => {
    const { send, latest } = await office();
    await send('rows/r7/removal', {});
    const clash = await send('rows/r7/place', { revision: '1', meeting: m3, place: '2' });
    assert.equal(clash.status, 409);
    assert.match(clash.text, /saved revision 2 while you were writing/u);
    assert.match(clash.text, /\(taken away\)/u);
    const late = await send('rows/r7/place', { meeting: m3, place: '2' });
    assert.equal(late.status, 422);
    assert.match(late.text, /This row is no longer in the organization of work/u);
    assert.equal((await latest()).number, 2);
  });

  it('tells who fills in the form of a row or a meeting that is gone, and gives back what was typed', async () => {
    const { send, latest } = await office();
    await send('rows/r7/removal', {});
    const form = { revision: '1', id: 'r7', words: 'Words that took an hour', minutes: '30' };
    const clash = await send('rows/r7', form);
    assert.equal(clash.status, 409);
    assert.match(clash.text, /saved revision 2 while you were writing/u);
    assert.match(clash.text, /You wrote<\/label>\s*<textarea[^>]*>Words that took an hour\n30<\/textarea>/u);
    const late = await send('rows/r7/pieces', { id: 'piece', first: '10', second: '20', meeting: m4 });
    assert.equal(late.status, 422);
    assert.match(late.text, /This row is no longer in the organization of work/u);
    await send(`meetings/${m2}/removal`, {});
    const gone = await send(`meetings/${m2}`, {
      id: m2,
      date: '4 July',
      start: '3 p.m.',
      end: '6 p.m.',
      room: 'M2',
    });
    assert.equal(gone.status, 422);
    assert.match(gone.text, /This meeting is no longer in the organization of work/u);
    assert.match(gone.text, />4 July\n3 p\.m\.\n6 p\.m\.\nM2<\/textarea>/u);
    assert.equal((await latest()).number, 3);
  });

  it('splits a row, once for the same form sent twice', async () => {
    const { send, rowsAt, latest, follow } = await office();
    const form = { revision: '1', id: 'piece', first: '100', second: '45', meeting: m2 };
    const split = await send('rows/r3/pieces', form);
    assert.equal((await send('rows/r3/pieces', form)).status, 303);
    assert.equal((await latest()).number, 2);
    assert.deepEqual((await rowsAt(m1))?.at(-1), ['r3', 100]);
    assert.deepEqual((await rowsAt(m2))?.[0], ['piece', 45]);
    assert.match(await follow(split), /role="status">/u);
  });

  it('refuses to split into nothing, into more than a day or into another session, with all that was typed', async () => {
    const { send, latest } = await office();
    const split = { id: 'piece', first: '100', second: '45', meeting: m2 };
    for (const [wrong, sentence] of [
      [{ first: '0' }, /From 1 to 1,?440/u],
      [{ second: '0' }, /From 1 to 1,?440/u],
      [{ second: '-5' }, /“-5” is not a whole number/u],
      [{ second: '2000' }, /From 1 to 1,?440/u],
      [{ meeting: 'elsewhere' }, /id="refused"/u],
    ] as const) {
      const { status, text } = await send('rows/r3/pieces', { ...split, ...wrong });
      assert.equal(status, 422, JSON.stringify(wrong));
      assert.match(text, sentence);
      assert.match(text, /The row is not split/u);
      assert.match(text, /<details open>/u);
    }
    assert.equal((await latest()).number, 1);
  });

  it('merges rows of the same item, offers no others, and refuses them', async () => {
    const { send, rowsAt, secretariat } = await office();
    const { text } = await secretariat.get(`${base}?row=r4`).expect(200);
    assert.match(text, /Merge with row 2, 1st meeting/u);
    assert.equal(text.match(/Merge with row/gu)?.length, 1);
    const unlike = await send('rows/r4/merger', { with: 'r5' });
    assert.equal(unlike.status, 422);
    assert.match(unlike.text, /Only rows that take up the same items in the same words can be merged/u);
    assert.equal((await send('rows/r4/merger', { with: 'r3' })).status, 303);
    assert.deepEqual(await rowsAt(m2), [
      ['r4', 245],
      ['r5', 80],
    ]);
  });

  it('pins a row with one press and lets it go with another', async () => {
    const { send, work, secretariat } = await office();
    const pinned = async () =>
      (await work()).meetings.flatMap(({ rows }) => rows.filter((row) => row.pinned).map(({ id }) => id));
    await send('rows/r3/pin', { pinned: 'yes' });
    assert.deepEqual(await pinned(), ['r3', 'r8']);
    const { text } = await secretariat.get(base).expect(200);
    assert.equal(text.match(/aria-pressed="true"/gu)?.length, 2);
    await send('rows/r3/pin', { pinned: '' });
    assert.deepEqual(await pinned(), ['r8']);
  });

  it('adds the meetings of a frame that are not there yet, once', async () => {
    const { send, work, latest, follow } = await office();
    await send(`meetings/${m2}/removal`, {});
    const form = { id: 'new', days: ['2018-07-04', '2018-07-05'], frame: 'usual', room: 'Boardroom D' };
    const added = await send('frames', { revision: '2', ...form });
    assert.equal((await send('frames', { revision: '2', ...form })).status, 303);
    assert.equal((await latest()).number, 3);
    assert.match(await follow(added), /role="status">A meeting is added: Wednesday, 4 July, 3–6 p\.m\./u);
    const { meetings } = await work();
    assert.deepEqual(
      meetings.map(({ id }) => id),
      [m1, 'new-2018-07-04-1500', m3, m4],
    );
    assert.deepEqual([meetings[1]?.room?.words, meetings[1]?.interpretation.length], ['Boardroom D', 6]);
  });

  it('says where meetings stand at all the times of a frame, and gives the form back', async () => {
    const { send, latest } = await office();
    const form = { id: 'new', days: ['2018-07-04', '2018-07-05'], frame: 'usual', room: 'Boardroom D' };
    const { status, text } = await send('frames', form);
    assert.equal(status, 422);
    assert.match(text, /Meetings stand at all these times already/u);
    assert.match(text, /value="Boardroom D"/u);
    assert.equal((await latest()).number, 1);
  });

  it('refuses an hour that the change to summer time skips', async () => {
    const { site, send, latest } = await office();
    const { savedBy } = await latest();
    const march = toSession((one) => ({ ...one, start: '2018-03-25', end: '2018-07-05' }));
    await revise(site.shell, { session, person: savedBy, seen: 1 }, march);
    const night = { id: 'night', date: '2018-03-25', start: '2.30 a.m.', end: '4 a.m.' };
    const frame = { id: 'nights', days: ['2018-03-25'], frame: 'own', start: '1 a.m.', end: '2.30 a.m.' };
    for (const [path, form] of [
      ['meetings', night],
      [`meetings/${m1}`, night],
      ['frames', frame],
    ] as const) {
      const { status, text } = await send(path, form);
      assert.equal(status, 422);
      assert.match(text, /On 25 March 2018 there is no 2\.30 a\.m\.: clocks go forward/u);
    }
    const { headers } = await send('meetings', { ...night, start: '1 a.m.', end: '3.30 a.m.' });
    assert.match(headers.location ?? '', /done=3/u);
  });

  it('ticks neither weekends nor holidays where meetings are added on several days', async () => {
    const { site, secretariat, latest } = await office();
    const { savedBy } = await latest();
    const until = toSession((one) => ({ ...one, end: '2018-07-09' }));
    await revise(site.shell, { session, person: savedBy, seen: 1 }, until);
    await saveHolidays(site.shell.db, [{ dutyStation: 'Vienna', date: '2018-07-06', name: 'A holiday' }]);
    const { text } = await secretariat.get(`${base}?add=meetings`).expect(200);
    const ticked = [...text.matchAll(/name="days" value="([\d-]+)" checked/gu)].map(([, day]) => day);
    assert.deepEqual(ticked, ['2018-07-04', '2018-07-05', '2018-07-09']);
    assert.match(text, /Friday, 6 July \(holiday\)/u);
    assert.match(text, /Saturday, 7 July \(weekend\)/u);
  });

  it('refuses a frame without days, turned about, at half a time, or beyond what an organization of work holds', async () => {
    const { site, send, latest } = await office();
    const own = { id: 'new', days: ['2018-07-04'], frame: 'own', start: '7 p.m.', end: '8 p.m.' };
    for (const [wrong, sentence] of [
      [{ days: [] }, /Tick at least one day/u],
      [{ days: ['2018-08-01'] }, /The meetings are not added/u],
      [{ start: '8 p.m.', end: '7 p.m.' }, /The end, 7 p\.m\., is not after the start, 8 p\.m\./u],
      [{ end: '' }, /both a start and an end, or neither/u],
      [{ start: '', end: '' }, /both a start and an end, or neither/u],
      [{ frame: 'ours' }, /The meetings are not added/u],
    ] as const) {
      const { status, text } = await send('frames', { ...own, ...wrong });
      assert.equal(status, 422, JSON.stringify(wrong));
      assert.match(text, sentence);
    }
    const { savedBy } = await latest();
    const lines = Array.from({ length: 1996 }, (_, at) =>
      newMeeting(`line-${at}`, { date: '2018-07-04', start: null, end: null }),
    );
    await revise(
      site.shell,
      { session, person: savedBy, seen: 1 },
      toWork((work) => ({ ...work, meetings: [...work.meetings, ...lines] })),
    );
    const full = await send('frames', own);
    assert.equal(full.status, 422);
    assert.match(full.text, /at most 2,?000 meetings/u);
  });

  it('adds a side event, changes what it is called, and counts it among no meetings', async () => {
    const { send, work, secretariat } = await office();
    const form = {
      id: 'lunch',
      side: 'yes',
      words: 'Launch of the toolkit',
      date: '4 July',
      start: '1.15 p.m.',
      end: '2.45 p.m.',
    };
    const nameless = await send('meetings', { ...form, words: '' });
    assert.equal(nameless.status, 422);
    assert.match(nameless.text, /The side event is not added/u);
    const timeless = await send('meetings', { ...form, start: '', end: '' });
    assert.match(timeless.text, /A side event has a start and an end/u);
    assert.equal((await send('meetings', form)).status, 303);
    const { text } = await secretariat.get(base).expect(200);
    assert.match(text, /Launch of the toolkit/u);
    assert.match(text, /2nd meeting: 180 of 180 min/u);
    assert.match(text, /630 of 720 min taken, 90 free/u);
    assert.match(text, /Nothing to mend/u);
    assert.doesNotMatch(text, /minutes\.lunch-row|row=lunch-row|move=lunch-row/u);
    await send('meetings/lunch', { ...form, words: 'Launch of the new toolkit' });
    const lunch = (await work()).meetings.find(({ id }) => id === 'lunch');
    assert.deepEqual(
      [lunch?.sideEvent, lunch?.rows.map(({ words, items }) => [words?.words, items])],
      [true, [['Launch of the new toolkit', []]]],
    );
    const item = await send('rows/r3/place', { meeting: 'lunch', place: '1' });
    assert.equal(item.status, 422);
    assert.match(item.text, /A side event takes up no item of the agenda/u);
  });

  it('says of which of several bodies a meeting is; of all where all are ticked', async () => {
    const { site, send, work, secretariat, latest } = await office();
    assert.doesNotMatch((await secretariat.get(`${base}?meeting=${m1}`)).text, /name="bodies"/u);
    const { savedBy } = await latest();
    const joint = [...wg7In2018.session.bodies, { body: 'ctoc-cop', ordinal: 9 }];
    await revise(
      site.shell,
      { session, person: savedBy, seen: 1 },
      toSession((one) => ({ ...one, bodies: joint })),
    );
    const form = {
      id: m1,
      date: '4 July',
      start: '10 a.m.',
      end: '1 p.m.',
      closed: '',
      interpretation: ['en'],
    };
    await send(`meetings/${m1}`, { ...form, bodies: ['ctoc-cop'] });
    const bodies = async () => (await work()).meetings[0]?.bodies;
    assert.deepEqual(await bodies(), ['ctoc-cop']);
    const { text } = await secretariat.get(`${base}?meeting=${m1}`).expect(200);
    assert.match(text, /name="bodies" value="ctoc-cop" checked/u);
    await send(`meetings/${m1}`, { ...form, bodies: joint.map(({ body }) => body) });
    assert.deepEqual(await bodies(), []);
    assert.equal((await send(`meetings/${m1}`, { ...form, bodies: ['nobody'] })).status, 422);
  });

  it('is read by officers without any deed, and in the reader’s language', async () => {
    const { officer, secretariat } = await office();
    const reader = await officer();
    const { text } = await reader.get(`${base}?move=r3&add=meetings`).expect(200);
    assert.doesNotMatch(text, /Here: |aria-pressed|name="days"/u);
    const arabic = await secretariat.get(`${base}?move=r3&lang=ar`).expect(200);
    assert.match(arabic.text, /<html lang="ar" dir="rtl">/u);
    assert.match(arabic.text, /aria-label="هنا: /u);
  });
});
