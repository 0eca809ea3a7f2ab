import type { Database } from '../../db/connect.ts';
import type { Edition } from '../editions/edition.ts';
import { editionWithNumber } from '../editions/store.ts';
import type { Language } from '../language/languages.ts';
import { changesLetter, type Told, toldOf } from '../notices/following/changes-letter.ts';
import { type Follower, keyOfLetter } from '../notices/following/following.ts';
import { type Gathered, gathered, judging, type News } from '../notices/following/gathering.ts';
import {
  claimDue,
  followingsConcerned,
  reach,
  saveNews,
  type Telling,
  takeTurn,
  tellings,
} from '../notices/following/news/store.ts';
import { queueNotice } from '../notices/store.ts';
import type { Instant } from '../time/days.ts';
import { forgetWhoDoesNotFollow } from './follow.ts';
import type { Shell } from './shell.ts';

/** How many followings are read, and how many letters are written, in one transaction. */
const portion = { followings: 500, letters: 100 } as const;

/**
 * Tells those who follow a body, a session or an item what editions published since changed: at once or in the next
 * digest. A step that any copy of the program may run again and again, and that tells everybody once; it gives how many
 * letters it queued.
 */
export async function tellFollowers(shell: Shell): Promise<number> {
  const { db, clock } = shell;
  const known = knownEditions();
  for (const telling of await tellings(db)) await noteNews(shell, telling, known);
  const words = wordsIn(known, shell.settings.baseUrl);
  let queued = 0;
  for (;;) {
    const told = await tellSome(shell, clock(), words);
    if (told === null) break;
    queued += told;
  }
  await forgetWhoDoesNotFollow(shell);
  if (queued > 0) shell.queued();
  return queued;
}

/** Notes for everybody concerned that an edition is to be told, and when; some followers at a time, where it was left. */
async function noteNews({ db, clock }: Shell, telling: Telling, known: Known) {
  const { session, edition } = telling;
  const after = await known(db, session, edition);
  const before = edition > 1 ? await known(db, session, edition - 1) : null;
  const due = judging(before, after, telling.publishedAt, clock());
  const bodies = [before, after].flatMap((one) => one?.content.programme.session.bodies ?? []);
  for (let at: Telling | null = telling; at !== null; ) {
    const here: Telling = at;
    at = await db.transaction().execute(async (transaction) => {
      await takeTurn(transaction, clock());
      const found = await followingsConcerned(
        transaction,
        here,
        bodies.map(({ body }) => body),
        portion.followings,
      );
      const isLast = found.length < portion.followings;
      const last = found.at(-1)?.follower;
      // What the last one follows may go on in the next portion.
      const whole = isLast ? found : found.filter(({ follower }) => follower !== last);
      const reached = isLast ? null : (whole.at(-1)?.follower ?? last ?? null);
      if (!(await reach(transaction, here, reached))) return null;
      for (const [instant, some] of Map.groupBy(whole, due)) {
        if (instant !== null) await saveNews(transaction, here, some, instant);
      }
      return reached === null ? null : { ...here, reached };
    });
  }
}

/** Queues the letters of the next few followers who are due; null where nobody is. */
async function tellSome({ db, newId, settings }: Shell, now: Instant, words: Words): Promise<number | null> {
  return await db.transaction().execute(async (transaction) => {
    await takeTurn(transaction, now);
    const due = await claimDue(transaction, now, portion.letters);
    if (due.length === 0) return null;
    let queued = 0;
    for (const { news, ...follower } of due) {
      const [first, ...others] = await words(transaction, news, follower.language);
      if (!first) continue;
      const { baseUrl } = settings;
      const notice = {
        id: newId(),
        key: keyOfLetter(
          follower.id,
          news.map(({ session, edition }) => `${session}#${edition}`),
        ),
        kind: 'changes',
        to: addressee(follower),
        letter: changesLetter([first, ...others], follower.id, { language: follower.language, baseUrl }),
        round: null,
        link: null,
      };
      await queueNotice(transaction, notice, now);
      queued += 1;
    }
    return queued;
  });
}

function addressee({ email, language }: Follower) {
  return { person: null, email, name: '', language };
}

type Known = (db: Database, session: string, number: number) => Promise<Edition>;

/** Editions as they are needed, each read once. */
function knownEditions(): Known {
  const editions = new Map<string, Edition>();
  return async (db, session, number) => {
    const name = `${session}#${number}`;
    const edition = editions.get(name) ?? (await editionWithNumber(db, session, number));
    editions.set(name, edition);
    return edition;
  };
}

type Words = (db: Database, news: readonly News[], language: Language) => Promise<readonly Told[]>;

/** What followers are told, in words: the same news in the same language are put into words once. */
function wordsIn(known: Known, baseUrl: string): Words {
  const told = new Map<string, Told | null>();
  const inWords = async (db: Database, { session, editions, items }: Gathered, language: Language) => {
    const name = JSON.stringify([session, editions, items && [...items].toSorted(), language]);
    const found = told.get(name);
    if (found !== undefined) return found;
    const [number, ...others] = editions;
    const before = number > 1 ? await known(db, session, number - 1) : null;
    const first = await known(db, session, number);
    const later: Edition[] = [];
    for (const other of others) later.push(await known(db, session, other));
    const words = toldOf({ before, editions: [first, ...later], items }, language, baseUrl);
    told.set(name, words);
    return words;
  };
  return async (db, news, language) => {
    const sessions: Told[] = [];
    for (const one of gathered(news)) {
      const words = await inWords(db, one, language);
      if (words) sessions.push(words);
    }
    return sessions;
  };
}
