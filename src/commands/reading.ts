import { readFile, stat } from 'node:fs/promises';
import { importPaper } from '../acts/import.ts';
import { charactersOf } from '../reading/encoding.ts';
import type { PaperRead } from '../reading/paper-read.ts';
import { readPaper } from '../reading/read.ts';
import { isDay } from '../time/days.ts';
import { isZone } from '../time/zoned.ts';
import { type Command, WrongUse } from './command.ts';

/** What nobody types, and no paper of the genre reaches. */
const mostBytes = 20 * 1024 * 1024;

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
  for (const file of files) papers.push(readPaper(await textOf(file)));
  return papers;
}

async function textOf(file: string): Promise<string> {
  const size = await stat(file).then(
    (found) => (found.isFile() ? found.size : null),
    () => undefined,
  );
  if (size === undefined) throw new WrongUse(`${file}: there is no such file, or it may not be read`);
  if (size === null) throw new WrongUse(`${file}: not a file`);
  if (size > mostBytes) throw new WrongUse(`${file}: larger than 20 MB`);
  const bytes = await readFile(file);
  if (bytes.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004')))
    throw new WrongUse(`${file}: ${notYet('DOCX')}`);
  if (bytes.subarray(0, 5).equals(Buffer.from('%PDF-'))) throw new WrongUse(`${file}: ${notYet('PDF')}`);
  const text = charactersOf(bytes);
  if (text === null) throw new WrongUse(`${file}: not text in UTF-8`);
  return text;
}

function notYet(kind: string): string {
  return `${kind} is not read yet; save it as plain text`;
}

function inLines({ paper, body, session, items, meetings, problems }: PaperRead): readonly string[] {
  return [
    `${paper}: ${body ?? '?'}, ${session.place ?? '?'}, ${session.start ?? '?'} – ${session.end ?? '?'}`,
    `  ${items.length} items, ${meetings.length} meetings`,
    ...problems.map(({ message, line }) => `  ${line === undefined ? '' : `${line}: `}${message}`),
  ];
}
