import { dateOf, spanIn } from './days.ts';
import { fold } from './fold.ts';
import type { SessionRead } from './paper-read.ts';

/** "… held in Vienna from 6 to 8 September 2033": what the title of a report says of its meeting. */
export function heldIn(title: string): Partial<SessionRead> {
  const span = spanIn(fold(title));
  if (!span) return {};
  const [, place = null] =
    /(?:held (?:in|at)|tenue à|celebrada en|celebrado en|состоявш\p{L}+ в) (.{2,60}?)(?: from| on| du| les| del| los| с)?\s*$/iu.exec(
      title.slice(0, span.at),
    ) ?? [];
  return { place, start: dateOf(span.start), end: dateOf(span.last) };
}

/** The place before the days, or after them where nothing stands before: "Vienna", "St. Petersburg, Russian Federation". */
export function placeIn(before: string, after: string): string | null {
  const clean = (text: string) =>
    text
      .replace(/\b(?:from|du|del|с|on|les|le|el|los días)\s*$/iu, '')
      .replaceAll(/(?:^[\s,،，.;:()–—-]+|[\s,،，;:()–—-]+$|(?<!St)\.$)/gu, '')
      .trim();
  const first = clean(before);
  if (first !== '' && first.length < 90) return first;
  const second = clean(after.replace(/^\s?(?:года|г\.)/u, ''));
  return second !== '' && second.length < 60 && !/\d/.test(second) ? second : null;
}
