import { spanAnywhere } from './clocks.ts';
import { daysIn } from './days.ts';
import type { Entry } from './flat-list.ts';
import { numberAt } from './ordinal.ts';
import { phrases } from './words.ts';

const heads = new RegExp(
  `(?<![\\p{L}])(?:${phrases(
    'Proposed organization of work|Organization of work|Provisional timetable|Proposed timetable|Tentative timetable|Timetable|Proposed programme of work|Date and time|Schedule of meetings',
    'Projet d’organisation des travaux|Organisation des travaux|Calendrier provisoire|Date et heure',
    'Propuesta de organización de los trabajos|Organización de los trabajos|Calendario provisional|Fecha y hora',
    'Предлагаемая организация работы|Организация работы|Дата и время|Расписание заседаний',
    'تنظيم الأعمال المقترح|تنظيم الأعمال|التاريخ والوقت',
    '拟议工作安排|工作安排|日期和时间|时间表',
  )})(?!\\p{Ll})`,
  'gu',
);

const annexBefore = new RegExp(
  `(?:${phrases('Annex|Annexe|Anexo|Приложение|المرفق|附件')})(?:\\s[ivx]+)?\\s?$`,
  'u',
);

/** Where the table of meetings begins in a text that ran on; its length where there is none. */
export function tableAt(text: string, folded: string, from: number): number {
  heads.lastIndex = from;
  for (const match of folded.matchAll(heads)) {
    if (match.index < from) continue;
    const after = folded.slice(match.index, match.index + 300);
    const [day] = daysIn(after).filter(({ weekday }) => weekday !== null);
    if (!day || ![...after.slice(day.at, day.end + 80).matchAll(spanAnywhere)].some(isTimes)) continue;
    const before = folded.slice(Math.max(0, match.index - 20), match.index);
    const annex = annexBefore.exec(before);
    return annex ? match.index - before.length + annex.index : match.index;
  }
  return text.length;
}

/** Before each day and each span of times, and before the numbers of items between them. */
export function tableCuts(
  text: string,
  folded: string,
  from: number,
  entries: readonly Entry[],
): readonly number[] {
  const part = folded.slice(from);
  const days = daysIn(part).filter(({ weekday }) => weekday !== null);
  const times = [...part.matchAll(spanAnywhere)].filter(isTimes);
  const ends = [...days.map(({ end }) => end), ...times.map((match) => match.index + match[0].length)];
  const starts = [...days.map(({ at }) => at), ...times.map(({ index }) => index)].toSorted((a, b) => a - b);
  const cuts = [...starts];
  for (const [index, start] of starts.entries()) {
    const end = starts[index + 1] ?? part.length;
    const opened = ends.find((place) => place > start && place <= end) ?? start;
    cuts.push(
      ...numbersIn(text.slice(from + opened, from + end), part.slice(opened, end), entries).map(
        (at) => opened + at,
      ),
    );
  }
  return cuts.map((at) => at + from);
}

/** The places of numbers of items within one meeting: known by the title that follows, or by counting up. */
function numbersIn(text: string, folded: string, entries: readonly Entry[]): readonly number[] {
  const cuts: number[] = [];
  const known = new Map(entries.map(({ path, title }) => [numberAt(path), title]));
  let last = 0;
  for (const match of folded.matchAll(
    /(?<=^|[\s)])(?<figure>\d{1,2})(?<subs>(?:\s?\(?[a-z]{1,2}\)){0,2})\s(?=\S)/gu,
  )) {
    const after = folded.slice(match.index + match[0].length);
    const number = `${match.groups?.figure}${(match.groups?.subs ?? '').replaceAll(/\s?\(?([a-z]{1,2})\)/g, ' ($1)')}`;
    const title = known.get(number);
    const figure = Number(match.groups?.figure);
    const capital = /^[\p{Lu}\p{Lo}]/u.test(text.slice(match.index + match[0].length));
    const fits =
      title === undefined
        ? capital && entries.length === 0 && figure >= last && figure <= last + 20
        : after.startsWith(title.slice(0, 12));
    if (!fits || match.index === 0) continue;
    cuts.push(match.index);
    last = figure;
  }
  return cuts;
}

function isTimes(match: RegExpExecArray): boolean {
  return /[:.h/]\s?\d{2}|m\b|noon|heure|hora|时|時|час|\d{2}\/\d{2}/u.test(match[0]);
}
