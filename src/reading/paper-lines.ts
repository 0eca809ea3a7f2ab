import { cleanedFile, cleanedText } from './clean.ts';
import { type FileLine, placeOf, printedOn } from './files/file-line.ts';
import { unflattened } from './flat.ts';
import { withoutFootnotes } from './footnotes.ts';
import type { Line } from './line.ts';
import type { LeftOver } from './paper-read.ts';

/** A paper as its lines, before anything of it is understood, and the footnotes that were kept apart. */
export interface PaperLines {
  readonly lines: readonly Line[];
  readonly footnotes: readonly LeftOver[];
}

/** The lines of a text; null where it is no text. */
export function linesOfText(text: string): PaperLines | null {
  const lines = cleanedText(text);
  return lines === null ? null : withoutFootnotes(unflattened(lines));
}

/** The lines of a file that knows more than letters: nothing of its layout has to be guessed again. */
export function linesOfFile(file: readonly FileLine[]): PaperLines {
  const notes = file.flatMap((line, index) =>
    line.note ? [{ line: placeOf(line, index), text: printedOn(line).replaceAll(/\s+/gu, ' ').trim() }] : [],
  );
  const lines = cleanedFile(file);
  if (notes.length > 0) return { lines, footnotes: notes };
  return withoutFootnotes(unflattened(lines));
}
