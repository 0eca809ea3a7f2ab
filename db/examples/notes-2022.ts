import type { Programme } from '../../src/drafting/programme.ts';
import { languages } from '../../src/language/languages.ts';
import { textIn, textOf } from '../../src/language/text.ts';
import type { Act, Held, Joint, Note, Resolution } from '../../src/reports/note.ts';
import * as titles from './titles.ts';

/** The eleventh session of the Conference of the Parties, as far as the notes to it need it. */
export const conferenceIn2022: Programme = {
  format: 1,
  session: {
    id: 'ctoc-cop-11',
    bodies: [{ body: 'ctoc-cop', ordinal: 11 }],
    place: titles.vienna,
    dutyStation: 'Vienna',
    zone: 'Europe/Vienna',
    start: '2022-10-17',
    end: '2022-10-21',
    original: 'en',
    services: { meetings: 10, interpretation: languages },
    mandates: [],
    agendaTitle: titles.annotatedProvisionalAgenda,
    series: '2022',
  },
  agenda: [
    item('organizational', 'Organizational matters'),
    item(
      'review',
      'Review of the implementation of the United Nations Convention against Transnational Organized Crime and the Protocols thereto',
    ),
    item('mechanism', 'Mechanism for the Review of the Implementation of the Convention'),
    item(
      'cooperation',
      'International cooperation, with particular emphasis on extradition, mutual legal assistance and international cooperation for the purpose of confiscation, and the establishment and strengthening of central authorities',
    ),
    item('assistance', 'Technical assistance'),
  ],
  documents: [],
  works: [{ id: 'ctoc-cop-11-work', meetings: [] }],
  leftOver: '',
};

const strengthening: Act = {
  kind: 'resolution',
  number: '7/1',
  year: 2014,
  subject: textIn('en', 'strengthening the implementation of the Convention and the Protocols thereto'),
};

const environment: Act = {
  kind: 'resolution',
  number: '10/6',
  year: 2020,
  subject: textIn(
    'en',
    'preventing and combating crimes that affect the environment falling within the scope of the Organized Crime Convention',
  ),
};

const madeConstant: Resolution = { act: strengthening, did: [{ deed: 'made-constant' }] };

const [assistance, cooperation] = ['ctoc-cop-wg.2', 'ctoc-cop-wg.3'];

const aboutBoth: readonly Resolution[] = [
  { act: strengthening, did: [{ deed: 'consecutive', bodies: [cooperation, assistance] }] },
  {
    act: environment,
    did: [
      {
        deed: 'joint-discussion',
        bodies: [assistance, cooperation],
        topic: textIn(
          'en',
          'the application of the Convention for preventing and combating transnational organized crimes that affect the environment',
        ),
        inOrderTo: textIn('en', 'promote the practical application of the Convention'),
      },
    ],
  },
];

const plainly = { constant: false, reaffirmed: false, first: null } as const;

const jointReport = 'CTOC/COP/WG.2/2022/4-CTOC/COP/WG.3/2022/4';

/** What the note of 4 July 2022 transmits: the reports of five working groups, and a resolution of another commission. */
export const noteOf2022: Note = {
  items: ['review', 'cooperation', 'assistance'],
  reports: [
    {
      id: 'trafficking',
      body: 'ctoc-cop-wg.4',
      established: {
        act: decided('4/4', 2008, 'trafficking in persons'),
        as: textIn('en', 'an open-ended interim working group'),
        advisesOn: textIn(
          'en',
          'Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, supplementing the United Nations Convention against Transnational Organized Crime',
        ),
        ...plainly,
      },
      resolutions: [madeConstant],
      sessions: [
        held(11, '2021-10-12', '2021-10-13', 'CTOC/COP/WG.4/2021/6'),
        held(12, '2022-06-29', '2022-06-30', 'CTOC/COP/WG.4/2022/4'),
      ],
      by: { by: 'act', act: strengthening },
    },
    {
      id: 'smuggling',
      body: 'ctoc-cop-wg.7',
      established: {
        act: resolved(
          '5/3',
          'the implementation of the Protocol against the Smuggling of Migrants by Land, Sea and Air, supplementing the Convention',
        ),
        as: textIn(
          'en',
          'an open-ended intergovernmental interim working group on the smuggling of migrants',
        ),
        advisesOn: textIn('en', 'Smuggling of Migrants Protocol'),
        ...plainly,
      },
      resolutions: [madeConstant],
      sessions: [
        held(8, '2021-10-14', '2021-10-15', 'CTOC/COP/WG.7/2021/5'),
        held(9, '2022-06-27', '2022-06-28', 'CTOC/COP/WG.7/2022/4'),
      ],
      by: { by: 'act', act: strengthening },
    },
    {
      id: 'firearms',
      body: 'ctoc-cop-wg.6',
      established: {
        act: resolved(
          '5/4',
          'the illicit manufacturing of and trafficking in firearms, their parts and components and ammunition',
        ),
        as: textIn('en', 'an open-ended intergovernmental working group on firearms'),
        advisesOn: textIn(
          'en',
          'Protocol against the Illicit Manufacturing of and Trafficking in Firearms, Their Parts and Components and Ammunition, supplementing the United Nations Convention against Transnational Organized Crime',
        ),
        ...plainly,
      },
      resolutions: [madeConstant],
      sessions: [
        held(8, '2021-05-10', '2021-05-12', 'CTOC/COP/WG.6/2021/4'),
        held(9, '2022-05-04', '2022-05-05', 'CTOC/COP/WG.6/2022/4'),
      ],
      by: { by: 'act', act: strengthening },
    },
    {
      id: 'cooperation',
      body: cooperation,
      established: {
        act: decided(
          '3/2',
          2006,
          'the implementation of the provisions on international cooperation in the Convention',
        ),
        as: textIn('en', 'an open-ended working group on international cooperation'),
        advisesOn: null,
        constant: true,
        reaffirmed: true,
        first: null,
      },
      resolutions: aboutBoth,
      sessions: [
        held(12, '2021-03-25', '2021-03-26', 'CTOC/COP/WG.3/2021/3'),
        held(13, '2022-05-23', '2022-05-27', jointReport, with13th(assistance)),
      ],
      by: null,
    },
    {
      id: 'assistance',
      body: assistance,
      established: {
        act: decided('2/6', 2005, 'technical assistance activities'),
        as: textIn('en', 'an open-ended interim working group of government experts on technical assistance'),
        advisesOn: null,
        ...plainly,
      },
      resolutions: aboutBoth,
      sessions: [held(13, '2022-05-23', '2022-05-27', jointReport, with13th(cooperation))],
      by: null,
    },
  ],
  transmitted: [
    {
      id: 'narcotic-drugs',
      body: textOf('en', {
        en: 'Commission on Narcotic Drugs',
        fr: 'Commission des stupéfiants',
        es: 'Comisión de Estupefacientes',
        ru: 'Комиссия по наркотическим средствам',
        ar: 'لجنة المخدرات',
        zh: '麻醉药品委员会',
      }),
      word: 'session',
      session: held(65, '2022-03-14', '2022-03-18', 'E/2022/28-E/CN.7/2022/14'),
      act: {
        kind: 'resolution',
        number: '65/2',
        year: 2022,
        subject: textIn(
          'en',
          'strengthening international cooperation to address the links between illicit drug trafficking and illicit firearms trafficking',
        ),
      },
      asked: textIn('en', 'the Executive Director of the United Nations Office on Drugs and Crime'),
      to: [textIn('en', 'Commission on Crime Prevention and Criminal Justice')],
    },
  ],
};

function item(id: string, title: string): Programme['agenda'][number] {
  return { id, title: textIn('en', title), annotation: null, standing: null, items: [], review: false };
}

function decided(number: string, year: number, subject: string): Act {
  return { kind: 'decision', number, year, subject: textIn('en', subject) };
}

function resolved(number: string, subject: string): Act {
  return { kind: 'resolution', number, year: 2010, subject: textIn('en', subject) };
}

function held(ordinal: number, start: string, end: string, report: string, joint: Joint | null = null): Held {
  return { ordinal, start, end, place: titles.vienna, joint, report };
}

function with13th(body: string): Joint {
  return { body, ordinal: 13, discussionBy: environment };
}
