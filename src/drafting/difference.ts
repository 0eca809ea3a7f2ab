import { type Language, languages } from '../language/languages.ts';
import { stateOf, type Text } from '../language/text.ts';
import type { Details } from '../rules.ts';
import type { Clock, Day } from '../time/days.ts';
import type { Meeting } from '../timetable/meeting.ts';
import type { Kind } from './clash.ts';
import type { Subject } from './programme.ts';

/** One difference between two programmes, as data. drafting/words.ts says it in a language. */
export interface Difference {
  /** What happened: `item.title-shorter`, `meetings.room`; the sentence is the message `changes.CODE`. */
  readonly code: string;
  /** The part that is bound by agreement and no longer the same; null where the difference belongs to none. */
  readonly part: Subject | null;
  /** Of what kind the changed thing is, and its id. */
  readonly kind: Kind;
  readonly where: string;
  /** The places of the items spoken of, as they are and as they were: [1, 2] for 1 (b). */
  readonly items: readonly (readonly number[])[];
  readonly wereItems: readonly (readonly number[])[];
  /** The meetings spoken of, as they are and as they were. */
  readonly to: readonly Sitting[];
  readonly from: readonly Sitting[];
  /** The words, before and after, of what is printed; null where there are none. */
  readonly before: string | null;
  readonly after: string | null;
  /** The languages spoken of, and those whose translation no longer says what the original says. */
  readonly languages: readonly Language[];
  readonly stale: readonly Language[];
  /** Figures and names. */
  readonly details: Details;
}

/** When a meeting is held. */
export interface Sitting {
  readonly date: Day;
  readonly start: Clock | null;
  readonly end: Clock | null;
}

const nothing = {
  part: null,
  items: [],
  wereItems: [],
  to: [],
  from: [],
  before: null,
  after: null,
  languages: [],
  stale: [],
  details: {},
} as const;

/** A difference of which only what is said is not empty. */
export function difference(
  code: string,
  kind: Kind,
  where: string,
  said: Partial<Omit<Difference, 'code' | 'kind' | 'where'>> = {},
): Difference {
  return { code, kind, where, ...nothing, ...said };
}

export function sittingOf({ date, start, end }: Meeting): Sitting {
  return { date, start, end };
}

/** The languages in which a text is translated otherwise than before, and those in which it no longer is. */
export function translationsChanged(before: Text | null, after: Text | null) {
  const wordsIn = (text: Text | null, language: Language) => text?.translations[language]?.words ?? null;
  const changed = languages.filter((language) => wordsIn(before, language) !== wordsIn(after, language));
  return {
    translated: changed.filter((language) => wordsIn(after, language) !== null),
    untranslated: changed.filter((language) => wordsIn(after, language) === null),
  };
}

/** The languages whose translation was current before a text changed, and is no longer. */
export function grownStale(before: Text, after: Text): readonly Language[] {
  return languages.filter(
    (language) => stateOf(before, language) === 'current' && stateOf(after, language) === 'stale',
  );
}

/** Differences of a text's translations: into which languages it is translated anew, and from which no longer. */
export function translationDifferences(
  what: string,
  [before, after]: readonly [Text | null, Text | null],
  make: (code: string, said: Pick<Difference, 'languages'>) => Difference,
): readonly Difference[] {
  if (before === null || after === null) return [];
  const { translated, untranslated } = translationsChanged(before, after);
  const current = translated.filter(
    (language) =>
      before.translations[language]?.words !== after.translations[language]?.words ||
      before.words === after.words,
  );
  return [
    ...(current.length > 0 ? [make(`${what}-translated`, { languages: current })] : []),
    ...(untranslated.length > 0 ? [make(`${what}-untranslated`, { languages: untranslated })] : []),
  ];
}
