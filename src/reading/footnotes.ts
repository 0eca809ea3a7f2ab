import { isClosed, type Line } from './line.ts';
import { markerAt } from './marker.ts';
import type { LeftOver } from './paper-read.ts';

/** Lines without the footnotes at the feet of pages, and the footnotes. */
export interface WithoutFootnotes {
  readonly lines: readonly Line[];
  readonly footnotes: readonly LeftOver[];
}

/** Takes footnotes out: sentences under a figure without a stop, or a star, that end where the page does. */
export function withoutFootnotes(lines: readonly Line[]): WithoutFootnotes {
  const kept: Line[] = [];
  const footnotes: LeftOver[] = [];
  let expected = 1;
  let gap = false;
  for (let index = 0; index < lines.length; ) {
    const line = lines[index];
    if (!line) break;
    const end = footnoteEnd(lines, index, expected);
    if (end > index) {
      for (const { line: place, text } of lines.slice(index, end)) footnotes.push({ line: place, text });
      if (/^\d/.test(line.text)) expected += 1;
      gap ||= line.gap;
      index = end;
      // The page goes on where it was left.
      const next = lines[end];
      if (next && footnoteEnd(lines, end, expected) === end) {
        kept.push({ ...next, gap: true, page: true });
        gap = false;
        index += 1;
      }
      continue;
    }
    kept.push(gap ? { ...line, gap } : line);
    gap = false;
    index += 1;
  }
  return { lines: kept, footnotes };
}

/** Where a footnote that begins here ends; the same place where none does. */
function footnoteEnd(lines: readonly Line[], start: number, expected: number): number {
  const line = lines[start];
  if (!line || line.flat || line.heading) return start;
  const star = /^\*{1,4}\s?\p{Lu}.*\.$/u.test(line.text);
  const figure = /^(\d{1,2})(?:\s+(?=[\p{Lu}«“]\p{L}*\s)|$)/u.exec(line.text);
  if (star && line.text.length < 200) return start + 1;
  if (!figure || Number(figure[1]) !== expected || line.raw.includes('\t')) return start;
  const bare = figure[0] === line.text;
  let end = start + 1;
  let words = bare ? '' : line.text;
  for (; end < lines.length && end < start + 14; end += 1) {
    const next = lines[end];
    if (!next || next.page || markerAt(next.text)?.closed) break;
    if (next.gap && !(bare && end === start + 1)) break;
    if (/^\d{1,2}$/.test(next.text) || new RegExp(`^${expected + 1}\\s+\\p{Lu}`, 'u').test(next.text)) break;
    words = `${words} ${next.text}`;
  }
  const sentence = words.trim().length > 90 && isClosed(words) && /\p{Ll}/u.test(words);
  return sentence ? end : start;
}
