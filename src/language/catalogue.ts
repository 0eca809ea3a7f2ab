import { ar } from '../../views/locales/ar.ts';
import { en } from '../../views/locales/en.ts';
import { es } from '../../views/locales/es.ts';
import { fr } from '../../views/locales/fr.ts';
import { ru } from '../../views/locales/ru.ts';
import { zh } from '../../views/locales/zh.ts';
import type { Details } from '../rules.ts';
import { isClock, isDay } from '../time/days.ts';
import { dateOf } from './dates.ts';
import { inForm, isForm } from './forms.ts';
import type { InEach, Language } from './languages.ts';
import { inEach, isLanguage } from './languages.ts';
import { letterIn } from './letters.ts';
import { listed } from './lists.ts';
import type { Message, Translated } from './message.ts';
import { numberOf, readNumber } from './numbers.ts';
import { time } from './times.ts';

/** The name of a message: `timetable.holiday`. */
export type Key = keyof typeof en;

/** Says a message in one language. */
export type Speaker = (key: Key, details?: Details) => string;

/** Every message in every language. */
export const catalogue: InEach<Translated<typeof en>> = { ar, zh, en, fr, ru, es };

/** Whether there is a message of that name: for codes that are only known while the program runs. */
export function isKey(key: string): key is Key {
  return Object.hasOwn(en, key);
}

/** A message in a language: its grammatical number by `details.count`, figures and lists as the language writes them. */
export function say(language: Language, key: Key, details: Details = {}): string {
  const message: Message = catalogue[language][key];
  return filled(inNumber(message, language, details), language, details);
}

/** Says messages in one language: the `t` of the views. */
export function speaker(language: Language): Speaker {
  return (key, details) => say(language, key, details);
}

/**
 * What a broken rule says to the reader: the message `refused.CODE`, or where it has none what the problem would be, or
 * that something was refused.
 */
export function sayRefusal(language: Language, { code, details }: Coded): string {
  if (!isKey(`refused.${code}`) && isKey(`problem.${code}`)) {
    return say(language, 'refused.by-rule', { sentence: sayProblem(language, { code, details }) });
  }
  return sayCoded(language, 'refused', code, details);
}

/** What a problem says to the reader: the message `problem.CODE`, or that there is something to mend. */
export function sayProblem(language: Language, { code, details }: Coded): string {
  return sayCoded(language, 'problem', code, details);
}

/** What a paper that was read has to be mended: the message `reading.CODE`, after the line where it stands. */
export function sayOfReading(
  language: Language,
  { code, line, page }: { readonly code: string; readonly line?: number; readonly page?: number },
) {
  const key = `reading.${code}`;
  const sentence = say(language, isKey(key) ? key : 'reading.other');
  if (page !== undefined) return say(language, 'reading.on-page', { page: String(page), sentence });
  return line === undefined ? sentence : say(language, 'reading.at-line', { line: String(line), sentence });
}

interface Coded {
  readonly code: string;
  readonly details: Details;
}

function sayCoded(language: Language, area: 'refused' | 'problem', code: string, details: Details): string {
  const key = `${area}.${code}`;
  return isKey(key) ? say(language, key, told(details, language)) : say(language, `${area}.other`, { code });
}

/**
 * Details as the reader knows them: days, clock times, numbers of items, subjects, languages and another problem in words; a dash for none.
 * `session.fr` is what `session` is called in French.
 */
function told(details: Details, language: Language): Details {
  const word = (name: string, value: string): string => {
    if (isDay(value)) return dateOf(value, language);
    if (isClock(value)) return time(value, language);
    if (name === 'letter') return letterIn(language, value);
    if (name === 'language' && isLanguage(value)) return say(language, `language.${value}`);
    if (name === 'problem')
      return sayProblem(language, { code: value, details: { ...details, problem: null } });
    const capacity = `report.capacity-${value}`;
    if (name === 'capacities' && isKey(capacity)) return say(language, capacity);
    const number = numbered.has(name) ? readNumber(value, 'en') : null;
    if (number) return numberOf(number, language);
    const subject = `paper.subject.${value}`;
    return name === 'subjects' && isKey(subject) ? say(language, subject) : value;
  };
  const entries = Object.entries(details).map(([name, value]) => {
    if (typeof value === 'number') return [name, value];
    const own = details[`${name}.${language}`];
    if (typeof own === 'string') return [name, own];
    if (typeof value === 'string') return [name, word(name, value)];
    return [name, value === null ? '–' : value.map((one) => word(name, one))];
  });
  return Object.fromEntries(entries);
}

/** Details that are numbers of items, said as English cites them. */
const numbered: ReadonlySet<string> = new Set(['item', 'before']);

function inNumber(message: Message, language: Language, { count }: Details): string {
  if (typeof message === 'string') return message;
  const category = typeof count === 'number' ? rules[language].select(count) : 'other';
  return message[category] ?? message.other;
}

/**
 * `{body}` is the detail of that name, `{body:of}` the same in a form, `{ordinal:the:capital}` in two. "10 a.m." at the
 * end of a sentence is not followed by another full stop.
 */
function filled(sentence: string, language: Language, details: Details): string {
  return sentence.replaceAll(placeholder, (whole, name: string, asked: string, stop: string) => {
    const value = details[name];
    if (value === undefined || value === null) return whole;
    const forms = asked.split(':').filter(isForm);
    const words = forms.reduce((now, form) => inForm(now, form, language), written(value, language));
    return words.endsWith('.') ? words : words + stop;
  });
}

const placeholder = /\{([\w-]+)((?::\w+)*)\}(\.?)/g;

function written(value: string | number | readonly string[], language: Language): string {
  if (typeof value === 'number') return figures[language].format(value);
  return typeof value === 'string' ? value : listed(value, language);
}

const rules = inEach((language) => new Intl.PluralRules(language));

const figures = inEach(
  (language) =>
    new Intl.NumberFormat(`${language}-u-nu-latn`, { useGrouping: 'min2', maximumFractionDigits: 2 }),
);
