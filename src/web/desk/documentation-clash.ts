import type { Shell } from '../../acts/shell.ts';
import { PlanClash } from '../../documentation/merged.ts';
import { planLines } from '../../documentation/store.ts';
import { FormRefused, typedIn } from '../../fields.ts';
import { say } from '../../language/catalogue.ts';
import { isLanguage, type Language } from '../../language/languages.ts';
import { nameOf } from './rounds.ts';

/**
 * What two wrote at once into the same field of a planned document: beside each field what the other saved, and all that
 * was typed, to be sent again as it is or otherwise. Anything else is thrown on. @throws FormRefused, reason
 */
export async function refuseClash(
  shell: Shell,
  reason: unknown,
  {
    session,
    document,
    form,
    items,
    language,
  }: {
    readonly session: string;
    readonly document: string;
    readonly form: unknown;
    readonly items: ReadonlyMap<string, string>;
    readonly language: Language;
  },
): Promise<never> {
  if (!(reason instanceof PlanClash)) throw reason;
  const line = (await planLines(shell.db, session)).find((one) => one.document === document);
  const by = await nameOf(shell.db, line?.savedBy ?? '', language);
  const { theirs } = reason;
  const said = (field: string): string | null => {
    const [name, into] = field.split('.');
    if (name === 'issued') return isLanguage(into) ? (theirs.issued[into] ?? null) : null;
    if (name === 'title') return theirs.title.words;
    if (name === 'symbols') return theirs.symbols.join(', ') || null;
    if (name === 'items') return theirs.items.flatMap((item) => items.get(item) ?? []).join(', ') || null;
    if (name === 'languages') {
      return theirs.languages.map((one) => say(language, `language.${one}`)).join(', ') || null;
    }
    if (name === 'by') return say(language, `plan.by-${theirs.by}`);
    if (name === 'original') return say(language, `language.${theirs.original}`);
    const value = theirs[name as 'mandate' | 'author' | 'waiver' | 'estimatedWords' | 'submitted'];
    return value === null || value === '' ? null : String(value);
  };
  throw new FormRefused(
    reason.fields.map((field) => ({ field, code: 'plan.meanwhile', details: { by, theirs: said(field) } })),
    { ...typedIn(form), revision: String(line?.number ?? 0) },
  );
}
