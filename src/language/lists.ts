import type { Language } from './languages.ts';
import { inEach } from './languages.ts';

/** Words as one list: "a, b and c". */
export function listed(words: readonly string[], language: Language): string {
  return conjunctions[language].format(words);
}

/** Words of which one holds: "a, b or c". */
export function listedAsChoice(words: readonly string[], language: Language): string {
  return disjunctions[language].format(words);
}

// The United Nations writes no comma before "and": the English of the world, not of America.
const locale = (language: Language) => (language === 'en' ? 'en-001' : language);

const conjunctions = inEach((language) => new Intl.ListFormat(locale(language), { type: 'conjunction' }));
const disjunctions = inEach((language) => new Intl.ListFormat(locale(language), { type: 'disjunction' }));
