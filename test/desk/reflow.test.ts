import assert from 'node:assert/strict';
import { examine } from '../../src/acts/look-after.ts';
import { revise } from '../../src/acts/revise.ts';
import { toDocuments, toWork } from '../../src/drafting/changes.ts';
import { editionsOf } from '../../src/editions/store.ts';
import { textIn } from '../../src/language/text.ts';
import { setRoom } from '../../src/timetable/edits.ts';
import { at, m1, m3 } from '../proceedings/course.ts';
import { onBothDatabases } from '../support/databases.ts';
import { base, session } from './drafting-office.ts';
import { inSession } from './in-session.ts';

/** What the page that is shown asks to accept. */
function offered(text: string): Record<string, string> {
  const form = /<form[^>]*\/reflow#refused">([\s\S]*?)<\/form>/u.exec(text)?.[1] ?? '';
  return Object.fromEntries(
    [...form.matchAll(/name="(\w+)" value="([^"]*)"/gu)].map(([, name = '', value = '']) => [name, value]),
  );
}

onBothDatabases('The rest of a session, re-flowed', (connection) => {
  /** The first meeting began late, and item 2 took all that was left of it. */
  const afterTheMorning = async () => {
    const office = await inSession(connection());
    await office.press('10:20', 'started');
    await office.press('10:20', 'taken-up/opening');
    await office.press('10:35', 'concluded taken-up/adoption-of-agenda');
    await office.press('10:55', 'concluded taken-up/criminal-justice');
    await office.press('13:05', 'rose');
    office.site.shell.now = at('13:10');
    const feed = async () => (await office.site.visitor().get(`/calendars/sessions/${session}.ics`)).text;
    /** A meeting's event as calendars have it. */
    const event = async (meeting: string) =>
      (await feed()).split('BEGIN:VEVENT').find((one) => one.includes(`UID:${meeting}@`)) ?? '';
    return {
      ...office,
      event,
      shown: async () => (await office.secretariat.get(`${base}/reflow`).expect(200)).text,
      accept: async (form: Record<string, string>) => await office.send('reflow', form, office.secretariat),
      editions: async () => await editionsOf(office.site.shell.db, session),
    };
  };

  it('is shown as what it changes, and changes nothing before it is accepted', async () => {
    const { shown, editions, latest } = await afterTheMorning();
    const text = await shown();
    assert.match(text, /Item 3 ends on Thursday afternoon; it ended on Thursday morning\./u);
    assert.match(text, /Accept and publish on the Chair’s authority/u);
    assert.match(text, /Edition 2 is public at once/u);
    assert.match(
      text,
      /id="why"[\s\S]*2nd meeting[\s\S]*65 min<br><span class="aside">where it stood; follows item 2/u,
    );
    assert.match(text, /Worked out today, 1\.10 p\.m\., from revision 1/u);
    assert.deepEqual([(await editions()).length, (await latest()).number], [1, 1]);
  });

  it('is published on the Chair’s authority, and pages, screens and calendars follow at once', async () => {
    const { shown, accept, editions, latest, event, site } = await afterTheMorning();
    const before = await event(`${session}-m4`);
    assert.match(before, /SEQUENCE:0/u);
    const { status } = await accept(offered(await shown()));
    assert.equal(status, 303);
    const [, edition, ...more] = await editions();
    assert.deepEqual(
      [edition?.authority, edition?.symbol, edition?.date, edition?.revision, more.length],
      ['chair', null, '2018-07-04', 2, 0],
    );
    const { programme } = await latest();
    assert.deepEqual(edition?.content.programme, programme);
    const rows = programme.works[0].meetings.map(({ rows: own }) =>
      own.map(({ items, minutes }) => `${items.join()} ${minutes}`),
    );
    assert.deepEqual(rows[0], ['opening 15', 'adoption-of-agenda 20', 'criminal-justice 130']);
    assert(rows[3]?.some((row) => row.startsWith('questionnaire')));
    const after = await event(`${session}-m4`);
    assert.match(after, /SEQUENCE:1/u);
    assert.match(after, /STATUS:CONFIRMED/u);
    const screen = await site.visitor().get(`/sessions/${session}/screen?lang=en`);
    assert.match(screen.text, /id="changed">Changed<[\s\S]*Item 3 ends on Thursday afternoon/u);
    const found = await examine(site.shell);
    assert.deepEqual(
      found.filter(({ what, well }) => !well && what !== 'settings'),
      [],
    );
  });

  it('changes nothing more when it is asked for again', async () => {
    const { shown, accept } = await afterTheMorning();
    await accept(offered(await shown()));
    const again = await shown();
    assert.match(again, /Nothing changes: the rest fits as it is planned\./u);
    assert.deepEqual(offered(again), {});
  });

  it('is accepted once where the form is sent twice', async () => {
    const { shown, accept, editions } = await afterTheMorning();
    const form = offered(await shown());
    const both = await Promise.all([accept(form), accept(form)]);
    assert.deepEqual(
      both.map(({ status }) => status),
      [303, 303],
    );
    assert.equal((await accept(form)).status, 303);
    assert.equal((await editions()).length, 2);
  });

  it('is not published, and nothing is saved, where something was saved, happened or passed since', async () => {
    const { shown, accept, editions, latest, press, site } = await afterTheMorning();
    const form = offered(await shown());
    site.shell.now = at('13:40');
    const late = await accept(form);
    assert.equal(late.status, 422);
    assert.match(late.text, /Something has changed since this was worked out/u);
    const anew = offered(await shown());
    assert.notEqual(anew.at, form.at);
    await press('15:00', 'started', { meeting: `${session}-m2` });
    assert.equal((await accept(anew)).status, 422);
    assert.equal((await accept({ ...offered(await shown()), hash: 'f'.repeat(64) })).status, 422);
    assert.deepEqual([(await editions()).length, (await latest()).number], [1, 1]);
  });

  it('leaves no half-done draft where it may not be published', async () => {
    const { shown, accept, editions, latest, site } = await afterTheMorning();
    const form = offered(await shown());
    const twice = toDocuments((documents) =>
      documents.map((one) => ({ ...one, symbols: ['CTOC/COP/WG.7/2018/2'] })),
    );
    await revise(site.shell, { session, person: 'test', seen: 1 }, twice);
    assert.equal((await accept(form)).status, 422);
    const blocked = await accept(offered(await shown()));
    assert.equal(blocked.status, 422);
    assert.match(blocked.text, /to be mended before this is published/u);
    assert.deepEqual([(await editions()).length, (await latest()).number], [1, 2]);
  });

  it('says what else was drafted and goes out with it', async () => {
    const { shown, site } = await afterTheMorning();
    const room = toWork((work) => setRoom(work, m3, textIn('en', 'Boardroom D')));
    await revise(site.shell, { session, person: 'test', seen: 1 }, room);
    assert.match(
      await shown(),
      /Published with it <small>drafted since edition 1[\s\S]*from Boardroom A to Boardroom D/u,
    );
  });

  it('is accepted by an officer, and by no administrator', async () => {
    const { shown, site, send } = await afterTheMorning();
    await site.add('administrator');
    const form = offered(await shown());
    const administrator = await site.signedIn('administrator@example.org');
    assert.equal((await send('reflow', form, administrator)).status, 403);
    assert.deepEqual(offered((await administrator.get(`${base}/reflow`)).text), {});
    assert.equal((await send('reflow', form, await site.signedIn('officer@example.org'))).status, 303);
  });

  it('says why where nothing can be re-flowed', async () => {
    const { shown, press, site } = await afterTheMorning();
    site.shell.now = at('19:00', '2018-07-05');
    assert.match(await shown(), /Nothing is proposed/u);
    assert.equal((await press('19:00', 'taken-up/report', { meeting: m1, date: '2018-07-05' })).status, 422);
  });
});
