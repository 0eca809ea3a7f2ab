import { isJobNumber, isPageNumber } from '../clean.ts';
import type { PdfRow } from './pdf-rows.ts';

/** How much of a page its head and its foot may take, as a share of its height. */
const margin = 0.13;

/** The pages without their heads and feet: numbers, and what stands in the same place on several. */
export function withoutMargins(pages: readonly (readonly PdfRow[])[]): readonly (readonly PdfRow[])[] {
  const counted = new Map<string, number>();
  for (const rows of pages) {
    for (const key of new Set(rows.filter(isInMargin).map(keyOf)))
      counted.set(key, (counted.get(key) ?? 0) + 1);
  }
  return pages.map((rows, page) => {
    const isMargin = (row: PdfRow) => {
      if (!isInMargin(row)) return false;
      const words = wordsOf(row);
      if (isPageNumber(words) || isJobNumber(words) || /^\d{1,3}$/u.test(words)) return true;
      return page > 0
        ? (counted.get(keyOf(row)) ?? 0) > 1
        : row.height < 0.5 && (counted.get(keyOf(row)) ?? 0) > 1;
    };
    return rows.filter((row) => !isMargin(row));
  });
}

function isInMargin({ height }: PdfRow): boolean {
  return height > 1 - margin || height < margin;
}

/** Two pages have the same head where it differs in figures only. */
function keyOf(row: PdfRow): string {
  return `${row.height > 0.5} ${wordsOf(row).replaceAll(/\d+/gu, '#')}`;
}

function wordsOf({ words }: PdfRow): string {
  return words.map(({ text }) => text).join(' ');
}
