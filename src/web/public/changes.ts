import { compare } from '../../drafting/comparison.ts';
import { inWords } from '../../drafting/words.ts';
import type { Edition } from '../../editions/edition.ts';
import { publicProgramme } from '../../editions/public.ts';
import type { Language } from '../../language/languages.ts';

/** What an edition changed of the one before, in words, as far as everybody may know. */
export function changesOf(before: Edition, after: Edition, language: Language): readonly string[] {
  const [was, is] = [publicProgramme(before.content.programme), publicProgramme(after.content.programme)];
  return compare(was, is).map((difference) => inWords(difference, language));
}
