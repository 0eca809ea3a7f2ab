import fc from 'fast-check';
import type { Language } from '../../src/language/languages.ts';

/** The words of a programme. */
export interface AnyWords {
  /** A title, which ends without a stop. */
  readonly title: fc.Arbitrary<string>;
  /** A paragraph. */
  readonly prose: fc.Arbitrary<string>;
  readonly place: fc.Arbitrary<string>;
  /** What a body is called. */
  readonly name: fc.Arbitrary<string>;
}

const letters: Readonly<Record<Language, string>> = {
  ar: 'ابتثجحخدرسشعغفقكلمنهوي',
  zh: '山水田林河海风云春秋东西南北高低明远学习',
  en: 'abcdefghijklmnoprstuvwy',
  fr: 'abcdefghijlmnopqrstuvéèêçà',
  ru: 'абвгдежзиклмнопрстуфхцчшщыьэюя',
  es: 'abcdefghijlmnopqrstuvñóíáé',
};

/** Free text of a language that imitates no heading and no table: words of its letters, with what XML and HTML must escape among them. */
export function plainWords(language: Language): AnyWords {
  const letter = fc.constantFrom(...letters[language]);
  const blank = language === 'zh' ? '' : ' ';
  const word = fc.string({ unit: letter, minLength: 3, maxLength: 9 });
  const odd = ['«x»', '&', '<i>', '“q”', "d'x", 'a & b', '&amp;', ']]>', '5 < 6', '<!--'];
  const words = (among: readonly string[]) => {
    const one = fc.oneof(
      { weight: 12, arbitrary: word },
      { weight: 1, arbitrary: fc.constantFrom(...among) },
    );
    return fc
      .tuple(word, fc.array(one, { minLength: 2, maxLength: 12 }), word)
      .map(([first, some, last]) => capital([first, ...some, last].join(blank)));
  };
  return {
    title: words(odd),
    prose: words([
      ...odd,
      '2018',
      language === 'zh' ? ' CTOC/COP/WG.7/2017/4 ' : 'CTOC/COP/WG.7/2017/4',
      '12,5',
      '(b)',
      '3',
      language === 'zh' ? '12' : 'x\ny',
    ]).map((said) => `${said}${language === 'zh' ? '。' : '.'}`),
    place: word.map(capital),
    name: fc.array(word, { minLength: 3, maxLength: 9 }).map((some) => capital(some.join(blank))),
  };
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Words of any characters at all. */
export const anyWords: AnyWords = {
  title: fc.string({ unit: 'binary', maxLength: 30 }),
  prose: fc.string({ unit: 'binary', maxLength: 60 }),
  place: fc.string({ unit: 'binary', maxLength: 10 }),
  name: fc.string({ unit: 'binary', maxLength: 30 }),
};
