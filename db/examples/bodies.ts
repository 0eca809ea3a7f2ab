import type { Body } from '../../src/bodies/body.ts';
import { textOf } from '../../src/language/text.ts';

const vienna = { dutyStation: 'Vienna', zone: 'Europe/Vienna' } as const;

/** The Conference of the Parties to the Organized Crime Convention. */
export const conference: Body = {
  ...vienna,
  id: 'ctoc-cop',
  kind: 'body',
  name: textOf('en', {
    en: 'Conference of the Parties to the United Nations Convention against Transnational Organized Crime',
    fr: 'Conférence des Parties à la Convention des Nations Unies contre la criminalité transnationale organisée',
    es: 'Conferencia de las Partes en la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional',
    ru: 'Конференция участников Конвенции Организации Объединенных Наций против транснациональной организованной преступности',
    ar: 'مؤتمر الأطراف في اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية',
    zh: '联合国打击跨国有组织犯罪公约缔约方会议',
  }),
  shortName: textOf('en', {
    en: 'Conference of the Parties (Organized Crime)',
    fr: 'Conférence des Parties (criminalité organisée)',
    es: 'Conferencia de las Partes (delincuencia organizada)',
    ru: 'Конференция участников (организованная преступность)',
    ar: 'مؤتمر الأطراف (الجريمة المنظمة)',
    zh: '缔约方会议（有组织犯罪）',
  }),
  symbolPrefix: 'CTOC/COP',
  parent: null,
  sessionWord: 'session',
  agreedBy: 'ctoc-cop-extended-bureau',
  agreesAnnotations: false,
};

/** The Bureau of the Conference with the chairs of the regional groups: it agrees for the Conference and its working groups. */
export const extendedBureau: Body = {
  ...vienna,
  id: 'ctoc-cop-extended-bureau',
  kind: 'bureau',
  name: textOf('en', {
    en: 'extended Bureau of the Conference of the Parties',
    fr: 'Bureau élargi de la Conférence des Parties',
    es: 'Mesa ampliada de la Conferencia de las Partes',
    ru: 'расширенное бюро Конференции участников',
    ar: 'المكتب الموسَّع لمؤتمر الأطراف',
    zh: '缔约方会议扩大主席团',
  }),
  shortName: textOf('en', {
    en: 'extended Bureau',
    fr: 'Bureau élargi',
    es: 'Mesa ampliada',
    ru: 'расширенное бюро',
    ar: 'المكتب الموسَّع',
    zh: '扩大主席团',
  }),
  symbolPrefix: null,
  parent: 'ctoc-cop',
  sessionWord: 'meeting',
  agreedBy: null,
  agreesAnnotations: false,
};

/** The Working Group on the Smuggling of Migrants. */
export const smugglingOfMigrants: Body = {
  ...vienna,
  id: 'ctoc-cop-wg.7',
  kind: 'body',
  name: textOf('en', {
    en: 'Working Group on the Smuggling of Migrants',
    fr: 'Groupe de travail sur le trafic illicite de migrants',
    es: 'Grupo de Trabajo sobre el Tráfico Ilícito de Migrantes',
    ru: 'Рабочая группа по незаконному ввозу мигрантов',
    ar: 'الفريق العامل المعني بتهريب المهاجرين',
    zh: '偷运移民问题工作组',
  }),
  shortName: textOf('en', {
    en: 'Smuggling of Migrants',
    fr: 'Trafic illicite de migrants',
    es: 'Tráfico ilícito de migrantes',
    ru: 'Незаконный ввоз мигрантов',
    ar: 'تهريب المهاجرين',
    zh: '偷运移民',
  }),
  symbolPrefix: 'CTOC/COP/WG.7',
  parent: 'ctoc-cop',
  sessionWord: 'meeting',
  agreedBy: 'ctoc-cop-extended-bureau',
  agreesAnnotations: false,
};

/** The bodies of the examples, parents before those that report to them. */
export const exampleBodies: readonly Body[] = [conference, extendedBureau, smugglingOfMigrants];
