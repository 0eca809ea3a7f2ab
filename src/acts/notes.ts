import type { Database } from '../../db/connect.ts';
import { placed } from '../agenda/outline.ts';
import { parseSymbol, plainSymbol } from '../documents/symbols.ts';
import { latestRevision, sessionIds } from '../drafting/store.ts';
import type { ReportIssued } from '../editions/edition.ts';
import { editionsOf } from '../editions/store.ts';
import { languages } from '../language/languages.ts';
import { textOf, wordsIn } from '../language/text.ts';
import { noteParts } from '../papers/report/note-told.ts';
import type { Note, NoteDrafted, NoteInWords } from '../reports/note.ts';
import { type NoteBeginning, noteBegun, type SessionKnown } from '../reports/note-begun.ts';
import { noteProblems } from '../reports/note-check.ts';
import { textsIn } from '../reports/note-texts.ts';
import type { Problem } from '../rules.ts';
import type { Day } from '../time/days.ts';
import { contentOf, type Desk } from './desk.ts';
import { problemsOfReport } from './report.ts';

/** A session before the one that a note goes to, with the id of it, and the first note that was drafted to it. */
interface Before extends SessionKnown {
  readonly id: string;
  readonly note: Note | null;
}

/** What a note to a session is begun from and held against: the sessions of its body and of those below it, with their reports. */
export interface NoteGround extends NoteBeginning {
  /** The ids of the bodies that report to the one above, at every level. */
  readonly below: readonly string[];
  /** The symbols of the reports that were issued on sessions that are known here. */
  readonly issued: readonly string[];
}

/** Looks up what a note to a session is begun from, and held against. */
export async function groundOf(db: Database, desk: Desk): Promise<NoteGround> {
  const { session } = desk.revision.programme;
  const body = session.bodies[0]?.body ?? '';
  const reporting = below(desk, body);
  const near = new Set([body, ...reporting]);
  const ids = (await sessionIds(db)).filter(
    (id) => id !== session.id && [...near].some((one) => id.startsWith(`${one}-`)),
  );
  const known = await Promise.all(ids.map(async (id) => await sessionKnown(db, id)));
  const own = known
    .filter(({ bodies, start }) => bodies.some((one) => one.body === body) && start < session.start)
    .toSorted((one, other) => (one.start < other.start ? 1 : -1));
  return {
    body,
    bodies: desk.bodies,
    below: reporting,
    since: own[0]?.end ?? null,
    opens: session.start,
    known: known.filter(({ bodies }) => bodies.some((one) => one.body !== body)),
    earlier: own.find(({ note }) => note !== null)?.note ?? null,
    issued: known.flatMap(({ report }) => report ?? []),
  };
}

/** The first draft of a note to a session. Its parts have the same ids however often it is begun. */
export function begunFrom(ground: NoteGround, id: string): Note {
  const note = noteBegun(ground, () => id);
  return { ...note, reports: note.reports.map((one) => ({ ...one, id: `${id}-${one.body}` })) };
}

/**
 * What is wrong or doubtful in a note. Whether a report was issued is said of sessions that are known here; of others
 * nobody can tell. A note in words may say itself under which items it stands.
 */
export function problemsOfNote(
  desk: Desk,
  { note, inWords = [], head }: NoteDrafted,
  ground: NoteGround,
): readonly Problem[] {
  const { agenda, session } = desk.revision.programme;
  const unknown = note.reports.flatMap(({ body, sessions }) =>
    sessions.flatMap(({ ordinal, report }) =>
      report !== null && !isKnown(ground, body, ordinal) ? [report] : [],
    ),
  );
  const others = note.transmitted.flatMap(({ session: held }) => held.report ?? []);
  const said = new Set([
    ...(inWords.length > 0 ? ['note.empty'] : []),
    ...((head?.under.length ?? 0) > 0 ? ['note.no-item'] : []),
  ]);
  return noteProblems(note, {
    body: ground.body,
    bodies: desk.bodies,
    items: new Set(placed(agenda).map(({ item }) => item.id)),
    since: ground.since,
    opens: session.start,
    issued: [...ground.issued, ...unknown, ...others],
  }).filter(({ code }) => !said.has(code));
}

/** What keeps a report or a note from being issued, or should be looked at before. */
export async function problemsOfPaper(
  db: Database,
  desk: Desk,
  issued: ReportIssued,
): Promise<readonly Problem[]> {
  const drafted = (desk.revision.programme.notes ?? []).find(({ id }) => id === issued.note);
  return drafted ? problemsOfNote(desk, drafted, await groundOf(db, desk)) : problemsOfReport(desk, issued);
}

/** A note in words, part by part, as its facts say it in every language in which all of them are there. */
export function wordsOfNote(desk: Desk, note: Note): readonly NoteInWords[] {
  const content = { ...contentOf(desk), bodies: desk.bodies };
  const { original } = desk.revision.programme.session;
  const texts = textsIn([note], 'note');
  const written = languages
    .filter((language) => texts.every(({ text }) => wordsIn(text, language) !== null))
    .map((language) => [language, noteParts(note, content, language)] as const);
  const own = written.find(([language]) => language === original)?.[1] ?? [];
  const said = (read: (language: (typeof written)[number]) => string | undefined) =>
    textOf(
      original,
      Object.fromEntries(
        written.flatMap((one) => {
          const words = read(one);
          return words === undefined ? [] : [[one[0], words]];
        }),
      ),
    );
  return own.map((part, place) => ({
    id: part.id,
    heading: part.heading === '' ? null : said(([, parts]) => parts[place]?.heading),
    paragraphs: part.paragraphs.map((_, index) => said(([, parts]) => parts[place]?.paragraphs[index])),
  }));
}

function isKnown({ known }: NoteGround, body: string, ordinal: number): boolean {
  return known.some(({ bodies }) => bodies.some((one) => one.body === body && one.ordinal === ordinal));
}

async function sessionKnown(db: Database, id: string): Promise<Before> {
  const [{ programme }, editions] = await Promise.all([latestRevision(db, id), editionsOf(db, id)]);
  const { session, notes = [] } = programme;
  const report = editions.findLast(({ content }) => content.report?.paper === 'report')?.symbol ?? null;
  const { bodies, start, end, place } = session;
  return {
    id,
    bodies,
    start,
    end: lastDay(end, start),
    place,
    report: bare(report),
    note: notes[0]?.note ?? null,
  };
}

function lastDay(end: Day, start: Day): Day {
  return end < start ? start : end;
}

function bare(symbol: string | null): string | null {
  const read = symbol === null ? null : parseSymbol(symbol).symbol;
  return read ? plainSymbol(read) : symbol;
}

/** The bodies that report to a body, at every level. */
function below({ bodies }: Desk, above: string): readonly string[] {
  const found: string[] = [];
  for (let level = [above]; level.length > 0; ) {
    level = bodies
      .filter(
        ({ id, parent, kind }) =>
          kind === 'body' && parent !== null && level.includes(parent) && !found.includes(id),
      )
      .map(({ id }) => id);
    found.push(...level);
  }
  return found;
}
