import assert from 'node:assert/strict';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { draft } from '../../src/acts/revise.ts';
import type { Programme } from '../../src/drafting/programme.ts';
import { languages } from '../../src/language/languages.ts';
import { onBothDatabases } from '../support/databases.ts';
import { published, withMeetings } from '../support/published.ts';
import { sampleProgramme } from '../support/sample.ts';
import { siteOn } from '../support/site.ts';

const { id } = sampleProgramme.session;

/** The sample session on other days, with its meetings on the first of them. */
function onDays(start: string, end: string): Programme {
  const { session } = sampleProgramme;
  return { ...withMeetings((meeting) => ({ ...meeting, date: start })), session: { ...session, start, end } };
}

/** The same session under another id. */
function named(name: string): Programme {
  const [work] = sampleProgramme.works;
  const meetings = work.meetings.map((meeting) => ({ ...meeting, id: meeting.id.replace(id, name) }));
  return {
    ...sampleProgramme,
    session: { ...sampleProgramme.session, id: name },
    works: [{ ...work, meetings }],
  };
}

onBothDatabases('The feed of sessions', (connection) => {
  beforeEach(async () => {
    await published(connection(), sampleProgramme, { authority: 'secretariat' });
  });

  /** What a poll gets from a copy of the program that has just been started. */
  async function poll(query = '', etag = '') {
    const request = siteOn(connection()).visitor().get(`/calendars/sessions.ics${query}`);
    const { status, text, headers } = await (etag === '' ? request : request.set('If-None-Match', etag));
    return { status, text, headers };
  }

  it('has one entry of whole days for each session, which takes nobody’s time', async () => {
    await published(connection(), named('other'));
    const { text, headers } = await poll();
    assert.equal(headers['content-type'], 'text/calendar; charset=utf-8');
    assert.match(String(headers['content-disposition']), /filename="sessions\.ics"/u);
    const events = eventsIn(text);
    assert.deepEqual(
      events.map((event) => event.uid),
      [`${id}@plenary.example`, 'other@plenary.example'],
    );
    const [first] = events;
    assert.deepEqual(
      [first?.startDate.toString(), first?.endDate.toString(), first?.startDate.isDate],
      ['2018-07-04', '2018-07-06', true],
    );
    assert.equal(first?.component.getFirstPropertyValue('transp'), 'TRANSPARENT');
    assert.equal(first?.summary, 'PROPOSED: Smuggling of Migrants, fifth meeting, Vienna');
    assert.doesNotMatch(text, /VTIMEZONE|VALARM|METHOD/u);
    assert(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75));
  });

  it('is the same bytes poll by poll, and not sent again to whoever has them', async () => {
    const before = await poll();
    const after = await poll();
    assert.equal(after.text, before.text);
    assert.equal((await poll('', String(before.headers.etag))).status, 304);
    assert.equal(before.headers['last-modified'], 'Mon, 09 Apr 2018 08:00:00 GMT');
    assert.match(before.text, /DTSTAMP:20180409T080000Z/u);
  });

  it('follows a session to other days: the same UID, a SEQUENCE that rises, and the other sessions byte for byte', async () => {
    await published(connection(), named('other'), { at: '2018-04-10T08:00:00.000Z' });
    const before = await poll();
    await published(connection(), onDays('2018-09-10', '2018-09-12'), {
      at: '2018-05-02T09:30:00.000Z',
      authority: 'chair',
    });
    const after = await poll();
    assert.notEqual(after.headers.etag, before.headers.etag);
    const [was, is] = [before, after].map(({ text }) => eventsIn(text).find(({ uid }) => uid.startsWith(id)));
    assert.equal(is?.uid, was?.uid);
    assert.deepEqual([was?.sequence, is?.sequence], [0, 1]);
    assert.deepEqual([is?.startDate.toString(), is?.endDate.toString()], ['2018-09-10', '2018-09-13']);
    assert.match(is?.description ?? '', /Moved from: 4 and 5 July 2018/u);
    assert.equal(String(is?.component.getFirstPropertyValue('last-modified')), '2018-05-02T09:30:00Z');
    assert.equal(String(is?.component.getFirstPropertyValue('created')), '2018-04-09T08:00:00Z');
    assert.equal(blockOf(after.text, 'other'), blockOf(before.text, 'other'));
  });

  it('leaves a session alone of which only meetings change', async () => {
    const before = await poll();
    const later = withMeetings((meeting) => ({ ...meeting, start: '11:00' }));
    await published(connection(), later, { at: '2018-05-02T09:30:00.000Z', authority: 'secretariat' });
    const after = await poll();
    assert.equal(blockOf(after.text, id), blockOf(before.text, id));
  });

  it('is confirmed when the organization of work is, and cancelled when none of the meetings will be held', async () => {
    await published(connection(), sampleProgramme, { at: '2018-05-02T09:30:00.000Z', authority: 'bureau' });
    assert.match((await poll()).text, /STATUS:CONFIRMED/u);
    const off = withMeetings((meeting) => ({ ...meeting, cancelled: true }));
    await published(connection(), off, { at: '2018-06-02T09:30:00.000Z', authority: 'chair' });
    const [event] = eventsIn((await poll()).text);
    assert.equal(event?.component.getFirstPropertyValue('status'), 'CANCELLED');
    assert.match(event?.summary ?? '', /^CANCELLED: /u);
    assert.equal(event?.sequence, 2);
    assert.deepEqual(eventsIn((await poll('?cancelled=omit')).text), []);
  });

  it('says nothing of a session that is only drafted', async () => {
    const { shell } = siteOn(connection());
    const before = await poll();
    await draft(shell, 'test', named('drafted'));
    assert.equal((await poll()).text, before.text);
  });

  it('is named, and names its sessions, in each of the six languages, and reminds when asked', async () => {
    const names = new Set<string>();
    for (const language of languages) {
      const { text } = await poll(`?lang=${language}`);
      const lines = text.replaceAll('\r\n ', '');
      names.add(/^NAME:(.*)\r$/mu.exec(lines)?.[1] ?? '');
      names.add(eventsIn(text)[0]?.summary ?? '');
      const read = Object.values(nodeIcal.sync.parseICS(text)).find((part) => part?.type === 'VEVENT');
      assert.equal(read?.type === 'VEVENT' && read.datetype, 'date');
    }
    assert.equal(names.size, 12);
    assert.match((await poll('?alarm=1440')).text, /TRIGGER:-PT1440M/u);
    assert.equal((await poll('?lang=de')).status, 400);
  });
});

function eventsIn(text: string): readonly ICAL.Event[] {
  return new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));
}

function blockOf(text: string, session: string): string | undefined {
  const blocks = text.match(/BEGIN:VEVENT[\s\S]*?END:VEVENT\r\n/gu) ?? [];
  return blocks.find((block) => block.includes(`UID:${session}@`));
}
