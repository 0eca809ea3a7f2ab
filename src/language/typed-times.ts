import type { Clock } from '../time/days.ts';
import { isClock } from '../time/days.ts';
import { folded } from './folded.ts';
import type { Language } from './languages.ts';

/**
 * A clock time as people type it: "10 a.m.", "10:00", "10.00 horas", "10 h 30", 上午10时30分, "noon". A figure alone is an
 * hour of the twenty-four. Null where there is no such time.
 */
export function readClock(typed: string, language: Language): Clock | null {
  const text = folded(typed).replaceAll(/([ap])\.? ?m\b\.?/g, '$1m');
  const stroked = /^(?:الساعة )?(\d{1,2})\/(\d{1,2})$/.exec(text);
  if (stroked) return language === 'ar' ? withStroke(Number(stroked[1]), Number(stroked[2])) : null;
  if (noon.test(text)) return '12:00';
  if (midnight.test(text)) return '00:00';
  const { groups } = form.exec(text) ?? {};
  if (!groups) return null;
  const minute = groups.minute === '半' ? 30 : Number(groups.minute ?? 0);
  const hour = on24(Number(groups.hour), groups.before ?? groups.after ?? null);
  return hour === null ? null : clockOf(hour, minute);
}

/** From one time to another as people type it: "10 a.m.–1 p.m.", "3–6 p.m.", "10.00 a 13.00 horas". Null where the end does not come after the start. */
export function readTimeSpan(
  typed: string,
  language: Language,
): { readonly start: Clock; readonly end: Clock } | null {
  const [from, to, ...more] = typed.split(/\s*[–—-]\s*|\s+(?:to|à|a|до|по|إلى)\s+|至/u);
  if (from === undefined || to === undefined || more.length > 0) return null;
  // "3–6 p.m." names the half of the day at its end, 下午3时至6时 at its start.
  const ends = [readClock(to, language), readClock(`${chineseHalf.exec(from)?.[0] ?? ''}${to}`, language)];
  const starts = [
    readClock(`${from} ${englishHalf.exec(to)?.[0] ?? ''}`, language),
    readClock(from, language),
  ];
  for (const end of ends) {
    const start = starts.find((clock) => clock !== null && end !== null && clock < end);
    if (start && end) return { start, end };
  }
  return null;
}

const englishHalf = /[ap]\.? ?m\b\.?/i;
const chineseHalf = /^\s*(?:上午|下午|晚上)/;

const noon = /^(?:12 )?(?:noon|midday|midi|mediodia|полдень|полудень|الظهر|正午)$/;
const midnight = /^(?:12 )?(?:midnight|minuit|medianoche|полночь|منتصف الليل|午夜)$/;

const halves = {
  morning: '上午|早上|凌晨|am|صباحا|ص|قبل الظهر|утра|de la manana|du matin',
  midday: 'noon|中午|ظهرا',
  afternoon:
    "下午|晚上|傍晚|pm|مساء|م|بعد الظهر|عصرا|дня|вечера|de la tarde|de la noche|de l[’']apres-midi|du soir",
} as const;

const form = new RegExp(
  [
    '^(?:at |from |a |de |las |a las |de las |в |с |من |الساعة |من الساعة )?',
    `(?:(?<before>${Object.values(halves).join('|')}) ?)?`,
    '(?<hour>\\d{1,2})',
    '(?: ?(?:[:.]|h|ч\\.?|heures?|时|時|点|часов|часа|час) ?(?<minute>\\d{2}|\\d(?= ?分)|半)(?: ?(?:分|min|мин|м)\\.?)?)?',
    "(?: ?(?:h|hs|hrs|heures?|horas?|时|時|点|整|часов|часа|час|ч|o[’']clock)\\.?)?",
    `(?: ?(?<after>${Object.values(halves).join('|')}))?$`,
  ].join(''),
);

/** The hour of the twenty-four, by the half of the day that was typed with it. */
function on24(hour: number, half: string | null): number | null {
  if (half === null) return hour;
  const isOf = (list: string) => new RegExp(`^(?:${list})$`).test(half);
  if (isOf(halves.morning)) return hour > 12 ? null : hour % 12;
  if (isOf(halves.midday)) return hour < 11 ? hour + 12 : hour;
  return hour < 12 ? hour + 12 : hour;
}

/** In Arabic papers the minutes are written first, to the left: 30/10 is half past ten. */
function withStroke(minute: number, hour: number): Clock | null {
  return clockOf(hour, minute) ?? clockOf(minute, hour);
}

function clockOf(hour: number, minute: number): Clock | null {
  const clock = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  return isClock(clock) ? clock : null;
}
