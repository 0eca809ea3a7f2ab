import type { Agenda, Item } from '../agenda/item.ts';
import type { Content } from '../editions/edition.ts';
import { say } from '../language/catalogue.ts';
import type { Language } from '../language/languages.ts';
import { marker } from '../language/numbers.ts';
import type { Text } from '../language/text.ts';
import type { AgendaEntry, Block } from './paper.ts';
import { marks } from './punctuation.ts';
import { wordsIn } from './runs.ts';

/** The list stands under a heading of its own, unless the paper's title begins with that heading and goes on with another part. */
export function listOf({ programme }: Content, language: Language): readonly Block[] {
  const { session, agenda } = programme;
  const heading = say(language, 'paper.provisional-agenda');
  const list = { block: 'agenda', entries: entriesOf(agenda, language) } as const;
  return namesTheList(session.agendaTitle)
    ? [list]
    : [{ block: 'heading', level: 1, words: heading } as const, list];
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

/** The items of an agenda as entries of its list, with their end punctuation. */
export function entriesOf(
  items: Agenda,
  language: Language,
  above: readonly number[] = [],
  closes = true,
): readonly AgendaEntry[] {
  return items.map((item, index) => {
    const path = [...above, index + 1];
    const last = above.length === 0 || (closes && index === items.length - 1);
    return {
      marker: marker(path, language),
      words: punctuated(wordsIn(item.title, language), endOf(item, last, language)),
      entries: entriesOf(item.items, language, path, last),
    };
  });
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
