import { say } from './catalogue.ts';
import { inWords } from './figures.ts';
import type { Language } from './languages.ts';

/** "four plenary meetings": the number in words below ten, agreeing with the noun. */
export function plenaryMeetings(language: Language, count: number): string {
  const gender = language === 'ru' ? 'neuter' : 'feminine';
  return say(language, 'paper.plenary-meetings', { count, number: inWords(count, language, { gender }) });
}

/** "two days", as "over two days" needs it. */
export function days(language: Language, count: number): string {
  const number = inWords(count, language, { gender: 'masculine', case: 'genitive' });
  return say(language, 'paper.days', { count, number });
}
