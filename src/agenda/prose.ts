import type { Language } from '../language/languages.ts';
import { numberOf, readNumber } from '../language/numbers.ts';
import { RuleBroken } from '../rules.ts';
import type { Agenda } from './item.ts';
import { placed } from './outline.ts';

/** What the tokens of a text are filled in from. */
export interface Filling {
  readonly agenda: Agenda;
  readonly language: Language;
  /** The sentences that say what the Bureau agreed on; empty where nothing is agreed. */
  readonly agreed: string;
}

/** A reference to an item that is no longer on the agenda. */
export interface DanglingReference {
  /** The item in whose annotation it stands. */
  readonly in: string;
  /** The id that it names. */
  readonly reference: string;
}

/**
 * Words as they are read: `{item:ID}` is the number that the item has now, `{agreed}` what the Bureau agreed on. A
 * paragraph of which nothing is left falls away; a reference to an item that is gone reads `[?]`; other braces are words.
 */
export function proseIn(words: string, { agenda, language, agreed }: Filling): string {
  const filled = words
    .replaceAll(reference, (_, id: string) => numberWithId(agenda, id, language) ?? '[?]')
    .replaceAll(agreedToken, () => agreed);
  return words.includes('{agreed}') ? paragraphsIn(filled).join('\n\n') : filled;
}

/** The paragraphs of a text: what stands between empty lines. */
export function paragraphsIn(words: string): readonly string[] {
  return words
    .split(/\n[^\S\n]*\n\s*/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}

/** Words as a text field shows them: `{item 1 (b)}` in the place of an id, `{item ?}` where the item is gone. */
export function forEditing(words: string, agenda: Agenda): string {
  return words.replaceAll(reference, (_, id: string) => `{item ${numberWithId(agenda, id, 'en') ?? '?'}}`);
}

/** Words as they are kept, from those of a text field. @throws RuleBroken agenda.no-such-reference */
export function fromEditing(text: string, agenda: Agenda): string {
  return text.replaceAll(typedReference, (_, id: string | undefined, typed: string | undefined) => {
    const found = id === undefined ? idAt(agenda, typed ?? '') : itemIds(agenda).has(id) ? id : null;
    if (found === null) throw new RuleBroken('agenda.no-such-reference', { reference: id ?? typed ?? '' });
    return `{item:${found}}`;
  });
}

/** The references in annotations, and in their translations, to items that are not on the agenda; each once. */
export function danglingReferences(agenda: Agenda): readonly DanglingReference[] {
  const ids = itemIds(agenda);
  return placed(agenda).flatMap(({ item }) => {
    const { annotation } = item;
    if (!annotation) return [];
    const versions = [annotation.words, ...Object.values(annotation.translations).map(({ words }) => words)];
    const named = new Set(versions.flatMap(referencesIn));
    return [...named].filter((id) => !ids.has(id)).map((id) => ({ in: item.id, reference: id }));
  });
}

/** The ids of the items that a text refers to, in its order. */
export function referencesIn(words: string): readonly string[] {
  return [...words.matchAll(reference)].map(([, id]) => id ?? '');
}

const reference = /\{item:([^{}\s]+)\}/gu;
const agreedToken = /\{agreed\}/gu;
const typedReference = /\{item(?::([^{}\s]+)|[ \u00a0]+([^{}]*))\}/giu;

function numberWithId(agenda: Agenda, id: string, language: Language): string | null {
  const found = placed(agenda).find(({ item }) => item.id === id);
  return found ? numberOf(found.path, language) : null;
}

function idAt(agenda: Agenda, number: string): string | null {
  const path = readNumber(number.replaceAll('\u00a0', ' '), 'en')?.join('.');
  return placed(agenda).find((there) => there.path.join('.') === path)?.item.id ?? null;
}

function itemIds(agenda: Agenda): ReadonlySet<string> {
  return new Set(placed(agenda).map(({ item }) => item.id));
}
