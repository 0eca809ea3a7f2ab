import { paragraphsIn } from '../agenda/prose.ts';
import type { Content } from '../editions/edition.ts';
import type { Addition, Correction } from '../editions/issued/issuing.ts';
import { type Key, say } from '../language/catalogue.ts';
import { dateOf } from '../language/dates.ts';
import type { Language } from '../language/languages.ts';
import { languages } from '../language/languages.ts';
import { listed } from '../language/lists.ts';
import { capitalized } from '../language/names.ts';
import type { Day } from '../time/days.ts';
import { factsOf } from './agenda-facts.ts';
import { mastheadOf, occasionOf, titleIn } from './agenda-head.ts';
import { originOf } from './origin.ts';
import type { Block, Paper, Run } from './paper.ts';
import { clean, cleanLine, runsIn, wordsRun } from './runs.ts';

/** What a paper issued after an edition is written with. */
export interface LaterPaper {
  readonly symbol: string;
  /** The symbol of the paper that it corrects or adds to. */
  readonly about: string;
  readonly date: Day;
  readonly language: Language;
  /** The languages that it is issued in where they are fewer than those of the paper that it is about; null otherwise. */
  readonly only: readonly Language[] | null;
}

/** A paper that is issued once more: the same, with a star behind its symbol that says why and when. */
export function reissuedPaper(paper: Paper, printing: number, on: Day): Paper {
  const { language } = paper;
  const key: Key =
    printing === 2
      ? 'issuing.reissued-on'
      : printing === 3
        ? 'issuing.reissued-on-2'
        : 'issuing.reissued-on-3';
  const words = say(language, key, { date: dateOf(on, language) });
  return {
    ...paper,
    masthead: {
      ...paper.masthead,
      symbolNote: { marker: '*'.repeat(printing - 1), runs: wordsRun(words) },
    },
  };
}

/** A corrigendum: what stands in an earlier paper, place by place, and what is to be read instead. */
export function corrigendumPaper(
  content: Content,
  corrections: readonly Correction[],
  later: LaterPaper,
): Paper {
  const { language } = later;
  const cleaned = corrections.map(({ place, instead, read }) => ({
    place: cleanLine(place),
    instead: clean(instead),
    read: clean(read),
  }));
  const paper = laterPaper(content, later, titleIn(content, language), [
    { block: 'heading', level: 1, words: say(language, 'issuing.corrigendum') },
    ...cleaned.flatMap((correction, index) =>
      correctionBlocks(correction, cleaned.length > 1 ? index + 1 : null, language),
    ),
  ]);
  const facts = { ...paper.facts, paper: 'corrigendum', corrections: cleaned } as const;
  return { ...paper, facts };
}

/** An addendum: a title and paragraphs of its own, numbered through where there are several. */
export function addendumPaper(content: Content, { title, text }: Addition, later: LaterPaper): Paper {
  const { language } = later;
  const paragraphs = paragraphsIn(clean(text));
  const paper = laterPaper(content, later, titleIn(content, language), [
    { block: 'heading', level: 1, words: say(language, 'issuing.addendum') },
    { block: 'heading', level: 2, words: cleanLine(title) },
    ...paragraphs.map(
      (words, index): Block => ({
        block: 'paragraph',
        number: paragraphs.length > 1 ? index + 1 : null,
        runs: runsIn(words),
      }),
    ),
  ]);
  const facts = { ...paper.facts, paper: 'addendum', title: cleanLine(title), paragraphs } as const;
  return { ...paper, facts };
}

function laterPaper(
  content: Content,
  { symbol, about, date, language, only }: LaterPaper,
  title: string,
  blocks: readonly Block[],
): Paper {
  const head = { symbol, date, language };
  const masthead = mastheadOf(content, head);
  const { paper, items, meetings, ...facts } = factsOf(content, head, title);
  return {
    language,
    masthead: only ? { ...masthead, ownLanguage: null, original: onlyIn(only, language) } : masthead,
    occasion: occasionOf(content, language),
    title,
    blocks,
    facts: { ...facts, paper, about, items: [], meetings: [] },
    origin: originOf(content, language),
  };
}

/** "English and French only". Mastheads in Arabic, Chinese and Russian keep English words. */
export function onlyIn(some: readonly Language[], language: Language): string {
  const tongue = language === 'fr' || language === 'es' ? language : 'en';
  const names = languages
    .filter((one) => some.includes(one))
    .map((one) => say(tongue, `language.${one}`))
    .toSorted((one, other) => one.localeCompare(other, tongue));
  return capitalized(say(tongue, 'paper.languages-only', { languages: listed(names, tongue) }), tongue);
}

function correctionBlocks(
  { place, instead, read }: Correction,
  number: number | null,
  language: Language,
): readonly Block[] {
  const key: Key = instead === '' ? 'issuing.insert' : read === '' ? 'issuing.delete' : 'issuing.for-read';
  const runs = say(language, key)
    .split(/(\{instead\}|\{read\})/u)
    .flatMap((part): readonly Run[] => {
      if (part === '{instead}') return runsIn(instead);
      return part === '{read}' ? runsIn(read) : wordsRun(part, 'emphasis');
    });
  return [
    { block: 'paragraph', number, runs: runsIn(place) },
    { block: 'paragraph', number: null, runs },
  ];
}
