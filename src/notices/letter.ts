import type { Language } from '../language/languages.ts';

/**
 * What a mail says, before it is written as plain text and as HTML. Its first blocks say what changed and from what to
 * what; all of it is in one language.
 */
export interface Letter {
  readonly language: Language;
  readonly subject: string;
  readonly blocks: readonly Block[];
  /** A calendar attached, as RFC 5545 has it: the deadline of a round. */
  readonly calendar?: { readonly name: string; readonly body: string };
  /** The address by which its reader stops such mails (RFC 8058); absent where they cannot be stopped. */
  readonly unsubscribe?: string;
}

/** One part of a letter. */
export type Block =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'heading'; readonly words: string }
  | { readonly kind: 'list'; readonly of: readonly string[] }
  /** What was and what is: null where there was, or is, nothing. */
  | {
      readonly kind: 'change';
      readonly name: string;
      readonly was: string | null;
      readonly is: string | null;
    }
  /** Somebody's own words, and whose they are. */
  | { readonly kind: 'quote'; readonly words: string; readonly by: string }
  /** Where to go on; `link` of the notice instead of an address: the personal link, made as the mail is sent. */
  | { readonly kind: 'link'; readonly words: string; readonly href: string | typeof personalLink }
  | { readonly kind: 'aside'; readonly words: string };

/** Stands in a letter for the address that only its addressee may know, which is kept nowhere in clear. */
export const personalLink = 'personal-link';

/** Whom a notice is for: a person with an account, or an address alone. */
export interface Addressee {
  readonly person: string | null;
  readonly email: string;
  readonly name: string;
  readonly language: Language;
}

/** Something to be told to somebody by mail, kept in the same transaction as what it tells. */
export interface Notice {
  readonly id: string;
  /** Says what is told to whom: queued twice, it is one. */
  readonly key: string;
  readonly kind: string;
  readonly to: Addressee;
  readonly letter: Letter;
  /** The round whose member counts as told once the mail server has accepted this; null for all else. */
  readonly round: string | null;
  /** The id of the personal link that stands in it. */
  readonly link: string | null;
}
