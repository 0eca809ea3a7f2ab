import type { Day, Weekday } from '../time/days.ts';
import { dayOf, daysBetween, partsOf, weekdayOf } from '../time/days.ts';
import { folded } from './folded.ts';
import type { Language } from './languages.ts';
import { inEach, languages } from './languages.ts';
import { months, otherMonths, otherWeekdays, weekdays } from './names.ts';

/**
 * A day as people type it: "6 July 2018", "Wednesday, 4 July", "July 6", "2018-07-06", "06.07.2018", 2018年7月6日. Without
 * a year it is the one nearest to `around`. Null where there is no such day, 30 February or a wrong weekday.
 */
export function readDay(typed: string, language: Language, { around }: { readonly around: Day }): Day | null {
  const text = folded(typed);
  const found = inFigures(text) ?? inChinese(text) ?? inNames(text, language);
  if (!found) return null;
  const { year, month, day, weekday } = found;
  const date = year === null ? nearest(month, day, around) : dayOf({ year, month, day });
  return date && (weekday === null || weekdayOf(date) === weekday) ? date : null;
}

interface Found {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  readonly weekday: Weekday | null;
}

/** Only figures: the year first, or the day first as the United Nations writes it, never the month. */
function inFigures(text: string): Found | null {
  const { groups } =
    /^(?<year>\d{4})[-./](?<month>\d{1,2})[-./](?<day>\d{1,2})$/.exec(text) ??
    /^(?<day>\d{1,2})[-./] ?(?<month>\d{1,2})(?:[-./] ?(?<year>\d{4}))?(?:\.| ?г\.?| года)?$/.exec(text) ??
    {};
  return groups ? foundIn(groups, null) : null;
}

function inChinese(text: string): Found | null {
  const form =
    /^(?:(?<year>\d{4}) ?年 ?)?(?<month>\d{1,2}) ?月 ?(?<day>\d{1,2}) ?[日号][ ,，(]*(?<weekday>\p{L}*)\)?$/u;
  const { groups } = form.exec(text) ?? {};
  if (!groups) return null;
  const weekday = groups.weekday ? (vocabulary.zh.weekdays.get(groups.weekday) ?? null) : null;
  return groups.weekday && weekday === null ? null : foundIn(groups, weekday);
}

function foundIn(groups: Readonly<Record<string, string | undefined>>, weekday: Weekday | null): Found {
  const year = groups.year === undefined ? null : Number(groups.year);
  return { year, month: Number(groups.month), day: Number(groups.day), weekday };
}

/** With the month's name: in the reader's language first, then in any of the six. */
function inNames(text: string, language: Language): Found | null {
  for (const tongue of new Set([language, ...languages])) {
    const found = inNamesOf(tongue, text);
    if (found) return found;
  }
  return null;
}

function inNamesOf(language: Language, text: string): Found | null {
  const { monthNames, months: numbers, weekdays: days } = vocabulary[language];
  const marked = text.replaceAll(monthNames, (name) => ` #${numbers.get(name)} `);
  const figures: number[] = [];
  let month: number | null = null;
  let weekday: Weekday | null = null;
  for (const word of marked.split(/[\s,.;،()/'’–—-]+/u).filter(Boolean)) {
    const figure = /^(\d{1,2}|\d{4})(?:st|nd|rd|th|er|o)?$/.exec(word);
    const thisMonth = word.startsWith('#') ? Number(word.slice(1)) : uniqueBeginning(word, numbers);
    const thisWeekday = days.get(word) ?? uniqueBeginning(word, days);
    if (figure) figures.push(Number(figure[1]));
    else if (thisMonth !== null && month === null) month = thisMonth;
    else if (thisWeekday !== null && weekday === null) weekday = thisWeekday;
    else if (!fillers.has(word)) return null;
  }
  const [day, ...others] = figures.filter((figure) => figure <= 31);
  const [year = null, ...moreYears] = figures.filter((figure) => figure >= 1000);
  const clear = others.length === 0 && moreYears.length === 0 && figures.length === (year === null ? 1 : 2);
  return clear && month !== null && day !== undefined ? { year, month, day, weekday } : null;
}

/** Words that stand in a date and say nothing of it. */
const fillers = new Set(
  folded('the of on de del le les du el los dia día года году год г го в во يوم في من عام سنة').split(' '),
);

/** Of a word of three letters or more, the number of the one name that begins with it. */
function uniqueBeginning<N extends number>(word: string, names: ReadonlyMap<string, N>): N | null {
  if (word.length < 3) return null;
  const numbers = new Set([...names].filter(([name]) => name.startsWith(word)).map(([, number]) => number));
  return numbers.size === 1 ? ([...numbers][0] ?? null) : null;
}

/** The day of that month, this year or one of the years beside it, that is nearest; null where none has it. */
function nearest(month: number, day: number, around: Day): Day | null {
  const { year } = partsOf(around);
  const days = [year, year - 1, year + 1].flatMap(
    (candidate) => dayOf({ year: candidate, month, day }) ?? [],
  );
  const distance = (date: Day) => Math.abs(daysBetween(around, date));
  return days.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

const vocabulary = inEach((language) => {
  const named = months[language].flatMap((name, index) =>
    // Both names of an Arabic month, and the pair, with or without blanks around the stroke.
    [name, ...name.split('/'), name.replace('/', ' / ')].map((form) => [folded(form), index + 1] as const),
  );
  const others = Object.entries(otherMonths[language]).map(
    ([name, number]) => [folded(name), number] as const,
  );
  const numbers = new Map([...named, ...others]);
  const longestFirst = [...numbers.keys()].toSorted((a, b) => b.length - a.length);
  const weekdayNumbers = [
    ...weekdays[language].map((name, index) => [folded(name), (index + 1) as Weekday] as const),
    ...Object.entries(otherWeekdays[language]).map(([name, number]) => [folded(name), number] as const),
  ];
  return {
    months: numbers,
    monthNames: new RegExp(`(?<![\\p{L}\\d])(?:${longestFirst.join('|')})(?!\\p{L})`, 'gu'),
    weekdays: new Map(weekdayNumbers),
  };
});
