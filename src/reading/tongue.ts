import type { Language } from '../language/languages.ts';

/** The language of a text, by its script and its small words; null where there are too few to say. */
export function languageOf(texts: readonly string[]): Language | null {
  const sample = texts.join(' ').slice(0, 60_000);
  const scripts = [
    ['ar', count(sample, /\p{Script=Arabic}/gu)],
    ['zh', count(sample, /\p{Script=Han}/gu) * 3],
    ['ru', count(sample, /\p{Script=Cyrillic}/gu)],
  ] as const;
  const latin = count(sample, /\p{Script=Latin}/gu);
  const [first] = scripts.toSorted(([, a], [, b]) => b - a);
  if (first && first[1] * 2 > latin && first[1] > 3) return first[0];
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const scores = (['en', 'fr', 'es'] as const).map(
    (language) => [language, words.filter((word) => small[language].has(word)).length] as const,
  );
  const [best] = scores.toSorted(([, a], [, b]) => b - a);
  return best && best[1] > 1 ? best[0] : null;
}

function count(text: string, sign: RegExp): number {
  return text.match(sign)?.length ?? 0;
}

const small = {
  en: new Set(
    'the of and to in for on with by from will its is at as be this agenda meeting session item'.split(' '),
  ),
  fr: new Set(
    'le la les de des du et en pour sur au aux par dans un une est sera ordre jour session point'.split(' '),
  ),
  es: new Set(
    'el la los las de del y en para por con un una es al se su tema programa período sesiones'.split(' '),
  ),
};
