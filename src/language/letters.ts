import type { Language } from './languages.ts';

const latin = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const arabic =
  'ألف باء جيم دال هاء واو زاي حاء طاء ياء كاف لام ميم نون سين عين فاء صاد قاف راء شين تاء ثاء خاء ذال ضاد'.split(
    ' ',
  );

/** A letter that sets one of several apart, "A", as a language writes it: Arabic names its own, in their order. */
export function letterIn(language: Language, letter: string): string {
  return language === 'ar' ? (arabic[latin.indexOf(letter)] ?? letter) : letter;
}
