import type { Body } from '../bodies/body.ts';
import { say } from '../language/catalogue.ts';
import type { Language } from '../language/languages.ts';
import { instantSaid } from '../people/clock.ts';
import type { Role } from '../people/person.ts';
import { roleSaid } from '../people/shown.ts';
import type { Instant, Zone } from '../time/days.ts';
import { type Block, type Letter, personalLink } from './letter.ts';

/** What a letter with a one-time link is written from. */
export interface SignInLetter {
  /** Whether it invites, was sent by somebody to who is known, or was asked for by whoever knows the address. */
  readonly why: 'invitation' | 'sent' | 'asked';
  /** Who sends it; null where it was asked for. */
  readonly by: string | null;
  /** The role that an invitation is to. */
  readonly role: Role | null;
  readonly bodies: readonly Body[];
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly zone: Zone | null;
  readonly expiresAt: Instant;
}

/** A letter with a one-time link to sign in by. */
export function signInLetter(told: SignInLetter): Letter {
  const { why, language, email, expiresAt, zone } = told;
  const until = instantSaid(expiresAt, zone, language);
  return {
    language,
    subject: say(
      language,
      why === 'invitation' ? 'signing.invitation-subject' : 'signing.letter-link-subject',
    ),
    blocks: [
      beginning(told),
      {
        kind: 'link',
        words: say(language, why === 'invitation' ? 'signing.invitation-link' : 'account.sign-in'),
        href: personalLink,
      },
      { kind: 'aside', words: say(language, 'signing.letter-holds', { email, until }) },
      { kind: 'aside', words: say(language, 'signing.letter-not-expected') },
    ],
  };
}

function beginning({ by, role, bodies, name, language }: SignInLetter): Block {
  if (by === null) return { kind: 'words', words: say(language, 'signing.letter-link-asked', { name }) };
  if (role === null) return { kind: 'words', words: say(language, 'signing.letter-link-sent', { by, name }) };
  const said = roleSaid(role, bodies, language);
  return { kind: 'words', words: say(language, 'signing.invitation-words', { by, role: said }) };
}
