import type { Content } from '../editions/edition.ts';
import { editionWithNumber } from '../editions/store.ts';
import { withLaterTranslations } from '../editions/translated.ts';
import type { Language } from '../language/languages.ts';
import type { Paper } from '../papers/paper.ts';
import { paperOf } from '../papers/paper-of.ts';
import { docxSince } from '../papers/word/document.ts';
import { RuleBroken } from '../rules.ts';
import { contentOf, deskOf } from './desk.ts';
import type { Shell } from './shell.ts';

/** Which paper is written for editors, and since which edition what changed is marked. */
export interface Tracked {
  readonly session: string;
  readonly language: Language;
  /** The number of an edition, or the draft as it is now. */
  readonly of: number | 'draft';
  readonly since: number;
}

/**
 * The agenda paper of a draft or an edition as a Word document, with what changed since an earlier edition as Word's tracked
 * changes. Of the earlier one, translations that were made later of its very words count.
 * @throws NotFound, RuleBroken editions.not-earlier, papers.not-translated
 */
export async function trackedPaper(
  shell: Shell,
  { session, language, of, since }: Tracked,
): Promise<Uint8Array> {
  const desk = await deskOf(shell.db, session);
  const now = contentOf(desk);
  const earlier = await editionWithNumber(shell.db, session, since);
  const later = of === 'draft' ? null : await editionWithNumber(shell.db, session, of);
  if (later && later.number <= earlier.number)
    throw new RuleBroken('editions.not-earlier', { edition: earlier.number });
  const paper = (content: Content, symbol: string | null, date: string): Paper =>
    paperOf(withLaterTranslations(content, now), { symbol, date, language });
  const today = shell.clock().slice(0, 10);
  return await docxSince(
    paper(earlier.content, earlier.symbol, earlier.date),
    later ? paper(later.content, later.symbol, later.date) : paper(now, null, today),
    shell.settings,
  );
}
