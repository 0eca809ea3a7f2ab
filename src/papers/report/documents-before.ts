import { placed } from '../../agenda/outline.ts';
import type { Document } from '../../documents/document.ts';
import type { Programme } from '../../drafting/programme.ts';
import type { Language } from '../../language/languages.ts';
import { numberOf } from '../../language/numbers.ts';
import type { Text } from '../../language/text.ts';

/** A line of the list of documents before a body. */
export interface DocumentBefore {
  readonly symbols: readonly string[];
  /** "1 (b)", "2–4", as the language writes them. */
  readonly items: string;
  readonly title: Text;
}

/**
 * The list of documents before a body: its agenda under the item on the adoption of the agenda, then the documents that
 * have a symbol, as the agenda lists them, each once.
 */
export function documentsBefore(
  programme: Programme,
  agendaPaper: { readonly symbol: string; readonly title: Text } | null,
  language: Language,
): readonly DocumentBefore[] {
  const items = placed(programme.agenda);
  const numbers = (ids: readonly string[]) =>
    items.flatMap(({ item, path }) => (ids.includes(item.id) ? [numberOf(path, language)] : [])).join(', ');
  const adoption = items.find(({ item }) => item.standing === 'adoption-of-agenda') ?? items[0];
  const own: readonly DocumentBefore[] =
    agendaPaper && adoption
      ? [
          {
            symbols: [agendaPaper.symbol],
            items: numberOf(adoption.path, language),
            title: agendaPaper.title,
          },
        ]
      : [];
  const others = programme.documents
    .filter(({ symbols }) => symbols.length > 0 && !symbols.includes(agendaPaper?.symbol ?? ''))
    .toSorted(bySymbol)
    .map(({ symbols, items: under, title }) => ({ symbols, items: numbers(under), title }));
  return [...own, ...others];
}

function bySymbol(one: Document, other: Document): number {
  return (one.symbols[0] ?? '').localeCompare(other.symbols[0] ?? '', 'en', { numeric: true });
}
