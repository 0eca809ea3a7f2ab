import type { Programme } from '../../src/drafting/programme.ts';
import { languages } from '../../src/language/languages.ts';
import { textIn, textOf } from '../../src/language/text.ts';
import type { Act, Note } from '../../src/reports/note.ts';
import * as titles from './titles.ts';

/** The seventh session of the Conference of the Parties, as far as the notes to it need it. */
export const conferenceIn2014: Programme = {
  format: 1,
  session: {
    id: 'ctoc-cop-7',
    bodies: [{ body: 'ctoc-cop', ordinal: 7 }],
    place: titles.vienna,
    dutyStation: 'Vienna',
    zone: 'Europe/Vienna',
    start: '2014-10-06',
    end: '2014-10-10',
    original: 'en',
    services: { meetings: 10, interpretation: languages },
    mandates: [],
    agendaTitle: titles.annotatedProvisionalAgenda,
    series: '2014',
  },
  agenda: [
    item('organizational', 'Organizational matters'),
    item(
      'review',
      'Review of the implementation of the United Nations Convention against Transnational Organized Crime and the Protocols thereto',
      [
        item('convention', 'Convention against Transnational Organized Crime'),
        item('trafficking', 'Protocol to Prevent, Suppress and Punish Trafficking in Persons'),
        item('smuggling', 'Protocol against the Smuggling of Migrants by Land, Sea and Air'),
      ],
    ),
  ],
  documents: [],
  works: [{ id: 'ctoc-cop-7-work', meetings: [] }],
  leftOver: '',
};

const group: Act = { kind: 'resolution', number: '5/3', year: 2010, subject: null };

/** What the note of 12 June 2014 transmits: the report of the Working Group on the Smuggling of Migrants. */
export const noteOf2014: Note = {
  items: ['smuggling'],
  reports: [
    {
      id: 'smuggling-of-migrants',
      body: 'ctoc-cop-wg.7',
      established: {
        act: group,
        as: textOf('en', {
          en: 'an open-ended intergovernmental interim working group on the smuggling of migrants',
          fr: 'un groupe de travail intergouvernemental provisoire à composition non limitée sur le trafic illicite de migrants',
          es: 'un grupo de trabajo intergubernamental provisional de composición abierta sobre el tráfico ilícito de migrantes',
          ru: 'межправительственная временная рабочая группа открытого состава по незаконному ввозу мигрантов',
          ar: 'فريق عامل حكومي دولي مؤقت مفتوح باب العضوية معني بتهريب المهاجرين',
          zh: '一个不限成员名额的偷运移民问题政府间临时工作组',
        }),
        advisesOn: textOf('en', {
          en: 'Protocol against the Smuggling of Migrants by Land, Sea and Air, supplementing the Convention',
          fr: 'Protocole contre le trafic illicite de migrants par terre, air et mer, additionnel à la Convention',
          es: 'Protocolo contra el Tráfico Ilícito de Migrantes por Tierra, Mar y Aire, que complementa la Convención',
          ru: 'Протокол против незаконного ввоза мигрантов по суше, морю и воздуху, дополняющий Конвенцию',
          ar: 'بروتوكول مكافحة تهريب المهاجرين عن طريق البر والبحر والجو، المكمِّل للاتفاقية',
          zh: '补充公约的《关于打击陆、海、空偷运移民的补充议定书》',
        }),
        constant: false,
        reaffirmed: false,
        first: {
          ordinal: 1,
          start: '2012-05-30',
          end: '2012-06-01',
          place: titles.vienna,
          joint: null,
          report: null,
        },
      },
      resolutions: [
        {
          act: {
            kind: 'resolution',
            number: '6/1',
            year: 2012,
            subject: textOf('en', {
              en: 'ensuring effective implementation of the Organized Crime Convention and its Protocols',
              fr: 'Assurer l’application effective de la Convention contre la criminalité organisée et de ses Protocoles',
              es: 'Asegurar la aplicación efectiva de la Convención contra la Delincuencia Organizada y sus Protocolos',
              ru: 'Обеспечение эффективного осуществления Конвенции против организованной преступности и протоколов к ней',
              ar: 'ضمان التنفيذ الفعال لاتفاقية الجريمة المنظمة وبروتوكولاتها',
              zh: '确保有效实施有组织犯罪公约及其各项议定书',
            }),
          },
          did: [
            {
              deed: 'welcomed',
              instrument: textOf('en', {
                en: 'Smuggling of Migrants Protocol',
                fr: 'Protocole relatif au trafic illicite de migrants',
                es: 'Protocolo contra el Tráfico Ilícito de Migrantes',
                ru: 'Протокол о незаконном ввозе мигрантов',
                ar: 'بروتوكول المهاجرين',
                zh: '《移民议定书》',
              }),
            },
          ],
        },
        {
          act: {
            kind: 'resolution',
            number: '6/3',
            year: 2012,
            subject: textOf('en', {
              en: 'the implementation of the Smuggling of Migrants Protocol',
              fr: 'Application du Protocole relatif au trafic illicite de migrants',
              es: 'Aplicación del Protocolo contra el Tráfico Ilícito de Migrantes',
              ru: 'Осуществление Протокола о незаконном ввозе мигрантов',
              ar: 'تنفيذ بروتوكول المهاجرين',
              zh: '《移民议定书》的实施情况',
            }),
          },
          did: [
            { deed: 'continued', functionsIn: group },
            {
              deed: 'to-meet',
              topics: textOf('en', {
                en: 'good practices in special investigative techniques and the establishment of multiagency centres',
                fr: 'bonnes pratiques en matière de techniques d’enquête spéciales et création de centres multi-institutions',
                es: 'buenas prácticas en materia de técnicas especiales de investigación y establecimiento de centros multiinstitucionales',
                ru: 'успешные виды практики в области специальных методов расследования и создание межведомственных центров',
                ar: 'الممارسات الجيدة في مجال أساليب التحري الخاصة وإنشاء مراكز متعددة الأجهزة',
                zh: '特殊侦查手段和设立多机构中心方面的良好做法',
              }),
            },
          ],
        },
      ],
      sessions: [
        {
          ordinal: 2,
          start: '2013-11-11',
          end: '2013-11-13',
          place: titles.vienna,
          joint: null,
          report: 'CTOC/COP/WG.7/2013/5',
        },
      ],
      by: { by: 'bureau', bureau: 'ctoc-cop-extended-bureau', on: '2013-12-12' },
    },
  ],
  transmitted: [],
};

function item(id: string, title: string, items: Programme['agenda'] = []): Programme['agenda'][number] {
  return { id, title: textIn('en', title), annotation: null, standing: null, items, review: false };
}
