import { diffWords } from 'diff';
import type { Language } from '../language/languages.ts';

/** A run of words that two texts share, or that only the later or only the earlier one has. */
export interface Run {
  readonly kind: 'same' | 'added' | 'removed';
  readonly words: string;
}

/** Two texts compared word by word, in one line of runs. Chinese is cut into words as a reader would. */
export function wordDifferences(before: string, after: string, language: Language): readonly Run[] {
  const options = language === 'zh' ? { intlSegmenter: segmenter } : {};
  return diffWords(before, after, options).map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    words: value,
  }));
}

/** Whether a text only lost words, only won words, or both. */
export function lengthChange(
  before: string,
  after: string,
  language: Language,
): 'shorter' | 'longer' | 'changed' {
  const kinds = new Set(
    wordDifferences(before, after, language)
      .filter(({ words }) => /[\p{L}\p{N}]/u.test(words))
      .map(({ kind }) => kind),
  );
  if (kinds.has('added') === kinds.has('removed')) return 'changed';
  return kinds.has('added') ? 'longer' : 'shorter';
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
