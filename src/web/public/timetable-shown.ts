import { placed } from '../../agenda/outline.ts';
import type { Content } from '../../editions/edition.ts';
import type { Language } from '../../language/languages.ts';
import { timetableOf } from '../../papers/annex.ts';
import type { TimetableLine } from '../../papers/paper.ts';
import { inOrder } from '../../timetable/continued.ts';
import type { Row } from '../../timetable/meeting.ts';
import { type Words, wordsOf } from '../page.ts';
import { plain } from './shown.ts';

/** A line of the annex, with the language that its title is really in. */
export interface ShownLine extends TimetableLine {
  readonly in: Words;
  /** The id of its row; null for a meeting without rows. */
  readonly row: string | null;
}

/** The annex as a page shows it: a paper is written only where every text is translated, a page falls back openly. */
export function timetableShown(content: Content, language: Language) {
  const timetable = timetableOf(content, language);
  if (!timetable) return null;
  const [work] = content.programme.works;
  const held = inOrder(work).filter(({ cancelled, start }) => !cancelled && start !== null);
  const titles = held.flatMap(({ rows }) =>
    rows.length === 0 ? [plain('', language)] : rows.map((row) => titleIn(content, row, language)),
  );
  const ids = held.flatMap(({ rows }) => (rows.length === 0 ? [null] : rows.map(({ id }) => id)));
  let at = -1;
  const days = timetable.days.map((day) => ({
    ...day,
    lines: day.lines.map((line): ShownLine => {
      at += 1;
      return { ...line, in: titles[at] ?? plain('', language), row: ids[at] ?? null };
    }),
  }));
  return { ...timetable, days };
}

/** What a row is called, in the language that its title is in: its own words, or the titles of its items. */
export function titleIn({ programme }: Content, { items, words }: Row, language: Language): Words {
  if (words && words.words.trim() !== '') return wordsOf(words, language);
  const titles = placed(programme.agenda)
    .filter(({ item }) => items.includes(item.id))
    .map(({ item }) => wordsOf(item.title, language));
  const shown = titles.find(({ fallsBack }) => fallsBack) ?? titles[0] ?? plain('', language);
  return { ...shown, words: titles.map(({ words: title }) => title).join('; ') };
}
