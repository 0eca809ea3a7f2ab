import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Body } from '../src/bodies/body.ts';
import type { Content } from '../src/editions/edition.ts';
import { isLanguage, type Language } from '../src/language/languages.ts';
import { textIn } from '../src/language/text.ts';
import { agendaPaper } from '../src/papers/agenda-paper.ts';
import type { Paper } from '../src/papers/paper.ts';
import { notePaper } from '../src/papers/report/note-paper.ts';
import { reportPaper } from '../src/papers/report/report-paper.ts';
import { notesOf } from '../src/papers/runs.ts';
import { text } from '../src/papers/text.ts';
import { docx } from '../src/papers/word/document.ts';
import { docxLines } from '../src/reading/files/docx.ts';
import { printedOn } from '../src/reading/files/file-line.ts';
import { linesOfText } from '../src/reading/paper-lines.ts';
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
  /** The share of the original's words that ours has in any order. */
  readonly anywhere?: number;
  /** How many words of the file are not the paper's. */
  readonly aside?: number;
}

/** Reads an agenda, writes it again, and compares the two; null where it is no agenda or does not say its days. */
export function fidelityOf(original: string): Fidelity | null {
  const paper = paperAgain(readPaper(original));
  return paper && compared(original, text(paper), paper.title);
}

/** The same through a Word document, read back line by line with the numbers and the marks of footnotes that Word prints. */
export async function docxFidelityOf(original: string): Promise<Fidelity | null> {
  const paper = paperAgain(readPaper(original));
  if (!paper) return null;
  const lines = docxLines(await docx(paper, { documentLink: 'https://example.org/{symbol}' }));
  const { title, titleNotes = [] } = paper;
  const marks = titleNotes.map(({ marker }) => marker).join(', ');
  const own = lines
    .filter(({ note }) => !note)
    .map((line) => (line.text === title ? `${title} ${marks}` : printedOn(line)));
  const notes = lines
    .filter(({ note }) => note)
    .map((line, index) => `${notesOf(paper)[index]?.marker ?? ''} ${printedOn(line)}`);
  return compared(original, [...own, ...notes].join('\n'), title);
}

/** Words over the title are compared as a set: a masthead has two columns, which every text orders otherwise. */
function compared(original: string, written: string, title = ''): Fidelity {
  const { paper, aside } = paperIn(original);
  const [before, after] = [wordsOf(paper), wordsOf(written)].map((words) =>
    sortedOver(words, wordsOf(title)),
  ) as [readonly string[], readonly string[]];
  const common = keptInOrder(before, after);
  const anywhere = keptInOrder(before.toSorted(), after.toSorted());
  return {
    kept: common / before.length,
    own: common / after.length,
    words: before.length,
    anywhere: anywhere / before.length,
    aside,
  };
}

function sortedOver(words: readonly string[], title: readonly string[]): readonly string[] {
  const start = title.slice(0, 3);
  const at = words
    .slice(0, 150)
    .findIndex((_, index) => start.every((word, place) => words[index + place] === word));
  return at < 0 ? words : [...words.slice(0, at).toSorted(), ...words.slice(at)];
}

/**
 * What of a text file is its paper, and how many words are not: the address that it was taken from and the page of the web
 * around it, and what belongs to its pages: their numbers, the symbol at their heads, job numbers. Footnotes come last,
 * where a text has them, wherever its pages end.
 */
export function paperIn(original: string): { readonly paper: string; readonly aside: number } {
  const footnotes = new Set(linesOfText(original)?.footnotes.map(({ line }) => line));
  const lines = original
    .split('\n')
    .map((line, index) => ({ line: line.replaceAll('\f', ' ').trim(), place: index + 1 }));
  const web = /^https?:/u.test(lines[0]?.line ?? '')
    ? lines.slice(0, 16).findLastIndex(({ line }) => ofTheWeb.test(line))
    : -1;
  const symbol =
    lines
      .slice(0, 40)
      .flatMap(({ line }) => /(?:^|\s)([A-Z][A-Z.]*(?:\/[\w.]+){2,})$/u.exec(line)?.[1] ?? [])[0] ?? null;
  const filled = lines.filter(({ line }) => line !== '');
  const isHead = (line: string | undefined) =>
    line !== undefined && symbol !== null && line.length > 6 && line.includes('/') && symbol.endsWith(line);
  let seen = false;
  const kept = filled.filter(({ line, place }, index) => {
    if (place <= web + 1) return false;
    if (isHead(line)) {
      const first = !seen;
      seen = true;
      return first;
    }
    seen ||= symbol !== null && line.includes(symbol);
    const beside = [filled[index - 1]?.line, filled[index + 1]?.line];
    const last = index === filled.length - 1;
    return !(/^\d{1,3}$/u.test(line) && (last || beside.some(isHead)));
  });
  const ordered = [
    ...kept.filter(({ place }) => !footnotes.has(place)),
    ...kept.filter(({ place }) => footnotes.has(place)),
  ];
  const paper = ordered
    .map(({ line }) => line)
    .join('\n')
    .replaceAll(jobNumber, ' ')
    .replace(/^1 (?=\p{Lu})/u, '');
  return { paper, aside: wordsOf(original).length - wordsOf(paper).length };
}

/** What pages of the web put before the papers that they show. */
const ofTheWeb =
  /^(?:https?:|Size: px|Start display|Download "|Tamaño: px|Comenzar la|Transcripción$|Transcription du|Si votre navigateur|Dies ist eine HTML|Ref\. Ares|[←→]$|\P{ASCII}+$)/u;

/** "GE.18-01763(E)", "V.15-05911 (E) 030915 040915", and what is left of one before the number of a page: "GE (S) 2". */
const jobNumber =
  /\b(?:GE|V|K|N)(?:\.\d{2}-\d{4,6}\s?\([A-Z]\)(?:\s+\d{6}){0,2}|\s\([A-Z]\)(?:\s+\d{1,2}(?=\s))?)/gu;

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

/** Our paper of what was read, with the symbol and the date that the original prints. */
export function paperAgain(read: PaperRead): Paper | null {
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
  return agendaPaper(content, { symbol: read.symbol, date: read.dated ?? start, language });
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

/**
 * Words without marks of Markdown and HTML, without capitals and the marks before and after them; the ends of a span of
 * hours, days or numbers are words of their own, however its dash is set.
 */
export function wordsOf(paper: string): readonly string[] {
  return paper
    .replaceAll(/^---+$|\\(?=\*)/gmu, '')
    .replaceAll(/<\/?[a-z][^<>]*>|\*\*|(?<![\p{L}\p{N}/])\*|\*(?=[\s)]|$)|^#+ /gmu, '')
    .replaceAll(/\[([^\][]+)\]\([^()]*\)/gu, '$1')
    .replaceAll(/(?<=\d)[:.](?=\d{2}\b)/gu, '.')
    .replaceAll(/(?<=[\d.])\s?[\u2010-\u2015-]\s?(?=\d)/gu, ' ')
    .replaceAll(/[\u2010-\u2015]/gu, '-')
    .replaceAll(/(?<=\d)\s(?=(?:er|st|nd|rd|th)\s)/gu, '')
    .toLowerCase()
    .split(/\s+/u)
    .map((word) => word.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
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
    const agenda = fidelityOf(original);
    const fidelity = agenda ?? reportFidelityOf(original);
    if (!fidelity) continue;
    const { kept, own, words, anywhere = kept, aside = 0 } = fidelity;
    const inWord = agenda ? await docxFidelityOf(original) : null;
    const word = inWord ? `, as DOCX ${percent(inWord.kept)}` : '';
    console.log(
      `${percent(kept)} of ${words} words kept in order${word}, ${percent(anywhere)} in any, ${percent(own)} of ours in it (${aside} left aside with the page around it): ${file}`,
    );
  }
  console.log('Sentences that follow from facts:');
  const { derivedFidelityOf, derivedPapers } = await import('./derived-fidelity.ts');
  for (const name of derivedPapers.filter((file) => existsSync(join(folder, file)))) {
    const { kept, own, words } = derivedFidelityOf(name, readFileSync(join(folder, name), 'utf8'));
    console.log(`${percent(kept)} of ${words} words kept, ${percent(own)} of ours in it: ${name}`);
  }
}

if (import.meta.main) void main();
