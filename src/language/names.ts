import type { Weekday } from '../time/days.ts';
import type { InEach, Language } from './languages.ts';

/** The months from January, as they stand in a date. In Arabic each has two names, printed as a pair. */
export const months: InEach<readonly string[]> = {
  ar: words(
    'كانون الثاني/يناير|شباط/فبراير|آذار/مارس|نيسان/أبريل|أيار/مايو|حزيران/يونيه|تموز/يوليه|آب/أغسطس|أيلول/سبتمبر|تشرين الأول/أكتوبر|تشرين الثاني/نوفمبر|كانون الأول/ديسمبر',
  ),
  zh: words('1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月'),
  en: words('January|February|March|April|May|June|July|August|September|October|November|December'),
  fr: words('janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre'),
  ru: words('января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря'),
  es: words('enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre'),
};

/** The days of the week from Monday. */
export const weekdays: InEach<readonly string[]> = {
  ar: words('الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد'),
  zh: words('星期一|星期二|星期三|星期四|星期五|星期六|星期日'),
  en: words('Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday'),
  fr: words('lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche'),
  ru: words('понедельник|вторник|среда|четверг|пятница|суббота|воскресенье'),
  es: words('lunes|martes|miércoles|jueves|viernes|sábado|domingo'),
};

/** Other ways in which people write months, each with its number. Beginnings of three letters or more are read anyway. */
export const otherMonths: InEach<Readonly<Record<string, number>>> = {
  ar: { يونيو: 6, يوليو: 7 },
  zh: {},
  en: {},
  fr: {},
  ru: {
    январь: 1,
    февраль: 2,
    апрель: 4,
    май: 5,
    июнь: 6,
    июль: 7,
    сентябрь: 9,
    октябрь: 10,
    ноябрь: 11,
    декабрь: 12,
  },
  es: { setiembre: 9 },
};

/** Other ways in which people write days of the week, each with its number from Monday, 1. */
export const otherWeekdays: InEach<Readonly<Record<string, Weekday>>> = {
  ar: { الإثنين: 1, اثنين: 1, ثلاثاء: 2, أربعاء: 3, خميس: 4, جمعة: 5, سبت: 6, أحد: 7 },
  zh: { 星期天: 7, 周一: 1, 周二: 2, 周三: 3, 周四: 4, 周五: 5, 周六: 6, 周日: 7, 周天: 7 },
  en: {},
  fr: {},
  ru: { среду: 3, пятницу: 5, субботу: 6 },
  es: {},
};

/** Words with a capital letter at their start, where the language has capital letters. */
export function capitalized(text: string, language: Language): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(language) + text.slice(first.length);
}

function words(list: string): readonly string[] {
  return list.split('|');
}
