import { type Purpose, purposes } from '../documents/document.ts';
import { symbolsIn, symbolsOf } from '../documents/symbols.ts';
import { say } from '../language/catalogue.ts';
import { languages } from '../language/languages.ts';
import { fold } from './fold.ts';
import { append, isClosed, joined, type Line } from './line.ts';
import { markerAt } from './marker.ts';
import type { DocumentRead, LeftOver, ReadProblem } from './paper-read.ts';
import { documentTable } from './words.ts';

/** What stands under "Documentation". */
export interface DocumentsRead {
  readonly documents: readonly DocumentRead[];
  /** How many lines of prose stand before each of the documents. */
  readonly proseBefore: readonly number[];
  /** Sentences after the entries, which belong to the annotation. */
  readonly prose: readonly Line[];
  readonly leftOver: readonly LeftOver[];
}

/** Reads entries of documentation: a title with its symbol in brackets, after it, before it, or in a column of its own. */
export function documentsIn(lines: readonly Line[]): DocumentsRead {
  const documents: DocumentRead[] = [];
  const prose: Line[] = [];
  const proseBefore: number[] = [];
  const leftOver: LeftOver[] = [];
  let open: { words: string[]; symbols: string[]; gap: boolean } | null = null;
  let served: LeftOver[] = [];
  const serve = () => {
    const purpose = purposeOf(joined(served.map(({ text }) => text)));
    const last = documents.at(-1);
    if (last && purpose !== null) documents[documents.length - 1] = { ...last, purpose };
    else append(leftOver, served);
    served = [];
  };
  const close = () => {
    if (open) append(documents, entries(joined(open.words), open.symbols));
    while (proseBefore.length < documents.length) proseBefore.push(prose.length);
    open = null;
    serve();
  };
  const inRows = lines.some(({ raw, text }) => raw.includes('\t') && symbolsIn(text).length > 0);
  for (const block of blocksOf(lines)) {
    const whole = joined(block.map(({ text }) => text));
    if (isProse(whole) || isHeading(block, whole) || (inRows && isSentence(block, whole))) {
      close();
      append(prose, block);
      continue;
    }
    if (isNone(whole)) {
      append(prose, block);
      continue;
    }
    if (isColumn(lines) && block.length > 1 && symbolsIn(whole).length === 1) {
      close();
      const row = block.map((line) => ({ line, ...withoutPurpose(line) }));
      const heads = row.filter(
        ({ line }) => !(documentTable.test(fold(line.text)) && symbolsIn(line.text).length === 0),
      );
      const [symbol = ''] = symbolsIn(whole).map(({ text }) => text);
      const words = heads
        .map(({ words: said }) => said.replace(symbol, ' ').trim())
        .filter((said) => said !== '');
      documents.push({ symbol: withoutStars(symbol), title: withoutEnd(joined(words)) });
      proseBefore.push(prose.length);
      for (const { line, purpose } of row)
        if (purpose !== '') served.push({ line: line.line, text: purpose });
      serve();
      continue;
    }
    for (const line of block) {
      if (documentTable.test(fold(line.text)) && symbolsIn(line.text).length === 0) continue;
      const { words, purpose } = withoutPurpose(line);
      const serves = purpose === '' ? [] : [{ line: line.line, text: purpose }];
      if (words === '') {
        append(served, serves);
        continue;
      }
      const symbols = symbolsIn(words).map(({ text }) => text);
      const plain = bare(words, symbols);
      const now: { words: string[]; symbols: string[]; gap: boolean } | null = open;
      const full = now !== null && now.symbols.length > 0;
      const fresh = line === block[0];
      const closedBefore = now !== null && full && /[)\].;]$/u.test(now.words.at(-1) ?? '');
      const alone = plain === '' && symbols.length > 0;
      const link = /^https?:\/\//.test(words);
      if (
        now === null ||
        link ||
        (full && (fresh || closedBefore || alone || symbols.length > 0)) ||
        (fresh && !alone && !small(plain))
      ) {
        if (now && !full && fresh && !alone && isColumn(lines)) {
          now.words.push(words);
          append(now.symbols, symbols);
          append(served, serves);
          continue;
        }
        close();
        open = { words: [words], symbols, gap: false };
      } else {
        now.words.push(words);
        append(now.symbols, symbols);
      }
      append(served, serves);
    }
  }
  close();
  return { documents, proseBefore, prose, leftOver };
}

/** The symbols of documents that are not well-formed, with what was perhaps meant. */
export function symbolProblems(lines: readonly Line[]): readonly ReadProblem[] {
  const seen = new Set<string>();
  return lines.flatMap(({ text, line }) =>
    symbolsIn(text).flatMap(({ text: symbol, read }) => {
      if (!read.problem || seen.has(symbol) || /:\/\//.test(text)) return [];
      seen.add(symbol);
      const { suggestion } = read.problem;
      if (suggestion === null) return [];
      return [
        {
          code: 'symbol-malformed',
          message: `The symbol ${symbol} is malformed; perhaps ${suggestion} is meant.`,
          line,
        },
      ];
    }),
  );
}

function small(words: string): boolean {
  return /^[\p{Ll}(]/u.test(words);
}

/** Whether the documents stand in a table, whose cells came out one below the other. */
function isColumn(lines: readonly Line[]): boolean {
  return lines.slice(0, 3).some(({ text }) => documentTable.test(fold(text)));
}

function blocksOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const blocks: Line[][] = [];
  for (const line of lines) {
    const now = blocks.at(-1);
    const goesOn = now && line.page && !isClosed(now.at(-1)?.text ?? '') && small(line.text);
    if (now && (!line.gap || goesOn)) now.push(line);
    else blocks.push([line]);
  }
  return blocks;
}

/** A sentence, and no title with its symbol. */
function isProse(text: string): boolean {
  if (!/[.:]["”)]?$|。$/u.test(text) || text.length < 40) return false;
  if (/\([^()]*\)[.;]?$/u.test(text) && symbolsIn(text.slice(text.lastIndexOf('('))).length > 0) return false;
  const last = symbolsIn(text).at(-1);
  return !last || last.at + last.text.length < text.length - 3;
}

/** "(b) Other deliverables for noting": the heading of a part of the annotation, and no document. */
function isHeading([line, next]: readonly Line[], whole: string): boolean {
  const letters = line && next === undefined ? markerAt(line.text) : null;
  const lettered = letters?.figure === null && /^\p{Lu}/u.test(letters.rest);
  return lettered && whole.length < 120 && !isClosed(whole) && symbolsIn(whole).length === 0;
}

/** What stands below documents that came in rows of a table, and is no row of it. */
function isSentence(block: readonly Line[], whole: string): boolean {
  return whole.length > 20 && whole.endsWith('.') && block.every(({ raw }) => !raw.includes('\t'));
}

function isNone(text: string): boolean {
  return /^(?:none|no documentation|aucun|néant|ninguno|ninguna|нет|отсутствует|لا توجد|لا شيء|无)[.。]?$/iu.test(
    text,
  );
}

/** What a document is for, as its papers say it in any of the six languages: "For decision", or "Decision" alone. */
function purposeOf(words: string): Purpose | null {
  const folded = fold(words).trim();
  return purposes.find((purpose) => phrasesOf(purpose).includes(folded)) ?? null;
}

function phrasesOf(purpose: Purpose): readonly string[] {
  const said = languages.map((language) => fold(say(language, `paper.for.${purpose}`)));
  return [...said, purpose];
}

const purposeWords = new RegExp(
  `^(?:for|pour|para|${purposes
    .flatMap(phrasesOf)
    .flatMap((phrase) => [phrase, phrase.replace(/^for /u, '')])
    .join('|')})$`,
  'u',
);

/** A line of a table without its last column: "For noting". */
function withoutPurpose(line: Line): { readonly words: string; readonly purpose: string } {
  if (purposeWords.test(fold(line.text))) return { words: '', purpose: line.text };
  const cells = line.raw.trim().split(/\s{2,}|\t/);
  const kept = cells.filter((cell) => !purposeWords.test(fold(cell.trim())));
  const purpose = cells.filter((cell) => purposeWords.test(fold(cell.trim()))).join(' ');
  if (purpose !== '') return { words: joined(kept.map((cell) => cell.trim())), purpose };
  const [, words = line.text, last = ''] = /^(.+?)\s[–—-]\s(\S.{2,40})$/u.exec(line.text) ?? [];
  return purposeOf(last) === null ? { words: line.text, purpose: '' } : { words, purpose: last };
}

function bare(words: string, symbols: readonly string[]): string {
  return symbols
    .reduce((text, symbol) => text.replace(symbol, ''), words)
    .replaceAll(/[\s()[\],;.:–—-]+/gu, ' ')
    .trim();
}

/** One entry: a title, and a document for each symbol; "and Add.1" is the addendum of the symbol before it. */
function entries(text: string, symbols: readonly string[]): readonly DocumentRead[] {
  if (symbols.length === 0) return text === '' ? [] : [{ symbol: null, title: withoutEnd(text) }];
  const title = titleOf(text, symbols);
  return [...symbols, ...addenda(text, symbols)].map((symbol) => ({ symbol: withoutStars(symbol), title }));
}

function titleOf(text: string, symbols: readonly string[]): string {
  const [first = ''] = symbols;
  const at = text.indexOf(first);
  const bracket = text.lastIndexOf('(', at);
  const wide = Math.max(text.lastIndexOf('（', at), bracket);
  const opened = wide >= 0 && at - wide < 40 && !/[)）]/u.test(text.slice(wide, at));
  const before = opened ? text.slice(0, wide) : text.slice(0, at);
  if (before.trim() !== '') {
    const after = opened ? text.slice(at).replace(/^[^)）]*[)）]?/u, '') : '';
    return withoutEnd(`${before.trim()} ${bareEnd(after)}`.trim());
  }
  return withoutEnd(bareEnd(text.slice(at + first.length)).replace(/^[\s,:–—-]+/u, ''));
}

function bareEnd(text: string): string {
  return /\p{L}{3}/u.test(text) && symbolsIn(text).length === 0 ? text.trim() : '';
}

function addenda(text: string, symbols: readonly string[]): readonly string[] {
  let from = 0;
  return symbols.flatMap((symbol) => {
    from = text.indexOf(symbol, from) + symbol.length;
    const found = namedAfter.exec(text.slice(from, from + 60));
    return (found?.[1]?.match(/(?:Add|Corr|Rev)\.\d{1,2}/g) ?? []).map((end) => modified(symbol, end));
  });
}

const namedAfter =
  /^\*{0,2}(?:,| and| et| y| и| و|和|及)\s?((?:Add|Corr|Rev)\.\d{1,2}(?:(?:,| and| et| y| и|-|–)\s?(?:Add|Corr|Rev)\.\d{1,2})*)/u;

/** The symbol of an addendum, under each of joint symbols: after `Add.1`, `Add.2` is another of the same document. */
function modified(symbol: string, end: string): string {
  const [kind] = end.split('.');
  const of = (one: string) => {
    const parts = one.split('/');
    return [...(parts.at(-1)?.startsWith(`${kind}.`) ? parts.slice(0, -1) : parts), end].join('/');
  };
  return symbolsOf(withoutStars(symbol)).map(of).join('-');
}

function withoutStars(symbol: string): string {
  return symbol.replace(/\*+$/, '');
}

function withoutEnd(text: string): string {
  return text.replace(/[\s,;:.–—-]+$/u, '').trim();
}
