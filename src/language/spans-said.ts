import { inEach, type Language } from './languages.ts';
import { listed } from './lists.ts';

/** A span of time in its two largest units: "1 day and 6 hours", "6 hours and 20 minutes", "20 minutes". */
export function spanSaid(minutes: number, language: Language): string {
  const whole = Math.max(1, Math.floor(minutes));
  const [days, hours] = [Math.floor(whole / 1440), Math.floor((whole % 1440) / 60)];
  const parts = [
    ...(days > 0 ? [units.day[language].format(days)] : []),
    ...(hours > 0 ? [units.hour[language].format(hours)] : []),
    ...(days === 0 && whole % 60 > 0 ? [units.minute[language].format(whole % 60)] : []),
  ];
  return language === 'zh' ? parts.join('') : listed(parts, language);
}

const inUnit = (unit: string) =>
  inEach(
    (language) =>
      new Intl.NumberFormat(`${language}-u-nu-latn`, { style: 'unit', unit, unitDisplay: 'long' }),
  );

const units = { day: inUnit('day'), hour: inUnit('hour'), minute: inUnit('minute') } as const;
