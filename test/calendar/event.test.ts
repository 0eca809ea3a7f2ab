import assert from 'node:assert/strict';
import type { CalendarEvent } from '../../src/calendar/event.ts';
import { feedText } from '../../src/calendar/feed.ts';
import type { Programme } from '../../src/drafting/programme.ts';
import { type Language, languages } from '../../src/language/languages.ts';
import { textIn, withTranslation } from '../../src/language/text.ts';
import { golden } from '../papers-written/example.ts';
import { calendarSettings, withMeetings } from '../support/published.ts';
import { sampleProgramme } from '../support/sample.ts';
import { eventsAlong, lineOf, property, type Told } from './editions.ts';

const only = (place: number) => (meeting: { id: string }) => meeting.id.endsWith(`m${place}`);

/** A meeting's event as it stands with each edition. */
function lifeOf(place: number, ...told: readonly Told[]): readonly CalendarEvent[] {
  return eventsAlong(lineOf(...told)).map((events) => {
    const found = events.find(({ meeting }) => meeting.endsWith(`m${place}`));
    assert(found);
    return found;
  });
}

const statusAndWord = (event: CalendarEvent | undefined) =>
  event && [property(event, 'STATUS'), property(event, 'SUMMARY').split(':')[0], event.sequence];

describe('The event of a meeting', () => {
  it('is proposed until an organization of work is agreed, and confirmed ever after', () => {
    const [announced, confirmed, later] = lifeOf(
      1,
      { authority: 'secretariat' },
      { symbol: 'CTOC/COP/WG.7/2018/1' },
      { authority: 'secretariat' },
    );
    assert.deepEqual(statusAndWord(announced), ['TENTATIVE', 'PROPOSED', 0]);
    assert.deepEqual(confirmed && [property(confirmed, 'STATUS'), confirmed.sequence], ['CONFIRMED', 1]);
    assert.match(
      confirmed ? property(confirmed, 'SUMMARY') : '',
      /^Smuggling of Migrants, 1st meeting, items/u,
    );
    assert.match(
      confirmed ? property(confirmed, 'DESCRIPTION') : '',
      /^CTOC\/COP\/WG\.7\/2018\/1, agreed by the extended Bureau.* on 23 March 2018\\nWas proposed; now agreed\./u,
    );
    assert.deepEqual(later?.texts, confirmed?.texts);
  });

  it('begins with the word for proposed or cancelled in each language', () => {
    const [announced, off] = lifeOf(
      2,
      { authority: 'secretariat' },
      {
        programme: withMeetings((one) => (only(2)(one) ? { ...one, cancelled: true } : one)),
        authority: 'chair',
      },
    );
    const words = (event: CalendarEvent | undefined) =>
      languages.map((language) => event && property(event, 'SUMMARY', language).split(/\s?[:：]/u)[0]);
    assert.deepEqual(words(announced), [
      'مقترحة',
      '拟议',
      'PROPOSED',
      'PROPOSÉE',
      'ПРЕДЛАГАЕТСЯ',
      'PROPUESTA',
    ]);
    assert.deepEqual(words(off), ['ملغاة', '取消', 'CANCELLED', 'ANNULÉE', 'ОТМЕНЕНО', 'CANCELADA']);
  });

  it('keeps its UID under another domain, and says from when it was moved', () => {
    const [first, second] = lineOf(
      {},
      { programme: withMeetings((one) => ({ ...one, start: one.start && '10:30' })) },
    );
    assert(first && second);
    const [before = []] = eventsAlong([first]);
    const [, after = []] = eventsAlong([first, second], {
      ...calendarSettings,
      calendarDomain: 'moved.example',
    });
    const uids = (events: readonly CalendarEvent[]) => events.map(({ uid }) => uid.split('@')[0]);
    assert.deepEqual(uids(after), uids(before));
    const [, moved] = lifeOf(
      1,
      {},
      { programme: withMeetings((one) => ({ ...one, start: one.start && '10:30' })) },
    );
    assert.match(
      moved ? property(moved, 'DESCRIPTION') : '',
      /Moved from: Wednesday, 4 July 2018, 10 a\.m\.–1 p\.m\./u,
    );
    assert.deepEqual(moved && [moved.sequence, moved.created, moved.lastModified, moved.edition], [
      1,
      '2018-04-09T08:00:00.000Z',
      '2018-04-10T08:00:00.000Z',
      2,
    ]);
  });

  it('says which documents it had under its items before, and of which track it was', () => {
    const documents = sampleProgramme.documents.map((one) => ({ ...one, symbols: ['A/CONF/1'] }));
    const told = (programme: Programme) => {
      const [, event] = lifeOf(1, {}, { programme });
      return event ? property(event, 'DESCRIPTION') : '';
    };
    assert.match(told({ ...sampleProgramme, documents }), /Documents before: CTOC\/COP\/WG\.7\/2018\/2\./u);
    const track = textIn('en', 'Committee of the Whole');
    assert.match(told(withMeetings((one) => ({ ...one, track }))), /Before: none\./u);
  });

  it('is the same object, so the same bytes, with an edition that does not touch it', () => {
    const stored = eventsAlong(lineOf({})).at(-1) ?? [];
    const renamed = withMeetings((one) =>
      only(4)(one) ? { ...one, room: textIn('en', 'Boardroom D') } : one,
    );
    const [, after = []] = eventsAlong(lineOf({}, { programme: renamed, authority: 'secretariat' }));
    const changed = after.filter(({ uid, texts }) => {
      const before = stored.find((event) => event.uid === uid);
      return JSON.stringify(before?.texts) !== JSON.stringify(texts);
    });
    assert.deepEqual(
      changed.map(({ meeting, sequence }) => [meeting.slice(-2), sequence]),
      [['m4', 1]],
    );
  });

  it('rises by one in its SEQUENCE for a translation, a link, an item', () => {
    const room = textIn('en', 'Boardroom A');
    const steps = [
      { room },
      { room: withTranslation(room, 'fr', 'Salle A') },
      { room: withTranslation(room, 'fr', 'Salle A'), link: 'https://meet.example/a,b' },
    ];
    const told = steps.map((step) => ({ programme: withMeetings((one) => ({ ...one, ...step })) }));
    const life = lifeOf(1, ...told);
    assert.deepEqual(
      life.map(({ sequence }) => sequence),
      [0, 1, 2],
    );
    assert.match(property(life[2] as CalendarEvent, 'DESCRIPTION'), /Join: https:\/\/meet\.example\/a,b/u);
    assert.doesNotMatch(property(life[1] as CalendarEvent, 'DESCRIPTION'), /Join/u);
  });

  it('stays as it last was, cancelled, where the meeting is cancelled, dropped or closed, and comes back', () => {
    const [work] = sampleProgramme.works;
    const dropped = {
      ...sampleProgramme,
      works: [{ ...work, meetings: work.meetings.slice(0, 3) }] as const,
    };
    const closed = withMeetings((one) =>
      only(4)(one) ? { ...one, closed: true, room: textIn('en', 'Cellar'), start: '16:00' } : one,
    );
    const cancelled = withMeetings((one) => (only(4)(one) ? { ...one, cancelled: true } : one));
    for (const programme of [dropped, closed, cancelled]) {
      const [was, off, still, back] = lifeOf(4, {}, { programme }, { programme: cancelled }, {});
      assert.deepEqual(statusAndWord(off), ['CANCELLED', 'CANCELLED', 1]);
      assert.equal(off && property(off, 'DTSTART'), was && property(was, 'DTSTART'));
      assert.doesNotMatch(off?.texts.en ?? '', /Cellar/u);
      assert.match(off ? property(off, 'DESCRIPTION') : '', /Will not be held as announced/u);
      assert.deepEqual(still?.texts, off?.texts);
      assert.deepEqual(back && [property(back, 'STATUS'), back.sequence], ['CONFIRMED', 2]);
      assert.match(back ? property(back, 'DESCRIPTION') : '', /Will be held after all/u);
    }
  });

  it('ends on the next day where the meeting runs past midnight', () => {
    const [late] = lifeOf(4, {
      programme: withMeetings((one) => (only(4)(one) ? { ...one, start: '22:00', end: '01:30' } : one)),
    });
    assert.equal(late && property(late, 'DTEND'), '20180706T013000');
    assert.equal(late?.ends, '2018-07-05T23:30:00.000Z');
  });

  it('does not exist for a holiday or a meeting that was always closed', () => {
    const odd = withMeetings((one) => {
      if (only(1)(one)) return { ...one, start: null, end: null };
      return only(2)(one) ? { ...one, closed: true } : one;
    });
    const [events = []] = eventsAlong(lineOf({ programme: odd }));
    assert.deepEqual(
      events.map(({ meeting }) => meeting.slice(-2)),
      ['', 'm3', 'm4'],
    );
    assert.match(events[1] ? property(events[1], 'SUMMARY') : '', /1st meeting, item 3$/u);
  });

  for (const language of ['en', 'ar'] satisfies Language[]) {
    it(`reads in ${language} as its golden file does`, () => {
      const moved = withMeetings((one) => {
        if (only(2)(one)) return { ...one, cancelled: true };
        return only(4)(one) ? { ...one, start: '15:30', link: 'https://meet.example/wg7' } : one;
      });
      const editions = lineOf(
        { authority: 'secretariat' },
        { symbol: 'CTOC/COP/WG.7/2018/1' },
        { programme: moved, authority: 'chair' },
      );
      const events = eventsAlong(editions).at(-1) ?? [];
      const text = feedText(
        {
          which: { kind: 'session', id: 'ctoc-cop-wg.7-5' },
          name: 'Smuggling; of, Migrants',
          description: 'As published',
          page: '/sessions/ctoc-cop-wg.7-5',
          lastModified: '2018-04-11T08:00:00.000Z',
          events: events.map(({ uid, starts, facts, texts }) => ({
            uid,
            starts,
            status: facts.status,
            banner: facts.kind === 'banner',
            vevent: texts[language],
          })),
        },
        { language, alarm: 15, omitCancelled: false, banner: true },
        calendarSettings,
      );
      assert.equal(text, golden(`feed.${language}.ics`, text));
    });
  }
});
