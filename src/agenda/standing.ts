import { isKey, type Key, say } from '../language/catalogue.ts';
import { inEach } from '../language/languages.ts';
import type { SessionWord } from '../language/ordinals.ts';
import { type Text, textOf } from '../language/text.ts';
import type { Agenda, Standing } from './item.ts';
import { placed } from './outline.ts';

/** What an item of that title is, in any of the six languages, where it is one that every session has; otherwise null. */
export function standingOf(title: string): Standing | null {
  const said = title.normalize('NFKC').toLowerCase();
  const found = signs.find(([, sign]) => sign.test(said));
  return found?.[0] ?? null;
}

/** The title of an item that every session has, in the six languages; some speak of the session, some of the meeting. */
export function standingTitle(standing: Standing, word: SessionWord): Text {
  const key = `paper.standing.${standing}`;
  const said = isKey(key) ? key : (`${key}.${word}` as Key);
  return textOf(
    'en',
    inEach((language) => say(language, said)),
  );
}

/** The items that every session has and this agenda has not, in the order in which they stand on one. */
export function standingMissing(agenda: Agenda): readonly Standing[] {
  const there = new Set(placed(agenda).map(({ item }) => item.standing));
  return usual.filter((standing) => !there.has(standing));
}

const usual = [
  'organizational',
  'opening',
  'adoption-of-agenda',
  'other-matters',
  'adoption-of-report',
] as const;

/** By what a title in one of the six languages is known. The first that fits counts. */
const signs: readonly (readonly [Standing, RegExp])[] = [
  [
    'next-agenda',
    /provisional agenda (?:for|of) the|ordre du jour provisoire (?:de la|du|pour)|programa provisional (?:del?|para)|предварительная повестка дня|جدول الأعمال المؤقت (?:ل|للدورة)|(?:下|届|次).{0,6}临时议程/u,
  ],
  [
    'adoption-of-report',
    /^(?:consideration and )?adoption of the (?:draft )?report|^(?:examen et )?adoption du (?:projet de )?rapport|^(?:examen y )?aprobación del (?:proyecto de )?informe|^(?:рассмотрение и )?(?:утверждение|принятие) (?:проекта )?доклада|^اعتماد (?:مشروع )?(?:التقرير|تقرير)|^(?:审议并?)?通过.{0,12}报告/u,
  ],
  [
    'adoption-of-agenda',
    /^adoption of the (?:provisional )?agenda|^adoption de l['’]ordre du jour|^aprobación del (?:programa|orden del día|temario)|^(?:утверждение|принятие) (?:предварительной )?повестки дня|^(?:إقرار|اعتماد) جدول الأعمال|^(?:通过|安排工作、通过)(?:临时)?议程/u,
  ],
  [
    'organizational',
    /^(?:other )?organi[sz]ational (?:and procedural )?matters|^questions d['’]organisation|^cuestiones de organización|^организационные вопросы|^(?:ال)?مسائل (?:ال)?تنظيمية|^组织(?:和程序)?事项/u,
  ],
  [
    'opening',
    /^opening of (?:the|its)|^ouverture de|^apertura de|^открытие |^افتتاح |^.{0,12}(?:会议|届会)开幕|^开幕/u,
  ],
  [
    'election',
    /^election of (?:the )?(?:officers|chair|president|bureau|.*chair)|^élection (?:du bureau|des membres du bureau|du président|de la présidence)|^elección de (?:la mesa|los miembros de la mesa)|^выборы (?:должностных лиц|председателя|бюро)|^انتخاب (?:أعضاء )?(?:المكتب|هيئة المكتب|الرئيس)|^选举(?:主席团|主席)/u,
  ],
  [
    'other-matters',
    /^(?:any )?other (?:matters|business|questions)$|^(?:autres questions|questions diverses)$|^(?:otros asuntos|otras cuestiones|asuntos varios)$|^(?:прочие|другие|разные) вопросы$|^(?:أي )?(?:مسائل|أمور|شؤون) أخرى$|^其[他它]事[项务]$/u,
  ],
  ['closure', /^clos(?:ing|ure) of|^clôture de|^clausura de|^закрытие |^اختتام |(?:会议|届会)闭幕$|^闭幕/u],
];
