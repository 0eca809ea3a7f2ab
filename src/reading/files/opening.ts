import { parentPort, workerData } from 'node:worker_threads';
import { type Details, RuleBroken } from '../../rules.ts';
import { charactersOf } from '../encoding.ts';
import { aknLines } from './akn.ts';
import { docxLines } from './docx.ts';
import type { FileLine } from './file-line.ts';
import { htmlLines } from './html.ts';
import { isMisnamed, type Kind, kindOf } from './kind.ts';
import { mostLetters, mostLines } from './limits.ts';
import type { Opened } from './opened.ts';

/** A file to open, and what it is called. */
export interface Opening {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** What the thread says: the file, or why it is not read. */
export type ThreadSays = { readonly opened: Opened } | { readonly code: string; readonly details: Details };

if (parentPort) {
  const port = parentPort;
  try {
    port.postMessage({ opened: await opened(workerData as Opening) } satisfies ThreadSays);
  } catch (reason) {
    const { code, details } = reason instanceof RuleBroken ? reason : new RuleBroken('file.damaged');
    port.postMessage({ code, details } satisfies ThreadSays);
  }
}

async function opened({ bytes, name }: Opening): Promise<Opened> {
  const kind = kindOf(bytes);
  const misnamed = isMisnamed(name, kind);
  if (kind === 'text') {
    const text = charactersOf(bytes);
    if (text === null) throw new RuleBroken('file.not-text');
    if (text.length > mostLetters) throw tooLong();
    return { kind, text, misnamed };
  }
  const lines = await linesOf(kind, bytes);
  const letters = lines.reduce((sum, { text, cells = [] }) => sum + text.length + cells.join('').length, 0);
  if (letters > mostLetters || lines.length > mostLines) throw tooLong();
  return { kind, lines, misnamed };
}

async function linesOf(kind: Exclude<Kind, 'text'>, bytes: Uint8Array): Promise<readonly FileLine[]> {
  switch (kind) {
    case 'docx':
      return docxLines(bytes);
    case 'pdf': {
      // The reader of PDF is large, and other files have no need of it.
      const { pdfLines } = await import('./pdf.ts');
      return await pdfLines(bytes);
    }
    case 'html':
      return htmlLines(charactersOf(bytes) ?? '', true);
    case 'akn':
      return aknLines(charactersOf(bytes) ?? '');
  }
}

function tooLong(): RuleBroken {
  return new RuleBroken('file.too-long', { letters: mostLetters });
}
