import { isClosed, joined, type Line } from './line.ts';

/** Lines as paragraphs: what a page or the end of a line parted is one again. */
export function paragraphsOf(lines: readonly Line[]): readonly string[] {
  const width = widthOf(lines);
  const paragraphs: string[][] = [];
  let last: Line | null = null;
  for (const line of lines) {
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

function goesOn(paragraph: readonly string[], last: Line, line: Line, width: number): boolean {
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
