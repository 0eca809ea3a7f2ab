import { romanNumber } from '../../language/numbers.ts';
import { append } from '../line.ts';
import type { FileLine } from './file-line.ts';
import { walkXml } from './markup-walk.ts';
import { rowLines } from './rows.ts';

/** Elements among the words of a line; every other begins a line of its own. */
const amongWords = new Set(
  (
    'a abbr affectedDocument argument b change concept courtType date decoration def docAuthority docCommittee ' +
    'docDate docIntroducer docJurisdiction docNumber docProponent docPurpose docStage docStatus docTitle docType ' +
    'docketNumber documentRef embeddedText entity eop event fillIn i inline ins judge lawyer legislature location ' +
    'marker mmod mod mref neutralCitation noteRef object omissis opinion organization outcome party person ' +
    'placeholder process quantity quotedText recordedTime ref relatedDocument remark rmod role rref session ' +
    'shortTitle signature span sub sup term time u vote'
  ).split(' '),
);

/** What is said about a paper and not in it, what was struck out of it, and lists of what it holds. */
const unread = new Set(['meta', 'del', 'toc', 'presentation', 'foreign']);

/** Parts with headings, each within another a level deeper. */
const parts =
  /^(?:part|chapter|title|division|section|subsection|subdivision|level|article|paragraph|subparagraph|point|item|tblock|attachment)$/u;

/** Where the ends of lines within a paragraph say something; in the text they are layout. */
const heads = /^(?:coverPage|preface)$/u;

interface Here {
  words: string;
  marker: string | undefined;
  heading: number | undefined;
  /** The marks of the footnotes among the words. */
  marks: string[];
  /** Whether a new block begins. */
  fresh: boolean;
}

/**
 * The lines of a paper in Akoma Ntoso, of whatever release and by whomever: its paragraphs and headings, each with the
 * number that stands before it, the rows and cells of its tables, its footnotes after them all.
 * @throws RuleBroken file.entities, file.too-deep, file.damaged
 */
export function aknLines(xml: string): readonly FileLine[] {
  const lines: FileLine[] = [];
  const notes: FileLine[] = [];
  const around: { readonly here: Here; readonly marker: string | undefined; readonly lines: FileLine[] }[] =
    [];
  let here = begun();
  let said = lines;
  let row: FileLine[][] | null = null;
  let tables = 0;
  let spans = 1;
  let skipped = 0;
  let head = false;
  /** The numbers of the parts that are open, empty where one has none. */
  const numbers: string[] = [];

  const end = (block: boolean) => {
    const words = here.words.replaceAll(/[^\S\u00a0]+/gu, ' ').trim();
    here.words = '';
    if (words !== '') {
      const { marker, heading, fresh } = here;
      (around.length > 0 ? said : (row?.at(-1) ?? said)).push({
        text: words,
        ...(marker === undefined ? {} : { marker }),
        ...(heading === undefined ? {} : { heading }),
        ...(fresh ? {} : { goesOn: true }),
        ...(here.marks.length > 0 ? { marks: here.marks } : {}),
      });
      here.marks = [];
      here.marker = undefined;
      here.fresh = false;
    }
    here.fresh ||= block;
  };
  /** A number of which nothing more is said. */
  const endNumber = () => {
    if (here.marker !== undefined) said.push({ text: here.marker });
    here.marker = undefined;
  };
  const closeRow = () => {
    const cells = row ?? [];
    row = null;
    const inEnglish = rowLines(cells).map((line) =>
      line.cells ? { ...line, cells: line.cells.map(numbersInEnglish) } : line,
    );
    append(lines, inEnglish);
  };
  const closeNote = () => {
    const note = around.pop();
    if (!note) return;
    const text = said.map((one) => one.text).join(' ');
    const { marker } = note;
    notes.push({ text: marker === undefined ? text : `${marker} ${text}`, note: true });
    here = note.here;
    here.marks.push(marker ?? '');
    said = note.lines;
  };

  walkXml(xml, {
    opens: (prefixed, attributes) => {
      const name = local(prefixed);
      if (skipped > 0 || unread.has(name)) {
        skipped += 1;
        return;
      }
      if (name === 'authorialNote') {
        around.push({ here, marker: attributes.marker, lines: said });
        here = begun();
        said = [];
        return;
      }
      if (name === 'eol') {
        if (head && !row && around.length === 0) end(false);
        else here.words += ' ';
        return;
      }
      if (heads.test(name)) head = true;
      if (name === 'docTitle') here.heading ??= 1;
      if (amongWords.has(name)) return;
      end(true);
      if (parts.test(name)) numbers.push('');
      if (name === 'num') endNumber();
      if (name === 'heading' || name === 'subheading') here.heading = Math.min(numbers.length + 1, 6);
      if (name === 'table') tables += 1;
      if (name === 'tr' && tables < 2) row = [];
      if (/^t[dh]$/u.test(name) && tables < 2) {
        row ??= [];
        row.push([]);
        spans = Math.min(Number(attributes.colspan) || 1, 20);
      }
    },
    closes: (prefixed) => {
      const name = local(prefixed);
      if (skipped > 0) {
        skipped -= 1;
        return;
      }
      if (name === 'authorialNote') {
        end(true);
        closeNote();
        return;
      }
      if (name === 'eol' || amongWords.has(name)) return;
      if (name === 'num') {
        const number = here.words.replaceAll(/\s+/gu, ' ').trim();
        here.words = '';
        if (number === '') return;
        if (numbers.length > 0) numbers[numbers.length - 1] = number;
        here.marker = cited(numbers.filter((one) => one !== '')) ?? number;
        return;
      }
      end(true);
      if (heads.test(name)) head = false;
      here.heading = undefined;
      if (parts.test(name)) {
        numbers.pop();
        endNumber();
      }
      if (name === 'table') tables -= 1;
      if (/^t[dh]$/u.test(name) && tables < 2) for (let more = 1; more < spans; more += 1) row?.push([]);
      if (name === 'tr' && tables < 2) closeRow();
    },
    says: (words) => {
      if (skipped === 0) here.words += words;
    },
  });
  end(true);
  return [...lines, ...notes];
}

/** The number of an item below others as it is cited, `2 (a) (ii)`, so that it is known by itself; null where it is no such item. */
function cited(numbers: readonly string[]): string | null {
  const at = numbers.findLastIndex((one) => /^\d{1,3}[.-]?$/u.test(one));
  const below = numbers.slice(at + 1).map(bracketed);
  if (at < 0 || below.length < 1 || below.length > 2 || below.includes(null)) return null;
  return [numbers[at]?.replace(/[.-]$/u, ''), ...below].join(' ');
}

/** A cell's words with the small Roman numbers of the items that it begins with. */
function numbersInEnglish(cell: string): string {
  if (!/^\d{1,3}\s?\(/u.test(cell)) return cell;
  return cell.replaceAll(
    /(?<=\))\s?(?:‘\d{1,2}’|[㈠-㈩])/gu,
    (sign) => ` ${bracketed(sign.trim()) ?? sign.trim()}`,
  );
}

/** `(a)`, `a)`; what Arabic and Chinese papers print for small Roman numbers, as those. */
function bracketed(number: string): string | null {
  const [, letters, figure, sign] = /^(?:\(?(\p{L}{1,5})\)|‘(\d{1,2})’|([㈠-㈩]))$/u.exec(number) ?? [];
  if (letters) return `(${letters})`;
  if (figure) return `(${romanNumber(Number(figure))})`;
  return sign ? `(${romanNumber((sign.codePointAt(0) ?? 0) - 0x321f)})` : null;
}

function begun(): Here {
  return { words: '', marker: undefined, heading: undefined, marks: [], fresh: true };
}

/** A name without the prefix of its namespace. */
function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
