import type { Language } from '../../language/languages.ts';
import { latinLetter, marker } from '../../language/numbers.ts';
import { shownIn } from '../../language/text.ts';
import { type ParagraphNumbers, withParagraphNumbers } from '../../reports/references.ts';
import type { PartInWords, Passage } from '../../reports/report.ts';
import { entriesOf } from '../agenda-list.ts';
import type { Block } from '../paper.ts';
import { runsIn } from '../runs.ts';
import type { After } from './after.ts';
import { chapterNumber } from './chapter-numbers.ts';

/** The numbers that the next paragraph and the next chapter take, and whether what is not agreed is shown. */
export interface Numbering {
  next: number;
  chapter: number;
  readonly draft: boolean;
  /** Filled with the numbers as they are given. */
  readonly ids: Map<string, number>;
  /** What references are filled in from. */
  readonly numbers: ParagraphNumbers;
}

/** Chapters of their own, in their sections; the letters of sections begin anew with every chapter. */
export function ownChapters(
  parts: readonly PartInWords[],
  after: After,
  language: Language,
  numbering: Numbering,
): readonly Block[] {
  let place = 0;
  return parts.flatMap(({ chapter: heading, heading: own, passages, agendaAfter }) => {
    if (heading) place = 0;
    const opens = heading ? [chapter(shownIn(heading, language).words, language, numbering)] : [];
    const under = own ? [section(place, shownIn(own, language).words, language)] : [];
    if (own) place += 1;
    const words = passages.flatMap((one) => [
      ...passageBlocks(one, language, numbering),
      ...(one.id === agendaAfter ? [agendaOf(after, language)] : []),
    ]);
    return [...opens, ...under, ...words];
  });
}

/** The agenda as it was adopted. */
export function agendaOf({ content }: After, language: Language): Block {
  return { block: 'agenda', entries: entriesOf(content.programme.agenda, language) };
}

/** The heading of the next chapter, under its number. */
export function chapter(words: string, language: Language, numbering: Numbering): Block {
  const place = numbering.chapter;
  numbering.chapter += 1;
  return { block: 'heading', level: 1, words: `${chapterNumber(place, language)} ${words}` };
}

/** The heading of a section, under its letter. */
export function section(index: number, words: string, language: Language): Block {
  const letter =
    language === 'ar' || language === 'zh'
      ? marker([1, index + 1], language)
      : `${latinLetter(index + 1).toUpperCase()}.`;
  return { block: 'heading', level: 2, words: `${letter} ${words}` };
}

/** The next numbered paragraph. */
export function numbered(words: string, id: string, numbering: Numbering): Block {
  const number = numbering.next;
  numbering.next += 1;
  numbering.ids.set(id, number);
  return { block: 'paragraph', number, runs: runsIn(withParagraphNumbers(words, numbering.numbers)) };
}

/** A passage as a numbered paragraph with its points; what is not agreed in a draft stands in brackets, with the other wordings. */
export function passageBlocks(
  { id, text, points, standing, alternatives = [] }: Passage,
  language: Language,
  numbering: Numbering,
): readonly Block[] {
  const open = numbering.draft && standing !== 'agreed';
  const bracketed = (words: string) => (open ? `[${words}]` : words);
  return [
    numbered(bracketed(shownIn(text, language).words), id, numbering),
    ...(open ? alternatives : []).map(
      (one): Block => ({
        block: 'paragraph',
        number: null,
        runs: runsIn(withParagraphNumbers(bracketed(shownIn(one, language).words), numbering.numbers)),
      }),
    ),
    ...points.map(
      (point, index): Block => ({
        block: 'paragraph',
        number: null,
        runs: runsIn(
          withParagraphNumbers(
            `${marker([1, index + 1], language)} ${shownIn(point, language).words}`,
            numbering.numbers,
          ),
        ),
      }),
    ),
  ];
}
