import assert from 'node:assert/strict';
import ICAL from 'ical.js';
import { revokePerson } from '../../../src/acts/access.ts';
import { ask, recordAgreement } from '../../../src/acts/ask.ts';
import { publish } from '../../../src/acts/publish.ts';
import { conclude, extend } from '../../../src/acts/rounds.ts';
import { type Agent, officeOn, session } from '../../desk/drafting-office.ts';
import { onBothDatabases } from '../../support/databases.ts';

const bureau = 'ctoc-cop-extended-bureau';

onBothDatabases('A private calendar', (connection) => {
  async function office() {
    const { site, officer } = await officeOn(connection());
    const { shell } = site;
    shell.now = '2018-04-09T08:00:00.000Z';
    const member = await officer();
    const { id: person } = await shell.db
      .selectFrom('person')
      .select('id')
      .where('email', '=', 'officer@example.org')
      .executeTakeFirstOrThrow();
    const asks = async () =>
      await ask(shell, {
        session,
        person: 'olga',
        subject: 'agenda',
        method: 'silence',
        bureau,
        ends: { day: '2018-04-13', clock: '18:00', anyway: false },
      });
    return { site, shell, member, person, asks };
  }

  /** Makes a calendar of bodies, and gives the path of its address. */
  const made = async (member: Agent, bodies: readonly string[] = []) => {
    const form = { bodies: [...bodies], language: 'en', alarm: '' };
    const { headers } = await member.post('/desk/calendar').type('form').send(form).expect(303);
    const page = String(headers.location).split('?')[0] ?? '';
    return { page, path: await pathOn(member, page) };
  };

  /** The path of the address that the page of a calendar shows. */
  const pathOn = async (member: Agent, page: string) => {
    const { text } = await member.get(page).expect(200);
    return /\/calendars\/mine\/[\w-]{32}\.ics/u.exec(text)?.[0] ?? assert.fail(text);
  };

  const eventsIn = (text: string) =>
    new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => ({
      uid: String(event.getFirstPropertyValue('uid')),
      sequence: Number(event.getFirstPropertyValue('sequence')),
      status: String(event.getFirstPropertyValue('status')),
      end: String(event.getFirstPropertyValue('dtend')),
      summary: String(event.getFirstPropertyValue('summary')),
    }));

  it('holds the end of each silence in which its owner is asked, which moves when it is extended', async () => {
    const { site, shell, member, person, asks } = await office();
    const { path } = await made(member);
    const reader = site.visitor();
    assert.deepEqual(eventsIn((await reader.get(path).expect(200)).text), []);
    const { id } = await asks();
    const first = await reader.get(path).expect(200);
    assert.deepEqual(eventsIn(first.text), [
      {
        uid: `round-${id}@plenary.example`,
        sequence: 0,
        status: 'CONFIRMED',
        end: '2018-04-13T16:00:00Z',
        summary:
          'Silence ends: Provisional agenda, Working Group on the Smuggling of Migrants, fifth meeting, Vienna, 4 and 5 July 2018',
      },
    ]);
    assert.match(first.headers['cache-control'] ?? '', /^private/u);
    const tag = first.headers.etag ?? '';
    await reader.get(path).set('If-None-Match', tag).expect(304);
    shell.now = '2018-04-10T08:00:00.000Z';
    await extend(shell, { session, round: 1, person, until: '2018-04-16T16:00:00.000Z' });
    const [moved] = eventsIn((await reader.get(path).set('If-None-Match', tag).expect(200)).text);
    assert.deepEqual([moved?.sequence, moved?.end], [1, '2018-04-16T16:00:00Z']);
    await conclude(shell, { session, round: 1, person: 'olga', on: null });
    const [gone] = eventsIn((await reader.get(path).expect(200)).text);
    assert.deepEqual([gone?.status, gone?.sequence], ['CANCELLED', 2]);
    assert.match(gone?.summary ?? '', /^CANCELLED/iu);
  });

  it('holds the meetings of the bodies that were chosen, published ones only, each once', async () => {
    const { site, shell, member } = await office();
    const { path } = await made(member, ['ctoc-cop-wg.7', 'ctoc-cop']);
    const reader = site.visitor();
    assert.deepEqual(eventsIn((await reader.get(path)).text), []);
    const person = 'olga';
    await recordAgreement(
      shell,
      { session, person, subject: 'dates', method: 'meeting', bureau },
      '2018-01-22',
    );
    await publish(shell, { session, person, symbol: null, date: '2018-04-09', authority: 'secretariat' });
    const events = eventsIn((await reader.get(path)).text);
    assert.equal(events.length, 4);
    assert.equal(new Set(events.map(({ uid }) => uid)).size, 4);
    const { text: all } = await reader.get('/calendars/bodies/ctoc-cop-wg.7.ics');
    assert.deepEqual(
      events,
      eventsIn(all).filter(({ uid }) => events.some((event) => event.uid === uid)),
    );
  });

  it('is nobody else’s: an unknown, a renewed, an ended or a revoked one is not there', async () => {
    const { site, shell, member, person } = await office();
    const { page, path } = await made(member);
    const reader = site.visitor();
    await reader.get(path).expect(200);
    await reader
      .get(path.replace(/mine\/./u, (begun) => (begun === 'mine/-' ? 'mine/_' : 'mine/-')))
      .expect(404);
    await member.post(`${page}/address`).expect(303);
    const next = await pathOn(member, page);
    assert.notEqual(next, path);
    await reader.get(path).expect(404);
    await reader.get(next).expect(200);
    await revokePerson(shell, 'test', person);
    await reader.get(next).expect(404);
    const kept = await shell.db.selectFrom('own_calendar').selectAll().execute();
    assert(!JSON.stringify(kept).includes(next.slice('/calendars/mine/'.length, -'.ics'.length)));
  });

  it('is changed, and ended, by its owner alone', async () => {
    const { site, member } = await office();
    const { page } = await made(member);
    const other = await site.signedIn('secretariat@example.org');
    const form = { bodies: 'ctoc-cop-wg.7', language: 'en', alarm: '' };
    await other.get(page).expect(404);
    await other.post(page).type('form').send(form).expect(404);
    await other.post(`${page}/end`).expect(404);
    await other.post(`${page}/address`).expect(404);
    await member.post(page).type('form').send(form).expect(303);
    const { text: wrong } = await member
      .post(page)
      .type('form')
      .send({ ...form, alarm: '99999' })
      .expect(422);
    assert.match(wrong, /From 0 to 10,080/u);
    await member.post(`${page}/end`).expect(303);
    await member.post(`${page}/end`).expect(404);
  });
});
