import { documentsIn } from './documents.ts';
import { fold, sameWords } from './fold.ts';
import { headingAt } from './headings.ts';
import { append, isClosed, type Line } from './line.ts';
import type { Node } from './outline.ts';
import type { LeftOver, ReadProblem } from './paper-read.ts';
import { paragraphsOf } from './paragraphs.ts';
import { strayHeading } from './stray-headings.ts';
import { annexHeading, annotationsHeading, documentation, documentTable, otherHeading } from './words.ts';

/** What the annotations gave beyond what they wrote into the items. */
export interface AnnotationsRead {
  readonly leftOver: readonly LeftOver[];
  /** What of it stands under no heading at all. */
  readonly unknown: readonly LeftOver[];
  readonly problems: readonly ReadProblem[];
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
  const close = () => {
    const { paragraphs, documents, rest } = closed(body, papers);
    if (current) {
      append(current.paragraphs, paragraphs);
      append(current.documents, documents);
      append(leftOver, rest);
    } else {
      const left = [...body, ...(papers ?? [])].map(({ line, text }) => ({ line, text }));
      append(leftOver, left);
      if (!aside) append(unknown, left);
    }
    body = [];
    papers = null;
  };
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) continue;
    const folded = fold(line.text.slice(0, 240));
    if (annotationsHeading.test(folded) || annexHeading.test(folded)) {
      close();
      current = null;
      continue;
    }
    if (isPart(line) || segments.some((segment) => sameWords(segment, line.text))) {
      close();
      current = null;
      aside = true;
      leftOver.push({ line: line.line, text: line.text });
      continue;
    }
    const heading = headingAt(lines, index, nodes, current, listed);
    if (heading) {
      close();
      const { node, lines: taken, rest, differs } = heading;
      node.annotated = true;
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
    const stray = listed ? strayHeading(lines, index, nodes, current) : null;
    if (stray) {
      close();
      current = null;
      aside = true;
      leftOver.push({ line: line.line, text: line.text });
      problems.push({
        code: 'annotation-unlisted',
        message: `The annotations have item ${stray.number}, "${stray.title}", which the list does not have.`,
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
      if (rest !== '') papers.push({ ...line, text: rest, raw: rest, gap: true });
      continue;
    }
    if (documentTable.test(folded) && current && line.text.length < 80 && !isClosed(line.text)) {
      papers ??= [];
      papers.push(line);
      continue;
    }
    if (otherHeading.test(folded) && (line.heading || line.gap) && line.text.length < 60) {
      close();
      current = null;
      aside = true;
      leftOver.push({ line: line.line, text: line.text });
      continue;
    }
    if (papers) papers.push(line);
    else body.push(line);
  }
  close();
  return { leftOver, unknown, problems };
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
  const { documents, prose, leftOver } = papers
    ? documentsIn(papers)
    : { documents: [], prose: [], leftOver: [] };
  return { paragraphs: paragraphsOf([...body, ...prose]), documents, rest: leftOver };
}
