import type { Item, Standing } from '../../src/agenda/item.ts';
import type { Programme } from '../../src/drafting/programme.ts';
import { languages } from '../../src/language/languages.ts';
import { textIn, textOf } from '../../src/language/text.ts';
import { stateMeant } from '../../src/reports/register/register.ts';
import {
  type Capacity,
  type KindOfStatement,
  noReport,
  type Participant,
  type Report,
  type Speaker,
  type Statement,
} from '../../src/reports/report.ts';
import * as titles from './titles.ts';

/** The second meeting of the Working Group on the Smuggling of Migrants, Vienna, 11 to 13 November 2013, as it was held. */
export const wg7In2013: Programme = {
  format: 1,
  session: {
    id: 'ctoc-cop-wg.7-2',
    bodies: [{ body: 'ctoc-cop-wg.7', ordinal: 2 }],
    place: titles.vienna,
    dutyStation: 'Vienna',
    zone: 'Europe/Vienna',
    start: '2013-11-11',
    end: '2013-11-13',
    original: 'en',
    services: { meetings: 6, interpretation: languages },
    mandates: [{ citation: 'Conference resolution 6/3', note: null }],
    agendaTitle: textIn('en', 'Provisional agenda and annotations'),
    series: '2013',
    adopted: {
      meeting: 'ctoc-cop-wg.7-2-m1',
      on: '2013-11-11',
      byConsensus: true,
      orallyAmended: false,
    },
  },
  agenda: [
    item('organizational', 'Organizational matters', 'organizational', [
      item('opening', 'Opening of the meeting', 'opening'),
      item('adoption-of-agenda', 'Adoption of the agenda and organization of work', 'adoption-of-agenda'),
    ]),
    item('techniques', 'Good practices in special investigative techniques'),
    item('centres', 'Good practices in the establishment of multi-agency centres'),
    item('informal', 'Good practices in informal cross-border cooperation and information-sharing'),
    item('other-matters', 'Other matters', 'other-matters'),
    item('report', 'Adoption of the report', 'adoption-of-report'),
  ],
  documents: [
    background(2, 'techniques', 'special investigative techniques'),
    background(3, 'centres', 'the establishment of multi-agency centres'),
    background(4, 'informal', 'informal cross-border cooperation and information-sharing'),
  ],
  works: [
    {
      id: 'ctoc-cop-wg.7-2-work',
      meetings: ['2013-11-11', '2013-11-12', '2013-11-13'].flatMap((date, index) => [
        meeting(2 * index + 1, date, '10:00', '13:00'),
        meeting(2 * index + 2, date, '15:00', '18:00'),
      ]),
    },
  ],
  leftOver: '',
};

const substantiveItems = ['techniques', 'centres', 'informal'];
const allButFirst = [...substantiveItems, 'other-matters', 'report'];

const participants: readonly Participant[] = [
  ...taking(
    'party',
    'Algeria, Australia, Austria, Azerbaijan, Belarus, Belgium, Brazil, Burkina Faso, Cambodia, Canada, Chile, Cuba, Cyprus, Czech Republic, Dominican Republic, Ecuador, Egypt, El Salvador, France, Germany, Ghana, Guatemala, Hungary, Indonesia, Italy, Kenya, Kuwait, Lebanon, Lithuania, Luxembourg, Malta, Mexico, Myanmar, Netherlands, Nicaragua, Nigeria, Norway, Oman, Panama, Peru, Philippines, Poland, Portugal, Romania, Russian Federation, Saudi Arabia, Slovakia, Slovenia, South Africa, Spain, Sweden, Switzerland, Syrian Arab Republic, Tunisia, Turkey, United States, Venezuela',
  ),
  {
    id: 'european-union',
    capacity: 'integration-organization',
    name: textOf('en', {
      en: 'European Union',
      fr: 'Union européenne',
      es: 'Unión Europea',
      ru: 'Европейский союз',
      ar: 'الاتحاد الأوروبي',
      zh: '欧洲联盟',
    }),
  },
  ...taking('signatory', 'Japan, Republic of Korea, Sri Lanka'),
  ...taking(
    'neither',
    'Afghanistan, China, Colombia, Côte d’Ivoire, Iran, Malaysia, Morocco, Pakistan, Qatar, Sudan, Thailand, United Arab Emirates, Viet Nam, Yemen, Zimbabwe',
  ),
  ...taking('observer-mission', 'State of Palestine'),
  organization('united-nations', 'Office of the United Nations High Commissioner for Refugees'),
  organization('intergovernmental', 'International Organization for Migration'),
  organization('intergovernmental', 'Organization for Security and Cooperation in Europe'),
];

/** What happened there, as facts: who took part, who spoke, what was adopted. */
export const reportOf2013: Report = {
  ...noReport,
  instrument: textOf('en', {
    en: 'Smuggling of Migrants Protocol',
    fr: 'Protocole relatif au trafic illicite de migrants',
    es: 'Protocolo contra el Tráfico Ilícito de Migrantes',
    ru: 'Протокол о незаконном ввозе мигрантов',
    ar: 'بروتوكول المهاجرين',
    zh: '《移民议定书》',
  }),
  participants,
  statements: [
    spoke('opening', [], { as: 'chair', person: 'Carmen Buján Freire', state: code('Spain') }),
    ...byStates(
      'opening',
      [],
      'Ecuador, Switzerland, Algeria, Canada, Russian Federation, Nicaragua, Egypt, Guatemala, Kenya, Nigeria, Philippines, Mexico, United States, Venezuela, Indonesia, Ghana, Peru, Chile, Cuba, Azerbaijan, Saudi Arabia',
    ),
    spoke('opening', [], { participant: 'european-union' }),
    spoke('opening', [], { title: textIn('en', 'the Director of the Division for Treaty Affairs') }),
    spoke('recorded', [], { title: textIn('en', 'the Special Rapporteur on the human rights of migrants') }),
    ...substantiveItems.map((one) => spoke('introductory', [one], { as: 'secretariat' })),
    ...(
      [
        ['José E. Nieto Barroso', 'Spain'],
        ['Akil Baldwin', 'United States'],
        ['Scott Hatfield', 'United States'],
        ['Neil Brennan', 'Canada'],
        ['Menglong Has', 'Cambodia'],
        ['Francisco Pulido Catalán', 'Spain'],
        ['Lidia Araceli Gómez Santillán', 'Mexico'],
        ['Jesus I. Yabes', 'Philippines'],
        ['Alif Suaidi', 'Indonesia'],
      ] as const
    ).map(([person, country]) => spoke('panellist', substantiveItems, { person, state: code(country) })),
    ...byStates(
      'intervention',
      allButFirst,
      'Guatemala, Egypt, Australia, France, Saudi Arabia, Belgium, Italy, Ghana, Indonesia, Turkey, Philippines, Algeria, South Africa, Kenya, Belgium, Norway, Mexico, Azerbaijan, Romania, Dominican Republic, Russian Federation, Belarus, Cuba, Chile, Slovenia, Venezuela, Canada, Nicaragua, Lebanon, Ghana, Netherlands, Switzerland',
    ),
    spoke('intervention', allButFirst, { participant: 'european-union' }),
    ...byStates('intervention', allButFirst, 'Japan, Republic of Korea'),
    ...byStates('intervention', allButFirst, 'Yemen, Colombia, Pakistan, China'),
  ],
  reportAdopted: {
    meeting: 'ctoc-cop-wg.7-2-m6',
    on: '2013-11-13',
    byConsensus: false,
    orallyAmended: true,
  },
  draftSymbol: 'CTOC/COP/WG.7/2013/L.1',
  listOfParticipants: 'CTOC/COP/WG.7/2013/INF/1/Rev.1',
};

function item(
  id: string,
  title: string,
  standing: Standing | null = null,
  items: readonly Item[] = [],
): Item {
  return { id, title: textIn('en', title), annotation: null, review: false, standing, items };
}

function background(number: number, under: string, subject: string) {
  return {
    id: `background-${number}`,
    symbols: [`CTOC/COP/WG.7/2013/${number}`],
    title: textIn('en', `Background paper by the Secretariat on good practices in ${subject}`),
    items: [under],
    languages,
    issued: {},
  };
}

function meeting(number: number, date: string, start: string, end: string) {
  return {
    id: `ctoc-cop-wg.7-2-m${number}`,
    date,
    start,
    end,
    track: null,
    room: null,
    link: null,
    interpretation: languages,
    bodies: [],
    closed: false,
    cancelled: false,
    rows: [],
  };
}

function code(name: string): string {
  const state = stateMeant(name);
  if (!state) throw new Error(`No State is called ${name}.`);
  return state.code;
}

function taking(capacity: Capacity, names: string): readonly Participant[] {
  return names.split(', ').map((name) => ({ id: code(name), state: code(name), capacity }));
}

function organization(capacity: Capacity, name: string): Participant {
  return { id: name.toLowerCase().replaceAll(/[^a-z]+/g, '-'), capacity, name: textIn('en', name) };
}

function spoke(kind: KindOfStatement, items: readonly string[], who: Partial<Speaker>): Statement {
  const speaker: Speaker = {
    as: 'participant',
    participant: null,
    state: null,
    person: null,
    title: null,
    onBehalfOf: null,
    ...who,
  };
  const id = [kind, speaker.as, speaker.participant ?? speaker.person ?? '', ...items].join(' ');
  return { id, kind, meeting: null, items, speaker };
}

function byStates(kind: KindOfStatement, items: readonly string[], names: string): readonly Statement[] {
  return names.split(', ').map((name) => spoke(kind, items, { participant: code(name) }));
}
