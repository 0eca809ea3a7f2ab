import { wordsOf } from './fold.ts';
import { isClosed, type Line } from './line.ts';
import { type Marker, markerAt } from './marker.ts';

/** A heading that goes on in the next line or lines, as far as the title of the list goes on. */
export function withNext(
  lines: readonly Line[],
  index: number,
  first: string,
  title: string | null,
  loose = false,
): { readonly text: string; readonly lines: number } {
  let text = first;
  let taken = 1;
  const wanted = title === null ? null : wordsOf(title);
  for (let next = lines[index + taken]; next && taken < 8; next = lines[index + taken]) {
    if (text === '' && markerAt(next.text) === null) {
      text = next.text;
      taken += 1;
      continue;
    }
    if (next.gap || markerAt(next.text)) break;
    const longer = `${text} ${next.text}`;
    const words = wordsOf(longer);
    if (wanted) {
      const like =
        wordsOf(next.text).filter((word) => wanted.includes(word)).length >= wordsOf(next.text).length * 0.8;
      const exact = words.length <= wanted.length && words.every((word, place) => word === wanted[place]);
      const other = loose && like && wordsOf(text).length < wanted.length + 3 && !isClosed(next.text);
      if (!exact && !other) break;
    } else if (isClosed(next.text) || isClosed(text) || next.text.length > 100 || longer.length > 220) break;
    else if (!lines[index + taken + 1]?.gap) break;
    text = longer;
    taken += 1;
  }
  return { text, lines: taken };
}

/** Short, without a stop at its end, and alone. */
export function isHeadingLike(line: Line, marker: Marker, text: string): boolean {
  if (marker.word) return text.length < 400;
  if (text.length > 260 || /[.。]["”]?$/u.test(text)) return false;
  if (/[;,]$/u.test(text)) return false;
  return line.gap || line.heading || line.flat;
}

/** Whether a line and those that follow without a gap are a sentence, not a heading. */
export function isSentence(lines: readonly Line[], index: number): boolean {
  let end = index + 1;
  while (end < index + 12 && lines[end] && !lines[end]?.gap) end += 1;
  return /[.。]$/u.test(lines[end - 1]?.text ?? '');
}

/** With how many words two texts begin alike. */
export function sharedWords(a: string, b: string): number {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  let same = 0;
  while (same < first.length && first[same] === second[same]) same += 1;
  return same;
}

/** Where in a text so many words end. */
export function endOfWords(text: string, count: number): number {
  const words = /[\p{L}\p{N}]+/gu;
  for (let taken = 0; taken < count; taken += 1) if (!words.exec(text)) break;
  return words.lastIndex;
}
