import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * The same files under the paper's own date, with links numbered in their order and footnotes under their own marks: the library
 * writes the time, chance, and numbers.
 */
export function timeless(bytes: Uint8Array, date: string, notes: readonly string[]): Uint8Array {
  const files = unzipSync(bytes);
  const links = new Map<string, string>();
  const inOrder = (id: string) => {
    const known = links.get(id) ?? `rIdLink${links.size + 1}`;
    links.set(id, known);
    return known;
  };
  rewritten(files, 'docProps/core.xml', (xml) =>
    xml.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/gu, `${date}T00:00:00Z`),
  );
  for (const name of ['word/document.xml', 'word/_rels/document.xml.rels']) {
    rewritten(files, name, (xml) => xml.replaceAll(/(?<=[ :][iI]d=")rId[\w-]{12,}(?=")/gu, inOrder));
  }
  withMarks(files, notes);
  return zipSync(files, { mtime: '1980-01-01T00:00:00', level: 6 });
}

function rewritten(files: Record<string, Uint8Array>, name: string, change: (xml: string) => string) {
  const file = files[name];
  if (file) files[name] = strToU8(change(strFromU8(file)));
}

/** Footnotes are numbered by Word where their marks are numbers, and marked as the paper marks them otherwise. */
function withMarks(files: Record<string, Uint8Array>, notes: readonly string[]) {
  const marks = new Map<string, string>();
  let next = 0;
  rewritten(files, 'word/document.xml', (xml) =>
    xml.replaceAll(/<w:footnoteReference w:id="(\d+)"\/>/gu, (whole, id: string) => {
      const mark = (notes[next] ?? '').replaceAll(/[&<>]/gu, (sign) => `&#${sign.codePointAt(0)};`);
      next += 1;
      if (/^\d+$/u.test(mark)) return whole;
      marks.set(id, mark);
      return `<w:footnoteReference w:customMarkFollows="1" w:id="${id}"/><w:t>${mark}</w:t>`;
    }),
  );
  rewritten(files, 'word/footnotes.xml', (xml) =>
    xml.replaceAll(
      /(<w:footnote w:id="(\d+)">(?:(?!<\/w:footnote>).)*?)<w:footnoteRef\/>/gsu,
      (whole, before: string, id: string) => {
        const mark = marks.get(id);
        return mark === undefined ? whole : `${before}<w:t>${mark}</w:t>`;
      },
    ),
  );
}
