import { sameWords, wordsOf } from './fold.ts';
import { isClosed, type Line } from './line.ts';
import { type Marker, markerAt, placeOf } from './marker.ts';
import { allNodes, likeness, type Node, newNode, tidyTitle } from './outline.ts';
import { cutTitle } from './run-on.ts';

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

/** A heading that goes on in the next line or lines, as far as the title of the list goes on. */
function withNext(
  lines: readonly Line[],
  index: number,
  first: string,
  title: string | null,
  loose = false,
): { readonly text: string; readonly lines: number } {
  let text = first;
  let taken = 1;
  const wanted = title === null ? null : wordsOf(title);
  for (let next = lines[index + taken]; next && taken < 8; next = lines[index + taken]) {
    if (text === '' && markerAt(next.text) === null) {
      text = next.text;
      taken += 1;
      continue;
    }
    if (next.gap || markerAt(next.text)) break;
    const longer = `${text} ${next.text}`;
    const words = wordsOf(longer);
    if (wanted) {
      const like =
        wordsOf(next.text).filter((word) => wanted.includes(word)).length >= wordsOf(next.text).length * 0.8;
      const exact = words.length <= wanted.length && words.every((word, place) => word === wanted[place]);
      const other = loose && like && wordsOf(text).length < wanted.length + 3 && !isClosed(next.text);
      if (!exact && !other) break;
    } else if (isClosed(next.text) || isClosed(text) || next.text.length > 100 || longer.length > 220) break;
    else if (!lines[index + taken + 1]?.gap) break;
    text = longer;
    taken += 1;
  }
  return { text, lines: taken };
}

/** Short, without a stop at its end, and alone. */
function isHeadingLike(line: Line, marker: Marker, text: string): boolean {
  if (marker.word) return text.length < 400;
  if (text.length > 260 || /[.。]["”]?$/u.test(text)) return false;
  if (/[;,]$/u.test(text)) return false;
  return line.gap || line.heading || line.flat;
}

/** Whether a line and those that follow without a gap are a sentence, not a heading. */
function isSentence(lines: readonly Line[], index: number): boolean {
  let end = index + 1;
  while (end < index + 12 && lines[end] && !lines[end]?.gap) end += 1;
  return /[.。]$/u.test(lines[end - 1]?.text ?? '');
}

/** Whether an item is the next that has no annotation yet, so that its number alone is enough to know it. */
function isNext(node: Node, current: Node | null, all: readonly Node[]): boolean {
  const from = current ? all.indexOf(current) : -1;
  const place = all.indexOf(node);
  return place > from && all.slice(from + 1, place).every(({ path }) => path.length > 1 || place - from < 3);
}

function sharedWords(a: string, b: string): number {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  let same = 0;
  while (same < first.length && first[same] === second[same]) same += 1;
  return same;
}

function endOfWords(text: string, count: number): number {
  const words = /[\p{L}\p{N}]+/gu;
  for (let taken = 0; taken < count; taken += 1) if (!words.exec(text)) break;
  return words.lastIndex;
}
