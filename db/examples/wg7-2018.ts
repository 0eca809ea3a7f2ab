import type { Item } from '../../src/agenda/item.ts';
import type { Programme } from '../../src/drafting/programme.ts';
import { languages } from '../../src/language/languages.ts';
import type { Meeting, Row } from '../../src/timetable/meeting.ts';
import * as annotations from './annotations.ts';
import * as titles from './titles.ts';

/** The fifth meeting of the Working Group on the Smuggling of Migrants, Vienna, 4 and 5 July 2018, as drafted. */
export const wg7In2018: Programme = {
  format: 1,
  session: {
    id: 'ctoc-cop-wg.7-5',
    bodies: [{ body: 'ctoc-cop-wg.7', ordinal: 5 }],
    place: titles.vienna,
    dutyStation: 'Vienna',
    zone: 'Europe/Vienna',
    start: '2018-07-04',
    end: '2018-07-05',
    original: 'en',
    services: { meetings: 4, interpretation: languages },
    mandates: [
      { citation: 'Conference resolution 7/1', note: null },
      { citation: 'Conference resolution 8/2', note: null },
    ],
    agendaTitle: titles.annotatedProvisionalAgenda,
    series: '2018',
  },
  agenda: [
    item('organizational', titles.organizationalMatters, 'organizational', null, [
      item('opening', titles.openingOfTheMeeting, 'opening', annotations.opening),
      item('adoption-of-agenda', titles.adoptionOfTheAgenda, 'adoption-of-agenda', annotations.adoption),
    ]),
    item('criminal-justice', titles.criminalJustice, null, annotations.criminalJustice),
    item('questionnaire', titles.questionnaire, null, annotations.questionnaire),
    item('other-matters', titles.otherMatters, 'other-matters', annotations.otherMatters),
    item('report', titles.adoptionOfTheReport, 'adoption-of-report', annotations.report),
  ],
  documents: [
    {
      id: 'background-paper',
      symbols: ['CTOC/COP/WG.7/2018/2'],
      title: titles.backgroundPaper,
      items: ['criminal-justice'],
      languages,
      issued: {
        ar: '2018-05-23',
        zh: '2018-05-23',
        en: '2018-05-23',
        fr: '2018-05-23',
        ru: '2018-05-23',
        es: '2018-05-23',
      },
    },
    {
      id: 'non-paper',
      symbols: ['CTOC/COP/WG.7/2018/CRP.1'],
      title: titles.nonPaper,
      items: ['questionnaire'],
      languages: ['en'],
      issued: { en: '2018-06-18' },
    },
  ],
  works: [
    {
      id: 'ctoc-cop-wg.7-5-work',
      meetings: [
        meeting(1, '2018-07-04', '10:00', '13:00', [
          row('r1', 'opening', 15),
          row('r2', 'adoption-of-agenda', 20),
          row('r3', 'criminal-justice', 145),
        ]),
        meeting(2, '2018-07-04', '15:00', '18:00', [
          row('r4', 'criminal-justice', 100),
          row('r5', 'questionnaire', 80),
        ]),
        meeting(3, '2018-07-05', '10:00', '13:00', [row('r6', 'questionnaire', 180)]),
        meeting(4, '2018-07-05', '15:00', '18:00', [
          row('r7', 'other-matters', 30),
          row('r8', 'report', 60, true),
        ]),
      ],
    },
  ],
  leftOver: '',
};

function item(
  id: string,
  title: Item['title'],
  standing: Item['standing'],
  annotation: Item['annotation'],
  items: readonly Item[] = [],
): Item {
  return { id, title, annotation, standing, items, review: false };
}

function meeting(number: number, date: string, start: string, end: string, rows: readonly Row[]): Meeting {
  return {
    id: `ctoc-cop-wg.7-5-m${number}`,
    date,
    start,
    end,
    track: null,
    room: titles.boardroomA,
    link: null,
    interpretation: languages,
    bodies: [],
    closed: false,
    cancelled: false,
    rows,
  };
}

function row(id: string, item: string, minutes: number, pinned = false): Row {
  return { id, items: [item], words: null, minutes, pinned };
}
