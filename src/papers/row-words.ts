import type { Agenda } from '../agenda/item.ts';
import { placed } from '../agenda/outline.ts';
import { say } from '../language/catalogue.ts';
import type { Language } from '../language/languages.ts';
import { listed } from '../language/lists.ts';
import { numberOf } from '../language/numbers.ts';
import { type Shown, shownIn } from '../language/text.ts';
import type { Row } from '../timetable/meeting.ts';
import { marks } from './punctuation.ts';
import { cleanLine } from './runs.ts';

/** What rows are called in one language. */
export interface RowWords {
  /** "2 (a) and 3". */
  numbers(items: readonly string[]): string;
  /** "items 2 (a) and 3". */
  cited(items: readonly string[]): string;
  /** A row's own words, or the titles of its items, in the language that they are really in. */
  title(row: Row, continued: boolean): Shown;
}

export function rowWords(agenda: Agenda, language: Language): RowWords {
  const paths = new Map(placed(agenda).map(({ item, path }) => [item.id, path]));
  const titles = new Map(placed(agenda).map(({ item }) => [item.id, item.title]));
  const numbers = (items: readonly string[]) => {
    const known = items.flatMap((id) => {
      const path = paths.get(id);
      return path ? [numberOf(path, language)] : [];
    });
    return listed(known, language);
  };
  return {
    numbers,
    cited: (items) =>
      say(language, items.length === 1 ? 'calendar.item' : 'calendar.items', {
        items: numbers(items),
        count: items.length,
      }),
    title({ words, items }, continued) {
      const own = words && words.words.trim() !== '' ? [words] : items.flatMap((id) => titles.get(id) ?? []);
      const shown = own.map((text) => shownIn(text, language));
      const other = shown.find((one) => one.language !== language);
      const { between, blank } = marks[language];
      const whole = shown.map((one) => cleanLine(one.words)).join(between);
      return {
        words: continued ? `${whole}${blank}${say(language, 'paper.continued')}` : whole,
        language: other?.language ?? language,
      };
    },
  };
}
