import { type IssuedPaper, papersOf, savePaper } from '../editions/issued/store.ts';
import { editionsOf } from '../editions/store.ts';
import { withLaterTranslations } from '../editions/translated.ts';
import type { Language } from '../language/languages.ts';
import { missingIn } from '../papers/agenda-paper.ts';
import { RuleBroken } from '../rules.ts';
import { contentOf, deskOf } from './desk.ts';
import { note } from './log.ts';
import { papersIn, type Writing } from './papers-of.ts';
import type { Shell } from './shell.ts';

/** Adds the papers of a language to the latest edition that has papers, under the same symbol; no other byte changes.
 * @throws RuleBroken editions.no-papers, editions.language-issued, editions.texts-missing */
export async function publishLanguage(
  shell: Shell,
  { session, person, language }: { session: string; person: string; language: Language },
  writing: Writing = {},
): Promise<readonly IssuedPaper[]> {
  const desk = await deskOf(shell.db, session);
  const edition = (await editionsOf(shell.db, session)).findLast(({ symbol }) => symbol !== null);
  if (!edition?.symbol) throw new RuleBroken('editions.no-papers');
  const content = withLaterTranslations(edition.content, contentOf(desk));
  const count = missingIn(content, language).length;
  const details = { language, count };
  if (count > 0) throw new RuleBroken('editions.texts-missing', details);
  const issued = await papersOf(shell.db, session, edition.number);
  if (issued.some((paper) => paper.symbol === edition.symbol && paper.language === language))
    throw new RuleBroken('editions.language-issued', details);
  const papers = await papersIn(shell, { ...edition, content }, edition.symbol, [language], writing);
  await shell.db.transaction().execute(async (db) => {
    for (const paper of papers) await savePaper(db, paper);
    await note(db, shell, {
      person,
      deed: 'publish-language',
      about: session,
      details: { edition: edition.number, language },
    });
  });
  return papers;
}
