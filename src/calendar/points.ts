import { say } from '../language/catalogue.ts';
import { dayWithYear, span } from '../language/dates.ts';
import { type InEach, inEach, type Language } from '../language/languages.ts';
import { listed } from '../language/lists.ts';
import { numberOf } from '../language/numbers.ts';
import { meetingOrdinal, sessionOrdinal } from '../language/ordinals.ts';
import { shownIn, type Text } from '../language/text.ts';
import { timeSpan } from '../language/times.ts';
import type { Facts } from './facts.ts';

/** "Wednesday, 4 July 2018, 10 a.m.–1 p.m."; "4 and 5 July 2018" for whole days. */
export function whenIn({ date, start, endDate, end }: Facts, language: Language): string {
  if (start === null || end === null) return span(date, endDate, language);
  return joined(language, [dayWithYear(date, language), timeSpan(start, end, language)]);
}

/** "Boardroom D, Vienna". */
export function locationOf({ room, place }: Facts, language: Language): string {
  return joined(language, [wordsOf(room, language), wordsOf(place, language)]);
}

/** "Smuggling of Migrants, fifth meeting": the bodies, and where it is of the whole session, which of theirs it is. */
export function bodiesIn({ bodies }: Facts, language: Language): string {
  const named = bodies.map(({ name, ordinal, word }) => {
    const which = ordinal === undefined ? '' : sessionOrdinal(language, word ?? 'session', ordinal);
    return joined(language, [wordsOf(name, language), which]);
  });
  return listed(named, language);
}

/** "2nd meeting"; nothing for one that is not held. */
export function ordinalIn({ number }: Facts, language: Language): string {
  return number === null ? '' : meetingOrdinal(language, number);
}

/** "items 2, 3 (continued)": each item once, in the order in which it is taken up. */
export function itemsIn({ rows }: Facts, language: Language): string {
  const items = new Map<string, string>();
  for (const { items: taken, continued } of rows) {
    for (const { path } of taken) {
      const number = numberOf(path, language);
      if (!items.has(number)) items.set(number, continued ? withContinued(number, language) : number);
    }
  }
  const details = {
    items: [...items.values()].join(say(language, 'calendar.item-comma')),
    count: items.size,
  };
  if (items.size === 0) return '';
  return say(language, items.size === 1 ? 'calendar.item' : 'calendar.items', details);
}

/** The symbols of the documents under the items that it takes up, or that are due, each once. */
export function documentsIn({ rows, due }: Facts): string {
  return [...new Set([...(due?.symbols ?? []), ...rows.flatMap(({ symbols }) => symbols)])].join(', ');
}

/** "item 3 (a)". */
export function itemNumber(path: readonly number[], language: Language): string {
  return say(language, 'calendar.item', { items: numberOf(path, language), count: 1 });
}

/** "2 (continued)". */
export function withContinued(words: string, language: Language): string {
  return `${words}${language === 'zh' ? '' : ' '}${say(language, 'paper.continued')}`;
}

/** The languages of interpretation. */
export function interpretationIn({ interpretation }: Facts, language: Language): readonly string[] {
  return interpretation.map((one) => languageNames[language].of(one) ?? one);
}

const languageNames: InEach<Intl.DisplayNames> = inEach(
  (language) => new Intl.DisplayNames(language === 'en' ? 'en-001' : language, { type: 'language' }),
);

/** A text in a language, as its readers get it. */
export function wordsOf(text: Text | null, language: Language): string {
  return text === null ? '' : shownIn(text, language).words;
}

/** Parts, with the comma of a language between them. */
export function joined(language: Language, parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(say(language, 'calendar.comma'));
}
