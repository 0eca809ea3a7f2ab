import type { Shell } from '../../acts/shell.ts';
import { asInForce } from '../../drafting/changes.ts';
import type { Programme } from '../../drafting/programme.ts';
import { latestRevision, revisionWithNumber } from '../../drafting/store.ts';
import { say } from '../../language/catalogue.ts';
import type { Language } from '../../language/languages.ts';
import { changesInWords } from './changes.ts';
import type { Place } from './place.ts';

/** What a deed at the organization of work did, in words, where it was done. */
export interface Said {
  /** The row (`r-ID`) or the meeting (`m-ID`) beside which it is said; `work`: above all of them. */
  readonly at: string;
  /** The revision that the deed saved: undoing it goes back to the one before. */
  readonly revision: number;
  readonly sentence: string;
}

/** At most so many changes are named one by one. */
const most = 3;

/** Says what a revision changed, where a page is asked to; null where there is no such revision. */
export async function saidOf(
  shell: Shell,
  session: string,
  { done, at, work }: Pick<Place, 'done' | 'at' | 'work'>,
  shownAt: ReadonlySet<string>,
  language: Language,
): Promise<Said | null> {
  if (done === null || at === null || done < 2) return null;
  const { number } = await latestRevision(shell.db, session);
  if (done > number) return null;
  const [then, now] = [
    await revisionWithNumber(shell.db, session, done - 1),
    await revisionWithNumber(shell.db, session, done),
  ].map(({ programme }) => shownFirst(programme, work));
  if (!then || !now) return null;
  const sentences = changesInWords(then, now, language).map(({ sentence }) => sentence);
  const said = sentences.slice(0, most).join(' ');
  const rest = sentences.length - most;
  return {
    at: shownAt.has(at) ? at : 'work',
    revision: done,
    sentence:
      sentences.length === 0
        ? say(language, 'desk.saved-as')
        : rest > 0
          ? say(language, 'desk.and-more', { said, count: rest })
          : said,
  };
}

/** The programme with the organization of work that is open, where it is another than the one in force, in its place. */
function shownFirst(programme: Programme, work: string | null): Programme {
  const there = work !== null && programme.works.some(({ id }) => id === work);
  return there ? asInForce(programme, work) : programme;
}
