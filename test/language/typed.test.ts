import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dateOf, day, dayWithYear } from '../../src/language/dates.ts';
import { type InEach, languages } from '../../src/language/languages.ts';
import { time, timeSpan } from '../../src/language/times.ts';
import { readDay } from '../../src/language/typed-days.ts';
import { readClock, readTimeSpan } from '../../src/language/typed-times.ts';
import { daysFrom, isClock, isDay } from '../../src/time/days.ts';

const around = '2018-07-01';

/** Ways of typing 6 July 2018, near July 2018. */
const sixJuly: InEach<readonly string[]> = {
  ar: [
    '6 تموز/يوليه 2018',
    '٦ تموز/يوليه ٢٠١٨',
    '6 يوليو 2018',
    'الجمعة، 6 تموز / يوليه',
    'يوم الجمعة 6 تموز',
  ],
  zh: ['2018年7月6日', '7月6日星期五', '2018年7月6日（星期五）', '7月6号', '7月6日周五'],
  en: [
    '6 July 2018',
    '6 July',
    'July 6',
    '2018-07-06',
    '06.07.2018',
    '6/7/2018',
    'Friday, 6 July 2018',
    'Fri 6 Jul',
    'July 6th, 2018',
    ' 6\u00a0July ',
  ],
  fr: ['6 juillet 2018', 'vendredi 6 juillet', 'le 6 juil.', '6 JUILLET'],
  ru: ['6 июля 2018 года', 'пятница, 6 июля', '6 июль 2018 г.', 'в пятницу 6 июля'],
  es: ['6 de julio de 2018', 'viernes, 6 de julio', 'el 6 de julio', '6 jul 2018'],
};

/** Ways of typing half past ten in the morning, and three in the afternoon. */
const clocks: InEach<readonly [readonly string[], readonly string[]]> = {
  ar: [
    ['30/10', '10:30', 'الساعة ١٠:٣٠', '10:30 صباحًا'],
    ['00/15', '3 مساءً', '3 بعد الظهر'],
  ],
  zh: [
    ['上午10时30分', '10点半', '10：30'],
    ['下午3时', '下午3点', '15时'],
  ],
  en: [
    ['10.30 a.m.', '10:30', '10.30', '10:30am', '10.30 AM'],
    ['3 p.m.', '3pm', '3 P. M.', '15:00', '15.00', '15'],
  ],
  fr: [
    ['10 h 30', '10h30', '10 heures 30'],
    ['15 heures', '15 h', 'à 15 heures', '3 heures du soir'],
  ],
  ru: [
    ['10.30', 'в 10.30', '10 ч 30 мин'],
    ['15.00', '15 часов', '3 часа дня'],
  ],
  es: [
    ['10.30 horas', '10.30', 'a las 10.30 horas'],
    ['15.00 horas', '3 p. m.', '3 de la tarde'],
  ],
};

describe('A day as typed', () => {
  for (const language of languages) {
    it(`is read in ${language}`, () => {
      for (const typed of sixJuly[language]) {
        assert.equal(readDay(typed, language, { around }), '2018-07-06', typed);
      }
    });

    it(`is read back as it was printed in ${language}, every day of a leap year`, () => {
      for (const date of daysFrom('2024-01-01', '2024-12-31')) {
        for (const print of [day, dayWithYear, dateOf]) {
          const printed = print(date, language);
          assert.equal(readDay(printed, language, { around: date }), date, printed);
        }
      }
    });
  }

  it('takes the year that is nearest where it has none', () => {
    assert.equal(readDay('3 January', 'en', { around: '2025-12-28' }), '2026-01-03');
    assert.equal(readDay('28 December', 'en', { around: '2026-01-03' }), '2025-12-28');
  });

  it('may be in any of the six languages', () => {
    assert.equal(readDay('6 July 2018', 'ru', { around }), '2018-07-06');
    assert.equal(readDay('6 июля 2018 года', 'en', { around }), '2018-07-06');
  });

  it('is refused where there is no such day, where the weekday is another or where it is several', () => {
    const typed = [
      '30 February 2018',
      '29 February 2018',
      '31/11/2018',
      'Monday, 6 July 2018',
      '5-7 July 2018',
    ];
    for (const words of [...typed, 'tomorrow', '6', 'July', '', '6 Ju 2018', '6 July 18']) {
      assert.equal(readDay(words, 'en', { around }), null, words);
    }
  });
});

describe('A clock time as typed', () => {
  for (const language of languages) {
    it(`is read in ${language}`, () => {
      const [halfPastTen, three] = clocks[language];
      for (const typed of halfPastTen) assert.equal(readClock(typed, language), '10:30', typed);
      for (const typed of three) assert.equal(readClock(typed, language), '15:00', typed);
    });

    it(`is read back as it was printed in ${language}, every minute from one o’clock`, () => {
      for (let minutes = 60; minutes < 24 * 60; minutes++) {
        const clock = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
        assert.equal(readClock(time(clock, language), language), clock);
      }
    });

    it(`is read back from and to in ${language}`, () => {
      for (const [start, end] of [
        ['10:00', '13:00'],
        ['15:00', '18:00'],
        ['10:30', '12:00'],
        ['12:00', '14:30'],
      ] as const) {
        assert.deepEqual(readTimeSpan(timeSpan(start, end, language), language), { start, end });
      }
    });
  }

  it('knows noon and midnight by their names', () => {
    assert.deepEqual(
      (['noon', '12 noon', '12 p.m.'] as const).map((typed) => readClock(typed, 'en')),
      ['12:00', '12:00', '12:00'],
    );
    assert.equal(readClock('12 midnight', 'en'), '00:00');
    assert.equal(readClock('midi', 'fr'), '12:00');
  });

  it('is refused where there is no such time', () => {
    for (const words of ['25:00', '10:61', '14 a.m.', 'after lunch', '', '24:00', '10:5', '-1']) {
      assert.equal(readClock(words, 'en'), null, words);
    }
  });

  it('does not end before it starts', () => {
    assert.equal(readTimeSpan('3 p.m.–1 p.m.', 'en'), null);
    assert.deepEqual(readTimeSpan('11–1 p.m.', 'en'), { start: '11:00', end: '13:00' });
  });
});

describe('Whatever is typed', () => {
  it('is a day or none, a time or none, and never a fault', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc
        .array(fc.constantFrom(...'0123456789.:/-,年月日时上午下午 '), { maxLength: 20 })
        .map((signs) => signs.join('')),
      fc
        .array(
          fc.constantFrom(
            '6',
            '31',
            '2018',
            'July',
            'juillet',
            'de',
            'p.m.',
            '至',
            'h',
            'تموز',
            'марта',
            '–',
          ),
        )
        .map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(typed, fc.constantFrom(...languages), (words, language) => {
        const day = readDay(words, language, { around });
        const clock = readClock(words, language);
        const span = readTimeSpan(words, language);
        assert(day === null || isDay(day));
        assert(clock === null || isClock(clock));
        assert(span === null || (isClock(span.start) && isClock(span.end) && span.start < span.end));
      }),
      { numRuns: 500 },
    );
  });
});
