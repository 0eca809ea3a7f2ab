import { isKey, say } from '../../language/catalogue.ts';
import { dateOf } from '../../language/dates.ts';
import type { Language } from '../../language/languages.ts';
import { time } from '../../language/times.ts';
import type { Details } from '../../rules.ts';
import { isClock, isDay } from '../../time/days.ts';

/** Details as a sentence takes them: days and clock times as the language writes them, names for what has one. */
export function worded(details: Details, language: Language): Details {
  const named = (name: string, value: string) => {
    if (isDay(value)) return dateOf(value, language);
    if (isClock(value)) return time(value, language);
    const key = `${areas[name] ?? ''}${value}`;
    return areas[name] !== undefined && isKey(key) ? say(language, key) : value;
  };
  return Object.fromEntries(
    Object.entries(details).map(([name, value]) => {
      if (typeof value === 'string') return [name, named(name, value)];
      if (typeof value === 'object' && value !== null) return [name, value.map((one) => named(name, one))];
      return [name, value ?? '–'];
    }),
  );
}

/** The messages that name what a detail holds the code of. */
const areas: Readonly<Record<string, string>> = {
  subject: 'paper.subject.',
  subjects: 'paper.subject.',
  language: 'language.',
  languages: 'language.',
  problem: 'problem.',
  authority: 'paper.authority.',
};
