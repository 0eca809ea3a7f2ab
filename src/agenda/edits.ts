import type { Language } from '../language/languages.ts';
import { type Text, textIn, withTranslation } from '../language/text.ts';
import { RuleBroken } from '../rules.ts';
import type { Agenda, Item, Standing } from './item.ts';
import { placed, placedItem } from './outline.ts';

/** What an agenda may hold: items in all, levels, and characters of a title and of an annotation. */
export const agendaLimits = { items: 2000, levels: 3, title: 500, annotation: 100_000 } as const;

/** Where an item goes: after another, or at a place (from 1; last where none is said) within one, or of the whole agenda. */
export type Spot =
  | { readonly after: string }
  | { readonly within: string | null; readonly place?: number | undefined };

/** A step of an item in the outline: among its siblings, into the item before it, out of the item above it. */
export const steps = ['up', 'down', 'in', 'out'] as const;

export type Step = (typeof steps)[number];

/** An item without annotation or sub-items. @throws RuleBroken agenda.title-missing, agenda.title-too-long */
export function newItem(id: string, title: Text, standing: Standing | null = null): Item {
  return { id, title: titled(title), annotation: null, standing, items: [], review: false };
}

/**
 * Puts an item, with any sub-items, at a spot.
 * @throws RuleBroken agenda.no-such-item, agenda.no-such-place, agenda.too-deep, agenda.too-many, agenda.item-exists
 */
export function addItem(agenda: Agenda, item: Item, spot: Spot = { within: null }): Agenda {
  const ids = new Set(placed(agenda).map(({ item: { id } }) => id));
  const again = placed([item]).find(({ item: { id } }) => ids.has(id));
  if (again) throw new RuleBroken('agenda.item-exists', { item: again.item.id });
  return wellFormed(put(agenda, item, spot));
}

/** Says an item's title in a language; the original where that is its language. @throws as newItem does, agenda.no-such-item */
export function renameItem(agenda: Agenda, id: string, language: Language, words: string): Agenda {
  return changeItem(agenda, id, (item) => ({
    ...item,
    title: titled(withTranslation(item.title, language, spaced(words))),
  }));
}

/**
 * Says an item's annotation in a language; an empty original takes it away, with its translations. What was carried
 * over from an earlier session counts as looked at. @throws RuleBroken agenda.no-such-item, agenda.annotation-too-long
 */
export function annotate(agenda: Agenda, id: string, language: Language, words: string): Agenda {
  const said = words.replaceAll('\r\n', '\n').trim();
  if (said.length > agendaLimits.annotation) {
    throw new RuleBroken('agenda.annotation-too-long', {
      length: said.length,
      limit: agendaLimits.annotation,
    });
  }
  return changeItem(agenda, id, (item) => {
    const { annotation } = item;
    if (annotation !== null && annotation.language !== language) {
      return { ...item, annotation: withTranslation(annotation, language, said) };
    }
    if (said === '') return { ...item, annotation: null, review: false };
    const next = annotation === null ? textIn(language, said) : withTranslation(annotation, language, said);
    return { ...item, annotation: next, review: false };
  });
}

/** Somebody has looked at the annotation that was carried over, and it may stand. @throws RuleBroken agenda.no-such-item */
export function markReviewed(agenda: Agenda, id: string): Agenda {
  return changeItem(agenda, id, (item) => ({ ...item, review: false }));
}

/** Says which of the items that every session has this is, or that it is one of substance. @throws RuleBroken agenda.no-such-item */
export function setStanding(agenda: Agenda, id: string, standing: Standing | null): Agenda {
  return changeItem(agenda, id, (item) => ({ ...item, standing }));
}

/** Moves an item by one step, with its sub-items. @throws RuleBroken agenda.no-such-item, agenda.no-such-step, agenda.too-deep */
export function moveItem(agenda: Agenda, id: string, step: Step): Agenda {
  return placeItem(agenda, id, spotAfter(agenda, id, step));
}

/** Puts an item that is there at another spot, with its sub-items. @throws as addItem does, agenda.inside-itself */
export function placeItem(agenda: Agenda, id: string, spot: Spot): Agenda {
  const { item } = placedItem(agenda, id);
  const aim = 'after' in spot ? spot.after : spot.within;
  if (aim !== null && placed([item]).some(({ item: { id: own } }) => own === aim)) {
    throw new RuleBroken('agenda.inside-itself', { item: id });
  }
  return wellFormed(put(removeItem(agenda, id), item, spot));
}

/** Whether an item can take a step: what the outline's buttons ask. @throws RuleBroken agenda.no-such-item */
export function mayMove(agenda: Agenda, id: string, step: Step): boolean {
  const { path, item } = placedItem(agenda, id);
  const place = path.at(-1) ?? 1;
  if (step === 'up') return place > 1;
  if (step === 'down') return place < siblingsOf(agenda, id).length;
  if (step === 'out') return path.length > 1;
  return place > 1 && path.length + levelsOf(item) <= agendaLimits.levels;
}

/** Takes an item out, with its sub-items. What it takes along: drafting/changes.ts. @throws RuleBroken agenda.no-such-item */
export function removeItem(agenda: Agenda, id: string): Agenda {
  placedItem(agenda, id);
  const without = (items: Agenda): Agenda =>
    items.flatMap((item) => (item.id === id ? [] : { ...item, items: without(item.items) }));
  return without(agenda);
}

/** The agenda with one item, at any level, as `change` gives it. @throws RuleBroken agenda.no-such-item */
export function changeItem(agenda: Agenda, id: string, change: (item: Item) => Item): Agenda {
  placedItem(agenda, id);
  const changed = (items: Agenda): Agenda =>
    items.map((item) => (item.id === id ? change(item) : { ...item, items: changed(item.items) }));
  return changed(agenda);
}

/** The items among which an item stands, itself included. @throws RuleBroken agenda.no-such-item */
export function siblingsOf(agenda: Agenda, id: string): Agenda {
  const above = parentOf(agenda, id);
  return above === null ? agenda : above.items;
}

/** The item above an item; null where it stands outermost. @throws RuleBroken agenda.no-such-item */
export function parentOf(agenda: Agenda, id: string): Item | null {
  placedItem(agenda, id);
  const above = placed(agenda).find(({ item }) => item.items.some((inner) => inner.id === id));
  return above?.item ?? null;
}

/** @throws RuleBroken agenda.too-deep, agenda.too-many */
export function wellFormed(agenda: Agenda): Agenda {
  const items = placed(agenda);
  const tooDeep = items.find(({ path }) => path.length > agendaLimits.levels);
  if (tooDeep)
    throw new RuleBroken('agenda.too-deep', { levels: agendaLimits.levels, title: tooDeep.item.title.words });
  if (items.length > agendaLimits.items)
    throw new RuleBroken('agenda.too-many', { limit: agendaLimits.items });
  return agenda;
}

function put(agenda: Agenda, item: Item, spot: Spot): Agenda {
  if ('after' in spot) {
    const place = (placedItem(agenda, spot.after).path.at(-1) ?? 0) + 1;
    return put(agenda, item, { within: parentOf(agenda, spot.after)?.id ?? null, place });
  }
  if (spot.within === null) return putAmong(agenda, item, spot.place);
  return changeItem(agenda, spot.within, (above) => ({
    ...above,
    items: putAmong(above.items, item, spot.place),
  }));
}

function putAmong(items: Agenda, item: Item, place = items.length + 1): Agenda {
  if (!Number.isInteger(place) || place < 1 || place > items.length + 1) {
    throw new RuleBroken('agenda.no-such-place', { place, last: items.length + 1 });
  }
  return items.toSpliced(place - 1, 0, item);
}

function spotAfter(agenda: Agenda, id: string, step: Step): Spot {
  const { path } = placedItem(agenda, id);
  const place = path.at(-1) ?? 1;
  const siblings = siblingsOf(agenda, id);
  const above = parentOf(agenda, id);
  const before = siblings[place - 2];
  if (step === 'up' && before) return { within: above?.id ?? null, place: place - 1 };
  if (step === 'down' && place < siblings.length) return { within: above?.id ?? null, place: place + 1 };
  if (step === 'in' && before) return { within: before.id };
  if (step === 'out' && above) return { after: above.id };
  throw new RuleBroken('agenda.no-such-step', { item: id, step });
}

function levelsOf(item: Item): number {
  return Math.max(...placed([item]).map(({ path }) => path.length));
}

function titled(title: Text): Text {
  const all = [title.words, ...Object.values(title.translations).map(({ words }) => words)];
  if (title.words.trim() === '') throw new RuleBroken('agenda.title-missing');
  const tooLong = all.find((words) => words.length > agendaLimits.title);
  if (tooLong)
    throw new RuleBroken('agenda.title-too-long', { length: tooLong.length, limit: agendaLimits.title });
  return title;
}

/** A title is one line. */
function spaced(words: string): string {
  return words.trim().replaceAll(/\s+/g, ' ');
}
