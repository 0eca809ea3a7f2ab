import { dayTyped } from '../drafting/form.ts';
import { choice, type FieldRefusal, FormRefused, line, lines, readForm, typedIn, whole } from '../fields.ts';
import type { Language } from '../language/languages.ts';
import { readDay } from '../language/typed-days.ts';
import { type Day, isDay } from '../time/days.ts';
import { type Holiday, middleOf } from '../time/holidays.ts';

/** Which list is looked at: of which duty station and year. */
export interface Which {
  readonly station: string;
  readonly year: number;
}

const years = { min: 1946, max: 2200 } as const;

/** Reads which list is looked at; what is not understood is the first duty station and this year. */
export function whichList(asked: unknown, stations: readonly string[], today: Day): Which {
  const { station, year } = typedIn(asked);
  const number = Number(year);
  const known = Number.isInteger(number) && number >= years.min && number <= years.max;
  return {
    station: stations.find((one) => one === station) ?? stations[0] ?? '',
    year: known ? number : Number(today.slice(0, 4)),
  };
}

/** Reads one holiday. @throws FormRefused */
export function holidayIn(form: unknown, stations: readonly string[], language: Language): Holiday {
  const { year } = readForm(form, { year: whole(years) });
  const read = readForm(form, {
    station: choice(stations),
    day: dayTyped(language, middleOf(year)),
    name: line({ max: 200 }),
  });
  return { dutyStation: read.station, date: read.day, name: read.name };
}

/** Reads a list of holidays, one a line: the day as papers write it, then the name. @throws FormRefused */
export function holidaysIn(
  form: unknown,
  stations: readonly string[],
  language: Language,
): readonly Holiday[] {
  const read = readForm(form, {
    station: choice(stations),
    year: whole(years),
    list: lines({ max: 20_000 }),
  });
  const refusals: FieldRefusal[] = [];
  const holidays = read.list.split('\n').flatMap((typed, index) => {
    const words = typed.trim();
    if (words === '') return [];
    const found = holidayFrom(words, language, middleOf(read.year));
    if (found) return [{ dutyStation: read.station, ...found }];
    refusals.push({ field: 'list', code: 'holidays.line', details: { line: index + 1, typed: words } });
    return [];
  });
  if (refusals.length > 0) throw new FormRefused(refusals, typedIn(form));
  return holidays;
}

/** Reads which holiday goes. @throws FormRefused */
export function removalIn(form: unknown): Pick<Holiday, 'dutyStation' | 'date'> {
  const read = readForm(form, { station: line({ max: 200 }), date: line({ max: 10 }) }, ({ date }) =>
    isDay(date) ? [] : [{ field: 'date', code: 'field.not-understood', details: {} }],
  );
  return { dutyStation: read.station, date: read.date };
}

/** "1 May 2027 Labour Day", "Saturday, 1 May: Labour Day", 2027年5月1日 劳动节: the longest beginning that is a day, then the name. */
function holidayFrom(typed: string, language: Language, around: Day): Pick<Holiday, 'date' | 'name'> | null {
  const words = typed.replace(/(?<=\d\s?[日号])(?![\s日号])/u, ' ').split(/[\s\u00a0]+/u);
  for (let length = Math.min(words.length - 1, 9); length > 0; length -= 1) {
    const day = words
      .slice(0, length)
      .join(' ')
      .replace(/[\s,.:;،：，–—-]+$/u, '');
    const date = readDay(day, language, { around }) ?? readDay(day, 'en', { around });
    const name = words
      .slice(length)
      .join(' ')
      .replace(/^[\s,.:;،：，–—-]+/u, '');
    if (date && name !== '' && name.length <= 200) return { date, name };
  }
  return null;
}
