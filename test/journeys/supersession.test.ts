import assert from 'node:assert/strict';
import ical from 'ical.js';
import { closeSilences } from '../../src/acts/rounds.ts';
import { editionsOf } from '../../src/editions/store.ts';
import { base, officeOn, session } from '../desk/drafting-office.ts';
import { onBothDatabases } from '../support/databases.ts';

const bureau = 'ctoc-cop-extended-bureau';
const symbol = 'CTOC/COP/WG.7/2018/1';
const meeting = (number: number) => `ctoc-cop-wg.7-5-m${number}`;

/** An event as a calendar program reads it: when, its state, and how often it was changed. */
interface Told {
  readonly start: string;
  readonly status: string;
  readonly sequence: number;
  readonly text: string;
}

onBothDatabases('A second organization of work for the same agenda', (connection) => {
  it('supersedes the first, is agreed on and published, and calendars follow', async () => {
    const { site, secretariat, officer, send, latest } = await officeOn(connection());
    const reader = site.visitor();
    const feed = async (): Promise<ReadonlyMap<string, Told>> => {
      const { text } = await reader.get(`/calendars/sessions/${session}.ics`).expect(200);
      const events = new ical.Component(ical.parse(text)).getAllSubcomponents('vevent');
      return new Map(
        events.map((event) => [
          String(event.getFirstPropertyValue('uid')).split('@')[0] ?? '',
          {
            start: String(event.getFirstPropertyValue('dtstart')),
            status: String(event.getFirstPropertyValue('status')),
            sequence: Number(event.getFirstPropertyValue('sequence')),
            text: event.toString(),
          },
        ]),
      );
    };
    const paper = async (address: string) => (await reader.get(`/papers/${address}.txt`).expect(200)).text;
    /** Items and annotations as a paper prints them, but for the sentence of what was agreed and when. */
    const agendaIn = (text: string) =>
      text
        .slice(0, text.indexOf('Annex'))
        .slice(text.indexOf('Provisional agenda'))
        .split('\n\n')
        .filter((paragraph) => !paragraph.includes('agreed, using the silence procedure'))
        .join('\n\n');
    const done = async (sent: ReturnType<typeof send>) => {
      const { status, text, headers } = await sent;
      // Where papers are written the answer is the page that shows them, and goes on by itself.
      if (status === 200)
        return /http-equiv="refresh" content="0; url=([^"]+)"/u.exec(text)?.[1] ?? assert.fail(text);
      assert.equal(status, 303, text);
      return headers.location ?? '';
    };

    // The first organization of work is agreed and published.
    for (const subject of ['dates', 'topics', 'agenda', 'organization-of-work']) {
      await done(send('agreements', { subject, bureau, method: 'silence', on: '23 March 2018' }));
    }
    await done(send('editions', { authority: 'bureau', symbol, date: '9 April 2018' }));
    const [before, firstPaper] = [await feed(), await paper('CTOC-COP-WG.7-2018-1')];
    assert.deepEqual(
      [1, 2, 3, 4].map((number) => before.get(meeting(number))?.status),
      ['CONFIRMED', 'CONFIRMED', 'CONFIRMED', 'CONFIRMED'],
    );

    // A second one is drafted beside it: shorter mornings, and everything in three meetings.
    await done(send('candidates', { id: 'second', of: (await latest()).programme.works[0].id }));
    const work = 'second';
    for (const row of ['r7', 'r8']) await done(send(`rows/${row}/place`, { work, to: 'up' }));
    await done(send(`meetings/${meeting(4)}/removal`, { work }));
    const hours = { id: meeting(1), date: '4 July', start: '9 a.m.', end: '12 noon', interpretation: ['en'] };
    await done(send(`meetings/${meeting(1)}`, { ...hours, work, room: 'Boardroom D', track: '', link: '' }));

    // What is drafted is nowhere public, and publishing again says only what is in force.
    await done(send('editions', { authority: 'secretariat', symbol: '', date: '9 April 2018' }));
    assert.deepEqual(await feed(), before);
    const { body: open } = await reader.get(`/api/sessions/${session}`).expect(200);
    assert.deepEqual(
      open.content.programme.works.map((one: object) => Object.keys(one)),
      [['id', 'meetings']],
    );

    // It is put before the Bureau as B; a member acknowledges it, and the silence ends; the officer puts it in force.
    const round = await done(
      send('rounds', {
        subject: 'organization-of-work:second',
        bureau,
        method: 'silence',
        endDay: '13 April 2018',
        endTime: '6 p.m.',
      }),
    );
    const member = await officer();
    const { text: asked } = await member.get(round).expect(200);
    assert.match(asked, /Organization of work B/u);
    await member.post(`${round}/responses`).type('form').send({ move: 'acknowledge', words: '' }).expect(303);
    const early = await send(`${round.slice(base.length + 1)}/outcome`, { on: '9 April 2018' });
    assert.equal(early.status, 422);
    site.shell.now = '2018-04-13T16:00:00.000Z';
    assert.equal(await closeSilences(site.shell), 1);
    const rev = { authority: 'bureau', symbol: `${symbol}/Rev.1`, date: '13 April 2018' };
    await done(send('candidates/second/supersession', {}));
    const { text: desk } = await secretariat.get(base);
    assert.match(desk, /Organization of work<\/b> <span class="state state--done">Agreed/u);
    await done(send('editions', rev));

    // The revision has the same agenda and another annex; calendars move one meeting and cancel the one that is gone.
    const secondPaper = await paper('CTOC-COP-WG.7-2018-1-Rev.1');
    assert(agendaIn(firstPaper).length > 1000);
    assert.equal(agendaIn(secondPaper), agendaIn(firstPaper));
    assert.match(
      secondPaper,
      /Moreover, on 13 April 2018, .* agreed, using the silence procedure, on the proposed organization of work\./u,
    );
    assert.match(firstPaper.slice(firstPaper.indexOf('Annex')), /10 a\.m\.–1 p\.m\./u);
    assert.match(secondPaper.slice(secondPaper.indexOf('Annex')), /9 a\.m\.–noon|9 a\.m\.–12 noon/u);
    assert.equal(await paper('CTOC-COP-WG.7-2018-1'), firstPaper);
    const after = await feed();
    assert.deepEqual([...after.keys()].toSorted(), [...before.keys()].toSorted());
    const told = (number: number, events = after) => {
      const { start, status, sequence } = events.get(meeting(number)) ?? {};
      return [start, status, sequence];
    };
    assert.deepEqual(
      [1, 4].map((number) => [told(number, before), told(number)]),
      [
        [
          ['2018-07-04T10:00:00', 'CONFIRMED', 0],
          ['2018-07-04T09:00:00', 'CONFIRMED', 1],
        ],
        [
          ['2018-07-05T15:00:00', 'CONFIRMED', 0],
          ['2018-07-05T15:00:00', 'CANCELLED', 1],
        ],
      ],
    );
    assert.equal(after.get(meeting(2))?.text, before.get(meeting(2))?.text);
    const editions = await editionsOf(site.shell.db, session);
    assert.deepEqual(
      editions.map(({ content }) => content.agreements.map(({ subject }) => subject).toSorted()),
      Array.from({ length: 3 }, () => ['agenda', 'dates', 'organization-of-work', 'topics']),
    );
  });
});
