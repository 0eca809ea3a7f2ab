import { latinLetter, romanNumber } from '../../language/numbers.ts';
import { append } from '../line.ts';
import { markerAt } from '../marker.ts';
import type { FileLine } from './file-line.ts';
import { walkHtml } from './markup-walk.ts';
import { rowLines } from './rows.ts';

const blocks =
  /^(?:p|div|h[1-6]|table|tr|td|th|ul|ol|li|section|article|header|footer|main|blockquote|hr|title|body|pre|dl|dt|dd|center|address|aside|nav|form|fieldset|caption|figcaption)$/u;
const headings = /^h([1-6])$/u;
/** What is on a page of the web and not in a paper's text. */
const unread = /^(?:script|style|head|template|noscript|svg|math|iframe|object|select|button|textarea)$/u;

interface List {
  /** `•`, or the first number as the page writes it: `1`, `a`, `A`, `i`, `I`. It counts for what does not begin with a number of its own. */
  readonly form: string;
  count: number;
}

interface Here {
  words: string;
  /** The line of the source in which the words begin; null before they do. */
  began: number | null;
  marker: string | undefined;
  heading: number | undefined;
  /** Whether a new block begins. */
  fresh: boolean;
  /** The marks of the footnotes among the words. */
  marks: string[];
  /** Whether all words so far are bold; null before there are any. */
  bold: boolean | null;
}

/**
 * The lines of a page of the web: its blocks, the rows and cells of its tables, its headings, the numbers of its lists.
 * Where `wraps`, the ends of lines in its source are only blanks; they part lines in a text that has some tags in it.
 * @throws RuleBroken file.too-deep
 */
export function htmlLines(text: string, wraps: boolean): readonly FileLine[] {
  const lines: FileLine[] = [];
  const lineAt = linesCounted(text);
  const lists: List[] = [];
  let note = false;
  /** The words that are raised over the line, and whether they lead to a footnote; null where none are. */
  let raised: { words: string; leads: boolean } | null = null;
  const here: Here = {
    words: '',
    began: null,
    marker: undefined,
    marks: [],
    heading: undefined,
    fresh: true,
    bold: null,
  };
  let row: FileLine[][] | null = null;
  let tables = 0;
  let skipped = 0;
  let pre = 0;
  let bolds = 0;

  const end = (block: boolean, at: number) => {
    const words = wraps && pre === 0 ? here.words.replaceAll(/[^\S\u00a0]+/gu, ' ').trim() : here.words;
    const open = !wraps && row === null;
    if (open || words.trim() !== '') {
      const { marker, heading = here.bold === true ? 6 : undefined } = here;
      (row?.at(-1) ?? lines).push({
        text: words,
        line: here.began ?? lineAt(at),
        ...(marker === undefined || words.trim() === '' || markerAt(words.trim())?.closed ? {} : { marker }),
        ...(heading === undefined ? {} : { heading }),
        ...(here.fresh ? {} : { goesOn: true }),
        ...(note ? { note } : {}),
        ...(here.marks.length > 0 ? { marks: here.marks } : {}),
      });
      here.marks = [];
      if (words.trim() !== '') here.marker = undefined;
      here.fresh = false;
    }
    here.fresh ||= block;
    here.words = '';
    here.began = null;
    here.bold = null;
  };
  const closeRow = () => {
    const cells = row ?? [];
    row = null;
    append(lines, rowLines(cells));
  };
  const opens = (name: string, attributes: Readonly<Record<string, string>>) => {
    if (name === 'table') tables += 1;
    if (name === 'tr' && tables < 2) {
      closeRow();
      row = [];
    }
    if ((name === 'td' || name === 'th') && tables < 2) {
      row ??= [];
      row.push([]);
    }
    const [, level] = headings.exec(name) ?? [];
    if (level) here.heading = Number(level);
    if (name === 'pre') pre += 1;
    if (name === 'ul') lists.push({ form: '•', count: 0 });
    if (name === 'ol')
      lists.push({ form: attributes.type ?? '1', count: (Number(attributes.start ?? 1) || 1) - 1 });
    if (name === 'li') {
      note = isNote(attributes);
      here.marker = note ? undefined : nextMarker(lists.at(-1), attributes.value);
    }
  };
  const closes = (name: string) => {
    if (name === 'table') tables = Math.max(0, tables - 1);
    if ((name === 'tr' && tables < 2) || (name === 'table' && tables === 0)) closeRow();
    if ((name === 'td' || name === 'th') && tables < 2)
      for (let more = 1; more < spans; more += 1) row?.push([]);
    if (headings.test(name)) here.heading = undefined;
    if (name === 'pre') pre = Math.max(0, pre - 1);
    if (name === 'li') note = false;
    if (name === 'ul' || name === 'ol') lists.pop();
  };
  let spans = 1;
  walkHtml(text, {
    opens: (name, attributes, at) => {
      const drawn = name === 'figure' && /\bpicture/u.test(attributes.class ?? '');
      if (skipped > 0 || drawn || unread.test(name)) {
        skipped += 1;
        return;
      }
      if (name === 'b' || name === 'strong') bolds += 1;
      if (name === 'sup') raised = { words: '', leads: false };
      if (name === 'a' && raised) raised.leads = attributes.href?.startsWith('#') ?? false;
      if (name === 'br') {
        if (row && !wraps) here.words += ' ';
        else end(false, at);
      }
      if (!blocks.test(name)) return;
      end(true, at);
      opens(name, attributes);
      if (name === 'td' || name === 'th') spans = Math.min(Number(attributes.colspan) || 1, 20);
    },
    closes: (name, at) => {
      if (skipped > 0) {
        skipped -= 1;
        return;
      }
      if (name === 'b' || name === 'strong') bolds -= 1;
      if (name === 'sup' && raised) {
        const { words, leads } = raised;
        raised = null;
        if (leads) here.marks.push(words.trim());
        else here.words += words;
      }
      if (!blocks.test(name)) return;
      end(true, at);
      closes(name);
    },
    says: (words, at) => {
      if (skipped > 0) return;
      if (raised) {
        raised.words += words;
        return;
      }
      if (words.trim() !== '') here.bold = here.bold !== false && bolds > 0;
      if ((wraps && pre === 0) || row) {
        if (here.words.trim() === '' && words.trim() !== '')
          here.began = lineAt(at + (words.length - words.trimStart().length));
        here.words += wraps ? words : words.replaceAll(/\r\n|[\n\r]/g, ' ');
        return;
      }
      let from = at;
      for (const [index, piece] of words.split(/(\r\n|[\n\r])/u).entries()) {
        if (index % 2 === 1) end(false, from);
        else if (piece !== '') {
          if (here.words.trim() === '') here.began = lineAt(from);
          here.words += piece;
        }
        from += piece.length;
      }
    },
  });
  end(true, text.length);
  closeRow();
  return lines;
}

/** Whether a point of a list is a footnote, by its name: "note-1", "fn2", "cite_note-3", "footnote-4". */
function isNote({ id = '' }: Readonly<Record<string, string>>): boolean {
  return /^(?:(?:cite_|foot|end)?note|fn)[-_:]?\d/iu.test(id);
}

function nextMarker(list: List | undefined, value: string | undefined): string | undefined {
  if (!list) return undefined;
  list.count = Number(value) || list.count + 1;
  const { form, count } = list;
  if (form === '•') return form;
  if (form === 'a') return `(${latinLetter(count)})`;
  if (form === 'i') return `(${romanNumber(count)})`;
  if (form === 'A') return `${latinLetter(count).toUpperCase()}.`;
  if (form === 'I') return `${romanNumber(count).toUpperCase()}.`;
  return `${count}.`;
}

/** In which line of a text a place is, asked for in rising order. */
function linesCounted(text: string): (at: number) => number {
  let line = 1;
  const ends = /\r\n|[\n\r]/g;
  let next = ends.exec(text);
  return (at) => {
    while (next && next.index + next[0].length <= at) {
      line += 1;
      next = ends.exec(text);
    }
    return line;
  };
}
