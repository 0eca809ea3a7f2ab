import type { Shell } from '../../acts/shell.ts';
import { forEditing } from '../../agenda/prose.ts';
import type { Clash } from '../../drafting/clash.ts';
import { latestRevision } from '../../drafting/store.ts';
import { typedIn } from '../../fields.ts';
import { isKey, say } from '../../language/catalogue.ts';
import { dateOf } from '../../language/dates.ts';
import type { Language } from '../../language/languages.ts';
import { time } from '../../language/times.ts';
import { isClock, isDay } from '../../time/days.ts';
import type { RefusedForm } from './forms.ts';
import { nameOf } from './rounds.ts';

/** A true clash as the form that met it comes back: what others saved, beside what was typed, of which nothing is lost. */
export async function clashShown(
  shell: Shell,
  session: string,
  form: string,
  clash: Clash,
  { typed, language }: { readonly typed: unknown; readonly language: Language },
): Promise<RefusedForm> {
  const { programme, number, savedBy } = await latestRevision(shell.db, session);
  const by = await nameOf(shell.db, savedBy, language);
  return {
    form,
    refusals: [],
    typed: typedIn(typed),
    clash: {
      by,
      revision: number,
      places: clash.clashes.map(({ field, theirs }) => ({
        name: fieldName(field, language),
        theirs:
          theirs === null
            ? say(language, 'desk.taken-away')
            : forEditing(dated(theirs, language), programme.agenda),
      })),
    },
  };
}

/** What a place of a thing is called: the first part of a field's name that has a word says it. */
function fieldName(field: string, language: Language): string {
  const [key] = field
    .split('.')
    .map((part) => `desk.field-${part}`)
    .filter(isKey);
  return key === undefined ? field : say(language, key);
}

/** Days and clock times in the place of those that data has. */
function dated(words: string, language: Language): string {
  return words
    .split(' ')
    .map((word) => (isDay(word) ? dateOf(word, language) : isClock(word) ? time(word, language) : word))
    .join(' ');
}
