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
  /** The numbers of items in the order of the agenda: "1 (a)", "2 and 4", and from three whole items in a line on "3–5". */
  numbers(items: readonly string[]): string;
  /** "items 2 (a) and 3". */
  cited(items: readonly string[]): string;
  /** A row's own words, or the titles of its items, in the language that they are really in. */
  title(row: Row, continued: boolean): Shown;
}

/** What the rows of an agenda's items are called. */
export function rowWords(agenda: Agenda, language: Language): RowWords {
  const outline = placed(agenda);
  const these = (items: readonly string[]) => outline.filter(({ item }) => items.includes(item.id));
  const numbers = (items: readonly string[]) =>
    listed(
      inRuns(these(items).map(({ path }) => path)).flatMap((run) => {
        const cited = run.map((path) => numberOf(path, language));
        return run.length < 3 ? cited : [`${cited[0]}–${cited.at(-1)}`];
      }),
      language,
    );
  return {
    numbers,
    cited: (items) =>
      say(language, items.length === 1 ? 'calendar.item' : 'calendar.items', {
        items: numbers(items),
        count: items.length,
      }),
    title({ words, items }, continued) {
      const own = words && words.words.trim() !== '' ? [words] : these(items).map(({ item }) => item.title);
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

/** A row's number as data has it, in English form: "3-5"; null where it takes up no item. */
export function rowNumber(agenda: Agenda, { items }: Row): string | null {
  return rowWords(agenda, 'en').numbers(items).replaceAll('–', '-') || null;
}

type Path = readonly number[];

/** Paths together where they are whole items that follow each other. */
function inRuns(paths: readonly Path[]): readonly (readonly Path[])[] {
  const runs: (readonly Path[])[] = [];
  for (const path of paths) {
    const run = runs.at(-1) ?? [];
    const next = path.length === 1 && run.at(-1)?.length === 1 && run.at(-1)?.[0] === (path[0] ?? 0) - 1;
    if (next) runs.splice(-1, 1, [...run, path]);
    else runs.push([path]);
  }
  return runs;
}
