import { say } from '../../language/catalogue.ts';
import type { Language } from '../../language/languages.ts';
import type { Letter } from '../letter.ts';
import { confirmingId, type Following, followLink } from './following.ts';

/** The letter that asks whether an address is meant to follow something: nothing more is sent before it says so. */
export function confirmationLetter(
  following: Pick<Following, 'id' | 'askedAt'>,
  {
    what,
    language,
    baseUrl,
  }: { readonly what: string; readonly language: Language; readonly baseUrl: string },
): Letter {
  return {
    language,
    subject: say(language, 'following.mail-confirm', { what }),
    blocks: [
      { kind: 'words', words: say(language, 'following.asked-for', { what }) },
      {
        kind: 'link',
        words: say(language, 'following.confirm'),
        href: followLink('confirm', confirmingId(following), { baseUrl, language }),
      },
      { kind: 'aside', words: say(language, 'following.if-not-you') },
    ],
  };
}
