import { isClosed, joined, type Line } from './line.ts';
import { markerAt } from './marker.ts';

/** Lines as paragraphs: what a page or the end of a line parted is one again. */
export function paragraphsOf(lines: readonly Line[]): readonly string[] {
  const width = widthOf(lines);
  const paragraphs: string[][] = [];
  let last: Line | null = null;
  for (const line of lines) {
    // A heading that the list does not have stays a paragraph of its own.
    if (last && isSmallHeading(last) && line !== last) {
      paragraphs.push([line.text]);
      last = line;
      continue;
    }
    if (line.gap && isSmallHeading(line)) {
      paragraphs.push([line.text]);
      last = line;
      continue;
    }
    const now = paragraphs.at(-1);
    if (now && last && goesOn(now, last, line, width)) now.push(line.text);
    else paragraphs.push([line.text]);
    last = line;
  }
  return paragraphs.map(joined).filter((paragraph) => paragraph !== '');
}

/** How long the lines of a text are that was broken into lines; 0 where every paragraph is one line. */
function widthOf(lines: readonly Line[]): number {
  const lengths = lines.map(({ text }) => text.length).toSorted((a, b) => a - b);
  const long = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  return long > 140 ? 0 : long;
}

function isSmallHeading(line: Line): boolean {
  const short = line.text.length < 90 && !isClosed(line.text) && !/[,;]$/u.test(line.text);
  return (
    short &&
    (line.heading ||
      (line.gap && markerAt(line.text) !== null && /^\(?\p{L}{1,3}\)\s\p{Lu}/u.test(line.text)))
  );
}

function goesOn(paragraph: readonly string[], last: Line, line: Line, width: number): boolean {
  if (line.point) return false;
  const before = last.text;
  const small = /^[\p{Ll}(,;]/u.test(line.text);
  const open = !isClosed(before);
  if (line.gap) {
    const whole = paragraph.length > 1 || before.length > 60;
    return open && (/[,(–—-]$/u.test(before) || small || whole) && !line.heading && !last.heading;
  }
  if (open) return true;
  if (width === 0) return false;
  return before.length > width * 0.8;
}
