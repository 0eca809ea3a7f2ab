import assert from 'node:assert/strict';
import { type InEach, languages } from '../../src/language/languages.ts';
import { time, timeSpan } from '../../src/language/times.ts';

const times: InEach<readonly string[]> = {
  ar: ['00/10', '30/10', '00/12', '00/15', '00/00'],
  zh: ['上午10时', '上午10时30分', '中午12时', '下午3时', '上午0时'],
  en: ['10 a.m.', '10.30 a.m.', '12 noon', '3 p.m.', '12 midnight'],
  fr: ['10 heures', '10 h 30', '12 heures', '15 heures', '0 heure'],
  ru: ['10.00', '10.30', '12.00', '15.00', '0.00'],
  es: ['10.00 horas', '10.30 horas', '12.00 horas', '15.00 horas', '0.00 horas'],
};

const spans: InEach<readonly string[]> = {
  ar: ['00/10–00/13', '00/15–00/18', '30/10–00/12'],
  zh: ['上午10时至下午1时', '下午3时至6时', '上午10时30分至中午12时'],
  en: ['10 a.m.–1 p.m.', '3–6 p.m.', '10.30 a.m.–12 noon'],
  fr: ['10 heures-13 heures', '15 heures-18 heures', '10 h 30-12 heures'],
  ru: ['10.00–13.00', '15.00–18.00', '10.30–12.00'],
  es: ['10.00 a 13.00 horas', '15.00 a 18.00 horas', '10.30 a 12.00 horas'],
};

describe('A clock time', () => {
  for (const language of languages) {
    it(`is written as papers in ${language} write it`, () => {
      assert.deepEqual(
        ['10:00', '10:30', '12:00', '15:00', '00:00'].map((clock) => time(clock, language)),
        times[language],
      );
    });

    it(`is written from and to in ${language}`, () => {
      assert.deepEqual(
        [
          timeSpan('10:00', '13:00', language),
          timeSpan('15:00', '18:00', language),
          timeSpan('10:30', '12:00', language),
        ],
        spans[language],
      );
    });
  }
});
