import type { Database } from '../../../db/connect.ts';
import { changesOf } from '../../editions/changes.ts';
import type { Edition } from '../../editions/edition.ts';
import type { papersOf } from '../../editions/issued/store.ts';
import { editionsLately, editionWithNumber } from '../../editions/store.ts';
import { say } from '../../language/catalogue.ts';
import { dateOf } from '../../language/dates.ts';
import type { Language } from '../../language/languages.ts';
import { headingOf } from './home-page.ts';
import { authorityOf, languageNames, namesOf, occasionOf } from './wording.ts';

/** An edition as lists name it. */
export function editionLine(edition: Edition, language: Language) {
  const { session, number, date, symbol, content } = edition;
  return {
    session,
    number,
    date,
    day: dateOf(date, language),
    symbol,
    names: namesOf(content, language),
    occasion: occasionOf(content, language),
    heading: headingOf(content, language),
    authority: authorityOf(edition, language),
    href: `/sessions/${session}/editions/${number}`,
  };
}

/** How many editions the home page tells of, and how much of each. */
const mostEditions = 6;
const mostChanges = 3;

/** What was published lately, the latest first, with the first few of its changes. */
export async function latelyChanged(db: Database, body: string | null, language: Language) {
  const editions = (await editionsLately(db, body === null ? mostEditions : 5 * mostEditions))
    .filter(({ content }) => body === null || isOf(content.programme.session.bodies, body))
    .slice(0, mostEditions);
  return await Promise.all(
    editions.map(async (edition) => {
      const { session, number } = edition;
      const before = number > 1 ? await editionWithNumber(db, session, number - 1) : null;
      const changes = before ? changesOf(before, edition, language) : [say(language, 'public.first-edition')];
      return {
        ...editionLine(edition, language),
        changes: changes.slice(0, mostChanges),
        more: Math.max(0, changes.length - mostChanges),
      };
    }),
  );
}

export function isOf(bodies: readonly { readonly body: string }[], body: string): boolean {
  return bodies.some((one) => one.body === body);
}

/** The latest agenda paper that was issued up to an edition, with its languages; null where none is. */
export function paperOf(
  papers: Awaited<ReturnType<typeof papersOf>>,
  editions: readonly Edition[],
  edition: Edition,
  language: Language,
) {
  const symbols = new Set(editions.map(({ symbol }) => symbol));
  const until = papers.filter(
    ({ edition: number, symbol }) => number <= edition.number && symbols.has(symbol),
  );
  const last = until.at(-1);
  if (!last) return null;
  const pages = until.filter(({ address, format }) => address === last.address && format === 'html');
  return {
    symbol: last.symbol,
    href: `/papers/${last.address}`,
    languages: languageNames(
      pages.map((page) => page.language),
      language,
    ).map((one) => ({ ...one, href: `/papers/${last.address}?lang=${one.language}` })),
  };
}
