import { nextSession } from '../../src/drafting/next-session.ts';
import type { Programme } from '../../src/drafting/programme.ts';
import { languages } from '../../src/language/languages.ts';
import { type Day, plusDays } from '../../src/time/days.ts';
import type { Meeting, Row } from '../../src/timetable/meeting.ts';
import * as annotations from './annotations.ts';
import * as texts from './coming-texts.ts';
import * as titles from './titles.ts';
import { wg7In2018 } from './wg7-2018.ts';

/** A coming meeting of the same Working Group, its sixth, on the day given and the next: made up, topics and all. */
export function wg7Coming(start: Day): Programme {
  const id = 'ctoc-cop-wg.7-6';
  const { session } = nextSession(wg7In2018, { id, start, end: plusDays(start, 1) }, () => '');
  const prefix = `CTOC/COP/WG.7/${session.series}`;
  const item = (
    name: string,
    title: Programme['agenda'][number]['title'],
    annotation: Programme['agenda'][number]['annotation'],
    standing: Programme['agenda'][number]['standing'] = null,
  ) => ({ id: name, title, annotation, standing, items: [], review: false });
  const row = (name: string, takes: string, minutes: number): Row => ({
    id: name,
    items: [takes],
    words: null,
    minutes,
    pinned: false,
  });
  const meeting = (number: number, date: Day, morning: boolean, rows: readonly Row[]): Meeting => ({
    id: `${id}-m${number}`,
    date,
    start: morning ? '10:00' : '15:00',
    end: morning ? '13:00' : '18:00',
    track: null,
    room: titles.boardroomD,
    link: null,
    interpretation: languages,
    bodies: [],
    closed: false,
    cancelled: false,
    rows,
  });
  return {
    format: 1,
    session,
    agenda: [
      {
        ...item('organizational', titles.organizationalMatters, null, 'organizational'),
        items: [
          item('opening', titles.openingOfTheMeeting, texts.openingOn(start, 6), 'opening'),
          item('adoption-of-agenda', titles.adoptionOfTheAgenda, annotations.adoption, 'adoption-of-agenda'),
        ],
      },
      item('by-sea', texts.bySea, texts.bySeaAnnotation),
      item('technology', texts.technology, texts.technologyAnnotation),
      item('other-matters', titles.otherMatters, annotations.otherMatters, 'other-matters'),
      item('report', titles.adoptionOfTheReport, annotations.report, 'adoption-of-report'),
    ],
    documents: [
      {
        id: 'paper-by-sea',
        symbols: [`${prefix}/2`],
        title: texts.bySeaPaper,
        items: ['by-sea'],
        languages,
        issued: {},
      },
      {
        id: 'note-on-technology',
        symbols: [`${prefix}/3`],
        title: texts.technologyNote,
        items: ['technology'],
        languages,
        issued: {},
      },
    ],
    works: [
      {
        id: `${id}-work`,
        meetings: [
          meeting(1, start, true, [
            row('r1', 'opening', 15),
            row('r2', 'adoption-of-agenda', 20),
            row('r3', 'by-sea', 145),
          ]),
          meeting(2, start, false, [row('r4', 'by-sea', 60), row('r5', 'technology', 120)]),
          meeting(3, plusDays(start, 1), true, [row('r6', 'technology', 180)]),
          meeting(4, plusDays(start, 1), false, [row('r7', 'other-matters', 30), row('r8', 'report', 60)]),
        ],
      },
    ],
    leftOver: '',
  };
}
