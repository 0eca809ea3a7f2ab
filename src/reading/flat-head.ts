import { symbolsIn } from '../documents/symbols.ts';
import { daysIn, spanIn } from './days.ts';
import { cityBefore } from './flat-city.ts';
import { sittingIn } from './sittings.ts';
import { itemWord, phrases } from './words.ts';

/** Where the lines of a masthead begin that ran on, up to the first item of the list. */
export function headCuts(text: string, folded: string, to: number): readonly number[] {
  const head = folded.slice(0, Math.min(to, 3000));
  const cuts: number[] = [];
  const around = (pattern: RegExp, from = 0): number | null => {
    const match = pattern.exec(head.slice(from));
    if (!match) return null;
    cuts.push(from + match.index, from + match.index + match[0].length);
    return from + match.index + match[0].length;
  };
  const named = united.exec(head);
  if (named) cuts.push(named[0].length);
  const distributed = around(
    /(?<![\p{L}])distr(?:\.\s?:|\.|:)\s?(?:general\p{L}*|limit\p{L}*|restrict\p{L}*|reserv\p{L}*|общ\p{L}*|огранич\p{L}*|عام|محدود|普遍|有限)?/u,
  );
  const original = around(
    /(?<![\p{L}])(?:(?:english|francais|french|spanish|espanol|russian|русскии|русский|arabic|عربي|chinese|中文)\s)?(?:original|оригинал|язык оригинала|الاصل|原文)\s?:\s?\p{L}+/u,
  );
  if (distributed === null && original === null) return [];
  const [first] = symbolsIn(text.slice(0, Math.min(to, 1500))).filter(({ read }) => read.symbol);
  if (first) cuts.push(first.at, first.at + first.text.length);
  for (const day of daysIn(head.slice(0, original ?? head.length))) cuts.push(day.at, day.end);
  const after = original ?? distributed ?? 0;
  const sitting = sittingIn(head.slice(after, after + 600));
  if (sitting) cuts.push(after + sitting.at, after + sitting.end);
  const from = sitting ? after + sitting.end : after;
  const span = spanIn(head.slice(from, from + 400));
  if (span) {
    const end = from + span.end;
    const city = sitting ? -1 : cityBefore(text, from + span.at);
    cuts.push(end + (/^\s?года/u.exec(head.slice(end))?.[0].length ?? 0));
    if (city >= 0) cuts.push(city);
    const after = /^\s?[,，]\s?\p{Script=Han}{2,6}/u.exec(text.slice(end));
    if (after) cuts.push(from + span.at, end + after[0].length);
    if (after) cuts.splice(cuts.indexOf(end), 1);
  }
  const last = span ? from + span.end : from;
  const group = groups.exec(text.slice(after, span ? from + span.at : after));
  if (group) cuts.push(after + group.index);
  const subject = new RegExp(
    `(?<![\\p{L}])${itemWord}\\s?\\d{1,2}.{0,12}?(?:of the (?:provisional )?agenda|de l'ordre du jour(?: provisoire)?|del programa(?: provisional)?|(?:предварительной )?повестки дня|من جدول الاعمال(?: المؤقت)?)\\*?`,
    'u',
  );
  const cited = around(subject, last) ?? last;
  const titled = around(titles, cited);
  const more = titled === null ? null : titleEnd.exec(head.slice(titled));
  if (titled !== null && more) {
    cuts.splice(cuts.indexOf(titled), 1, titled + more[0].length);
  }
  around(noteBy, last);
  const heading = new RegExp(`(?<![\\p{L}])(?:[ivx]{1,3}\\.\\s)?(?:${listHeads})\\s?$`, 'u').exec(
    head.slice(titled ?? cited),
  );
  if (heading) cuts.push((titled ?? cited) + heading.index);
  return cuts.toSorted((a, b) => a - b);
}

/** The names of bodies that stand below the name of another. */
const groups =
  /(?<=[\p{L})] )(?:Open-ended )?(?:Working (?:Group|Party)|Groupe de travail|Grupo de Trabajo|Рабочая группа|الفريق العامل|(?<=[会议] )\p{Script=Han}{2,20}工作组)/u;

const united = new RegExp(
  `^(?:${phrases('United Nations|Nations Unies|Naciones Unidas|Организация Объединенных Наций|Объединенные Нации|الأمم المتحدة|联合国')})(?=\\s)`,
  'u',
);

const titles = new RegExp(
  `(?<![\\p{L}])(?:${phrases(
    'Provisional agenda and annotations|Agenda and annotations|Provisional agenda with annotations|Annotated provisional agenda|Annotated agenda|Provisional agenda, annotations thereto and scheduling of meetings|Provisional agenda and annotations thereto|Provisional annotated agenda|Annotations to the provisional agenda',
    'Ordre du jour provisoire annoté|Ordre du jour provisoire et annotations|Ordre du jour provisoire, annotations et calendrier des séances|Annotations à l’ordre du jour provisoire',
    'Programa provisional y anotaciones|Programa provisional anotado|Anotaciones al programa provisional|Programa provisional con anotaciones|Programa provisional, anotaciones y calendario de reuniones',
    'Аннотированная предварительная повестка дня|Предварительная повестка дня и аннотации|Предварительная аннотированная повестка дня',
    'جدول الأعمال المؤقت المشروح|جدول الأعمال المؤقت وشروحه|جدول الأعمال المؤقت والشروح',
    '临时议程说明|附加说明的临时议程|临时议程和说明|临时议程及说明|带注释的临时议程',
  )})(?!\\p{Ll})`,
  'u',
);

/** What may follow the title: "… and proposed organization of work", "… for the third session". */
const titleEnd =
  /^(?: for the [a-z-]+ (?:session|meeting)|,? (?:and|including|incluida|incluido|y|et|ainsi que|и|و)\s?(?:the |la |el |le |l')?(?:proposed |propuesta de |projet d'|предлагаемая )?(?:organization of work|organisation of work|scheduling of meetings|organizacion de los trabajos|organisation des travaux|организация работы|تنظيم الاعمال))/u;

const noteBy =
  /(?<![\p{L}])(?:note by the (?:secretariat|secretary-general|executive secretary|executive director)|note du secretariat|note de la secretaire executive|nota de la secretari\p{L}*(?: ejecutiva)?|nota del secretario \p{L}+|записка секретариата|مذكرة من الامانة(?: العامة)?|秘书处的说明)/u;

const listHeads = phrases(
  'Provisional agenda|Agenda|Ordre du jour provisoire|Ordre du jour|Programa provisional|Programa|Предварительная повестка дня|Повестка дня|جدول الأعمال المؤقت|جدول الأعمال|临时议程|议程',
);
