import type { Content } from '../editions/edition.ts';
import { say } from '../language/catalogue.ts';
import type { Language } from '../language/languages.ts';
import { RuleBroken } from '../rules.ts';
import { annotationsOf } from './agenda-annotations.ts';
import { factsOf } from './agenda-facts.ts';
import { type AgendaPaper, mastheadOf, occasionOf, titleIn } from './agenda-head.ts';
import { blocksLaidOut, linesLaidOut, overTitle, titleNotes } from './agenda-layout.ts';
import { listOf } from './agenda-list.ts';
import { timetableOf } from './annex.ts';
import { drawn } from './drawn.ts';
import { originOf } from './origin.ts';
import type { Block, Paper } from './paper.ts';
import { missingIn, openMeetings } from './printed.ts';
import { runsIn } from './runs.ts';

export { type Missing, missingIn } from './printed.ts';

/**
 * The agenda paper of what is published, in one language: agenda, annotations, documentation and, as an annex, the
 * organization of work without closed and cancelled meetings.
 * @throws RuleBroken papers.not-translated where a text of it is missing or stale in that language
 */
export function agendaPaper(content: Content, { symbol, date, language }: AgendaPaper): Paper {
  const missing = missingIn(content, language);
  if (missing.length > 0) {
    throw new RuleBroken('papers.not-translated', { language, count: missing.length });
  }
  const title = titleIn(content, language);
  const { session } = content.programme;
  const notes = titleNotes(session, language);
  const over = overTitle(session, language);
  return {
    language,
    masthead: mastheadOf(content, { symbol, date, language }),
    occasion: occasionOf(content, language),
    ...(over.length > 0 ? { under: over } : {}),
    title,
    ...(notes.length > 0 ? { titleNotes: notes } : {}),
    blocks: [
      ...linesLaidOut(session, 'below', language).map(
        (words): Block => ({ block: 'paragraph', number: null, runs: runsIn(words) }),
      ),
      ...listOf(content, language),
      ...blocksLaidOut(session, 'between', language),
      ...annotationsOf(content, language),
      ...annexOf(content, language),
    ],
    facts: factsOf(content, { symbol, date, language }, title),
    origin: originOf(content, language),
  };
}

/** The organization of work as an annex, or as a part of the paper where the body's layout gives it a heading. */
function annexOf(content: Content, language: Language): readonly Block[] {
  const timetable = timetableOf(content, language);
  if (!timetable) return [];
  const [work] = content.programme.works;
  const open = { ...content.programme, works: [{ ...work, meetings: openMeetings(content) }] } as const;
  const picture = drawn(open, language);
  const [own = null, below = null] = linesLaidOut(content.programme.session, 'work', language);
  const shown: readonly Block[] = [timetable, ...(picture ? [{ block: 'picture', picture } as const] : [])];
  if (own !== null && below === null) return [{ block: 'heading', level: 1, words: own }, ...shown];
  return [
    {
      block: 'annex',
      blocks: [
        { block: 'heading', level: 1, words: own ?? say(language, 'paper.annex') },
        { block: 'heading', level: 2, words: below ?? say(language, 'paper.organization-of-work') },
        ...shown,
      ],
    },
  ];
}
