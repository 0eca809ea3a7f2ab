import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { directionOf } from '../../language/languages.ts';
import type { Paper, Place } from '../paper.ts';
import { timeless } from './bytes.ts';
import { levelsOf, looks, stylesOf, tags, throughLevels } from './look.ts';
import { bare, mastheadOf, tableLook } from './masthead.ts';
import { type WordLine, type WordPart, type WordRow, type WordTable, wordParts } from './parts.ts';
import { wordRuns } from './runs.ts';
import { tracked } from './tracked.ts';
import { type Editing, marked, type Writing } from './writing.ts';

/**
 * A paper as a Word document (Office Open XML): real styles, lists, table heads and language marks, so that editors can go
 * on with it. The same paper is the same bytes.
 */
export async function docx(paper: Paper, place: Place): Promise<Uint8Array> {
  return await packed(paper, place, wordParts(paper, place), null);
}

/** A paper as a Word document in which everything that changed since an earlier one stands as Word's tracked changes. */
export async function docxSince(earlier: Paper, paper: Paper, place: Place): Promise<Uint8Array> {
  const parts = tracked(wordParts(earlier, place), wordParts(paper, place), paper.language);
  return await packed(paper, place, parts, {
    author: paper.masthead.house,
    date: `${paper.masthead.date}T00:00:00Z`,
  });
}

async function packed(
  paper: Paper,
  place: Place,
  parts: readonly WordPart[],
  editing: Editing | null,
): Promise<Uint8Array> {
  const { language, masthead, title } = paper;
  const writing: Writing = {
    language,
    rtl: directionOf(language) === 'rtl',
    editing,
    changes: 0,
    notes: [],
    documentLink: place.documentLink,
  };
  const { symbol } = masthead;
  const document = new Document({
    title: symbol === null ? title : `${symbol} – ${title}`,
    subject: paper.occasion.join(', '),
    creator: masthead.house,
    lastModifiedBy: masthead.house,
    keywords: symbol ?? '',
    description: title,
    features: { trackRevisions: editing !== null, updateFields: false },
    evenAndOddHeaderAndFooters: true,
    styles: stylesOf(writing),
    numbering: {
      config: [
        { reference: 'through', levels: throughLevels },
        { reference: 'agenda', levels: levelsOf(writing) },
      ],
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1418, bottom: 1418, left: 1418, right: 1418, header: 680, footer: 680 },
          },
        },
        headers: {
          first: new Header({ children: [new Paragraph({})] }),
          default: headerOf(symbol, AlignmentType.END, writing),
          even: headerOf(symbol, AlignmentType.START, writing),
        },
        footers: {
          first: footerOf(AlignmentType.END, writing),
          default: footerOf(AlignmentType.END, writing),
          even: footerOf(AlignmentType.START, writing),
        },
        children: [
          ...mastheadOf(masthead, writing),
          ...parts.map((part) => (part.part === 'line' ? paragraph(part, writing) : table(part, writing))),
        ],
      },
    ],
  });
  return timeless(await Packer.toBuffer(document), masthead.date, writing.notes);
}

function table({ of, columns, rows }: WordTable, writing: Writing): Table {
  const widths = of === 'work' ? workWidths(columns) : evenWidths(columns);
  return new Table({
    ...tableLook(writing, widths),
    rows: rows.map((row, index) =>
      tableRow(row, { widths, first: index === 0, last: index === rows.length - 1 }, writing),
    ),
  });
}

/** In twentieths of a point: the page between its margins is 9,070 wide. */
function workWidths(columns: number): readonly number[] {
  return columns > 3 ? [1985, 1134, 4251, 1700] : [2268, 1134, 5668];
}

/** The last column is twice as wide as each of the others. */
function evenWidths(columns: number): readonly number[] {
  const one = Math.floor(9070 / (columns + 1));
  return Array.from({ length: columns }, (_, index) =>
    index < columns - 1 ? one : 9070 - one * (columns - 1),
  );
}

interface RowPlace {
  readonly widths: readonly number[];
  readonly first: boolean;
  readonly last: boolean;
}

function tableRow({ cells, change }: WordRow, { widths, first, last }: RowPlace, writing: Writing): TableRow {
  const heavy = { style: BorderStyle.SINGLE, size: 12, color: '000000' };
  const thin = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
  let column = 0;
  return new TableRow({
    ...(first ? { tableHeader: true } : {}),
    ...marked(change, writing),
    cantSplit: true,
    children: cells.map(({ line, span }) => {
      const width = widths.slice(column, column + span).reduce((sum, one) => sum + one, 0);
      column += span;
      return new TableCell({
        width: { size: width, type: WidthType.DXA },
        ...(span > 1 ? { columnSpan: span } : {}),
        borders: {
          ...bare,
          ...(first ? { top: thin, bottom: heavy } : {}),
          ...(last ? { bottom: heavy } : {}),
        },
        children: [paragraph(line, writing)],
      });
    }),
  });
}

function paragraph({ style, level, marker, runs, newPage, change }: WordLine, writing: Writing): Paragraph {
  return new Paragraph({
    ...looks[style],
    bidirectional: writing.rtl,
    ...(level === null ? {} : { numbering: { reference: 'agenda', level: Math.min(level, 4) } }),
    ...(style === 'numbered' ? { numbering: { reference: 'through', level: 0 } } : {}),
    ...(newPage ? { pageBreakBefore: true } : {}),
    ...(change ? { run: marked(change, writing) } : {}),
    children: [
      ...(marker === null
        ? []
        : wordRuns({ words: `${marker}\t`, emphasis: false, address: null, note: null, change }, writing)),
      ...runs.flatMap((run) => wordRuns(run, writing)),
    ],
  });
}

function headerOf(
  symbol: string | null,
  alignment: (typeof AlignmentType)['START' | 'END'],
  { rtl }: Writing,
): Header {
  const words =
    symbol === null
      ? []
      : [new TextRun({ text: symbol, bold: true, size: 18, language: { value: tags.en } })];
  return new Header({ children: [new Paragraph({ alignment, bidirectional: rtl, children: words })] });
}

/** "1/3" reads from left to right in every language; only its side is mirrored. */
function footerOf(alignment: (typeof AlignmentType)['START' | 'END'], { rtl }: Writing): Footer {
  const number = new TextRun({
    children: [PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES],
    bold: true,
    size: 18,
  });
  const atRight = (alignment === AlignmentType.END) !== rtl;
  const side = atRight ? AlignmentType.RIGHT : AlignmentType.LEFT;
  return new Footer({ children: [new Paragraph({ alignment: side, children: [number] })] });
}
