import {
  AlignmentType,
  BorderStyle,
  type IRunOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Masthead } from '../paper.ts';
import { tags } from './look.ts';
import { runsOf } from './parts.ts';
import { footnote, texts } from './runs.ts';
import type { Writing } from './writing.ts';

/** House and symbol over a line; organ and what is said of the paper over a heavier one. Nothing in it is ever tracked. */
export function mastheadOf(masthead: Masthead, writing: Writing): readonly (Table | Paragraph)[] {
  const { house, symbol, symbolNote, organ, distribution, dateWords, ownLanguage, original } = masthead;
  const [series = ''] = (symbol ?? '').split('/');
  const said = [distribution, dateWords, ...(ownLanguage === null ? [] : [ownLanguage]), original];
  const latin: Partial<IRunOptions> = { language: { value: tags.en } };
  const rule = (size: number) => ({ style: BorderStyle.SINGLE, size, color: '000000', space: 0 });
  const cell = (width: number, below: number, children: readonly Paragraph[]) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      verticalAlign: below < 10 ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
      margins: { left: 0, right: width > 5000 ? 284 : 0, top: 60, bottom: 60 },
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
                // A symbol and its star read from left to right; only the side is mirrored.
                alignment: writing.rtl ? AlignmentType.LEFT : AlignmentType.RIGHT,
                children:
                  symbol === null
                    ? []
                    : [
                        new TextRun({ ...latin, text: series, size: 40, bold: true }),
                        new TextRun({ ...latin, text: symbol.slice(series.length), size: 22 }),
                        ...(symbolNote
                          ? [footnote(symbolNote.marker, runsOf(symbolNote.runs, writing), writing)]
                          : []),
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
/** No lines around a cell. */
export const bare = { top: none, bottom: none, left: none, right: none };

/** How a table without lines stands on the page; `columns` are its widths. */
export function tableLook({ rtl }: Writing, columns: readonly number[]) {
  return {
    width: { size: columns.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: [...columns],
    layout: TableLayoutType.FIXED,
    visuallyRightToLeft: rtl,
    borders: { ...bare, insideHorizontal: none, insideVertical: none },
  };
}
