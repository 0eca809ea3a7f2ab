import { isDeepStrictEqual } from 'node:util';
import type { Document } from '../documents/document.ts';
import { languages } from '../language/languages.ts';
import { type Difference, difference, grownStale, translationDifferences } from './difference.ts';
import { movedBetween } from './sequence.ts';

/** What differs between the documents of two programmes. None of it is bound by agreement. */
export function documentDifferences(
  before: readonly Document[],
  after: readonly Document[],
  there: ReadonlySet<string>,
): readonly Difference[] {
  const was = new Map(before.map((document) => [document.id, document]));
  const is = new Map(after.map((document) => [document.id, document]));
  const reordered = [
    ...movedBetween(
      before.map(({ id }) => id),
      after.map(({ id }) => id),
    ),
  ].filter((id) => was.has(id));
  return [
    ...before
      .filter(({ id }) => !is.has(id))
      .map((one) => about(one, 'document.removed', { before: one.title.words })),
    ...after.flatMap((now) => {
      const then = was.get(now.id);
      if (!then) return [about(now, 'document.added', { after: now.title.words })];
      return sameDocument(then, now, there);
    }),
    ...reordered.flatMap((id) => {
      const document = is.get(id);
      return document ? [about(document, 'document.moved')] : [];
    }),
  ];
}

function sameDocument(then: Document, now: Document, there: ReadonlySet<string>): readonly Difference[] {
  const words = { before: then.title.words, after: now.title.words };
  const issuedNow = languages.filter(
    (one) => now.issued[one] !== undefined && then.issued[one] === undefined,
  );
  const withdrawn = languages.filter(
    (one) => now.issued[one] === undefined && then.issued[one] !== undefined,
  );
  const redated = languages.filter(
    (one) =>
      now.issued[one] !== undefined && then.issued[one] !== undefined && now.issued[one] !== then.issued[one],
  );
  // An item that was taken out took itself from under its documents: that is said once, of the item.
  const still = then.items.filter((item) => there.has(item));
  const say = (changed: boolean, code: string, said: Partial<Difference> = {}) =>
    changed ? [about(now, code, said)] : [];
  return [
    ...say(!isDeepStrictEqual(then.symbols, now.symbols), 'document.symbol', {
      before: then.symbols.join('-'),
      after: now.symbols.join('-'),
    }),
    ...say(words.before !== words.after, 'document.title', {
      ...words,
      stale: grownStale(then.title, now.title),
    }),
    ...translationDifferences('document.title', [then.title, now.title], (code, said) =>
      about(now, code, said),
    ),
    ...say(!isDeepStrictEqual(still, now.items), 'document.items'),
    ...say(then.purpose !== now.purpose, 'document.purpose'),
    ...say(then.after !== now.after, 'document.after'),
    ...say(!isDeepStrictEqual(then.languages, now.languages), 'document.languages', {
      languages: now.languages,
    }),
    ...say(issuedNow.length > 0, 'document.issued', { languages: issuedNow }),
    ...say(withdrawn.length > 0, 'document.withdrawn', { languages: withdrawn }),
    ...say(redated.length > 0, 'document.redated', { languages: redated }),
  ];
}

function about({ id, symbols, title }: Document, code: string, said: Partial<Difference> = {}): Difference {
  const name = symbols.length > 0 ? symbols.join('-') : title.words;
  return difference(code, 'document', id, { ...said, details: { document: name } });
}
