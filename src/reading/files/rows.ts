import { fold } from '../fold.ts';
import { itemsAtStart } from '../numbers.ts';
import { distribution, unitedNations } from '../words.ts';
import { type FileLine, printedOn } from './file-line.ts';

/** More paragraphs than a cell of a table of meetings or documents has: the table only places blocks beside each other. */
const mostInCell = 12;

/**
 * The lines of a row of a table: one, or as many as there are items one below the other in its cells. A table that only
 * places things beside each other, as a masthead does, gives its paragraphs one after the other.
 */
export function rowLines(cells: readonly (readonly FileLine[])[]): readonly FileLine[] {
  const filled = cells.map((cell) => cell.filter((line) => printedOn(line).trim() !== ''));
  if (filled.every((cell) => cell.length === 0)) return [];
  if (filled.length === 1 || filled.some(isBlock)) return filled.flat();
  const [first] = filled.flat();
  const more = filled.slice(1).filter((cell) => cell.length > 1);
  const count = more[0]?.length ?? 1;
  const apart =
    count > 1 && more.every((cell) => cell.length === count) && more.some((cell) => cell.every(isNumbered));
  return Array.from({ length: apart ? count : 1 }, (_, row): FileLine => {
    const texts = filled.map((cell) =>
      apart && cell.length === count ? wordsOf(cell.slice(row, row + 1)) : row === 0 ? wordsOf(cell) : '',
    );
    return { text: '', cells: texts, ...(first?.line === undefined ? {} : { line: first.line }) };
  });
}

function wordsOf(cell: readonly FileLine[]): string {
  return cell.map(printedOn).join(' ').replaceAll(/\s+/gu, ' ').trim();
}

function isBlock(cell: readonly FileLine[]): boolean {
  if (cell.length > mostInCell || cell.some(({ cells }) => cells !== undefined)) return true;
  return cell.some((line) => {
    const folded = fold(printedOn(line).trim());
    return distribution.test(folded) || unitedNations.test(folded);
  });
}

function isNumbered(line: FileLine): boolean {
  return itemsAtStart(printedOn(line), false) !== null;
}
