import type { Language } from '../language/languages.ts';
import { readClock, readTimeSpan } from '../language/typed-times.ts';
import type { Clock } from '../time/days.ts';
import { fold } from './fold.ts';

/** A time, or from one time to another, that a folded text begins with. */
export interface FoundTime {
  readonly end: number;
  readonly start: Clock;
  /** Null where the paper says only when it begins. */
  readonly until: Clock | null;
}

const before = '(?:(?:上午|下午|中午|晚上|早上)\\s?)?';
const after =
  '(?:\\s?(?:a\\.?\\s?m\\b\\.?|p\\.?\\s?m\\b\\.?|noon|midnight|heures?|horas?|hrs?\\b|h\\b|часов|часа|час(?!\\p{L})\\.?|ч\\.|дня|утра|вечера|صباحا|ظهرا|مساء|قبل الظهر|بعد الظهر|时|時|点))?';
const minutes =
  '(?:\\s?(?:час|ч)\\.?\\s?\\d{2}\\s?(?:мин|м)(?!\\p{L})\\.?|\\s?[:.]\\s?\\d{2}(?!\\d)|/\\d{2}(?!\\d)|\\s?h\\s?\\d{2}(?!\\d)|\\s?(?:时|時|点)\\s?(?:\\d{2}\\s?分|半)?)?';
const clock = `(?:${before}\\d{1,2}${minutes}${after}|noon|midi|mediodia|midnight|полдень|الظهر|正午|中午)`;
const opening = '(?:(?:from|de|du|с|من|الساعة|من الساعة|a las|de las|at|в)\\s)?';
const apart = '\\s?(?:-|to|a|до|по|至|الى|until)\\s?(?:las\\s|الساعة\\s)?';
const spanForm = `${opening}(?<from>${clock})${apart}(?<to>${clock})(?:\\s?(?:horas|heures|hrs?))?`;
const spanAtStart = new RegExp(`^${spanForm}(?![\\p{L}\\d])`, 'u');
const singleAtStart = new RegExp(`^${opening}(?<from>${clock})(?=\\s|$|[,;:.])`, 'u');

/** Signs by which figures are clock times, and not the numbers of items. */
const isTime =
  /[:./]\d{2}|m\b|noon|midi|mediodia|h\b|h\d|heure|hora|час|дня|утра|时|時|点|صباحا|مساء|ظهر|正午|中午|полдень/u;

/** Anywhere in a folded text that ran on: the pattern of a span of times. */
export const spanAnywhere = new RegExp(`(?<![\\p{L}\\d.:/-])${spanForm}(?![\\p{L}\\d])`, 'gu');

/** The span of times that a folded text begins with, or the one time; null where it begins with something else. */
export function timeAtStart(folded: string, language: Language): FoundTime | null {
  const head = folded.slice(0, 60);
  if (!/^\D{0,24}\d|^(?:from )?(?:noon|midi|مت)/u.test(head)) return null;
  const figures = inFourFigures(head);
  if (figures) return figures;
  const span = spanAtStart.exec(head);
  if (span && isTime.test(span[0])) {
    const found = spanOf(span.groups?.from ?? '', span.groups?.to ?? '', span[0], language);
    if (found) return { end: span[0].length, start: found.start, until: found.end };
  }
  const single = singleAtStart.exec(head);
  if (!single || !isTime.test(single[0]) || /^\d{1,2}\.\d{2}$/.test(single[0])) return null;
  const start = readClock(withoutHourWord(single.groups?.from ?? ''), language);
  return start ? { end: single[0].length, start, until: null } : null;
}

/** "0900–1200 hours", "1400-1730": hours and minutes without a mark between them; two years are no hours. */
function inFourFigures(folded: string): FoundTime | null {
  const match =
    /^(?:from\s)?(?<from>(?:[01]\d|2[0-3])[0-5]\d)(?:\s?(?:hours?|hrs?|h))?\s?(?:-|to|a|до|по|至|الى)\s?(?<to>(?:[01]\d|2[0-3])[0-5]\d)(?<word>\s?(?:hours?|hrs?|h|horas|heures|часов|ч\.?))?(?![\p{L}\d])/u.exec(
      folded,
    );
  const { from = '', to = '', word } = match?.groups ?? {};
  const quarters = [from, to].every((one) => /(?:00|15|30|45)$/u.test(one));
  const years = [from, to].every((one) => /^(?:19|20)/u.test(one));
  if (!match || from >= to || (word === undefined && (!quarters || years))) return null;
  const clockIn = (figures: string): Clock => `${figures.slice(0, 2)}:${figures.slice(2)}`;
  return { end: match[0].length, start: clockIn(from), until: clockIn(to) };
}

function spanOf(first: string, last: string, printed: string, language: Language) {
  const from = withoutHourWord(first);
  const to = withoutHourWord(last);
  const whole = withoutHourWord(printed);
  if (/\d\/\d/.test(whole)) {
    const [start, end] = [stroked(from), stroked(to)];
    return start && end && start < end ? { start, end } : null;
  }
  const words = `${from}-${to}${/[a-z]\.?$/.test(to) ? '' : (/(?:horas|heures|hrs?)$/.exec(whole)?.[0] ?? '')}`;
  return readTimeSpan(words, language) ?? readTimeSpan(`${from}-${to}`, language);
}

/** In Arabic papers the minutes stand before the hour: 30/10 is half past ten. */
function stroked(text: string): Clock | null {
  const [, first = '', second = ''] = /(\d{1,2})\/(\d{1,2})/.exec(text) ?? [];
  const [minute, hour] = Number(second) < 24 ? [first, second] : [second, first];
  return Number(hour) < 24 && Number(minute) < 60
    ? `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`
    : null;
}

/** "10 час. 30 мин." as "10:30". */
function withoutHourWord(text: string): string {
  return text.replaceAll(/\s?(?:час|ч)\.?\s?(\d{2})\s?(?:мин|м)(?!\p{L})\.?/gu, ':$1');
}

/** What follows a day as "morning (10 a.m. to 1 p.m.)", without the part of the day; null where it is said otherwise. */
export function withoutPartOfDay(text: string, language: Language): string | null {
  const match = partOfDay.exec(fold(text));
  const inner = match?.groups?.inner ?? '';
  const found = timeAtStart(inner, language);
  if (!match || !found || found.until === null || inner.slice(found.end).trim() !== '') return null;
  return `${inner} ${text.slice(match[0].length)}`.trim();
}

const partOfDay =
  /^(?:morning|afternoon|evening|matin|matinee|apres-midi|manana|por la manana|tarde|por la tarde|утро|утреннее заседание|день|дневное заседание|上午|下午)[\s,:]{0,2}\((?<inner>[^()]{3,50})\)/u;
