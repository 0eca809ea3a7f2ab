import { columnsOf } from './cells.ts';
import { fold } from './fold.ts';
import type { Line } from './line.ts';
import { markerAt } from './marker.ts';
import { likeness } from './outline.ts';
import { agendaTitle, annexHeading, annotationsHeading, listHeading } from './words.ts';

/** No item's title is as long. */
export const longestTitle = 900;

/** Under the last heading that says "Provisional agenda" before the first number; otherwise at the first of two numbers. */
export function listStart(lines: readonly Line[]): number | null {
  const bound = Math.min(lines.length, 4000);
  for (let index = 0; index < bound; index += 1) {
    const line = lines[index];
    if (!line || line.text.length > 200) continue;
    const folded = fold(line.text);
    if (annotationsHeading.test(folded) && !agendaTitle.test(folded)) return null;
    if (annexHeading.test(folded) || columnsOf(line)) return null;
    const title = !listHeading.test(folded) && agendaTitle.test(folded) && markerAt(line.text) === null;
    if (!listHeading.test(folded) && !title) continue;
    const first = firstNumber(lines, index + 1);
    if (first !== null) return first;
  }
  for (let index = 0; index < bound; index += 1) {
    if (begins(lines, index)) return index;
  }
  return null;
}

/**
 * The lines with "1." for "Item 1." in a list that says it so: under its heading, in order, and the first of its
 * titles stands once more above its annotation.
 */
export function withoutItemWords(lines: readonly Line[]): readonly Line[] {
  const start = lines.slice(0, 400).findIndex(({ text }) => isItemWord(text, 1));
  if (start < 1) return lines;
  const heading = fold((lines[start - 1]?.text ?? '').slice(0, 200));
  if (!listHeading.test(heading) && !agendaTitle.test(heading)) return lines;
  const title = markerAt(lines[start]?.text ?? '')?.rest ?? '';
  const length = lines
    .slice(start + 1)
    .findIndex(({ text }) => isItemWord(text, 1) && likeness(markerAt(text)?.rest ?? '', title) >= 0.5);
  if (length < 0) return lines;
  const end = start + 1 + length;
  const figures = lines.slice(start, end).flatMap(({ text }) => {
    const marker = markerAt(text);
    return marker?.word ? [marker.figure] : [];
  });
  if (figures.length < 2 || figures.some((figure, index) => figure !== index + 1)) return lines;
  return lines.map((line, index) => {
    const marker = index >= start && index < end ? markerAt(line.text) : null;
    return marker?.word && marker.figure !== null && marker.subs.length === 0
      ? { ...line, text: `${marker.figure}. ${marker.rest}` }
      : line;
  });
}

function isItemWord(text: string, figure: number): boolean {
  const marker = markerAt(text);
  return marker?.word === true && marker.figure === figure && marker.subs.length === 0;
}

/** The first item after a heading: a number that begins a list, or a line before a letter that lost its number. */
function firstNumber(lines: readonly Line[], from: number): number | null {
  for (let index = from; index < Math.min(lines.length, from + 12); index += 1) {
    const line = lines[index];
    if (!line) break;
    const folded = fold(line.text);
    if (listHeading.test(folded) || annotationsHeading.test(folded)) return null;
    if (agendaTitle.test(folded) && markerAt(line.text) === null && line.text.length < 160) return null;
    const marker = markerAt(line.text);
    if (marker?.word) return null;
    if (marker?.figure != null && marker.figure > 1 && index === from)
      return countsUp(lines, index) ? from : null;
    if (marker?.figure != null)
      return index === from || marker.figure === 1
        ? begins(lines, index, 4)
          ? index
          : null
        : damaged(lines, from, index);
    if (marker) return damaged(lines, from, index);
  }
  return null;
}

/** Whether a number is followed before long by the next one, both of them titles. */
function countsUp(lines: readonly Line[], at: number): boolean {
  const first = markerAt(lines[at]?.text ?? '')?.figure ?? 0;
  const next = lines.slice(at + 1, at + 12).findIndex(({ text }) => markerAt(text)?.figure === first + 1);
  return next >= 0 && !hasSentences(lines, at) && !hasSentences(lines, at + 1 + next);
}

/** Where a list begins whose first numbers are lost: at its first line, if the lines look like titles. */
function damaged(lines: readonly Line[], from: number, marked: number): number | null {
  const before = lines.slice(from, marked);
  const titles = before.every(({ text }) => text.length < 200 && !/\p{L}\. \p{Lu}/u.test(text));
  return before.length < 9 && titles ? from : null;
}

/** Whether a list begins here: 1, and before long 2; under a heading 2 may be lost. */
function begins(lines: readonly Line[], at: number, next = 2): boolean {
  const first = markerAt(lines[at]?.text ?? '');
  if (!first || first.word || first.figure !== 1 || first.subs.length > 0 || !first.closed) return false;
  if (first.rest.length > longestTitle || hasSentences(lines, at)) return false;
  let chars = 0;
  for (let index = at + 1; index < Math.min(lines.length, at + 60); index += 1) {
    const line = lines[index];
    if (!line) break;
    const marker = markerAt(line.text);
    const { figure = null } = marker ?? {};
    if (figure !== null && figure > 1 && figure <= next && marker?.closed && !marker.word) {
      return !hasSentences(lines, index);
    }
    if (figure !== null && figure > next) return false;
    chars += line.text.length;
    if (chars > 6000 || line.text.length > 700) return false;
  }
  return false;
}

/** Whether what begins here is a paragraph of sentences, and no title. */
function hasSentences(lines: readonly Line[], at: number): boolean {
  let end = at + 1;
  while (end < at + 12 && lines[end] && !lines[end]?.gap && markerAt(lines[end]?.text ?? '') === null)
    end += 1;
  return lines.slice(at, end).some(({ text }) => /\p{Ll}{3}\.\s\p{Lu}\p{Ll}*\s\p{L}/u.test(text));
}
