import type { Agenda, Item } from '../agenda/item.ts';
import { type Placed, placed } from '../agenda/outline.ts';
import { type Difference, difference, grownStale, translationDifferences } from './difference.ts';
import { forestOf } from './forest.ts';
import type { Programme } from './programme.ts';
import { movedBetween } from './sequence.ts';
import { lengthChange } from './word-diff.ts';

/** What differs between two agendas: items added, taken out, moved and renumbered, then what each says. */
export function agendaDifferences(before: Programme, after: Programme): readonly Difference[] {
  const [was, is] = [placesIn(before.agenda), placesIn(after.agenda)];
  const stayed = [...is.values()].flatMap((now) => {
    const then = was.get(now.item.id);
    return then ? [{ then, now }] : [];
  });
  const moved = movedItems(before, after);
  const renumbered = stayed.filter(
    ({ then, now }) => !moved.has(now.item.id) && then.path.join('.') !== now.path.join('.'),
  );
  return [
    ...[...was.values()].filter(({ item }) => !is.has(item.id)).map(removed),
    ...[...is.values()].filter(({ item }) => !was.has(item.id)).map(added),
    ...stayed
      .filter(({ now }) => moved.has(now.item.id))
      .map(({ then, now }) =>
        difference('item.moved', 'item', now.item.id, {
          part: 'agenda',
          items: [now.path],
          wereItems: [then.path],
        }),
      ),
    ...renumberedTogether(renumbered),
    ...stayed.flatMap(({ then, now }) => itemDifferences(then.item, now)),
  ];
}

function removed({ item, path }: Placed): Difference {
  return difference('item.removed', 'item', item.id, {
    part: 'agenda',
    wereItems: [path],
    before: item.title.words,
  });
}

function added({ item, path }: Placed): Difference {
  return difference('item.added', 'item', item.id, {
    part: 'agenda',
    items: [path],
    after: item.title.words,
  });
}

/** The items that stand under another item than before, or else in another order. Those that follow are renumbered. */
function movedItems(before: Programme, after: Programme): ReadonlySet<string> {
  const [was, is] = [forestOf(before), forestOf(after)];
  const moved = [...is.items.keys()].filter(
    (key) => was.items.has(key) && was.parents.get(key) !== is.parents.get(key),
  );
  const reordered = [...is.lists].flatMap(([parent, list]) => {
    const earlier = was.lists.get(parent) ?? [];
    return [...movedBetween(earlier, list)].filter((key) => is.items.has(key) && earlier.includes(key));
  });
  return new Set([...moved, ...reordered].map((key) => is.items.get(key)?.id ?? ''));
}

function renumberedTogether(
  renumbered: readonly { readonly then: Placed; readonly now: Placed }[],
): readonly Difference[] {
  // A sub-item whose last ordinal is the same only follows the item above it.
  const own = renumbered.filter(({ then, now }) => then.path.at(-1) !== now.path.at(-1));
  const [first] = own;
  if (!first) return [];
  return [
    difference(own.length === 1 ? 'item.renumbered' : 'items.renumbered', 'item', first.now.item.id, {
      part: 'agenda',
      items: own.map(({ now }) => now.path),
      wereItems: own.map(({ then }) => then.path),
    }),
  ];
}

function itemDifferences(then: Item, { item: now, path }: Placed): readonly Difference[] {
  const about = (code: string, said: Partial<Difference> = {}) =>
    difference(code, 'item', now.id, { items: [path], ...said });
  const [was, is] = [then.title, now.title];
  const retitled =
    was.words === is.words
      ? []
      : [
          about(`item.title-${lengthChange(was.words, is.words, is.language)}`, {
            part: 'agenda',
            before: was.words,
            after: is.words,
            stale: grownStale(was, is),
          }),
        ];
  return [
    ...retitled,
    ...translationDifferences('item.title', [was, is], about),
    ...annotationDifferences(then, now, about),
    ...(then.standing === now.standing ? [] : [about('item.standing', { part: 'topics' })]),
    ...(then.review === now.review || then.annotation?.words !== now.annotation?.words
      ? []
      : [about(now.review ? 'item.to-review' : 'item.reviewed')]),
  ];
}

function annotationDifferences(
  { annotation: was }: Item,
  { annotation: is }: Item,
  about: (code: string, said?: Partial<Difference>) => Difference,
): readonly Difference[] {
  const words = { before: was?.words ?? null, after: is?.words ?? null };
  if (was === null) return is === null ? [] : [about('item.annotation-added', words)];
  if (is === null) return [about('item.annotation-removed', words)];
  const amended =
    was.words === is.words
      ? []
      : [about('item.annotation-amended', { ...words, stale: grownStale(was, is) })];
  return [...amended, ...translationDifferences('item.annotation', [was, is], about)];
}

function placesIn(agenda: Agenda): ReadonlyMap<string, Placed> {
  return new Map(placed(agenda).map((one) => [one.item.id, one]));
}
