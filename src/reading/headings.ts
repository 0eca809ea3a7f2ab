import { sameWords, wordsOf } from './fold.ts';
import { endOfWords, isHeadingLike, isSentence, sharedWords, withNext } from './heading-lines.ts';
import { isClosed, type Line } from './line.ts';
import { type Marker, markerAt, placeOf } from './marker.ts';
import { allNodes, likeness, type Node, newNode, tidyTitle } from './outline.ts';
import { cutTitle } from './run-on.ts';

/** A heading of the annotations, and the item that it heads. */
export interface Heading {
  readonly node: Node;
  /** How many lines it takes. */
  readonly lines: number;
  /** What stands after it on the same line, where the paper ran on. */
  readonly rest: string;
  /** Its words, where they are not those of the list. */
  readonly differs: string | null;
}

/** The heading that a line is; null where it is none. Where the paper has no list, a heading adds its item. */
export function headingAt(
  lines: readonly Line[],
  index: number,
  nodes: Node[],
  current: Node | null,
  listed: boolean,
): Heading | null {
  const line = lines[index];
  if (!line || (line.text.length > 1200 && !line.flat)) return null;
  const marker = markerAt(line.text);
  if (!marker || (!marker.closed && marker.subs.length === 0))
    return listed ? unnumbered(lines, index, nodes, current) : null;
  const path = placeOf(marker, current?.path ?? []);
  return listed
    ? ofListed(lines, index, marker, path, nodes, current)
    : ofUnlisted(lines, index, marker, path, nodes, current);
}

function ofListed(
  lines: readonly Line[],
  index: number,
  marker: Marker,
  path: readonly number[] | null,
  nodes: readonly Node[],
  current: Node | null,
): Heading | null {
  const all = allNodes(nodes);
  const named = path === null ? undefined : all.find((node) => node.path.join() === path.join());
  const labelled =
    named ??
    all.find(
      (node) =>
        node.number !== null &&
        marker.figure === null &&
        node.number.endsWith(`(${marker.subs.at(-1)?.printed})`) &&
        likeness(node.title, marker.rest) > 0.6,
    );
  if (!labelled) return null;
  const wrapped = withNext(lines, index, marker.rest, labelled.title, marker.word);
  const like = likeness(labelled.title, wrapped.text);
  const line = lines[index];
  if (!line) return null;
  if (sameWords(tidyTitle(wrapped.text), labelled.title)) {
    return { node: labelled, lines: wrapped.lines, rest: '', differs: null };
  }
  const runOn = like === 1 && wordsOf(wrapped.text).length > wordsOf(labelled.title).length;
  if (runOn && (line.flat || isClosed(wrapped.text))) {
    const end = endOfWords(wrapped.text, wordsOf(labelled.title).length);
    return {
      node: labelled,
      lines: wrapped.lines,
      rest: wrapped.text.slice(end).replace(/^[\s.:;]+/u, ''),
      differs: null,
    };
  }
  const heads = isHeadingLike(line, marker, wrapped.text) && (marker.word || !isSentence(lines, index));
  const alike = like >= (marker.word ? 0 : 0.5);
  const next = isNext(labelled, current, all);
  if (heads && (alike || marker.word || next)) {
    return { node: labelled, lines: wrapped.lines, rest: '', differs: tidyTitle(wrapped.text) };
  }
  if (line.flat && like > 0.3) {
    const shared = sharedWords(labelled.title, wrapped.text);
    const end = endOfWords(wrapped.text, shared);
    const differs = wrapped.text.slice(0, end).trim();
    if (shared >= 2)
      return { node: labelled, lines: wrapped.lines, rest: wrapped.text.slice(end).trim(), differs };
  }
  return null;
}

/** A heading of a paper without a list: with "Item" before it, or one that looks like nothing else. */
function ofUnlisted(
  lines: readonly Line[],
  index: number,
  marker: Marker,
  path: readonly number[] | null,
  nodes: Node[],
  current: Node | null,
): Heading | null {
  const line = lines[index];
  if (!line || path === null || path.length === 0) return null;
  const last = nodes.at(-1)?.path[0] ?? 0;
  if (path.length === 1 && ((path[0] ?? 0) <= last || (path[0] ?? 0) > last + 40)) return null;
  const { text, lines: taken } = withNext(lines, index, marker.rest, null);
  const title = tidyTitle(text);
  const cut = line.flat ? cutTitle(marker.rest) : null;
  if (title === '' || (!cut && !isHeadingLike(line, marker, text))) return null;
  if (path.length > 1 && (!current || current.path[0] !== path[0])) return null;
  const above = path.length === 1 ? nodes : parentIn(nodes, path);
  if (!above) return null;
  const parent =
    path.length === 1
      ? null
      : allNodes(nodes).find(({ path: other }) => other.join() === path.slice(0, -1).join());
  const number = parent ? `${parent.number} (${marker.subs.at(-1)?.printed})` : String(path[0]);
  const node = newNode(path, number, cut ? cut.title : title, line.line);
  above.push(node);
  return { node, lines: cut ? 1 : taken, rest: cut?.rest ?? '', differs: null };
}

function parentIn(nodes: Node[], path: readonly number[]): Node[] | null {
  const parent = allNodes(nodes).find(({ path: other }) => other.join() === path.slice(0, -1).join());
  return parent?.nodes ?? null;
}

/** A heading that lost its number, or has none: a line that says exactly the title of an item further down. */
function unnumbered(
  lines: readonly Line[],
  index: number,
  nodes: readonly Node[],
  current: Node | null,
): Heading | null {
  const line = lines[index];
  if (!line || line.text.length > 300 || !(line.gap || line.heading || line.flat)) return null;
  const all = allNodes(nodes);
  const from = current ? all.indexOf(current) : -1;
  const words = wordsOf(line.text);
  if (words.length === 0 || isClosed(line.text)) return null;
  const node = all.slice(from + 1).find(({ title, annotated }) => !annotated && sameWords(title, line.text));
  return node ? { node, lines: 1, rest: '', differs: null } : null;
}

/** Whether an item is the next that has no annotation yet, so that its number alone is enough to know it. */
function isNext(node: Node, current: Node | null, all: readonly Node[]): boolean {
  const from = current ? all.indexOf(current) : -1;
  const place = all.indexOf(node);
  return place > from && all.slice(from + 1, place).every(({ path }) => path.length > 1 || place - from < 3);
}
