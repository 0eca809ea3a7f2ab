import type { Edition } from '../editions/edition.ts';
import { type Issued, languagesIn } from '../editions/issued/issuing.ts';
import { issuingsOf, papersWith } from '../editions/issued/store.ts';
import { editionWithNumber } from '../editions/store.ts';
import { withTranslationsNow } from '../editions/translated.ts';
import type { Language } from '../language/languages.ts';
import { addendumPaper, corrigendumPaper, type LaterPaper } from '../papers/later-papers.ts';
import type { Paper } from '../papers/paper.ts';
import { paperOf } from '../papers/paper-of.ts';
import { missingIn } from '../papers/printed.ts';
import { RuleBroken } from '../rules.ts';
import type { Day } from '../time/days.ts';
import { contentOf, deskOf } from './desk.ts';
import type { Shell } from './shell.ts';

/** A paper that stands: in which languages and printings, and how it is written anew. */
export interface Standing {
  readonly edition: Edition;
  readonly printings: ReadonlyMap<Language, number>;
  readonly anew: (language: Language) => Paper;
}

/**
 * The paper of a session that bears a symbol, to be reissued, corrected or added to in some of its languages.
 * @throws RuleBroken editions.no-such-paper, editions.not-issued-in, editions.date-before-last, editions.no-language
 */
export async function standingPaper(
  shell: Shell,
  { session, about, date }: { readonly session: string; readonly about: string; readonly date: Day },
  wanted: readonly Language[],
): Promise<Standing> {
  const { db } = shell;
  const there = (await papersWith(db, about)).filter((paper) => paper.session_id === session);
  const [first] = there;
  if (!first) throw new RuleBroken('editions.no-such-paper', { symbol: about });
  const edition = await editionWithNumber(db, session, first.edition);
  if (date < edition.date) throw new RuleBroken('editions.date-before-last', { date, last: edition.date });
  const printings = new Map(there.map(({ language, printing }) => [language as Language, printing]));
  if (wanted.length === 0) throw new RuleBroken('editions.no-language');
  for (const language of wanted) {
    if (!printings.has(language)) throw new RuleBroken('editions.not-issued-in', { symbol: about, language });
  }
  const now = contentOf(await deskOf(db, session));
  const content = withTranslationsNow(edition.content, now, wanted);
  const issuings = (await issuingsOf(db, session)).filter(
    ({ symbol, issued }) => symbol === about && issued.kind !== 'reissue',
  );
  const anew = (language: Language): Paper => {
    const issuing = issuings.find(({ issued }) => languagesIn(issued).includes(language)) ?? issuings[0];
    if (issuing) {
      const { symbol, about: of, date: on } = issuing;
      return laterPaper(content, issuing.issued, { symbol, about: of, date: on, language });
    }
    const count = missingIn(content, language).length;
    if (count > 0) throw new RuleBroken('editions.texts-missing', { language, count });
    return paperOf(content, { symbol: about, date: edition.date, language });
  };
  return { edition, printings, anew };
}

/** A corrigendum or an addendum in one language, as it was given. */
export function laterPaper(
  content: Edition['content'],
  issued: Issued,
  head: Omit<LaterPaper, 'only'>,
): Paper {
  const { language } = head;
  const some = issued.kind !== 'reissue' && issued.only ? languagesIn(issued) : null;
  const later = { ...head, only: some };
  if (issued.kind === 'corrigendum')
    return corrigendumPaper(content, issued.corrections[language] ?? [], later);
  const texts = issued.kind === 'addendum' ? issued.texts : {};
  return addendumPaper(content, texts[language] ?? { title: '', text: '' }, later);
}
