import { placed } from '../../agenda/outline.ts';
import type { Body } from '../../bodies/body.ts';
import { sessionName } from '../../calendar/naming/wording.ts';
import type { Edition } from '../../editions/edition.ts';
import { say } from '../../language/catalogue.ts';
import type { Language } from '../../language/languages.ts';
import { numberOf } from '../../language/numbers.ts';
import { shownIn } from '../../language/text.ts';
import type { Followed } from './following.ts';

/**
 * The name of what is followed, of a body or in the latest edition of a session: "Item 3, Good practices …, Smuggling of
 * Migrants, fifth meeting, Vienna, 4 and 5 July 2018".
 */
export function nameOfFollowed(
  { item: id }: Pick<Followed, 'item'>,
  known: Body | Edition,
  language: Language,
): string {
  if ('name' in known) return shownIn(known.name, language).words;
  const session = sessionName(known, language);
  const found = placed(known.content.programme.agenda).find(({ item }) => item.id === id);
  if (!found) return session;
  const item = say(language, 'following.item', {
    item: numberOf(found.path, language),
    title: shownIn(found.item.title, language).words,
  });
  return `${item}${say(language, 'calendar.comma')}${session}`;
}
