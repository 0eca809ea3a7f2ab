import { isDeepStrictEqual } from 'node:util';
import type { Database } from '../../db/connect.ts';
import { parseSymbol, plainSymbol } from '../documents/symbols.ts';
import { holdSession } from '../drafting/store.ts';
import {
  type Issued,
  type Issuing,
  languagesIn,
  mayBear,
  mostPrintings,
  nextSymbol,
} from '../editions/issued/issuing.ts';
import {
  type IssuedPaper,
  issuingsOf,
  saveIssuing,
  savePaper,
  symbolIsUsed,
} from '../editions/issued/store.ts';
import { editionsOf } from '../editions/store.ts';
import { withLaterTranslations } from '../editions/translated.ts';
import type { Language } from '../language/languages.ts';
import { reissuedPaper } from '../papers/later-papers.ts';
import type { Paper } from '../papers/paper.ts';
import { RuleBroken } from '../rules.ts';
import type { Day } from '../time/days.ts';
import { contentOf, deskOf } from './desk.ts';
import { note } from './log.ts';
import { inEveryFormat, type Writing } from './papers-of.ts';
import type { Shell } from './shell.ts';
import { laterPaper, type Standing, standingPaper } from './standing-paper.ts';

/** What is asked to be issued after an edition: of which paper, with which day, and what was issued last as its author saw it. */
interface Asked {
  readonly session: string;
  readonly person: string;
  /** The symbol of the paper that is reissued, corrected or added to. */
  readonly about: string;
  readonly date: Day;
  /** The number of the last issuing that was seen; 0 for none. */
  readonly seen: number;
}

export interface AskedReissue extends Asked {
  readonly languages: readonly Language[];
}

export interface AskedLater extends Asked {
  /** Null for the next one of its kind. */
  readonly symbol: string | null;
  readonly issued: Given;
}

/** What is given of a corrigendum or an addendum; in how many of the languages it is, is found out. */
type Given =
  | Omit<Extract<Issued, { kind: 'corrigendum' }>, 'only'>
  | Omit<Extract<Issued, { kind: 'addendum' }>, 'only'>;

/**
 * Issues a paper once more in some of its languages, for technical reasons: the same original, translations as they are
 * now, a star behind the symbol. What was issued before stays, byte for byte.
 * @throws RuleBroken editions.no-such-paper, editions.not-issued-in, editions.reissued-too-often, editions.texts-missing,
 * editions.date-before-last, editions.issued-meanwhile, papers.not-written
 */
export async function reissue(
  shell: Shell,
  { languages: wanted, ...asked }: AskedReissue,
  writing: Writing = {},
): Promise<Issuing> {
  const { about, date } = asked;
  const standing = await standingPaper(shell, asked, wanted);
  const once = Object.fromEntries(wanted.map((language) => [language, 0]));
  const again = await already(shell.db, asked, {
    symbol: about,
    issued: { kind: 'reissue', printings: once },
  });
  if (again) return again;
  const printing = (language: Language) => (standing.printings.get(language) ?? 0) + 1;
  for (const language of wanted) {
    if (printing(language) > mostPrintings)
      throw new RuleBroken('editions.reissued-too-often', { symbol: about, language });
  }
  const printings = Object.fromEntries(wanted.map((language) => [language, printing(language)]));
  const papers = () =>
    wanted.map((language) => reissuedPaper(standing.anew(language), printing(language), date));
  const issued = { kind: 'reissue', printings } as const;
  return await issueLater(shell, asked, standing, { symbol: about, issued, papers, printing }, writing);
}

/**
 * Issues a corrigendum or an addendum to a paper, under a symbol of its own, in the languages that it is given in.
 * @throws RuleBroken those of `reissue`, and editions.symbol-malformed, editions.symbol-used, editions.not-the-next-symbol
 */
export async function issueAbout(
  shell: Shell,
  { symbol: typed, issued: given, ...asked }: AskedLater,
  writing: Writing = {},
): Promise<Issuing> {
  const { about, session, date, seen } = asked;
  const used = await symbolsOf(shell.db, session, seen);
  const symbol = typed === null ? nextSymbol(given.kind, about, used) : wellFormed(typed);
  const wanted = Object.keys(given.kind === 'corrigendum' ? given.corrections : given.texts) as Language[];
  const standing = await standingPaper(shell, asked, wanted);
  const before = await inLanguagesBefore(shell.db, asked, { symbol, issued: given }, wanted);
  const issued = { ...given, only: standing.printings.size > wanted.length + before };
  const again = await already(shell.db, asked, { symbol, issued });
  if (again) return again;
  if (before === 0) {
    if (await symbolIsUsed(shell.db, symbol)) throw new RuleBroken('editions.symbol-used', { symbol });
    mayBear(symbol, issued.kind, about, used);
  }
  const now = contentOf(await deskOf(shell.db, session));
  const content = withLaterTranslations(standing.edition.content, now);
  const papers = () =>
    wanted.map((language) => laterPaper(content, issued, { symbol, about, date, language }));
  const making = { symbol, issued, papers, printing: () => 1 };
  return await issueLater(shell, asked, standing, making, writing);
}

/**
 * In how many languages an addendum stands already that is now issued in others, under the same symbol; 0 for one that is new.
 * @throws RuleBroken editions.language-issued
 */
async function inLanguagesBefore(
  db: Database,
  { session, about, seen }: Asked,
  { symbol, issued }: { readonly symbol: string; readonly issued: Given },
  wanted: readonly Language[],
): Promise<number> {
  const before = (await issuingsOf(db, session)).filter(
    (one) =>
      one.number <= seen && one.symbol === symbol && one.about === about && one.issued.kind === 'addendum',
  );
  if (issued.kind !== 'addendum' || before.length === 0) return 0;
  const there = new Set(before.flatMap((one) => languagesIn(one.issued)));
  const twice = wanted.find((language) => there.has(language));
  if (twice) throw new RuleBroken('editions.language-issued', { language: twice });
  return there.size;
}

/** The symbols that a session's editions bear, and what followed them up to a number. */
export async function symbolsOf(
  db: Database,
  session: string,
  until = Number.POSITIVE_INFINITY,
): Promise<readonly string[]> {
  const editions = await editionsOf(db, session);
  const issuings = (await issuingsOf(db, session)).filter(({ number }) => number <= until);
  return [...editions.flatMap(({ symbol }) => symbol ?? []), ...issuings.map(({ symbol }) => symbol)];
}

interface Making {
  readonly symbol: string;
  readonly issued: Issued;
  readonly papers: () => readonly Paper[];
  readonly printing: (language: Language) => number;
}

async function issueLater(
  shell: Shell,
  asked: Asked,
  { edition }: Standing,
  { symbol, issued, papers, printing }: Making,
  writing: Writing,
): Promise<Issuing> {
  const { session, person, about, date, seen } = asked;
  const again = await already(shell.db, asked, { symbol, issued });
  if (again) return again;
  await stillLast(shell.db, asked);
  const shelf = { session, edition: edition.number, symbol, printing };
  const written: readonly IssuedPaper[] = await inEveryFormat(shell, papers(), shelf, writing);
  const issuing: Issuing = {
    session,
    number: seen + 1,
    symbol,
    about,
    edition: edition.number,
    date,
    issued,
    issuedBy: person,
    issuedAt: shell.clock(),
  };
  return await shell.db.transaction().execute(async (db) => {
    await holdSession(db, session);
    const meanwhile = await already(db, asked, { symbol, issued });
    if (meanwhile) return meanwhile;
    await stillLast(db, asked);
    await saveIssuing(db, issuing);
    for (const paper of written) await savePaper(db, paper);
    const details = { symbol, about, languages: languagesIn(issued) };
    await note(db, shell, { person, deed: issued.kind, about: session, details });
    return issuing;
  });
}

/** The issuing after what was seen, where it is what is asked for: the same form sent twice is one. */
async function already(
  db: Database,
  { session, person, date, about, seen }: Asked,
  { symbol, issued }: Pick<Making, 'symbol' | 'issued'>,
): Promise<Issuing | null> {
  const next = (await issuingsOf(db, session)).find(({ number }) => number === seen + 1);
  if (!next || next.issuedBy !== person || next.date !== date) return null;
  if (next.about !== about || next.issued.kind !== issued.kind) return null;
  if (issued.kind === 'reissue') {
    // What is asked for a second time would be the printing after the one that was asked for.
    return isDeepStrictEqual(languagesIn(next.issued).toSorted(), languagesIn(issued).toSorted())
      ? next
      : null;
  }
  return next.symbol === symbol && isDeepStrictEqual(next.issued, JSON.parse(JSON.stringify(issued)))
    ? next
    : null;
}

async function stillLast(db: Database, { session, seen }: Asked) {
  const last = (await issuingsOf(db, session)).at(-1);
  if ((last?.number ?? 0) !== seen)
    throw new RuleBroken('editions.issued-meanwhile', { symbol: last?.symbol ?? '–' });
}

/** The symbol as typed, without stars. @throws RuleBroken editions.symbol-malformed, editions.no-symbol */
export function wellFormed(typed: string): string {
  const { symbol, problem } = parseSymbol(typed);
  if (!problem) return plainSymbol(symbol);
  const { suggestion } = problem;
  if (suggestion === null) throw new RuleBroken('editions.no-symbol', { symbol: typed });
  throw new RuleBroken('editions.symbol-malformed', { symbol: typed, suggestion });
}
