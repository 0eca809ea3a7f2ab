import { tableStart } from './annex.ts';
import { annotate } from './annotations.ts';
import { rowProblems, structureProblems } from './checks.ts';
import { symbolProblems } from './documents.ts';
import { fold, sameWords } from './fold.ts';
import { type ListRead, listIn } from './items.ts';
import { kindOf } from './kind.ts';
import { layoutIn } from './layout.ts';
import type { Line } from './line.ts';
import { mastheadIn } from './masthead.ts';
import { allNodes, itemsRead, type Node, numberProblems } from './outline.ts';
import { linesOfText, type PaperLines } from './paper-lines.ts';
import type { ItemRead, LeftOver, PaperRead, ReadProblem, RowRead } from './paper-read.ts';
import { reportIn } from './report/report.ts';
import { sessionIn } from './session.ts';
import { tableIn } from './table.ts';
import { languageOf } from './tongue.ts';
import { annexHeading, annotationsHeading, workHeading } from './words.ts';

/** Reads a paper of the genre in any of the six languages. Nothing is guessed; what is not understood is in `leftOver`. */
export function readPaper(text: string): PaperRead {
  return readPlacedText(text).read;
}

/** Reads a paper, and says where what was understood stands. */
export function readPlacedText(text: string): Placed {
  const lines = linesOfText(text);
  return lines === null ? { read: unreadable, places: new Map() } : readPlaced(lines);
}

/** Reads a paper of which the lines are known, from whatever file they came. */
export function readLines(lines: PaperLines): PaperRead {
  return readPlaced(lines).read;
}

/** A paper that was read, with the lines on which its items and its rows stand. */
export interface Placed {
  readonly read: PaperRead;
  readonly places: ReadonlyMap<ItemRead | RowRead, number>;
}

/** Reads a paper of which the lines are known, and says where what was understood stands. */
export function readPlaced({ lines, footnotes }: PaperLines): Placed {
  const language = languageOf(lines.slice(0, 400).map((line) => line.text));
  const tongue = language ?? 'en';
  const list = listIn(lines);
  const table = tableStart(lines, list?.end ?? 0, tongue);
  const headed = list ? list.end : annotationsStart(lines, table);
  const masthead = mastheadIn(lines.slice(0, Math.min(list?.start ?? headed, table, 200)));
  const kind = kindOf({ lines, list, masthead, table, annotations: headed });
  const rest = lines.slice(Math.min(list?.start ?? headed, table, 200), list?.start ?? headed);
  const before: LeftOver[] = [
    ...masthead.leftOver.filter(({ text: words }) => !isTitle(words, list)),
    ...rest.map(({ line, text: words }) => ({ line, text: words })),
  ];

  const nowhere = new Map<ItemRead | RowRead, number>();
  if (kind === 'unknown' && !masthead.distributed)
    return { read: unknown(lines, footnotes, language), places: nowhere };
  if (kind === 'report' || kind === 'note' || kind === 'unknown') {
    const told = kind === 'unknown' ? null : reportIn(lines, masthead, footnotes);
    if (told) return { read: { ...heads(masthead, language, kind), ...told }, places: nowhere };
    const after = lines.slice(Math.min(list?.start ?? headed, table, 200)).map(asLeft);
    const read: PaperRead = {
      ...heads(masthead, language, kind),
      session: masthead.session,
      items: [],
      meetings: [],
      problems: [],
      leftOver: [...masthead.leftOver, ...after, ...footnotes].toSorted((a, b) => a.line - b.line),
    };
    return { read, places: nowhere };
  }

  const nodes: Node[] = list ? [...list.nodes] : [];
  const annotations = annotate(
    nodes,
    lines.slice(headed, table),
    list !== null,
    list?.segments.map(({ text: words }) => words),
  );
  const session = sessionIn(masthead, nodes);
  const meetings = tableIn(lines.slice(table).filter(isNoHeading), session, tongue);
  const problems: ReadProblem[] = [
    ...numberProblems(nodes),
    ...annotations.problems,
    ...structureProblems(nodes, list !== null),
    ...meetings.problems,
    ...rowProblems(meetings.meetings, nodes, meetings.places),
    ...symbolProblems(lines),
    ...leftProblems('table-row-not-understood', meetings.leftOver),
  ];
  const set = layoutIn({
    lines,
    footnotes,
    masthead,
    list,
    annotations: annotations.set,
    table,
    meetings: meetings.meetings,
    language: tongue,
  });
  const items = itemsRead(nodes, set?.layout.documentsFirst ?? false);
  const isLeft = ({ line }: LeftOver) => !set?.kept.has(line);
  const read: PaperRead = {
    ...heads(masthead, language, kind),
    session,
    items,
    meetings: meetings.meetings,
    ...(set ? { layout: set.layout } : {}),
    problems: [
      ...problems,
      ...leftProblems('text-not-understood', annotations.unknown.filter(isLeft)),
    ].toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)),
    leftOver: [
      ...before,
      ...(list?.segments ?? []),
      ...annotations.leftOver,
      ...footnotes,
      ...meetings.aside,
      ...meetings.leftOver,
    ]
      .filter(isLeft)
      .toSorted((a, b) => a.line - b.line),
  };
  const places = new Map<ItemRead | RowRead, number>(meetings.places);
  for (const [item, line] of placesOf(nodes, items)) places.set(item, line);
  return { read, places };
}

function placesOf(
  nodes: readonly Node[],
  items: readonly ItemRead[],
): readonly (readonly [ItemRead, number])[] {
  return items.flatMap((item, index) => {
    const node = nodes[index];
    return node ? [[item, node.line] as const, ...placesOf(node.nodes, item.items)] : [];
  });
}

/** Whether the masthead names the item of the agenda that the paper is for. */
function isTitle(words: string, list: ListRead | null): boolean {
  return allNodes(list?.nodes ?? []).some(({ title }) => sameWords(title, words));
}

function isNoHeading({ text }: Line): boolean {
  const folded = fold(text.slice(0, 200));
  return !annexHeading.test(folded) && !workHeading.test(folded);
}

function heads(
  masthead: ReturnType<typeof mastheadIn>,
  language: PaperRead['language'],
  paper: PaperRead['paper'],
) {
  const { symbol, body, organ, title, dated, original } = masthead;
  const translated = original !== null && original !== language;
  return { paper, language, symbol, body, organ, title, dated, ...(translated ? { original } : {}) };
}

/** Where annotations begin in a paper without a list: after its heading, or at the first number. */
function annotationsStart(lines: readonly Line[], table: number): number {
  const bound = Math.min(lines.length, table);
  for (let index = 0; index < bound; index += 1) {
    const folded = fold((lines[index]?.text ?? '').slice(0, 200));
    if (annotationsHeading.test(folded)) return index;
    if (annexHeading.test(folded) || workHeading.test(folded)) return index;
    if (/^(?:item|point|tema|punto|пункт|البند|项目)?\s?\d{1,3}\s?[.、]\s?\S/u.test(folded)) return index;
    if (/^(?:item|point|tema|punto|пункт|البند|项目)\s?1$/u.test(folded)) return index;
  }
  return bound;
}

/** Says where text stands that nobody understood: once for each place. */
function leftProblems(code: string, leftOver: readonly LeftOver[]): readonly ReadProblem[] {
  return leftOver
    .filter(({ line }, index) => index === 0 || line - (leftOver[index - 1]?.line ?? 0) > 3)
    .filter(({ text }) => text.length > 20)
    .map(({ line, text }) => ({ code, message: `Not understood: "${text.slice(0, 80)}".`, line }));
}

function asLeft({ line, text }: Line): LeftOver {
  return { line, text };
}

/** Of a text that is no paper of the genre nothing is said. */
function unknown(
  lines: readonly Line[],
  footnotes: readonly LeftOver[],
  language: PaperRead['language'],
): PaperRead {
  const leftOver = [...lines.map(asLeft), ...footnotes].toSorted((a, b) => a.line - b.line);
  return { ...unreadable, language, problems: [], leftOver };
}

const unreadable: PaperRead = {
  paper: 'unknown',
  language: null,
  symbol: null,
  body: null,
  organ: null,
  title: null,
  dated: null,
  session: { ordinal: null, word: null, place: null, start: null, end: null },
  items: [],
  meetings: [],
  problems: [
    { code: 'unreadable', message: 'This is no text: it has too many characters that no text has.' },
  ],
  leftOver: [],
};
