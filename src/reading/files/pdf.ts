import { getDocumentProxy } from 'unpdf';
import { RuleBroken } from '../../rules.ts';
import type { FileLine } from './file-line.ts';
import { mostLetters, mostPages } from './limits.ts';
import { pageLines } from './pdf-lines.ts';
import { withoutMargins } from './pdf-margins.ts';
import { type PdfRow, rowsOf } from './pdf-rows.ts';

/**
 * The lines of a PDF: what stands beside each other on a page stays so, with blanks between; the heads and feet of its pages
 * are left out, and footnotes are kept as such.
 * @throws RuleBroken file.encrypted, file.damaged, file.too-many-pages, file.too-long, file.no-words
 */
export async function pdfLines(bytes: Uint8Array): Promise<readonly FileLine[]> {
  const pages = await rowsOfPages(bytes);
  if (pages.every((rows) => rows.length === 0)) throw new RuleBroken('file.no-words');
  return pageLines(withoutMargins(pages));
}

async function rowsOfPages(bytes: Uint8Array): Promise<readonly (readonly PdfRow[])[]> {
  const quiet = { verbosity: 0, isEvalSupported: false, disableFontFace: true, enableXfa: false };
  const pdf = await getDocumentProxy(new Uint8Array(bytes), quiet).catch((reason: unknown) => {
    const password = reason instanceof Error && reason.name === 'PasswordException';
    throw new RuleBroken(password ? 'file.encrypted' : 'file.damaged');
  });
  if (pdf.numPages > mostPages) throw new RuleBroken('file.too-many-pages', { pages: mostPages });
  const pages: (readonly PdfRow[])[] = [];
  let letters = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const pieces = items.flatMap((item) =>
      'str' in item
        ? [{ text: item.str, width: item.width, transform: item.transform as number[], face: item.fontName }]
        : [],
    );
    letters += pieces.reduce((sum, { text }) => sum + text.length, 0);
    if (letters > mostLetters) throw new RuleBroken('file.too-long', { letters: mostLetters });
    const [, bottom = 0, , top = 0] = page.view;
    pages.push(rowsOf(pieces, { bottom, top }));
    page.cleanup();
  }
  return pages;
}
