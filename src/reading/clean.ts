import { symbolsIn } from '../documents/symbols.ts';
import { type FileLine, isPoint, placeOf, printedOn } from './files/file-line.ts';
import { fold } from './fold.ts';
import type { Line } from './line.ts';
import { type SourceLine, sourceLines, withoutMarks } from './markup.ts';

/** A text as lines without marks and without what belongs to pages and not to the paper; null where it is no text. */
export function cleanedText(text: string): readonly Line[] | null {
  if (isBinary(text)) return null;
  const lines: (Line & { furniture: boolean })[] = [];
  let gap = false;
  let page = false;
  for (const source of withoutNumbers(sourceLines(text))) {
    if (source.text === '') {
      gap = true;
      continue;
    }
    const feed = source.text.includes('\f');
    const { text: marked, heading, point } = withoutMarks(source.text.replaceAll(unseen, ''), source);
    const raw = printable(marked).trimEnd();
    const words = raw.replaceAll(/\s+/gu, ' ').trim();
    page ||= feed;
    gap ||= feed || point || source.block === true;
    if (words === '') {
      if (raw.includes('\t')) continue;
      gap = true;
      continue;
    }
    const furniture = isJobNumber(words) || isPageNumber(words);
    lines.push({ line: source.line, text: words, raw, gap, page, heading, point, flat: false, furniture });
    gap = false;
    page = false;
  }
  return withoutFurniture(lines);
}

/** The lines of a file, without what belongs to its pages. */
export function cleanedFile(file: readonly FileLine[]): readonly Line[] {
  const lines: (Line & { furniture: boolean })[] = [];
  let before = file[0]?.page;
  for (const [index, source] of file.entries()) {
    const { note, goesOn, heading, page } = source;
    const raw = printable(printedOn(source).replaceAll(unseen, '')).trimEnd();
    const text = raw.replaceAll(/\s+/gu, ' ').trim();
    if (note || text === '') continue;
    const feed = page !== before;
    before = page;
    lines.push({
      line: placeOf(source, index),
      text,
      raw,
      gap: goesOn !== true,
      page: feed,
      heading: heading !== undefined,
      point: isPoint(source),
      ...(source.marks ? { marks: source.marks } : {}),
      flat: false,
      furniture: isJobNumber(text) || isPageNumber(text),
    });
  }
  return withoutFurniture(lines);
}

/** Form feeds, which were counted, and what has no width. */
const unseen = /[\f\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** More than one character in ten that no text has. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 20_000);
  const strange = sample.match(/(?![\t\n\v\f\r\u0085])[\p{Cc}\ufffd]/gu)?.length ?? 0;
  return strange > 8 && strange * 10 > sample.length;
}

function printable(text: string): string {
  return text.replaceAll(/(?!\t)[\p{Cc}\p{Co}]/gu, '').replaceAll(/[^\S\t\n]/gu, ' ');
}

/** Without the running numbers that a program put before every line, as "73⇥9. Preamble". */
function withoutNumbers(lines: readonly SourceLine[]): readonly SourceLine[] {
  const numbered = /^\s*\d{1,6}\t/;
  const filled = lines.filter(({ text }) => text.trim() !== '');
  const counted = filled.filter(({ text }) => numbered.test(text));
  if (counted.length < 5 || counted.length < filled.length * 0.7) return lines;
  const rising = counted.every(
    ({ text }, index) =>
      index === 0 || Number.parseInt(text, 10) > Number.parseInt(counted[index - 1]?.text ?? '', 10),
  );
  return rising
    ? lines.map((line) => ({ ...line, text: line.text.replace(numbered, ''), block: true }))
    : lines;
}

/** "V.18-00783 (E) 230218 260218", "GE.18-01763(E)", "*1806271*", and what is left of one: "V (E) * *". */
export function isJobNumber(text: string): boolean {
  return (
    text.length < 60 &&
    (/^(?:V|GE|N|E|K|NA|MD|NY|R|LC|CEPAL)\.?[ -]?\d{2}-\d{4,6}\s*(?:\([A-Z]\))?(?:\s+[\d*]+)*(?:\s+\d{1,3}\/\d{1,3})?$/.test(
      text,
    ) ||
      /^(?:V|GE|N|K|NA)\.?\s*\([A-Z]\)(?:\s*\*)*$/.test(text) ||
      /^\*\s?\d{6,8}\s?\*$/.test(text) ||
      /^\d{1,3}\/\d{1,3}\s+(?:V|GE|N|K)\.\d{2}-\d{4,6}$/.test(text) ||
      /^(?:Please recycle|Merci de recycler|Se ruega reciclar|Просьба отправить на вторичную переработку)\b/.test(
        text,
      ))
  );
}

export function isPageNumber(text: string): boolean {
  return /^(?:[-–] ?\d{1,3} ?[-–]|\d{1,3}\/\d{1,3}|(?:page|стр\.|página|صفحة|第) ?\d{1,3}(?: ?(?:页|of|\/|de|sur) ?\d{0,3})?)$/i.test(
    text,
  );
}

/** Drops page numbers and job numbers, and the paper's symbol where it stands beside them, again at the head of a page. */
function withoutFurniture(lines: readonly (Line & { furniture: boolean })[]): readonly Line[] {
  const own = ownSymbol(lines);
  const bare = lines.map(({ text }) => /^\d{1,3}$/.test(text));
  const dropped = lines.map(({ furniture }) => furniture);
  let pages = 1;
  let feeds = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (line.page) feeds += 1;
    const ends = line.page || next?.page === true || next === undefined;
    if (bare[index] && feeds > 0 && line.gap && next?.gap && Number(line.text) === feeds + 1)
      dropped[index] = true;
    if (
      bare[index] &&
      (ends || isHead(next, own) || isHead(lines[index - 1], own)) &&
      Number(line.text) <= pages + 60
    ) {
      dropped[index] = true;
      pages = Number(line.text);
    }
  }
  let seen = false;
  for (const [index, line] of lines.entries()) {
    if (!seen && own !== null && line.text.includes(own)) {
      seen = true;
      continue;
    }
    if (!isHead(line, own)) continue;
    const beside = line.page || lines[index + 1]?.page || dropped[index - 1] || dropped[index + 1];
    if (seen && beside) dropped[index] = true;
    seen = true;
  }
  const kept: Line[] = [];
  let broken = false;
  let gap = false;
  for (const [index, { furniture: _, ...line }] of lines.entries()) {
    gap ||= line.gap;
    broken ||= line.page;
    if (dropped[index]) {
      broken = true;
      gap = true;
      continue;
    }
    kept.push({ ...line, gap, page: broken });
    gap = false;
    broken = false;
  }
  return kept;
}

function ownSymbol(lines: readonly Line[]): string | null {
  for (const { text } of lines.slice(0, 25)) {
    const symbols = symbolsIn(text).filter(({ read }) => read.symbol);
    const [first] = symbols;
    if (first && (text === first.text || fold(text).startsWith('united nations') || text.length < 80))
      return first.text;
  }
  return null;
}

/** Whether a line is only the paper's symbol, or its end, as the head of a page prints it. */
function isHead(line: Line | undefined, own: string | null): boolean {
  return (
    line !== undefined &&
    own !== null &&
    line.text.includes('/') &&
    line.text.length > 6 &&
    own.endsWith(line.text)
  );
}
