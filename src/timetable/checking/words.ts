import type { Finding } from '../../agenda/check.ts';
import { wrongWeekdaysIn } from '../../language/days-said.ts';
import type { Text } from '../../language/text.ts';
import { about, type LaidOut } from './laid-out.ts';

/** Days that rows and annotations name with a weekday that they do not fall on. */
export function wordsFindings({ meetings, items, session }: LaidOut): readonly Finding[] {
  const inText = (where: string, text: Text | null, around: string) =>
    text === null
      ? []
      : wrongWeekdaysIn(text, around).map((date) => about(where, 'timetable.weekday', { date }));
  return [
    ...meetings.flatMap(({ rows, date }) => rows.flatMap(({ id, words }) => inText(id, words, date))),
    ...[...items.values()].flatMap(({ item }) => inText(item.id, item.annotation, session.start)),
  ];
}
