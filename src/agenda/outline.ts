import { RuleBroken } from '../rules.ts';
import type { Agenda, Item } from './item.ts';

/** An item at its place: its ordinals from the outermost level, as [1, 2] for the second sub-item of the first item. */
export interface Placed {
  readonly item: Item;
  readonly path: readonly number[];
}

/** Every item and sub-item in reading order. */
export function placed(agenda: Agenda, above: readonly number[] = []): readonly Placed[] {
  return agenda.flatMap((item, index) => {
    const path = [...above, index + 1];
    return [{ item, path }, ...placed(item.items, path)];
  });
}

/** @throws RuleBroken agenda.no-such-item */
export function placedItem(agenda: Agenda, id: string): Placed {
  const found = placed(agenda).find(({ item }) => item.id === id);
  if (!found) throw new RuleBroken('agenda.no-such-item', { item: id });
  return found;
}

/** The items that are one of a session's own subjects, not one that every session has. */
export function substantive(agenda: Agenda): readonly Item[] {
  return agenda.filter((item) => item.standing === null);
}
