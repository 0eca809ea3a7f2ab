import type { Day } from '../time/days.ts';
import type { Document } from './document.ts';

/** Whether every document of an item is out by a day in all the languages it is to be issued in. */
export function isOutBy(documents: readonly Document[], item: string, day: Day): boolean {
  return documents
    .filter(({ items }) => items.includes(item))
    .every(({ languages, issued }) =>
      languages.every((language) => {
        const on = issued[language];
        return on !== undefined && on <= day;
      }),
    );
}
