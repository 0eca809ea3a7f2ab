import type { Content } from '../editions/edition.ts';
import { say } from '../language/catalogue.ts';
import type { Language } from '../language/languages.ts';
import { RuleBroken } from '../rules.ts';
import { annotationsOf } from './agenda-annotations.ts';
import { factsOf } from './agenda-facts.ts';
import { type AgendaPaper, mastheadOf, occasionOf, titleIn } from './agenda-head.ts';
import { listOf } from './agenda-list.ts';
import { timetableOf } from './annex.ts';
import { drawn } from './drawn.ts';
import { originOf } from './origin.ts';
import type { Block, Paper } from './paper.ts';
import { missingIn, openMeetings } from './printed.ts';

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
  return {
    language,
    masthead: mastheadOf(content, { symbol, date, language }),
    occasion: occasionOf(content, language),
    title,
    blocks: [
      ...listOf(content, language),
      ...annotationsOf(content, language),
      ...annexOf(content, language),
    ],
    facts: factsOf(content, { symbol, date, language }, title),
    origin: originOf(content, language),
  };
}

function annexOf(content: Content, language: Language): readonly Block[] {
  const timetable = timetableOf(content, language);
  if (!timetable) return [];
  const [work] = content.programme.works;
  const open = { ...content.programme, works: [{ ...work, meetings: openMeetings(content) }] } as const;
  const picture = drawn(open, language);
  return [
    {
      block: 'annex',
      blocks: [
        { block: 'heading', level: 1, words: say(language, 'paper.annex') },
        { block: 'heading', level: 2, words: say(language, 'paper.organization-of-work') },
        timetable,
        ...(picture ? [{ block: 'picture', picture } as const] : []),
      ],
    },
  ];
}
