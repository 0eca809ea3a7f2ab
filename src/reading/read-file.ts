import { type FileLine, placeOf, printedOn } from './files/file-line.ts';
import { type Opened, openFile } from './files/opened.ts';
import { linesOfFile } from './paper-lines.ts';
import type { PaperRead, ReadProblem } from './paper-read.ts';
import { type Placed, readPlaced, readPlacedText } from './read.ts';

/** Reads a paper from a file of any kind, and says where it is not what its name says. @throws RuleBroken as `openFile` does */
export async function readPaperFile(bytes: Uint8Array, name: string): Promise<PaperRead> {
  return readOpened(await openFile(bytes, name)).read;
}

/** Reads a paper from a file that was opened; its problems say on which page they are, where the file has pages. */
export function readOpened(file: Opened): Placed {
  const { read, places } = file.kind === 'text' ? readPlacedText(file.text) : readFileLines(file.lines);
  if (!file.misnamed) return { read, places };
  const misnamed: ReadProblem = {
    code: 'file-misnamed',
    message: `The file is not what its name says; it was read as ${names[file.kind]}.`,
  };
  return { read: { ...read, problems: [misnamed, ...read.problems] }, places };
}

/** A line of a paper as people see it beside what was understood of it. */
export interface ShownLine {
  readonly line: number;
  readonly page: number | null;
  readonly words: string;
  readonly heading: boolean;
}

/** The lines of a file as people see them; empty ones are left out. */
export function shownLines(file: Opened): readonly ShownLine[] {
  const all: readonly ShownLine[] =
    file.kind === 'text'
      ? file.text.split(/\r\n|[\n\r\u2028\u2029\u0085]/u).map((words, index) => ({
          line: index + 1,
          page: null,
          words: words.replaceAll('\f', ''),
          heading: false,
        }))
      : file.lines.map((line, index) => ({
          line: placeOf(line, index),
          page: line.page ?? null,
          words: printedOn(line).replaceAll('\t', ' · '),
          heading: line.heading !== undefined,
        }));
  return all.filter(({ words }) => words.trim() !== '');
}

function readFileLines(lines: readonly FileLine[]): Placed {
  const { read, places } = readPlaced(linesOfFile(lines));
  const pages = new Map(lines.map((line, index) => [placeOf(line, index), line.page]));
  const paged = <T extends { readonly line?: number }>(one: T): T => {
    const page = one.line === undefined ? undefined : pages.get(one.line);
    return page === undefined ? one : { ...one, page };
  };
  return {
    read: { ...read, problems: read.problems.map(paged), leftOver: read.leftOver.map(paged) },
    places,
  };
}

const names: Readonly<Record<Opened['kind'], string>> = {
  text: 'text',
  html: 'a page of the web',
  akn: 'Akoma Ntoso',
  docx: 'a Word document',
  pdf: 'PDF',
};
