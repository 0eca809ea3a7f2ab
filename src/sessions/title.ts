import type { Body } from '../bodies/body.ts';
import { span } from '../language/dates.ts';
import type { Language } from '../language/languages.ts';
import { sessionOrdinal } from '../language/ordinals.ts';
import { shownIn } from '../language/text.ts';
import type { Session } from './session.ts';

/**
 * "Working Group on the Smuggling of Migrants, fifth meeting, Vienna, 4 and 5 July 2018", in the reader's language where
 * the names of the bodies and of the place are known in it.
 */
export function sessionTitle(
  { bodies: convened, place, start, end }: Pick<Session, 'bodies' | 'place' | 'start' | 'end'>,
  bodies: readonly Body[],
  reader: Language,
) {
  const named = convened.map(({ body, ordinal }) => ({
    body: bodies.find(({ id }) => id === body),
    id: body,
    ordinal,
  }));
  const texts = [place, ...named.flatMap(({ body }) => body?.name ?? [])];
  const original = texts.map((text) => shownIn(text, reader)).find(({ language }) => language !== reader);
  const language = original?.language ?? reader;
  const names = named.flatMap(({ body, id, ordinal }) => [
    body ? shownIn(body.name, language).words : id,
    ...(ordinal === null ? [] : [sessionOrdinal(language, body?.sessionWord ?? 'session', ordinal)]),
  ]);
  const separator = { ar: '، ', zh: '，' }[language as string] ?? ', ';
  return {
    words: [...names, shownIn(place, language).words, span(start, end, language)].join(separator),
    language,
  };
}
