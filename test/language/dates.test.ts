import assert from 'node:assert/strict';
import {
  dateOf,
  day,
  dayWithYear,
  keepTogether,
  mastheadDate,
  span,
  spanInSentence,
  spanWithinYear,
} from '../../src/language/dates.ts';
import { type InEach, languages } from '../../src/language/languages.ts';

/** A day, the same with its year, and a date. */
const days: InEach<readonly [string, string, string]> = {
  ar: ['الأربعاء، 4 تموز/يوليه', 'الأربعاء، 4 تموز/يوليه 2018', '1 أيلول/سبتمبر 2018'],
  zh: ['7月4日星期三', '2018年7月4日星期三', '2018年9月1日'],
  en: ['Wednesday, 4 July', 'Wednesday, 4 July 2018', '1 September 2018'],
  fr: ['mercredi 4 juillet', 'mercredi 4 juillet 2018', '1er septembre 2018'],
  ru: ['среда, 4 июля', 'среда, 4 июля 2018 года', '1 сентября 2018 года'],
  es: ['miércoles 4 de julio', 'miércoles 4 de julio de 2018', '1 de septiembre de 2018'],
};

/** One day, two, three, across months and across years. */
const spans: InEach<readonly string[]> = {
  ar: [
    '4 تموز/يوليه 2018',
    '4 و 5 تموز/يوليه 2018',
    '11–13 تشرين الثاني/نوفمبر 2013',
    '30 أيار/مايو – 1 حزيران/يونيه 2012',
    '28 كانون الأول/ديسمبر 2025 – 2 كانون الثاني/يناير 2026',
  ],
  zh: [
    '2018年7月4日',
    '2018年7月4日和5日',
    '2013年11月11日至13日',
    '2012年5月30日至6月1日',
    '2025年12月28日至2026年1月2日',
  ],
  en: [
    '4 July 2018',
    '4 and 5 July 2018',
    '11–13 November 2013',
    '30 May–1 June 2012',
    '28 December 2025–2 January 2026',
  ],
  fr: [
    '4 juillet 2018',
    '4 et 5 juillet 2018',
    '11-13 novembre 2013',
    '30 mai-1er juin 2012',
    '28 décembre 2025-2 janvier 2026',
  ],
  ru: [
    '4 июля 2018 года',
    '4 и 5 июля 2018 года',
    '11–13 ноября 2013 года',
    '30 мая – 1 июня 2012 года',
    '28 декабря 2025 года – 2 января 2026 года',
  ],
  es: [
    '4 de julio de 2018',
    '4 y 5 de julio de 2018',
    '11 a 13 de noviembre de 2013',
    '30 de mayo a 1 de junio de 2012',
    '28 de diciembre de 2025 a 2 de enero de 2026',
  ],
};

const ends = [
  ['2018-07-04', '2018-07-04'],
  ['2018-07-04', '2018-07-05'],
  ['2013-11-11', '2013-11-13'],
  ['2012-05-30', '2012-06-01'],
  ['2025-12-28', '2026-01-02'],
] as const;

/** Two days and three, as a sentence says when. */
const sentences: InEach<readonly string[]> = {
  ar: ['يومي 4 و 5 تموز/يوليه 2018', 'في الفترة من 11 إلى 13 تشرين الثاني/نوفمبر 2013'],
  zh: ['2018年7月4日和5日', '2013年11月11日至13日'],
  en: ['on 4 and 5 July 2018', 'from 11 to 13 November 2013'],
  fr: ['les 4 et 5 juillet 2018', 'du 11 au 13 novembre 2013'],
  ru: ['4 и 5 июля 2018 года', 'с 11 по 13 ноября 2013 года'],
  es: ['los días 4 y 5 de julio de 2018', 'del 11 al 13 de noviembre de 2013'],
};

describe('A day', () => {
  for (const language of languages) {
    it(`is written as papers in ${language} write it`, () => {
      assert.deepEqual(
        [day('2018-07-04', language), dayWithYear('2018-07-04', language), dateOf('2018-09-01', language)],
        days[language],
      );
    });
  }
});

describe('The date of a masthead', () => {
  it('is in English in Arabic, Chinese and Russian papers, as the words beside it', () => {
    assert.deepEqual(
      languages.map((language) => mastheadDate('2018-04-09', language)),
      ['9 April 2018', '9 April 2018', '9 April 2018', '9 avril 2018', '9 April 2018', '9 de abril de 2018'],
    );
  });
});

describe('The days of a session', () => {
  for (const language of languages) {
    it(`are written once where they share a month or a year, in ${language}`, () => {
      assert.deepEqual(
        ends.map(([start, end]) => span(start, end, language)),
        spans[language],
      );
    });

    it(`stand in a sentence in ${language}`, () => {
      assert.deepEqual(
        ends.slice(1, 3).map(([start, end]) => spanInSentence(start, end, language)),
        sentences[language],
      );
    });
  }

  it('are joined by "and" across the end of a month and of a year too', () => {
    assert.equal(span('2012-05-31', '2012-06-01', 'en'), '31 May and 1 June 2012');
    assert.equal(span('2025-12-31', '2026-01-01', 'fr'), '31 décembre 2025 et 1er janvier 2026');
  });
});

describe('A phrase on a page', () => {
  it('keeps together with no-break spaces', () => {
    assert.equal(keepTogether('10 a.m.–1 p.m.'), '10\u00a0a.m.–1\u00a0p.m.');
  });
});

/** One day, two, three, across months and across years, where the year of the first is known. */
const spansWithinYear: InEach<readonly string[]> = {
  ar: [
    '4 تموز/يوليه',
    '4 و 5 تموز/يوليه',
    '11–13 تشرين الثاني/نوفمبر',
    '30 أيار/مايو – 1 حزيران/يونيه',
    '28 كانون الأول/ديسمبر 2025 – 2 كانون الثاني/يناير 2026',
  ],
  zh: ['7月4日', '7月4日和5日', '11月11日至13日', '5月30日至6月1日', '2025年12月28日至2026年1月2日'],
  en: ['4 July', '4 and 5 July', '11–13 November', '30 May–1 June', '28 December 2025–2 January 2026'],
  fr: ['4 juillet', '4 et 5 juillet', '11-13 novembre', '30 mai-1er juin', '28 décembre 2025-2 janvier 2026'],
  ru: [
    '4 июля',
    '4 и 5 июля',
    '11–13 ноября',
    '30 мая – 1 июня',
    '28 декабря 2025 года – 2 января 2026 года',
  ],
  es: [
    '4 de julio',
    '4 y 5 de julio',
    '11 a 13 de noviembre',
    '30 de mayo a 1 de junio',
    '28 de diciembre de 2025 a 2 de enero de 2026',
  ],
};

describe('The days of a session within a year', () => {
  for (const language of languages) {
    it(`are written without what is known, in ${language}`, () => {
      const days = [
        ['2018-07-04', '2018-07-04'],
        ['2018-07-04', '2018-07-05'],
        ['2013-11-11', '2013-11-13'],
        ['2012-05-30', '2012-06-01'],
        ['2025-12-28', '2026-01-02'],
      ] as const;
      assert.deepEqual(
        days.map(([start, end]) => spanWithinYear(start, end, language)),
        spansWithinYear[language],
      );
    });
  }
});
