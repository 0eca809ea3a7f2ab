import { createHash } from 'node:crypto';
import { symbolPath } from '../documents/symbols.ts';
import type { Edition } from '../editions/edition.ts';
import type { IssuedPaper } from '../editions/issued/store.ts';
import { type Language, languages } from '../language/languages.ts';
import { agendaPaper, missingIn } from '../papers/agenda-paper.ts';
import { formats, writers } from '../papers/writers.ts';
import type { Shell } from './shell.ts';

/** The papers of an edition in every language in which it is complete, each in every format. */
export async function papersOfEdition(
  shell: Shell,
  edition: Edition,
  symbol: string,
): Promise<readonly IssuedPaper[]> {
  return await papersIn(
    shell,
    edition,
    symbol,
    languages.filter((language) => missingIn(edition.content, language).length === 0),
  );
}

/** The papers of an edition in some languages, each in every format. @throws RuleBroken papers.not-set */
export async function papersIn(
  { settings }: Shell,
  edition: Edition,
  symbol: string,
  wanted: readonly Language[],
): Promise<readonly IssuedPaper[]> {
  const papers: IssuedPaper[] = [];
  for (const language of wanted) {
    const paper = agendaPaper(edition.content, { symbol, date: edition.date, language });
    for (const format of formats) {
      const body = Buffer.from(await writers[format](paper, settings));
      papers.push({
        address: symbolPath(symbol),
        format,
        language,
        symbol,
        session: edition.session,
        edition: edition.number,
        body,
        sha256: createHash('sha256').update(body).digest('hex'),
      });
    }
  }
  return papers;
}
