import type { InEach, Language } from './languages.ts';
import { capitalized } from './names.ts';
import { arabicOrdinal } from './ordinals/ar.ts';
import { englishFigureOrdinal, englishOrdinal } from './ordinals/en.ts';
import { spanishOrdinal } from './ordinals/es.ts';
import { frenchFigureOrdinal, frenchOrdinal } from './ordinals/fr.ts';
import { type RussianCase, russianOrdinal } from './ordinals/ru.ts';
import { chineseNumber } from './ordinals/zh.ts';

/** What a body calls the days when it meets: the Conference holds sessions, a working group meetings. */
export type SessionWord = 'session' | 'meeting';

/** How a phrase stands in its sentence. Russian and Arabic decline it; the others do not. */
export interface InSentence {
  /** At the start of a line or sentence. */
  readonly capital?: boolean;
  readonly case?: RussianCase;
  /** Counted in figures, "13er período de sesiones", whatever the number. */
  readonly figures?: boolean;
}

/** A session by its ordinal in words: "fifth meeting", "quinta reunión", «пятое совещание». Above 199 in figures. */
export function sessionOrdinal(
  language: Language,
  word: SessionWord,
  n: number,
  { capital = false, case: grammaticalCase = 'nominative', figures = false }: InSentence = {},
): string {
  const phrase = phrases[language](word, n, grammaticalCase, figures ? 0 : inWordsUpTo);
  return capital ? capitalized(phrase, language) : phrase;
}

/** A meeting by its number within a session: "2nd meeting", "2e séance", «الجلسة 2». */
export function meetingOrdinal(language: Language, n: number): string {
  return meetings[language](n);
}

/** A meeting by its ordinal in words, as "at its first meeting" needs it: "première séance", «первом заседании». */
export function sittingOrdinal(language: Language, n: number): string {
  if (n > inWordsUpTo) return meetingOrdinal(language, n);
  return sittings[language](n);
}

const sittings: InEach<(n: number) => string> = {
  ar: (n) => `جلسته ${arabicOrdinal(n, 'feminine', true)}`,
  zh: (n) => `第${chineseNumber(n)}次会议`,
  en: (n) => `${englishOrdinal(n)} meeting`,
  fr: (n) => `${frenchOrdinal(n, 'feminine')} séance`,
  ru: (n) => `${russianOrdinal(n, 'neuter', 'prepositional')} заседании`,
  es: (n) => `${spanishOrdinal(n, 'feminine')} sesión`,
};

type Phrase = (word: SessionWord, n: number, grammaticalCase: RussianCase, upTo: number) => string;

const inWordsUpTo = 199;

const phrases: InEach<Phrase> = {
  ar: (word, n, grammaticalCase, upTo) => {
    const gender = word === 'session' ? 'feminine' : 'masculine';
    const genitive = grammaticalCase !== 'nominative';
    return `${word === 'session' ? 'الدورة' : 'الاجتماع'} ${n > upTo ? n : arabicOrdinal(n, gender, genitive)}`;
  },
  zh: (word, n, _, upTo) => `第${n > upTo ? n : chineseNumber(n)}${word === 'session' ? '届' : '次'}会议`,
  en: (word, n, _, upTo) => `${n > upTo ? englishFigureOrdinal(n) : englishOrdinal(n)} ${word}`,
  fr: (word, n, _, upTo) => {
    const ordinal = n > upTo ? frenchFigureOrdinal(n, 'feminine') : frenchOrdinal(n, 'feminine');
    return `${ordinal} ${word === 'session' ? 'session' : 'réunion'}`;
  },
  ru: (word, n, grammaticalCase, upTo) => {
    const ordinal =
      n > upTo
        ? `${n}-${word === 'session' ? 'я' : 'е'}`
        : russianOrdinal(n, russianGender[word], grammaticalCase);
    return `${ordinal} ${russianNouns[word][grammaticalCase]}`;
  },
  es: (word, n, _, upTo) => {
    if (word === 'session')
      return `${n > upTo ? `${n}${/[13]$/u.test(String(n)) ? 'er' : 'º'}` : spanishOrdinal(n, 'masculine')} período de sesiones`;
    return `${n > upTo ? `${n}ª` : spanishOrdinal(n, 'feminine')} reunión`;
  },
};

const russianGender = { session: 'feminine', meeting: 'neuter' } as const;

const russianNouns: Readonly<Record<SessionWord, Readonly<Record<RussianCase, string>>>> = {
  session: { nominative: 'сессия', genitive: 'сессии', accusative: 'сессию', prepositional: 'сессии' },
  meeting: {
    nominative: 'совещание',
    genitive: 'совещания',
    accusative: 'совещание',
    prepositional: 'совещании',
  },
};

const meetings: InEach<(n: number) => string> = {
  ar: (n) => `الجلسة ${n}`,
  zh: (n) => `第${n}次会议`,
  en: (n) => `${englishFigureOrdinal(n)} meeting`,
  fr: (n) => `${frenchFigureOrdinal(n, 'feminine')} séance`,
  ru: (n) => `${n}-е заседание`,
  es: (n) => `${n}ª sesión`,
};
