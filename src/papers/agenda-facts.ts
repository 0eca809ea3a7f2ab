import type { Agenda } from '../agenda/item.ts';
import type { Content } from '../editions/edition.ts';
import type { Language } from '../language/languages.ts';
import { numberOf } from '../language/numbers.ts';
import { annotationIn } from './agenda-annotations.ts';
import type { AgendaPaper } from './agenda-head.ts';
import { meetingFacts } from './annex.ts';
import type { Facts, ItemFacts } from './facts.ts';
import { documentsOf, meetingBodies, organOf } from './printed.ts';
import { cleanLine, wordsIn } from './runs.ts';

/** What an agenda paper says, as data. */
export function factsOf(content: Content, { symbol, date, language }: AgendaPaper, title: string): Facts {
  const { session, agenda } = content.programme;
  const [body] = meetingBodies(content);
  const organ = organOf(content);
  return {
    paper: 'agenda',
    language,
    symbol: symbol === null ? null : cleanLine(symbol),
    organ: organ && organ.id !== body?.id ? wordsIn(organ.name, language) : null,
    body: wordsIn(body?.name ?? null, language),
    title,
    dated: date,
    session: {
      word: body?.sessionWord ?? 'session',
      ordinal: session.bodies[0]?.ordinal ?? null,
      place: wordsIn(session.place, language),
      start: session.start,
      end: session.end,
    },
    items: itemFacts(content, agenda, language),
    meetings: meetingFacts(content, language),
  };
}

function itemFacts(
  content: Content,
  items: Agenda,
  language: Language,
  above: readonly number[] = [],
): readonly ItemFacts[] {
  return items.map((item, index) => {
    const path = [...above, index + 1];
    return {
      number: numberOf(path, 'en'),
      title: wordsIn(item.title, language),
      annotation: annotationIn(content, item, language)?.paragraphs.join('\n\n') ?? null,
      documents: documentsOf(content, item).map(({ symbols, title, purpose }) => ({
        symbol: symbols.length > 0 ? cleanLine(symbols.join('-')) : null,
        title: wordsIn(title, language),
        ...(purpose ? { purpose } : {}),
      })),
      items: itemFacts(content, item.items, language, path),
    };
  });
}
