import assert from 'node:assert/strict';
import { type InEach, languages } from '../../src/language/languages.ts';
import { marker, numberOf, readNumber } from '../../src/language/numbers.ts';

const paths = [[3], [1, 2], [2, 1, 4]] as const;

const cited: InEach<readonly string[]> = {
  ar: ['3', '1 (ب)', '2 (أ) ‘4’'],
  zh: ['3', '1(b)', '2(a)㈣'],
  en: ['3', '1 (b)', '2 (a) (iv)'],
  fr: ['3', '1 b)', '2 a) iv)'],
  ru: ['3', '1 b)', '2 a) iv)'],
  es: ['3', '1 b)', '2 a) iv)'],
};

const listed: InEach<readonly string[]> = {
  ar: ['3-', '(ب)', '‘4’'],
  zh: ['3.', '(b)', '㈣'],
  en: ['3.', '(b)', '(iv)'],
  fr: ['3.', 'b)', 'iv)'],
  ru: ['3.', 'b)', 'iv)'],
  es: ['3.', 'b)', 'iv)'],
};

describe('The number of an item', () => {
  for (const language of languages) {
    it(`is cited and listed as papers in ${language} do`, () => {
      assert.deepEqual(
        paths.map((path) => numberOf(path, language)),
        cited[language],
      );
      assert.deepEqual(
        paths.map((path) => marker(path, language)),
        listed[language],
      );
    });

    it(`is read back in ${language}, past the end of the alphabet too`, () => {
      for (const path of [...paths, [12, 27], [1, 30, 14]]) {
        assert.deepEqual(readNumber(numberOf(path, language), language), path);
      }
    });
  }

  it('is not read from other words', () => {
    for (const words of ['', 'Opening', '1 (b', '1 (ab)', '1 b']) assert.equal(readNumber(words, 'en'), null);
  });

  it('goes on below the third level with letters and Roman figures without brackets', () => {
    assert.equal(marker([1, 1, 1, 2], 'en'), 'b.');
    assert.equal(numberOf([1, 1, 1, 2, 3], 'en'), '1 (a) (i) b iii');
  });
});
