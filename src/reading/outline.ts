import { wordsOf } from './fold.ts';
import type { DocumentRead, ItemRead, ReadProblem } from './paper-read.ts';

/** An item while the paper is being read. */
export interface Node {
  readonly path: readonly number[];
  /** In English form; null where the paper lost it. */
  number: string | null;
  title: string;
  readonly line: number;
  readonly nodes: Node[];
  paragraphs: string[];
  documents: DocumentRead[];
  /** Whether a heading in the annotations names it. */
  annotated: boolean;
}

export function newNode(path: readonly number[], number: string | null, title: string, line: number): Node {
  return { path, number, title, line, nodes: [], paragraphs: [], documents: [], annotated: false };
}

/** Every item in reading order. */
export function allNodes(nodes: readonly Node[]): readonly Node[] {
  return nodes.flatMap((node) => [node, ...allNodes(node.nodes)]);
}

/** The title without the stop, the star or the mark of a footnote at its end. */
export function tidyTitle(title: string): string {
  return (
    title
      .replaceAll(/\s+/gu, ' ')
      // The mark of a footnote came out as a figure before the colon.
      .replace(/\s\d{1,2}\s[:;]$/u, '')
      .replace(
        /(?<![\s.;:,،。；：؛*])(?:\s*(?:[.;:,،。；：؛]|\*+|\[\d{1,2}\]|\s\d{1,2}(?=\s?[:;.]$)|[\u00b9\u00b2\u00b3]|(?<=[.;:])\s?(?:and|et|y|и)))+\s*$/u,
        '',
      )
      .trim()
  );
}

/** How alike two titles are: the share of the shorter one's words with which the other begins, or holds. */
export function likeness(a: string, b: string): number {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  const length = Math.min(first.length, second.length);
  if (length === 0) return 0;
  let same = 0;
  while (same < length && first[same] === second[same]) same += 1;
  if (same === length) return 1;
  const others = new Set(second);
  const shared = first.filter((word) => others.has(word)).length;
  return Math.max(same / length, shared / Math.max(first.length, second.length));
}

/** The items as they are read; documents say after how many paragraphs they stand where that is not before or after all. */
export function itemsRead(nodes: readonly Node[], documentsFirst: boolean): readonly ItemRead[] {
  return nodes.map((node) => ({
    number: node.number,
    title: node.title,
    annotation: node.paragraphs.length === 0 ? null : node.paragraphs.join('\n\n'),
    documents: node.documents.map(({ after, ...document }) =>
      after === undefined || after === (documentsFirst ? 0 : node.paragraphs.length)
        ? document
        : { ...document, after },
    ),
    items: itemsRead(node.nodes, documentsFirst),
  }));
}

/** What is wrong with the numbers of a list: those lost, those missing, and those that come again. */
export function numberProblems(nodes: readonly Node[], top = true): readonly ReadProblem[] {
  const someLost = nodes.some(({ number }) => number === null);
  let last = 0;
  return nodes.flatMap(({ number, path, title, line, nodes: inner }, index) => {
    const ordinal = path.at(-1) ?? 0;
    const skipped = someLost ? ordinal > index + 1 && ordinal > last + 1 : ordinal > last + 1;
    const orphan = top && path.length === 2 && path[0] === 0 && number !== null;
    const problem = orphan
      ? ordinal === 1
        ? {
            code: 'number-lost',
            message: `The item to which ${number}, "${title}" belongs is not in the list.`,
            line,
          }
        : null
      : number === null
        ? { code: 'number-lost', message: `The number of "${title}" is not in the paper.`, line }
        : skipped
          ? {
              code: 'number-gap',
              message: `At least one item is missing before ${number}, "${title}".`,
              line,
            }
          : ordinal <= last
            ? { code: 'number-repeated', message: `The number ${number} comes again, or out of order.`, line }
            : null;
    if (number !== null && !orphan) last = Math.max(last, ordinal);
    return [...(problem ? [problem] : []), ...numberProblems(inner, false)];
  });
}
