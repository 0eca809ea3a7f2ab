import { symbolPath } from '../../documents/symbols.ts';
import type { Edition } from '../../editions/edition.ts';
import { baseOf, type Issuing, languagesIn } from '../../editions/issued/issuing.ts';
import type { papersOf } from '../../editions/issued/store.ts';
import { say } from '../../language/catalogue.ts';
import { dateOf } from '../../language/dates.ts';
import type { Language } from '../../language/languages.ts';
import { listed } from '../../language/lists.ts';
import { languageNames } from './wording.ts';

type Papers = Awaited<ReturnType<typeof papersOf>>;

/** A paper of a session as lists show it: what it is to the others, its languages, and how it was reissued. */
export interface PaperShown {
  readonly symbol: string;
  readonly href: string;
  /** "Edition 2"; null for a corrigendum or an addendum. */
  readonly edition: string | null;
  /** "Replaces CTOC/COP/WG.7/2018/1", "Corrigendum to …"; null where it is the first. */
  readonly relation: string | null;
  readonly replacedBy: string | null;
  readonly languages: readonly {
    readonly language: Language;
    readonly name: string;
    readonly href: string;
    readonly stars: string;
  }[];
  /** One line each time it was reissued, with the pages of the printing before. */
  readonly reissues: readonly {
    readonly words: string;
    readonly before: readonly { readonly language: Language; readonly name: string; readonly href: string }[];
  }[];
}

/** The papers of a session, the latest edition first, each followed by its corrigenda and addenda; up to an edition. */
export function papersShown(
  editions: readonly Pick<Edition, 'number' | 'symbol'>[],
  issuings: readonly Issuing[],
  papers: Papers,
  reader: Language,
): readonly PaperShown[] {
  const issued = editions.flatMap(({ number, symbol }) => (symbol === null ? [] : { number, symbol }));
  const shown = (
    symbol: string,
    { edition = null, relation = null, replacedBy = null }: Partial<PaperShown>,
  ): PaperShown => {
    const href = `/papers/${symbolPath(symbol)}`;
    const pages = papers.filter((paper) => paper.symbol === symbol && paper.format === 'html');
    const printings = new Map(pages.map(({ language, printing }) => [language, printing]));
    return {
      symbol,
      href,
      edition,
      relation,
      replacedBy,
      languages: languageNames([...printings.keys()], reader).map((one) => ({
        ...one,
        href: `${href}?lang=${one.language}`,
        stars: '*'.repeat((printings.get(one.language) ?? 1) - 1),
      })),
      reissues: issuings.flatMap((one) => reissueShown(one, symbol, href, reader)),
    };
  };
  const about = (symbol: string): readonly PaperShown[] =>
    issuings.flatMap((one) => {
      if (one.issued.kind === 'reissue' || one.about !== symbol) return [];
      // In further languages it is the same paper.
      if (issuings.find((other) => isOf(other, one.symbol)) !== one) return [];
      const key = one.issued.kind === 'corrigendum' ? 'issuing.corrects' : 'issuing.adds-to';
      const relation = say(reader, key, { symbol, date: dateOf(one.date, reader) });
      const only = onlyIn(one, reader);
      const said = only === null ? relation : `${relation} (${only})`;
      return [shown(one.symbol, { relation: said }), ...about(one.symbol)];
    });
  return issued.toReversed().flatMap(({ number, symbol }) => {
    const line = issued.filter((other) => baseOf(other.symbol) === baseOf(symbol));
    const before = line.findLast((other) => other.number < number);
    const after = line.find((other) => other.number > number);
    const said = {
      edition: say(reader, 'calendar.edition', { number }),
      relation: before ? say(reader, 'issuing.replaces', { symbol: before.symbol }) : null,
      replacedBy: after ? say(reader, 'issuing.replaced-by', { symbol: after.symbol }) : null,
    };
    return [shown(symbol, said), ...about(symbol)];
  });
}

/** "English and French only", for a corrigendum that corrects some of the languages alone. */
function onlyIn({ issued }: Issuing, reader: Language): string | null {
  if (issued.kind !== 'corrigendum' || !issued.only) return null;
  const names = languagesIn(issued).map((language) => say(reader, `language.${language}`));
  return say(reader, 'paper.languages-only', { languages: listed(names, reader) });
}

function isOf({ symbol, issued }: Issuing, wanted: string): boolean {
  return symbol === wanted && issued.kind !== 'reissue';
}

/** What was issued after an edition of its papers, in words, one line each: to be told beside what the edition changed. */
export function issuedAfter(
  issuings: readonly Issuing[],
  edition: number,
  reader: Language,
): readonly { readonly symbol: string; readonly href: string; readonly words: string }[] {
  return issuings
    .filter((one) => one.edition === edition)
    .map((one) => {
      const { issued, symbol, about, date } = one;
      const on = dateOf(date, reader);
      const href = `/papers/${symbolPath(symbol)}`;
      if (issued.kind === 'reissue')
        return { symbol, href, words: reissueShown(one, symbol, href, reader)[0]?.words ?? '' };
      const key = issued.kind === 'corrigendum' ? 'issuing.corrects' : 'issuing.adds-to';
      return { symbol, href, words: say(reader, key, { symbol: about, date: on }) };
    });
}

function reissueShown({ issued, about, date }: Issuing, symbol: string, href: string, reader: Language) {
  if (issued.kind !== 'reissue' || about !== symbol) return [];
  const names = languageNames(languagesIn(issued), reader);
  return [
    {
      words: say(reader, 'issuing.was-reissued', {
        date: dateOf(date, reader),
        languages: listed(
          languagesIn(issued).map((language) => say(reader, `language.${language}`)),
          reader,
        ),
      }),
      before: names.map((one) => ({
        ...one,
        href: `${href}?lang=${one.language}&printing=${(issued.printings[one.language] ?? 2) - 1}`,
      })),
    },
  ];
}
