import type { Language } from '../../language/languages.ts';
import { shownIn } from '../../language/text.ts';
import { type ParagraphNumbers, withParagraphNumbers } from '../../reports/references.ts';
import { nameOn, stateWithCode } from '../../reports/register/register.ts';
import { capacities, type Passage, type Report, type Who } from '../../reports/report.ts';
import type { Day } from '../../time/days.ts';
import { factsOf } from '../agenda-facts.ts';
import type { AgendaPaper } from '../agenda-head.ts';
import type { Facts } from '../facts.ts';
import type { After } from './after.ts';
import { documentsBefore } from './documents-before.ts';

/** What a report says, as data: its recommendations, who took part by status, and the documents before the body. */
export function reportFacts(
  { recommendations, participants }: Report,
  { content, agendaSymbol }: After,
  head: AgendaPaper,
  {
    paper,
    title,
    numbers,
  }: {
    readonly paper: 'draft-report' | 'report';
    readonly title: string;
    readonly numbers: ParagraphNumbers;
  },
): Facts {
  const { language } = head;
  const { programme } = content;
  const { start } = programme.session;
  const agenda =
    agendaSymbol === null ? null : { symbol: agendaSymbol, title: programme.session.agendaTitle };
  return {
    ...factsOf(content, head, title),
    paper,
    meetings: [],
    recommendations: recommendations
      .map(({ heading, passages }) => ({
        heading: shownIn(heading, language).words,
        paragraphs: passages
          .filter(({ standing }) => paper === 'draft-report' || standing === 'agreed')
          .map((one) => withParagraphNumbers(wordsOf(one, language), numbers)),
      }))
      .filter(({ paragraphs }) => paragraphs.length > 0),
    attendance: capacities.flatMap((capacity) => {
      const names = participants
        .filter((one) => one.capacity === capacity)
        .map((one) => nameOf(one, language, start));
      return names.length > 0 ? [{ capacity, names }] : [];
    }),
    documents: documentsBefore(programme, agenda, language).map(({ symbols, items, title: words }) => ({
      symbol: symbols.join('-'),
      items,
      title: shownIn(words, language).words,
    })),
  };
}

function wordsOf({ text, points }: Passage, language: Language): string {
  return [text, ...points].map((one) => shownIn(one, language).words).join(' ');
}

function nameOf(who: Who, language: Language, day: Day): string {
  return who.state === undefined
    ? shownIn(who.name, language).words
    : nameOn(stateWithCode(who.state), day).words[language];
}
