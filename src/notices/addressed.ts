import { signed, withSignatures } from '../people/sign-in/signed.ts';
import { type Letter, personalLink } from './letter.ts';

/** What the addresses of a letter are made with as it is sent. */
export interface Signing {
  readonly baseUrl: string;
  readonly sessionSecret: string;
}

/**
 * A letter with the addresses that only its addressee may know, made as it is sent. `link` is the id of the answer that
 * it leads to, or a path whose end is the id: `sign-in/link/ID`.
 */
export function addressed(letter: Letter, link: string | null, { baseUrl, sessionSecret }: Signing): Letter {
  const personal = link === null ? baseUrl : `${baseUrl}/${pathOf(link, sessionSecret)}`;
  return {
    ...letter,
    blocks: letter.blocks.map((block) => {
      if (block.kind !== 'link') return block;
      if (block.href === personalLink) return { ...block, href: personal };
      return { ...block, href: withSignatures(block.href, sessionSecret) };
    }),
    ...(letter.unsubscribe ? { unsubscribe: withSignatures(letter.unsubscribe, sessionSecret) } : {}),
  };
}

function pathOf(link: string, secret: string): string {
  const end = link.lastIndexOf('/');
  const path = end < 0 ? 'answer' : link.slice(0, end);
  return `${path}/${signed(link.slice(end + 1), secret)}`;
}
