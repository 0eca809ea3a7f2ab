import { pathsOf } from './numbers.ts';
import { allNodes, type Node } from './outline.ts';
import type { MeetingRead, ReadProblem, RowRead } from './paper-read.ts';

/** Items of the list that have no annotation although others have. */
export function structureProblems(nodes: readonly Node[], listed: boolean): readonly ReadProblem[] {
  const all = allNodes(nodes);
  const annotated = all.filter((node) => node.annotated);
  if (!listed || annotated.length === 0) return [];
  const last = all.findLastIndex((node) => node.annotated);
  return all.flatMap((node, index) => {
    const said = node.annotated || allNodes(node.nodes).some((inner) => inner.annotated);
    const above = nodes.some(
      (other) => other.annotated && other !== node && allNodes(other.nodes).includes(node),
    );
    const inside = nodes.some(
      (other) =>
        other !== node &&
        allNodes(other.nodes).includes(node) &&
        !allNodes([other]).some((inner) => inner.annotated),
    );
    if (said || above || inside) return [];
    // A paper of which the end is missing says nothing of the items after it.
    if (index > last && annotated.length * 2 < all.length) return [];
    const name = node.number === null ? `"${node.title}"` : `Item ${node.number}`;
    return [{ code: 'annotation-missing', message: `${name} has no annotation.`, line: node.line }];
  });
}

/** Rows for items that are not on the agenda. */
export function rowProblems(
  meetings: readonly MeetingRead[],
  nodes: readonly Node[],
  places: ReadonlyMap<RowRead, number>,
): readonly ReadProblem[] {
  if (nodes.length === 0) return [];
  const known = new Set(allNodes(nodes).map(({ path }) => path.join('.')));
  const whole = allNodes(nodes).every(({ number }) => number !== null);
  const said = new Set<string>();
  return meetings.flatMap(({ rows }) =>
    rows.flatMap((row) => {
      const { item } = row;
      if (item === null || !whole || said.has(item)) return [];
      const missing = pathsOf(item).some((path) => !known.has(path.join('.')));
      if (!missing) return [];
      said.add(item);
      const line = places.get(row);
      const message = `The table takes up item ${item}, "${row.title}", which is not on the agenda.`;
      return [{ code: 'row-item-unknown', message, ...(line === undefined ? {} : { line }) }];
    }),
  );
}
