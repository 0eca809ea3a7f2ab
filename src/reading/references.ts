import type { Language } from '../language/languages.ts';
import { numberOf } from '../language/numbers.ts';

/**
 * Turns the numbers of items that an annotation names into tokens that follow the item: "agenda item 2" becomes
 * "agenda item {item:ID}". Only where the token prints what stood there, in the language of the text.
 */
export function withReferences(words: string, ids: ReadonlyMap<string, string>, language: Language): string {
  const numbers = [...ids].map(([path, id]) => ({
    printed: numberOf(path.split('.').map(Number), language),
    id,
  }));
  const byPrinted = new Map(numbers.map(({ printed, id }) => [printed, id]));
  return words.replaceAll(cited[language], (whole: string, before: string, number: string) => {
    const id = byPrinted.get(number);
    return id === undefined ? whole : `${before}{item:${id}}`;
  });
}

/** What stands before the number of an item in prose, and the number. What comes after must not make it another. */
const cited: Readonly<Record<Language, RegExp>> = {
  en: /(\b(?:agenda item|under item|item)[ \u00a0])(\d{1,2}(?:[ \u00a0]\([a-z]{1,2}\)(?:[ \u00a0]\([ivx]{1,4}\))?)?)(?![\d/]|[ \u00a0]?\([a-z]{1,3}\)|[-–]\d|\.\d| of (?:the|its) (?:annotated|preliminary|programme))/giu,
  fr: /(\b(?:point|points)[ \u00a0])(\d{1,2}(?:[ \u00a0][a-z]{1,2}\))?)(?= (?:de l[’']ordre du jour|à l[’']ordre du jour))/giu,
  es: /(\b(?:tema)[ \u00a0])(\d{1,2}(?:[ \u00a0][a-z]{1,2}\))?)(?= (?:del (?:programa|orden del día|temario)))/giu,
  ru: /((?:пункту|пункта|пункте|пункт)[ \u00a0])(\d{1,2}(?:[ \u00a0][a-z]{1,2}\))?)(?= (?:предварительной )?повестки дня)/giu,
  ar: /((?:البند)[ \u00a0])(\d{1,2}(?:[ \u00a0]\([\u0621-\u064a]{1,2}\))?)(?= من جدول الأعمال)/gu,
  zh: /(议程项目[ \u00a0]?)(\d{1,2}(?:\([a-z]\))?)(?![\d(（、至])/gu,
};
