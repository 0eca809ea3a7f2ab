import { type Day, type Weekday, weekdayOf } from '../time/days.ts';
import { folded } from './folded.ts';
import { inEach, type Language } from './languages.ts';
import { otherWeekdays, weekdays } from './names.ts';
import type { Text } from './text.ts';
import { readDay } from './typed-days.ts';

/**
 * The days that the original of a text names with another weekday than theirs: "Tuesday, 4 July 2018". Where no year is
 * said, it is that of the day nearest to `around`. The same text is read once.
 */
export function wrongWeekdaysIn(text: Text, around: Day): readonly Day[] {
  const known = read.get(text);
  if (known?.around === around) return known.wrong;
  const wrong = [...after(text, around), ...(text.language === 'zh' ? chinese(text, around) : [])];
  read.set(text, { around, wrong });
  return wrong;
}

const read = new WeakMap<Text, { readonly around: Day; readonly wrong: readonly Day[] }>();

/** A weekday, and in the words after it the longest day. */
function after({ words, language }: Text, around: Day): readonly Day[] {
  const names = namesOf[language];
  const said = folded(words).split(' ');
  return said.flatMap((word, index) => {
    const weekday = names.get(word.replaceAll(/[^\p{L}]/gu, ''));
    if (weekday === undefined) return [];
    const next = said.slice(index + 1, index + 7);
    for (let length = next.length; length > 1; length -= 1) {
      const day = readDay(
        next
          .slice(0, length)
          .join(' ')
          .replace(/[.,;:،)]+$/u, ''),
        language,
        { around },
      );
      if (day) return weekdayOf(day) === weekday ? [] : [day];
    }
    return [];
  });
}

/** 2018年7月4日星期三: the weekday follows. */
function chinese({ words }: Text, around: Day): readonly Day[] {
  const dated = /(?<day>(?:\d{4}年)?\d{1,2}月\d{1,2}日)[（(]?(?<weekday>(?:星期|周)[一二三四五六日天])/gu;
  return [...folded(words).matchAll(dated)].flatMap(({ groups }) => {
    const weekday = namesOf.zh.get(groups?.weekday ?? '');
    const day = readDay(groups?.day ?? '', 'zh', { around });
    return weekday && day && weekdayOf(day) !== weekday ? [day] : [];
  });
}

const namesOf = inEach(
  (language: Language) =>
    new Map([
      ...weekdays[language].map((name, index) => [folded(name), (index + 1) as Weekday] as const),
      ...Object.entries(otherWeekdays[language]).map(([name, number]) => [folded(name), number] as const),
    ]),
);
