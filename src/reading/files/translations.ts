import { isLanguage, type Language } from '../../language/languages.ts';
import { RuleBroken } from '../../rules.ts';
import { mainPart, partIn } from './docx-parts.ts';
import { kindOf } from './kind.ts';
import { walkXml } from './markup-walk.ts';

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

/**
 * Reads the table that papers/word/translation-table.ts wrote, after people have worked on it, with all its tracked changes
 * taken. Rows left empty are left out. What is unpacked of a file is bounded, and so is the time that it takes.
 * @throws RuleBroken translations.not-a-document, and the reasons for which a Word document is not read
 */
export function translationsIn(file: Uint8Array): TranslationsRead {
  if (kindOf(file) !== 'docx') throw new RuleBroken('translations.not-a-document');
  const { rows, loose } = tableIn(partIn(file, mainPart(file)));
  const [, session = null, revision = null, to = null] =
    /plenary\s+(\S{1,200})\s+(\d{1,9})\s+([a-z]{2})\b/u.exec(loose.join('\n').slice(0, 20_000)) ?? [];
  const filled = rows.flatMap((cells): readonly TranslationRead[] => {
    const words = (cells.at(-1) ?? []).map((one) => one.trim()).filter((one) => one !== '');
    if (cells.length < 2 || words.length === 0) return [];
    const beside = cells
      .slice(0, -1)
      .map((paragraphs) => paragraphs.join('\n'))
      .join('\n')
      .trim();
    const line = beside.slice(0, 1000).replaceAll(/[\s\u200b]+/gu, ' ');
    const [, id = null, of = null] = rowKeyed.exec(line) ?? [];
    return [{ id, of, beside, words }];
  });
  return {
    session,
    revision: revision === null ? null : Number(revision),
    to: isLanguage(to) ? to : null,
    // The head of the table has no key either.
    rows: filled.filter(({ id }, index) => id !== null || index > 0),
  };
}

const rowKeyed = /(?<![a-z-])([a-z-]{1,40}--[\w.-]{1,200}) ?# ?([0-9a-f]{16})(?![0-9a-f])/u;

/** What is not there any more, is there twice, or is no text. */
const unread = /^(?:w:del|w:moveFrom|mc:Fallback|w:instrText|w:delText)$/u;

type Cell = readonly string[];

/** The rows of the tables of a document, as cells of paragraphs, and the paragraphs outside them. A table in a cell is words. */
function tableIn(xml: string): { rows: readonly (readonly Cell[])[]; loose: Cell } {
  const rows: string[][][] = [];
  const loose: string[] = [];
  let cell: string[] | null = null;
  let [depth, skipped, paragraph, inText] = [0, 0, '', false];
  walkXml(xml, {
    opens: (name) => {
      if (skipped > 0 || unread.test(name)) skipped += 1;
      else if (name === 'w:t') inText = true;
      else if (name === 'w:tbl') depth += 1;
      else if (name === 'w:tr' && depth === 1) rows.push([]);
      else if (name === 'w:tc' && depth === 1) {
        cell = [];
        rows.at(-1)?.push(cell);
      } else if (name === 'w:br' || name === 'w:cr') paragraph += '\n';
      else if (name === 'w:tab') paragraph += ' ';
      else if (name === 'w:noBreakHyphen') paragraph += '-';
    },
    closes: (name) => {
      if (skipped > 0) skipped -= 1;
      else if (name === 'w:t') inText = false;
      else if (name === 'w:tbl') depth -= 1;
      else if (name === 'w:tc' && depth === 1) cell = null;
      else if (name === 'w:p') {
        (cell ?? loose).push(paragraph);
        paragraph = '';
      }
    },
    says: (words) => {
      if (inText && skipped === 0) paragraph += words;
    },
  });
  return { rows, loose };
}
