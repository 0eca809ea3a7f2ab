import type { Problem } from '../rules.ts';
import type { Document } from './document.ts';
import { bareSymbol } from './edits.ts';
import { parseSymbol } from './symbols.ts';

type Finding = Omit<Problem, 'level'>;

/**
 * What is to be mended among a session's documents. `items` are the ids of the items on its agenda, `prefixes` what the
 * symbols of its bodies and of those above and below them begin with; none: not known.
 */
export function documentFindings(
  documents: readonly Document[],
  items: ReadonlySet<string>,
  prefixes: readonly string[],
): readonly Finding[] {
  const bearers = Map.groupBy(
    documents.flatMap(({ id, symbols }) => symbols.map((symbol) => ({ id, symbol: bareSymbol(symbol) }))),
    ({ symbol }) => symbol,
  );
  return documents.flatMap((document) => {
    const { id, symbols, title, languages } = document;
    const about = (code: string, details: Finding['details'] = {}): Finding => ({
      code,
      details: { title: title.words, ...details },
      where: id,
    });
    const under = document.items.filter((item) => items.has(item));
    const conferenceRoomPaper = symbols.some((symbol) => /\/CRP\.\d/u.test(symbol));
    return [
      ...(symbols.length === 0 ? [about('documents.no-symbol')] : []),
      ...symbols.flatMap((symbol) => {
        const { problem } = parseSymbol(symbol);
        if (problem?.suggestion) {
          return [about('documents.symbol-nearly', { symbol, suggestion: problem.suggestion })];
        }
        if (problem) return [about('documents.symbol-malformed', { symbol })];
        return isOf(symbol, prefixes) ? [] : [about('documents.other-prefix', { symbol, prefixes })];
      }),
      ...symbols
        .filter((symbol) => bearers.get(bareSymbol(symbol))?.some((other) => other.id !== id))
        .map((symbol) => about('documents.symbol-twice', { symbol })),
      ...(under.length < document.items.length ? [about('documents.item-gone')] : []),
      ...(document.items.length === 0 ? [about('documents.no-item')] : []),
      ...(languages.length === 0
        ? [about(conferenceRoomPaper ? 'documents.crp-without-language' : 'documents.no-language')]
        : []),
    ];
  });
}

function isOf(symbol: string, prefixes: readonly string[]): boolean {
  return (
    prefixes.length === 0 || prefixes.some((prefix) => symbol === prefix || symbol.startsWith(`${prefix}/`))
  );
}
