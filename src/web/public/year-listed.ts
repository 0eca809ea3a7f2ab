import type { Body } from '../../bodies/body.ts';
import type { Content } from '../../editions/edition.ts';
import type { Language } from '../../language/languages.ts';
import { sessionOrdinal } from '../../language/ordinals.ts';
import type { Text } from '../../language/text.ts';
import type { Convening, ConveningState } from '../../sessions/year.ts';
import type { Day } from '../../time/days.ts';
import { stateOf } from './wording.ts';

/** A session in the year, published or drafted, with where its own page is. */
export interface Listed extends Convening {
  readonly content: Content;
  readonly href: string;
  /** The days for which it is published, where those of the draft are others; null where it is not published at all. */
  readonly published?: readonly [Day, Day] | null;
}

/** A session as the year lists it. */
export function listedSession(content: Content, href: string, state?: ConveningState): Listed {
  const { session } = content.programme;
  const { mark } = stateOf(content, 'en');
  const known = ({ done: 'confirmed', stop: 'cancelled' } as const)[String(mark)] ?? 'proposed';
  return {
    session: session.id,
    bodies: session.bodies.map(({ body }) => body),
    dutyStation: session.dutyStation,
    start: session.start,
    end: session.end,
    state: state ?? known,
    content,
    href,
  };
}

/** What a body is called, whole or short. */
export function nameOf(bodies: readonly Body[], id: string, which: 'name' | 'shortName'): Text {
  const body = bodies.find((one) => one.id === id);
  return body ? (body[which] ?? body.name) : plainText(id);
}

/** Words that are not known in any other language. */
export function plainText(words: string): Text {
  return { language: 'en', words, translations: {} };
}

/** "fifth meeting" of a body; empty where its sessions are not counted. */
export function ordinalIn({ content }: Listed, body: string, language: Language): string {
  const { ordinal = null } = content.programme.session.bodies.find((one) => one.body === body) ?? {};
  const word = content.bodies.find(({ id }) => id === body)?.sessionWord ?? 'session';
  return ordinal === null ? '' : sessionOrdinal(language, word, ordinal);
}
