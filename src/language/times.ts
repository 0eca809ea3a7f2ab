import type { Clock } from '../time/days.ts';
import type { InEach, Language } from './languages.ts';

/** A clock time: "10 a.m.", "10.30 a.m.", "12 noon". */
export function time(clock: Clock, language: Language): string {
  return writers[language].time(hourOf(clock), minuteOf(clock));
}

/** From one clock time to another: "10 a.m.–1 p.m.", "3–6 p.m.". */
export function timeSpan(start: Clock, end: Clock, language: Language): string {
  return writers[language].span(start, end);
}

interface Writer {
  readonly time: (hour: number, minute: number) => string;
  readonly span: (start: Clock, end: Clock) => string;
}

const writers: InEach<Writer> = {
  ar: {
    // The hour stands to the right of the minutes, as it is read.
    time: (hour, minute) => `${two(minute)}/${two(hour)}`,
    span: (start, end) => `${time(start, 'ar')}–${time(end, 'ar')}`,
  },
  zh: {
    time: (hour, minute) => `${chineseHalf(hour)}${chineseClock(hour, minute)}`,
    span: (start, end) => {
      const [from, to] = [hourOf(start), hourOf(end)];
      const half = chineseHalf(from) === chineseHalf(to) ? '' : chineseHalf(to);
      return `${time(start, 'zh')}至${half}${chineseClock(to, minuteOf(end))}`;
    },
  },
  en: {
    time: (hour, minute) => `${englishClock(hour, minute)} ${englishHalf(hour, minute)}`,
    span: (start, end) => {
      const [from, to] = [start, end].map((clock) => englishHalf(hourOf(clock), minuteOf(clock)));
      const first = from === to ? englishClock(hourOf(start), minuteOf(start)) : time(start, 'en');
      return `${first}–${time(end, 'en')}`;
    },
  },
  fr: {
    time: (hour, minute) => {
      if (minute > 0) return `${hour} h ${two(minute)}`;
      return hour < 2 ? `${hour} heure` : `${hour} heures`;
    },
    span: (start, end) => `${time(start, 'fr')}-${time(end, 'fr')}`,
  },
  ru: {
    time: pointed,
    span: (start, end) => `${time(start, 'ru')}–${time(end, 'ru')}`,
  },
  es: {
    time: (hour, minute) => `${pointed(hour, minute)} horas`,
    span: (start, end) => `${pointed(hourOf(start), minuteOf(start))} a ${time(end, 'es')}`,
  },
};

function englishClock(hour: number, minute: number): string {
  const figure = hour % 12 || 12;
  return minute > 0 ? `${figure}.${two(minute)}` : String(figure);
}

function englishHalf(hour: number, minute: number): string {
  if (minute === 0 && hour === 12) return 'noon';
  if (minute === 0 && hour === 0) return 'midnight';
  return hour < 12 ? 'a.m.' : 'p.m.';
}

function chineseClock(hour: number, minute: number): string {
  const figure = hour > 12 ? hour - 12 : hour;
  return minute > 0 ? `${figure}时${minute}分` : `${figure}时`;
}

function chineseHalf(hour: number): string {
  if (hour === 12) return '中午';
  return hour < 12 ? '上午' : '下午';
}

function pointed(hour: number, minute: number): string {
  return `${hour}.${two(minute)}`;
}

function two(figure: number): string {
  return String(figure).padStart(2, '0');
}

function hourOf(clock: Clock): number {
  return Number(clock.slice(0, 2));
}

function minuteOf(clock: Clock): number {
  return Number(clock.slice(3, 5));
}
