import { RuleBroken } from '../rules.ts';

/** The numbers of the paragraphs of a report, by their ids. */
export type ParagraphNumbers = ReadonlyMap<string, number>;

const reference = /\{paragraph:([^{}]+)\}/gu;
const typed = /\{paragraph ([^{}]+)\}/gu;

/** Words as they are read: `{paragraph:ID}` is the number that the paragraph has now, `[?]` where it is gone. */
export function withParagraphNumbers(words: string, numbers: ParagraphNumbers): string {
  return words.replaceAll(reference, (_, id: string) => String(numbers.get(id) ?? '[?]'));
}

/** Words as a text field shows them: `{paragraph 12}` in the place of an id. */
export function paragraphsForEditing(words: string, numbers: ParagraphNumbers): string {
  return words.replaceAll(reference, (_, id: string) => `{paragraph ${numbers.get(id) ?? '?'}}`);
}

/** Words as they are kept, from those of a text field. @throws RuleBroken reports.no-such-paragraph */
export function paragraphsFromEditing(words: string, numbers: ParagraphNumbers): string {
  return words.replaceAll(typed, (_, number: string) => {
    const id = [...numbers].find(([, one]) => String(one) === number.trim())?.[0];
    if (id === undefined) throw new RuleBroken('reports.no-such-paragraph', { number });
    return `{paragraph:${id}}`;
  });
}

/** The ids of the paragraphs that words refer to. */
export function paragraphsReferred(words: string): readonly string[] {
  return [...words.matchAll(reference)].map(([, id = '']) => id);
}
