import { sameWords } from './fold.ts';
import type { ItemRead, PaperRead } from './paper-read.ts';

/** What the importer knows better than what was understood. */
export interface Corrections {
  /** Null where it stands as it was read. */
  readonly title: string | null;
  /** By the item's place among all items, in reading order, counted from 0. */
  readonly items: ReadonlyMap<number, { readonly number: string | null; readonly title: string }>;
}

/**
 * A paper as it was read, with what its importer corrected. Rows keep the numbers that they print, and so find an item by its
 * corrected number; where a row repeated the title of its item, it goes on to do so.
 */
export function corrected(read: PaperRead, { title, items }: Corrections): PaperRead {
  const retitled = new Map<string, { readonly from: string; readonly to: string }>();
  let place = -1;
  const change = (all: readonly ItemRead[]): readonly ItemRead[] =>
    all.map((item) => {
      place += 1;
      const to = items.get(place);
      if (to?.number && to.title !== item.title) retitled.set(to.number, { from: item.title, to: to.title });
      return { ...item, ...to, items: change(item.items) };
    });
  const changed = change(read.items);
  const meetings = read.meetings.map((meeting) => ({
    ...meeting,
    rows: meeting.rows.map((row) => {
      const other = retitled.get(row.item ?? '');
      return other && sameWords(row.title, other.from) ? { ...row, title: other.to } : row;
    }),
  }));
  return { ...read, title: title ?? read.title, items: changed, meetings };
}

/** Every item in reading order. */
export function allItems(items: readonly ItemRead[]): readonly ItemRead[] {
  return items.flatMap((item) => [item, ...allItems(item.items)]);
}
