import { say } from '../../language/catalogue.ts';
import { spanInSentence } from '../../language/dates.ts';
import type { Language } from '../../language/languages.ts';
import { sessionOrdinal } from '../../language/ordinals.ts';
import { shownIn, textOf } from '../../language/text.ts';
import type { ParagraphNumbers } from '../../reports/references.ts';
import { type PartInWords, type Report, type Section, sections } from '../../reports/report.ts';
import { type AgendaPaper, mastheadOf, occasionOf, titleIn } from '../agenda-head.ts';
import { originOf } from '../origin.ts';
import type { Block, Paper } from '../paper.ts';
import { runsIn, symbolRun, wordsRun } from '../runs.ts';
import { type After, bodyOf, wordFor } from './after.ts';
import { type Derived, derivedFrom } from './derived.ts';
import { documentsBefore } from './documents-before.ts';
import {
  agendaOf,
  chapter,
  type Numbering,
  numbered,
  ownChapters,
  passageBlocks,
  section,
} from './report-blocks.ts';
import { reportFacts } from './report-facts.ts';

/**
 * The report on a session in one language: introduction, recommendations, organization of the meeting, adoption of the
 * report, and as an annex the list of documents. Paragraphs are numbered through. A draft shows what is not agreed in
 * brackets, with the other wordings. Source: WG.7/2013/5.
 */
export function reportPaper(
  report: Report,
  after: After,
  head: AgendaPaper,
  paper: 'draft-report' | 'report' = 'report',
): Paper {
  const { language } = head;
  const { content } = after;
  const draft = paper === 'draft-report';
  const numbers = paragraphNumbers(report, after, { language, draft });
  const blocks = blocksOf(report, after, language, { next: 1, chapter: 1, draft, ids: new Map(), numbers });
  const masthead = mastheadOf(content, head);
  const title = paper === 'report' ? titleOf(after, language) : say(language, 'report.draft-report');
  return {
    language,
    masthead: draft ? { ...masthead, distribution: say(language, 'paper.distr.limited') } : masthead,
    occasion: occasionOf(content, language),
    title,
    blocks,
    facts: reportFacts(report, after, head, { paper, title, numbers }),
    origin: originOf(content, language),
  };
}

/** The numbers that paragraphs have in a report, by the ids of passages and the names of derived ones. */
export function paragraphNumbers(
  report: Report,
  after: After,
  { language, draft }: { readonly language: Language; readonly draft: boolean },
): ParagraphNumbers {
  const ids = new Map<string, number>();
  blocksOf(report, after, language, { next: 1, chapter: 1, draft, ids, numbers: new Map() });
  return ids;
}

function blocksOf(report: Report, after: After, language: Language, numbering: Numbering): readonly Block[] {
  const own = (report.inWords ?? []).filter((part) => part.section === 'own');
  if (own.length > 0) {
    const { documents } = after.content.programme;
    const listed = documents.some(({ symbols }) => symbols.length > 0);
    return [...ownChapters(own, after, language, numbering), ...(listed ? [annexOf(after, language)] : [])];
  }
  const derived = derivedFrom(report, after, language);
  return [
    ...introductionOf(report, language, numbering),
    ...recommendationsOf(report, after, language, numbering),
    ...organizationOf(report, derived, after, language, numbering),
    ...adoptionOf(report, derived, language, numbering),
    annexOf(after, language),
  ];
}

/** "Report on the meeting of the Working Group … held in Vienna from 11 to 13 November 2013". */
export function titleOf(after: After, language: Language): string {
  const { session } = after.content.programme;
  const body = bodyOf(after);
  const word = body?.sessionWord ?? 'session';
  const ordinal = session.bodies[0]?.ordinal ?? null;
  return say(language, `report.title-${word}`, {
    body: body ? shownIn(body.name, language).words : '',
    ordinal: ordinal === null ? say(language, `paper.word.${word}`) : sessionOrdinal(language, word, ordinal),
    place: shownIn(session.place, language).words,
    days: spanInSentence(session.start, session.end, language),
  });
}

function introductionOf({ introduction }: Report, language: Language, numbering: Numbering) {
  if (introduction.length === 0) return [];
  return [
    chapter(say(language, 'report.introduction'), language, numbering),
    ...introduction.flatMap((passage) => passageBlocks(passage, language, numbering)),
  ];
}

function recommendationsOf(
  { recommendations }: Report,
  after: After,
  language: Language,
  numbering: Numbering,
): readonly Block[] {
  const agreed = recommendations
    .map(({ heading, passages }) => ({
      heading,
      passages: passages.filter(({ standing }) => numbering.draft || standing === 'agreed'),
    }))
    .filter(({ passages }) => passages.length > 0);
  if (agreed.length === 0) return [];
  const word = wordFor(bodyOf(after), language);
  return [
    chapter(say(language, 'report.recommendations'), language, numbering),
    numbered(say(language, 'report.recommendations-adopted', { word }), 'recommendations', numbering),
    ...agreed.flatMap(({ heading, passages }, index) => [
      section(index, shownIn(heading, language).words, language),
      ...passages.flatMap((passage) => passageBlocks(passage, language, numbering)),
    ]),
  ];
}

function organizationOf(
  report: Report,
  derived: readonly Derived[],
  after: After,
  language: Language,
  numbering: Numbering,
): readonly Block[] {
  const parts = sections
    .filter((one) => one !== 'adoption')
    .flatMap((one) => {
      const own = derived.filter((passage) => passage.section === one);
      const instead = inWordsOf(report, one);
      return own.length + instead.length > 0 ? [{ one, own, instead }] : [];
    });
  return [
    chapter(say(language, 'report.organization'), language, numbering),
    ...parts.flatMap(({ one, own, instead }, index) => [
      section(index, headingOf(one, instead, language), language),
      ...(instead.length > 0
        ? passagesInWords(instead, one, after, language, numbering)
        : own.flatMap(({ passage, words }) => [
            numbered(words, passage, numbering),
            ...(passage === 'adoption-of-agenda' ? [agendaOf(after, language)] : []),
          ])),
    ]),
  ];
}

/** The parts that stand in words of their own in place of a derived one. */
function inWordsOf({ inWords = [] }: Report, one: Section): readonly PartInWords[] {
  return inWords.filter((part) => part.section === one);
}

function headingOf(one: Section, [first]: readonly PartInWords[], language: Language): string {
  return first?.heading ? shownIn(first.heading, language).words : say(language, `report.${one}`);
}

/** The passages of parts in words; the agenda stands after the first of its adoption, wherever its words come from. */
function passagesInWords(
  parts: readonly PartInWords[],
  one: Section,
  after: After,
  language: Language,
  numbering: Numbering,
): readonly Block[] {
  return parts
    .flatMap(({ passages }) => passages)
    .flatMap((passage, index) => [
      ...passageBlocks(passage, language, numbering),
      ...(one === 'adoption-of-agenda' && index === 0 ? [agendaOf(after, language)] : []),
    ]);
}

function adoptionOf(
  report: Report,
  derived: readonly Derived[],
  language: Language,
  numbering: Numbering,
): readonly Block[] {
  const { beforeAdoption } = report;
  const own = derived.filter(({ section: one }) => one === 'adoption');
  const instead = inWordsOf(report, 'adoption');
  if (own.length + beforeAdoption.length + instead.length === 0) return [];
  return [
    chapter(headingOf('adoption', instead, language), language, numbering),
    ...beforeAdoption.flatMap((passage) => passageBlocks(passage, language, numbering)),
    ...(instead.length > 0
      ? instead.flatMap(({ passages }) =>
          passages.flatMap((passage) => passageBlocks(passage, language, numbering)),
        )
      : own.map(({ words, passage }) => numbered(words, passage, numbering))),
  ];
}

function annexOf(after: After, language: Language): Block {
  const { content, agendaSymbol } = after;
  const title = textOf(language, { [language]: titleIn(content, language) });
  const paper = agendaSymbol === null ? null : { symbol: agendaSymbol, title };
  const word = wordFor(bodyOf(after), language);
  return {
    block: 'annex',
    blocks: [
      { block: 'heading', level: 1, words: say(language, 'paper.annex') },
      { block: 'heading', level: 2, words: say(language, 'report.documents-before', { word }) },
      {
        block: 'table',
        columns: [
          say(language, 'report.document-number'),
          say(language, 'paper.agenda-item'),
          say(language, 'paper.title-or-description'),
        ],
        rows: documentsBefore(content.programme, paper, language).map(({ symbols, items, title: words }) => [
          symbols.flatMap((symbol, index) => [...(index > 0 ? wordsRun('-') : []), symbolRun(symbol)]),
          wordsRun(items),
          runsIn(shownIn(words, language).words),
        ]),
      },
    ],
  };
}
