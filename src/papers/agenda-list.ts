import type { Agenda, Item } from '../agenda/item.ts';
import type { Content } from '../editions/edition.ts';
import { say } from '../language/catalogue.ts';
import type { Language } from '../language/languages.ts';
import { marker } from '../language/numbers.ts';
import type { Text } from '../language/text.ts';
import { laidOut, segmentOver } from './agenda-layout.ts';
import type { AgendaEntry, Block } from './paper.ts';
import { marks } from './punctuation.ts';
import { wordsIn } from './runs.ts';

/**
 * The list stands under a heading of its own, unless the paper's title begins with that heading and goes on with another
 * part; a heading of the body's own layout always stands.
 */
export function listOf({ programme }: Content, language: Language): readonly Block[] {
  const { session, agenda } = programme;
  const { layout } = session;
  const own = laidOut(session, 'list', language);
  const heading = own ?? say(language, 'paper.provisional-agenda');
  const bare = layout?.unpunctuated ?? false;
  const entries = entriesOf(agenda, language, { bare });
  const list = inSegments(
    entries,
    agenda.map(({ id }) => segmentOver(session, id, language)),
  );
  return own === null && namesTheList(session.agendaTitle)
    ? list
    : [{ block: 'heading', level: 1, words: heading } as const, ...list];
}

/** The list in parts, each under the heading of its segment. */
function inSegments(entries: readonly AgendaEntry[], headings: readonly (string | null)[]): readonly Block[] {
  const blocks: Block[] = [];
  let part: AgendaEntry[] = [];
  const close = () => {
    if (part.length > 0 || blocks.length === 0) blocks.push({ block: 'agenda', entries: part });
    part = [];
  };
  for (const [index, entry] of entries.entries()) {
    const words = headings[index] ?? null;
    if (words !== null) {
      if (part.length > 0) close();
      blocks.push({ block: 'heading', level: 2, words });
    }
    part.push(entry);
  }
  close();
  return blocks;
}

function namesTheList({ words, language }: Text): boolean {
  const title = words.trim().toLowerCase();
  const heading = say(language, 'paper.provisional-agenda').toLowerCase();
  if (title === '') return true;
  return (
    title.startsWith(heading) &&
    /^(?:$|[,，、:]|\s*(?:and|et|y|и|و|和|及)(?:\s|\p{Lo}))/u.test(title.slice(heading.length))
  );
}

/** The items of an agenda as entries of its list, with their end punctuation; bare: without. */
export function entriesOf(
  items: Agenda,
  language: Language,
  { above = [], closes = true, bare = false }: Entered = {},
): readonly AgendaEntry[] {
  return items.map((item, index) => {
    const path = [...above, index + 1];
    const last = above.length === 0 || (closes && index === items.length - 1);
    const title = wordsIn(item.title, language);
    return {
      marker: marker(path, language),
      words: bare ? title : punctuated(title, endOf(item, last, language)),
      entries: entriesOf(item.items, language, { above: path, closes: last, bare }),
    };
  });
}

/** Where entries stand in the list, and how it is set. */
interface Entered {
  readonly above?: readonly number[];
  readonly closes?: boolean;
  readonly bare?: boolean;
}

/** A colon before sub-items, a semicolon after each of them, a full stop at the end of every item with all that is under it. */
function endOf({ items }: Item, last: boolean, language: Language): string {
  const { colon, semicolon, stop } = marks[language];
  if (items.length > 0) return colon;
  return last ? stop : semicolon;
}

function punctuated(title: string, mark: string): string {
  const ended = /[.?!:;。？！：；؛؟…]$/u.test(title);
  return ended ? title : title + mark;
}
