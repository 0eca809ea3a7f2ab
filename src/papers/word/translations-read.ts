import { isLanguage, type Language } from '../../language/languages.ts';
import { NotTaken, oneFile } from './one-file.ts';

/** What came back from translators: of which session, revision and language, where the file still says so, and its rows. */
export interface TranslationsRead {
  readonly session: string | null;
  readonly revision: number | null;
  readonly to: Language | null;
  readonly rows: readonly TranslationRead[];
}

/** A row that was filled in; `id` and `of` are null where its key was lost. */
export interface TranslationRead {
  readonly id: string | null;
  readonly of: string | null;
  /** The key cell and the original as they came, for people to recognise a row that has lost its key. */
  readonly beside: string;
  /** The paragraphs of the translation. */
  readonly words: readonly string[];
}

/** Reads the table that translation-table.ts wrote, after people have worked on it. Rows left empty are left out. @throws NotTaken */
export function translationsIn(file: Uint8Array): TranslationsRead {
  const xml = oneFile(file, 'word/document.xml');
  // No word processor writes one, and whoever does wants entities.
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(xml)) throw new NotTaken('no-document');
  const { rows, loose } = tableIn(xml);
  const [, session = null, revision = null, to = null] =
    /plenary\s+(\S{1,200})\s+(\d{1,9})\s+([a-z]{2})\b/u.exec(loose.join('\n').slice(0, 20_000)) ?? [];
  return {
    session,
    revision: revision === null ? null : Number(revision),
    to: isLanguage(to) ? to : null,
    rows: rows
      .flatMap((cells): readonly TranslationRead[] => {
        const words = (cells.at(-1) ?? []).map((words) => words.trim()).filter((words) => words !== '');
        if (cells.length < 2 || words.length === 0) return [];
        const beside = cells.slice(0, -1).map((paragraphs) => paragraphs.join('\n'));
        const [, id = null, of = null] =
          rowKeyed.exec(
            beside
              .join('\n')
              .slice(0, 1000)
              .replaceAll(/[\s\u200b]+/gu, ' '),
          ) ?? [];
        return [{ id, of, beside: beside.join('\n').trim(), words }];
      })
      .filter(({ id }, index) => id !== null || index > 0),
  };
}

const rowKeyed = /([a-z]+(?:-[a-z]+)*--[\w.-]{1,200}) ?# ?([0-9a-f]{16})(?![0-9a-f])/u;

/** The rows of the tables of a document, as cells of paragraphs, and the paragraphs outside them. */
function tableIn(xml: string): {
  rows: readonly (readonly (readonly string[])[])[];
  loose: readonly string[];
} {
  const rows: string[][][] = [];
  const loose: string[] = [];
  let depth = 0;
  let skipped = 0;
  let cell: string[] | null = null;
  let paragraph = '';
  let inText = false;
  for (const [, closes = '', name = '', attributes = '', words] of xml.matchAll(pieces)) {
    if (words !== undefined) {
      if (inText && skipped === 0) paragraph += plain(words);
      continue;
    }
    const alone = attributes.endsWith('/');
    if (takenOut.has(name)) {
      if (!alone) skipped += closes === '/' ? -1 : 1;
    } else if (name === 'w:t') {
      inText = closes === '' && !alone;
    } else if (name === 'w:tbl') {
      depth += closes === '/' ? -1 : alone ? 0 : 1;
    } else if (depth === 1 && name === 'w:tr' && closes === '') {
      rows.push([]);
    } else if (depth === 1 && name === 'w:tc') {
      cell = closes === '/' ? null : [];
      if (cell) rows.at(-1)?.push(cell);
    } else if (skipped === 0 && closes === '' && (name === 'w:br' || name === 'w:cr')) {
      paragraph += '\n';
    } else if (skipped === 0 && closes === '' && (name === 'w:tab' || name === 'w:noBreakHyphen')) {
      paragraph += name === 'w:tab' ? ' ' : '-';
    } else if (name === 'w:p' && (closes === '/' || alone)) {
      (cell ?? loose).push(paragraph);
      paragraph = '';
    }
  }
  return { rows, loose };
}

/** A tag with what it is called and whether it opens or closes, or the characters up to the next. */
const pieces = /<(\/?)([\w:]+)([^<>]*)>|([^<]+)/gu;

/** What is not there any more, or there twice: words that were moved away or deleted, and what older programs see instead. */
const takenOut: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom', 'mc:Fallback']);

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function plain(words: string): string {
  return words.replaceAll(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/giu,
    (whole, decimal, hex, name: string) => {
      if (name !== undefined) return entities[name] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}
