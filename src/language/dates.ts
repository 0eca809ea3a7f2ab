import type { Day } from '../time/days.ts';
import { daysBetween, partsOf, weekdayOf } from '../time/days.ts';
import type { InEach, Language } from './languages.ts';
import { months, weekdays } from './names.ts';

/** A day within a session whose year is known: "Wednesday, 4 July". */
export function day(date: Day, language: Language): string {
  return withWeekday(date, dayAndMonth(date, language), language);
}

/** A day with its weekday and year: "Wednesday, 4 July 2018". */
export function dayWithYear(date: Day, language: Language): string {
  return withWeekday(date, dateOf(date, language), language);
}

/** A date as mastheads and prose write it: "9 April 2018". */
export function dateOf(date: Day, language: Language): string {
  return withYear(dayAndMonth(date, language), date, language);
}

/** The date in a masthead. Arabic, Chinese and Russian papers keep it in English, with the words beside it. */
export function mastheadDate(date: Day, language: Language): string {
  return dateOf(date, language === 'fr' || language === 'es' ? language : 'en');
}

/** A day without weekday and year: "4 July". */
export function dayAndMonth(date: Day, language: Language): string {
  const month = monthOf(date, language);
  const figure = dayFigure(date, language);
  if (language === 'zh') return `${month}${figure}`;
  return language === 'es' ? `${figure} de ${month}` : `${figure} ${month}`;
}

/** The name of a weekday: "Wednesday". */
export function weekdayName(date: Day, language: Language): string {
  return weekdays[language][weekdayOf(date) - 1] ?? '';
}

/** The days of a session: "4 and 5 July 2018", "11–13 November 2013", "30 May–1 June 2012". */
export function span(start: Day, end: Day, language: Language): string {
  const apart = daysBetween(start, end);
  if (apart <= 0) return dateOf(start, language);
  const { and, to, wideTo } = joints[language];
  const [first, last] = shortened(start, end, language);
  const consecutive = apart === 1;
  const whole = first === dayFigure(start, language) || language === 'zh';
  return `${first}${consecutive ? and : whole ? to : wideTo}${last}`;
}

/** The same where the year is known: "4 and 5 July", "30 May–1 June"; with both years where they differ. */
export function spanWithinYear(start: Day, end: Day, language: Language): string {
  const [from, to] = [partsOf(start), partsOf(end)];
  if (from.year !== to.year) return span(start, end, language);
  const apart = daysBetween(start, end);
  if (apart <= 0) return dayAndMonth(start, language);
  const { and, to: until, wideTo } = joints[language];
  const sameMonth = from.month === to.month;
  const joint = apart === 1 ? and : sameMonth || language === 'zh' ? until : wideTo;
  if (language === 'zh') {
    return `${dayAndMonth(start, 'zh')}${joint}${sameMonth ? dayFigure(end, 'zh') : dayAndMonth(end, 'zh')}`;
  }
  const first = sameMonth ? dayFigure(start, language) : dayAndMonth(start, language);
  return `${first}${joint}${dayAndMonth(end, language)}`;
}

/** When something is held, as it stands in a sentence: "on 4 and 5 July 2018", "from 11 to 13 November 2013". */
export function spanInSentence(start: Day, end: Day, language: Language): string {
  const apart = daysBetween(start, end);
  const [on, onBoth, from, to] = prepositions[language];
  if (apart <= 0) return `${on}${dateOf(start, language)}`;
  if (apart === 1) return `${onBoth}${span(start, end, language)}`;
  const [first, last] = shortened(start, end, language);
  return `${from}${first}${to}${last}`;
}

/** Keeps a short phrase on one line of a page: its spaces become no-break spaces. Papers print normal ones. */
export function keepTogether(phrase: string): string {
  return phrase.replaceAll(' ', '\u00a0');
}

interface Joints {
  readonly and: string;
  readonly to: string;
  /** Between two dates that have blanks in themselves. */
  readonly wideTo: string;
}

const joints: InEach<Joints> = {
  ar: { and: ' و ', to: '–', wideTo: ' – ' },
  zh: { and: '和', to: '至', wideTo: '至' },
  en: { and: ' and ', to: '–', wideTo: '–' },
  fr: { and: ' et ', to: '-', wideTo: '-' },
  ru: { and: ' и ', to: '–', wideTo: ' – ' },
  es: { and: ' y ', to: ' a ', wideTo: ' a ' },
};

const prepositions: InEach<readonly [on: string, onBoth: string, from: string, to: string]> = {
  ar: ['في ', 'يومي ', 'في الفترة من ', ' إلى '],
  zh: ['', '', '', '至'],
  en: ['on ', 'on ', 'from ', ' to '],
  fr: ['le ', 'les ', 'du ', ' au '],
  ru: ['', '', 'с ', ' по '],
  es: ['el ', 'los días ', 'del ', ' al '],
};

/** The two ends of a span without what they share: the year at the start, and the month. In Chinese it is the end that goes without. */
function shortened(start: Day, end: Day, language: Language): readonly [string, string] {
  const [from, to] = [partsOf(start), partsOf(end)];
  const sameYear = from.year === to.year;
  const sameMonth = sameYear && from.month === to.month;
  if (language === 'zh') {
    const last = sameMonth ? dayFigure(end, 'zh') : sameYear ? dayAndMonth(end, 'zh') : dateOf(end, 'zh');
    return [dateOf(start, 'zh'), last];
  }
  const first = sameMonth
    ? dayFigure(start, language)
    : sameYear
      ? dayAndMonth(start, language)
      : dateOf(start, language);
  return [first, dateOf(end, language)];
}

function withWeekday(date: Day, words: string, language: Language): string {
  const name = weekdayName(date, language);
  if (language === 'zh') return `${words}${name}`;
  if (language === 'fr' || language === 'es') return `${name} ${words}`;
  return language === 'ar' ? `${name}، ${words}` : `${name}, ${words}`;
}

function withYear(words: string, date: Day, language: Language): string {
  const { year } = partsOf(date);
  if (language === 'zh') return `${year}年${words}`;
  if (language === 'es') return `${words} de ${year}`;
  return language === 'ru' ? `${words} ${year} года` : `${words} ${year}`;
}

function dayFigure(date: Day, language: Language): string {
  const { day: figure } = partsOf(date);
  if (language === 'zh') return `${figure}日`;
  return language === 'fr' && figure === 1 ? '1er' : String(figure);
}

function monthOf(date: Day, language: Language): string {
  return months[language][partsOf(date).month - 1] ?? '';
}
