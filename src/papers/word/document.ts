import {
  AlignmentType,
  BorderStyle,
  DeletedTextRun,
  Document,
  ExternalHyperlink,
  Footer,
  Header,
  HeadingLevel,
  type ILevelsOptions,
  InsertedTextRun,
  type IParagraphOptions,
  type IRunOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { directionOf, type InEach, type Language } from '../../language/languages.ts';
import type { Masthead, Paper, Place } from '../paper.ts';
import {
  type Style,
  turns,
  type WordLine,
  type WordPart,
  type WordRow,
  type WordRun,
  type WordTable,
  wordParts,
} from './parts.ts';
import { tracked } from './tracked.ts';

/**
 * A paper as a Word document (Office Open XML): real styles, lists, table heads and language marks, so that editors can go
 * on with it. The same paper is the same bytes.
 */
export async function docx(paper: Paper, place: Place): Promise<Uint8Array> {
  return await packed(paper, wordParts(paper, place), null);
}

/** A paper as a Word document in which everything that changed since an earlier one stands as Word's tracked changes. */
export async function docxSince(earlier: Paper, paper: Paper, place: Place): Promise<Uint8Array> {
  const parts = tracked(wordParts(earlier, place), wordParts(paper, place), paper.language);
  return await packed(paper, parts, {
    author: paper.masthead.house,
    date: `${paper.masthead.date}T00:00:00Z`,
  });
}

/** Who made the changes, and when. */
interface Editing {
  readonly author: string;
  readonly date: string;
}

/** What the writing of a document knows of it all. */
interface Writing {
  readonly language: Language;
  readonly rtl: boolean;
  readonly editing: Editing | null;
  /** The number of the next change; Word wants each to have its own. */
  changes: number;
}

async function packed(
  paper: Paper,
  parts: readonly WordPart[],
  editing: Editing | null,
): Promise<Uint8Array> {
  const { language, masthead, title } = paper;
  const writing: Writing = { language, rtl: directionOf(language) === 'rtl', editing, changes: 0 };
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
    numbering: { config: [{ reference: 'agenda', levels: levelsOf(writing) }] },
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
  return timeless(await Packer.toBuffer(document), masthead.date);
}

/** The same files under the paper's own date and with links numbered in their order: the library writes the time and chance. */
function timeless(bytes: Uint8Array, date: string): Uint8Array {
  const files = unzipSync(bytes);
  const links = new Map<string, string>();
  const inOrder = (id: string) => {
    const known = links.get(id) ?? `rIdLink${links.size + 1}`;
    links.set(id, known);
    return known;
  };
  rewritten(files, 'docProps/core.xml', (xml) =>
    xml.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/gu, `${date}T00:00:00Z`),
  );
  for (const name of ['word/document.xml', 'word/_rels/document.xml.rels']) {
    rewritten(files, name, (xml) => xml.replaceAll(/(?<=[ :][iI]d=")rId[\w-]{12,}(?=")/gu, inOrder));
  }
  return zipSync(files, { mtime: '1980-01-01T00:00:00', level: 6 });
}

function rewritten(files: Record<string, Uint8Array>, name: string, change: (xml: string) => string) {
  const file = files[name];
  if (file) files[name] = strToU8(change(strFromU8(file)));
}

const faces = {
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  cs: 'Simplified Arabic',
  eastAsia: 'SimSun',
};
const tags: InEach<string> = { ar: 'ar-SA', zh: 'zh-CN', en: 'en-GB', fr: 'fr-FR', ru: 'ru-RU', es: 'es-ES' };

/** The styles, under the names that Word itself has for them where it has one. Sizes are half points, spaces twentieths. */
function stylesOf({ language, rtl }: Writing) {
  const size = rtl ? 24 : 20;
  const bold = (points: number) => ({ bold: true, size: points, color: '000000', font: faces });
  const space = (before: number, after: number) => ({
    spacing: { before, after },
    keepNext: true,
    keepLines: true,
  });
  const style = (id: string, name: string, paragraph: object, run: object = {}) => ({
    id,
    name,
    basedOn: 'Normal',
    next: 'BodyText',
    quickFormat: true,
    paragraph,
    run,
  });
  return {
    default: {
      document: {
        run: {
          font: faces,
          size,
          language: {
            value: language === 'ar' || language === 'zh' ? tags.en : tags[language],
            eastAsia: tags.zh,
            bidirectional: tags.ar,
          },
        },
        paragraph: { spacing: { line: 264 } },
      },
      title: { run: bold(34), paragraph: space(360, 240) },
      heading1: { run: bold(28), paragraph: space(360, 200) },
      heading2: { run: bold(24), paragraph: space(240, 160) },
      heading3: { run: bold(size), paragraph: { ...space(240, 120), indent: { start: 567, hanging: 567 } } },
      heading4: { run: bold(size), paragraph: { ...space(200, 120), indent: { start: 567, hanging: 567 } } },
      heading5: { run: bold(size), paragraph: { ...space(200, 120), indent: { start: 567, hanging: 567 } } },
    },
    paragraphStyles: [
      style('Occasion', 'Occasion', { spacing: { before: 0, after: 0 } }, { bold: true }),
      style('BodyText', 'Body Text', { spacing: { after: 160 } }),
      style('ListParagraph', 'List Paragraph', { spacing: { after: 80 } }),
      style(
        'DocumentationHeading',
        'Documentation Heading',
        { spacing: { before: 160, after: 80 }, keepNext: true },
        { italics: true },
      ),
      style('DocumentationEntry', 'Documentation Entry', {
        spacing: { after: 100 },
        indent: { start: 850, hanging: 283 },
      }),
      style(
        'ColumnHead',
        'Column Head',
        { spacing: { before: 40, after: 40 }, keepNext: true },
        { italics: true, size: rtl ? 20 : 17 },
      ),
      style('DayOfWork', 'Day', { spacing: { before: 160, after: 40 }, keepNext: true }, { bold: true }),
      style('TableText', 'Table Text', { spacing: { before: 20, after: 40 } }),
    ],
  };
}

const looks: Readonly<Record<Style, IParagraphOptions>> = {
  occasion: { style: 'Occasion' },
  title: { heading: HeadingLevel.TITLE },
  'heading-1': { heading: HeadingLevel.HEADING_1 },
  'heading-2': { heading: HeadingLevel.HEADING_2 },
  'item-1': { heading: HeadingLevel.HEADING_3 },
  'item-2': { heading: HeadingLevel.HEADING_4 },
  'item-3': { heading: HeadingLevel.HEADING_5 },
  list: { style: 'ListParagraph' },
  text: { style: 'BodyText' },
  documentation: { style: 'DocumentationHeading' },
  document: { style: 'DocumentationEntry' },
  column: { style: 'ColumnHead' },
  day: { style: 'DayOfWork' },
  cell: { style: 'TableText' },
};

/** How Word numbers an agenda, level by level: "1.", "(a)", "(i)", "a.", "i.", as language/numbers.ts writes them. */
function levelsOf({ language, rtl }: Writing): readonly ILevelsOptions[] {
  const bracketed = (level: number) =>
    language === 'fr' || language === 'es' || language === 'ru' ? `%${level})` : `(%${level})`;
  const third: InEach<{ format: NonNullable<ILevelsOptions['format']>; text: string }> = {
    ar: { format: LevelFormat.DECIMAL, text: '‘%3’' },
    zh: { format: LevelFormat.CHINESE_COUNTING, text: '(%3)' },
    en: { format: LevelFormat.LOWER_ROMAN, text: bracketed(3) },
    fr: { format: LevelFormat.LOWER_ROMAN, text: bracketed(3) },
    ru: { format: LevelFormat.LOWER_ROMAN, text: bracketed(3) },
    es: { format: LevelFormat.LOWER_ROMAN, text: bracketed(3) },
  };
  const letters = rtl ? LevelFormat.ARABIC_ABJAD : LevelFormat.LOWER_LETTER;
  return [
    { format: LevelFormat.DECIMAL, text: rtl ? '%1-' : '%1.' },
    { format: letters, text: bracketed(2) },
    third[language],
    { format: LevelFormat.LOWER_LETTER, text: '%4.' },
    { format: LevelFormat.LOWER_ROMAN, text: '%5.' },
  ].map((one, level) => ({
    ...one,
    level,
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { start: 567 * (level + 1), hanging: 567 } } },
  }));
}

/** House and symbol over a line; organ and what is said of the paper over a heavier one. Nothing in it is ever tracked. */
function mastheadOf(masthead: Masthead, writing: Writing): readonly (Table | Paragraph)[] {
  const { house, symbol, organ, distribution, dateWords, ownLanguage, original } = masthead;
  const [series = ''] = (symbol ?? '').split('/');
  const said = [distribution, dateWords, ...(ownLanguage === null ? [] : [ownLanguage]), original];
  const latin: Partial<IRunOptions> = { language: { value: tags.en } };
  const rule = (size: number) => ({ style: BorderStyle.SINGLE, size, color: '000000', space: 0 });
  const cell = (width: number, below: number, children: readonly Paragraph[]) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      verticalAlign: below < 10 ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
      margins: { left: 0, right: 0, top: 60, bottom: 60 },
      borders: { ...bare, bottom: rule(below) },
      children,
    });
  return [
    new Table({
      ...tableLook(writing, [5670, 3400]),
      rows: [
        new TableRow({
          children: [
            cell(5670, 6, [
              new Paragraph({ bidirectional: writing.rtl, children: texts(house, { size: 28 }, writing) }),
            ]),
            cell(3400, 6, [
              new Paragraph({
                alignment: AlignmentType.END,
                bidirectional: writing.rtl,
                children:
                  symbol === null
                    ? []
                    : [
                        new TextRun({ ...latin, text: series, size: 40, bold: true }),
                        new TextRun({ ...latin, text: symbol.slice(series.length), size: 22 }),
                      ],
              }),
            ]),
          ],
        }),
        new TableRow({
          children: [
            cell(5670, 18, [
              new Paragraph({
                bidirectional: writing.rtl,
                children: texts(organ, { size: 28, bold: true }, writing),
              }),
            ]),
            cell(
              3400,
              18,
              said.map(
                (words) => new Paragraph({ children: [new TextRun({ ...latin, text: words, size: 18 })] }),
              ),
            ),
          ],
        }),
      ],
    }),
    new Paragraph({ spacing: { before: 0, after: 120 } }),
  ];
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const bare = { top: none, bottom: none, left: none, right: none };

function tableLook({ rtl }: Writing, columns: readonly number[]) {
  return {
    width: { size: columns.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: [...columns],
    layout: TableLayoutType.FIXED,
    visuallyRightToLeft: rtl,
    borders: { ...bare, insideHorizontal: none, insideVertical: none },
  };
}

function table({ columns, rows }: WordTable, writing: Writing): Table {
  const widths = columns > 3 ? [1985, 1134, 4251, 1700] : [2268, 1134, 5668];
  return new Table({
    ...tableLook(writing, widths),
    rows: rows.map((row, index) =>
      tableRow(row, { widths, first: index === 0, last: index === rows.length - 1 }, writing),
    ),
  });
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
    ...(newPage ? { pageBreakBefore: true } : {}),
    ...(change ? { run: marked(change, writing) } : {}),
    children: [
      ...(marker === null
        ? []
        : runsOf({ words: `${marker}\t`, emphasis: false, address: null, change }, writing)),
      ...runs.flatMap((run) => runsOf(run, writing)),
    ],
  });
}

function runsOf({ words, emphasis, address, change }: WordRun, writing: Writing): readonly ParagraphChild[] {
  if (address !== null) {
    const link = textRun(words, { language: { value: tags.en } }, change, writing);
    return change === null ? [new ExternalHyperlink({ link: address, children: [link] })] : [link];
  }
  return words.split('\n').flatMap((line, index) =>
    turns(line, writing.language).map((turn, place) =>
      textRun(
        turn.words,
        {
          ...(emphasis ? { italics: true } : {}),
          ...(turn.rtl ? { rightToLeft: true } : {}),
          ...(index > 0 && place === 0 ? { break: 1 } : {}),
        },
        change,
        writing,
      ),
    ),
  );
}

function texts(words: string, look: Partial<IRunOptions>, { language }: Writing): readonly TextRun[] {
  return turns(words, language).map(
    (turn) => new TextRun({ ...look, text: turn.words, ...(turn.rtl ? { rightToLeft: true } : {}) }),
  );
}

function textRun(words: string, look: Partial<IRunOptions>, change: WordRun['change'], writing: Writing) {
  // A tab in the words is a character; Word wants an element for it.
  const [text = '', ...more] = words.split('\t');
  const options = more.length > 0 ? { ...look, children: [text, '\t', ...more] } : { ...look, text };
  if (change === null || writing.editing === null) return new TextRun(options);
  const attributes = attributesOf(writing);
  return change === 'added'
    ? new InsertedTextRun({ ...options, ...attributes })
    : new DeletedTextRun({ ...options, ...attributes });
}

function marked(change: WordRun['change'], writing: Writing) {
  if (change === null || writing.editing === null) return {};
  return change === 'added' ? { insertion: attributesOf(writing) } : { deletion: attributesOf(writing) };
}

function attributesOf(writing: Writing) {
  writing.changes += 1;
  return { id: writing.changes, author: writing.editing?.author ?? '', date: writing.editing?.date ?? '' };
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
