import { languages } from '../language/languages.ts';
import { months, otherMonths, otherWeekdays, weekdays } from '../language/names.ts';
import { type Day, dayOf, type Weekday } from '../time/days.ts';
import { fold } from './fold.ts';

/** A day that stands at a place of a text. */
export interface FoundDay {
  readonly at: number;
  readonly end: number;
  readonly weekday: Weekday | null;
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** One day or several: "4 and 5 July 2018", "28 February–2 March 2000". */
export interface FoundSpan {
  readonly at: number;
  readonly end: number;
  readonly start: FoundDay;
  readonly last: FoundDay;
}

/** The day that a folded text begins with, null where it begins with something else. */
export function dayAtStart(folded: string): FoundDay | null {
  const head = folded.slice(0, 80);
  const match = leading.exec(head);
  return match ? foundIn(match, 0) : null;
}

/**
 * The days from one to another that a folded text begins with: "Tuesday, 16 May – Wednesday, 17 May", "4–6 June",
 * "Monday to Wednesday, 3 to 5 June"; null where it begins with no more than one.
 */
export function daysAtStart(folded: string): Pick<FoundSpan, 'start' | 'last' | 'end'> | null {
  const head = folded.slice(0, 120);
  const first = dayAtStart(head);
  const joined = (from: number) => toAnother.exec(head.slice(from))?.[0].length ?? null;
  if (first) {
    const gap = joined(first.end);
    const last = gap === null ? null : dayAtStart(head.slice(first.end + gap));
    return gap !== null && last ? { start: first, last, end: first.end + gap + last.end } : null;
  }
  const short = shortSpan.exec(head);
  const last = short?.groups ? dayAtStart(head.slice(short[0].length)) : null;
  const day = Number(short?.groups?.first);
  if (!short || !last || day >= last.day) return null;
  const weekday = weekdayNumbers.get(short.groups?.weekday ?? '') ?? null;
  return { start: { ...last, at: 0, weekday, day }, last, end: short[0].length + last.end };
}

/** The days that stand in a folded text with their weekday or year. */
export function daysIn(folded: string): readonly FoundDay[] {
  if (!/\d/.test(folded)) return [];
  return [...folded.matchAll(anywhere)].flatMap((match) => foundIn(match, match.index) ?? []);
}

/** The days of a session as a folded masthead prints them, with their year; null where there are none. */
export function spanIn(folded: string): FoundSpan | null {
  for (const pattern of spans) {
    const match = pattern.exec(folded);
    const groups = match?.groups;
    if (!match || !groups) continue;
    const year = yearOf(groups.year);
    const month = monthOf(groups.month);
    if (year === null || month === null) continue;
    const at = match.index;
    const end = at + match[0].length;
    const blank = { at, end, weekday: null };
    const last = { ...blank, year, month, day: Number(groups.last ?? groups.first) };
    const firstMonth = groups.firstMonth === undefined ? month : monthOf(groups.firstMonth);
    const firstYear = yearOf(groups.firstYear) ?? year;
    const start = { ...blank, year: firstYear, month: firstMonth ?? month, day: Number(groups.first) };
    if (dateOf(start) && dateOf(last)) return { at, end, start, last };
  }
  return null;
}

/** The day where its year is known and it exists, otherwise null. */
export function dateOf({ year, month, day }: Pick<FoundDay, 'year' | 'month' | 'day'>): Day | null {
  return year === null ? null : dayOf({ year, month, day });
}

/** A day without its year, as `--09-06`. */
export function withoutYear({ month, day }: Pick<FoundDay, 'month' | 'day'>): string {
  return `--${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const monthNumbers = new Map<string, number>();
const weekdayNumbers = new Map<string, Weekday>();
for (const language of languages) {
  for (const [index, name] of months[language].entries()) {
    for (const form of [name, ...name.split('/')]) monthNumbers.set(fold(form), index + 1);
  }
  for (const [name, number] of Object.entries(otherMonths[language])) monthNumbers.set(fold(name), number);
  for (const [index, name] of weekdays[language].entries()) {
    weekdayNumbers.set(fold(name), (index + 1) as Weekday);
  }
  for (const [name, number] of Object.entries(otherWeekdays[language]))
    weekdayNumbers.set(fold(name), number);
}
for (const [index, name] of 'jan feb mar apr may jun jul aug sept oct nov dec'.split(' ').entries()) {
  monthNumbers.set(name, index + 1);
}
monthNumbers.set('sep', 9);
for (const [index, name] of 'mon tue wed thu fri sat sun'.split(' ').entries()) {
  weekdayNumbers.set(name, (index + 1) as Weekday);
}
for (const [index, name] of 'понедельника вторника среды четверга пятницы субботы воскресенья'
  .split(' ')
  .entries()) {
  weekdayNumbers.set(name, (index + 1) as Weekday);
}
// A Chinese month is its figure, and stands in the pattern of Chinese days.
const monthNames = oneOf([...monthNumbers.keys()].filter((name) => !/\d/.test(name)));
const weekdayNames = oneOf([...weekdayNumbers.keys()]);

const weekdayFirst = `(?:(?:يوم |le |el |on |во? )?(?<weekday>${weekdayNames})\\.?[,،]?\\s{0,3})?`;
const year4 = '(?<year>(?:19|20)\\d{2})(?!\\d)';
const yearAfter = `(?:,?\\s?(?:de |del |عام |سنة )?${year4}(?: ?года| ?г\\.)?)?`;
const dayMonth = `${weekdayFirst}(?<day>\\d{1,2})(?:er|st|nd|rd|th|º|°|-го)?(?:\\s?(?:de|of|من))?[\\s/]\\s?(?<month>${monthNames})(?!\\p{L})(?:\\s?/\\s?(?:${monthNames})(?!\\p{L}))?\\.?${yearAfter}`;
const monthDay = `${renamed(weekdayFirst, 'b')}(?<monthb>${monthNames})(?!\\p{L})\\.?\\s(?<dayb>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)${renamed(yearAfter, 'b')}`;
const chinese = `(?:(?<yearc>(?:19|20)\\d{2})\\s?年\\s?)?(?<monthc>\\d{1,2})\\s?月\\s?(?<dayc>\\d{1,2})\\s?[日号][,\\s]?\\(?(?<weekdayc>${weekdayNames})?\\)?`;
const chineseWeekdayFirst = `(?<weekdayd>(?:星期|周).)[,\\s]?(?<monthd>\\d{1,2})\\s?月\\s?(?<dayd>\\d{1,2})\\s?[日号]`;
const form = `(?:${dayMonth}|${monthDay}|${chinese}|${chineseWeekdayFirst})`;
const leading = new RegExp(`^${form}(?!\\p{L})`, 'u');
const anywhere = new RegExp(`(?<![\\p{L}\\d])${form}(?!\\p{Ll})`, 'gu');

function renamed(pattern: string, mark: string): string {
  return pattern.replaceAll(/\(\?<(\w+)>/g, `(?<$1${mark}>`);
}

function foundIn(match: RegExpExecArray, at: number): FoundDay | null {
  const groups = match.groups ?? {};
  const of = (name: string) =>
    ['', 'b', 'c', 'd'].map((mark) => groups[name + mark]).find((found) => found !== undefined);
  const month = monthOf(of('month'));
  const day = Number(of('day'));
  if (month === null || day < 1 || day > 31) return null;
  const weekday = weekdayNumbers.get(of('weekday') ?? '') ?? null;
  return { at, end: at + match[0].length, weekday, year: yearOf(of('year')), month, day };
}

const joint = '\\s?(?:-|to|and|a|al|au|et|y|по|и|إلى|الى|و|until|至|和)\\s?';
const figure = (name: string) => `(?<${name}>\\d{1,2})(?:er|st|nd|rd|th|º|°)?`;
const monthIn = (name: string) =>
  `(?:\\s?(?:de|of|من))?\\s?(?<${name}>${monthNames})(?!\\p{L})(?:\\s?/\\s?(?:${monthNames}))?`;
const yearIn = (name: string) => `,?\\s?(?:de |del |عام |سنة )?(?<${name}>(?:19|20)\\d{2})(?!\\d)`;

const toAnother = /^[\s,]*(?:-|to|through|until|au|al|a|по|до|إلى|الى|至)\s*/u;
const shortSpan = new RegExp(
  `^(?:(?:le |el |с )?(?<weekday>${weekdayNames})\\.?,?\\s?)?(?:(?:-|to|au|al|a|по|至)\\s?(?:${weekdayNames}),?\\s?)?(?<first>\\d{1,2})(?:er|st|nd|rd|th)?\\s?(?:-|to|au|al|a|по|至)\\s?(?=(?:(?:${weekdayNames})\\s?)?\\d)`,
  'u',
);

const spans: readonly RegExp[] = [
  `${figure('first')}${monthIn('firstMonth')}(?:${yearIn('firstYear')})?${joint}${figure('last')}${monthIn('month')}${yearIn('year')}`,
  `${figure('first')}${joint}${figure('last')}${monthIn('month')}${yearIn('year')}`,
  `(?<firstMonth>${monthNames})\\s${figure('first')}(?:${yearIn('firstYear')})?${joint}(?<month>${monthNames})\\s${figure('last')}${yearIn('year')}`,
  `(?<month>${monthNames})\\s${figure('first')}${joint}${figure('last')}${yearIn('year')}`,
  `(?<year>(?:19|20)\\d{2})\\s?年\\s?(?<firstMonth>\\d{1,2})\\s?月\\s?(?<first>\\d{1,2})\\s?日?${joint}(?<month>\\d{1,2})\\s?月\\s?(?<last>\\d{1,2})\\s?日`,
  `(?<year>(?:19|20)\\d{2})\\s?年\\s?(?<month>\\d{1,2})\\s?月\\s?(?<first>\\d{1,2})\\s?日?(?:${joint}(?<last>\\d{1,2})\\s?日)?`,
  `${figure('first')}${monthIn('month')}${yearIn('year')}`,
  `(?<month>${monthNames})\\s${figure('first')}${yearIn('year')}`,
].map((pattern) => new RegExp(`(?<![\\p{L}\\d/.])${pattern}`, 'u'));

function monthOf(name: string | undefined): number | null {
  if (name === undefined) return null;
  const found = monthNumbers.get(name) ?? (/^\d{1,2}$/.test(name) ? Number(name) : null);
  return found !== null && found >= 1 && found <= 12 ? found : null;
}

function yearOf(figure: string | undefined): number | null {
  return figure === undefined ? null : Number(figure);
}

function oneOf(names: readonly string[]): string {
  return names
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
}
