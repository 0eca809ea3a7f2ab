import { createHash } from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';
import { symbolPath } from '../documents/symbols.ts';
import type { Edition } from '../editions/edition.ts';
import type { IssuedPaper } from '../editions/issued/store.ts';
import { type Language, languages } from '../language/languages.ts';
import { endOf } from '../papers/ends.ts';
import type { Paper } from '../papers/paper.ts';
import { paperOf } from '../papers/paper-of.ts';
import { missingIn } from '../papers/printed.ts';
import { type Format, formats, type Writer, writers } from '../papers/writers.ts';
import { RuleBroken } from '../rules.ts';
import type { Shell } from './shell.ts';

/** A paper that was just written, and how many there are now of how many. */
export interface PaperWritten {
  readonly language: Language;
  readonly format: Format;
  readonly done: number;
  readonly of: number;
}

/** How papers are written: who hears of it, and with which writers. */
export interface Writing {
  /** Told before the first paper in which languages papers will be written, and under which symbol. */
  readonly begun?: (wanted: readonly Language[], symbol: string) => void | Promise<void>;
  readonly written?: (paper: PaperWritten) => void | Promise<void>;
  readonly using?: Readonly<Record<Format, Writer>>;
}

/** Where papers will stand: whose they are, and the symbol that they are found by. */
export interface Shelf {
  readonly session: string;
  readonly edition: number;
  readonly symbol: string;
  /** How often the paper was issued with this. */
  readonly printing: (language: Language) => number;
}

/** Formats that are written in a thread of their own, while this one writes the others. */
const besides: ReadonlySet<Format> = new Set(['pdf']);

/** The papers of an edition in every language in which it is complete, each in every format. @throws RuleBroken papers.not-written */
export async function papersOfEdition(
  shell: Shell,
  edition: Edition,
  symbol: string,
  writing: Writing = {},
): Promise<readonly IssuedPaper[]> {
  const complete = languages.filter((language) => missingIn(edition.content, language).length === 0);
  return await papersIn(shell, edition, symbol, complete, writing);
}

/** The papers of an edition in some languages, each in every format. @throws RuleBroken papers.not-written */
export async function papersIn(
  shell: Shell,
  { session, number, content, date }: Edition,
  symbol: string,
  wanted: readonly Language[],
  writing: Writing = {},
): Promise<readonly IssuedPaper[]> {
  const papers = wanted.map((language) => paperOf(content, { symbol, date, language }));
  return await inEveryFormat(shell, papers, { session, edition: number, symbol, printing: () => 1 }, writing);
}

/**
 * Papers in every format, in the order of languages and formats. The first that cannot be written ends it for all.
 * @throws RuleBroken papers.not-written, which says which it is
 */
export async function inEveryFormat(
  { settings }: Pick<Shell, 'settings'>,
  papers: readonly Paper[],
  shelf: Shelf,
  { begun, written, using = writers }: Writing = {},
): Promise<readonly IssuedPaper[]> {
  const all = papers.flatMap((paper) => formats.map((format) => ({ paper, format })));
  const bodies = new Map<(typeof all)[number], Buffer>();

  const write = async (one: (typeof all)[number]) => {
    const { paper, format } = one;
    const { language } = paper;
    bodies.set(one, await bytesOf(using[format], { paper, format }, settings));
    await written?.({ language, format, done: bodies.size, of: all.length });
  };

  await begun?.(
    papers.map(({ language }) => language),
    shelf.symbol,
  );
  const elsewhere = Promise.all(all.filter(({ format }) => besides.has(format)).map(write));
  // Heard of below, once this thread has done its part.
  elsewhere.catch(() => {});
  for (const one of all.filter(({ format }) => !besides.has(format))) {
    await write(one);
    // Others who ask something of the program meanwhile get their turn.
    await turn();
  }
  await elsewhere;
  const { printing, ...place } = shelf;
  return all.map((one) => {
    const { paper, format } = one;
    const body = bodies.get(one) ?? Buffer.alloc(0);
    return {
      address: symbolPath(shelf.symbol),
      format,
      language: paper.language,
      ...place,
      printing: printing(paper.language),
      body,
      sha256: createHash('sha256').update(body).digest('hex'),
    };
  });
}

/** @throws RuleBroken papers.not-written */
async function bytesOf(
  writer: Writer,
  { paper, format }: { readonly paper: Paper; readonly format: Format },
  settings: Shell['settings'],
): Promise<Buffer> {
  try {
    return Buffer.from(await writer(paper, settings));
  } catch (reason) {
    throw new RuleBroken('papers.not-written', {
      language: paper.language,
      format: endOf(format).toUpperCase(),
      why: whyOf(reason),
    });
  }
}

/** What a writer said of its failing, short enough for a sentence. */
function whyOf(reason: unknown): string {
  const said = reason instanceof RuleBroken ? reason.details.why : null;
  const words = typeof said === 'string' ? said : reason instanceof Error ? reason.message : String(reason);
  return words.replaceAll(/\s+/gu, ' ').trim().slice(0, 200);
}
