import { dayTyped, seen } from '../drafting/form.ts';
import { choice, choices, line, neededAs, readForm, typedIn } from '../fields.ts';
import { type Language, languages } from '../language/languages.ts';
import type { Day } from '../time/days.ts';
import { authorities } from './edition.ts';

/** How a body may adopt its agenda; both may hold, or neither. */
export const waysToAdopt = ['consensus', 'amended'] as const;

/**
 * Reads what is to be published: under whose authority, with which symbol, of which day; and of an edition of the body
 * itself, at which of the meetings it adopted it and how, where that is said. @throws FormRefused
 */
export function editionIn(form: unknown, language: Language, today: Day, meetings: readonly string[]) {
  const { symbol, adoptedAt, adopted, ...read } = readForm(form, {
    revision: seen(),
    authority: choice(authorities),
    symbol: line({ max: 100, optional: true }),
    date: dayTyped(language, today),
    adoptedAt: choice(['', ...meetings]),
    adopted: choices(waysToAdopt),
  });
  const said = read.authority === 'body' && adoptedAt !== '';
  return {
    ...read,
    symbol: symbol === '' ? null : symbol,
    adoption: said
      ? {
          meeting: adoptedAt,
          byConsensus: adopted.includes('consensus'),
          orallyAmended: adopted.includes('amended'),
        }
      : null,
  };
}

/** Reads for which paper, and since which edition, changes are to be marked: an edition's, or that of the draft. @throws FormRefused */
export function trackedIn(form: unknown, otherwise: Language) {
  const { lang, of, since } = readForm(
    { lang: otherwise, of: 'draft', ...typedIn(form) },
    {
      lang: choice(languages),
      of: neededAs((words) => (words === 'draft' ? ('draft' as const) : numberIn(words)), 'field.no-number'),
      since: neededAs(numberIn, 'field.no-number'),
    },
  );
  return { language: lang, of, since };
}

function numberIn(words: string): number | null {
  return /^[1-9]\d{0,8}$/u.test(words) ? Number(words) : null;
}

/** Reads in which language the papers of an edition are to be added. @throws FormRefused */
export function languageIn(form: unknown) {
  return readForm(form, { language: choice(languages) });
}
