import type { Agenda, Item } from '../agenda/item.ts';
import { paragraphsIn, proseIn } from '../agenda/prose.ts';
import type { Document } from '../documents/document.ts';
import type { Content } from '../editions/edition.ts';
import { say } from '../language/catalogue.ts';
import type { Language } from '../language/languages.ts';
import { marker } from '../language/numbers.ts';
import { shownIn } from '../language/text.ts';
import { blocksLaidOut, laidOut, linesLaidOut, segmentOver } from './agenda-layout.ts';
import { agreedIn } from './agreed.ts';
import type { Block, Run } from './paper.ts';
import { documentsOf } from './printed.ts';
import { marks } from './punctuation.ts';
import { clean, runsIn, symbolRun, wordsIn, wordsRun } from './runs.ts';

/** An annotation as it is read, with the language it is really in. */
export interface ShownAnnotation {
  readonly language: Language;
  readonly paragraphs: readonly string[];
}

/** An item's annotation as it is read in a language, or openly in the original; null where nothing is said of it. */
export function annotationIn(content: Content, item: Item, language: Language): ShownAnnotation | null {
  if (!item.annotation) return null;
  const shown = shownIn(item.annotation, language);
  const { agenda } = content.programme;
  const agreed = agreedIn(content, shown.language);
  const words = proseIn(shown.words, { agenda, language: shown.language, agreed });
  const paragraphs = paragraphsIn(clean(words));
  return paragraphs.length > 0 ? { language: shown.language, paragraphs } : null;
}

/** The annotations of an agenda under their heading, with the documentation of each item; none where nothing is said of any. */
export function annotationsOf(content: Content, language: Language): readonly Block[] {
  const { session, agenda } = content.programme;
  const blocks = [
    ...blocksLaidOut(session, 'opening', language),
    ...itemBlocks(content, agenda, language),
    ...blocksLaidOut(session, 'closing', language),
  ];
  if (blocks.length === 0) return [];
  const heading = laidOut(session, 'annotations', language) ?? say(language, 'paper.annotations');
  return [{ block: 'heading', level: 1, words: heading }, ...blocks];
}

/** An item of which nothing is said, nor of any under it, has no heading among the annotations. */
function itemBlocks(
  content: Content,
  items: Agenda,
  language: Language,
  above: readonly number[] = [],
): readonly Block[] {
  return items.flatMap((item, index): readonly Block[] => {
    const path = [...above, index + 1];
    const { session } = content.programme;
    const said: readonly Block[] = [
      ...textOf(content, item, language),
      ...itemBlocks(content, item.items, language, path),
    ];
    if (said.length === 0) return [];
    const words = wordsIn(item.title, language);
    const before = path.length === 1 ? laidOut(session, 'item', language) : null;
    const number = marker(path, language);
    const segment = path.length === 1 ? segmentOver(session, item.id, language) : null;
    return [
      ...(segment === null ? [] : [{ block: 'heading', level: 2, words: segment } as const]),
      {
        block: 'item',
        level: path.length,
        marker: before === null ? number : `${before}${marks[language].blank}${number}`,
        words,
      },
      ...said,
    ];
  });
}

/** The paragraphs of an item's annotation, with its documents before or after all of them, or where they say that they stand. */
function textOf(content: Content, item: Item, language: Language): readonly Block[] {
  const { session } = content.programme;
  const paragraphs = annotationIn(content, item, language)?.paragraphs ?? [];
  const usual = session.layout?.documentsFirst ? 0 : paragraphs.length;
  const placeOf = ({ after, items }: Document) =>
    after === undefined || items[0] !== item.id ? usual : Math.min(after, paragraphs.length);
  const groups = Map.groupBy(documentsOf(content, item), placeOf);
  return Array.from({ length: paragraphs.length + 1 }, (_, place): readonly Block[] => {
    const words = paragraphs[place];
    return [
      ...documentationOf(content, groups.get(place) ?? [], language),
      ...(words === undefined ? [] : [{ block: 'paragraph', number: null, runs: runsIn(words) } as const]),
    ];
  }).flat();
}

function documentationOf(
  { programme: { session } }: Content,
  documents: readonly Document[],
  language: Language,
): readonly Block[] {
  if (documents.length === 0) return [];
  const [heading = say(language, 'paper.documentation'), ...heads] = linesLaidOut(
    session,
    'documents',
    language,
  );
  if (heads.length > 0) return [tableOf(documents, [heading, ...heads], language)];
  const entries = documents.map(({ title, symbols, purpose }) => [
    ...entryOf(wordsIn(title, language), symbols, language),
    ...(purpose ? wordsRun(` – ${say(language, `paper.for.${purpose}`)}`) : []),
  ]);
  return [{ block: 'documentation', heading, entries }];
}

/** Documents as a table: their titles, their symbols, and what each is for where any says so. */
function tableOf(documents: readonly Document[], heads: readonly string[], language: Language): Block {
  const said = documents.some(({ purpose }) => purpose !== undefined);
  const [title = '', symbol = '', purpose = ''] = heads;
  return {
    block: 'table',
    columns: [title, symbol, ...(said ? [purpose] : [])],
    rows: documents.map((document) => [
      runsIn(wordsIn(document.title, language)),
      printedSymbols(document.symbols),
      ...(said ? [wordsRun(document.purpose ? say(language, `paper.for.${document.purpose}`) : '')] : []),
    ]),
  };
}

function printedSymbols(symbols: readonly string[]): readonly Run[] {
  return symbols.flatMap((symbol, index) => [...(index > 0 ? wordsRun('-') : []), symbolRun(symbol)]);
}

/** "Title (SYMBOL)", or the one of the two that there is; joint symbols are parted by a hyphen. */
function entryOf(title: string, symbols: readonly string[], language: Language): readonly Run[] {
  const { open, close, blank } = marks[language];
  const printed = printedSymbols(symbols);
  if (title === '' || printed.length === 0) return [...runsIn(title), ...printed];
  return [...runsIn(title), ...wordsRun(blank + open), ...printed, ...wordsRun(close)];
}
