import type { Language } from '../language/languages.ts';
import { type Text, textIn } from '../language/text.ts';
import type { Body } from './body.ts';

/** Whether a text is called so in any of its languages, whatever the case, the quotes and the blanks. */
export function sameName(text: Text, name: string): boolean {
  const names = [text.words, ...Object.values(text.translations).map(({ words }) => words)];
  return names.some((known) => plain(known) === plain(name));
}

function plain(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^the\s/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A readable id: from the symbols' prefix (`ctoc-cop-wg.7`), or from the name where there is none. */
export function bodyIdFrom(symbolPrefix: string | null, name: string): string {
  if (symbolPrefix !== null) return symbolPrefix.toLowerCase().replaceAll('/', '-').replace(/\.$/, '');
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return (words ?? ['body']).slice(0, 8).join('-');
}

/** An id that nothing has yet: the one wanted, or else with the first free number from 2 behind it. */
export function firstFree(id: string, known: readonly string[]): string {
  for (let number = 2; ; number += 1) {
    const tried = number === 2 && !known.includes(id) ? id : `${id}.${number}`;
    if (!known.includes(tried)) return tried;
  }
}

/** A body of which only the first facts are known. */
export function newBody({
  name,
  language,
  ...facts
}: Pick<Body, 'id' | 'symbolPrefix' | 'parent' | 'dutyStation' | 'zone' | 'sessionWord'> & {
  readonly name: string;
  readonly language: Language;
}): Body {
  return {
    ...facts,
    name: textIn(language, name),
    shortName: null,
    kind: 'body',
    agreedBy: null,
    agreesAnnotations: false,
  };
}
