import { joined, type Line } from '../line.ts';
import type { ListedRead } from './report-read.ts';

const symbol = /^[A-Z][A-Za-z0-9.]*(?:\/[A-Za-z0-9.()-]+){1,}[*]*$/u;
const itemNumber =
  /^(?:\d{1,2}(?:\s?\([a-zа-я\u0621-\u064a]\))*(?:\s?[–,-]\s?)?|\([a-z]\)(?:\s?[–,-]\s?)?|and |et |y |и )+$/u;

/**
 * The documents before a body, as the annex of a report lists them: a row begins with a symbol, the number of an item
 * follows where there is one, and the title goes on over further lines.
 */
export function documentsListed(lines: readonly Line[]): readonly ListedRead[] {
  const rows: { symbol: string; item: string | null; title: string[] }[] = [];
  for (const { raw, text } of lines) {
    const cells = raw
      .split(/\t|\s{2,}/u)
      .map((cell) => cell.trim())
      .filter((cell) => cell !== '');
    const [first = '', ...others] = cells.length > 1 ? cells : text.split(' ');
    if (!symbol.test(first)) {
      rows.at(-1)?.title.push(text);
      continue;
    }
    const words = others.join(' ');
    const [, item = null, title = words] =
      /^((?:\d{1,2}(?:\s\([a-zа-я]\))*|\([a-z]\))(?:(?:\s?[–-]\s?|,\s?|\s(?:and|et|y|и)\s)(?:\d{1,2}(?:\s\([a-zа-я]\))*|\([a-z]\)))*)\s+(\S.*)$/u.exec(
        words,
      ) ?? [];
    const alone = others.length === 1 && itemNumber.test(words);
    rows.push({
      symbol: first.replaceAll('*', ''),
      item: alone ? words : item,
      title: alone || title === '' ? [] : [title],
    });
  }
  return rows.map(({ title, ...row }) => ({ ...row, title: joined(title) }));
}
