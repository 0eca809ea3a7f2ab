import type { Database } from '../../../db/connect.ts';
import { forEditing } from '../../agenda/prose.ts';
import { revisionWithNumber } from '../../drafting/store.ts';
import { textsOf } from '../../drafting/texts.ts';
import { textId } from '../../drafting/translating.ts';
import { hashOfWords } from '../../language/text.ts';

/** How far back in the line of revisions an earlier original is looked for. */
const mostRevisions = 300;

/**
 * What the originals said that translations were made from, by the ids of their texts and the hashes of the originals, as a
 * text field shows them; those that are not found are left out.
 */
export async function earlierOriginals(
  db: Database,
  session: string,
  before: number,
  wanted: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (let number = before - 1; number >= Math.max(1, before - mostRevisions); number -= 1) {
    if (found.size === wanted.size) break;
    const { programme } = await revisionWithNumber(db, session, number);
    for (const one of textsOf(programme)) {
      const id = textId(one);
      const of = wanted.get(id);
      if (of === undefined || found.has(id) || hashOfWords(one.text.words) !== of) continue;
      const { words } = one.text;
      found.set(id, one.what === 'annotation' ? forEditing(words, programme.agenda) : words);
    }
  }
  return found;
}
