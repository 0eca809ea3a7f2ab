import assert from 'node:assert/strict';
import { moveItem } from '../../../src/agenda/edits.ts';
import type { Agenda, Item, Plan } from '../../../src/agenda/item.ts';
import { placed } from '../../../src/agenda/outline.ts';
import { noPlan } from '../../../src/agenda/plans.ts';
import { isKey, say } from '../../../src/language/catalogue.ts';
import { languages } from '../../../src/language/languages.ts';
import { textIn } from '../../../src/language/text.ts';
import { levels } from '../../../src/rules.ts';
import type { Session } from '../../../src/sessions/session.ts';
import { type Given, timetableFindings } from '../../../src/timetable/check.ts';
import { brought, levelsFor, ruleCodes, rules, strictest } from '../../../src/timetable/checking/rules.ts';
import type { Meeting, OrganizationOfWork, Row } from '../../../src/timetable/meeting.ts';
import { sampleProgramme } from '../../support/sample.ts';

/** What is judged: the sample session, somehow changed. */
interface Judged {
  readonly work?: OrganizationOfWork;
  readonly agenda?: Agenda;
  readonly session?: Session;
  readonly given?: Given;
}

const [work] = sampleProgramme.works;
const [m1, m2, m3, m4] = work.meetings.map(({ id }) => id) as [string, string, string, string];
const { agenda, session, documents } = sampleProgramme;

const found = ({
  work: one = work,
  agenda: items = agenda,
  session: held = session,
  given = { documents },
}: Judged) => timetableFindings(one, items, held, given).map(({ code, where }) => `${code} ${where}`);

const meeting = (id: string, change: Partial<Meeting>, one = work): OrganizationOfWork => ({
  ...one,
  meetings: one.meetings.map((each) => (each.id === id ? { ...each, ...change } : each)),
});
const rows = (id: string, ...taken: readonly (readonly [string, string, number | null])[]) =>
  meeting(id, { rows: taken.map(([row, item, minutes]) => row_(row, item, minutes)) });
const row_ = (id: string, item: string, minutes: number | null): Row => ({
  id,
  items: [item],
  words: null,
  minutes,
  pinned: false,
});
const added = (...meetings: readonly Partial<Meeting>[]): OrganizationOfWork => ({
  ...work,
  meetings: [
    ...work.meetings,
    ...meetings.map((one, index) => ({
      ...(work.meetings[3] as Meeting),
      id: `x${index + 1}`,
      rows: [],
      ...one,
    })),
  ],
});
const changed = (id: string, change: (item: Item) => Partial<Item>, items = agenda): Agenda =>
  items.map((item) => ({
    ...item,
    ...(item.id === id ? change(item) : {}),
    items: changed(id, change, item.items),
  }));
const planned = (id: string, plan: Partial<Plan>) => changed(id, () => ({ plan: { ...noPlan, ...plan } }));
const annotated = (words: string) =>
  changed('adoption-of-agenda', () => ({ annotation: textIn('en', words) }));
const services = (change: Partial<Session['services']>): Session => ({
  ...session,
  services: { ...session.services, ...change },
});
const window = (from: string, until: string, start: string | null = null, end: string | null = null) => ({
  windows: [{ from, until, start, end }],
});
const [thursday, saturday] = ['2018-07-05', '2018-07-07'];
const evening = { date: thursday, start: '18:00', end: '20:00' };
const aside = textIn('en', 'Committee of the Whole');
const own = (words: string): OrganizationOfWork =>
  meeting(m2, {
    rows: [
      ...(work.meetings[1]?.rows ?? []),
      { id: 'own', items: [], words: textIn('en', words), minutes: null, pinned: false },
    ],
  });

/** Each rule: broken once, with where it is found, and kept once, just short of being broken. */
const cases: Readonly<Record<string, readonly (readonly [Judged, string | null, Judged])[]>> = {
  'timetable.outside-session': [
    [
      { work: meeting(m4, { date: '2018-07-06' }) },
      m4,
      { work: meeting(m4, { date: '2018-07-06', cancelled: true }) },
    ],
    [{ work: meeting(m4, { date: '2018-07-06' }) }, m4, { work: meeting(m4, { ...evening }) }],
  ],
  'timetable.overlap': [
    [
      { work: meeting(m4, { start: '12:00' }) },
      m4,
      { work: meeting(m4, { start: '12:00', track: aside, room: null, interpretation: [] }) },
    ],
  ],
  'timetable.over-full': [
    [{ work: rows(m3, ['r6', 'questionnaire', 181]) }, m3, { work: rows(m3, ['r6', 'questionnaire', 180]) }],
  ],
  'timetable.empty-meeting': [
    [{ work: meeting(m3, { rows: [] }) }, m3, { work: meeting(m3, { cancelled: true, rows: [] }) }],
  ],
  'timetable.no-meetings': [[{ work: { id: 'w', meetings: [] } }, null, {}]],
  'timetable.weekday': [
    [
      { work: own('Panel, to go on on Friday, 5 July') },
      'own',
      { work: own('Panel, to go on on Thursday, 5 July') },
    ],
    [
      {
        agenda: changed('opening', () => ({
          annotation: textIn('fr', 'La réunion s’ouvrira le mardi 4 juillet 2018, à 10 heures.'),
        })),
      },
      'opening',
      {
        agenda: changed('opening', () => ({
          annotation: textIn('fr', 'La réunion s’ouvrira le mercredi 4 juillet 2018, à 10 heures.'),
        })),
      },
    ],
  ],
  'timetable.weekend': [
    [
      { work: meeting(m4, { date: saturday }), session: { ...session, end: saturday } },
      m4,
      { work: meeting(m4, { date: '2018-07-06' }), session: { ...session, end: saturday } },
    ],
  ],
  'timetable.holiday': [[{ given: { holidays: [thursday] } }, m3, { given: { holidays: ['2018-07-06'] } }]],
  'timetable.meetings-promised': [
    [{ session: services({ meetings: 5 }) }, null, { session: services({ meetings: null }) }],
  ],
  'timetable.meetings-annotated': [
    [
      { agenda: annotated('Services permit six plenary meetings over three days.') },
      'adoption-of-agenda',
      { agenda: annotated('Services permit four plenary meetings over two days.') },
    ],
    [
      { agenda: annotated('Three plenary meetings per day are foreseen.') },
      'adoption-of-agenda',
      { agenda: annotated('Two plenary meetings per day are foreseen.') },
    ],
  ],
  'timetable.teams-at-once': [
    [
      { work: added({ start: '10:00', end: '13:00', track: aside, room: null }) },
      'x1',
      {
        work: added({ start: '10:00', end: '13:00', track: aside, room: null }),
        session: services({ teams: 2 }),
      },
    ],
  ],
  'timetable.teams-a-day': [
    [{ work: added(evening) }, 'x1', { work: added({ ...evening, cancelled: true }) }],
    [
      { work: added({ ...evening, sideEvent: true }) },
      'x1',
      { work: added({ ...evening, sideEvent: true, interpretation: [] }) },
    ],
    [{ work: added(evening) }, 'x1', { work: added({ ...evening, interpretation: [] }) }],
  ],
  'timetable.room-twice': [
    [
      { work: added({ start: '14:00', end: '16:00', track: aside }) },
      m4,
      { work: added({ start: '13:00', end: '15:00', track: aside }) },
    ],
  ],
  'timetable.item-without-row': [
    [{ work: rows(m1, ['r1', 'opening', 15], ['r3', 'criminal-justice', 145]) }, 'adoption-of-agenda', {}],
  ],
  'timetable.row-for-no-item': [
    [{ work: rows(m3, ['r6', 'gone', 180]) }, 'r6', { work: rows(m3, ['r6', 'questionnaire', 90]) }],
  ],
  'timetable.outside-windows': [
    [
      { agenda: planned('questionnaire', window(thursday, thursday)) },
      'r5',
      { agenda: planned('questionnaire', window('2018-07-04', thursday)) },
    ],
    [
      { agenda: planned('other-matters', window(thursday, thursday, '15:00', '15:29')) },
      'r7',
      { agenda: planned('other-matters', window(thursday, thursday, '15:00', '15:30')) },
    ],
    [
      {
        agenda: planned('report', window(thursday, thursday, '18:00')),
        work: rows(m4, ['r7', 'other-matters', null], ['r8', 'report', null]),
      },
      'r8',
      {
        agenda: planned('report', window(thursday, thursday, '17:30')),
        work: rows(m4, ['r7', 'other-matters', null], ['r8', 'report', null]),
      },
    ],
  ],
  'timetable.before-documents': [
    [
      {
        agenda: planned('questionnaire', { afterDocuments: true }),
        given: { documents: documents.map((one) => ({ ...one, issued: {} })) },
      },
      'r6',
      {
        agenda: planned('questionnaire', {}),
        given: { documents: documents.map((one) => ({ ...one, issued: {} })) },
      },
    ],
    [
      {
        agenda: planned('criminal-justice', { afterDocuments: true }),
        given: {
          documents: documents.map((one) => ({ ...one, issued: { ...one.issued, ar: '2018-07-05' } })),
        },
      },
      'r3',
      { agenda: planned('criminal-justice', { afterDocuments: true }) },
    ],
    [
      {
        agenda: planned('questionnaire', { afterDocuments: true }),
        given: { documents: documents.map((one) => ({ ...one, issued: {} })) },
      },
      'r5',
      { given: { documents: documents.map((one) => ({ ...one, issued: {} })) } },
    ],
  ],
  'timetable.other-track': [
    [
      { agenda: planned('questionnaire', { track: 'Committee of the Whole' }) },
      'r5',
      {
        agenda: planned('other-matters', { track: 'Committee of the Whole' }),
        work: meeting(m4, { track: aside }),
      },
    ],
  ],
  'timetable.not-joint': [
    [
      {
        agenda: planned('report', { bodies: ['ctoc-cop-wg.7', 'ctoc-cop'] }),
        session: { ...session, bodies: [...session.bodies, { body: 'ctoc-cop', ordinal: 9 }] },
        work: meeting(m4, { bodies: ['ctoc-cop-wg.7'] }),
      },
      'r8',
      {
        agenda: planned('report', { bodies: ['ctoc-cop-wg.7', 'ctoc-cop'] }),
        session: { ...session, bodies: [...session.bodies, { body: 'ctoc-cop', ordinal: 9 }] },
      },
    ],
  ],
  'timetable.minutes-short': [
    [
      { agenda: planned('criminal-justice', { minutes: 246 }) },
      'criminal-justice',
      { agenda: planned('criminal-justice', { minutes: 245 }) },
    ],
  ],
  'timetable.short-piece': [
    [{ work: rows(m3, ['r6', 'questionnaire', 29]) }, 'r6', { work: rows(m3, ['r6', 'questionnaire', 30]) }],
  ],
  'timetable.opening-not-first': [
    [
      {
        work: rows(
          m1,
          ['r2', 'adoption-of-agenda', 20],
          ['r1', 'opening', 15],
          ['r3', 'criminal-justice', 145],
        ),
      },
      'r1',
      {},
    ],
    [
      { work: added({ date: '2018-07-04', start: '09:00', end: '10:00', track: aside, interpretation: [] }) },
      'r1',
      { work: added({ date: '2018-07-04', start: '10:00', end: '11:00', track: aside, room: null }) },
    ],
  ],
  'timetable.agenda-adopted-late': [
    [
      {
        work: rows(
          m1,
          ['r1', 'opening', 15],
          ['r3', 'criminal-justice', 145],
          ['r2', 'adoption-of-agenda', 20],
        ),
      },
      'r2',
      {
        work: rows(m1, ['r1', 'opening', 15], ['own', 'organizational', 5], ['r2', 'adoption-of-agenda', 20]),
      },
    ],
    [
      {
        work: meeting(
          m2,
          { rows: [row_('r2', 'adoption-of-agenda', 20), row_('r4', 'criminal-justice', 100)] },
          rows(m1, ['r1', 'opening', 15]),
        ),
      },
      'r2',
      {},
    ],
  ],
  'timetable.order': [
    [
      {
        work: rows(m1, ['r1', 'opening', 15], ['r2', 'adoption-of-agenda', 20], ['r3', 'questionnaire', 60]),
      },
      'r4',
      {
        work: rows(m1, ['r1', 'opening', 15], ['r2', 'adoption-of-agenda', 20], ['r3', 'questionnaire', 60]),
        agenda: planned('questionnaire', { anyOrder: true }),
      },
    ],
  ],
  'timetable.other-matters-not-last': [
    [
      { work: rows(m4, ['r7', 'other-matters', 30], ['x', 'questionnaire', 30], ['r8', 'report', 60]) },
      'r7',
      {
        work: rows(m4, ['r7', 'other-matters', 30], ['x', 'questionnaire', 30], ['r8', 'report', 60]),
        agenda: moveItem(moveItem(agenda, 'other-matters', 'up'), 'other-matters', 'up'),
      },
    ],
    [
      { work: rows(m4, ['r7', 'other-matters', 30], ['x', 'questionnaire', 30], ['r8', 'report', 60]) },
      'r7',
      { work: rows(m4, ['x', 'questionnaire', 30], ['r7', 'other-matters', 30], ['r8', 'report', 60]) },
    ],
  ],
  'timetable.report-not-last': [
    [{ work: rows(m4, ['r8', 'report', 60], ['r7', 'other-matters', 30]) }, 'r8', {}],
  ],
  'timetable.meeting-after-report': [
    [{ work: added(evening) }, 'r8', { work: added({ ...evening, cancelled: true }) }],
  ],
  'timetable.same-officers': [],
  'timetable.same-delegations': [],
  'timetable.room-taken': [],
};

describe('The rules of an organization of work', () => {
  it('are all kept by the sample session', () => {
    assert.deepEqual(found({ given: { documents, holidays: [] } }), []);
  });

  for (const code of ruleCodes) {
    for (const [index, [broken, where, kept]] of (cases[code] ?? []).entries()) {
      it(`find ${code} where it is broken, and nothing where it is kept (${index + 1})`, () => {
        assert(found(broken).includes(`${code} ${where}`), found(broken).join(', '));
        assert.deepEqual(
          found(kept).filter((one) => one.startsWith(`${code} `)),
          [],
        );
      });
    }
  }

  it('leave nothing untried', () => {
    assert.deepEqual(Object.keys(cases).toSorted(), ruleCodes.toSorted());
  });

  it('share the minutes of a row out among its items by what each is expected to take', () => {
    const both = rows(m3, ['r6', 'questionnaire', 120]);
    const joint = meeting(
      m3,
      { rows: [{ ...row_('r6', 'questionnaire', 120), items: ['other-matters', 'questionnaire'] }] },
      both,
    );
    const expected = (minutes: number) =>
      changed(
        'other-matters',
        () => ({ plan: { ...noPlan, minutes } }),
        planned('questionnaire', { minutes: 170 }),
      );
    const short = (minutes: number) =>
      timetableFindings(joint, expected(minutes), session)
        .filter(({ code }) => code === 'timetable.minutes-short')
        .map(({ where, details }) => [where, details.planned]);
    assert.deepEqual(short(30), []);
    assert.deepEqual(short(170), [
      ['questionnaire', 140],
      ['other-matters', 90],
    ]);
  });

  it('know how many meetings annotations speak of in six languages', () => {
    for (const [words, language, right] of saidOf) {
      const spoken = changed('adoption-of-agenda', () => ({ annotation: textIn(language, words) }));
      const codes = found({ agenda: spoken }).filter((one) => one.startsWith('timetable.meetings-annotated'));
      assert.equal(codes.length, right ? 0 : 1, words);
    }
  });

  it('read the sentence of the sample annotation in each of its languages', () => {
    const { annotation } = placed(agenda).find(({ item }) => item.id === 'adoption-of-agenda')?.item ?? {};
    for (const language of languages) {
      const words = language === 'en' ? annotation?.words : annotation?.translations[language]?.words;
      const spoken = changed('adoption-of-agenda', () => ({ annotation: textIn(language, words ?? '') }));
      const three = { ...work, meetings: work.meetings.slice(0, 3) };
      assert(
        found({ agenda: spoken, work: three }).includes('timetable.meetings-annotated adoption-of-agenda'),
        words,
      );
      assert(!found({ agenda: spoken }).includes('timetable.meetings-annotated adoption-of-agenda'), words);
    }
  });

  it('weigh one of four levels each, advice a warning at most', () => {
    for (const code of ruleCodes) assert(levelsFor(code).includes(rules[code].level), code);
    assert.deepEqual(levelsFor('timetable.order'), levels);
    assert.deepEqual(levelsFor('timetable.short-piece'), ['warning', 'ignore']);
  });

  it('weigh the strictest that several bodies say, one that says nothing meaning what is usual', () => {
    const [weekend, overlap] = ['timetable.weekend', 'timetable.overlap'];
    assert.deepEqual(strictest([{ [weekend]: 'ignore' }, undefined]), { [weekend]: 'warning' });
    assert.deepEqual(strictest([{ [weekend]: 'ignore' }, { [weekend]: 'ignore' }]), { [weekend]: 'ignore' });
    assert.deepEqual(strictest([{ [overlap]: 'warning' }, { [weekend]: 'block' }]), {
      [overlap]: 'refuse',
      [weekend]: 'block',
    });
  });

  it('know what an edit brings: what is new, and what is worse', () => {
    const judged = (one: OrganizationOfWork) => timetableFindings(one, agenda, session);
    const over = (minutes: number) => judged(rows(m3, ['r6', 'questionnaire', minutes]));
    assert.deepEqual(
      brought(over(180), over(200)).map(({ code }) => code),
      ['timetable.over-full'],
    );
    assert.deepEqual(brought(over(200), over(200)), []);
    assert.deepEqual(brought(over(200), over(190)), []);
    assert.equal(brought(over(200), over(210)).length, 1);
  });

  it('are named in six languages, with what each finding says', () => {
    for (const code of ruleCodes) {
      assert(isKey(`rule.${code}`) && isKey(`problem.${code}`), code);
      for (const language of languages) assert.notEqual(say(language, `rule.${code}`), '');
    }
  });

  it('judge 20 items at 20 meetings in well under a millisecond', function () {
    this.retries(3);
    const items: Agenda = Array.from({ length: 20 }, (_, index) => ({
      id: `i${index}`,
      title: textIn('en', `Item ${index}`),
      annotation: textIn(
        'en',
        `Four plenary meetings over two days are said of Wednesday, 4 July 2018. ${index}`,
      ),
      standing: null,
      items: [],
      review: false,
      plan: { ...noPlan, minutes: 90, ...window('2018-07-01', '2018-07-20'), afterDocuments: true },
    }));
    const meetings = Array.from({ length: 20 }, (_, index) => ({
      ...(work.meetings[0] as Meeting),
      id: `m${index}`,
      date: `2018-07-${String(2 + Math.floor(index / 2)).padStart(2, '0')}`,
      start: index % 2 === 0 ? '10:00' : '15:00',
      end: index % 2 === 0 ? '13:00' : '18:00',
      rows: [row_(`a${index}`, `i${index}`, 90), row_(`b${index}`, `i${(index + 1) % 20}`, 90)],
    }));
    const tried = Array.from({ length: 300 }, (_, index) => ({
      id: `w${index}`,
      meetings: meetings.map((one) => ({ ...one })),
    }));
    for (const one of tried) timetableFindings(one, items, session, { documents, holidays: [thursday] });
    const begun = performance.now();
    for (const one of tried) timetableFindings(one, items, session, { documents, holidays: [thursday] });
    const each = (performance.now() - begun) / tried.length;
    assert(each < 1, `${each} ms`);
  });
});

/** What annotations say, in which language, and whether the sample's four meetings in two days agree. */
const saidOf = [
  ['Four plenary meetings, two each day.', 'en', true],
  ['There are six meetings over three days.', 'en', false],
  ['The Working Group held ten meetings in 2013.', 'en', true],
  ['À raison de deux séances plénières par jour.', 'fr', true],
  ['Il est prévu six séances plénières sur trois jours.', 'fr', false],
  ['Se prevén dos sesiones plenarias por día.', 'es', true],
  ['Se prevén cinco sesiones plenarias.', 'es', false],
  ['Предусмотрено по два пленарных заседания в день.', 'ru', true],
  ['Предусмотрено шесть пленарных заседаний в течение трех дней.', 'ru', false],
  ['تُعقد جلستان عامتان في اليوم.', 'ar', true],
  ['تُعقد ست جلسات عامة على مدى ثلاثة أيام.', 'ar', false],
  ['每天举行两次全体会议。', 'zh', true],
  ['将举行六次全体会议。', 'zh', false],
] as const;
