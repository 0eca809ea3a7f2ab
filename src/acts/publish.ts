import { isDeepStrictEqual } from 'node:util';
import type { Database } from '../../db/connect.ts';
import { eventsOf } from '../calendar/event.ts';
import { followedEventsOf } from '../calendar/followed/followed.ts';
import { followedBefore, saveFollowed } from '../calendar/followed/store.ts';
import { saveEvents, storedEvents } from '../calendar/store.ts';
import { parseSymbol, plainSymbol } from '../documents/symbols.ts';
import type { Change } from '../drafting/programme.ts';
import { holdSession, saveRevision } from '../drafting/store.ts';
import type { Authority, Edition, ReportIssued } from '../editions/edition.ts';
import { mayBearRevision } from '../editions/issued/issuing.ts';
import { type IssuedPaper, papersOf, savePaper, symbolIsUsed } from '../editions/issued/store.ts';
import { mayPublish, sealed } from '../editions/publish.ts';
import { saveEdition } from '../editions/store.ts';
import { isLanguage } from '../language/languages.ts';
import { tellLater } from '../notices/following/news/store.ts';
import { RuleBroken } from '../rules.ts';
import type { Day } from '../time/days.ts';
import { keepDeadlines, recordedDays } from './deadlines.ts';
import { contentOf, type Desk, deskOf, deskWith } from './desk.ts';
import { symbolsOf, wellFormed } from './issue-later.ts';
import { note } from './log.ts';
import { problemsOfPaper } from './notes.ts';
import { papersOfEdition, type Writing } from './papers-of.ts';
import { problemsOf } from './problems.ts';
import { mayIssueReport, reportIssued } from './report.ts';
import type { Shell } from './shell.ts';

/**
 * What somebody asks to publish: always the latest revision, which they must have seen if they say which; or that with a
 * change, which becomes a revision in the same step or not at all.
 */
export interface Asked {
  readonly session: string;
  readonly person: string;
  readonly symbol: string | null;
  readonly date: Day;
  readonly authority: Authority;
  readonly seen?: number;
  readonly change?: Change;
  /** Which report it issues, where it is no agenda. */
  readonly report?: ReportIssued['paper'];
  /** Of a note which. */
  readonly note?: string;
}

export interface Published {
  readonly edition: Edition;
  readonly papers: readonly Omit<IssuedPaper, 'body' | 'session'>[];
}

/**
 * Publishes the latest revision as an edition: papers, pages and events are made first, outside any transaction; then
 * one short transaction checks that nothing they were made from has moved, and keeps everything or nothing.
 * @throws RuleBroken of editions/publish.ts, editions.blocked, editions.symbol-malformed, editions.no-symbol, editions.symbol-used,
 * editions.not-the-next-symbol, editions.corrigendum-by-itself, editions.draft-moved, papers.not-written
 */
export async function publish(shell: Shell, asked: Asked, writing: Writing = {}): Promise<Published> {
  try {
    return await publishNow(shell, asked, writing);
  } catch (reason) {
    const already =
      reason instanceof RuleBroken
        ? await publishedAlready(shell, asked, await deskOf(shell.db, asked.session))
        : null;
    if (already) return already;
    throw reason;
  }
}

/**
 * The latest edition, where it is what is asked for: the same form sent twice, one after the other or at once, is one
 * edition. A change that becomes a revision is never the same.
 */
async function publishedAlready({ db, clock }: Shell, asked: Asked, desk: Desk): Promise<Published | null> {
  const { before: edition, revision } = desk;
  if (asked.change || !edition || edition.revision !== revision.number) return null;
  if (asked.seen !== undefined && asked.seen !== revision.number) return null;
  const symbol = asked.symbol === null ? null : parseSymbol(asked.symbol).symbol;
  if (edition.authority !== asked.authority) return null;
  if (edition.symbol !== (symbol === null ? asked.symbol : plainSymbol(symbol))) return null;
  const content = contentOf(desk, await reportIssued(db, desk, asked.report, clock(), asked.note));
  if (!isDeepStrictEqual(plain(edition.content), plain(content))) return null;
  const papers = (await papersOf(db, asked.session, edition.number)).filter(
    (paper) => paper.symbol === edition.symbol,
  );
  return {
    edition,
    papers: papers.flatMap(({ language, ...paper }) =>
      isLanguage(language) ? [{ ...paper, language }] : [],
    ),
  };
}

function plain(content: Edition['content']): unknown {
  return JSON.parse(JSON.stringify(content));
}

async function publishNow(shell: Shell, asked: Asked, writing: Writing): Promise<Published> {
  const found = await deskOf(shell.db, asked.session);
  const already = await publishedAlready(shell, asked, found);
  if (already) return already;
  if (asked.seen !== undefined && asked.seen !== found.revision.number) {
    throw new RuleBroken('editions.draft-moved', { seen: asked.seen, revision: found.revision.number });
  }
  const desk = asked.change ? await withChange(shell, found, asked.person, asked.change) : found;
  const { authority, date } = asked;
  const symbol = asked.symbol === null ? null : wellFormed(asked.symbol);
  if (asked.report) {
    const issued = { paper: asked.report, ...(asked.note === undefined ? {} : { note: asked.note }) };
    mayIssueReport(desk.revision.programme, issued, date);
  }
  mayPublish({ ...desk, programme: desk.revision.programme, authority, symbol, date });
  const report = await reportIssued(shell.db, desk, asked.report, shell.clock(), asked.note);
  const content = contentOf(desk, report);
  const problems = report ? await problemsOfPaper(shell.db, desk, report) : problemsOf(desk);
  const blocking = problems.filter(({ level }) => level === 'block');
  const [first] = blocking;
  if (first)
    throw new RuleBroken('editions.blocked', {
      ...first.details,
      count: blocking.length,
      problem: first.code,
    });
  if (symbol !== null) {
    if (await symbolIsUsed(shell.db, symbol)) throw new RuleBroken('editions.symbol-used', { symbol });
    mayBearRevision(symbol, await symbolsOf(shell.db, asked.session));
  }

  const edition = sealed({
    session: asked.session,
    number: (desk.before?.number ?? 0) + 1,
    date,
    authority,
    symbol,
    revision: desk.revision.number,
    content,
    issuedBy: asked.person,
    issuedAt: later(shell.clock(), desk.before?.issuedAt),
    previous: desk.before?.digest ?? null,
  });
  const papers = symbol === null ? [] : await papersOfEdition(shell, edition, symbol, writing);
  const events = eventsOf(edition, await storedEvents(shell.db, asked.session), shell.settings);
  const kept = await followedBefore(shell.db, asked.session, shell.settings);
  const followed = followedEventsOf(
    edition,
    kept,
    shell.settings,
    await recordedDays(shell.db, content.programme.session),
  );

  await shell.db.transaction().execute(async (db) => {
    await holdSession(db, asked.session);
    await stillThere(db, asked.session, found);
    if (desk !== found) await saveRevision(db, desk.revision);
    await saveEdition(db, edition);
    for (const paper of papers) await savePaper(db, paper);
    await saveEvents(db, events, edition.issuedAt);
    await saveFollowed(db, edition, followed);
    await keepDeadlines(db, shell, asked.session);
    await tellLater(db, edition, shell.clock());
    await note(db, shell, {
      person: asked.person,
      deed: 'publish',
      about: asked.session,
      details: { edition: edition.number, authority, symbol },
    });
  });
  shell.published();
  return { edition, papers };
}

/** The desk as it is once a change is saved as the next revision; the same where it changes nothing. */
async function withChange({ db, clock }: Shell, desk: Desk, person: string, change: Change): Promise<Desk> {
  const { programme: before, number, savedAt } = desk.revision;
  const programme = change(before);
  if (isDeepStrictEqual(programme, before)) return desk;
  const revision = { number: number + 1, programme, savedBy: person, savedAt: later(clock(), savedAt) };
  return await deskWith(db, desk, revision);
}

/** No time is recorded earlier than the last recorded one, whatever the machine's clock says. */
function later(now: string, last: string | undefined): string {
  return last !== undefined && last > now ? last : now;
}

async function stillThere(db: Database, session: string, seen: Desk) {
  const now = await deskOf(db, session);
  const same =
    now.revision.number === seen.revision.number &&
    now.before?.number === seen.before?.number &&
    now.standing.every(({ state }, index) => state === seen.standing[index]?.state);
  if (!same)
    throw new RuleBroken('editions.draft-moved', {
      seen: seen.revision.number,
      revision: now.revision.number,
    });
}
