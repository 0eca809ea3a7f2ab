import { isJobNumber } from './clean.ts';
import { headCuts } from './flat-head.ts';
import { type Entry, listCuts } from './flat-list.ts';
import { tableAt, tableCuts } from './flat-table.ts';
import { fold } from './fold.ts';
import { append, type Line } from './line.ts';
import { itemWord, phrases, unitedNations } from './words.ts';

const jobAtEnd = /\s(?:V|GE|N|K|E)\.\d{2}-\d{4,6}\s?\([A-Z]\)(?:\s[\d*]+){0,4}$/u;

const jobAtStart = /^\s*(?:V|GE|N|K|E)\.\d{2}-\d{4,6}\s?\([A-Z]\)(?:\s[\d*]+){0,4}(?=\s)/u;

/** Shorter lines are lines; longer ones may be several that ran together. */
const longLine = 300;

/**
 * Lines that ran on, cut where the genre begins a new line: in the masthead, before the numbers of the list as they count
 * up, before the headings that repeat them, before days, times and numbers of the table.
 */
export function unflattened(lines: readonly Line[]): readonly Line[] {
  if (!lines.some(({ text }) => text.length > longLine)) return lines;
  const cut: Line[] = [];
  let entries: readonly Entry[] = [];
  let place = 0;
  let inTable = false;
  let pages = 0;
  for (const line of lines) {
    let { text } = line;
    const page = /^(\d{1,3}) (?=\S)/u.exec(text);
    if (text.length > 120 && page && Number(page[1]) === pages + 1 && isPage(text, pages)) {
      pages += 1;
      text = text.slice(page[0].length);
    }
    text = text.replace(jobAtEnd, '');
    if (text.length <= longLine && text === line.text) {
      cut.push(line);
      continue;
    }
    const folded = fold(text);
    const cuts = new Set<number>();
    const list = listCuts(text, folded, entries, place);
    const head =
      entries.length === 0 && cut.length < 60 ? headCuts(text, folded, list?.start ?? text.length) : [];
    for (const at of head) cuts.add(at);
    let rest = 0;
    if (list) {
      for (const at of list.cuts) cuts.add(at);
      entries = [...entries, ...list.entries];
      rest = list.end;
      cuts.add(rest);
    }
    const table: number = inTable ? 0 : tableAt(text, folded, rest);
    const body = annotationCuts(text, folded, rest, table, entries, place);
    for (const at of body.cuts) cuts.add(at);
    place = body.place;
    if (table < text.length) {
      inTable = true;
      cuts.add(table);
      for (const at of tableCuts(text, folded, table, entries)) cuts.add(at);
    }
    const isCut =
      head.length > 1 ||
      (list?.cuts.length ?? 0) > 2 ||
      cuts.size > 2 ||
      text !== line.text ||
      body.cuts.length > 0;
    if (!isCut) {
      cut.push(line);
      continue;
    }
    append(cut, pieces(line, text, [...cuts], list?.end ?? head.at(-1) ?? 0));
  }
  return cut;
}

/** Whether the number before a long line is that of its page, and not of a paragraph or item. */
function isPage(text: string, pages: number): boolean {
  if (pages > 0) return true;
  const rest = fold(text.slice(2, 80));
  return unitedNations.test(rest) || /^\d{1,2}\./.test(rest) || /^[a-z]+(?:\.\d+)?\/\S+\d/.test(rest);
}

function pieces(line: Line, text: string, cuts: readonly number[], head: number): readonly Line[] {
  const places = [
    0,
    ...cuts.filter((at) => at > 0 && at < text.length).toSorted((a, b) => a - b),
    text.length,
  ];
  const parts: Line[] = [];
  for (let index = 0; index + 1 < places.length; index += 1) {
    const [from = 0, to = 0] = [places[index], places[index + 1]];
    const words = text.slice(from, to).replace(jobAtStart, '').trim();
    if (words === '' || isJobNumber(words)) continue;
    const gap = parts.length === 0 ? line.gap : from >= head;
    parts.push({ ...line, text: words, raw: words, gap, page: false, flat: true });
  }
  return parts;
}

interface Body {
  readonly cuts: readonly number[];
  /** How many entries of the list have had their heading. */
  readonly place: number;
}

/** Before each heading that repeats an entry of the list, before "Item 2.", and around "Documentation" and its entries. */
function annotationCuts(
  text: string,
  folded: string,
  from: number,
  to: number,
  entries: readonly Entry[],
  first: number,
): Body {
  const cuts: number[] = [];
  let cursor = from;
  let place = first;
  for (let index = first; index < entries.length; index += 1) {
    const entry = entries[index];
    if (!entry) continue;
    const at = headingOf(folded, entry, cursor, to);
    if (at < 0) continue;
    const word = wordBefore.exec(folded.slice(Math.max(from, at - 14), at));
    cuts.push(word ? at - word[0].length : at);
    cursor = at + entry.key.length;
    place = index + 1;
  }
  append(cuts, worded(text, folded, from, to));
  const words = [...folded.slice(from, to).matchAll(documentationWord)];
  for (const [index, match] of words.entries()) {
    const at = from + match.index;
    const word = text[at] ?? '';
    if (word !== word.toUpperCase() || !/[.。!?)]\s*$/u.test(folded.slice(Math.max(0, at - 4), at))) continue;
    cuts.push(at, at + match[0].length);
    const block = text.slice(at, Math.min(to, at + 6000, from + (words[index + 1]?.index ?? to)));
    for (const entry of block.matchAll(/[(（][^()（）]{0,60}\/[^()（）]{0,60}[)）](?=\s?[\p{Lu}\p{Lo}])/gu)) {
      cuts.push(at + entry.index + entry[0].length);
    }
  }
  return { cuts, place };
}

/** The place of the marker and the first words of an entry's title, again after the list; negative where they do not come. */
function headingOf(folded: string, { key }: Entry, from: number, to: number): number {
  const at = folded.indexOf(key, from);
  if (at >= 0 && at < to && /^$|[\s.。:;)]/u.test(folded[at - 1] ?? '')) return at;
  return -1;
}

/** "Point 1. … Point 2. …", as they count up. */
function worded(text: string, folded: string, from: number, to: number): readonly number[] {
  const cuts: number[] = [];
  let last = 0;
  for (const match of folded.slice(from, to).matchAll(wordedNumber)) {
    const at = from + match.index + (match[1]?.length ?? 0);
    const number = Number(match[2]);
    const capital = text[at] === text[at]?.toUpperCase();
    if (!capital || number <= last || number > last + 3) continue;
    cuts.push(at);
    last = number;
  }
  return last > 1 || cuts.length > 0 ? cuts : [];
}

const wordBefore = new RegExp(`(?<!\\p{L})${itemWord}\\s?$`, 'u');
const wordedNumber = new RegExp(`(^|[\\s.。])${itemWord}\\s?(\\d{1,2})\\s?[.:、]`, 'gu');
const documentationWord = new RegExp(
  `(?<=\\s|^)(?:${phrases('Documentation|Documentación|Документация|الوثائق|文件')})(?=[\\s:.])`,
  'gu',
);
