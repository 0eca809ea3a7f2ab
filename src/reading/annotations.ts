import { symbolsIn } from '../documents/symbols.ts';
import { cellsOf } from './cells.ts';
import { documentsIn } from './documents.ts';
import { fold, sameWords } from './fold.ts';
import { headingAt } from './headings.ts';
import { append, isClosed, type Line } from './line.ts';
import { partNumber } from './masthead.ts';
import type { Node } from './outline.ts';
import type { DocumentRead, LeftOver, ReadProblem } from './paper-read.ts';
import { paragraphsOf } from './paragraphs.ts';
import { strayHeading } from './stray-headings.ts';
import { annexHeading, annotationsHeading, documentation, documentTable, otherHeading } from './words.ts';

/** What the annotations gave beyond what they wrote into the items. */
export interface AnnotationsRead {
  readonly leftOver: readonly LeftOver[];
  /** What of it stands under no heading at all. */
  readonly unknown: readonly LeftOver[];
  readonly problems: readonly ReadProblem[];
  readonly set: AnnotationsSet;
}

/** How annotations are set: their heading, what stands before the first and after the last, and their words for things. */
export interface AnnotationsSet {
  readonly heading: string | null;
  /** What stands before the heading, after it before the first annotation, and after the last. */
  readonly between: readonly Line[];
  readonly opening: readonly Line[];
  readonly closing: readonly Line[];
  /** The words that stand before the numbers of items, one for each heading: "Item"; empty where none does. */
  readonly items: readonly string[];
  /** What heads the documents of each item that has any, a line for every head. */
  readonly documents: readonly string[];
  /** Of how many items the documents stand before the annotation, and of how many after it. */
  readonly first: number;
  readonly last: number;
}

/**
 * Reads annotations into the items of the list: each under the heading that repeats its item. Where the paper has no list,
 * the headings are the items.
 */
export function annotate(
  nodes: Node[],
  lines: readonly Line[],
  listed: boolean,
  segments: readonly string[] = [],
): AnnotationsRead {
  const leftOver: LeftOver[] = [];
  const unknown: LeftOver[] = [];
  const problems: ReadProblem[] = [];
  let aside = false;
  let current: Node | null = null;
  let body: Line[] = [];
  let papers: Line[] | null = null;
  let title: string | null = null;
  let stray: Line[] = [];
  // Whether the text is of an item that the list does not have.
  let apart = false;
  let between: readonly Line[] = [];
  let opening: readonly Line[] = [];
  const [words, heads]: [string[], string[]] = [[], []];
  let head: string[] = [];
  // Whether documents stand in rows without a heading over them.
  let unheaded = false;
  let [first, last] = [0, 0];
  const close = () => {
    const { paragraphs, documents, rest, before } = closed(body, papers);
    if (current) {
      if (documents.length > 0) heads.push([...new Set(head)].join('\n'));
      if (documents.length > 0 && paragraphs.length > 0) {
        if (before) first += 1;
        else last += 1;
      }
      append(current.paragraphs, paragraphs);
      append(current.documents, documents);
      append(leftOver, rest);
    } else {
      const left = [...body, ...(papers ?? [])].map(({ line, text }) => ({ line, text }));
      append(leftOver, left);
      if (!apart) append(stray, body);
      if (!aside) append(unknown, left);
    }
    body = [];
    papers = null;
    unheaded = false;
    head = [];
  };
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) continue;
    const folded = fold(line.text.slice(0, 240));
    if (annotationsHeading.test(folded) || annexHeading.test(folded)) {
      close();
      current = null;
      if (title === null && words.length === 0 && annotationsHeading.test(folded)) {
        title = partNumber(lines[index - 1]) + line.text;
        between = stray;
        stray = [];
      }
      continue;
    }
    if (partNumber(line) !== '' && index === lines.length - 1) continue;
    if (partNumber(line) !== '' && annotationsHeading.test(fold(lines[index + 1]?.text ?? ''))) continue;
    if (isPart(line) || segments.some((segment) => sameWords(segment, line.text))) {
      close();
      current = null;
      aside = true;
      leftOver.push({ line: line.line, text: line.text });
      stray.push(line);
      continue;
    }
    const heading = headingAt(lines, index, nodes, current, listed);
    if (heading) {
      close();
      const { node, lines: taken, rest, differs } = heading;
      node.annotated = true;
      apart = false;
      if (words.length === 0) opening = stray;
      stray = [];
      if (node.path.length === 1) words.push(itemWordOf(line));
      current = node;
      if (differs !== null) {
        problems.push({
          code: 'annotation-heading-differs',
          message: `The annotation of ${node.number ?? `"${node.title}"`} is headed "${differs}", the list says "${node.title}".`,
          line: line.line,
        });
      }
      if (rest !== '') body.push({ ...line, text: rest, raw: rest, gap: true });
      index += taken - 1;
      continue;
    }
    const unlisted = listed ? strayHeading(lines, index, nodes, current) : null;
    if (unlisted) {
      close();
      apart = true;
      current = null;
      aside = true;
      leftOver.push({ line: line.line, text: line.text });
      problems.push({
        code: 'annotation-unlisted',
        message: `The annotations have item ${unlisted.number}, "${unlisted.title}", which the list does not have.`,
        line: line.line,
      });
      continue;
    }
    const documented = documentation.exec(folded);
    if (
      documented &&
      (line.text.length < 60 || /[:.]\s*$/.test(documented[0].trim()) || line.flat) &&
      isOwnLine(line, folded, documented[0])
    ) {
      const rest = line.text.slice(documented[0].length).trim();
      papers ??= [];
      head.push(line.text.slice(0, line.text.length - rest.length).trim());
      if (rest !== '') papers.push({ ...line, text: rest, raw: rest, gap: true });
      continue;
    }
    if (documentTable.test(folded) && current && line.text.length < 80 && !isClosed(line.text)) {
      papers ??= [];
      papers.push(line);
      append(
        head,
        cellsOf(line).map(({ text }) => text),
      );
      continue;
    }
    if (current && (papers === null || unheaded) && isListed(line, unheaded)) {
      unheaded = true;
      papers ??= [];
      papers.push({ ...line, gap: true });
      continue;
    }
    if (otherHeading.test(folded) && (line.heading || line.gap) && line.text.length < 60) {
      close();
      current = null;
      aside = true;
      leftOver.push({ line: line.line, text: line.text });
      stray.push({ ...line, gap: true, heading: true });
      continue;
    }
    if (papers) papers.push(line);
    else body.push(line);
  }
  close();
  const set = {
    heading: title,
    between,
    opening,
    closing: stray,
    items: words,
    documents: heads,
    first,
    last,
  };
  return { leftOver, unknown, problems, set };
}

/** A document in a row of its own below an annotation: its symbol, then its title; below such rows also "Further information". */
function isListed({ raw, text }: Line, below: boolean): boolean {
  const cells = raw.trim().split(/\s{2,}|\t/u);
  if (cells.length < 2 || text.length > 400) return false;
  const [symbol] = symbolsIn(cells[0] ?? '');
  const whole = symbol !== undefined && symbol.at === 0 && symbol.text.length === cells[0]?.trim().length;
  return (whole && symbol.read.symbol !== null) || (below && /^https?:\/\//u.test(cells.at(-1) ?? ''));
}

/** The word before the number of an item: "Item"; empty where none stands there. */
function itemWordOf({ text }: Line): string {
  return /^(\p{L}[\p{L}’']*)\s*\d/u.exec(text)?.[1] ?? '';
}

/** The heading of another part of the paper: "II. Composition of the Working Group". */
function isPart(line: Line): boolean {
  return (
    (line.gap || line.heading) &&
    /^[IVX]{1,4}\.\s\p{Lu}/u.test(line.text) &&
    line.text.length < 100 &&
    !isClosed(line.text)
  );
}

function isOwnLine(line: Line, folded: string, match: string): boolean {
  return match.length === folded.length || line.gap || line.flat || match.trim().endsWith(':');
}

function closed(body: readonly Line[], papers: readonly Line[] | null) {
  const { documents, proseBefore, prose, leftOver } = papers
    ? documentsIn(papers)
    : { documents: [], proseBefore: [], prose: [], leftOver: [] };
  const before = body.length === 0 && prose.length > 0;
  const placed = documents.map((document, index): DocumentRead => {
    const above = prose.slice(0, proseBefore[index] ?? 0);
    return { ...document, after: paragraphsOf([...body, ...above]).length };
  });
  return { paragraphs: paragraphsOf([...body, ...prose]), documents: placed, rest: leftOver, before };
}
