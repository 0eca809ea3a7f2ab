import { catalogue } from '../../language/catalogue.ts';
import { languages } from '../../language/languages.ts';
import type { Message } from '../../language/message.ts';
import { namesInList, statesInList } from '../../reports/participation.ts';
import { type Capacity, capacities } from '../../reports/report.ts';
import type { AttendanceRead, ChapterRead } from './report-read.ts';

/** What the sentence on each kind of participant says, in any of the six languages; the first that fits counts. */
const phrases: readonly (readonly [Capacity, RegExp])[] = [
  [
    'integration-organization',
    /regional economic integration|intégration économique régionale|integración económica|экономической интеграции|区域经济一体化|تكامل اقتصادي/u,
  ],
  [
    'observer-mission',
    /observer mission|mission d[’']observation|misi[oó]n(?:es)? de observación|миссию наблюдателя|миссии наблюдател|观察员代表团|بعثة مراقبة|بعثات مراقبة/u,
  ],
  [
    'neither',
    /not (?:States )?parties (?:or|nor) signatories|neither parties|non[- ]signatory|ni parties ni signataires|ne sont pas parties|no (?:son|eran) (?:partes|parte)|ni (?:partes|parte) ni|не являющ\S+ (?:ни )?участник|非缔约国|既非|ليست أطرافا|غير الأطراف/u,
  ],
  ['signatory', /signator|signataires|signatari|подписавш|签署国|موق[ّ]?ع/u],
  [
    'specialized-agency',
    /specialized agenc|institutions? spécialisées?|organismos? especializados?|специализированн|专门机构|وكال\S* متخصصة|الوكال\S* المتخصصة/u,
  ],
  [
    'non-governmental',
    /non-governmental|non gouvernementales?|no gubernamentales?|неправительственн|非政府|غير حكومية|غير الحكومية/u,
  ],
  [
    'intergovernmental',
    /intergovernmental|intergouvernementales?|intergubernamentales?|межправительственн|政府间|حكومية دولية|الحكومية الدولية/u,
  ],
  ['expert', /\bexperts?\b|expertos?|эксперт|专家|خبراء|خبير/u],
  [
    'party',
    /States? part(?:y|ies)|États? parties?|Estados? partes?|государства?-участник|государств-участник|缔约国|الدول الأطراف/u,
  ],
  [
    'united-nations',
    /United Nations|Nations Unies|Naciones Unidas|Организации Объединенных Наций|联合国|الأمم المتحدة/u,
  ],
  [
    'party',
    /following (?:Member )?States|États (?:Membres )?(?:ci-après|suivants)|Estados (?:Miembros )?siguientes|следующие государства|下列国家|الدول التالية/u,
  ],
];

const represented =
  /represent|représent|estuv(?:o|ieron) representad|asisti|participa|представлен|приняли участие|代表|出席|مُ?مث[َّ]*ل|شارك|حضر/iu;

const attendanceHeading =
  /attendance|participation|participants|asistencia|participación|участи|участник|出席|与会|الحضور|المشارك/iu;

/** The sentences with which papers of ours say it, in every language: what stands for the names is their group. */
const ours: readonly (readonly [Capacity, RegExp])[] = capacities.flatMap((capacity) =>
  languages.flatMap((language) => {
    const message: Message = catalogue[language][`report.attended-${capacity}`];
    const forms = typeof message === 'string' ? [message] : Object.values(message);
    const more = capacity === 'party' ? [catalogue[language]['report.attended-states']] : [];
    return [...forms, ...more].map((form) => [capacity, sentence(form)] as const);
  }),
);

function sentence(form: string): RegExp {
  const pattern = form
    .split(/(\{[^{}]+\})/u)
    .map((part) => {
      if (part.startsWith('{names')) return '(?<names>.+)';
      return part.startsWith('{') ? '.+?' : part.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
    })
    .join('')
    .replaceAll(/\s+/gu, String.raw`\s+`);
  return new RegExp(`^${pattern}$`, 'su');
}

/** Who took part, by status: the paragraphs of the section on attendance, each a list or a single name. */
export function attendanceIn(chapters: readonly ChapterRead[]): readonly AttendanceRead[] {
  const paragraphs = chapters
    .flatMap(({ sections }) => sections)
    .filter(({ heading }) => heading !== null && attendanceHeading.test(heading))
    .flatMap((section) => section.paragraphs);
  return paragraphs.flatMap(({ text, points }) => attendanceOf([text, ...points].join(' ')));
}

function attendanceOf(words: string): readonly AttendanceRead[] {
  for (const [capacity, said] of ours) {
    const names = said.exec(words)?.groups?.names;
    if (names !== undefined) return [{ capacity, names: listOf(names, capacity) }];
  }
  const capacity = phrases.find(([, phrase]) => phrase.test(beforeList(words)))?.[0];
  if (!capacity || !(represented.test(words) || words.includes(':'))) return [];
  const names = namesIn(words, capacity);
  return names.length > 0 ? [{ capacity, names }] : [];
}

/** The words that say of what kind those are who are listed after the colon. */
function beforeList(text: string): string {
  const colon = text.search(/[:：]\s*\S/u);
  return colon < 0 ? text : text.slice(0, colon);
}

const ofStates = new Set<Capacity>(['party', 'signatory', 'neither', 'observer-mission']);

function listOf(list: string, capacity: Capacity): readonly string[] {
  return ofStates.has(capacity) ? statesInList(list) : namesInList(list);
}

function namesIn(text: string, capacity: Capacity): readonly string[] {
  const [, list] = /[:：]\s*(\S.*)$/su.exec(text) ?? [];
  if (list !== undefined) return listOf(list, capacity);
  // "The European Union, a regional …, was represented at the meeting."
  const [, single = ''] =
    /^(.+?)(?:[,，،]\s|\s(?:was|were|était|ont été|estuv|был|была|было|كان|ك))/u.exec(text) ?? [];
  const name = single.replace(/^(?:The|L[ea’'] ?|Le|El|La)\s*/u, '').trim();
  return name === '' || name.length > 160 ? [] : [name];
}
