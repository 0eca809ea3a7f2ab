import { paragraphsIn } from '../agenda/prose.ts';
import type { Language } from '../language/languages.ts';
import { shownIn } from '../language/text.ts';
import type { LayoutWord } from '../sessions/layout.ts';
import type { Session } from '../sessions/session.ts';
import type { Block, Note, Run } from './paper.ts';
import { clean, cleanLine, noteRun, runsIn } from './runs.ts';

/** Words of the body's own layout on one line; null where the house's stand. */
export function laidOut({ layout }: Pick<Session, 'layout'>, what: LayoutWord, language: Language) {
  const text = layout?.words[what];
  const words = text ? cleanLine(shownIn(text, language).words) : '';
  return words === '' ? null : words;
}

/** The lines of such words, as what stands over and below a title; none where nothing is said. */
export function linesLaidOut({ layout }: Pick<Session, 'layout'>, what: LayoutWord, language: Language) {
  const text = layout?.words[what];
  const lines = text ? clean(shownIn(text, language).words).split('\n') : [];
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

/** The paragraphs of such words, those that are short and end with no mark as headings. */
export function blocksLaidOut(
  session: Pick<Session, 'layout'>,
  what: LayoutWord,
  language: Language,
): readonly Block[] {
  return paragraphsLaidOut(session, what, language).map(
    (words): Block =>
      words.length <= longestHeading && !/[.!?:;。！？：；؟؛]["”»)\]]?$/u.test(words)
        ? { block: 'heading', level: 2, words: cleanLine(words) }
        : { block: 'paragraph', number: null, runs: runsIn(words) },
  );
}

/** The heading over an item of the agenda, before which a part of the list ends; null where none stands. */
export function segmentOver(
  { layout }: Pick<Session, 'layout'>,
  item: string,
  language: Language,
): string | null {
  const found = layout?.segments?.find((one) => one.item === item);
  return found ? cleanLine(shownIn(found.words, language).words) || null : null;
}

/** The lines over the title, the stars at their ends as marks of their footnotes. */
export function overTitle(session: Pick<Session, 'layout'>, language: Language): readonly (readonly Run[])[] {
  const notes = notesIn(session, language);
  return linesLaidOut(session, 'over', language).map((line) => {
    const [, words = line, mark = ''] = /^(.*?)(\*{1,4})$/u.exec(line) ?? [];
    const note = notes.find(({ marker }) => marker === mark);
    return note ? [...runsIn(words), noteRun(note)] : runsIn(line);
  });
}

/** The footnotes to the title: those to which no line over it leads. */
export function titleNotes(session: Pick<Session, 'layout'>, language: Language): readonly Note[] {
  const lines = linesLaidOut(session, 'over', language);
  const taken = new Set(lines.flatMap((line) => /(?<!\*)\*{1,4}$/u.exec(line)?.[0] ?? []));
  return notesIn(session, language).filter(({ marker }) => !taken.has(marker));
}

/** Footnotes, each under the stars that it begins with, or else counted from 1. */
function notesIn(session: Pick<Session, 'layout'>, language: Language): readonly Note[] {
  let count = 0;
  return paragraphsLaidOut(session, 'notes', language).map((paragraph) => {
    const [, stars, words = paragraph] = /^(\*{1,4})\s+(.*)$/su.exec(paragraph) ?? [];
    if (stars === undefined) count += 1;
    return { marker: stars ?? String(count), runs: runsIn(words) };
  });
}

/** More letters than a heading has. */
const longestHeading = 80;

function paragraphsLaidOut(
  { layout }: Pick<Session, 'layout'>,
  what: LayoutWord,
  language: Language,
): readonly string[] {
  const text = layout?.words[what];
  return text ? paragraphsIn(clean(shownIn(text, language).words)) : [];
}
