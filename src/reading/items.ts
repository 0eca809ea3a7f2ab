import { documentsIn } from './documents.ts';
import { fold, wordsOf } from './fold.ts';
import { append, isClosed, joined, type Line } from './line.ts';
import { listStart, longestTitle, withoutItemWords } from './list-start.ts';
import { type Marker, markerAt, placeOf } from './marker.ts';
import { allNodes, likeness, type Node, newNode, tidyTitle } from './outline.ts';
import type { LeftOver } from './paper-read.ts';
import {
  annexHeading,
  annotationsHeading,
  documentation,
  otherHeading,
  tableHead,
  workHeading,
} from './words.ts';

/** The list of items as it stands in a paper, and which lines it takes. */
export interface ListRead {
  readonly nodes: readonly Node[];
  /** The place of its first line, and of the first line after it. */
  readonly start: number;
  readonly end: number;
  /** Headings within the list that are no items: "Operational segment". */
  readonly segments: readonly LeftOver[];
  /** Whether its titles end without a mark. */
  readonly unpunctuated: boolean;
}

/** Reads the list of items: where it begins, each item's number and title, and where the annotations begin. */
export function listIn(lines: readonly Line[]): ListRead | null {
  const plain = withoutItemWords(lines);
  const start = listStart(plain);
  return start === null ? null : walked(plain, start);
}

/** Walks down the list from its first line to the first that is none of it. */
function walked(lines: readonly Line[], start: number): ListRead {
  const walk: Walk = { lines, nodes: [], segments: [], current: null, lost: false };
  let end = start;
  while (end < lines.length && takes(walk, end)) end += 1;
  const all = allNodes(walk.nodes);
  const unpunctuated = all.length > 1 && all.every(({ title }) => !/[.:;,。：；،؛]\s*$/u.test(title));
  for (const node of all) node.title = tidyTitle(node.title);
  return { nodes: walk.nodes, start, end, segments: walk.segments, unpunctuated };
}

/** The list as far as it was walked, and the item at which the walk stands. */
interface Walk {
  readonly lines: readonly Line[];
  readonly nodes: Node[];
  readonly segments: LeftOver[];
  current: Node | null;
  /** Whether a number was lost already, so that others may be. */
  lost: boolean;
}

/** Takes a line into the list; false where the list has ended before it. */
function takes(walk: Walk, index: number): boolean {
  const line = walk.lines[index];
  if (!line) return false;
  const folded = fold(line.text.slice(0, 200));
  if (/^[ivx]{1,4}\.$/.test(folded)) return true;
  const marker = markerAt(line.text);
  if ((marker === null || marker.figure === null) && isHeading(walk, line, folded)) return false;
  if (marker && (marker.closed || marker.subs.length > 0)) {
    const taken = takesMarked(walk, line, marker, index);
    if (taken !== null) return taken;
  }
  return takesPlain(walk, line, index);
}

function isHeading({ current }: Walk, line: Line, folded: string): boolean {
  if (current !== null && !isClosed(current.title) && !line.gap && !line.heading && !line.flat) return false;
  return [annotationsHeading, annexHeading, workHeading, otherHeading, documentation, tableHead].some(
    (sign) => sign.test(folded),
  );
}

/** Takes what begins with a number; null where its letters follow no item, and are words. */
function takesMarked(walk: Walk, line: Line, marker: Marker, index: number): boolean | null {
  const { nodes, current } = walk;
  if (marker.word || marker.rest.length > longestTitle) return false;
  const path = deeperWhereOpened(marker, placeOf(marker, current?.path ?? []), current);
  if (path === null) return nodes.length === 0 ? takesOrphan(walk, marker, line) : null;
  const again = allNodes(nodes).some(
    (node) => node.path.join() === path.join() && likeness(node.title, marker.rest) >= 0.5,
  );
  if (again) return false;
  if (marker.figure === null || path.length > 1) return takesBelow(walk, path, marker, line, index);
  const [figure = 0] = path;
  const last = nodes.findLast(({ number }) => number !== null)?.path[0] ?? 0;
  if (figure <= last && (figure === 1 || marker.rest.length > 250)) return false;
  if (figure > last + 12 && !walk.lost) return false;
  if (isParagraph(marker)) return false;
  add(walk, nodes, newNode(path, String(figure), marker.rest, line.line));
  return true;
}

/** An item that comes under the last one. A letter after an item that ended with a stop may begin the annotations. */
function takesBelow(walk: Walk, path: readonly number[], marker: Marker, line: Line, index: number): boolean {
  const last = walk.nodes.at(-1);
  if (!last || (marker.figure !== null && marker.figure !== last.path[0])) return false;
  if (isOrphan(walk, last, path, index)) {
    const ordinal = path.at(-1) ?? 0;
    add(
      walk,
      walk.nodes,
      newNode([0, ordinal], `(${marker.subs.at(-1)?.printed ?? ''})`, marker.rest, line.line),
    );
    return true;
  }
  const same = allNodes(walk.nodes).some(({ title }) => likeness(title, marker.rest) === 1);
  if (walk.current === last && /[.。]$/u.test(last.title) && same) return false;
  const parent = path.length === 3 ? (last.nodes.at(-1) ?? last) : last;
  const printed = `(${marker.subs.at(-1)?.printed ?? ''})`;
  const number = parent.number === null ? printed : `${parent.number} ${printed}`;
  add(walk, parent.nodes, newNode(path, number, marker.rest, line.line));
  return true;
}

/** A letter at the head of the list: its item is lost. */
function takesOrphan(walk: Walk, marker: Marker, line: Line): boolean {
  const [only] = marker.subs;
  const ordinal = only?.letter[0] ?? only?.roman;
  if (!only || ordinal == null || marker.subs.length > 1) return false;
  add(walk, walk.nodes, newNode([0, ordinal], `(${only.printed})`, marker.rest, line.line));
  return true;
}

/** A small Roman number after a sub-item that ends with a colon stands under it, also where (i) is lost. */
function deeperWhereOpened(marker: Marker, path: readonly number[] | null, current: Node | null) {
  const [only, more] = marker.subs;
  const opened = current?.path.length === 2 && /[:：]\s*$/u.test(current.title);
  const roman = marker.figure === null && !more && only?.roman != null && (only.letter[0] ?? 99) > 8;
  return opened && roman ? [...current.path, only.roman ?? 1] : path;
}

/** Whether a letter's item is lost: the one before it is closed with a stop, and the next number is not the next. */
function isOrphan(
  { lines, nodes, current }: Walk,
  last: Node,
  path: readonly number[],
  index: number,
): boolean {
  if (path.length !== 2) return false;
  if (last.path[0] === 0 && last.path.length === 2) return true;
  if (path[1] !== 1 || current !== last || last.number === null || !/[.。]$/u.test(last.title)) return false;
  const next = lines.slice(index + 1, index + 30).flatMap(({ text }) => markerAt(text)?.figure ?? [])[0];
  return next !== undefined && next > (nodes.at(-1)?.path[0] ?? 0) + 1;
}

/** Whether what is numbered is a paragraph of the annotations and no item: long, with sentences in it. */
function isParagraph({ rest }: Marker): boolean {
  return rest.length > 260 && /\p{Ll}{2}[.] \p{Lu}\p{Ll}+ .*\./u.test(rest);
}

function add(walk: Walk, to: Node[], node: Node): void {
  to.push(node);
  walk.current = node;
}

/** Takes a line without a number: a title that goes on, or an item that lost its number. */
function takesPlain(walk: Walk, line: Line, index: number): boolean {
  const { current } = walk;
  if (current === null) {
    walk.lost = true;
    add(walk, walk.nodes, newNode([0], null, line.text, line.line));
    return true;
  }
  if (current.title === '') {
    current.title = line.text;
    return true;
  }
  if (isSee(line.text)) {
    const documents = documentsIn([line]).documents.filter(({ symbol }) => symbol !== null);
    if (documents.length === 0) walk.segments.push({ line: line.line, text: line.text });
    append(
      current.documents,
      documents.map(({ symbol }) => ({ symbol, title: '' })),
    );
    return true;
  }
  if (isSegment(walk, line, index)) {
    walk.segments.push({ line: line.line, text: line.text });
    return true;
  }
  if (!isClosed(current.title)) return goesOn(walk, current, line, index);
  return walk.lost || goesFurther(walk, index, current.path[0] ?? 0) ? takesLost(walk, line, index) : false;
}

/** "See document CWS/12/2.", under an item. */
function isSee(text: string): boolean {
  return text.length < 160 && /^(?:\(?see|voir|véase|véanse|см\.|انظر|见)\s/iu.test(text);
}

/** Whether a line alone between two items is the heading of a segment: it has no stop, and the titles of the list have. */
function isSegment({ lines, nodes }: Walk, line: Line, index: number): boolean {
  const next = lines[index + 1];
  if (!line.gap || !next || line.text.length > 90 || isClosed(line.text)) return false;
  const figure = nodes.findLast(({ number }) => number !== null)?.path[0] ?? 0;
  const marker = markerAt(next.text);
  const counts = marker?.closed === true && !marker.word && marker.figure !== null;
  const stopped = nodes.some(({ title }) => isClosed(title));
  if (!next.gap && !(counts && marker.figure === figure + 1)) return false;
  const goesOn = counts
    ? marker.figure === figure + 1 || (stopped && (marker.figure ?? 0) > figure)
    : stopped && isClosed(next.text) && next.text.length < 200;
  return goesOn && /^[\p{Lu}\p{Lo}]/u.test(line.text);
}

function goesOn(walk: Walk, current: Node, line: Line, index: number): boolean {
  const small = /^[\p{Ll}\d(«“"]/u.test(line.text);
  if (walk.lost && !small && !saysElsewhere(walk, current.title, line.text))
    return takesLost(walk, line, index);
  const closedBefore = walk.nodes.slice(0, -1).some(({ title }) => isClosed(title));
  const lost = !small && !closedBefore && goesFurther(walk, index, current.path[0] ?? 0);
  if (lost) return takesLost(walk, line, index);
  if (line.gap && !small && !(closedBefore && (line.page || isClosed(line.text)))) return false;
  if (line.text.length > longestTitle || current.title.length > longestTitle) return false;
  current.title = joined([current.title, line.text]);
  return true;
}

/** Whether the list goes on a little further down, so that a line between two items lost its number. */
function goesFurther({ lines }: Walk, index: number, figure: number): boolean {
  for (const line of lines.slice(index + 1, index + 8)) {
    const marker = markerAt(line.text);
    if (annotationsHeading.test(fold(line.text.slice(0, 200)))) return false;
    if (marker?.word || marker?.figure === 1) return false;
    if (marker?.figure != null && marker.closed) return marker.figure > figure + 1;
  }
  return false;
}

/** Where figures are lost and letters kept, what has neither is an item; where only this one is lost, its neighbours say. */
function takesLost(walk: Walk, line: Line, index: number): boolean {
  if (line.text.length > 260) return false;
  if (line.gap && !isClosed(line.text) && !goesFurther(walk, index, 0)) return false;
  const last = walk.nodes.at(-1);
  const inner = !walk.lost && last && walk.current !== last && /[;；]$/u.test(walk.current?.title ?? '');
  walk.lost = true;
  add(
    walk,
    inner ? last.nodes : walk.nodes,
    newNode(inner ? [last.path[0] ?? 0, 0] : [0], null, line.text, line.line),
  );
  return true;
}

/** Whether the end of a title and the line after it stand together elsewhere in the paper. */
function saysElsewhere({ lines }: Walk, title: string, next: string): boolean {
  const [first] = wordsOf(next);
  const phrase = [...wordsOf(title).slice(-2), first].join(' ');
  return lines.slice(0, 400).some(({ text }) => wordsOf(text).join(' ').includes(phrase));
}
