import { columnsOf } from './cells.ts';
import { fold, wordsOf } from './fold.ts';
import { isClosed, joined, type Line } from './line.ts';
import { type Marker, markerAt, placeOf } from './marker.ts';
import { allNodes, likeness, type Node, newNode, tidyTitle } from './outline.ts';
import type { LeftOver } from './paper-read.ts';
import {
  agendaTitle,
  annexHeading,
  annotationsHeading,
  documentation,
  listHeading,
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
  readonly leftOver: readonly LeftOver[];
}

/** No item's title is as long. */
const longestTitle = 900;

/** Reads the list of items: where it begins, each item's number and title, and where the annotations begin. */
export function listIn(lines: readonly Line[]): ListRead | null {
  const start = startOf(lines);
  return start === null ? null : walked(lines, start);
}

/** Under the last heading that says "Provisional agenda" before the first number; otherwise at the first of two numbers. */
function startOf(lines: readonly Line[]): number | null {
  const bound = Math.min(lines.length, 4000);
  for (let index = 0; index < bound; index += 1) {
    const line = lines[index];
    if (!line || line.text.length > 200) continue;
    const folded = fold(line.text);
    if (annotationsHeading.test(folded) && !agendaTitle.test(folded)) return null;
    if (annexHeading.test(folded) || columnsOf(line)) return null;
    const title = !listHeading.test(folded) && agendaTitle.test(folded) && markerAt(line.text) === null;
    if (!listHeading.test(folded) && !title) continue;
    const first = firstNumber(lines, index + 1);
    if (first !== null) return first;
  }
  for (let index = 0; index < bound; index += 1) {
    if (begins(lines, index)) return index;
  }
  return null;
}

/** The first item after a heading: a number that begins a list, or a line before a letter that lost its number. */
function firstNumber(lines: readonly Line[], from: number): number | null {
  for (let index = from; index < Math.min(lines.length, from + 12); index += 1) {
    const line = lines[index];
    if (!line) break;
    const folded = fold(line.text);
    if (listHeading.test(folded) || annotationsHeading.test(folded)) return null;
    if (agendaTitle.test(folded) && markerAt(line.text) === null && line.text.length < 160) return null;
    const marker = markerAt(line.text);
    if (marker?.word) return null;
    if (marker?.figure != null)
      return index === from || marker.figure === 1
        ? begins(lines, index, 4)
          ? index
          : null
        : damaged(lines, from, index);
    if (marker) return damaged(lines, from, index);
  }
  return null;
}

/** Where a list begins whose first numbers are lost: at its first line, if the lines look like titles. */
function damaged(lines: readonly Line[], from: number, marked: number): number | null {
  const before = lines.slice(from, marked);
  const titles = before.every(({ text }) => text.length < 200 && !/\p{L}\. \p{Lu}/u.test(text));
  return before.length > 0 && before.length < 9 && titles ? from : null;
}

/** Whether a list begins here: 1, and before long 2; under a heading 2 may be lost. */
function begins(lines: readonly Line[], at: number, next = 2): boolean {
  const first = markerAt(lines[at]?.text ?? '');
  if (!first || first.word || first.figure !== 1 || first.subs.length > 0 || !first.closed) return false;
  if (first.rest.length > longestTitle) return false;
  let chars = 0;
  for (let index = at + 1; index < Math.min(lines.length, at + 60); index += 1) {
    const line = lines[index];
    if (!line) break;
    const marker = markerAt(line.text);
    const { figure = null } = marker ?? {};
    if (figure !== null && figure > 1 && figure <= next && marker?.closed && !marker.word) return true;
    if (figure !== null && figure > next) return false;
    chars += line.text.length;
    if (chars > 6000 || line.text.length > 700) return false;
  }
  return false;
}

function walked(lines: readonly Line[], start: number): ListRead {
  const list = new Walk(lines);
  let end = start;
  while (end < lines.length && list.takes(end)) end += 1;
  for (const node of allNodes(list.nodes)) node.title = tidyTitle(node.title);
  return { nodes: list.nodes, start, end, leftOver: list.leftOver };
}

/** A walk down the list, which knows the item it stands at. */
class Walk {
  readonly nodes: Node[] = [];
  readonly leftOver: LeftOver[] = [];
  readonly lines: readonly Line[];
  private current: Node | null = null;
  private lost = false;

  constructor(lines: readonly Line[]) {
    this.lines = lines;
  }

  /** Takes a line into the list; false where the list has ended before it. */
  takes(index: number): boolean {
    const line = this.lines[index];
    if (!line) return false;
    const folded = fold(line.text.slice(0, 200));
    if (/^[ivx]{1,4}\.$/.test(folded)) return true;
    const marker = markerAt(line.text);
    if (marker === null || marker.figure === null) {
      if (this.isHeading(line, folded)) return false;
    }
    if (marker && (marker.closed || marker.subs.length > 0)) {
      const taken = this.takesMarked(line, marker, index);
      if (taken !== null) {
        return taken;
      }
    }
    return this.takesPlain(line, index);
  }

  private isHeading(line: Line, folded: string): boolean {
    const open =
      this.current !== null && !isClosed(this.current.title) && !line.gap && !line.heading && !line.flat;
    if (open) return false;
    return [annotationsHeading, annexHeading, workHeading, otherHeading, documentation, tableHead].some(
      (sign) => sign.test(folded),
    );
  }

  private takesMarked(line: Line, marker: Marker, index: number): boolean | null {
    const last = this.nodes.at(-1);
    if (marker.word || marker.rest.length > longestTitle) return false;
    const path = placeOf(marker, this.current?.path ?? []);
    if (path === null) return this.nodes.length === 0 ? this.lettered(line, marker) : null;
    const [figure = 0] = path;
    const lastFigure = this.nodes.findLast(({ number }) => number !== null)?.path[0] ?? 0;
    const again = allNodes(this.nodes).some(
      (node) => node.path.join() === path.join() && likeness(node.title, marker.rest) >= 0.5,
    );
    if (again) return false;
    if (marker.figure !== null && path.length === 1) {
      if (figure <= lastFigure) return figure === 1 ? false : this.repeated(line, marker, path);
      if (figure > lastFigure + 12 && !this.lost) return false;
      if (this.isParagraph(index, marker)) return false;
      this.add(this.nodes, path, String(figure), marker.rest, line);
      return true;
    }
    if (!last) return false;
    return this.below(last, path, marker, line);
  }

  /** An item that comes under the last one. A letter after an item that ended with a stop begins the annotations. */
  private below(last: Node, path: readonly number[], marker: Marker, line: Line): boolean {
    if (marker.figure !== null && marker.figure !== last.path[0]) return false;
    const printed = marker.subs.at(-1)?.printed ?? '';
    const same = allNodes(this.nodes).some(({ title }) => likeness(title, marker.rest) === 1);
    if (this.current === last && /[.。]$/u.test(last.title) && same) return false;
    const parent = path.length === 3 ? (last.nodes.at(-1) ?? last) : last;
    const number = `${parent.number === null ? '' : `${parent.number} `}(${printed})`;
    this.add(parent.nodes, path, number, marker.rest, line);
    return true;
  }

  /** A letter with no item before it: the item's number and title are lost. */
  private lettered(_line: Line, _marker: Marker): boolean {
    return false;
  }

  private repeated(line: Line, marker: Marker, path: readonly number[]): boolean {
    if (marker.rest.length > 250) return false;
    this.add(this.nodes, path, String(path[0]), marker.rest, line);
    return true;
  }

  /** Whether what is numbered is a paragraph of the annotations and no item: long, with sentences in it. */
  private isParagraph(index: number, marker: Marker): boolean {
    const line = this.lines[index];
    return (
      line !== undefined && marker.rest.length > 260 && /\p{Ll}{2}[.] \p{Lu}\p{Ll}+ .*\./u.test(marker.rest)
    );
  }

  private add(to: Node[], path: readonly number[], number: string | null, title: string, line: Line): void {
    const node = newNode(path, number, title, line.line);
    to.push(node);
    this.current = node;
  }

  private takesPlain(line: Line, index: number): boolean {
    const { current } = this;
    if (current === null) {
      this.lost = true;
      this.add(this.nodes, [0], null, line.text, line);
      return true;
    }
    if (current.title === '') {
      current.title = line.text;
      return true;
    }
    if (!isClosed(current.title)) return this.goesOn(line, current, index);
    if (this.lost || this.goesFurther(index, current)) return this.takesLost(line, index);
    return false;
  }

  private goesOn(line: Line, current: Node, index: number): boolean {
    const small = /^[\p{Ll}\d(«“"]/u.test(line.text);
    if (this.lost && !small && !this.saysElsewhere(current.title, line.text))
      return this.takesLost(line, index);
    const closedBefore = this.nodes.slice(0, -1).some(({ title }) => isClosed(title));
    if (line.gap && !small && !line.page && !(closedBefore && isClosed(line.text))) return false;
    if (line.text.length > longestTitle || current.title.length > longestTitle) return false;
    if (line.gap && !small && !closedBefore) return false;
    current.title = joined([current.title, line.text]);
    return true;
  }

  /** Whether the list goes on a little further down, so that a line between two items lost its number. */
  private goesFurther(index: number, current: Node): boolean {
    const figure = current.path[0] ?? 0;
    for (const line of this.lines.slice(index + 1, index + 8)) {
      const marker = markerAt(line.text);
      if (annotationsHeading.test(fold(line.text.slice(0, 200)))) return false;
      if (marker?.word || marker?.figure === 1) return false;
      if (marker?.figure != null && marker.closed && marker.figure > figure + 1) return true;
      if (marker?.figure != null && marker.figure === figure + 1) return false;
    }
    return false;
  }

  private takesLost(line: Line, index: number): boolean {
    if (
      line.text.length > 260 ||
      (line.gap && !isClosed(line.text) && !this.goesFurther(index, newNode([0], null, '', 0)))
    )
      return false;
    const last = this.nodes.at(-1);
    // Where figures are lost and letters kept, what has neither is an item; where only this one is lost, its neighbours say.
    const inner = !this.lost && last && this.current !== last && /[;；]$/u.test(this.current?.title ?? '');
    this.lost = true;
    this.add(inner ? last.nodes : this.nodes, inner ? [last.path[0] ?? 0, 0] : [0], null, line.text, line);
    return true;
  }

  /** Whether the end of a title and the line after it stand together elsewhere in the paper. */
  private saysElsewhere(title: string, next: string): boolean {
    const [first] = wordsOf(next);
    const phrase = [...wordsOf(title).slice(-2), first].join(' ');
    return this.lines.slice(0, 400).some(({ text }) => wordsOf(text).join(' ').includes(phrase));
  }
}
