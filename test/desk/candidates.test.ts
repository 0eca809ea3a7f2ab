import assert from 'node:assert/strict';
import { onBothDatabases } from '../support/databases.ts';
import { base, officeOn } from './drafting-office.ts';

const bureau = 'ctoc-cop-extended-bureau';
const [m1, m4] = ['ctoc-cop-wg.7-5-m1', 'ctoc-cop-wg.7-5-m4'] as const;

onBothDatabases('Organizations of work on the desk', (connection) => {
  /** The office with a candidate B, a copy of the one in force. */
  async function office() {
    const office = await officeOn(connection());
    const a = (await office.latest()).programme.works[0].id;
    const keep = async (id: string, of = a, revision?: string) =>
      await office.send('candidates', { id, of, ...(revision === undefined ? {} : { revision }) });
    const works = async () =>
      (await office.latest()).programme.works.map(({ letter, superseded }) => [
        letter,
        superseded?.by ?? null,
      ]);
    return { ...office, a, keep, works };
  }

  it('are one at first, of which a copy can be kept beside it, once', async () => {
    const { secretariat, keep, works, latest } = await office();
    const { text } = await secretariat.get(`${base}/candidates`).expect(200);
    assert.match(text, /There is one organization of work, and it is in force/u);
    assert.match(text, /Keep a copy as candidate B/u);
    assert.doesNotMatch(text, /Put . in force/u);
    const kept = await keep('b', undefined, '1');
    assert.equal(kept.headers.location, `${base}/candidates#work-b`);
    assert.equal((await keep('b', undefined, '1')).status, 303);
    assert.equal((await latest()).number, 2);
    assert.deepEqual(await works(), [
      ['A', null],
      ['B', null],
    ]);
    await keep('c', 'b', '1').then(({ status }) => assert.equal(status, 422));
    await keep('c', 'b');
    assert.deepEqual((await latest()).programme.works[2]?.basedOn, { letter: 'B', revision: 2 });
  });

  it('edit a candidate with the forms of the programme, and the one in force stays as it is', async () => {
    const { secretariat, keep, send, latest } = await office();
    await keep('b');
    const { text } = await secretariat.get(`${base}?work=b`).expect(200);
    assert.match(text, /This is B\. What you change here changes B alone; A stays in force as it is\./u);
    assert.match(text, /<input type="hidden" name="work" value="b">/u);
    assert.match(text, new RegExp(`href="${base}\\?item=[^"&]+&amp;meeting=${m1}&amp;work=b#meeting"`, 'u'));
    const cancelled = await send(`meetings/${m4}/cancellation`, { work: 'b', cancelled: 'yes' });
    assert.match(cancelled.headers.location ?? '', /[?&]work=b\b/u);
    await send('minutes', { work: 'b', 'minutes.r1': '5' });
    await send('rows/r3/place', { work: 'b', to: 'down' });
    const added = { id: 'added', date: '5 July', start: '6 p.m.', end: '8 p.m.', interpretation: ['en'] };
    await send('meetings', { ...added, work: 'b', track: '', room: '', link: '', closed: '' });
    const [inForce, candidate] = (await latest()).programme.works;
    assert.equal(inForce.meetings.length, 4);
    assert(inForce.meetings.every((meeting) => !meeting.cancelled));
    assert.deepEqual(
      candidate?.meetings.map(({ id, cancelled: off, rows }) => [id.slice(-2), off, rows.length]),
      [
        ['m1', false, 2],
        ['m2', false, 3],
        ['m3', false, 1],
        ['m4', true, 2],
        ['ed', false, 0],
      ],
    );
    assert.equal(candidate?.meetings[0]?.rows[0]?.minutes, 5);
    const refused = await send(`meetings/${m1}`, { ...added, id: m1, date: '9 July', work: 'b' });
    assert.equal(refused.status, 422);
    assert.match(refused.text, /This is B\./u);
    const gone = await send('minutes', { work: 'x', 'minutes.r1': '5' });
    assert.equal(gone.status, 422);
    assert.match(gone.text, /This organization of work is no longer there/u);
  });

  it('stand side by side, with what differs marked and said in words, and what is to be mended counted', async () => {
    const { secretariat, keep, send } = await office();
    await keep('b');
    await send(`meetings/${m4}/removal`, { work: 'b' });
    const { text } = await secretariat.get(`${base}/candidates`).expect(200);
    assert.match(text, /Copy of A as in revision 1\. 3 meetings; 540 of 540 min taken\./u);
    assert.match(text, /<a href="[^"]*\?work=b#problems">\d+ to mend<\/a>/u);
    assert.match(text, /Meeting of Thursday, 5 July, 3–6 p\.m\.: only in A\./u);
    assert.match(text, /Item 5: only in A, Thursday afternoon\./u);
    assert.match(text, /<mark><span lang="en" dir="auto">Adoption of the report<\/span>/u);
    assert.match(text, /<p class="aside">No meeting<\/p>/u);
    assert.doesNotMatch(text, /<mark><span lang="en" dir="auto">Opening of the meeting/u);
    const { text: inFrench } = await secretariat.get(`${base}/candidates?lang=fr`).expect(200);
    assert.match(inFrench, /Point 5\s: seulement dans A, jeudi après-midi\./u);
    const { text: same } = await secretariat.get(`${base}/candidates?of=b&with=b`).expect(200);
    assert.doesNotMatch(same, /Side by side/u);
  });

  it('put a candidate in force, and back by undoing it', async () => {
    const { keep, send, works, secretariat, latest } = await office();
    await keep('b');
    const form = { revision: '2' };
    assert.equal(
      (await send('candidates/b/supersession', form)).headers.location,
      `${base}/candidates#work-b`,
    );
    assert.equal((await send('candidates/b/supersession', form)).status, 303);
    assert.equal((await latest()).number, 3);
    const [[letter], [, by]] = (await works()) as [[string, null], [string, string]];
    assert.deepEqual([letter, typeof by], ['B', 'string']);
    const { text } = await secretariat.get(`${base}/candidates`);
    assert.match(text, /Put out of force by The secretariat, today/u);
    const { text: history } = await secretariat.get(`${base}/comparison?from=2&to=3`);
    assert.match(history, /Organization of work B is in force\./u);
    await send('revisions/2', {});
    assert.deepEqual(await works(), [
      ['A', null],
      ['B', null],
    ]);
  });

  it('remove a candidate, but not the one in force', async () => {
    const { a, keep, send, works } = await office();
    await keep('b');
    assert.equal((await send('candidates/b/removal', {})).status, 303);
    assert.deepEqual(await works(), [['A', null]]);
    const { status, text } = await send(`candidates/${a}/removal`, {});
    assert.equal(status, 422);
    assert.match(text, /Organization of work A is in force and stays/u);
    assert.equal((await send('candidates/x/supersession', {})).status, 422);
  });

  it('are eight at most', async () => {
    const { keep, secretariat } = await office();
    for (const id of ['b', 'c', 'd', 'e', 'f', 'g', 'h']) await keep(id);
    const { status, text } = await keep('i');
    assert.equal(status, 422);
    assert.match(text, /at most 8 organizations of work/u);
    assert.doesNotMatch((await secretariat.get(`${base}/candidates`)).text, /Keep a copy of/u);
  });

  it('tell two who put different ones in force at once', async () => {
    const { keep, send, works } = await office();
    await keep('b');
    await keep('c');
    await send('candidates/b/supersession', { revision: '3' });
    const { status, text } = await send('candidates/c/supersession', { revision: '3' });
    assert.equal(status, 409);
    assert.match(text, /which organization of work is in force/u);
    assert.deepEqual((await works())[0], ['B', null]);
  });

  it('go with an item that is removed, which is said first', async () => {
    const { keep, secretariat, send, latest } = await office();
    await keep('b');
    const { text } = await secretariat.get(`${base}?remove=questionnaire`);
    assert.match(text, /2 rows go from the organizations of work kept beside the one in force/u);
    await send('items/questionnaire/removal', {});
    for (const { meetings } of (await latest()).programme.works) {
      assert(!meetings.some(({ rows }) => rows.some(({ items }) => items.includes('questionnaire'))));
    }
  });

  it('are put before the Bureau as A and B, and members see which and how they differ', async () => {
    const { a, keep, send, officer, secretariat } = await office();
    await keep('b');
    await send(`meetings/${m4}/cancellation`, { work: 'b', cancelled: 'yes' });
    const { text: form } = await secretariat.get(`${base}/rounds?about=b`).expect(200);
    assert.match(form, /<option value="organization-of-work:b" selected>Organization of work B</u);
    const ask = async (work: string) =>
      await send('rounds', { subject: `organization-of-work:${work}`, bureau, method: 'meeting' });
    assert.equal((await ask(a)).headers.location, `${base}/rounds/1`);
    assert.equal((await ask('b')).headers.location, `${base}/rounds/2`);
    assert.equal((await ask('x')).status, 422);
    assert.equal((await send('rounds', { subject: 'agenda:b', bureau, method: 'meeting' })).status, 422);
    const member = await officer();
    const { text: desk } = await member.get('/desk');
    assert.match(desk, /2 texts await you/u);
    assert.match(desk, /: Organization of work A<\/a>/u);
    assert.match(desk, /: Organization of work B<\/a>/u);
    const { text: round } = await member.get(`${base}/rounds/2`).expect(200);
    assert.match(round, /Also put before the Bureau/u);
    assert.match(round, /Round 1: Organization of work A<\/a> <span class="state state--part">Open/u);
    assert.match(round, /Meeting of Thursday, 5 July, 3–6 p\.m\., cancelled: only in B\./u);
    assert.match(round, /<small>cancelled<\/small>/iu);
    await member.get(`${base}/candidates`).expect(200);
    assert.equal((await send('candidates', { id: 'c', of: a }, member)).status, 403);
    const { text: programme } = await secretariat.get(base);
    assert.match(programme, /A and B are before the Bureau/u);
  });

  it('are named by a letter in a round from before there were several', async () => {
    const { keep, send, secretariat } = await office();
    await send('rounds', { subject: 'organization-of-work', bureau, method: 'meeting' });
    const heading = async () => {
      const { text } = await secretariat.get(`${base}/rounds`).expect(200);
      return /<a href="[^"]*\/rounds\/1">(Round[^<]*)<\/a>/u.exec(text)?.[1];
    };
    assert.equal(await heading(), 'Round 1: Organization of work');
    await keep('b');
    assert.equal(await heading(), 'Round 1: Organization of work A');
  });

  it('say what stands where one is agreed that is not in force, and the other still before the Bureau', async () => {
    const { a, keep, send, secretariat } = await office();
    await keep('b');
    await send(`meetings/${m4}/cancellation`, { work: 'b', cancelled: 'yes' });
    await send('rounds', { subject: `organization-of-work:${a}`, bureau, method: 'meeting' });
    await send('rounds', { subject: 'organization-of-work:b', bureau, method: 'meeting' });
    await send('rounds/2/outcome', { on: '22 January 2018' });
    const { text } = await secretariat.get(`${base}/candidates`);
    assert.match(text, /B is agreed, but A is in force\./u);
    assert.match(text, /B is agreed, and the round on A is still open\./u);
    const { text: round } = await secretariat.get(`${base}/rounds/2`);
    assert.match(round, /<a href="[^"]*\/candidates">B is agreed, but A is in force\./u);
    await send('rounds/1/withdrawal', {});
    const { text: before } = await secretariat.get(base);
    assert.match(before, /<span class="state state--part">B agreed<\/span>/u);
    assert.match(before, /A is in force<\/a>/u);
    await send('candidates/b/supersession', {});
    const { text: after } = await secretariat.get(base);
    assert.match(after, /Organization of work<\/b> <span class="state state--done">Agreed/u);
    await send('minutes', { 'minutes.r1': '5' });
    await send(`meetings/${m1}/cancellation`, { cancelled: 'yes' });
    const { text: changed } = await secretariat.get(base);
    assert.match(changed, /Organization of work<\/b> <span class="state state--stop">Changed since agreed/u);
  });
});
