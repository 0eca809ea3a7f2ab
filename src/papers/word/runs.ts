import {
  DeletedTextRun,
  ExternalHyperlink,
  FootnoteReferenceRun,
  InsertedTextRun,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import { tags } from './look.ts';
import { turns, type WordRun } from './parts.ts';
import { attributesOf, type Writing } from './writing.ts';

/** A run as Word has it: a link, a footnote, or words in each of their directions. */
export function wordRuns(run: WordRun, writing: Writing): readonly ParagraphChild[] {
  const { words, emphasis, address, note, change } = run;
  if (note !== null) return [footnote(words, note, writing)];
  if (address !== null) {
    const link = textRun(words, { language: { value: tags.en } }, change, writing);
    return change === null ? [new ExternalHyperlink({ link: address, children: [link] })] : [link];
  }
  return words.split('\n').flatMap((line, index) =>
    turns(line, writing.language).map((turn, place) =>
      textRun(
        turn.words,
        {
          ...(emphasis ? { italics: true } : {}),
          ...(turn.rtl ? { rightToLeft: true } : {}),
          ...(index > 0 && place === 0 ? { break: 1 } : {}),
        },
        change,
        writing,
      ),
    ),
  );
}

/** Words of the masthead, in each of their directions. */
export function texts(words: string, look: Partial<IRunOptions>, { language }: Writing): readonly TextRun[] {
  return turns(words, language).map(
    (turn) => new TextRun({ ...look, text: turn.words, ...(turn.rtl ? { rightToLeft: true } : {}) }),
  );
}

function textRun(words: string, look: Partial<IRunOptions>, change: WordRun['change'], writing: Writing) {
  // A tab in the words is a character; Word wants an element for it.
  const [text = '', ...more] = words.split('\t');
  const options = more.length > 0 ? { ...look, children: [text, '\t', ...more] } : { ...look, text };
  if (change === null || writing.editing === null) return new TextRun(options);
  const attributes = attributesOf(writing);
  return change === 'added'
    ? new InsertedTextRun({ ...options, ...attributes })
    : new DeletedTextRun({ ...options, ...attributes });
}

/** A footnote of Word with a mark of its own; Word prints the mark, see `bytes.ts`. */
export function footnote(marker: string, note: readonly WordRun[], writing: Writing): FootnoteReferenceRun {
  writing.notes.push(marker);
  const words = new Paragraph({
    bidirectional: writing.rtl,
    style: 'FootnoteText',
    children: [
      new TextRun({ text: ' ' }),
      ...note.flatMap((run) => wordRuns({ ...run, note: null }, writing)),
    ],
  });
  return new FootnoteReferenceRun({ children: [words] });
}
