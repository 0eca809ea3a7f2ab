import { append } from '../line.ts';
import { type Numbers, numbersIn } from './docx-numbers.ts';
import { mainPart, partIn, partOrNone } from './docx-parts.ts';
import { type Style, stylesIn } from './docx-styles.ts';
import type { FileLine } from './file-line.ts';
import { walkXml } from './markup-walk.ts';
import { rowLines } from './rows.ts';

/**
 * The lines of a Word document as it stands with all its tracked changes taken: paragraphs with the numbers that Word
 * gives them, rows of tables as cells, text boxes where they are anchored. Footnotes come last, as such; the heads and feet
 * of pages are left out. @throws RuleBroken file.damaged, file.encrypted, file.macros, file.unpacked-too-large, file.entities, file.too-deep
 */
export function docxLines(bytes: Uint8Array): readonly FileLine[] {
  const main = mainPart(bytes);
  const folder = main.replace(/[^/]*$/u, '');
  const numbers = numbersIn(partOrNone(bytes, `${folder}numbering.xml`));
  const styles = stylesIn(partOrNone(bytes, `${folder}styles.xml`));
  const lines = [...bodyLines(partIn(bytes, main), numbers, styles)];
  let counted = 0;
  const marks = lines.flatMap(({ marks: some = [] }) =>
    some.map((mark) => {
      if (mark === '') counted += 1;
      return mark || String(counted);
    }),
  );
  for (const notes of ['footnotes', 'endnotes']) {
    const xml = partOrNone(bytes, `${folder}${notes}.xml`);
    if (xml === null) continue;
    for (const line of bodyLines(xml, numbers, styles)) {
      const text = line.text.trim();
      const mark = line.goesOn ? '' : (marks.shift() ?? '');
      lines.push({ text: mark === '' || text.startsWith(mark) ? text : `${mark} ${text}`, note: true });
    }
  }
  return lines;
}

/** What is not there any more, is there twice, or is no text. */
const unread =
  /^(?:w:del|w:moveFrom|mc:Fallback|w:instrText|w:delText|w:delInstrText|w:\w+Change|w:fldData|o:OLEObject|m:oMathPara)$/u;

interface Paragraph {
  style: string | null;
  list: string | null;
  level: number | null;
  outline: number | null;
  text: string;
  /** The marks of its footnotes, empty where Word counts them. */
  marks: string[];
  /** Whether all its words are bold; null before there are any. */
  bold: boolean | null;
  /** Whether the end of the paragraph was struck out, so that the next one goes on with it. */
  open: boolean;
}

interface Run {
  hidden: boolean;
  bold: boolean | null;
  /** Whether the next words are only the mark of a footnote. */
  mark: boolean;
}

interface Row {
  readonly cells: FileLine[][];
  span: number;
  /** Whether a cell goes on with the one above it. */
  merged: boolean;
  struck: boolean;
}

/** The lines of a part of a Word document. */
function bodyLines(xml: string, numbers: Numbers, styles: (id: string | null) => Style): readonly FileLine[] {
  const lines: FileLine[] = [];
  const above: string[] = [];
  const paragraphs: Paragraph[] = [];
  const rows: Row[] = [];
  let run: Run = { hidden: false, bold: null, mark: false };
  let skipped = 0;
  let inText = false;
  let before: Paragraph | null = null;
  let note = true;

  const opens = (name: string, attributes: Readonly<Record<string, string>>) => {
    const value = attributes['w:val'] ?? '';
    const on = value !== '0' && value !== 'false' && value !== 'none';
    const now = paragraphs.at(-1);
    const row = rows.at(-1);
    const parent = above.at(-1);
    switch (name) {
      case 'w:p':
        paragraphs.push({
          ...{ style: null, list: null, level: null, outline: null, text: before?.text ?? '' },
          ...{ bold: null, open: false, marks: before?.marks ?? [] },
        });
        before = null;
        break;
      case 'w:footnote':
      case 'w:endnote':
        note = !/separator|continuation/iu.test(attributes['w:type'] ?? '');
        break;
      case 'w:r':
        run = { hidden: false, bold: null, mark: false };
        break;
      case 'w:tr':
        rows.push({ cells: [], span: 1, merged: false, struck: false });
        break;
      case 'w:tc':
        row?.cells.push([]);
        if (row) Object.assign(row, { span: 1, merged: false });
        break;
      case 'w:gridSpan':
        if (row) row.span = Math.min(Number(value) || 1, 30);
        break;
      case 'w:gridBefore':
        for (let more = Math.min(Number(value) || 0, 30); more > 0; more -= 1) row?.cells.push([]);
        break;
      case 'w:vMerge':
        if (row) row.merged = value !== 'restart';
        break;
      case 'w:pStyle':
        if (now && parent === 'w:pPr') now.style = value;
        break;
      case 'w:numId':
        if (now && parent === 'w:numPr') now.list = value;
        break;
      case 'w:ilvl':
        if (now && parent === 'w:numPr') now.level = Number(value);
        break;
      case 'w:outlineLvl':
        if (now && Number(value) < 9) now.outline = Number(value) + 1;
        break;
      case 'w:vanish':
        if (parent === 'w:rPr' && above.at(-2) === 'w:r') run.hidden = on;
        break;
      case 'w:b':
        if (parent === 'w:rPr' && above.at(-2) === 'w:r') run.bold = on;
        break;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        run.mark = attributes['w:customMarkFollows'] !== undefined;
        if (!run.mark) now?.marks.push('');
        break;
      case 'w:t':
        inText = true;
        break;
      case 'w:tab':
        if (parent === 'w:r') says('\t');
        break;
      case 'w:br':
      case 'w:cr':
        says('\n');
        break;
      case 'w:noBreakHyphen':
        says('-');
        break;
      case 'w:sym':
        says('•');
        break;
    }
  };
  const says = (words: string) => {
    const now = paragraphs.at(-1);
    if (now && run.mark && words.trim() !== '') now.marks.push(words.trim());
    if (!now || run.hidden || run.mark) return;
    now.text += words;
    if (words.trim() === '') return;
    const bold = run.bold ?? styles(now.style).bold;
    now.bold = now.bold !== false && bold;
  };
  const closes = (name: string) => {
    if (name === 'w:t') inText = false;
    else if (name === 'w:r') run = { hidden: false, bold: null, mark: false };
    else if (name === 'w:tc') {
      const row = rows.at(-1);
      if (row?.merged) row.cells.at(-1)?.splice(0);
      for (let more = 1; more < (row?.span ?? 1); more += 1) row?.cells.push([]);
    } else if (name === 'w:tr') {
      const row = rows.pop();
      if (row && !row.struck) append(rows.at(-1)?.cells.at(-1) ?? lines, rowLines(row.cells));
    } else if (name === 'w:p') {
      const now = paragraphs.pop();
      if (!now) return;
      before = now.open ? now : null;
      if (!now.open && note)
        append(rows.at(-1)?.cells.at(-1) ?? lines, linesOf(now, numbers, styles(now.style)));
    }
  };
  walkXml(xml, {
    opens: (name, attributes) => {
      if (skipped > 0 || unread.test(name)) {
        skipped += 1;
        const now = paragraphs.at(-1);
        const row = rows.at(-1);
        if (skipped === 1 && name === 'w:del' && above.at(-1) === 'w:trPr' && row) row.struck = true;
        if (skipped === 1 && name === 'w:del' && above.at(-2) === 'w:pPr' && now) now.open = true;
        return;
      }
      opens(name, attributes);
      above.push(name);
    },
    closes: (name) => {
      if (skipped > 0) {
        skipped -= 1;
        return;
      }
      above.pop();
      closes(name);
    },
    says: (words) => {
      if (inText && skipped === 0) says(words);
    },
  });
  return lines;
}

function linesOf(
  { text, list, level, outline, bold, marks }: Paragraph,
  numbers: Numbers,
  style: Style,
): readonly FileLine[] {
  if (text.trim() === '') return [];
  const counted = list ?? style.list;
  const marker = counted === null || counted === '0' ? null : numbers.next(counted, level ?? style.level);
  const heading = outline ?? style.heading ?? (bold ? 6 : null);
  return text.split('\n').flatMap((words, index): readonly FileLine[] =>
    words.trim() === ''
      ? []
      : [
          {
            text: words,
            ...(marker === null || index > 0 ? {} : { marker }),
            ...(heading === null ? {} : { heading }),
            ...(index === 0 ? {} : { goesOn: true }),
            ...(index > 0 || marks.length === 0 ? {} : { marks }),
          },
        ],
  );
}
