import assert from 'node:assert/strict';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { faultsOf } from '../../../src/calendar/grammar.ts';
import type { Programme } from '../../../src/drafting/programme.ts';
import { languages } from '../../../src/language/languages.ts';
import { placeRow } from '../../../src/timetable/rows.ts';
import { freshDatabase, onBothDatabases } from '../../support/databases.ts';
import { published } from '../../support/published.ts';
import { sampleProgramme } from '../../support/sample.ts';
import { siteOn } from '../../support/site.ts';
import { secrets } from '../../support/two-editions.ts';
import { body, eventsIn, made, pathOn, plainForm, session, siteWithEditions } from './calendars.ts';

const [work] = sampleProgramme.works;
const meeting = (number: number) => work.meetings[number - 1];
const itemAt = (number: number) => meeting(number)?.rows[0]?.items[0] ?? assert.fail('no item is taken up');
const box = (item: string) => `${session}/${item}`;

onBothDatabases('What a calendar of one’s own holds', (connection) => {
  it('stands once, however often it was chosen: by its body, its session and its items', async () => {
    const site = await siteWithEditions(connection());
    const [agent, reader] = [site.visitor(), site.visitor()];
    const { text: all } = await reader.get(`/calendars/bodies/${body}.ics`);
    const items = [box(itemAt(1)), box(itemAt(3)), box('report')];
    const { path } = await made(agent, { bodies: [body, 'ctoc-cop'], sessions: session, items });
    assert.deepEqual(eventsIn((await reader.get(path)).text), eventsIn(all));
    const { path: bySession } = await made(agent, { bodies: [], sessions: session, items });
    assert.deepEqual(eventsIn((await reader.get(bySession)).text), eventsIn(all));
  });

  it('are the meetings of single items, each once where two items meet', async () => {
    const site = await siteWithEditions(connection());
    const [agent, reader] = [site.visitor(), site.visitor()];
    const one = box(itemAt(3));
    const { path } = await made(agent, { bodies: [], items: one });
    const { text: item } = await reader.get(`/calendars/items/${one}.ics`).expect(200);
    assert(eventsIn(item).length > 0);
    assert.deepEqual(eventsIn((await reader.get(path)).text), eventsIn(item));
    const taken = [...new Set(work.meetings.flatMap(({ rows }) => rows.flatMap(({ items }) => items)))];
    const { path: every } = await made(agent, { bodies: [], items: taken.map(box) });
    const events = eventsIn((await reader.get(every)).text);
    assert.equal(new Set(events.map(({ starts }) => starts)).size, events.length);
    assert.equal(events.length, 3);
  });

  it('follows a single item to another meeting, and shows it as held there', async () => {
    await published(connection());
    const site = siteOn(connection());
    const [agent, reader] = [site.visitor(), site.visitor()];
    const item = itemAt(3);
    const { path, page } = await made(agent, { bodies: [], items: box(item) });
    const before = eventsIn((await reader.get(path)).text);
    const row = meeting(3)?.rows.find(({ items }) => items.includes(item))?.id ?? '';
    const moved = placeRow(work, row, meeting(1)?.id ?? '', 1);
    const programme: Programme = { ...sampleProgramme, works: [moved] };
    await published(connection(), programme, { at: '2018-04-10T08:00:00.000Z' });
    site.shell.published();
    const after = eventsIn((await reader.get(path)).text);
    assert.deepEqual(
      [...before, ...after].map(({ starts, status }) => `${starts} ${status}`),
      [
        '2018-07-04T15:00:00 CONFIRMED',
        '2018-07-05T10:00:00 CONFIRMED',
        '2018-07-04T10:00:00 CONFIRMED',
        '2018-07-04T15:00:00 CONFIRMED',
        '2018-07-05T10:00:00 CANCELLED',
      ],
    );
    const { text } = await agent.get(page);
    assert.match(text, new RegExp(`value="${box(item)}" checked`, 'u'));
  });

  it('is held where one of two items leaves a meeting, and the other stays', async () => {
    await published(connection());
    const site = siteOn(connection());
    const [agent, reader] = [site.visitor(), site.visitor()];
    const rows = meeting(1)?.rows ?? [];
    const items = rows.flatMap((row) => row.items);
    assert(rows.length > 1);
    for (const leaving of rows) {
      const { path } = await made(agent, { name: leaving.id, bodies: [], items: items.map(box) });
      const moved = placeRow(work, leaving.id, meeting(3)?.id ?? '', 1);
      await published(
        connection(),
        { ...sampleProgramme, works: [moved] },
        { at: '2018-04-10T08:00:00.000Z' },
      );
      site.shell.published();
      const held = eventsIn((await reader.get(path)).text).filter(
        ({ starts }) => starts === '2018-07-04T10:00:00',
      );
      assert.deepEqual(
        held.map(({ status }) => status),
        ['CONFIRMED'],
        leaving.id,
      );
    }
  });

  it('is nothing of drafts and closed meetings, on its page or in the calendar', async () => {
    const site = await siteWithEditions(connection());
    const [agent, reader] = [site.visitor(), site.visitor()];
    const { page, path } = await made(agent, { sessions: session });
    for (const address of [page, path, '/calendars/mine']) {
      assert.doesNotMatch((await reader.get(address).expect(200)).text, secrets);
    }
  });

  it('is a calendar of the grammar in six languages, and read alike by ical.js and node-ical', async () => {
    const site = await siteWithEditions(connection());
    const [agent, reader] = [site.visitor(), site.visitor()];
    const name = '会议, Réunions; «Заседания» \\n اجتماعاتي '.repeat(2);
    for (const language of languages) {
      const items = [box(itemAt(1)), box('report')];
      const form = { name, bodies: body, sessions: session, items, language, alarm: '30', banner: 'yes' };
      const { path } = await made(agent, form);
      const { text } = await reader.get(path).expect(200);
      assert.deepEqual(faultsOf(text), [], language);
      const calendar = new ICAL.Component(ICAL.parse(text));
      // ical.js knows no NAME (RFC 7986), and leaves it as it is written.
      const written = String(calendar.getFirstPropertyValue('name'));
      assert.equal(written.replaceAll(/\\([,;\\])/gu, '$1'), name.trim());
      const uids = eventsIn(text).map(({ uid }) => uid);
      assert.equal(uids.length, 4);
      const parsed = Object.values(nodeIcal.sync.parseICS(text)).filter((part) => part?.type === 'VEVENT');
      assert.deepEqual(
        parsed.map((part) => (part && 'uid' in part ? part.uid : '')),
        uids,
      );
      const { text: jcal } = await reader.get(path.replace('.ics', '.json')).buffer(true).expect(200);
      assert.deepEqual(
        new ICAL.Component(JSON.parse(jcal)).getAllSubcomponents('vevent').length,
        uids.length,
      );
    }
  });
});

describe('A calendar that was made before its address could be shown again', () => {
  it('works on, and shows an address once it has a new one', async () => {
    const site = await siteWithEditions(await freshDatabase('sqlite'));
    await site.add('delegate');
    const member = await site.signedIn('delegate@example.org');
    const { headers } = await member.post('/desk/calendar').type('form').send(plainForm).expect(303);
    const page = String(headers.location).split('?')[0] ?? '';
    const path = await pathOn(member, page);
    await site.shell.db.updateTable('own_calendar').set({ seed: '' }).execute();
    const { text } = await member.get(page).expect(200);
    assert.match(text, /can no longer be shown, though it works/u);
    await site.visitor().get(path).expect(200);
    await member.post(`${page}/address`).expect(303);
    await site
      .visitor()
      .get(await pathOn(member, page))
      .expect(200);
    await site.shell.db.destroy();
  });
});
