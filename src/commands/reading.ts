import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { importPaper } from '../acts/import.ts';
import { sayRefusal } from '../language/catalogue.ts';
import { largestFile } from '../reading/files/limits.ts';
import { tooLarge } from '../reading/files/opened.ts';
import type { PaperRead } from '../reading/paper-read.ts';
import { readPaperFile } from '../reading/read-file.ts';
import { RuleBroken } from '../rules.ts';
import { isDay } from '../time/days.ts';
import { isZone } from '../time/zoned.ts';
import { type Command, WrongUse } from './command.ts';

/** `read FILE…`: what was understood, and what was not; stores nothing. */
export const read: Command = {
  usage: 'read FILE… [--json]',
  options: {},
  run: async ({ words }) => {
    const papers = await papersIn(words);
    return {
      value: papers.length === 1 ? papers[0] : papers,
      lines: papers.flatMap(inLines),
    };
  },
};

/** `import FILE…`: the same, each paper stored as a new draft. */
export const importFiles: Command = {
  usage: 'import FILE… [--body B] [--zone Z] [--start D --end D] [--json]',
  options: {
    body: { type: 'string' },
    zone: { type: 'string' },
    start: { type: 'string' },
    end: { type: 'string' },
  },
  run: async ({ words, options }, shell) => {
    const zone = typeof options.zone === 'string' ? options.zone : null;
    if (zone !== null && !isZone(zone))
      throw new WrongUse(`"${zone}" is no time zone; write it as Europe/Vienna`);
    const days = [options.start, options.end].map((day) => (typeof day === 'string' ? day : null));
    for (const day of days) {
      if (day !== null && !isDay(day)) throw new WrongUse(`"${day}" is no day; write it as 2018-07-04`);
    }
    const papers = await papersIn(words);
    const open = await shell();
    const [start = null, end = null] = days;
    const body = typeof options.body === 'string' ? options.body : null;
    const drafts: Awaited<ReturnType<typeof importPaper>>[] = [];
    for (const paper of papers) {
      drafts.push(await importPaper(open, 'command-line', paper, { body, zone, start, end }));
    }
    return {
      value: drafts.length === 1 ? drafts[0] : drafts,
      lines: drafts.flatMap(({ session, revision, url, problems }) => [
        `${session}, revision ${revision}: ${url}`,
        ...problems.map(({ message }) => `  ${message}`),
      ]),
    };
  },
};

async function papersIn(files: readonly string[]): Promise<readonly PaperRead[]> {
  if (files.length === 0) throw new WrongUse('Name at least one file to read');
  const papers: PaperRead[] = [];
  for (const file of files) papers.push(await paperIn(file));
  return papers;
}

async function paperIn(file: string): Promise<PaperRead> {
  const found = await stat(file).catch(() => null);
  if (found === null) throw new WrongUse(`${file}: there is no such file, or it may not be read`);
  if (!found.isFile()) throw new WrongUse(`${file}: not a file`);
  try {
    if (found.size > largestFile) throw tooLarge();
    return await readPaperFile(await readFile(file), basename(file));
  } catch (reason) {
    if (!(reason instanceof RuleBroken)) throw reason;
    throw new WrongUse(`${file}: ${sayRefusal('en', reason)} (${reason.code})`);
  }
}

function inLines({ paper, body, session, items, meetings, problems }: PaperRead): readonly string[] {
  return [
    `${paper}: ${body ?? '?'}, ${session.place ?? '?'}, ${session.start ?? '?'} – ${session.end ?? '?'}`,
    `  ${items.length} items, ${meetings.length} meetings`,
    ...problems.map(({ message, line, page }) => `  ${placed(line, page)}${message}`),
  ];
}

function placed(line: number | undefined, page: number | undefined): string {
  if (page !== undefined) return `page ${page}: `;
  return line === undefined ? '' : `${line}: `;
}
