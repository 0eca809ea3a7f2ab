import {
  AlignmentType,
  Document,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { directionOf, type Language } from '../../language/languages.ts';
import { timeless } from './bytes.ts';
import { tags } from './look.ts';

/** Texts that go out for translation: each with its key, its original, and an empty cell beside it. */
export interface TranslationTable {
  readonly title: string;
  /** What translators are told, in the language of whoever sends it out. */
  readonly told: string;
  readonly reader: Language;
  readonly columns: readonly [string, string, string];
  readonly session: string;
  readonly revision: number;
  readonly from: Language;
  readonly to: Language;
  readonly date: string;
  readonly rows: readonly TranslationRow[];
}

/** One text: its id and the hash of its original are its key. */
export interface TranslationRow {
  readonly id: string;
  readonly of: string;
  readonly name: string;
  readonly original: readonly string[];
  /** The translation of an earlier original, for the translator to look at; null where there is none. */
  readonly earlier: readonly string[] | null;
}

/** The key of a whole file, which says of which session it is, of which revision, and into which language. */
export function fileKey({
  session,
  revision,
  to,
}: Pick<TranslationTable, 'session' | 'revision' | 'to'>): string {
  return `plenary ${session} ${revision} ${to}`;
}

/** The key of a row. */
export function rowKey({ id, of }: Pick<TranslationRow, 'id' | 'of'>): string {
  return `${id}#${of}`;
}

/** In twentieths of a point: key, original, translation, on a page that lies on its side. */
const widths = [1700, 6300, 6300] as const;

/** A table for translators as a Word document: it is read again by reading/files/translations.ts. The same table is the same bytes. */
export async function translationDocx(table: TranslationTable): Promise<Uint8Array> {
  const { title, told, reader, columns, from, to, date, rows } = table;
  const small = { size: 12, color: '767676', noProof: true };
  const document = new Document({
    title,
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838, orientation: PageOrientation.LANDSCAPE },
            margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 },
          },
        },
        children: [
          line(title, reader, { bold: true, size: 26 }),
          line(told, reader, { size: 20 }),
          line(fileKey(table), 'en', small),
          new Table({
            width: { size: 14300, type: WidthType.DXA },
            columnWidths: [...widths],
            layout: TableLayoutType.FIXED,
            rows: [
              new TableRow({
                tableHeader: true,
                children: columns.map((words, index) =>
                  cell(index, [line(words, reader, { bold: true, size: 18 })]),
                ),
              }),
              ...rows.map(
                (row) =>
                  new TableRow({
                    children: [
                      cell(0, [line(row.name, reader, { size: 16 }), line(rowKey(row), 'en', small)]),
                      cell(1, [
                        ...row.original.map((words) => line(words, from, { size: 22 })),
                        ...(row.earlier ?? []).map((words) =>
                          line(words, to, { ...small, size: 18, italics: true }),
                        ),
                      ]),
                      cell(2, [line('', to, { size: 22 })]),
                    ],
                  }),
              ),
            ],
          }),
        ],
      },
    ],
  });
  return timeless(await Packer.toBuffer(document), date, []);
}

function cell(index: number, children: Paragraph[]): TableCell {
  return new TableCell({
    width: { size: widths[index] ?? widths[1], type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    children,
  });
}

function line(words: string, language: Language, look: object): Paragraph {
  const rtl = directionOf(language) === 'rtl';
  return new Paragraph({
    bidirectional: rtl,
    alignment: AlignmentType.START,
    spacing: { after: 60 },
    children: words.split('\n').map(
      (text, index) =>
        new TextRun({
          ...look,
          text,
          rightToLeft: rtl,
          ...(index > 0 ? { break: 1 } : {}),
          language: { value: tags[language], bidirectional: tags[language], eastAsia: tags[language] },
        }),
    ),
  });
}
