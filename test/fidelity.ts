import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Body } from '../src/bodies/body.ts';
import type { Content } from '../src/editions/edition.ts';
import { isLanguage, type Language } from '../src/language/languages.ts';
import { textIn } from '../src/language/text.ts';
import { agendaPaper } from '../src/papers/agenda-paper.ts';
import { notePaper } from '../src/papers/report/note-paper.ts';
import { reportPaper } from '../src/papers/report/report-paper.ts';
import { text } from '../src/papers/text.ts';
import type { PaperRead } from '../src/reading/paper-read.ts';
import { programmeFrom } from '../src/reading/programme.ts';
import { readPaper } from '../src/reading/read.ts';
import { begun } from '../src/reports/edits.ts';

/** How true our paper is to the one it was read from, in words kept in order. */
export interface Fidelity {
  /** The share of the original's words that ours has. */
  readonly kept: number;
  /** The share of our words that the original has. */
  readonly own: number;
  readonly words: number;
}

/** Reads an agenda, writes it again, and compares the two; null where it is no agenda or does not say its days. */
export function fidelityOf(original: string): Fidelity | null {
  const read = readPaper(original);
  const written = writtenAgain(read);
  if (written === null) return null;
  return compared(original, written);
}

function compared(original: string, written: string): Fidelity {
  const [before, after] = [wordsOf(original), wordsOf(written)];
  const common = keptInOrder(before, after);
  return { kept: common / before.length, own: common / after.length, words: before.length };
}

function about(original: Language, start: string) {
  return {
    id: 'session',
    body: 'body',
    zone: 'Europe/Vienna',
    dutyStation: 'Vienna',
    original,
    series: start.slice(0, 4),
  };
}

/** The text of our paper of what was read, with the symbol and the date that the original prints. */
export function writtenAgain(read: PaperRead): string | null {
  const { start, end } = read.session;
  if (read.paper !== 'agenda' || read.items.length === 0 || !start || !end) return null;
  const language: Language = isLanguage(read.language) ? read.language : 'en';
  const bodies = bodiesIn(read, language);
  const programme = programmeFrom(
    { ...read, session: { ...read.session, start, end } },
    about(language, start),
    counting(),
  );
  const content: Content = { format: 1, programme, bodies, agreements: [], confirmed: false };
  return text(agendaPaper(content, { symbol: read.symbol, date: read.dated ?? start, language }));
}

function bodiesIn({ body, organ, session }: PaperRead, language: Language): readonly Body[] {
  const named = (id: string, name: string | null, parent: string | null): Body => ({
    id,
    name: textIn(language, name ?? ''),
    shortName: null,
    symbolPrefix: null,
    parent,
    kind: 'body',
    sessionWord: session.word ?? 'session',
    dutyStation: 'Vienna',
    zone: 'Europe/Vienna',
    agreedBy: null,
    agreesAnnotations: false,
  });
  const apart = organ !== null && organ !== body;
  return [...(apart ? [named('organ', organ, null)] : []), named('body', body, apart ? 'organ' : null)];
}

/** Reads a report, puts its own sentences in, writes it again, and compares the two; null where it is none. */
export function reportFidelityOf(original: string): Fidelity | null {
  const read = readPaper(original);
  const { start, end } = read.session;
  if ((read.paper !== 'report' && read.paper !== 'note') || !read.report || !start || !end) return null;
  const language: Language = isLanguage(read.language) ? read.language : 'en';
  const [, body = null] = /\bmeeting of the (.+?) held in /u.exec(read.title ?? '') ?? [];
  const named = { ...read, body: read.body ?? body, session: { ...read.session, start, end } };
  const programme = programmeFrom(named, about(language, start), counting());
  const [note] = programme.notes ?? [];
  if (!programme.report && !note) return null;
  const content: Content = {
    format: 1,
    programme,
    bodies: bodiesIn(
      { ...named, session: { ...named.session, word: read.session.word ?? 'meeting' } },
      language,
    ),
    agreements: [],
    confirmed: true,
  };
  const after = { content, agendaSymbol: null, held: null };
  const date = read.dated ?? end;
  const head = { symbol: read.symbol, date, language };
  const written = text(
    note
      ? notePaper(note.note, { content, agendaSymbol: null, reissued: null }, head, note)
      : reportPaper(begun(programme.report), after, head),
  );
  return compared(original, written);
}

/** Words without marks of Markdown and HTML; a dash is a hyphen, a bracket has no blanks inside. */
export function wordsOf(paper: string): readonly string[] {
  return paper
    .replaceAll(/^---+$|\\(?=\*)/gmu, '')
    .replaceAll(/<\/?[a-z][^<>]*>|\*\*|(?<![\p{L}\p{N}/])\*|\*(?=[\s)]|$)|^#+ /gmu, '')
    .replaceAll(/\[([^\][]+)\]\([^()]*\)/gu, '$1')
    .replaceAll(/^\s*- /gmu, '')
    .replaceAll(/[\u2010-\u2015]/gu, '-')
    .replaceAll(/\(\s+/gu, '(')
    .replaceAll(/\s+\)/gu, ')')
    .split(/\s+/u)
    .filter((word) => word !== '');
}

/** How many words two texts have in common in the same order. */
export function keptInOrder(one: readonly string[], other: readonly string[]): number {
  let row = new Uint32Array(other.length + 1);
  for (const word of one) {
    const next = new Uint32Array(other.length + 1);
    for (const [index, another] of other.entries()) {
      next[index + 1] =
        word === another ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0);
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

function counting(): () => string {
  let count = 0;
  return () => `id-${++count}`;
}

function percent(share: number): string {
  return `${(Math.floor(share * 10_000) / 100).toFixed(2)} %`.padStart(9);
}

async function main() {
  const folder = process.env.PLENARY_PAPERS;
  if (!folder) {
    console.log('PLENARY_PAPERS is not set: no papers to compare with');
    return;
  }
  for (const file of readdirSync(folder).toSorted()) {
    if (!file.endsWith('.txt')) continue;
    const original = readFileSync(join(folder, file), 'utf8');
    const fidelity = fidelityOf(original) ?? reportFidelityOf(original);
    if (!fidelity) continue;
    const { kept, own, words } = fidelity;
    console.log(`${percent(kept)} of ${words} words kept, ${percent(own)} of ours in it: ${file}`);
  }
  console.log('Sentences that follow from facts:');
  const { derivedFidelityOf, derivedPapers } = await import('./derived-fidelity.ts');
  for (const name of derivedPapers.filter((file) => existsSync(join(folder, file)))) {
    const { kept, own, words } = derivedFidelityOf(name, readFileSync(join(folder, name), 'utf8'));
    console.log(`${percent(kept)} of ${words} words kept, ${percent(own)} of ours in it: ${name}`);
  }
}

if (import.meta.main) void main();
