import { type FileLine, placeOf } from './files/file-line.ts';
import { type Opened, openFile } from './files/opened.ts';
import { linesOfFile } from './paper-lines.ts';
import type { PaperRead, ReadProblem } from './paper-read.ts';
import { readLines, readPaper } from './read.ts';

/** Reads a paper from a file of any kind, and says where it is not what its name says. @throws RuleBroken as `openFile` does */
export async function readPaperFile(bytes: Uint8Array, name: string): Promise<PaperRead> {
  return readOpened(await openFile(bytes, name));
}

/** Reads a paper from a file that was opened. */
export function readOpened(file: Opened): PaperRead {
  const read = file.kind === 'text' ? readPaper(file.text) : readFileLines(file.lines);
  if (!file.misnamed) return read;
  const misnamed: ReadProblem = {
    code: 'file-misnamed',
    message: `The file is not what its name says; it was read as ${names[file.kind]}.`,
  };
  return { ...read, problems: [misnamed, ...read.problems] };
}

/** Reads a paper from the lines of a file; its problems say on which page they are, where the file has pages. */
export function readFileLines(lines: readonly FileLine[]): PaperRead {
  const read = readLines(linesOfFile(lines));
  const pages = new Map(lines.map((line, index) => [placeOf(line, index), line.page]));
  const paged = <T extends { readonly line?: number }>(one: T): T => {
    const page = one.line === undefined ? undefined : pages.get(one.line);
    return page === undefined ? one : { ...one, page };
  };
  return { ...read, problems: read.problems.map(paged), leftOver: read.leftOver.map(paged) };
}

const names: Readonly<Record<Opened['kind'], string>> = {
  text: 'text',
  html: 'a page of the web',
  akn: 'Akoma Ntoso',
  docx: 'a Word document',
  pdf: 'PDF',
};
