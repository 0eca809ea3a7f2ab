import { isSentence } from './heading-lines.ts';
import type { Line } from './line.ts';
import { type Marker, markerAt, placeOf } from './marker.ts';
import { allNodes, type Node, tidyTitle } from './outline.ts';

/** A heading whose item is not on the list. */
interface Stray {
  readonly number: string;
  readonly title: string;
}

/** A heading of the annotations for an item that the list does not have; null where a line is none. */
export function strayHeading(
  lines: readonly Line[],
  index: number,
  nodes: readonly Node[],
  current: Node | null,
): Stray | null {
  const line = lines[index];
  const marker = line ? markerAt(line.text) : null;
  if (!line || !marker?.closed || marker.rest === '' || line.text.length > 260) return null;
  if (marker.figure === null) return straySub(lines, index, marker, nodes, current);
  if (marker.subs.length > 0) return null;
  if (allNodes(nodes).some(({ path }) => path.length === 1 && path[0] === marker.figure)) return null;
  const last = Math.max(...nodes.map(({ path }) => path[0] ?? 0));
  if (marker.figure > last + 3) return null;
  const stands =
    marker.word ||
    ((line.heading || line.gap) && lines[index + 1]?.gap === true && !isSentence(lines, index));
  return stands && !/[;,]$/u.test(line.text)
    ? { number: String(marker.figure), title: tidyTitle(marker.rest) }
    : null;
}

/** The same for a letter, under an item of which the list has other letters. */
function straySub(
  lines: readonly Line[],
  index: number,
  marker: Marker,
  nodes: readonly Node[],
  current: Node | null,
): Stray | null {
  const path = placeOf(marker, current?.path ?? []);
  const parent = nodes.find((node) => node.path[0] === path?.[0]);
  if (!parent || path?.length !== 2 || parent.nodes.length === 0) return null;
  if (parent.nodes.some((node) => node.path[1] === path[1])) return null;
  const alone = lines[index]?.gap === true && lines[index + 1]?.gap === true && !isSentence(lines, index);
  const number = `${parent.number ?? ''} (${marker.subs[0]?.printed})`.trim();
  return alone && !/[;,]$/u.test(marker.rest) ? { number, title: tidyTitle(marker.rest) } : null;
}
