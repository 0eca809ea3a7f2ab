import { placed } from '../../agenda/outline.ts';
import type { Content } from '../../editions/edition.ts';
import { say } from '../../language/catalogue.ts';
import { dateOf } from '../../language/dates.ts';
import type { Language } from '../../language/languages.ts';
import type { Text } from '../../language/text.ts';
import type { Note, NoteDrafted } from '../../reports/note.ts';
import type { Day } from '../../time/days.ts';
import { factsOf } from '../agenda-facts.ts';
import { type AgendaPaper, mastheadOf, occasionOf } from '../agenda-head.ts';
import { originOf } from '../origin.ts';
import type { Block, Paper, Run } from '../paper.ts';
import { marks } from '../punctuation.ts';
import { rowWords } from '../row-words.ts';
import { runsIn, symbolRun, wordsIn, wordsRun } from '../runs.ts';
import { noteParts, noteTitle } from './note-told.ts';

/** What a note is written with besides what it says. */
export interface NoteOn {
  /** The programme of the session that it goes to, and its bodies. */
  readonly content: Content;
  /** The symbol of that session's provisional agenda, for the footnote; null where none was issued. */
  readonly agendaSymbol: string | null;
  /** When it was reissued for technical reasons; null where it was not. */
  readonly reissued: Day | null;
}

/**
 * A note by the Secretariat in one language: under which items of the provisional agenda it stands, with the agenda's
 * symbol in a footnote; then a part for each body, its paragraphs numbered through. Where it was reissued, that is the
 * first footnote. Parts in words stand in place of all derived ones. Source: CTOC/COP notes of 2014 and 2022.
 */
export function notePaper(
  note: Note,
  { content, ...on }: NoteOn,
  head: AgendaPaper,
  { inWords = [], head: over }: Pick<NoteDrafted, 'inWords' | 'head'> = {},
): Paper {
  const { language } = head;
  const title = over?.title ? wordsIn(over.title, language) : noteTitle(note, content, language);
  const reissued = over?.reissued ?? on.reissued;
  const agendaSymbol = over?.agendaSymbol ?? on.agendaSymbol;
  const parts =
    inWords.length > 0
      ? inWords.map(({ heading, paragraphs: own }) => ({
          heading: heading ? wordsIn(heading, language) : '',
          paragraphs: own.map((text) => wordsIn(text, language)),
        }))
      : noteParts(note, content, language);
  let number = 0;
  const paragraphs = parts.flatMap(({ heading, paragraphs: own }): readonly Block[] => [
    ...(parts.length > 1 && heading !== '' ? [{ block: 'heading', level: 2, words: heading } as const] : []),
    ...own.map((words): Block => {
      number += 1;
      return { block: 'paragraph', number, runs: runsIn(words) };
    }),
  ]);
  const { items: _, meetings: __, ...facts } = factsOf(content, head, title);
  const star = reissued === null ? '*' : '**';
  return {
    language,
    masthead: {
      ...mastheadOf(content, head),
      symbolNote: reissued === null ? null : { marker: '*', runs: reissuedOn(reissued, language) },
    },
    occasion: occasionOf(content, language),
    under:
      over && over.under.length > 0
        ? underInWords(over.under, agendaSymbol, { language, star })
        : underItems(note, content, agendaSymbol, { language, star }),
    title,
    blocks: [
      { block: 'heading', level: 1, words: say(language, 'paper.note-by-secretariat') },
      ...paragraphs,
    ],
    facts: {
      ...facts,
      paper: 'note',
      paragraphs: parts.flatMap((part) => part.paragraphs),
      items: [],
      meetings: [],
    },
    origin: originOf(content, language),
  };
}

/** The lines over a note in words of its own; the first bears the footnote with the agenda's symbol. */
function underInWords(
  under: readonly Text[],
  agendaSymbol: string | null,
  { language, star }: { readonly language: Language; readonly star: string },
): readonly (readonly Run[])[] {
  return under.map((text, index) => [
    ...wordsRun(wordsIn(text, language)),
    ...(index === 0 ? agendaNote(agendaSymbol, language, star) : []),
  ]);
}

function agendaNote(agendaSymbol: string | null, language: Language, star: string): readonly Run[] {
  return agendaSymbol === null
    ? []
    : [{ run: 'note', words: star, note: [symbolRun(agendaSymbol), ...wordsRun(marks[language].stop)] }];
}

/** "Items 2, 4 and 5 of the provisional agenda**", and the titles of the items, outermost first. */
function underItems(
  { items }: Note,
  { programme }: Content,
  agendaSymbol: string | null,
  { language, star }: { readonly language: Language; readonly star: string },
): readonly (readonly Run[])[] {
  const outline = placed(programme.agenda);
  const known = outline.filter(({ item }) => items.includes(item.id));
  if (known.length === 0) return [];
  const numbers = rowWords(programme.agenda, language).numbers(known.map(({ item }) => item.id));
  const words =
    known.length === 1
      ? say(language, 'paper.item-of-provisional-agenda', { number: numbers })
      : say(language, 'note.items-of-provisional-agenda', { numbers });
  const foot = agendaNote(agendaSymbol, language, star);
  return [
    [...wordsRun(words), ...foot],
    ...known.map(({ path }) => {
      const titles = path.map((_, level) => {
        const above = path.slice(0, level + 1).join('.');
        return wordsIn(outline.find((one) => one.path.join('.') === above)?.item.title ?? null, language);
      });
      const whole = titles.join(language === 'zh' ? marks.zh.colon : `${marks[language].colon} `);
      return wordsRun(whole);
    }),
  ];
}

function reissuedOn(on: Day, language: Language): readonly Run[] {
  return wordsRun(say(language, 'issuing.reissued-on', { date: dateOf(on, language) }));
}
