import type { Body } from '../../src/bodies/body.ts';
import { type Text, textOf } from '../../src/language/text.ts';
import { conference, exampleBodies } from './bodies.ts';

/** The working groups of the Conference that reported to its eleventh session. */
export const bodiesIn2022: readonly Body[] = [
  ...exampleBodies,
  workingGroup('2', {
    en: 'Working Group of Government Experts on Technical Assistance',
    fr: 'Groupe de travail d’experts gouvernementaux sur l’assistance technique',
    es: 'Grupo de Trabajo de Expertos Gubernamentales sobre Asistencia Técnica',
    ru: 'Рабочая группа правительственных экспертов по технической помощи',
    ar: 'الفريق العامل المؤلف من خبراء حكوميين والمعني بالمساعدة التقنية',
    zh: '技术援助问题政府专家工作组',
  }),
  workingGroup('3', {
    en: 'Working Group on International Cooperation',
    fr: 'Groupe de travail sur la coopération internationale',
    es: 'Grupo de Trabajo sobre Cooperación Internacional',
    ru: 'Рабочая группа по международному сотрудничеству',
    ar: 'الفريق العامل المعني بالتعاون الدولي',
    zh: '国际合作工作组',
  }),
  workingGroup('4', {
    en: 'Working Group on Trafficking in Persons',
    fr: 'Groupe de travail sur la traite des personnes',
    es: 'Grupo de Trabajo sobre la Trata de Personas',
    ru: 'Рабочая группа по торговле людьми',
    ar: 'الفريق العامل المعني بالاتجار بالأشخاص',
    zh: '贩运人口问题工作组',
  }),
  workingGroup('6', {
    en: 'Working Group on Firearms',
    fr: 'Groupe de travail sur les armes à feu',
    es: 'Grupo de Trabajo sobre Armas de Fuego',
    ru: 'Рабочая группа по огнестрельному оружию',
    ar: 'الفريق العامل المعني بالأسلحة النارية',
    zh: '枪支问题工作组',
  }),
];

function workingGroup(number: string, names: Parameters<typeof textOf>[1]): Body {
  const name: Text = textOf('en', names);
  return {
    ...conference,
    id: `ctoc-cop-wg.${number}`,
    name,
    shortName: null,
    symbolPrefix: `CTOC/COP/WG.${number}`,
    parent: conference.id,
    sessionWord: 'meeting',
  };
}
