import type { Language } from './languages.ts';

/** How a number agrees with what it counts: the gender of the counted word, and in Russian its case. */
export interface Agreement {
  readonly gender?: 'masculine' | 'feminine' | 'neuter';
  readonly case?: 'nominative' | 'genitive';
}

/** A number in running text: below ten in words, "four", and in figures from ten on. */
export function inWords(n: number, language: Language, agreement: Agreement = {}): string {
  if (!Number.isInteger(n) || n < 0 || n >= 10) return String(n);
  return tables[tableOf(language, n, agreement)].split(' ')[n] ?? String(n);
}

/** Each from nought to nine. */
const tables = {
  en: 'zero one two three four five six seven eight nine',
  fr: 'zéro un deux trois quatre cinq six sept huit neuf',
  frFeminine: 'zéro une deux trois quatre cinq six sept huit neuf',
  es: 'cero un dos tres cuatro cinco seis siete ocho nueve',
  esFeminine: 'cero una dos tres cuatro cinco seis siete ocho nueve',
  ru: 'ноль один два три четыре пять шесть семь восемь девять',
  ruFeminine: 'ноль одна две три четыре пять шесть семь восемь девять',
  ruNeuter: 'ноль одно два три четыре пять шесть семь восемь девять',
  ruGenitive: 'ноля одного двух трех четырех пяти шести семи восьми девяти',
  ruGenitiveFeminine: 'ноля одной двух трех четырех пяти шести семи восьми девяти',
  // From three to ten an Arabic number takes the form of the other gender.
  ar: 'صفر واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة',
  arFeminine: 'صفر واحدة اثنتان ثلاث أربع خمس ست سبع ثماني تسع',
  zh: '零 一 两 三 四 五 六 七 八 九',
} as const;

function tableOf(
  language: Language,
  n: number,
  { gender, case: grammaticalCase }: Agreement,
): keyof typeof tables {
  if (language === 'ru' && grammaticalCase === 'genitive') {
    return gender === 'feminine' ? 'ruGenitiveFeminine' : 'ruGenitive';
  }
  if (language === 'ru' && gender === 'neuter' && n < 10) return 'ruNeuter';
  if (gender !== 'feminine' || language === 'en' || language === 'zh') return language;
  return `${language}Feminine`;
}
