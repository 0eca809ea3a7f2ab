import type { Agenda, Item } from '../agenda/item.ts';
import { paragraphsIn, proseIn } from '../agenda/prose.ts';
import type { Content } from '../editions/edition.ts';
import { say } from '../language/catalogue.ts';
import type { Language } from '../language/languages.ts';
import { marker } from '../language/numbers.ts';
import { shownIn } from '../language/text.ts';
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
  const blocks = itemBlocks(content, content.programme.agenda, language);
  if (blocks.length === 0) return [];
  return [{ block: 'heading', level: 1, words: say(language, 'paper.annotations') }, ...blocks];
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
    const said: readonly Block[] = [
      ...(annotationIn(content, item, language)?.paragraphs ?? []).map(
        (words): Block => ({ block: 'paragraph', number: null, runs: runsIn(words) }),
      ),
      ...documentationOf(content, item, language),
      ...itemBlocks(content, item.items, language, path),
    ];
    if (said.length === 0) return [];
    const words = wordsIn(item.title, language);
    return [{ block: 'item', level: path.length, marker: marker(path, language), words }, ...said];
  });
}

function documentationOf(content: Content, item: Item, language: Language): readonly Block[] {
  const documents = documentsOf(content, item);
  if (documents.length === 0) return [];
  const entries = documents.map(({ title, symbols }) => entryOf(wordsIn(title, language), symbols, language));
  return [{ block: 'documentation', heading: say(language, 'paper.documentation'), entries }];
}

/** "Title (SYMBOL)", or the one of the two that there is; joint symbols are parted by a hyphen. */
function entryOf(title: string, symbols: readonly string[], language: Language): readonly Run[] {
  const { open, close, blank } = marks[language];
  const printed = symbols.flatMap((symbol, index) => [
    ...(index > 0 ? wordsRun('-') : []),
    symbolRun(symbol),
  ]);
  if (title === '' || printed.length === 0) return [...runsIn(title), ...printed];
  return [...runsIn(title), ...wordsRun(blank + open), ...printed, ...wordsRun(close)];
}
