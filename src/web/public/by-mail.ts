import type { Settings } from '../../acts/settings.ts';
import { placed } from '../../agenda/outline.ts';
import type { Body } from '../../bodies/body.ts';
import type { Edition } from '../../editions/edition.ts';
import { publicProgramme } from '../../editions/public.ts';
import { say } from '../../language/catalogue.ts';
import type { Language } from '../../language/languages.ts';
import { numberOf } from '../../language/numbers.ts';
import { shownIn } from '../../language/text.ts';
import type { Followed } from '../../notices/following/following.ts';

/** How long the name of an item may be in a list to choose from, in characters. */
const longest = 80;

/** The form by which changes are asked for by mail; null where no mail is sent from here. */
export function byMailOf(
  { kind, about }: Pick<Followed, 'kind' | 'about'>,
  known: Body | Edition,
  { mailServer }: Pick<Settings, 'mailServer'>,
  language: Language,
  item = '',
) {
  if (mailServer === null) return null;
  const items = 'content' in known ? placed(publicProgramme(known.content.programme).agenda) : [];
  return {
    kind: kind === 'body' ? 'body' : 'session',
    about,
    item,
    items: items.map((one) => ({
      value: one.item.id,
      label: shortened(
        say(language, 'following.item', {
          item: numberOf(one.path, language),
          title: shownIn(one.item.title, language).words,
        }),
      ),
    })),
  };
}

function shortened(words: string): string {
  const characters = [...words];
  return characters.length <= longest
    ? words
    : `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
}
