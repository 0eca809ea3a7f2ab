import assert from 'node:assert/strict';
import { inWords } from '../../src/language/figures.ts';
import { type InEach, languages } from '../../src/language/languages.ts';
import { meetingOrdinal, sessionOrdinal } from '../../src/language/ordinals.ts';

const numbers = [1, 3, 5, 11, 20, 65, 71, 80, 101] as const;

const sessions: InEach<readonly string[]> = {
  ar: [
    'الدورة الأولى',
    'الدورة الثالثة',
    'الدورة الخامسة',
    'الدورة الحادية عشرة',
    'الدورة العشرون',
    'الدورة الخامسة والستون',
    'الدورة الحادية والسبعون',
    'الدورة الثمانون',
    'الدورة الأولى بعد المائة',
  ],
  zh: [
    '第一届会议',
    '第三届会议',
    '第五届会议',
    '第十一届会议',
    '第二十届会议',
    '第六十五届会议',
    '第七十一届会议',
    '第八十届会议',
    '第一百零一届会议',
  ],
  en: [
    'first session',
    'third session',
    'fifth session',
    'eleventh session',
    'twentieth session',
    'sixty-fifth session',
    'seventy-first session',
    'eightieth session',
    'one hundred and first session',
  ],
  fr: [
    'première session',
    'troisième session',
    'cinquième session',
    'onzième session',
    'vingtième session',
    'soixante-cinquième session',
    'soixante et onzième session',
    'quatre-vingtième session',
    'cent unième session',
  ],
  ru: [
    'первая сессия',
    'третья сессия',
    'пятая сессия',
    'одиннадцатая сессия',
    'двадцатая сессия',
    'шестьдесят пятая сессия',
    'семьдесят первая сессия',
    'восьмидесятая сессия',
    'сто первая сессия',
  ],
  es: [
    'primer período de sesiones',
    'tercer período de sesiones',
    'quinto período de sesiones',
    'undécimo período de sesiones',
    'vigésimo período de sesiones',
    'sexagésimo quinto período de sesiones',
    'septuagésimo primer período de sesiones',
    'octogésimo período de sesiones',
    'centésimo primer período de sesiones',
  ],
};

/** What a working group calls its sessions, as a line and within a sentence. */
const meetings: InEach<readonly [string, string]> = {
  ar: ['الاجتماع الخامس', 'الاجتماع الحادي والعشرون'],
  zh: ['第五次会议', '第二十一次会议'],
  en: ['Fifth meeting', 'twenty-first meeting'],
  fr: ['Cinquième réunion', 'vingt et unième réunion'],
  ru: ['Пятое совещание', 'двадцать первое совещание'],
  es: ['Quinta reunión', 'vigésima primera reunión'],
};

const sittings: InEach<readonly [string, string]> = {
  ar: ['الجلسة 1', 'الجلسة 22'],
  zh: ['第1次会议', '第22次会议'],
  en: ['1st meeting', '22nd meeting'],
  fr: ['1re séance', '22e séance'],
  ru: ['1-е заседание', '22-е заседание'],
  es: ['1ª sesión', '22ª sesión'],
};

describe('The ordinal of a session', () => {
  for (const language of languages) {
    it(`is in words in ${language}`, () => {
      assert.deepEqual(
        numbers.map((n) => sessionOrdinal(language, 'session', n)),
        sessions[language],
      );
      assert.deepEqual(
        [sessionOrdinal(language, 'meeting', 5, { capital: true }), sessionOrdinal(language, 'meeting', 21)],
        meetings[language],
      );
    });

    it(`is another for every number to 199, in ${language}`, () => {
      const all = Array.from({ length: 199 }, (_, index) => sessionOrdinal(language, 'meeting', index + 1));
      assert.equal(new Set(all).size, 199);
      assert.deepEqual(
        all.filter((words) => /undefined|\d/.test(words)),
        [],
      );
    });
  }

  it('is declined in Russian', () => {
    assert.equal(sessionOrdinal('ru', 'session', 3, { case: 'genitive' }), 'третьей сессии');
    assert.equal(sessionOrdinal('ru', 'meeting', 3, { case: 'prepositional' }), 'третьем совещании');
    assert.equal(sessionOrdinal('ru', 'meeting', 40, { case: 'genitive' }), 'сорокового совещания');
  });
});

describe('The number of a meeting within its session', () => {
  for (const language of languages) {
    it(`is in figures in ${language}`, () => {
      assert.deepEqual([meetingOrdinal(language, 1), meetingOrdinal(language, 22)], sittings[language]);
    });
  }
});

describe('A number in running text', () => {
  it('is in words below ten, in figures from ten on', () => {
    assert.deepEqual(
      [inWords(4, 'en'), inWords(9, 'fr'), inWords(10, 'en'), inWords(2, 'zh')],
      ['four', 'neuf', '10', '两'],
    );
  });

  it('agrees with what it counts', () => {
    assert.equal(inWords(1, 'fr', { gender: 'feminine' }), 'une');
    assert.equal(inWords(2, 'ru', { gender: 'feminine' }), 'две');
    assert.equal(inWords(2, 'ru', { gender: 'masculine', case: 'genitive' }), 'двух');
    assert.equal(inWords(4, 'ar', { gender: 'feminine' }), 'أربع');
  });
});
