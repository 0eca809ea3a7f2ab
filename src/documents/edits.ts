import type { Language } from '../language/languages.ts';
import { withTranslation } from '../language/text.ts';
import { RuleBroken } from '../rules.ts';
import { type Day, isDay } from '../time/days.ts';
import type { Document, Purpose } from './document.ts';

/** What the documents of a session may be: how many, and how many characters a title and a symbol have. */
export const documentLimits = { documents: 2000, title: 1000, symbol: 100 } as const;

type Documents = readonly Document[];

/**
 * Adds a document, after the others.
 * @throws RuleBroken documents.document-exists, documents.too-many, documents.title-missing, documents.title-too-long,
 * documents.symbol-too-long, documents.symbol-used
 */
export function addDocument(documents: Documents, document: Document): Documents {
  if (documents.some(({ id }) => id === document.id)) {
    throw new RuleBroken('documents.document-exists', { document: document.id });
  }
  if (documents.length >= documentLimits.documents) {
    throw new RuleBroken('documents.too-many', { limit: documentLimits.documents });
  }
  return [...documents, checked(documents, document)];
}

/** Says otherwise what a document is. @throws RuleBroken documents.no-such-document, and as addDocument does */
export function changeDocument(
  documents: Documents,
  id: string,
  change: Partial<Omit<Document, 'id'>>,
): Documents {
  return replaceDocument(documents, id, (document) => ({ ...document, ...change }));
}

/** Says what the body has a document for, and after how many paragraphs of the annotation it stands; null: not said. */
export function serving(
  { purpose: _, after: __, ...document }: Document,
  purpose: Purpose | null,
  after: number | null,
): Document {
  return { ...document, ...(purpose === null ? {} : { purpose }), ...(after === null ? {} : { after }) };
}

/** Says a document's title in a language. @throws RuleBroken documents.no-such-document, documents.title-missing, documents.title-too-long */
export function renameDocument(
  documents: Documents,
  id: string,
  language: Language,
  words: string,
): Documents {
  const said = words.trim().replaceAll(/\s+/gu, ' ');
  return replaceDocument(documents, id, (document) => ({
    ...document,
    title: withTranslation(document.title, language, said),
  }));
}

/** Puts a document under items. @throws RuleBroken documents.no-such-document */
export function placeDocument(documents: Documents, id: string, items: readonly string[]): Documents {
  return changeDocument(documents, id, { items: [...new Set(items)] });
}

/** Says when a document was issued in a language; null: it was not. @throws RuleBroken documents.no-such-document, documents.no-such-day */
export function issueDocument(
  documents: Documents,
  id: string,
  language: Language,
  on: Day | null,
): Documents {
  if (on !== null && !isDay(on)) throw new RuleBroken('documents.no-such-day', { date: on });
  return replaceDocument(documents, id, (document) => {
    const { [language]: _, ...issued } = document.issued;
    if (on === null) return { ...document, issued };
    const announced = document.languages.includes(language);
    return {
      ...document,
      languages: announced ? document.languages : [...document.languages, language],
      issued: { ...issued, [language]: on },
    };
  });
}

/** Moves a document one place earlier or later in the list. @throws RuleBroken documents.no-such-document, documents.no-such-step */
export function moveDocument(documents: Documents, id: string, step: 'up' | 'down'): Documents {
  const document = documentWithId(documents, id);
  const place = documents.indexOf(document);
  const to = place + (step === 'up' ? -1 : 1);
  if (to < 0 || to >= documents.length)
    throw new RuleBroken('documents.no-such-step', { document: id, step });
  return documents.toSpliced(place, 1).toSpliced(to, 0, document);
}

/** Takes a document out. @throws RuleBroken documents.no-such-document */
export function removeDocument(documents: Documents, id: string): Documents {
  documentWithId(documents, id);
  return documents.filter((document) => document.id !== id);
}

/** @throws RuleBroken documents.no-such-document */
export function documentWithId(documents: Documents, id: string): Document {
  const found = documents.find((document) => document.id === id);
  if (!found) throw new RuleBroken('documents.no-such-document', { document: id });
  return found;
}

/** A symbol as it is compared: without stars and blanks at its ends, in capitals. */
export function bareSymbol(symbol: string): string {
  return symbol.replaceAll(/^[\s*]+|[\s*]+$/gu, '').toUpperCase();
}

/** The documents with one as `change` gives it. @throws RuleBroken documents.no-such-document, and as addDocument does */
export function replaceDocument(
  documents: Documents,
  id: string,
  change: (document: Document) => Document,
): Documents {
  documentWithId(documents, id);
  return documents.map((document) => (document.id === id ? checked(documents, change(document)) : document));
}

function checked(documents: Documents, document: Document): Document {
  const { title, id } = document;
  if (title.words.trim() === '') throw new RuleBroken('documents.title-missing');
  const titles = [title.words, ...Object.values(title.translations).map(({ words }) => words)];
  const tooLong = titles.find((words) => words.length > documentLimits.title);
  if (tooLong) {
    throw new RuleBroken('documents.title-too-long', { length: tooLong.length, limit: documentLimits.title });
  }
  const symbols = document.symbols.map((symbol) => symbol.trim()).filter((symbol) => symbol !== '');
  const longest = symbols.find((symbol) => symbol.length > documentLimits.symbol);
  if (longest) {
    throw new RuleBroken('documents.symbol-too-long', {
      length: longest.length,
      limit: documentLimits.symbol,
    });
  }
  const others = documents.filter((other) => other.id !== id);
  for (const [index, symbol] of symbols.entries()) {
    const used = others.find((other) => other.symbols.some((one) => bareSymbol(one) === bareSymbol(symbol)));
    const twice = symbols.findIndex((one) => bareSymbol(one) === bareSymbol(symbol)) < index;
    if (used || twice) {
      throw new RuleBroken('documents.symbol-used', { symbol, title: (used ?? document).title.words });
    }
  }
  return { ...document, symbols };
}
