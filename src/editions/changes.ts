import { compare } from '../drafting/comparison.ts';
import type { Difference } from '../drafting/difference.ts';
import { inWords } from '../drafting/words.ts';
import { say } from '../language/catalogue.ts';
import type { Language } from '../language/languages.ts';
import type { Edition } from './edition.ts';
import { publicProgramme } from './public.ts';

/** What the secretariat notes for itself while it drafts: it changes nothing that anybody reads. */
const inside =
  /^(?:row\.(?:un)?pinned|item\.(?:to-review|reviewed|standing)|session\.(?:series|duty-station|original)|work\.)/u;

/** What an edition changed of the one before, in words, as far as everybody may know. */
export function changesOf(before: Edition, after: Edition, language: Language): readonly string[] {
  return [
    ...(after.content.confirmed && !before.content.confirmed ? [say(language, 'public.now-confirmed')] : []),
    ...(after.symbol === null ? [] : [say(language, 'public.paper-published', { symbol: after.symbol })]),
    ...programmeChanges(before, after, language),
  ];
}

/** The same of the programme alone, without what differs in ways left out by their codes. */
export function programmeChanges(
  before: Edition,
  after: Edition,
  language: Language,
  without: RegExp | null = null,
): readonly string[] {
  return publicDifferences(before, after)
    .filter(({ code }) => !without?.test(code))
    .map((difference) => inWords(difference, language));
}

/** What differs between the programmes of two editions of a session, as far as everybody may know. */
export function publicDifferences(before: Edition, after: Edition): readonly Difference[] {
  const [was, is] = [publicProgramme(before.content.programme), publicProgramme(after.content.programme)];
  return compare(was, is).filter(({ code }) => !inside.test(code));
}
