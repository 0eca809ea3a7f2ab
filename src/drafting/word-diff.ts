import { diffArrays, diffWords } from 'diff';
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

/** A thing of the earlier list beside what became of it in the later one; null where it is only in one of the two. */
export type Pair<Thing> = readonly [Thing, Thing] | readonly [Thing, null] | readonly [null, Thing];

/**
 * Two lists beside each other in their order: what is the same, what was reworded, and what stands in one of them only.
 * `words` says what a thing reads as, `likened` whether one may be the other reworded.
 */
export function aligned<Thing>(
  before: readonly Thing[],
  after: readonly Thing[],
  words: (thing: Thing) => string,
  likened: (one: Thing, other: Thing) => boolean,
): readonly Pair<Thing>[] {
  const steps = diffArrays(before.map(words), after.map(words));
  const pairs: Pair<Thing>[] = [];
  let [from, to] = [0, 0];
  let [gone, come]: [Thing[], Thing[]] = [[], []];
  const settle = () => {
    pairs.push(...reworded(gone, come, words, likened));
    [gone, come] = [[], []];
  };
  for (const { added, removed, count } of steps) {
    if (removed) {
      gone.push(...before.slice(from, from + count));
      from += count;
    } else if (added) {
      come.push(...after.slice(to, to + count));
      to += count;
    } else {
      settle();
      for (const [index, one] of before.slice(from, from + count).entries()) {
        pairs.push([one, after[to + index] ?? one]);
      }
      from += count;
      to += count;
    }
  }
  settle();
  return pairs;
}

/** What went and what came between two things that stayed: paired in order where most words are shared. */
function reworded<Thing>(
  gone: readonly Thing[],
  come: readonly Thing[],
  words: (thing: Thing) => string,
  likened: (one: Thing, other: Thing) => boolean,
): readonly Pair<Thing>[] {
  const [was, is] = [gone.map((one) => wordSet(words(one))), come.map((one) => wordSet(words(one)))];
  const likeness = (i: number, j: number): number => {
    const [one, other] = [gone[i], come[j]];
    if (one === undefined || other === undefined || !likened(one, other)) return 0;
    return shared(was[i] ?? new Set(), is[j] ?? new Set());
  };
  // best[i][j]: the most likeness that what is left of both from there on can be paired with.
  const best = Array.from({ length: gone.length + 1 }, () => new Array<number>(come.length + 1).fill(0));
  for (let i = gone.length - 1; i >= 0; i--) {
    for (let j = come.length - 1; j >= 0; j--) {
      const paired = likeness(i, j);
      const [here, down, right, both] = [
        best[i] ?? [],
        best[i + 1]?.[j],
        best[i]?.[j + 1],
        best[i + 1]?.[j + 1],
      ];
      here[j] = Math.max(down ?? 0, right ?? 0, paired >= leastLikeness ? paired + (both ?? 0) : 0);
    }
  }
  const pairs: Pair<Thing>[] = [];
  let [i, j] = [0, 0];
  while (i < gone.length || j < come.length) {
    const [one, other] = [gone[i], come[j]];
    const here = best[i]?.[j] ?? 0;
    if (
      one !== undefined &&
      other !== undefined &&
      here > 0 &&
      here > (best[i + 1]?.[j] ?? 0) &&
      here > (best[i]?.[j + 1] ?? 0)
    ) {
      pairs.push([one, other]);
      [i, j] = [i + 1, j + 1];
    } else if (
      one !== undefined &&
      (other === undefined || (best[i + 1]?.[j] ?? 0) >= (best[i]?.[j + 1] ?? 0))
    ) {
      pairs.push([one, null]);
      i += 1;
    } else if (other !== undefined) {
      pairs.push([null, other]);
      j += 1;
    }
  }
  return pairs;
}

const leastLikeness = 0.4;

function wordSet(words: string): ReadonlySet<string> {
  return new Set(
    [...segmenter.segment(words.toLowerCase())].flatMap(({ segment, isWordLike }) =>
      isWordLike ? [segment] : [],
    ),
  );
}

/** The share of words that two sets have in common, from 0 to 1. */
function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return (2 * one.intersection(other).size) / Math.max(1, one.size + other.size);
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
