import { parseSymbol, plainSymbol, type SymbolSeries } from '../../documents/symbols.ts';
import type { Language } from '../../language/languages.ts';
import { RuleBroken } from '../../rules.ts';
import type { Day, Instant } from '../../time/days.ts';

/**
 * What may be issued after an edition's papers: the same paper once more, corrections of it, an addition to it; `only` in
 * some of the languages of the paper that it is about.
 */
export type Issued =
  | { readonly kind: 'reissue'; readonly printings: InLanguages<number> }
  | {
      readonly kind: 'corrigendum';
      readonly corrections: InLanguages<readonly Correction[]>;
      readonly only: boolean;
    }
  | { readonly kind: 'addendum'; readonly texts: InLanguages<Addition>; readonly only: boolean };

export type IssuedKind = Issued['kind'];

export type InLanguages<Value> = Readonly<Partial<Record<Language, Value>>>;

/** One correction of a printed paper, in one language: where, what stands there, and what is to be read. */
export interface Correction {
  readonly place: string;
  /** Empty where something is to be put in. */
  readonly instead: string;
  /** Empty where something is to be taken out. */
  readonly read: string;
}

/** What an addendum says in one language: a title, and paragraphs parted by empty lines. */
export interface Addition {
  readonly title: string;
  readonly text: string;
}

/** One issuing, in the line of those of its session. Never changed. */
export interface Issuing {
  readonly session: string;
  readonly number: number;
  /** The symbol of what was issued, without stars. */
  readonly symbol: string;
  /** The symbol of the paper that was reissued, corrected or added to. */
  readonly about: string;
  readonly edition: number;
  readonly date: Day;
  readonly issued: Issued;
  readonly issuedBy: string;
  readonly issuedAt: Instant;
}

/** The languages in which something was issued. */
export function languagesIn(issued: Issued): readonly Language[] {
  const inEach =
    issued.kind === 'reissue'
      ? issued.printings
      : issued.kind === 'corrigendum'
        ? issued.corrections
        : issued.texts;
  return Object.keys(inEach) as readonly Language[];
}

/** How often a paper may be reissued: after that a revision is due. */
export const mostPrintings = 4;

const modifiers = { revision: 'Rev', corrigendum: 'Corr', addendum: 'Add' } as const;

/** The next symbol of a kind for a paper, by the symbols that are used: `…/1/Rev.1` after `…/1`, `…/1/Rev.2` after that. */
export function nextSymbol(kind: keyof typeof modifiers, about: string, used: readonly string[]): string {
  const base = kind === 'revision' ? baseOf(about) : about;
  const numbers = used.flatMap((symbol) => {
    const read = modifierOf(symbol);
    return read?.of === base && read.modifier === modifiers[kind] ? read.number : [];
  });
  return withModifier(base, `${modifiers[kind]}.${Math.max(0, ...numbers) + 1}`);
}

/** A symbol without its `/Rev.n`: what all revisions of a document share. */
export function baseOf(symbol: string): string {
  const read = modifierOf(symbol);
  return read?.modifier === 'Rev' ? read.of : symbol;
}

/**
 * Holds the symbol that an edition is to bear against those that its session used: a revision is the next one of its
 * document, and corrigenda and addenda are issued as such.
 * @throws RuleBroken editions.not-the-next-symbol, editions.corrigendum-by-itself
 */
export function mayBearRevision(symbol: string, used: readonly string[]) {
  const read = modifierOf(symbol);
  if (!read) return;
  if (read.modifier === 'Corr' || (read.modifier === 'Add' && used.includes(read.of)))
    throw new RuleBroken('editions.corrigendum-by-itself', { symbol });
  const next = nextSymbol('revision', symbol, used);
  // What was issued before this program was used is not known to it.
  const known = used.includes(read.of);
  if (read.modifier === 'Rev' && known && next !== symbol)
    throw new RuleBroken('editions.not-the-next-symbol', { symbol, next });
}

/** The same for a corrigendum or an addendum to a paper. @throws RuleBroken editions.not-the-next-symbol */
export function mayBear(
  symbol: string,
  kind: 'corrigendum' | 'addendum',
  about: string,
  used: readonly string[],
) {
  const next = nextSymbol(kind, about, used);
  if (symbol !== next) throw new RuleBroken('editions.not-the-next-symbol', { symbol, next });
}

/** The modifier at the end of a symbol, `Rev.1`, and what it modifies; of a joint symbol that of every part. */
function modifierOf(symbol: string): { of: string; modifier: string; number: number } | null {
  const parsed = parseSymbol(symbol).symbol;
  const lasts = parsed?.series.map(({ parts }) => parts.at(-1)) ?? [];
  const [last] = lasts;
  if (!parsed || last?.kind !== 'modifier' || lasts.some((one) => one?.text !== last.text)) return null;
  const [modifier = '', number = ''] = last.text.split('.');
  const without = parsed.series.map(({ parts }): SymbolSeries => ({ parts: parts.slice(0, -1) }));
  return { of: plainSymbol({ series: without, stars: 0 }), modifier, number: Number(number) };
}

function withModifier(symbol: string, modifier: string): string {
  const parsed = parseSymbol(symbol).symbol;
  if (!parsed) return `${symbol}/${modifier}`;
  const series = parsed.series.map(
    ({ parts }): SymbolSeries => ({ parts: [...parts, { kind: 'modifier', text: modifier }] }),
  );
  return plainSymbol({ series, stars: 0 });
}
