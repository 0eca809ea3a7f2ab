import type { Language } from '../../language/languages.ts';
import { romanNumber } from '../../language/numbers.ts';
import { chineseNumber } from '../../language/ordinals/zh.ts';

const arabicPlaces = ['أولاً', 'ثانياً', 'ثالثاً', 'رابعاً', 'خامساً', 'سادساً', 'سابعاً', 'ثامناً'];

/** How a report numbers its chapters: "I.", 一、, «أولاً-». */
export function chapterNumber(place: number, language: Language): string {
  if (language === 'zh') return `${chineseNumber(place)}、`;
  if (language === 'ar') return `${arabicPlaces[place - 1] ?? place}-`;
  return `${romanNumber(place).toUpperCase()}.`;
}
