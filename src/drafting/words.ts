import { isKey, type Key, say } from '../language/catalogue.ts';
import { day, span, weekdayName } from '../language/dates.ts';
import type { Language } from '../language/languages.ts';
import { letterIn } from '../language/letters.ts';
import { listed } from '../language/lists.ts';
import { numberOf } from '../language/numbers.ts';
import { timeSpan } from '../language/times.ts';
import { daysBetween } from '../time/days.ts';
import type { Difference, Sitting } from './difference.ts';

/** A difference as a sentence: "Item 3 moved from Wednesday afternoon to Thursday morning." */
export function inWords(difference: Difference, language: Language): string {
  const { code, before, after, languages, stale, details, from, to, items, wereItems } = difference;
  const times = timesOf(difference, language);
  const names = (codes: readonly Language[]) =>
    codes.length === 0
      ? say(language, 'changes.not-said')
      : listed(
          codes.map((one) => say(language, `language.${one}`)),
          language,
        );
  const sentence = say(language, keyOf(code), {
    ...details,
    before: said(before, language),
    after: said(after, language),
    ...(typeof details.before === 'number' ? { before: details.before } : {}),
    ...(details.who === undefined ? {} : { who: details[`who.${language}`] ?? details.who }),
    ...(typeof details.letter === 'string' ? { letter: letterIn(language, details.letter) } : {}),
    languages: names(languages),
    item: numbers(items, language),
    was: wereItems.length > 0 ? numbers(wereItems, language) : times(from),
    meeting: times(to),
    from: times(from),
    to: times(to),
  });
  if (stale.length === 0) return sentence;
  const outdated = say(language, 'changes.stale', { languages: names(stale), count: stale.length });
  return language === 'zh' ? sentence + outdated : `${sentence} ${outdated}`;
}

/** How a difference names its sittings: by halves of days, "Wednesday afternoon", where that says enough. */
export function timesOf(
  { code, from, to }: Pick<Difference, 'code' | 'from' | 'to'>,
  language: Language,
): (sittings: readonly Sitting[]) => string {
  const placements = code.startsWith('item.') ? halves([...from, ...to]) : null;
  return (sittings) => {
    if (code === 'session.days') return span(sittings[0]?.date ?? '', sittings[1]?.date ?? '', language);
    return listed(
      sittings.map((sitting) =>
        placements ? halfOfDay(sitting, language) : wholeSitting(sitting, language),
      ),
      language,
    );
  };
}

function keyOf(code: string): Key {
  const key = `changes.${code}`;
  if (isKey(key)) return key;
  return code.endsWith('-untranslated') ? 'changes.text-untranslated' : 'changes.text-translated';
}

function said(words: string | null, language: Language): string {
  return words === null || words === '' ? say(language, 'changes.not-said') : words;
}

/** Items as they are cited: "3", "3 and 5", "3–7". */
export function numbers(paths: readonly (readonly number[])[], language: Language): string {
  const [first] = paths;
  const last = paths.at(-1);
  const inLine = paths.every(
    (path, index) => path.length === 1 && path[0] === (first?.[0] ?? 0) + index && first?.length === 1,
  );
  if (first && last && inLine && paths.length > 2)
    return `${numberOf(first, language)}–${numberOf(last, language)}`;
  return listed(
    paths.map((path) => numberOf(path, language)),
    language,
  );
}

/** Whether the meetings spoken of lie in one week, each in a half of a day of its own: then the half names it. */
function halves(sittings: readonly Sitting[]): true | null {
  const dates = sittings.map(({ date }) => date).toSorted();
  const [first = '', last = ''] = [dates[0], dates.at(-1)];
  if (sittings.some(({ start }) => start === null) || daysBetween(first, last) > 6) return null;
  const named = new Map(sittings.map((one) => [`${one.date} ${half(one)}`, one]));
  const whole = new Set(sittings.map(({ date, start, end }) => `${date} ${start} ${end}`));
  return named.size === whole.size ? true : null;
}

function half({ start }: Sitting): 'morning' | 'afternoon' | 'evening' {
  const from = start ?? '00:00';
  if (from < '12:00') return 'morning';
  return from < '18:00' ? 'afternoon' : 'evening';
}

function halfOfDay(sitting: Sitting, language: Language): string {
  return say(language, `changes.${half(sitting)}`, { day: weekdayName(sitting.date, language) });
}

function wholeSitting({ date, start, end }: Sitting, language: Language): string {
  if (start === null || end === null) return day(date, language);
  return say(language, 'changes.sitting', {
    day: day(date, language),
    times: timeSpan(start, end, language),
  });
}
